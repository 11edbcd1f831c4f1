import { legacyProductName } from '../../src/rules/legacy-product-name.ts';
import { testRule } from '../support/test-rule.ts';

const press = (title: string, file?: string) =>
  `    pressReleases:\n      - title: ${title}${file === undefined ? '' : `\n        file: ${file}`}`;

testRule(legacyProductName, {
  valid: [
    { name: 'current names' },
    { name: 'what was not renamed', manifest: '    description: Signs customers in with Azure AD B2C and MSAL' },
    { name: 'a former name in brackets', manifest: '    description: Syncs with Microsoft Entra ID (Azure AD)' },
    { name: 'code in a User-Agent', manifest: '    userAgent: MdatpPartner-Contoso-MDATP/1.0.0' },
    { name: 'no text at all', manifest: '  - name: 1\n    description:' },
    {
      name: 'a press release without former names',
      manifest: press('News', 'news.md'),
      files: { 'news.md': 'Contoso supports Microsoft Defender XDR, formerly Microsoft 365 Defender.\n' },
    },
    {
      name: 'a press release that is no text file',
      manifest: press('News', 'news.docx'),
      files: { 'news.docx': 'AAD' },
    },
    { name: 'a press release that is not there', manifest: press('News', 'gone.md') },
    {
      name: 'a press release in another encoding',
      manifest: press('News', 'news.txt'),
      files: { 'news.txt': new Uint8Array([0x41, 0x41, 0x44, 0xff]) },
    },
  ],
  invalid: [
    {
      name: 'in the product name',
      manifest: '  - name: Cognito for Azure Sentinel',
      findings: [
        {
          severity: 'warning',
          underlined: 'Azure Sentinel',
          at: '5:23',
          message: /^'Azure Sentinel' is a former name\./,
          fix: 'suggest',
          requirements: ['R4.2'],
        },
      ],
      fixed: '- name: Cognito for Microsoft Sentinel\n',
    },
    {
      name: 'in the name of the Entra application',
      manifest: "    entraApplication: { multiTenant: true, name: 'Contoso MCAS ''app''' }",
      findings: [{ severity: 'warning', underlined: 'MCAS', requirements: ['R4.2'] }],
      fixed: "'Contoso Microsoft Defender for Cloud Apps ''app'''",
    },
    {
      name: 'in the description, in each of two places',
      manifest: '    description: >-\n      Sends AAD sign-ins and Azure\n      AD roles to WDATP and AAD',
      findings: [
        {
          severity: 'warning',
          underlined: 'AAD sign-in'.slice(0, 3),
          at: '7:13',
          message: /'AAD' is a former name \(used 2 times\)\./,
          fix: 'suggest',
        },
        {
          severity: 'warning',
          underlined: 'Azure',
          at: '7:30',
          message: /Microsoft Entra roles/,
          requirements: ['R4.3'],
        },
        { severity: 'warning', underlined: 'WDATP', at: '8:19' },
      ],
      fixed: 'and Microsoft Entra roles to Microsoft Defender for Endpoint and Microsoft Entra ID',
    },
    {
      name: 'in the title of a press release',
      manifest: press('Contoso joins Microsoft Threat Protection'),
      findings: [{ severity: 'warning', underlined: 'Microsoft Threat Protection', requirements: ['R4.5'] }],
      fixed: 'title: Contoso joins Microsoft Defender XDR',
    },
    {
      name: 'in the text of a press release',
      manifest: press('News', 'press/news.md'),
      files: { 'press/news.md': '# News\r\n\r\nContoso supports Microsoft Defender ATP.\r\n' },
      findings: [{ severity: 'warning', path: 'press/news.md', underlined: 'Microsoft Defender ATP', at: '3:18' }],
      fixed: 'Contoso supports Microsoft Defender for Endpoint.\r\n',
    },
  ],
});
