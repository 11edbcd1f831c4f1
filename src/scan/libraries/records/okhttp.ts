import type { Library } from '../library.ts';

/** OkHttp, and Retrofit, whose calls are sent alike. */
export const okHttp: Library = {
  id: 'okhttp',
  languages: ['java', 'kotlin', 'groovy', 'scala'],
  modules: ['okhttp', 'okhttp3', 'retrofit2', 'com.squareup.okhttp'],
  passes: ['intercept'],
  dispatches: [{ calls: ['execute', 'executeAsync', 'enqueue'], form: 'send' }],
  edits: [
    { as: 'link', serves: 'request', calls: ['new Request.Builder'], text: '.header("User-Agent", $)' },
    { as: 'link', serves: 'all', calls: ['.header', '.addHeader'], text: '.header("User-Agent", $)' },
  ],
};
