import { describe, expect, test } from '@jest/globals';
import { RETIRED_ENDPOINTS } from '../../src/api/retired-endpoints.ts';
import { checkTree } from '../../src/app/check-tree.ts';
import { apiRetired } from '../../src/rules/api-retired.ts';
import { loadRules } from '../../src/rules/index.ts';
import { entry, GOOD, har } from '../support/har.ts';
import { memoryHarFiles } from '../support/har-files.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { andProduct, MODEL_FILES } from '../support/model.ts';
import { RETIRED_CALLS, RETIRED_URLS, WITHOUT_HOST } from '../support/retired-calls.ts';
import { testRule } from '../support/test-rule.ts';

const GRAPH = 'https://graph.microsoft.com';
const MDE = 'https://api.security.microsoft.com';
const py = (...urls: readonly string[]) =>
  `import requests\n\n${urls.map((url) => `requests.get("${url}", headers={"User-Agent": "${GOOD}"})\n`).join('')}`;
const calls = (...urls: readonly string[]): Files => ({ 'a.py': py(...urls) });
const RELAY = `  - name: Contoso Relay
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    logo: assets/logo.svg
    landingPage: https://contoso.com/guides/connect-relay
    userAgent: MdePartner-Contoso-ContosoRelay/3.0.0
`;
const LEGACY = `${GRAPH}/v1.0/security/alerts`;

