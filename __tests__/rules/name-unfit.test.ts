import { nameUnfit } from '../../src/rules/name-unfit.ts';
import { testRule } from '../support/test-rule.ts';

const product = (name: string) => `  - name: ${name}`;
const application = (name: string) => `    entraApplication: { multiTenant: true, name: ${name} }`;

testRule(nameUnfit, {
  valid: [
    { name: 'the model' },
    { name: 'sixty characters', manifest: product('x'.repeat(60)) },
    { name: 'a number that belongs to the name', manifest: product('Rapid 365 for Office 365, 24/7 #1') },
    { name: 'signs', manifest: product('".NET & C++ R&D (beta) – l’été: 100% safe!"') },
    { name: 'another script', manifest: product('セキュリティ対策 Defender用') },
    { name: 'a folded name', manifest: product('>-\n      Contoso\n      Cognito') },
    { name: 'a no-break space inside', manifest: product('"Contoso\\u00a0Cognito"') },
    { name: 'a missing name', manifest: product('') },
    { name: 'a number for a name', manifest: product('42') },
    { name: 'fictional names in a sample', manifest: `${product('Fabrikam Guard')}\ncompany:\n  name: Contoso Ltd` },
    { name: 'stock names in a sample', manifest: `${product('Foo')}\ncompany:\n  name: Northwind Traders` },
    {
      name: 'names that only look fictional',
      manifest: `${product('Acme Packet Guard')}\ncompany:\n  name: Contosoft\nsample: false`,
    },
    { name: 'an application of a fit name', manifest: application('Cognito connector') },
  ],
  invalid: [
    {
      name: 'an empty name',
      manifest: product('""'),
      findings: [
        { severity: 'error', underlined: '""', at: '5:11', message: /^The product name is empty\./, fix: 'none' },
      ],
    },
    {
      name: 'blanks and invisible characters only',
      manifest: product('" \\u200b\\u00a0"'),
      findings: [{ severity: 'error', message: /is empty/, fix: 'none' }],
    },
    {
      name: 'over sixty characters',
      manifest: product('y'.repeat(61)),
      findings: [{ severity: 'warning', underlined: 'y'.repeat(61), message: /has 61 characters/, fix: 'none' }],
    },
    {
      name: 'two hundred characters',
      manifest: product('y'.repeat(200)),
      findings: [{ severity: 'warning', message: /has 200 characters/, fix: 'none' }],
    },
    {
      name: 'over two hundred characters',
      manifest: product('z'.repeat(201)),
      findings: [
        { severity: 'error', message: /The product name has 201 characters, but the limit is 200\./, fix: 'none' },
      ],
    },
    {
      name: 'over two hundred characters and more faults says the first only',
      manifest: product(`"${'<b>\\u200b™ '.repeat(500)}"`),
      findings: [{ severity: 'error', fix: 'none' }],
    },
    {
      name: 'a line break kept by a literal block',
      manifest: product('|-\n      Contoso\n      Cognito'),
      findings: [{ severity: 'error', message: /line break/, fix: 'suggest' }],
      fixed: '  - name: "Contoso Cognito"\n',
    },
    {
      name: 'a line break in quotes',
      manifest: product('"Contoso\\nCognito"'),
      findings: [{ severity: 'error', underlined: '\\n', fix: 'suggest' }],
      fixed: 'name: "Contoso Cognito"',
    },
    {
      name: 'a line break at the end of a literal block is white space',
      manifest: product('|\n      Contoso Cognito'),
      findings: [{ severity: 'warning', message: /The product name has leading or trailing spaces\./, fix: 'safe' }],
      fixed: '  - name: "Contoso Cognito"\n    description',
    },
    {
      name: 'white space around the name',
      manifest: product('" Contoso Cognito\\u00a0"'),
      findings: [{ severity: 'warning', underlined: ' ', at: '5:12', fix: 'safe' }],
      fixed: 'name: "Contoso Cognito"',
    },
    {
      name: 'tags',
      manifest: product('<b>Contoso</b> Cognito'),
      findings: [
        {
          severity: 'error',
          underlined: '<b>',
          message: /The product name contains the markup '<b>', but names are shown as plain text\./,
          fix: 'suggest',
        },
      ],
      fixed: 'name: "Contoso Cognito"',
    },
    {
      name: 'an entity',
      manifest: product('"R&amp;D &#39;Guard&#39;"'),
      findings: [{ severity: 'error', underlined: '&amp;', fix: 'suggest' }],
      fixed: `name: "R&D 'Guard'"`,
    },
    {
      name: 'Markdown',
      manifest: product("'[Cognito](https://contoso.com)'"),
      findings: [{ severity: 'error', underlined: '[Cognito](https://contoso.com)', fix: 'suggest' }],
      fixed: 'name: "Cognito"',
    },
    {
      name: 'an entity in an entity cannot be taken out',
      manifest: product("'&amp;lt;'"),
      findings: [{ severity: 'error', fix: 'none' }],
    },
    {
      name: 'a zero-width space, unescaped',
      manifest: product('Con\u200btoso'),
      findings: [{ severity: 'error', underlined: '\u200b', at: '5:14', message: /U\+200B/, fix: 'suggest' }],
      fixed: '  - name: Contoso\n    description',
    },
    {
      name: 'bidirectional controls',
      manifest: product('"Contoso \\u202eotingoC\\u202c"'),
      findings: [{ severity: 'error', underlined: '\\u202e', message: /U\+202E/ }],
    },
    {
      name: 'a control character',
      manifest: product('"Contoso\\e[31m"'),
      findings: [{ severity: 'error', underlined: '\\e', message: /U\+001B/ }],
    },
    {
      name: 'a Cyrillic letter in a Latin word',
      manifest: product('Contoso C\u043egnito'),
      findings: [{ severity: 'error', underlined: 'C\u043egnito', message: /U\+043E/, fix: 'none' }],
    },
    {
      name: 'a placeholder',
      manifest: product('Product name'),
      findings: [
        {
          severity: 'error',
          underlined: 'Product name',
          message: /The product name contains the placeholder 'Product name'\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'braces that nobody filled',
      manifest: product("'{CompanyName} Guard'"),
      findings: [{ severity: 'error', underlined: '{CompanyName}' }],
    },
    {
      name: 'angle brackets to fill in are no markup',
      manifest: product('<your product> Guard'),
      findings: [{ severity: 'error', underlined: '<your product>', message: /placeholder/ }],
    },
    {
      name: 'the names of the documentation, in no sample',
      manifest: `${application('Contoso Cognito connector')}\nsample: false`,
      findings: [
        {
          severity: 'error',
          underlined: 'Contoso',
          at: '3:9',
          message: /^The company name contains 'Contoso', a fictional name from Microsoft's documentation\./,
        },
        {
          severity: 'error',
          underlined: 'Contoso',
          at: '5:11',
          message:
            /^The product name contains 'Contoso', a fictional name from Microsoft's documentation\. Use your own name, or set 'sample: true' for a sample listing\.$/,
          fix: 'none',
        },
        { severity: 'error', underlined: 'Contoso', message: /^The application name/, requirements: ['R5'] },
      ],
    },
    {
      name: 'stock names as a whole, in no sample',
      manifest: `${product('Foo')}\ncompany:\n  name: Northwind Traders, Inc.\nsample: false`,
      findings: [
        {
          severity: 'warning',
          underlined: 'Northwind Traders, Inc.',
          message: /The company name is the common sample name 'Northwind Traders, Inc\.'\./,
        },
        { severity: 'warning', underlined: 'Foo', fix: 'none' },
      ],
    },
    {
      name: 'an emoji',
      manifest: product('Contoso \u{1f469}\u200d\u{1f4bb} Cognito'),
      findings: [{ severity: 'warning', underlined: '\u{1f469}\u200d\u{1f4bb}', fix: 'suggest' }],
      fixed: 'name: "Contoso Cognito"',
    },
    {
      name: 'a version number',
      manifest: product('Contoso Cognito 2.1'),
      findings: [{ severity: 'warning', underlined: '2.1', fix: 'suggest' }],
      fixed: 'name: "Contoso Cognito"',
    },
    {
      name: 'a version in brackets',
      manifest: product('Contoso Cognito (v3)'),
      findings: [{ severity: 'warning', underlined: 'v3', fix: 'suggest' }],
      fixed: 'name: "Contoso Cognito"',
    },
    {
      name: 'a version in words',
      manifest: product('Cognito Version 4, beta'),
      findings: [{ severity: 'warning', underlined: 'Version 4' }],
    },
    {
      name: 'a registered trademark',
      manifest: product('Contoso® Cognito'),
      findings: [{ severity: 'notice', underlined: '®', fix: 'suggest' }],
      fixed: 'name: "Contoso Cognito"',
    },
    {
      name: 'white space before another fault',
      manifest: product('"  Contoso\\u200b"'),
      findings: [
        { severity: 'warning', underlined: '  ', fix: 'suggest' },
        { severity: 'error', underlined: '\\u200b', fix: 'suggest' },
      ],
      fixed: 'name: "Contoso"',
    },
    {
      name: 'several at once, one fix for all',
      manifest: product('Contoso™ Cognito\u{1f512} 2.0'),
      findings: [
        { severity: 'notice', underlined: '™', fix: 'suggest' },
        { severity: 'warning', underlined: '\u{1f512}', fix: 'suggest' },
        { severity: 'warning', underlined: '2.0', fix: 'suggest' },
      ],
      fixed: 'name: "Contoso Cognito"',
    },
    {
      name: 'nothing left after cleaning',
      manifest: product('\u{1f512} 2.0'),
      findings: [
        { severity: 'warning', fix: 'none' },
        { severity: 'warning', fix: 'none' },
      ],
    },
    {
      name: 'the company',
      manifest: 'company:\n  name: Contoso™',
      findings: [
        {
          severity: 'notice',
          underlined: '™',
          at: '3:16',
          message: /^The company name contains the symbol '™', which listed names do not have\./,
        },
      ],
    },
    {
      name: 'the application',
      manifest: application('"TBD"'),
      findings: [{ severity: 'error', underlined: 'TBD', message: /^The application name/ }],
    },
    {
      name: 'product and application apart',
      manifest: `${product('Contoso®')}\n${application('Contoso™')}`,
      findings: [
        {
          severity: 'notice',
          underlined: '®',
          message: /^The product name contains the symbol '®', which listed names do not have\./,
          requirements: ['R4.2'],
        },
        {
          severity: 'notice',
          underlined: '™',
          message: /^The application name contains the symbol '™', which listed names do not have\./,
          requirements: ['R5'],
        },
      ],
    },
  ],
});
