import type { Library } from '../library.ts';

/** Other clients of Go that are chained like Resty's. */
export const goClients: Library = {
  id: 'go-clients',
  languages: ['go'],
  modules: [
    'github.com/parnurzeal/gorequest',
    'gorequest',
    'github.com/dghubble/sling',
    'sling',
    'github.com/gojek/heimdall',
    'heimdall',
    'github.com/levigross/grequests',
    'grequests',
    'github.com/imroc/req',
  ],
  dispatches: [
    { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete'], form: 'verb' },
    { calls: ['End', 'Receive', 'ReceiveSuccess'], form: 'send' },
  ],
};
