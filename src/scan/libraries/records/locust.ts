import type { Library } from '../library.ts';

/** Load tests: `self.client.get('/path')` in a user's class. */
export const locust: Library = {
  id: 'locust',
  languages: ['python'],
  modules: ['locust'],
  clients: ['HttpUser', 'FastHttpUser'],
  dispatches: [{ calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' }],
};
