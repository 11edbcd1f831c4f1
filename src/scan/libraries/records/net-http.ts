import type { Library } from '../library.ts';

/** `Net::HTTP` of Ruby, and `URI.open`. */
export const netHttp: Library = {
  id: 'net-http',
  languages: ['ruby'],
  modules: ['Net', 'net/http', 'URI', 'OpenURI'],
  opens: ['start', 'open'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
    { calls: ['get_response', 'post_form'], form: 'request', url: 0 },
    { calls: ['request', 'send_request'], form: 'request' },
    { calls: ['open'], form: 'send' },
  ],
  resets: ['initialize_http_header'],
  hint: { request: "request['User-Agent'] = '$'" },
};
