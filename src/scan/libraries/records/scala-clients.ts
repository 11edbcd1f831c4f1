import type { Library } from '../library.ts';

/** Requests-Scala, sttp and Play's WS. */
export const scalaClients: Library = {
  id: 'scala-clients',
  languages: ['scala', 'groovy'],
  modules: ['requests', 'sttp', 'play.api.libs.ws'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
    { calls: ['request'], form: 'request' },
  ],
};
