import { userAgentLegacyPrefix } from '../../src/rules/user-agent-legacy-prefix.ts';
import { declaredRequests } from '../support/declared-requests.ts';
import { testRule } from '../support/test-rule.ts';

const userAgent = (yaml: string) => `    userAgent: ${yaml}`;
const GUID = '72f988bf-86f1-41af-91ab-2d7cd011db47';

const API = 'https://api.security.microsoft.com/api/alerts';
const sends = (value: string) => ({
  'a.py': `import requests\n\nrequests.get("${API}", headers={"User-Agent": "${value}"})\n`,
});

testRule(userAgentLegacyPrefix, {
  valid: [
    ...declaredRequests('MdePartner-Contoso-ContosoCognito/1.0.0').map(([kind, path, text]) => ({
      name: `of today, declared in ${kind}`,
      files: { [path]: text },
    })),
    { name: 'a value of today in the sources', files: sends('MdePartner-Contoso-ContosoCognito/1.0.0') },
    { name: 'the model' },
    { name: 'a misspelt prefix is user-agent-malformed', manifest: userAgent('mdepartner-Contoso-Cognito/1.0') },
    { name: 'an older prefix as the name of the product', manifest: userAgent('MdePartner-Contoso-MdatpPartner/1.0') },
    { name: 'another scheme', manifest: userAgent('Mdatp/1.0') },
    { name: 'none: manifest-schema says so', manifest: '    userAgent:' },
  ],
  invalid: [
    ...declaredRequests('MdatpPartner-Contoso-ContosoCognito/1.0.0').map(([kind, path, text]) => ({
      name: `declared in ${kind}`,
      files: { [path]: text },
      findings: [{ severity: 'error' as const, path, underlined: 'MdatpPartner-', fix: 'suggest' as const }],
    })),
    {
      name: 'MdatpPartner-',
      manifest: userAgent('MdatpPartner-Contoso-ContosoCognito/1.0.0'),
      findings: [
        {
          severity: 'error',
          underlined: 'MdatpPartner-',
          at: '9:16',
          message: /^The User-Agent begins with the legacy prefix 'MdatpPartner-'\. Use 'MdePartner-'\.$/,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n',
    },
    {
      name: 'M365dPartner-',
      manifest: userAgent('M365dPartner-Contoso-ContosoCognito/1.0.0'),
      findings: [{ severity: 'error', underlined: 'M365dPartner-', fix: 'suggest' }],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n',
    },
    {
      name: 'in capitals',
      manifest: userAgent('M365DPARTNER-Contoso-ContosoCognito/1.0.0'),
      findings: [{ severity: 'error', underlined: 'M365DPARTNER-', fix: 'suggest' }],
    },
    {
      name: 'with an unexpanded version: still the prefix',
      manifest: userAgent('MdatpPartner-Contoso-ContosoCognito/%s'),
      findings: [{ severity: 'error', underlined: 'MdatpPartner-', fix: 'suggest' }],
      fixed: 'userAgent: "MdePartner-Contoso-ContosoCognito/{version}"\n',
    },
    {
      name: "with a tenant's id, as the older form had it",
      manifest: userAgent(`MdatpPartner-Contoso-ContosoCognito/${GUID}`),
      findings: [
        {
          severity: 'error',
          underlined: 'MdatpPartner-',
          message: /The User-Agent begins with the legacy prefix 'MdatpPartner-'\./,
          fix: 'suggest',
        },
      ],
    },
    {
      name: 'behind another product',
      manifest: userAgent('curl/8.0 MdatpPartner-Contoso-ContosoCognito/1.0.0'),
      findings: [{ severity: 'error', underlined: 'MdatpPartner-', at: '9:25', fix: 'suggest' }],
    },
    {
      name: 'names without an ASCII form',
      manifest: `${userAgent('MdatpPartner-Kabu-ContosoCognito')}\ncompany: { name: 株式会社 }`,
      findings: [{ severity: 'error', underlined: 'MdatpPartner-', fix: 'suggest' }],
      fixed: 'MdePartner-Kabu-ContosoCognito/{version}',
    },
    {
      name: 'in the sources',
      files: sends('MdatpPartner-Contoso-ContosoCognito/1.0.0'),
      findings: [{ severity: 'error', path: 'a.py', underlined: 'MdatpPartner-', fix: 'suggest' }],
      fixed: '"User-Agent": "MdePartner-Contoso-ContosoCognito/1.0.0"',
    },
    {
      name: "in the sources, with a tenant's id",
      files: sends(`MdatpPartner-Contoso-ContosoCognito/${GUID}`),
      findings: [
        { severity: 'error', path: 'a.py', message: /The User-Agent begins with the legacy prefix 'MdatpPartner-'\./ },
      ],
    },
    {
      name: 'in the sources, where nothing is seen to send it',
      files: { 'a.py': 'AGENT = "M365DPartner-Contoso-ContosoCognito/1.0.0"\n' },
      findings: [{ severity: 'notice', path: 'a.py', underlined: 'M365DPartner-', fix: 'suggest' }],
    },
  ],
});
