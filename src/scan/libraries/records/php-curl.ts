import type { Library } from '../library.ts';

/** libcurl as PHP calls it. */
export const phpCurl: Library = {
  id: 'php-curl',
  languages: ['php'],
  modules: ['curl'],
  dispatches: [{ calls: ['curl_exec', 'curl_multi_add_handle'], form: 'send' }],
  resets: ['curl_reset'],
  hint: { request: "curl_setopt($ch, CURLOPT_USERAGENT, '$')" },
};
