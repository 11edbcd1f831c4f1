import type { Library } from '../library.ts';

export const libcurl: Library = {
  id: 'libcurl',
  languages: ['cpp'],
  modules: ['curl'],
  dispatches: [{ calls: ['curl_easy_perform', 'curl_multi_add_handle'], form: 'send' }],
  resets: ['curl_easy_reset'],
  hint: { request: 'curl_easy_setopt(curl, CURLOPT_USERAGENT, "$")' },
};
