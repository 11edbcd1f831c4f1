import type { Library } from '../library.ts';

/** The browser's oldest client: `open` takes method and URL, `send` sends. */
export const xmlHttpRequest: Library = {
  id: 'xml-http-request',
  languages: ['javascript'],
  modules: ['XMLHttpRequest', 'xmlhttprequest'],
  clients: ['XMLHttpRequest'],
  dispatches: [
    { calls: ['send'], form: 'send' },
    { calls: ['open'], form: 'setup' },
  ],
};
