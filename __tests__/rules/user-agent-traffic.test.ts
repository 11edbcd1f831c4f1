import { userAgentMissing } from '../../src/rules/user-agent-missing.ts';
import { userAgentTraffic } from '../../src/rules/user-agent-traffic.ts';
import { ALERTS, entry, GOOD, har } from '../support/har.ts';
import { andProduct, MODEL_MANIFEST } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

const captured = (...entries: unknown[]) => ({ files: { 'a.har': har(...entries) }, options: { har: ['a.har'] } });
const sends = (userAgent: string) => entry(ALERTS, [['User-Agent', userAgent]]);
const RELAY = 'MdePartner-Contoso-ContosoRelay/3.0.0';
const TWO_PRODUCTS = andProduct(`  - name: Contoso Relay
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    logo: assets/logo.svg
    landingPage: https://contoso.com/guides/connect-relay
    userAgent: ${RELAY}
`);
const withRelay = (...entries: unknown[]) => ({
  files: { 'mde-partner.yml': TWO_PRODUCTS, 'a.har': har(...entries) },
  options: { har: ['a.har'] },
});
const machines = (path: string) => `https://api.security.microsoft.com/api/machines/${path}`;

const get = (headers: string) => `requests.get("${ALERTS}"${headers})`;
const BARE = get('');
const SET = get(`, headers={"User-Agent": "${GOOD}"}`);
const sources = (files: Readonly<Record<string, string>>, ...entries: unknown[]) => ({
  files: {
    ...Object.fromEntries(Object.entries(files).map(([path, line]) => [path, `import requests\n\n${line}\n`])),
    'a.har': har(...entries),
  },
  options: { har: ['a.har'] },
});
/** Calls in `proxied*.py` are unverifiable. */
const PROXIED = 'scan: { clients: [{ paths: [proxied*.py], reason: The proxy adds it }] }\n';

