import type { Library } from '../library.ts';

export const fasthttp: Library = {
  id: 'fasthttp',
  languages: ['go'],
  modules: ['github.com/valyala/fasthttp'],
  dispatches: [
    { calls: ['Do', 'DoTimeout', 'DoDeadline', 'DoRedirects'], form: 'send' },
    { calls: ['AcquireRequest', 'AcquireResponse', 'ReleaseRequest', 'ReleaseResponse'], form: 'setup' },
  ],
};
