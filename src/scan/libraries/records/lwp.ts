import type { Library } from '../library.ts';

/** LWP::UserAgent of Perl. */
export const lwp: Library = {
  id: 'lwp',
  languages: ['perl'],
  modules: ['LWP', 'HTTP'],
  clients: ['UserAgent'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
    { calls: ['request', 'simple_request'], form: 'request' },
  ],
  hint: { request: "$ua->agent('$')", client: "@->agent('$')", made: ['LWP::UserAgent->new'] },
};
