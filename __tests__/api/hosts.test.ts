import { describe, expect, test } from '@jest/globals';
import { API_HOSTS, HOLE, HostTable, isDefenderPath, isRelativeSecurity } from '../../src/api/hosts.ts';

const table = new HostTable();

function scopeOf(text: string): string {
  const address = table.parse(text);
  return address ? table.scope(address) : 'no host of the table';
}

/** defender-docs and microsoft-graph-docs, one row each; the count makes any added row visible. */
const MDE_HOSTS = [
  'api.security.microsoft.com',
  'us.api.security.microsoft.com',
  'eu.api.security.microsoft.com',
  'uk.api.security.microsoft.com',
  'au.api.security.microsoft.com',
  'swa.api.security.microsoft.com',
  'ina.api.security.microsoft.com',
  'aea.api.security.microsoft.com',
  'api.securitycenter.microsoft.com',
  'api-us.securitycenter.microsoft.com',
  'api-eu.securitycenter.microsoft.com',
  'api-uk.securitycenter.microsoft.com',
  'api-eu3.securitycenter.microsoft.com',
  'api.securitycenter.windows.com',
  'api-us.securitycenter.windows.com',
  'api-eu.securitycenter.windows.com',
  'api-uk.securitycenter.windows.com',
  'api-gcc.securitycenter.microsoft.us',
  'api-gov.securitycenter.microsoft.us',
  'api-gcc.security.microsoft.us',
  'api-gov.security.microsoft.us',
  'api-us.security.microsoft.com',
  'api-eu.security.microsoft.com',
  'api-uk.security.microsoft.com',
  'wdatp-alertexporter-us.securitycenter.windows.com',
  'wdatp-alertexporter-eu.securitycenter.windows.com',
  'wdatp-alertexporter-uk.securitycenter.windows.com',
  'wdatp-alertexporter-us.securitycenter.windows.us',
  'wdatp-alertexporter-us.gcc.securitycenter.windows.us',
  'wdatp-alertexporter-us.windows.com',
  'wdatp-alertexporter-eu.windows.com',
  'wdatp-alertexporter-uk.windows.com',
];

const GRAPH_HOSTS = [
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
  'graph.microsoft.de',
];

test.each(MDE_HOSTS)('%s: every path but the bare origin', (host) => {
  expect(scopeOf(`https://${host}/api/alerts`)).toBe('in');
  expect(scopeOf(`https://${host}`)).toBe('open');
});

test.each(GRAPH_HOSTS)('%s: paths below /security only', (host) => {
  expect(scopeOf(`https://${host}/v1.0/security/alerts_v2`)).toBe('in');
  expect(scopeOf(`https://${host}/beta/security/incidents/1?$expand=alerts`)).toBe('in');
  expect(scopeOf(`https://${host}/v1.0/users`)).toBe('out');
  expect(scopeOf(`https://${host}/v1.0/securityx/alerts`)).toBe('out');
});

test('the table has these hosts and no others', () => {
  expect(API_HOSTS.map((row) => row.host).sort()).toEqual([...MDE_HOSTS, ...GRAPH_HOSTS].sort());
});

describe('normal form', () => {
  test.each([
    ['HTTPS://API.Security.Microsoft.COM/Api/Alerts', 'in'],
    ['https://api.security.microsoft.com:443/api//alerts', 'in'],
    ['http://api.securitycenter.microsoft.com/api/alerts', 'in'],
    ['api.securitycenter.microsoft.com/api/alerts', 'in'],
    ['https://graph.microsoft.com//v1.0//security/alerts', 'in'],
    ['https://graph.microsoft.com/V1.0/SECURITY/alerts', 'in'],
    [`https://graph.microsoft.com/${HOLE}/security/alerts`, 'in'],
    [`https://api.security.microsoft.com${HOLE}`, 'in'],
    [`https://${HOLE}.api.security.microsoft.com/api/alerts`, 'in'],
    [`https://api-${HOLE}.securitycenter.microsoft.com/api/alerts`, 'in'],
    [`https://graph.microsoft.com/v1.0/${HOLE}`, 'open'],
  ])('%s is %s', (text, scope) => expect(scopeOf(text)).toBe(scope));
});

describe('hosts that look alike', () => {
  test.each([
    'https://api.security.microsoft.com.evil.example/api/alerts',
    'https://xapi.security.microsoft.com/api/alerts',
    'https://security.microsoft.com/alerts',
    'https://security.microsoft.us/alerts',
    'https://securitycenter.windows.com/dashboard',
    'https://transition.security.microsoft.com/api',
    'https://security.apps.mil/alerts',
    'https://login.microsoftonline.com/common/oauth2/token',
    'https://example.com/?u=https://api.security.microsoft.com/api/alerts',
    'see api.security.microsoft.com/api/alerts',
    'https://api.securityscorecards.dev/projects',
    `https://${HOLE}/api/alerts`,
    `https://${HOLE}.microsoft.com/api/alerts`,
    'securitycenter.onmicrosoft.com/windowsatpservice/.default',
    '',
  ])('%s is not a host of the table', (text) => expect(scopeOf(text)).toBe('no host of the table'));

  test.each([
    'https://api.securitycenter.microsoft.com/.default',
    'https://graph.microsoft.com/.default',
    'https://api.security.microsoft.com//.default',
    'https://securitycenter.microsoft.com/mtp/.default',
  ])('%s is an audience', (text) => expect(scopeOf(text)).not.toBe('in'));
});

test('a manifest adds and removes hosts', () => {
  const changed = new HostTable({
    extra: ['https://MDE-proxy.contoso.com:8443/'],
    ignore: ['graph.microsoft.de', 'nonsense host'],
  });
  const address = changed.parse('https://mde-proxy.contoso.com/anything');
  expect(address && changed.scope(address)).toBe('in');
  expect(changed.parse('https://graph.microsoft.de/v1.0/security/alerts')).toBeUndefined();
});

test('paths that are in scope without a host', () => {
  for (const path of [
    '/security/alerts',
    'security/alerts_v2',
    '/v1.0/security/secureScores',
    '/beta/security/tiIndicators',
  ])
    expect([path, isRelativeSecurity(path)]).toEqual([path, true]);
  for (const path of [
    '/security',
    '/security/login',
    '/users/security/alerts',
    './security/alerts',
    '/api/security/alerts',
  ])
    expect([path, isRelativeSecurity(path)]).toEqual([path, false]);
  expect(isDefenderPath('/api/advancedqueries/run')).toBe(true);
  expect(isDefenderPath('/api/machines')).toBe(false);
});

test('very long input takes little time', () => {
  expect(table.parse(`https://${'a.'.repeat(500_000)}`)).toBeUndefined();
  expect(table.parse(`api.security.microsoft.com/${'/'.repeat(500_000)}`)?.path).toBe('/');
});
