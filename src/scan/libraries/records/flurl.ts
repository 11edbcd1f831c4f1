import type { Library } from '../library.ts';

export const flurl: Library = {
  id: 'flurl',
  languages: ['csharp'],
  modules: ['Flurl', 'Flurl.Http'],
  clients: ['FlurlClient'],
  interfaces: ['IFlurlClient'],
  links: [
    'AllowAnyHttpStatus',
    'AllowHttpStatus',
    'AppendPathSegment',
    'AppendPathSegments',
    'BeforeCall',
    'AfterCall',
    'OnError',
    'Request',
    'SetQueryParam',
    'SetQueryParams',
    'WithAutoRedirect',
    'WithBasicAuth',
    'WithClient',
    'WithCookie',
    'WithCookies',
    'WithHeader',
    'WithHeaders',
    'WithOAuthBearerToken',
    'WithSettings',
    'WithTimeout',
  ],
  takesMembers: ['WithHeaders'],
  dispatches: [
    { calls: ['Request', 'AppendPathSegment', 'AppendPathSegments'], form: 'setup', segments: true },
    { calls: ['GetJsonAsync', 'PostJsonAsync', 'PutJsonAsync', 'PatchJsonAsync', 'GetStringAsync'], form: 'request' },
    { calls: ['GetAsync', 'PostAsync', 'PutAsync', 'PatchAsync', 'DeleteAsync'], form: 'request' },
    { calls: ['SendAsync'], form: 'send' },
  ],
  processDefaults: [
    {
      calls: [
        'FlurlHttp.Clients.WithDefaults',
        'FlurlHttp.WithDefaults',
        'FlurlHttp.ConfigureClientForUrl',
        'FlurlHttp.Configure',
      ],
    },
  ],
};