testRule(apiRetired, {
  valid: [
    { name: 'no call', files: {} },
    {
      name: 'endpoints that stay',
      files: calls(
        `${GRAPH}/v1.0/security/alerts_v2`,
        `${GRAPH}/v1.0/security/incidents`,
        `${MDE}/api/alerts`,
        `${MDE}/api/incidents`,
        `${MDE}/api/indicators`,
        'https://api.securitycenter.windows.com/api/machines',
      ),
    },
    { name: 'a version that never had it', files: calls(`${GRAPH}/v1.0/security/tiIndicators`) },
    {
      name: 'a host that never had it',
      files: calls(
        'https://api.securitycenter.microsoft.com/api/advancedhunting/run',
        `${MDE}/api/tiindicators`,
        `${MDE}/api/security/alerts`,
      ),
    },
    { name: 'a longer word', files: calls(`${GRAPH}/beta/security/tiIndicatorsReport`, `${LEGACY}Summary`) },
    {
      name: 'the rest of a word that only the running program knows',
      files: { 'a.py': `import requests\n\ndef f(kind):\n    requests.get(f"${LEGACY}{kind}")\n` },
    },
    {
      name: 'an audience, a scope and a resource',
      files: {
        'a.py': [
          'import requests',
          'resource = "https://api.securitycenter.microsoft.com"',
          `scope = "${MDE}/api/advancedqueries/run/.default"`,
          'requests.post(login, data={"resource": resource, "scope": scope})',
          `requests.get("${MDE}/api/alerts", headers={"User-Agent": "${GOOD}"})\n`,
        ].join('\n'),
      },
    },
    {
      name: 'a document, a test and a text that nothing calls',
      files: {
        'README.md': `Call ${LEGACY}\n`,
        'tests/test_alerts.py': py(LEGACY),
        'a.py': `OLD = "${LEGACY}"\n${py(`${MDE}/api/alerts`)}`,
      },
    },
    {
      name: 'a recorded request to an endpoint that stays',
      files: { 'a.har': har(entry(`${GRAPH}/v1.0/security/alerts_v2`), entry(`${MDE}/api/alerts`)) },
      options: { har: ['a.har'] },
    },
    {
      name: 'a batch of a version that never had it',
      files: {
        'a.har': har(
          entry(`${GRAPH}/v1.0/$batch`, undefined, {
            method: 'POST',
            body: '{"requests": [{"id": "1", "url": "/security/tiIndicators"}, {"id": "2", "url": "/me"}]}',
          }),
        ),
      },
      options: { har: ['a.har'] },
    },
    {
      name: 'a recorded request to another host',
      files: { 'a.har': har(entry('https://example.com/v1.0/security/alerts')) },
      options: { har: ['a.har'] },
    },
    {
      name: 'a waived call',
      files: { 'a.py': py(LEGACY).replace('})\n', '})  # mde-partner-ignore api-retired -- moves in May\n') },
    },
  ],
  invalid: [
    {
      name: 'after its date',
      files: calls(LEGACY),
      options: { today: '2026-10-15' },
      findings: [
        {
          severity: 'warning',
          path: 'a.py',
          at: '3:1',
          message:
            /^Microsoft Graph's \/security\/alerts was retired on 2026-10-15\. Use \/security\/alerts_v2 .*SecurityAlert\.Read\.All/,
          fix: 'none',
          requirements: ['R6'],
        },
      ],
    },
    {
      name: 'before its date',
      files: calls(LEGACY),
      options: { today: '2026-10-14' },
      findings: [{ severity: 'warning', path: 'a.py', message: /will be retired on 2026-10-15/ }],
    },
    {
      name: 'one finding per endpoint and file, with the other calls',
      files: {
        ...calls(LEGACY, `${LEGACY}/1`, `${MDE}/api/advancedhunting/run`, `${LEGACY}?$top=1`),
        'b.py': py(LEGACY),
      },
      findings: [
        {
          severity: 'warning',
          path: 'a.py',
          at: '3:1',
          related: [`requests.get("${LEGACY}/1"`, `requests.get("${LEGACY}?$top=1"`].map(
            (start) => `${start}, headers={"User-Agent": "${GOOD}"})`,
          ),
        },
        { severity: 'warning', path: 'a.py', at: '5:1', message: /will be retired on 2027-02-01\. .*runHuntingQuery/ },
        { severity: 'warning', path: 'b.py', at: '3:1', related: [] },
      ],
    },
    {
      name: 'a comment at one call waives no other',
      files: {
        'a.py': `import requests\n\nrequests.get("${LEGACY}")\nrequests.get("${LEGACY}/1")  # mde-partner-ignore api-retired -- moves in May\nrequests.get("${LEGACY}/2")\n`,
      },
      findings: [
        { severity: 'warning', path: 'a.py', at: '3:1', related: [`requests.get("${LEGACY}/2")`] },
        { severity: 'warning', path: 'a.py', at: '4:1', related: [], waived: true },
      ],
    },
    {
      name: 'each address that a call may go to',
      files: {
        'a.py': `import requests\n\nfor path in ["${LEGACY}", "${MDE}/api/advancedqueries/run", "${MDE}/api/alerts"]:\n    requests.get(path)\n`,
      },
      findings: [
        { severity: 'warning', path: 'a.py', at: '4:5', message: /advancedqueries/ },
        { severity: 'warning', path: 'a.py', at: '4:5', message: /security\/alerts/ },
      ],
    },
    {
      name: 'each way through a wrapper',
      files: {
        'a.py': [
          'import requests',
          '',
          'def get(path):',
          `    return requests.get("${GRAPH}/beta/" + path)`,
          '',
          'get("security/alerts")',
          'get("security/alerts_v2")',
          'get("security/tiIndicators")\n',
        ].join('\n'),
      },
      findings: [
        { severity: 'warning', path: 'a.py', at: '6:1' },
        { severity: 'warning', path: 'a.py', at: '8:1' },
      ],
    },
    {
      name: 'each request that a wrapper sends for one call',
      files: {
        'a.py': [
          'import requests',
          '',
          'def both(path):',
          `    requests.get("${GRAPH}/v1.0/" + path)`,
          `    requests.get("${GRAPH}/beta/" + path)`,
          '',
          'both("security/tiIndicators")\n',
        ].join('\n'),
      },
      findings: [{ severity: 'warning', path: 'a.py', at: '7:1' }],
    },
    {
      name: 'each host that the callers give',
      files: {
        'a.py': [
          'import requests',
          '',
          'def send(base, path):',
          '    return requests.get(base + path)',
          '',
          'def alerts(base):',
          '    return send(base, "/api/alerts")',
          '',
          `alerts("${MDE}")`,
          'alerts("https://wdatp-alertexporter-eu.windows.com")\n',
        ].join('\n'),
      },
      findings: [{ severity: 'warning', path: 'a.py', at: '10:1', message: /SIEM/ }],
    },
    {
      name: 'each base that a client is made with, if the path is not known',
      files: {
        'a.py': [
          'import httpx',
          'import os',
          '',
          'def fetch(base):',
          '    client = httpx.Client(base_url=base)',
          '    return client.get(os.environ["RESOURCE"])',
          '',
          `fetch("${GRAPH}/v1.0/security/incidents")`,
          `fetch("${GRAPH}/v1.0/security/alerts")\n`,
        ].join('\n'),
      },
      findings: [{ severity: 'warning', path: 'a.py', at: '6:12' }],
    },
    {
      name: 'an address in another file, which is shown',
      files: {
        'urls.py': `LEGACY_ALERTS = "${LEGACY}"\n`,
        'a.py':
          'import requests\nfrom urls import LEGACY_ALERTS\n\nrequests.get(LEGACY_ALERTS)\nrequests.get(LEGACY_ALERTS)\n',
      },
      findings: [
        {
          severity: 'warning',
          path: 'a.py',
          at: '4:1',
          related: ['requests.get(LEGACY_ALERTS)', `"${LEGACY}"`],
        },
      ],
    },
    {
      name: 'a host that only the running program knows',
      files: {
        'a.py': `import os\nimport requests\n\nrequests.post(os.environ["BASE"] + "/api/advancedqueries/run")\n`,
      },
      findings: [{ severity: 'warning', path: 'a.py', message: /advancedqueries will be retired/ }],
    },
    {
      name: 'a request in a batch',
      files: {
        'a.py': `import requests\n\nrequests.post("${GRAPH}/v1.0/$batch", json={"requests": [{"id": 1, "url": "/security/alerts?$top=5"}, {"id": 2, "url": "/security/incidents"}]})\n`,
      },
      findings: [{ severity: 'warning', path: 'a.py', at: '3:1' }],
    },
    {
      name: 'a request in a batch of a Logic App',
      files: {
        'app.json': JSON.stringify({
          definition: {
            actions: {
              Batch: {
                type: 'Http',
                inputs: {
                  method: 'POST',
                  uri: `${GRAPH}/beta/$batch`,
                  body: { requests: [{ id: 1, method: 'GET', url: '/security/tiIndicators' }] },
                },
              },
            },
          },
        }),
      },
      findings: [{ severity: 'warning', path: 'app.json', message: /tiIndicators was retired/ }],
    },
    {
      name: 'what only metadata says is a notice',
      files: calls(`${GRAPH}/beta/security/securityActions`),
      findings: [{ severity: 'notice', path: 'a.py', message: /2026-04-10, according to the metadata of the SDKs/ }],
    },
    {
      name: 'an old name without a date is a notice',
      files: calls('https://api.securitycenter.windows.com/api/tiindicators'),
      findings: [{ severity: 'notice', path: 'a.py', message: /is no longer documented\. Use \/api\/indicators/ }],
    },
    {
      name: 'the SIEM API, which may be off',
      files: calls('https://wdatp-alertexporter-eu.securitycenter.windows.com/api/alerts'),
      findings: [{ severity: 'warning', path: 'a.py', message: /may have been turned off since 2024-12-31/ }],
    },
    {
      name: 'recorded requests, once per file',
      files: {
        'a.har': har(
          entry(`${MDE}/api/alerts`),
          entry(LEGACY),
          entry(`${LEGACY}/1?$top=1`),
          entry(`${GRAPH}/beta/$batch`, undefined, {
            method: 'POST',
            body: '{"requests": [{"id": "1", "url": "/security/tiIndicators"}]}',
          }),
        ),
        'b.har': har(entry(LEGACY)),
      },
      options: { har: ['a.har', 'b.har'] },
      findings: [
        { severity: 'warning', path: 'a.har', message: /security\/alerts was retired/, related: [] },
        { severity: 'warning', path: 'a.har', message: /tiIndicators was retired/ },
        { severity: 'warning', path: 'b.har', message: /security\/alerts was retired/ },
      ],
    },
  ],
});

