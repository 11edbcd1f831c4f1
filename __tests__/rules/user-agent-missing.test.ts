import { userAgentMissing } from '../../src/rules/user-agent-missing.ts';
import { entry, GOOD, har } from '../support/har.ts';
import { andProduct, MODEL_MANIFEST } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

const API = 'https://api.security.microsoft.com/api';
const get = (headers: string, path = 'alerts') =>
  `import requests\n\ndef ${path}(token):\n    return requests.get("${API}/${path}"${headers})\n`;
const BARE = get('');
const COVERED = get(`, headers={"User-Agent": "${GOOD}"}`);
const RELAY = `  - name: Contoso Relay
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    logo: assets/logo.svg
    landingPage: https://contoso.com/guides/connect-relay
    userAgent: MdePartner-Contoso-ContosoRelay/3.0.0
`;
const withSource = (own: string, relay: string) => andProduct(`    source: ${own}\n${RELAY}    source: ${relay}\n`);
const WAIVER = '  # mde-partner-ignore user-agent-missing -- The proxy adds it';
const CALL = 'requests.get("https://api.security.microsoft.com/api/alerts")';

testRule(userAgentMissing, {
  valid: [
    { name: 'the header is set', files: { 'a.py': COVERED } },
    {
      name: 'in test code, as the manifest says',
      manifest: 'scan: { tests: [{ paths: [checks/**], reason: A fake server }] }\n',
      files: { 'a.py': COVERED, 'checks/a.py': BARE },
    },
    {
      name: 'in code of others, as the manifest says',
      manifest: 'scan: { vendored: [{ paths: [theirs/**], reason: An SDK }] }\n',
      files: { 'a.py': COVERED, 'theirs/a.py': BARE },
    },
    {
      name: 'behind a gateway, as the manifest says',
      manifest: 'scan: { clients: [{ paths: [a.py], reason: The proxy adds it }] }\n',
      files: { 'a.py': BARE },
    },
    {
      name: 'to a host that the manifest leaves out',
      manifest: 'scan: { hosts: { ignore: [{ hosts: [api.security.microsoft.com], reason: A test tenant }] } }\n',
      files: { 'a.py': BARE, 'b.py': COVERED.replace('api.security', 'eu.api.security') },
    },
    {
      name: 'waived behind the call',
      files: { 'a.py': BARE.replace(/\)\n$/, ')  # mde-partner-ignore user-agent-missing -- The proxy adds it\n') },
    },
    {
      name: 'waived on the line before',
      files: {
        'a.py': BARE.replace(
          '    return',
          '    # mde-partner-ignore user-agent-missing -- The proxy adds it\n    return',
        ),
      },
    },
    {
      name: 'waived inside a call over several lines',
      files: {
        'a.py': `import requests\n\nrequests.get(\n    "${API}/alerts",\n    timeout=3,${WAIVER}\n)\n`,
      },
    },
    {
      name: 'no call in the sources, but in recorded traffic',
      files: { 'a.har': har(entry(`${API}/alerts`, [['User-Agent', GOOD]])) },
      options: { har: ['a.har'] },
    },
    {
      name: 'a client that the sources do not show, but captured traffic does',
      files: {
        'a.py': `def alerts(client):\n    return client.get("${API}/alerts")\n`,
        'a.har': har(entry(`${API}/alerts`, [['User-Agent', GOOD]])),
      },
      options: { har: ['a.har'] },
    },
    {
      name: 'a recording is no source',
      files: { 'a.py': COVERED, 'b.json': har(entry(`${API}/alerts`)) },
      options: { har: ['b.json'] },
    },
    {
      name: 'a file that belongs to the folder of the manifest in .github',
      files: { 'mde-partner.yml': null, '.github/mde-partner.yml': MODEL_MANIFEST, 'a.py': COVERED },
    },
  ],
  invalid: [
    {
      name: 'a call without the header',
      files: { 'a.py': BARE },
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          underlined: `requests.get("${API}/alerts")`,
          message:
            /^This call does not set the User-Agent\. Add to this call: headers=\{"User-Agent": "MdePartner-Contoso-ContosoCognito\/1\.0\.0"\}$/,
          related: [],
          fix: 'none',
        },
      ],
    },
    {
      name: 'a call that has headers already: they are kept, and the line to edit is named',
      files: {
        'a.py': `import requests\n\ndef alerts(token):\n    headers = {"Authorization": token}\n    return requests.get("${API}/alerts", headers=headers)\n`,
      },
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          at: '5:12',
          message:
            /^This call does not set the User-Agent\. In line 4, add to these headers: "User-Agent": "MdePartner-Contoso-ContosoCognito\/1\.0\.0"$/,
          related: ['{"Authorization": token}'],
        },
      ],
    },
    {
      name: 'headers in another file, in the language of that file',
      files: {
        'http.js': `export const myHeaders = { Accept: 'application/json' };\n`,
        'a.js': `import { myHeaders } from './http.js';\n\nexport const alerts = () => fetch('${API}/alerts', { headers: myHeaders });\n`,
      },
      findings: [
        {
          severity: 'error',
          path: 'a.js',
          message:
            /^This call does not set the User-Agent\. In 'http\.js:1', add to these headers: 'User-Agent': 'MdePartner-Contoso-ContosoCognito\/1\.0\.0'$/,
        },
      ],
    },
    {
      name: 'headers on the line of the call',
      files: { 'a.py': get(', headers={"Authorization": token}') },
      findings: [
        { severity: 'error', path: 'a.py', message: /^This call does not set .*\. Add to these headers: "User-Agent"/ },
      ],
    },
    {
      name: 'two calls with headers of their own',
      files: {
        'a.py': `import requests\n\nsession = requests.Session()\nfirst = {"A": "b"}\nsession.get("${API}/alerts", headers=first)\nsecond = {"A": "c"}\nsession.get("${API}/machines", headers=second)\n`,
      },
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          message:
            /^2 calls through 'session' do not .*\. In line 4 and 1 other place, add to these headers: "User-Agent"/,
        },
      ],
    },
    {
      name: 'the header has the wrong name in another line',
      files: {
        'a.py': `import requests\n\nheaders = {"UserAgent": "${GOOD}"}\nrequests.get("${API}/alerts", headers=headers)\n`,
      },
      findings: [{ severity: 'error', path: 'a.py', message: /\. In line 3, rename the header to 'User-Agent'\.$/ }],
    },
    {
      name: 'two calls of one client are one finding',
      files: {
        'a.py': `import requests\n\nsession = requests.Session()\nsession.get("${API}/alerts")\nsession.get("${API}/machines")\n`,
      },
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          message:
            /^2 calls through 'session' do not set the User-Agent\. After line 3, set it once for this client: session\.headers\["User-Agent"\] = "MdePartner-Contoso-ContosoCognito\/1\.0\.0"$/,
          related: [`session.get("${API}/machines")`, 'session = requests.Session()'],
        },
      ],
    },
    {
      name: 'a header of another name, which is shown',
      files: { 'a.py': get(`, headers={"UserAgent": "${GOOD}"}`) },
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          message:
            /^This call sends the User-Agent in a header with the wrong name\. Rename the header to 'User-Agent'\.$/,
          related: [`"${GOOD}"`],
        },
      ],
    },
    {
      name: 'a client that the sources do not show',
      files: { 'a.py': `def alerts(client):\n    return client.request("GET", "${API}/alerts")\n` },
      findings: [
        {
          severity: 'notice',
          path: 'a.py',
          message: /^The User-Agent of this call could not be determined: the client is created/,
        },
      ],
    },
    {
      name: 'a header under a condition, which is shown',
      files: {
        'a.py': `import requests\n\nsession = requests.Session()\nif load():\n    session.headers["User-Agent"] = "${GOOD}"\nsession.get("${API}/alerts")\n`,
      },
      findings: [
        {
          severity: 'notice',
          path: 'a.py',
          message:
            /^The User-Agent of this call could not be determined: the header is set only under a condition\. Check recorded traffic with --har, or list the files under 'scan\.clients' with the reason\.$/,
          related: ['load()', 'session = requests.Session()'],
        },
      ],
    },
    {
      name: 'a default of the whole process, which is shown',
      files: {
        'a.php': `<?php\nini_set('user_agent', '${GOOD}');\n$alerts = file_get_contents('${API}/alerts');\n`,
      },
      findings: [
        {
          severity: 'notice',
          path: 'a.php',
          message: /could not be determined: a process-wide default sets the header\./,
          related: [`ini_set('user_agent', '${GOOD}')`],
        },
      ],
    },
    {
      name: 'a value that only the running program knows',
      files: { 'a.py': get(', headers={"User-Agent": load()}') },
      findings: [
        {
          severity: 'notice',
          path: 'a.py',
          message: /could not be determined: the value of the header is only known at run time\./,
        },
      ],
    },
    {
      name: 'in the language of the file',
      files: { 'a.ps1': `Invoke-RestMethod -Uri '${API}/alerts'\n` },
      findings: [{ severity: 'error', path: 'a.ps1', message: /Add to this call: -UserAgent 'MdePartner-Con/ }],
    },
    {
      name: 'no call at all',
      findings: [
        {
          severity: 'notice',
          underlined: 'MdePartner-Contoso-ContosoCognito/1.0.0',
          message: /^No calls to the Defender for Endpoint or Graph Security API were found\./,
        },
      ],
    },
    {
      name: 'no call in the sources and none in the traffic',
      files: { 'a.har': har(entry('https://contoso.com/')) },
      options: { har: ['a.har'] },
      findings: [
        { severity: 'notice', message: /^No calls to the Defender for Endpoint or Graph Security API were found\./ },
      ],
    },
    {
      name: 'a file that cannot be judged',
      files: { 'a.py': COVERED, 'b.py': `${BARE}${'#\n'.repeat(600_000)}` },
      findings: [
        {
          severity: 'notice',
          path: 'b.py',
          message:
            /^This may contain an API URL, but was not checked: unreadable, or larger than 1 MiB\. Its calls are not counted\.$/,
        },
      ],
    },
    {
      name: 'in the folder of another manifest, which the run leaves out',
      files: { 'a.py': COVERED, 'x/mde-partner.yml': '', 'x/a.py': BARE },
      findings: [{ severity: 'notice', path: 'x/a.py', message: /it belongs to the manifest in 'x'/ }],
    },
    {
      name: 'in code of others',
      files: { 'a.py': COVERED, 'third_party/a.py': BARE },
      findings: [{ severity: 'notice', path: 'third_party/a.py', message: /it is in a folder for third-party code/ }],
    },
    {
      name: 'in code of others that the product names as its own',
      files: {
        'mde-partner.yml': andProduct('    source: [a.py, third_party/**]\n'),
        'a.py': COVERED,
        'third_party/a.py': BARE,
      },
      findings: [{ severity: 'error', path: 'third_party/a.py' }],
    },
    {
      name: 'two products, each with its own sources',
      files: { 'mde-partner.yml': withSource('[a/**]', '[b/**]'), 'a/a.py': COVERED, 'b/a.py': BARE },
      findings: [{ severity: 'error', path: 'b/a.py', message: /"MdePartner-Contoso-ContosoRelay\/3\.0\.0"/ }],
    },
    {
      name: 'of nobody in particular: one finding for all products, and no name',
      files: { 'mde-partner.yml': andProduct(RELAY), 'a.py': BARE },
      findings: [
        { severity: 'error', path: 'a.py', message: /"MdePartner-\{CompanyName\}-\{ProductName\}\/\{Version\}"/ },
      ],
    },
    {
      name: 'a host of the vendor that stands for the API, as the manifest says',
      manifest: 'scan: { hosts: { extra: [proxy.contoso.com] } }\n',
      files: { 'a.py': BARE.replace('api.security.microsoft.com', 'proxy.contoso.com') },
      findings: [{ severity: 'error', path: 'a.py' }],
    },
    {
      name: 'a folder called examples is source if the manifest stands in it',
      files: {
        'mde-partner.yml': null,
        'examples/contoso/mde-partner.yml': MODEL_MANIFEST.replace('logo: assets', 'logo: ../../assets'),
        'examples/contoso/a.py': BARE,
      },
      paths: ['examples/contoso'],
      findings: [{ severity: 'error', path: 'examples/contoso/a.py' }],
    },
    {
      name: 'a waiver for another rule',
      files: { 'a.py': `import requests\n${CALL}  # mde-partner-ignore user-agent-malformed -- The proxy adds it\n` },
      findings: [{ severity: 'error', path: 'a.py' }],
    },
    {
      name: 'recorded traffic shows the header on that endpoint',
      files: { 'a.py': BARE, 'a.har': har(entry(`${API}/alerts`, [['User-Agent', GOOD]])) },
      options: { har: ['a.har'] },
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          at: '4:12',
          message:
            /^This call does not set the User-Agent\. Add to this call: headers=\{"User-Agent": "MdePartner-Contoso-ContosoCognito\/1\.0\.0"\}/,
        },
      ],
    },
    {
      name: 'one of two calls to the endpoint sets the header, as the recorded request does',
      files: { 'a.py': COVERED, 'b.py': BARE, 'a.har': har(entry(`${API}/alerts`, [['User-Agent', GOOD]])) },
      options: { har: ['a.har'] },
      findings: [{ severity: 'error', path: 'b.py' }],
    },
    {
      name: 'a waiver at another call of the same client',
      files: { 'a.py': `import requests\n${CALL}\n${CALL}${WAIVER}\n${CALL}${WAIVER}\n${CALL}\n` },
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          at: '2:1',
          related: [CALL],
          message: /^2 calls through 'requests' do not set the User-Agent\./,
          waived: false,
        },
        { severity: 'error', path: 'a.py', at: '3:1', related: [], waived: true },
        { severity: 'error', path: 'a.py', at: '4:1', related: [], waived: true },
      ],
    },
    {
      name: 'a waiver at the last of many calls of one function',
      files: {
        'a.py': `import requests\n\ndef get(path):\n    return requests.get("${API}/" + path)\n\n${[1, 2, 3, 4, 5, 6].map((n) => `get("alerts/${n}")\n`).join('')}get("machines")${WAIVER}\n`,
      },
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          at: '4:12',
          message:
            /^6 calls through 'get' \(first in 'a\.py:6'\) do not set the User-Agent\. Add to this call: headers=/,
          waived: false,
        },
        { severity: 'error', path: 'a.py', at: '4:12', related: ['get("machines")', 'def get(path):'], waived: true },
      ],
    },
    {
      name: 'a page cannot set it',
      files: {
        'app.tsx': `import { useEffect } from 'react';\n\nexport function Alerts() {\n  useEffect(() => {\n    fetch('${API}/alerts');\n  }, []);\n  return <p />;\n}\n`,
      },
      findings: [
        {
          severity: 'error',
          path: 'app.tsx',
          message:
            /^This call runs in a web page\. Make it from your own server, because a browser sends its own User-Agent\.$/,
        },
      ],
    },
  ],
});
