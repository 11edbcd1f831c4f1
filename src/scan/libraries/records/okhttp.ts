import type { Library } from '../library.ts';

/** What adds the header to each request of a client. */
const INTERCEPTOR =
  'chain -> chain.proceed(\n\tchain.request().newBuilder()\n\t\t.header("User-Agent", $)\n\t\t.build())';
const KOTLIN_INTERCEPTOR =
  '{ chain ->\n\tchain.proceed(\n\t\tchain.request().newBuilder()\n\t\t\t.header("User-Agent", $)\n\t\t\t.build()\n\t)\n}';

/** OkHttp, and Retrofit, whose calls are sent alike. */
export const okHttp: Library = {
  id: 'okhttp',
  languages: ['java', 'kotlin', 'groovy', 'scala'],
  modules: ['okhttp', 'okhttp3', 'retrofit2', 'com.squareup.okhttp'],
  passes: ['intercept'],
  dispatches: [
    { calls: ['execute', 'executeAsync', 'enqueue'], form: 'send' },
    // A request that it is given says nothing about the next one.
    { calls: ['newCall'], form: 'send', prepares: true },
    // Of a `Request.Builder`.
    { calls: ['post', 'put', 'patch', 'delete'], form: 'setup', body: 0 },
  ],
  links: ['url', 'header', 'headers', 'addHeader', 'removeHeader', 'cacheControl', 'tag'],
  hint: {
    calls: [
      {
        written: /\.newCall\(/,
        says: 'Add to the builder of its request',
        text: '.header("User-Agent", "$")',
      },
    ],
  },
  edits: [
    {
      as: 'link',
      serves: 'client',
      calls: ['new OkHttpClient.Builder'],
      languages: ['java'],
      text: `.addInterceptor(${INTERCEPTOR})`,
    },
    {
      as: 'builder',
      serves: 'client',
      calls: ['new OkHttpClient'],
      languages: ['java'],
      text: `.Builder()\n\t.addInterceptor(${INTERCEPTOR.replaceAll('\n', '\n\t')})\n\t.build`,
    },
    {
      as: 'link',
      serves: 'client',
      calls: ['new OkHttpClient.Builder'],
      languages: ['kotlin'],
      text: `.addInterceptor ${KOTLIN_INTERCEPTOR}`,
    },
    {
      as: 'builder',
      serves: 'client',
      calls: ['new OkHttpClient'],
      languages: ['kotlin'],
      text: `.Builder()\n\t.addInterceptor ${KOTLIN_INTERCEPTOR.replaceAll('\n', '\n\t')}\n\t.build`,
    },
    { as: 'link', serves: 'request', calls: ['new Request.Builder'], text: '.header("User-Agent", $)' },
    { as: 'link', serves: 'all', calls: ['.header', '.addHeader'], text: '.header("User-Agent", $)' },
  ],
};
