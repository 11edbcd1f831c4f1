import type { Library } from '../library.ts';

/** `java.net.http`, `HttpURLConnection` and `URL.openStream`. */
export const javaNet: Library = {
  id: 'java-net',
  languages: ['java', 'kotlin', 'groovy', 'scala'],
  modules: ['java', 'javax', 'jakarta'],
  keeps: ['getQueryParams'],
  dispatches: [
    { calls: ['openStream'], form: 'request' },
    { calls: ['send', 'sendAsync'], form: 'send' },
    { calls: ['getInputStream', 'getResponseCode', 'getOutputStream', 'connect'], form: 'send', steps: true },
  ],
  getters: { inputStream: 'getInputStream', responseCode: 'getResponseCode', outputStream: 'getOutputStream' },
  processDefaults: [{ calls: ['System.setProperty'], key: 'http.agent' }],
  hint: {
    request: '.setHeader("User-Agent", "$")',
    calls: [
      {
        written: /\b(\w+)\.(?:getInputStream|getResponseCode|getOutputStream|connect)\(/,
        says: 'Before this call, add',
        text: '@.setRequestProperty("User-Agent", "$")',
      },
      {
        written: /\.(?:send|sendAsync)\(/,
        says: 'Add to the builder of its request',
        text: '.header("User-Agent", "$")',
      },
    ],
  },
  edits: [
    { as: 'link', serves: 'request', calls: ['HttpRequest.newBuilder'], text: '.header("User-Agent", $)' },
    { as: 'statement', serves: 'request', calls: ['.openConnection'], text: '@.setRequestProperty("User-Agent", $)' },
  ],
};
