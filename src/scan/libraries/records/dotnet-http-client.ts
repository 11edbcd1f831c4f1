import type { Library } from '../library.ts';

/** `System.Net.Http.HttpClient`, which PowerShell can make as well. */
export const dotnetHttpClient: Library = {
  id: 'dotnet-http-client',
  languages: ['csharp', 'powershell'],
  modules: ['System.Net.Http'],
  clients: ['HttpClient', 'HttpMessageInvoker'],
  withoutHeaders: ['HttpCompletionOption', 'CancellationToken', 'HttpMethod', 'JsonSerializerOptions'],
  passes: ['SendAsync', 'Send'],
  handlers: {
    classes: [
      'DelegatingHandler',
      'HttpClientHandler',
      'HttpMessageHandler',
      'MessageProcessingHandler',
      'SocketsHttpHandler',
      'WebRequestHandler',
    ],
    next: 'InnerHandler',
  },
  keeps: ['ParseQueryString'],
  dispatches: [
    {
      calls: ['GetAsync', 'DeleteAsync', 'GetStringAsync', 'GetStreamAsync', 'GetByteArrayAsync', 'GetFromJsonAsync'],
      form: 'request',
      url: 0,
    },
    {
      calls: ['PostAsync', 'PutAsync', 'PatchAsync', 'PostAsJsonAsync', 'PatchAsJsonAsync', 'PutAsJsonAsync'],
      form: 'request',
      url: 0,
      body: 1,
    },
    { calls: ['Send', 'SendAsync'], form: 'send' },
    { calls: ['CancelPendingRequests'], form: 'setup' },
  ],
  processDefaults: [{ calls: ['ConfigureHttpClientDefaults'], factory: true }],
  interfaces: ['HttpMessageInvoker'],
  typedClients: {
    call: 'AddHttpClient',
    type: 'HttpClient',
    asked: { call: 'CreateClient', of: 'IHttpClientFactory' },
  },
  hint: {
    request: 'client.DefaultRequestHeaders.UserAgent.ParseAdd("$")',
    client: '@.DefaultRequestHeaders.UserAgent.ParseAdd("$")',
    made: ['new HttpClient', 'new System.Net.Http.HttpClient'],
    calls: [
      {
        written:
          /([\w.]+)\??\.(?:(?:Get|Delete|Post|Put|Patch)(?:String|Stream|ByteArray|FromJson|AsJson)?|Send)Async\(/,
        says: 'Set it for the client',
        text: '@.DefaultRequestHeaders.UserAgent.ParseAdd("$")',
        languages: ['csharp'],
      },
    ],
  },
  edits: [
    {
      as: 'block',
      serves: 'client',
      calls: ['.AddHttpClient'],
      text: '@.DefaultRequestHeaders.UserAgent.ParseAdd($)',
      link: '\n\t.ConfigureHttpClient(client =>\n\t\tclient.DefaultRequestHeaders.UserAgent.ParseAdd($))',
    },
    {
      as: 'statement',
      serves: 'client',
      calls: ['new HttpClient', '.CreateClient', ': HttpClient'],
      text: '@.DefaultRequestHeaders.UserAgent.ParseAdd($)',
    },
    {
      as: 'initializer',
      serves: 'client',
      calls: ['new HttpClient'],
      languages: ['csharp'],
      text: 'DefaultRequestHeaders = { { "User-Agent", $ } }',
    },
    { as: 'statement', serves: 'request', calls: ['new HttpRequestMessage'], text: '@.Headers.UserAgent.ParseAdd($)' },
    {
      as: 'initializer',
      serves: 'request',
      calls: ['new HttpRequestMessage'],
      languages: ['csharp'],
      text: 'Headers = { { "User-Agent", $ } }',
    },
    {
      as: 'statement',
      serves: 'all',
      calls: ['.Headers.Add', '.Headers.TryAddWithoutValidation'],
      text: '@.Headers.UserAgent.ParseAdd($)',
    },
  ],
};
