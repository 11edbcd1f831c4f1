import type { Library } from '../library.ts';

/** HttpClient of Apache, its predecessor in Commons, and AsyncHttpClient. */
export const apacheHttp: Library = {
  id: 'apache-http',
  languages: ['java', 'kotlin', 'groovy', 'scala'],
  modules: [
    'org.apache',
    'org.asynchttpclient',
    'apache',
    'asynchttpclient',
    'HttpClients',
    'HttpAsyncClients',
    'HttpClientBuilder',
    'HttpAsyncClientBuilder',
    'RequestBuilder',
    'ClassicRequestBuilder',
    'SimpleRequestBuilder',
    'HttpGet',
    'HttpPost',
    'HttpPut',
    'HttpPatch',
    'HttpDelete',
    'GetMethod',
    'PostMethod',
    'PutMethod',
    'DeleteMethod',
  ],
  passes: ['process'],
  dispatches: [
    { calls: ['execute', 'executeRequest', 'executeMethod'], form: 'send' },
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', prepares: true },
    // Time limits, proxies and pools.
    {
      calls: [
        'setConfig',
        'setDefaultRequestConfig',
        'setDefaultSocketConfig',
        'setDefaultConnectionConfig',
        'setConnectionManager',
      ],
      form: 'setup',
      body: 0,
    },
  ],
  edits: [
    {
      as: 'link',
      serves: 'client',
      calls: ['HttpClients.custom', 'HttpClientBuilder.create'],
      text: '.setUserAgent($)',
    },
    {
      as: 'builder',
      serves: 'client',
      calls: ['HttpClients.createDefault'],
      replaces: true,
      text: 'custom().setUserAgent($).build',
    },
    {
      as: 'statement',
      serves: 'request',
      calls: ['new HttpGet', 'new HttpPost', 'new HttpPut', 'new HttpPatch', 'new HttpDelete'],
      text: '@.setHeader("User-Agent", $)',
    },
    {
      as: 'statement',
      serves: 'request',
      calls: ['new GetMethod', 'new PostMethod', 'new PutMethod', 'new DeleteMethod'],
      text: '@.setRequestHeader("User-Agent", $)',
    },
  ],
};