/** Endpoint and line of every retired call of a file, by the finding and its related places. */
async function found(path: string, text: string, today = '2026-11-22', isHar = false): Promise<string[]> {
  const files = { ...MODEL_FILES, [path]: text };
  const { findings, crashes } = await checkTree(memoryTree(files), {
    rules: await loadRules(),
    selected: new Set(['api-retired']),
    today,
    release: null,
    scan: memoryScan(files),
    har: isHar ? memoryHarFiles(files, [path]) : undefined,
  });
  expect(crashes).toEqual([]);
  return findings.flatMap(({ message, location, related }) => {
    const id = RETIRED_ENDPOINTS.find(({ name }) => message.toLowerCase().startsWith(name.toLowerCase()))?.id;
    return [location, ...related.map((one) => one.location)].map(({ start }) => `${start.line} ${id}`);
  });
}

/** What the lines of a file name themselves: those that say `retired: ID`. */
const wantedIn = (text: string) =>
  text.split('\n').flatMap((line, index) => {
    const id = /retired: ([a-z-]+)/.exec(line)?.[1];
    return id === undefined ? [] : [`${index + 1} ${id}`];
  });
const sorted = (lines: readonly string[]) => [...lines].sort();

describe('every endpoint of the table beside look-alikes', () => {
  test.each(Object.entries(RETIRED_CALLS))('%s', async (path, text) => {
    const wanted = wantedIn(text);
    const ids = new Set(wanted.map((one) => one.split(' ')[1]));
    expect(RETIRED_ENDPOINTS.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    expect(sorted(await found(path, text))).toEqual(sorted(wanted));
  });

  test.each(Object.entries(WITHOUT_HOST))('%s: the library or the path shows it', async (path, text) => {
    expect(sorted(await found(path, text))).toEqual(sorted(wantedIn(text)));
  });

  test.each([
    ['graph-security-legacy', `client.api('/security/hostSecurityProfiles').get();`],
    ['graph-security-legacy', `client.api('/security/providerTenantSettings').get();`],
    ['graph-security-legacy', `client.api('/security/securityActions').get();`],
    ['graph-ti-indicators', `client.api('/security/tiIndicators').get();`],
    ['graph-alerts-legacy', `client.api('/security/alerts').get();`],
  ])('a file in which nothing else points to the APIs: %s, %s', async (id, line) => {
    expect(await found('a.ts', `${line}\n`)).toEqual([`1 ${id}`]);
  });

  test('in a HAR', async () => {
    const urls = RETIRED_URLS.map(([, url]) => url);
    const wanted = new Set<string>();
    RETIRED_URLS.forEach(([id], index) => {
      const isFirst = RETIRED_URLS.findIndex((one) => one[0] === id) === index;
      if (id !== null && isFirst) wanted.add(`${index + 2} ${id}`);
    });
    expect(wanted.size).toBe(RETIRED_ENDPOINTS.length);
    const text = har(...urls.map((url) => entry(url)));
    expect(sorted(await found('a.har', text, '2026-11-22', true))).toEqual(sorted([...wanted]));
  });

  test.each(RETIRED_ENDPOINTS.flatMap(({ id, since }) => (since === null ? [] : [[id, since] as const])))(
    '%s is reported before and after %s',
    async (id, since) => {
      const url = RETIRED_URLS.find((one) => one[0] === id)?.[1] ?? '';
      for (const today of ['2023-01-01', since, '2028-01-01'])
        expect(await found('a.py', py(url), today)).toEqual([`3 ${id}`]);
    },
  );
});

test('a recorded request counts for the product that sent it', async () => {
  const files = {
    ...MODEL_FILES,
    'mde-partner.yml': andProduct(RELAY),
    'a.har': har(entry(LEGACY, [['User-Agent', 'MdePartner-Contoso-ContosoRelay/3.0.0']])),
  };
  const { manifests } = await checkTree(memoryTree(files), {
    rules: await loadRules(),
    selected: new Set(['api-retired']),
    today: '2026-11-22',
    release: null,
    har: memoryHarFiles(files, ['a.har']),
  });
  const checks = manifests[0]?.checks.filter(({ rule }) => rule === 'api-retired');
  expect(checks?.map(({ product, status }) => [product, status])).toEqual([
    ['Contoso Cognito', 'passed'],
    ['Contoso Relay', 'failed'],
  ]);
});

test.each([
  ['all rules', undefined],
  ['this rule alone', new Set(['api-retired'])],
])('a report has it at the call, and R6 is not unmet: %s', async (_, selected) => {
  const files = { ...MODEL_FILES, 'a.py': py(LEGACY, `${MDE}/api/alerts`) };
  const { manifests } = await checkTree(memoryTree(files), {
    rules: await loadRules(),
    selected,
    today: '2026-11-22',
    release: null,
    scan: memoryScan(files),
  });
  const sites = manifests[0]?.products[0]?.measurements.apiCalls?.sites;
  expect(sites?.map(({ line, retired }) => [line, retired])).toEqual([
    [3, { since: '2026-10-15', useInstead: '/security/alerts_v2 or /security/incidents' }],
    [4, null],
  ]);
  expect(manifests[0]?.checks.find(({ rule }) => rule === 'api-retired')).toMatchObject({ status: 'failed' });
  expect(manifests[0]?.requirements.find(({ id }) => id === 'R6')?.status).toBe(selected ? 'unknown' : 'met');
});
