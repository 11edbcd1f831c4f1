import { ALERTS, entry, GOOD } from './har.ts';

const GRAPH = 'https://graph.microsoft.com';

const batch = (...urls: readonly string[]) =>
  entry(`${GRAPH}/v1.0/$batch`, [['User-Agent', GOOD]], {
    method: 'POST',
    body: JSON.stringify({ requests: urls.map((url, id) => ({ id, url, method: 'GET', body: { token: 's3cr3t' } })) }),
  });

/** Every kind of entry that the check distinguishes. `s3cr3t` and `da637` are what nobody else may see. */
export const RECORDED_KINDS: readonly (readonly [string, unknown])[] = [
  ['a call with an id, a query and a token', entry(`${ALERTS}/da637?$top=1&sig=s3cr3t#x`)],
  ['a user name in the URL', entry(ALERTS.replace('//', '//name:s3cr3t@'))],
  ['a port', entry(ALERTS.replace('.com', '.com:443'))],
  ['another port', entry(ALERTS.replace('.com', '.com:8443'))],
  ['a trailing dot', entry(ALERTS.replace('.com', '.com.'))],
  ['plain HTTP', entry(ALERTS.replace('https', 'http'))],
  ['another scheme', entry(ALERTS.replace('https', 'wss'))],
  ['no scheme', entry(ALERTS.replace('https://', ''))],
  [
    'a path alone',
    entry('/api/alerts', [
      ['Host', 'api.security.microsoft.com'],
      ['User-Agent', GOOD],
    ]),
  ],
  ['capitals and double slashes', entry('HTTPS://API.Security.Microsoft.com//API//Alerts')],
  ['no header', entry(ALERTS, [['Authorization', 'Bearer s3cr3t']])],
  ['no headers', entry(ALERTS, null)],
  ['an empty header', entry(ALERTS, [['user-agent', ' ']])],
  [
    'two headers',
    entry(ALERTS, [
      ['User-Agent', GOOD],
      ['user-agent', 's3cr3t'],
    ]),
  ],
  ['a header of the wrong name', entry(ALERTS, [['X-User-Agent', 's3cr3t']])],
  ['a malformed value', entry(ALERTS, [['User-Agent', 'curl/8.5.0']])],
  ['an old prefix', entry(ALERTS, [['User-Agent', 'MdatpPartner-Contoso-ContosoCognito/1.0.0']])],
  ['a long value', entry(ALERTS, [['User-Agent', 'x'.repeat(5000)]])],
  ['a method of its own', entry(ALERTS, [], { method: 's3cr3t' })],
  ['no method', entry(ALERTS, [], { method: null })],
  ['a preflight', entry(ALERTS, [], { method: 'OPTIONS' })],
  [
    'a sign-in',
    entry('https://login.microsoftonline.com/s3cr3t/oauth2/v2.0/token', [], { body: 'client_secret=s3cr3t' }),
  ],
  ['another part of Graph', entry(`${GRAPH}/v1.0/users/s3cr3t`)],
  ['Graph security', entry(`${GRAPH}/beta/security/alerts_v2/s3cr3t/comments`)],
  ['a function', entry("https://api.security.microsoft.com/api/machines/findbyip(ip='s3cr3t',timestamp=x)")],
  ['a function of a namespace', entry(`${GRAPH}/v1.0/security/microsoft.graph.security.runHuntingQuery`)],
  ['an audience', entry('https://api.security.microsoft.com/.default')],
  ['a bare origin', entry('https://api.security.microsoft.com')],
  ['a long path', entry(`https://api.security.microsoft.com/api/${'s3cr3t/'.repeat(30)}`)],
  ['a retired endpoint', entry('https://api.securitycenter.microsoft.com/api/v1.0/advancedqueries/run')],
  ['a retired endpoint below', entry(`${GRAPH}/v1.0/security/alerts/s3cr3t`)],
  [
    'a batch',
    batch('/security/alerts/s3cr3t?x', '/users/s3cr3t', 'security/incidents', `${GRAPH}/v1.0/security/alerts_v2`),
  ],
  ['a batch of other requests', batch('/users/s3cr3t')],
  ['an empty batch', batch()],
  ['a batch without body', entry(`${GRAPH}/v1.0/$batch`, [], { method: 'POST' })],
  ['a batch with another body', entry(`${GRAPH}/v1.0/$batch`, [], { method: 'POST', body: 's3cr3t' })],
  ['an invalid port', entry('https://api.security.microsoft.com:s3cr3t/api')],
  ['an invalid URL with a host in its query', entry('https://[s3cr3t/?u=api.security.microsoft.com')],
  ['an invalid URL elsewhere', entry('https://[s3cr3t/')],
  ['nothing', null],
  ['a text', 's3cr3t'],
];
