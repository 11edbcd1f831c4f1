import type { Library } from '../library.ts';

export const goHttp: Library = {
  id: 'go-http',
  languages: ['go'],
  modules: [
    'net/http',
    'net/url',
    'net',
    'http',
    'golang.org/x/oauth2',
    'github.com/hashicorp/go-retryablehttp',
    'github.com/projectdiscovery/retryablehttp-go',
  ],
  clients: ['Client'],
  keeps: ['Values', 'Query', 'ParseQuery', 'Header'],
  passes: ['RoundTrip', 'Do'],
  dispatches: [
    { calls: ['Get', 'Head'], form: 'verb' },
    { calls: ['Post'], form: 'verb', body: 2 },
    { calls: ['Put', 'Patch', 'Delete'], form: 'verb' },
    { calls: ['PostForm'], form: 'request', url: 0, body: 1 },
    { calls: ['NewRequest'], form: 'setup', body: 2 },
    { calls: ['NewRequestWithContext'], form: 'setup', body: 3 },
    { calls: ['Do', 'RoundTrip'], form: 'send' },
    // Writes out what is or was sent.
    { calls: ['DumpRequest', 'DumpRequestOut', 'DumpResponse'], form: 'setup' },
  ],
  processDefaults: [{ sets: ['http.DefaultTransport', 'http.DefaultClient'] }],
  hint: {
    request: 'req.Header.Set("User-Agent", "$")',
    calls: [
      {
        written: /\b(?:http|\w*[cC]lient)\.(?:Get|Head|Post|PostForm)\(/,
        says: 'Send this with http.NewRequest and Do instead, and set the header of the request',
        text: 'req.Header.Set("User-Agent", "$")',
      },
    ],
  },
  edits: [
    {
      as: 'statement',
      serves: 'request',
      calls: ['net/http.NewRequest', 'net/http.NewRequestWithContext'],
      text: '@.Header.Set("User-Agent", $)',
    },
    {
      as: 'statement',
      serves: 'all',
      calls: ['.Header.Set', '.Header.Add'],
      text: '@.Header.Set("User-Agent", $)',
    },
  ],
};
