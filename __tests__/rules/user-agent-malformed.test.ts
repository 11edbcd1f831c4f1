import { userAgentMalformed } from '../../src/rules/user-agent-malformed.ts';
import { declaredRequests } from '../support/declared-requests.ts';
import { testRule } from '../support/test-rule.ts';

const userAgent = (yaml: string) => `    userAgent: ${yaml}`;
const GUID = '72f988bf-86f1-41af-91ab-2d7cd011db47';

const API = 'https://api.security.microsoft.com/api/alerts';
const sends = (value: string) => ({
  'a.py': `import requests\n\nrequests.get("${API}", headers={"User-Agent": ${value}})\n`,
});

testRule(userAgentMalformed, {
  valid: [
    ...declaredRequests('MdePartner-Contoso-ContosoCognito/1.0.0').map(([kind, path, text]) => ({
      name: `of today, declared in ${kind}`,
      files: { [path]: text },
    })),
    { name: 'a well-formed value in the sources', files: sends('"MdePartner-Contoso-ContosoCognito/1.0.0"') },
    { name: 'a version that the program fills in', files: sends('f"MdePartner-Contoso-ContosoCognito/{read()}"') },
    { name: 'a value of another kind that no API call sends', files: { 'a.py': 'AGENT = "Contoso/1.0"\n' } },
    { name: 'the beginning of a value', files: { 'a.py': 'PREFIX = "MdePartner-"\n' } },
    { name: 'an older prefix in the sources', files: sends('"MdatpPartner-Contoso-ContosoCognito/1.0.0"') },
    { name: 'the model' },
    { name: 'the template', manifest: userAgent('MdePartner-Contoso-ContosoCognito/{version}') },
    { name: 'a calendar version', manifest: userAgent('MdePartner-Contoso-ContosoCognito/2026.11') },
    { name: 'the documented example in a sample', manifest: userAgent('MdePartner-Contoso-ContosoCognito/1.0.0') },
    {
      name: 'a name that only begins like a fictional one',
      manifest: `${userAgent('MdePartner-Contosoft-Shield/1.0')}\nsample: false`,
    },
    { name: 'another name: user-agent-name-mismatch says so', manifest: userAgent('MdePartner-Fabrikam-Shield/1.0') },
    {
      name: 'an older prefix: user-agent-legacy-prefix says so',
      manifest: userAgent('MdatpPartner-Contoso-Cognito/%s'),
    },
    { name: 'none: manifest-schema says so', manifest: '    userAgent:' },
    { name: 'no text: manifest-schema says so', manifest: userAgent('[MdePartner-Contoso-Cognito/1.0]') },
  ],
  invalid: [
    ...declaredRequests('Contoso-Stream/1.0.0').map(([kind, path, text]) => ({
      name: `declared in ${kind}`,
      files: { [path]: text },
      findings: [{ severity: 'error' as const, path, underlined: 'Contoso-Stream/1.0.0', fix: 'suggest' as const }],
    })),
    {
      name: 'a value of another scheme, while the product name begins with a Microsoft brand',
      manifest: `    name: Microsoft Defender Shield\n${userAgent('curl/8.0')}\ncompany:\n  name: Fabrikam\n`,
      findings: [
        {
          severity: 'error',
          message:
            /The User-Agent 'curl\/8\.0' does not begin with 'MdePartner-'\. Fix the product name 'Microsoft Defender Shield' first, then use the format 'MdePartner-\{CompanyName\}-\{ProductName\}\/\{Version\}'\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'the prefix alone, while the name has an error: the parts stay as they are written',
      manifest: `    name: Microsoft Shield\n${userAgent('MDEPartner-Fabrikam-MicrosoftShield/1.0')}\ncompany:\n  name: Fabrikam\n`,
      findings: [
        {
          severity: 'error',
          message:
            /The User-Agent 'MDEPartner-Fabrikam-MicrosoftShield\/1\.0' begins with 'MDEPartner-' instead of 'MdePartner-'\. Use 'MdePartner-Fabrikam-MicrosoftShield\/1\.0'\.$/,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Fabrikam-MicrosoftShield/1.0\n',
    },
    {
      name: 'a value of another scheme, while a fix for the name is offered: it follows the name that will be',
      manifest: `    name: Shield™ 2.0\n${userAgent('curl/8.0')}\ncompany:\n  name: Fabrikam\n`,
      findings: [
        {
          severity: 'error',
          message:
            /The User-Agent 'curl\/8\.0' does not begin with 'MdePartner-'\. Use 'MdePartner-Fabrikam-Shield\/\{version\}'\.$/,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: "MdePartner-Fabrikam-Shield/{version}"\n',
    },
    {
      name: 'the letter case of the prefix',
      manifest: userAgent('MDEPartner-Contoso-ContosoCognito/1.0.0'),
      findings: [
        {
          severity: 'error',
          underlined: 'MDEPartner-',
          at: '9:16',
          message:
            /^The User-Agent 'MDEPartner-.*' begins with 'MDEPartner-' instead of 'MdePartner-'\. Use 'MdePartner-Contoso-ContosoCognito\/1\.0\.0'\.$/,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n',
    },
    {
      name: 'underscores',
      manifest: userAgent('MdePartner_Contoso_ContosoCognito/1.0.0'),
      findings: [{ severity: 'error', underlined: 'MdePartner_', fix: 'suggest' }],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n',
    },
    {
      name: 'another scheme',
      manifest: userAgent('python-requests/2.31.0'),
      findings: [
        { severity: 'error', underlined: 'python-requests/2.31.0', message: /does not begin/, fix: 'suggest' },
      ],
      fixed: 'userAgent: "MdePartner-Contoso-ContosoCognito/{version}"\n',
    },
    {
      name: 'empty',
      manifest: userAgent('""'),
      findings: [{ severity: 'error', underlined: '""', message: /^The User-Agent is empty\./, fix: 'suggest' }],
      fixed: 'userAgent: "MdePartner-Contoso-ContosoCognito/{version}"\n',
    },
    {
      name: 'a blank in the product part',
      manifest: userAgent('MdePartner-Contoso-Contoso Cognito/1.0.0'),
      findings: [
        {
          severity: 'error',
          underlined: ' ',
          at: '9:42',
          message: /The User-Agent 'MdePartner-Contoso-Contoso Cognito\/1\.0\.0' contains a space\./,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n',
    },
    {
      name: 'no product part',
      manifest: userAgent('MdePartner-Contoso/1.0.0'),
      findings: [
        {
          severity: 'error',
          underlined: 'Contoso',
          at: '9:27',
          message:
            /The User-Agent 'MdePartner-Contoso\/1\.0\.0' has only one part instead of a company and a product\./,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n',
    },
    {
      name: 'an empty part',
      manifest: userAgent('MdePartner--ContosoCognito/1.0.0'),
      findings: [{ severity: 'error', underlined: '--', message: /empty part/, fix: 'suggest' }],
    },
    {
      name: 'a letter that no token may hold',
      manifest: userAgent('MdePartner-Contoso-ContosoCógnito/1.0.0'),
      findings: [{ severity: 'error', underlined: 'ó', message: /'ó' \(U\+00F3\)/, fix: 'suggest' }],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n',
    },
    {
      name: 'no version',
      manifest: userAgent('MdePartner-Contoso-ContosoCognito'),
      findings: [
        {
          severity: 'error',
          underlined: 'Contoso-ContosoCognito',
          message: /The User-Agent 'MdePartner-Contoso-ContosoCognito' does not end with '\/' and a version\./,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: "MdePartner-Contoso-ContosoCognito/{version}"\n',
    },
    {
      name: 'an unexpanded version',
      manifest: userAgent('MdePartner-Contoso-ContosoCognito/%s'),
      findings: [
        {
          severity: 'error',
          underlined: '%s',
          message: /The User-Agent 'MdePartner-Contoso-ContosoCognito\/%s' contains the placeholder '%s'\./,
          fix: 'suggest',
        },
      ],
    },
    {
      name: 'an unexpanded version in a flow mapping, where braces need quotes',
      files: {
        'mde-partner.yml':
          'schemaVersion: 1\ncompany: { name: Adatum }\nproducts: [{ name: Cognito, userAgent: MdePartner-Adatum-Cognito/undefined }]\n',
      },
      findings: [
        {
          severity: 'error',
          underlined: 'undefined',
          message: /The User-Agent 'MdePartner-Adatum-Cognito\/undefined' has a placeholder instead of a version\./,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: "MdePartner-Adatum-Cognito/{version}" }]',
    },
    {
      name: 'the documented pattern',
      manifest: userAgent('MdePartner-{CompanyName}-{ProductName}/{Version}'),
      findings: [
        {
          severity: 'error',
          underlined: '{CompanyName}-{ProductName}/{Version}',
          message: /and 2 more/,
          fix: 'suggest',
        },
      ],
    },
    {
      name: "the documented example in another company's manifest",
      manifest: `    name: Shield\n${userAgent('MdePartner-Contoso-ContosoCognito/1.0.0')}\ncompany:\n  name: Adatumix\nsample: false`,
      findings: [
        {
          severity: 'error',
          underlined: 'Contoso',
          message:
            /The User-Agent 'MdePartner-Contoso-ContosoCognito\/1\.0\.0' contains the fictional name 'Contoso' from Microsoft's documentation\./,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Adatumix-Shield/1.0.0\n',
    },
    {
      name: 'the documented example with its own names, in no sample',
      manifest: `${userAgent('MdePartner-Contoso-ContosoCognito/1.0.0')}\nsample: false`,
      findings: [
        {
          severity: 'error',
          underlined: 'Contoso',
          message:
            /The User-Agent 'MdePartner-Contoso-ContosoCognito\/1\.0\.0' contains the fictional name 'Contoso' from Microsoft's documentation\. Use your own names, or set 'sample: true' for a sample listing\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a fictional product part',
      manifest: `    name: Shield\n${userAgent('MdePartner-Adatumix-FabrikamShield/1.0.0')}\ncompany:\n  name: Adatumix\nsample: false`,
      findings: [{ severity: 'error', underlined: 'Fabrikam', message: /fictional name 'Fabrikam'/, fix: 'suggest' }],
      fixed: 'userAgent: MdePartner-Adatumix-Shield/1.0.0\n',
    },
    {
      name: 'a line break of a literal block, shown at its sign',
      manifest: userAgent('|\n      MdePartner-Contoso-ContosoCognito/1.0.0'),
      findings: [{ severity: 'error', underlined: '|', at: '9:16', message: /ends with a line break/, fix: 'safe' }],
      fixed: 'userAgent: "MdePartner-Contoso-ContosoCognito/1.0.0"\n',
    },
    {
      name: 'a line break inside',
      manifest: userAgent('"MdePartner-Contoso-ContosoCognito/1.0.0\\r\\nX-Evil: 1"'),
      findings: [
        {
          severity: 'error',
          underlined: '\\r\\n',
          message:
            /The User-Agent 'MdePartner-Contoso-ContosoCognito\/1\.0\.0U\+000DU\+000AX-Evil: 1' contains a line break\./,
          fix: 'suggest',
        },
      ],
    },
    {
      name: 'a tab at the end',
      manifest: userAgent('"MdePartner-Contoso-ContosoCognito/1.0.0\\t"'),
      findings: [{ severity: 'error', underlined: '\\t', message: /ends with a tab/, fix: 'safe' }],
    },
    {
      name: 'blanks around',
      manifest: userAgent("' MdePartner-Contoso-ContosoCognito/1.0.0 '"),
      findings: [
        {
          severity: 'warning',
          underlined: ' ',
          at: '9:17',
          message: /The User-Agent ' MdePartner-Contoso-ContosoCognito\/1\.0\.0 ' has leading or trailing spaces\./,
          fix: 'safe',
        },
      ],
      fixed: 'userAgent: "MdePartner-Contoso-ContosoCognito/1.0.0"\n',
    },
    {
      name: 'a leading v',
      manifest: userAgent('MdePartner-Contoso-ContosoCognito/v1.0.0'),
      findings: [{ severity: 'warning', underlined: 'v1.0.0', message: /'v' before the version/, fix: 'suggest' }],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n',
    },
    {
      name: 'a GUID as version',
      manifest: userAgent(`MdePartner-Contoso-ContosoCognito/${GUID}`),
      findings: [
        {
          severity: 'warning',
          underlined: GUID,
          message:
            /The User-Agent 'MdePartner-Contoso-ContosoCognito\/72f988bf-86f1-41af-91ab-2d7cd011db47' has a GUID instead of the version of the product\./,
          fix: 'suggest',
        },
      ],
    },
    {
      name: 'a commit hash as version',
      manifest: userAgent('MdePartner-Contoso-ContosoCognito/9fceb02d'),
      findings: [{ severity: 'warning', underlined: '9fceb02d', message: /commit hash/, fix: 'suggest' }],
    },
    {
      name: 'a version without a digit',
      manifest: userAgent('MdePartner-Contoso-ContosoCognito/latest'),
      findings: [{ severity: 'warning', underlined: 'latest', message: /without a digit/, fix: 'suggest' }],
    },
    {
      name: 'a hyphen in the product part',
      manifest: userAgent('MdePartner-Contoso-Contoso-Cognito/1.0.0'),
      findings: [
        {
          severity: 'notice',
          underlined: 'Contoso-Cognito',
          at: '9:35',
          message: /in the product part/,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n',
    },
    {
      name: 'further products and comments, for which nothing is wanted',
      manifest: userAgent('MdePartner-Contoso-ContosoCognito/1.0.0 (Windows) python-requests/2.31'),
      findings: [
        {
          severity: 'notice',
          underlined: '(Windows) python-requests/2.31',
          message: /which is allowed\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'the partner product is not the first',
      manifest: userAgent('python-requests/2.31 MdePartner-Contoso-ContosoCognito/1.0.0'),
      findings: [
        {
          severity: 'error',
          underlined: 'MdePartner-Contoso-ContosoCognito/1.0.0',
          message:
            /The User-Agent 'python-requests\/2\.31 MdePartner-Contoso-ContosoCognito\/1\.0\.0' does not begin with the partner product\./,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n',
    },
    {
      name: 'over 128 characters',
      manifest: userAgent(`MdePartner-Contoso-ContosoCognito/1.0.0 (${'x'.repeat(87)})`),
      findings: [
        { severity: 'notice', underlined: `(${'x'.repeat(87)})`, fix: 'none' },
        { severity: 'warning', underlined: ')', message: /has 129 characters/, fix: 'none' },
      ],
    },
    {
      name: 'over 256 characters',
      manifest: userAgent(`MdePartner-Contoso-ContosoCognito/1.0.0 (${'x'.repeat(215)})`),
      findings: [
        { severity: 'notice', underlined: `(${'x'.repeat(215)})`, fix: 'none' },
        { severity: 'error', underlined: ')', message: /has 257 characters/, fix: 'none' },
      ],
    },
    {
      name: 'two faults, one fix',
      manifest: userAgent('mdepartner-Contoso-ContosoCognito/v1.0.0'),
      findings: [
        { severity: 'error', underlined: 'mdepartner-', fix: 'suggest' },
        { severity: 'warning', underlined: 'v1.0.0', fix: 'suggest' },
      ],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0.0\n',
    },
    {
      name: 'no names to derive it from',
      manifest: `${userAgent('curl/8.0')}\ncompany: { name: 株式会社 }`,
      findings: [
        {
          severity: 'error',
          underlined: 'curl/8.0',
          message:
            /The User-Agent 'curl\/8\.0' does not begin with 'MdePartner-'\. Use the format 'MdePartner-\{CompanyName\}-\{ProductName\}\/\{Version\}', with '株式会社' in Latin letters\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a value that would be a command in a log',
      manifest: userAgent('"::error::MdePartner-Contoso-Cognito/1.0"'),
      findings: [{ severity: 'error', underlined: '::error::MdePartner-Contoso-Cognito/1.0', fix: 'suggest' }],
    },
    {
      name: 'a value of another scheme in the sources',
      files: sends('"Contoso/1.0"'),
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          underlined: 'Contoso/1.0',
          message:
            /^The User-Agent 'Contoso\/1\.0' does not begin with 'MdePartner-'\. Use 'MdePartner-Contoso-ContosoCognito\/1\.0\.0'\.$/,
          fix: 'suggest',
        },
      ],
      fixed: '"User-Agent": "MdePartner-Contoso-ContosoCognito/1.0.0"',
    },
    {
      name: 'a value beside one that the program puts together, which a copy would fall behind',
      files: {
        ...sends('"Contoso/1.0"'),
        'b.py': `import requests\nVERSION = "1.0.0"\nrequests.get("${API}", headers={"User-Agent": f"MdePartner-Contoso-ContosoCognito/{VERSION}"})\n`,
      },
      findings: [{ severity: 'error', path: 'a.py', underlined: 'Contoso/1.0', fix: 'none' }],
    },
    {
      name: 'a misspelt prefix before what the program fills in',
      files: sends('f"MDEPartner-Contoso-ContosoCognito/{read()}"'),
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          message:
            /^The User-Agent 'MDEPartner-Contoso-ContosoCognito\/\{…\}' begins with 'MDEPartner-' instead of 'MdePartner-'\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a value that nothing is seen to send',
      files: { 'a.py': 'AGENT = "mde-partner-Contoso-ContosoCognito/1.0.0"\n' },
      findings: [{ severity: 'notice', path: 'a.py', fix: 'suggest' }],
    },
    {
      name: 'in the sources of a manifest without a User-Agent',
      manifest: '    userAgent:',
      files: sends('"Contoso/1.0"'),
      findings: [
        {
          severity: 'error',
          path: 'a.py',
          message: /The User-Agent 'Contoso\/1\.0' does not begin with 'MdePartner-'\./,
          fix: 'none',
        },
      ],
    },
  ],
});
