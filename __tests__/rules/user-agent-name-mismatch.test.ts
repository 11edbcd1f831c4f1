import { userAgentNameMismatch } from '../../src/rules/user-agent-name-mismatch.ts';
import { testRule } from '../support/test-rule.ts';

const userAgent = (yaml: string) => `    userAgent: ${yaml}`;
const named = (company: string, product: string, value: string) =>
  `    name: ${product}\n${userAgent(value)}\ncompany:\n  name: ${company}\n`;

testRule(userAgentNameMismatch, {
  valid: [
    { name: 'the model' },
    { name: 'the product without the company', manifest: userAgent('MdePartner-Contoso-Cognito/1.0') },
    { name: 'letter case and signs', manifest: userAgent('MdePartner-CONTOSO-contoso_cognito/1.0') },
    { name: 'without a legal suffix', manifest: named('Fabrikam GmbH', 'Shield', 'MdePartner-Fabrikam-Shield/1') },
    { name: 'with the legal suffix', manifest: named('Fabrikam GmbH', 'Shield', 'MdePartner-FabrikamGmbH-Shield/1') },
    { name: '& as And', manifest: named('"A & B"', 'Shield', 'MdePartner-AAndB-Shield/1') },
    { name: '& left out', manifest: named('"A & B"', 'Shield', 'MdePartner-AB-Shield/1') },
    { name: 'an umlaut as the bare letter', manifest: named('Müller', 'Shield', 'MdePartner-Muller-Shield/1') },
    { name: 'an umlaut with e', manifest: named('Müller', 'Shield', 'MdePartner-Mueller-Shield/1') },
    {
      name: 'the acronym in brackets',
      manifest: named('Fabrikam', '"Threat Shield (TS)"', 'MdePartner-Fabrikam-TS/1'),
    },
    {
      name: 'without the tail "for Microsoft ..."',
      manifest: named('Fabrikam', 'Shield for Microsoft Defender', 'MdePartner-Fabrikam-Shield/1'),
    },
    {
      name: 'a hyphen that the names explain',
      manifest: named('Fab-Rikam', 'Shield', 'MdePartner-Fab-Rikam-Shield/1'),
    },
    { name: 'a template', manifest: userAgent('MdePartner-Contoso-ContosoCognito/{version}') },
    { name: 'no clear parts: user-agent-malformed says so', manifest: userAgent('MdePartner-Fabrikam/1.0') },
    {
      name: 'the documented example: user-agent-malformed says so',
      manifest: `${named('Adatum', 'Shield', 'MdePartner-Contoso-ContosoCognito/1.0.0')}\nsample: false`,
    },
    { name: 'a placeholder: user-agent-malformed says so', manifest: userAgent('MdePartner-{CompanyName}-X/1.0') },
    {
      name: 'a company of which only a placeholder is known',
      manifest: named('"{CompanyName}"', 'Shield', 'MdePartner-X-Shield/1'),
    },
    {
      name: 'a name with a version number, before it is mended',
      manifest: named('Fabrikam', 'Shield 2.0', 'MdePartner-Fabrikam-Shield20/1'),
    },
    {
      name: 'a name with a version number, after it is mended',
      manifest: named('Fabrikam', 'Shield 2.0', 'MdePartner-Fabrikam-Shield/1'),
    },
    {
      name: 'a former name, before and after',
      manifest: named('Fabrikam', 'Shield + Azure Sentinel', 'MdePartner-Fabrikam-ShieldPlusMicrosoftSentinel/1'),
    },
  ],
  invalid: [
    {
      name: 'a name that will be mended: the part follows what it will be',
      manifest: named('Fabrikam', 'Shield 2.0', 'MdePartner-Fabrikam-Guard/1'),
      findings: [
        {
          severity: 'warning',
          underlined: 'Guard',
          message:
            /The product part 'Guard' of the User-Agent does not match the product name 'Shield' \(after its fix\)\. Use 'Shield'\.$/,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Fabrikam-Shield/1\n',
    },
    {
      name: 'a name that begins with a Microsoft brand: only a person knows what it will be',
      manifest: named('Fabrikam', 'Microsoft Defender Shield', 'MdePartner-Fabrikam-Guard/1'),
      findings: [
        {
          severity: 'warning',
          underlined: 'Guard',
          message:
            /The product part 'Guard' of the User-Agent does not match the product name 'Microsoft Defender Shield'\. Fix the product name, then use it here without spaces\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'swapped, and one of them has to be changed by a person',
      manifest: named('Fabrikam', 'Microsoft Shield', 'MdePartner-MicrosoftShield-Fabrikam/1'),
      findings: [
        {
          severity: 'warning',
          message: /The company and the product are swapped in the User-Agent \('MicrosoftShield-Fabrikam'\)\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'another company',
      manifest: userAgent('MdePartner-Fabrikam-ContosoCognito/1.0'),
      findings: [
        {
          severity: 'warning',
          underlined: 'Fabrikam',
          at: '9:27',
          message:
            /^The company part 'Fabrikam' of the User-Agent does not match the company name 'Contoso'\. Use 'Contoso'\.$/,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0\n',
    },
    {
      name: 'a percent-encoded blank',
      manifest: userAgent('MdePartner-Contoso-Contoso%20Cognito/1.0'),
      findings: [
        {
          severity: 'warning',
          underlined: 'Contoso%20Cognito',
          message:
            /The product part 'Contoso%20Cognito' of the User-Agent does not match the product name 'Contoso Cognito', because percent-encoding is not decoded in a User-Agent\. Use 'ContosoCognito'\.$/,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0\n',
    },
    {
      name: 'another product',
      manifest: userAgent('MdePartner-Contoso-Shield/1.0'),
      findings: [
        {
          severity: 'warning',
          underlined: 'Shield',
          message: /The product part 'Shield' of the User-Agent does not match the product name 'Contoso Cognito'\./,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Contoso-ContosoCognito/1.0\n',
    },
    {
      name: 'both, with one fix',
      manifest: userAgent('MdePartner-Fabrikam-Shield/{version}'),
      findings: [
        { severity: 'warning', underlined: 'Fabrikam', fix: 'suggest' },
        { severity: 'warning', underlined: 'Shield', fix: 'suggest' },
      ],
      fixed: 'userAgent: "MdePartner-Contoso-ContosoCognito/{version}"\n',
    },
    {
      name: 'a likely typing error',
      manifest: userAgent('MdePartner-Contoso-ContosoCogntio/1.0'),
      findings: [
        {
          severity: 'warning',
          underlined: 'ContosoCogntio',
          message:
            /The product part 'ContosoCogntio' of the User-Agent does not match the product name 'Contoso Cognito', possibly because of a typo\. Use 'ContosoCognito'\.$/,
          fix: 'suggest',
        },
      ],
    },
    {
      name: 'a distance of 3 is no typing error',
      manifest: userAgent('MdePartner-Contoso-ContosoCogXYZo/1.0'),
      findings: [
        {
          severity: 'warning',
          underlined: 'ContosoCogXYZo',
          message:
            /The product part 'ContosoCogXYZo' of the User-Agent does not match the product name 'Contoso Cognito'\. Use 'ContosoCognito'\.$/,
          fix: 'suggest',
        },
      ],
    },
    {
      name: 'swapped',
      manifest: named('Fabrikam', 'Shield', 'MdePartner-Shield-Fabrikam/1'),
      findings: [{ severity: 'warning', underlined: 'Shield-Fabrikam', message: /swapped/, fix: 'suggest' }],
      fixed: 'userAgent: MdePartner-Fabrikam-Shield/1\n',
    },
    {
      name: 'a company in another script',
      manifest: named('株式会社', 'Shield', 'MdePartner-Kabushiki-Shield/1'),
      findings: [
        {
          severity: 'notice',
          underlined: 'Kabushiki',
          message:
            /The company name '株式会社' could not be compared with 'Kabushiki' in the User-Agent, because it is not in Latin letters\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'behind an older prefix, which is a cause of its own',
      manifest: userAgent('MdatpPartner-Fabrikam-ContosoCognito/1.0'),
      findings: [{ severity: 'warning', underlined: 'Fabrikam', fix: 'suggest' }],
    },
    {
      name: 'hyphens that the names do not explain: the first one cuts',
      manifest: named('Fabrikam', 'Shield', 'MdePartner-Fabrikam-Threat-Shield-X/1'),
      findings: [
        {
          severity: 'warning',
          underlined: 'Threat-Shield-X',
          message: /The product part 'Threat-Shield-X' of the User-Agent does not match the product name 'Shield'\./,
          fix: 'suggest',
        },
      ],
      fixed: 'userAgent: MdePartner-Fabrikam-Shield/1\n',
    },
  ],
});
