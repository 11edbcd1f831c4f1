import type { Library } from '../library.ts';

/** Alamofire. */
export const swiftClients: Library = {
  id: 'swift-clients',
  languages: ['swift'],
  modules: ['AF', 'Alamofire'],
  dispatches: [{ calls: ['request', 'download', 'upload'], form: 'request', url: 0 }],
};