testRule(userAgentTraffic, {
  valid: [
    { name: 'the sources set it and the request has it', ...sources({ 'a.py': SET }, sends(GOOD)) },
    {
      name: 'a call that the sources leave open and traffic proves',
      manifest: PROXIED,
      ...sources({ 'proxied.py': BARE }, sends(GOOD)),
    },
    {
      name: 'calls to one endpoint that the sources settle',
      ...sources({ 'a.py': SET, 'b.py': SET }, sends(GOOD)),
    },
    {
      name: 'a call that the sources leave open and that was not recorded',
      manifest: PROXIED,
      ...sources({ 'proxied.py': BARE }, entry(machines('42'))),
    },
    { name: 'nothing captured' },
    { name: 'every request carries it', ...captured(sends(GOOD), entry(machines('42'))) },
    { name: 'further tokens', ...captured(sends(`${GOOD} requests/2.32`)) },
    { name: 'a leading v and build metadata', ...captured(sends('MdePartner-Contoso-ContosoCognito/v1.0.0+7')) },
    {
      name: 'any version where the manifest leaves it open',
      manifest: '    userAgent: MdePartner-Contoso-ContosoCognito/{version}',
      ...captured(sends('MdePartner-Contoso-ContosoCognito/7.1')),
    },
    {
      name: 'the version of the version file',
      manifest:
        '    userAgent: MdePartner-Contoso-ContosoCognito/{version}\n    version: { file: VERSION, precision: minor }',
      files: { VERSION: '2.3.4\n', 'a.har': har(sends('MdePartner-Contoso-ContosoCognito/2.3')) },
      options: { har: ['a.har'] },
    },
    {
      name: 'the released version',
      manifest: '    userAgent: MdePartner-Contoso-ContosoCognito/{version}',
      files: { 'a.har': har(sends('MdePartner-Contoso-ContosoCognito/2.0.0')) },
      options: { har: ['a.har'], release: 'v2.0.0' },
    },
    {
      name: 'what the manifest cannot be compared with',
      manifest: '    userAgent: Contoso',
      ...captured(sends(GOOD)),
    },
    {
      name: 'requests that are not judged, next to one that is',
      ...captured(
        sends(GOOD),
        entry('https://login.microsoftonline.com/common/oauth2/v2.0/token', []),
        entry(ALERTS, [], { method: 'OPTIONS' }),
        entry('https://graph.microsoft.com/v1.0/users', []),
      ),
    },
    {
      name: 'hosts that the manifest takes out',
      manifest: 'scan: { hosts: { ignore: [{ hosts: [api.securitycenter.microsoft.com], reason: A test tenant }] } }',
      ...captured(entry(ALERTS, []), entry(machines('42'))),
    },
    {
      name: 'another product of the manifest',
      ...withRelay(sends(GOOD), sends(RELAY)),
    },
    {
      name: 'a recording in the folder of another manifest',
      files: {
        'a.har': har(sends(GOOD)),
        'relay/mde-partner.yml': MODEL_MANIFEST,
        'relay/captures/b.har': har(sends(RELAY)),
        'cloud/.github/mde-partner.yaml': MODEL_MANIFEST,
        'cloud/b.har': har(entry(ALERTS, [])),
      },
      options: { har: ['a.har', 'cloud/b.har', 'relay/captures/b.har'] },
    },
  ],
  invalid: [
    {
      name: 'the sources show no header, the only request has it',
      ...sources({ 'a.py': BARE }, sends(GOOD)),
      findings: [
        {
          severity: 'notice',
          path: 'a.py',
          underlined: BARE,
          message: /^The sources show no User-Agent for this call, but the recorded traffic has a valid User-Agent\./,
        },
      ],
    },
    {
      name: 'the sources show a malformed value, the only request has a proper one',
      ...sources({ 'a.py': get(', headers={"User-Agent": "MdePartner-Contoso/1.0"}') }, sends(GOOD)),
      findings: [
        {
          severity: 'notice',
          path: 'a.py',
          message:
            /^The sources show a malformed User-Agent for this call, but the recorded traffic has a valid User-Agent\./,
        },
      ],
    },
    {
      name: 'two calls that the sources leave open share a request',
      manifest: PROXIED,
      ...sources({ 'proxied1.py': BARE, 'proxied2.py': BARE }, sends(GOOD)),
      findings: [
        {
          severity: 'notice',
          path: 'proxied1.py',
          underlined: BARE,
          message: /^2 calls go to GET \/api\/alerts, so traffic cannot distinguish them\./,
          related: [BARE],
        },
      ],
    },
    {
      name: 'a call that surely sends nothing and one that is open share a request',
      manifest: PROXIED,
      ...sources({ 'a.py': BARE, 'proxied.py': BARE }, sends(GOOD)),
      findings: [
        {
          severity: 'notice',
          path: 'proxied.py',
          message: /^2 calls go to GET \/api\/alerts, so traffic cannot distinguish them\./,
          related: [BARE],
        },
      ],
    },
    {
      name: 'open calls share their requests with one whose path is not known',
      manifest: PROXIED,
      ...sources(
        {
          'proxied.py': `${BARE}\n${BARE.replace('alerts', 'machines')}\ndef any(path):\n    ${BARE.replace('alerts"', '" + path')}`,
        },
        sends(GOOD),
        entry(ALERTS.replace('alerts', 'machines')),
      ),
      findings: [
        {
          severity: 'notice',
          path: 'proxied.py',
          at: '3:1',
          message: /^3 calls go to GET \/api\/alerts and 1 other endpoint, so traffic cannot distinguish them\./,
        },
      ],
    },
    {
      name: 'what the sources seem to send and the traffic does not show',
      files: {
        'a.py': `import requests\n\nrequests.get("${ALERTS}", headers={"User-Agent": "${GOOD}"})\n`,
        'a.har': har(entry(ALERTS, [])),
      },
      options: { har: ['a.har'] },
      also: [userAgentMissing],
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          related: [`requests.get("${ALERTS}", headers={"User-Agent": "${GOOD}"})`, GOOD],
        },
      ],
    },
    {
      name: 'no header, the first and further endpoints',
      ...captured(
        entry('https://api.contoso.com/', []),
        entry(machines('42?token=x'), []),
        sends(GOOD),
        entry(machines('43'), [['Accept', '*/*']]),
        entry(machines('43/isolate'), [['User-Agent', '']], { method: 'POST' }),
      ),
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          at: `3:${har(0).split('\n')[0] && JSON.stringify(entry('', [])).indexOf('{"method"') + 1}`,
          underlined: '{',
          message:
            /^3 of 4 API requests do not have the User-Agent, first GET \/api\/machines\/\{id\}\. Send 'MdePartner-Contoso-ContosoCognito\/1\.0\.0' in every request\.$/,
          related: ['{', GOOD],
          fix: 'none',
        },
      ],
    },
    {
      name: 'one without the header, with a similar one',
      ...captured(sends(GOOD), entry(ALERTS, [['X-User-Agent', GOOD]])),
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          message:
            /^1 of 2 API requests does not have the User-Agent: GET \/api\/alerts \(the header has the wrong name\)\./,
          related: [GOOD],
        },
      ],
    },
    {
      name: 'more endpoints than are listed, one of them twice',
      ...captured(
        ...['alerts', 'alerts', 'machines', 'files', 'ips', 'users', 'domains', 'indicators'].map((word) =>
          entry(`https://api.security.microsoft.com/api/${word}`, []),
        ),
      ),
      findings: [{ severity: 'error', path: 'a.har', message: /^8 of 8 /, related: ['{', '{', '{', '{', '{', GOOD] }],
    },
    {
      name: 'a redirect that loses it',
      ...captured(entry(ALERTS, undefined, { response: { status: 302 } }), entry(machines('1'), [])),
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          message: /^1 of 2 API requests does not have the User-Agent: GET \/api\/machines\/\{id\}\./,
        },
      ],
    },
    {
      name: 'the default of a library',
      ...captured(sends('python-requests/2.32.3')),
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          message:
            /^The only API request has a malformed User-Agent: GET \/api\/alerts \('python-requests\/2\.32\.3' does not begin with 'MdePartner-'\)\. Send 'MdePartner-Contoso-ContosoCognito\/1\.0\.0' in every request\./,
        },
      ],
    },
    {
      name: 'the header twice',
      ...captured(
        entry(ALERTS, [
          ['User-Agent', GOOD],
          ['User-Agent', GOOD],
        ]),
      ),
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          message: /The only API request has a malformed User-Agent: GET \/api\/alerts \(the header is sent twice\)\./,
        },
      ],
    },
    {
      name: 'an older prefix',
      ...captured(sends('MdatpPartner-Contoso-ContosoCognito/1.0.0')),
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          message:
            /The only API request has a User-Agent with a legacy prefix: GET \/api\/alerts \('MdatpPartner-Contoso-ContosoCognito\/1\.0\.0' has the legacy prefix 'MdatpPartner-'\)\./,
        },
      ],
    },
    {
      name: 'another product',
      ...captured(sends('MdePartner-Contoso-Other/1.0.0')),
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          message:
            /^The only API request has the User-Agent of another product: GET \/api\/alerts \('MdePartner-Contoso-Other\/1\.0\.0'\)\./,
        },
      ],
    },
    {
      name: 'another letter case of the name',
      ...captured(sends('MdePartner-contoso-ContosoCognito/1.0.0')),
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          message:
            /The only API request has the User-Agent of another product: GET \/api\/alerts \('MdePartner-contoso-ContosoCognito\/1\.0\.0'\)\./,
        },
      ],
    },
    {
      name: 'another version',
      ...captured(sends('MdePartner-Contoso-ContosoCognito/0.9.0')),
      findings: [{ severity: 'warning', path: 'a.har', message: /another version.*0\.9\.0.*Send '.*\/1\.0\.0'/ }],
    },
    {
      name: 'another version in a release run',
      files: { 'a.har': har(sends('MdePartner-Contoso-ContosoCognito/0.9.0')) },
      options: { har: ['a.har'], release: '1.0.0' },
      findings: [{ severity: 'error', path: 'a.har', message: /another version/ }],
    },
    {
      name: 'another version than the released one',
      manifest: '    userAgent: MdePartner-Contoso-ContosoCognito/{version}',
      files: { 'a.har': har(sends(GOOD)) },
      options: { har: ['a.har'], release: 'v2.0.0' },
      findings: [{ severity: 'error', path: 'a.har', message: /another version.*1\.0\.0.*Send '.*\/2\.0\.0'/ }],
    },
    {
      name: 'another version than in the version file',
      manifest: '    userAgent: MdePartner-Contoso-ContosoCognito/{version}\n    version: { file: VERSION }',
      files: { VERSION: '2.3.4\n', 'a.har': har(sends('MdePartner-Contoso-ContosoCognito/2.3')) },
      options: { har: ['a.har'] },
      findings: [{ severity: 'warning', path: 'a.har', message: /another version/ }],
    },
    {
      name: 'one finding for each fault and file',
      files: { 'a.har': har(sends('x/1'), entry(ALERTS, []), sends('y/1')), 'b.har': har(entry(ALERTS, [])) },
      options: { har: ['a.har', 'b.har'] },
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          at: `2:${JSON.stringify(entry('', [])).indexOf('{"method"') + 1}`,
          message:
            /^2 of 3 API requests have a malformed User-Agent, first GET \/api\/alerts \('x\/1' does not begin with 'MdePartner-'\)\./,
        },
        {
          severity: 'error',
          path: 'a.har',
          message: /^1 of 3 API requests does not have the User-Agent: GET \/api\/alerts\./,
        },
        { severity: 'error', path: 'b.har', message: /^The only API request does not have the User-Agent: / },
      ],
    },
    {
      name: 'a recording without headers',
      ...captured(entry(ALERTS, null)),
      findings: [
        {
          severity: 'notice',
          path: 'a.har',
          message: /^The only API request could not be checked: GET \/api\/alerts \(the recording has no headers\)/,
        },
      ],
    },
    {
      name: 'a host that the manifest adds',
      manifest: 'scan: { hosts: { extra: [defender-proxy.contoso.com] } }',
      ...captured(entry('https://defender-proxy.contoso.com/v2/secret-name', [])),
      findings: [{ severity: 'error', path: 'a.har', message: /GET \/v2\/\{id\}\./ }],
    },
    {
      name: 'no request in scope',
      ...captured(entry('https://api.contoso.com/', [])),
      findings: [
        {
          severity: 'notice',
          path: 'a.har',
          at: '1:1',
          message: /The recorded traffic has no requests to the Defender for Endpoint or Graph Security API\./,
        },
      ],
    },
    {
      name: 'no request of one of two products',
      ...withRelay(sends(RELAY)),
      findings: [
        {
          severity: 'notice',
          path: 'a.har',
          at: '1:1',
          message: /The recorded traffic has no requests of 'Contoso Cognito'\./,
        },
      ],
    },
    {
      name: 'nothing that a manifest without a readable value could be told to send',
      manifest: '    userAgent: Contoso',
      ...captured(entry(ALERTS, [])),
      findings: [{ severity: 'error', path: 'a.har', message: /Send MdePartner-\{CompanyName\}/ }],
    },
    {
      name: 'no file',
      options: { har: [] },
      findings: [{ severity: 'notice', underlined: GOOD, message: /There is no recorded traffic for this manifest\./ }],
    },
    {
      name: 'a file that is not there',
      options: { har: ['gone.har'] },
      findings: [{ severity: 'error', path: 'gone.har', at: '1:1', message: /cannot be read/ }],
    },
    {
      name: 'a damaged file, with what stands before',
      files: {
        'a.har':
          '{"log": {"entries": [\n{"request": {"url": "https://api.security.microsoft.com/", "headers": []}},\n{]}}',
      },
      options: { har: ['a.har'] },
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          at: '2:13',
          message: /^The only API request does not have the User-Agent: /,
        },
        {
          severity: 'error',
          path: 'a.har',
          at: '3:2',
          message:
            /^The HAR file is damaged in entry 1 \(a comma or \} is missing\), so only the first entry was checked\. Record it again\.$/,
        },
      ],
    },
    {
      name: 'a product that sends nothing, next to one that does',
      ...withRelay(sends(GOOD), entry(ALERTS, [])),
      findings: [
        {
          severity: 'error',
          path: 'a.har',
          message: /^1 of 2 API requests does not have the User-Agent: GET \/api\/alerts\./,
          related: [GOOD, RELAY],
        },
      ],
    },
  ],
});
