import { nameMicrosoftBrand } from '../../src/rules/name-microsoft-brand.ts';
import { testRule } from '../support/test-rule.ts';

const product = (name: string) => `  - name: ${name}`;

testRule(nameMicrosoftBrand, {
  valid: [
    { name: 'no brand' },
    { name: 'after "for"', manifest: product('Cognito for Microsoft Defender for Endpoint') },
    { name: 'after "works with"', manifest: product('Cognito works with Microsoft Teams') },
    { name: 'letters of a brand in other words', manifest: product('Excellence by Wordsmith') },
    { name: 'Microsoft itself', manifest: `${product('Microsoft Defender for IoT')}\ncompany:\n  name: Microsoft` },
    {
      name: 'Microsoft with its legal form',
      manifest: `${product('Azure Sentinel')}\ncompany:\n  name: Microsoft Corporation`,
    },
    ...[
      'Bitdefender for Cognito',
      'Cloud Defender Connector',
      'Defender Shield',
      'Defenders for Cognito',
      'Defendera',
    ].map((name) => ({
      name: `${name}, which is no name of Microsoft's`,
      manifest: product(name),
    })),
    { name: 'no name', manifest: product('') },
    // Judged elsewhere.
    { name: 'the Entra application', manifest: '    entraApplication: { multiTenant: true, name: Microsoft Guard }' },
    { name: 'a former name without a brand', manifest: product('Cognito for WDATP') },
  ],
  invalid: [
    {
      name: 'invisible characters and emoji are not in the wanted name',
      manifest: product('Microsoft Defender \u200bConnector 🚀'),
      findings: [
        {
          severity: 'error',
          message:
            /^The product name 'Microsoft Defender U\+200BConnector 🚀' begins with a Microsoft brand \('Microsoft Defender'\)\. Put your own brand first, for example 'Contoso Connector for Microsoft Defender for Endpoint'\.$/,
        },
      ],
    },
    {
      name: 'a brand first',
      manifest: product('Microsoft Defender Connector'),
      findings: [
        {
          severity: 'error',
          underlined: 'Microsoft Defender',
          at: '5:11',
          message:
            /^The product name 'Microsoft Defender Connector' begins with a Microsoft brand \('Microsoft Defender'\)\. Put your own brand first, for example 'Contoso Connector for Microsoft Defender for Endpoint'\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a brand first, the own after it',
      manifest: product('Azure - Contoso Guard for AWS'),
      findings: [
        {
          severity: 'error',
          message: /The product name 'Azure - Contoso Guard for AWS' begins with a Microsoft brand \('Azure'\)\./,
        },
      ],
    },
    {
      name: 'a brand first, the first word of the company after it, which is not repeated',
      manifest: `${product('Microsoft Northgate Sensor')}\ncompany:\n  name: Northgate Labs`,
      findings: [
        { severity: 'error', message: /for example 'Northgate Sensor for Microsoft Defender for Endpoint'\.$/ },
      ],
    },
    {
      name: 'a brand alone, of an unknown company',
      manifest: `${product('Windows')}\ncompany:\n  name: 1`,
      findings: [
        { severity: 'error', message: /The product name 'Windows' begins with a Microsoft brand \('Windows'\)\./ },
      ],
    },
    {
      name: 'a hump',
      manifest: product('AzureWatch'),
      findings: [{ severity: 'error', underlined: 'Azure' }],
    },
    ...[
      'Defender for Cognito',
      'Defender Connector by Contoso',
      'DEFENDER Plug-in',
      'Defender Integration',
      'DefenderConnector',
    ].map((name) => ({
      name: `${name} begins with the brand in short`,
      manifest: product(name),
      findings: [
        {
          severity: 'error' as const,
          underlined: name.slice(0, 8),
          message: /begins with a Microsoft brand \('Microsoft Defender'\)/,
        },
      ],
    })),
    {
      name: 'a company whose name merely begins like Microsoft',
      manifest: `${product('Microsoft Guard')}\ncompany:\n  name: Microsoftie GmbH`,
      findings: [{ severity: 'error', underlined: 'Microsoft' }],
    },
    {
      name: 'further back without "for"',
      manifest: product('Cognito Azure Connector'),
      findings: [
        {
          severity: 'warning',
          underlined: 'Azure',
          message:
            /The product name 'Cognito Azure Connector' uses the Microsoft brand 'Azure' without 'for' or 'with' before it\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'abbreviated',
      manifest: product('"Cognito \\x66or MDE"'),
      findings: [
        {
          severity: 'warning',
          underlined: 'MDE',
          message: /The product name abbreviates a Microsoft brand as 'MDE'\./,
        },
      ],
    },
    {
      name: 'abbreviated and first',
      manifest: product('MDE Connector'),
      findings: [{ severity: 'warning', underlined: 'MDE', at: '5:11' }],
    },
    {
      name: 'further back and abbreviated',
      manifest: product('Cognito Windows agent M365'),
      findings: [
        { severity: 'warning', underlined: 'Windows' },
        { severity: 'warning', underlined: 'M365' },
      ],
    },
  ],
});
