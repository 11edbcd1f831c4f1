import { userAgentInconsistent } from '../../src/rules/user-agent-inconsistent.ts';
import { andProduct, MODEL_MANIFEST } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

const OWN = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const OTHER = 'MdePartner-Contoso-ContosoRelay/3.0.0';
const API = 'https://api.security.microsoft.com/api/alerts';
const sends = (userAgent: string) => ({
  'a.py': `import requests\n\nrequests.get("${API}", headers={"User-Agent": "${userAgent}"})\n`,
});
const RELAY = `  - name: Contoso Relay
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    logo: assets/logo.svg
    landingPage: https://contoso.com/guides/connect-relay
    userAgent: ${OTHER}
`;
const template = '    userAgent: MdePartner-Contoso-ContosoCognito/{version}\n';

testRule(userAgentInconsistent, {
  valid: [
    { name: 'the same value', files: sends(OWN) },
    { name: 'further products after it', files: sends(`${OWN} requests/2.32`) },
    { name: 'no call', files: {} },
    {
      name: 'a version that the program fills in',
      files: {
        'a.py': `import requests\n\nrequests.get("${API}", headers={"User-Agent": f"MdePartner-Contoso-ContosoCognito/{read()}"})\n`,
      },
    },
    { name: 'a version that nothing tells', manifest: template, files: sends(`${OWN}7`) },
    {
      name: 'the version of the version file',
      manifest: `${template}    version: { file: VERSION }\n`,
      files: { ...sends('MdePartner-Contoso-ContosoCognito/2.1.0'), VERSION: '2.1.0\n' },
    },
    {
      name: 'a file on its way to that version',
      manifest: `${template}    version: { file: VERSION }\n`,
      files: { ...sends('MdePartner-Contoso-ContosoCognito/2.1.0'), VERSION: '2.1.0.dev3\n' },
    },
    {
      name: 'the value of another product of the manifest',
      files: { 'mde-partner.yml': andProduct(RELAY), ...sends(OTHER) },
    },
    { name: 'a value that nothing sends', files: { ...sends(OWN), 'b.py': `OLD = "${OTHER}"\n` } },
    { name: 'a malformed value is for another rule', files: sends('Contoso/1.0') },
    { name: 'a manifest that cannot be compared with', manifest: '    userAgent: Contoso\n', files: sends(OWN) },
  ],
  invalid: [
    {
      name: 'another version',
      files: sends('MdePartner-Contoso-ContosoCognito/0.9.0'),
      findings: [
        {
          severity: 'warning',
          path: 'a.py',
          underlined: 'MdePartner-Contoso-ContosoCognito/0.9.0',
          message:
            /^The code sends the User-Agent 'MdePartner-Contoso-ContosoCognito\/0\.9\.0', but the manifest has 'MdePartner-Contoso-ContosoCognito\/1\.0\.0'/,
          related: [OWN],
          fix: 'suggest',
        },
      ],
      fixed: `"User-Agent": "${OWN}"`,
    },
    {
      name: 'another version in a release',
      files: sends('MdePartner-Contoso-ContosoCognito/0.9.0'),
      options: { release: 'v1.0.0' },
      findings: [{ severity: 'error', path: 'a.py' }],
      fixed: `"User-Agent": "${OWN}"`,
    },
    {
      name: 'the released version counts where the manifest has a template',
      manifest: template,
      files: sends(OWN),
      options: { release: 'v2.0.0' },
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          message:
            /The code sends the User-Agent 'MdePartner-Contoso-ContosoCognito\/1\.0\.0', but the manifest has 'MdePartner-Contoso-ContosoCognito\/2\.0\.0'\./,
        },
      ],
      fixed: 'MdePartner-Contoso-ContosoCognito/2.0.0',
    },
    {
      name: 'the tag of another product leaves a warning',
      manifest: '    version: { tag: "cognito@{version}" }\n',
      files: {
        'x/mde-partner.yml': MODEL_MANIFEST.replace(
          'userAgent: MdePartner-Contoso-ContosoCognito',
          'version: { tag: "x@{version}" }\n    userAgent: MdePartner-Contoso-X',
        ),
        ...sends('MdePartner-Contoso-ContosoCognito/0.9.0'),
      },
      paths: ['', 'x'],
      options: { release: 'x@1.0.0' },
      findings: [{ severity: 'warning', path: 'a.py' }],
    },
    {
      name: 'another name',
      files: sends(OTHER),
      findings: [
        {
          severity: 'warning',
          path: 'a.py',
          message:
            /The code sends the User-Agent 'MdePartner-Contoso-ContosoRelay\/3\.0\.0', but the manifest has 'MdePartner-Contoso-ContosoCognito\/1\.0\.0'\./,
        },
      ],
      fixed: `"User-Agent": "${OWN}"`,
    },
    {
      name: 'another company, and a version filled in: no fix',
      files: {
        'a.js': `fetch("${API}", { headers: { "User-Agent": \`MdePartner-Fabrikam-ContosoCognito/\${version()}\` } });\n`,
      },
      findings: [
        {
          severity: 'warning',
          path: 'a.js',
          message:
            /The code sends the User-Agent 'MdePartner-Fabrikam-ContosoCognito\/\{…\}', but the manifest has 'MdePartner-Contoso-ContosoCognito\/1\.0\.0'\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'of two products: in the sources of one, the value of the other',
      files: {
        'mde-partner.yml': andProduct(`    source: [a.py]\n${RELAY}`),
        ...sends(OTHER),
      },
      findings: [
        {
          severity: 'warning',
          path: 'a.py',
          message:
            /The code sends the User-Agent 'MdePartner-Contoso-ContosoRelay\/3\.0\.0', but the manifest has 'MdePartner-Contoso-ContosoCognito\/1\.0\.0'\./,
        },
      ],
      fixed: `"User-Agent": "${OWN}"`,
    },
  ],
});
