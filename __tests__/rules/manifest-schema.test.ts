import { expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import { manifestSchema } from '../../src/rules/manifest-schema.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { testRule } from '../support/test-rule.ts';

testRule(manifestSchema, {
  valid: [
    { name: 'the model', manifest: 'schemaVersion: 1\n' },
    {
      name: 'every key',
      manifest: [
        '    id: cognito',
        '    version: { file: package.json, key: version, tag: "v{version}", precision: full, x-a: 1 }',
        '    source: ["src/**"]',
        '    entraApplication: { multiTenant: true, name: A, applicationId: 11111111-2222-3333-4444-555555555555 }',
        '    pressReleases: [{ title: A, file: press/a.md, url: "https://contoso.com", submitted: 2026-03-02, approved: x, publish: 1 }]',
        'readiness: { developerLicense: false, customerApproved: false, demoed: 2026-08-20, misa: none }',
        'waivers: [{ rule: logo-heavy, reason: x, expires: 2026-12-31, product: cognito, paths: ["a/**"] }]',
        'scan: { hosts: { extra: [a], ignore: [{ hosts: [b], reason: c }] }, clients: [{ paths: [a], reason: b }], tests: [{ paths: [a], reason: b }], vendored: [] }',
        '',
      ].join('\n'),
      files: { 'press/a.md': '' },
    },
    {
      name: 'a version file that is not there: rules about releases judge it',
      manifest: '    version: { file: nowhere.json }\n',
    },
    {
      name: 'a logo out of the repository by a link: a rule about logos judges it',
      special: { 'assets/logo.svg': { kind: 'outside' } },
    },
    { name: 'a manifest that cannot be parsed', files: { 'mde-partner.yml': 'a: [' } },
  ],
  invalid: [
    {
      name: 'a misspelled value',
      manifest: 'readiness:\n  misa: membr',
      findings: [
        { severity: 'error', message: /^'readiness.misa' is 'membr'\. Did you mean 'member'\?$/, fix: 'suggest' },
      ],
      fixed: 'misa: member\n',
    },
    {
      name: 'a version that is text',
      manifest: "    version: '1.2'",
      findings: [
        {
          severity: 'error',
          message:
            /^'version' of the product 'Contoso Cognito' is '1\.2'\. It must be a mapping, with its keys indented below it, such as 'file: package\.json'\.$/,
        },
      ],
    },
    {
      name: 'an example is never cut',
      manifest: '    description:',
      findings: [{ severity: 'error', message: /for example 'Adds [^…]{75,}'\.$/ }],
    },
    {
      name: 'code that is taken out of the scan without a reason',
      manifest: 'scan: { vendored: [{ paths: ["a/**"] }] }\n',
      findings: [
        {
          severity: 'error',
          underlined: '{',
          message: /^Item 1 of 'scan\.vendored' has no 'reason'\. Add the reason why these files are not checked,/,
        },
      ],
    },
    {
      name: 'code that is taken out with an empty reason',
      manifest: 'scan: { tests: [{ paths: ["a/**"], reason: " " }] }\n',
      findings: [{ severity: 'error', message: /^'reason' of item 1 of 'scan\.tests' is empty\./ }],
    },
    {
      name: 'globs and hosts that are no list of entries',
      manifest: 'scan: { vendored: ["a/**"], hosts: { ignore: [graph.microsoft.com] } }\n',
      findings: [
        { severity: 'error', underlined: '"a/**"', message: /^Item 1 of 'scan\.vendored' is 'a\/\*\*'\./ },
        {
          severity: 'error',
          underlined: 'graph.microsoft.com',
          message: /^Item 1 of 'scan\.hosts\.ignore' is 'graph\.microsoft\.com'\./,
        },
      ],
    },
    {
      name: 'a form of tags without a place for the version',
      manifest: '    version: { tag: v }\n',
      findings: [
        {
          severity: 'error',
          underlined: 'v',
          message:
            /'version\.tag' of the product 'Contoso Cognito' is 'v', but it must contain '\{version\}' exactly once, for example 'v\{version\}'\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a form of tags with two places for the version',
      manifest: '    version: { tag: "{version}/{version}" }\n',
      findings: [
        {
          severity: 'error',
          message:
            /'version\.tag' of the product 'Contoso Cognito' is '\{version\}\/\{version\}', but it must contain '\{version\}' exactly once, for example 'v\{version\}'\./,
        },
      ],
    },
    {
      name: 'a key in another spelling, besides the right one',
      manifest: '    landing_page: https://contoso.com/x\n',
      findings: [
        {
          severity: 'error',
          underlined: 'landing_page',
          message:
            /The key 'landing_page' in the product 'Contoso Cognito' is unknown\. Did you mean 'landingPage', which is already set\? Remove one of the two\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'keys in another spelling, missing otherwise',
      files: {
        'mde-partner.yml': `SchemaVersion: 1
Company: { name: Contoso }
products:
  - name: Contoso Cognito
    description: Adds network context
    Logo: assets/logo.svg
    landing-page: https://contoso.com/x
    user_agent: MdePartner-Contoso-ContosoCognito/1.0.0
`,
      },
      findings: [
        { severity: 'error', underlined: 'SchemaVersion', fix: 'safe' },
        { severity: 'error', underlined: 'Company', fix: 'safe' },
        { severity: 'error', underlined: 'Logo', fix: 'safe' },
        { severity: 'error', underlined: 'landing-page', fix: 'safe' },
        { severity: 'error', underlined: 'user_agent', fix: 'safe' },
      ],
      fixed: /^schemaVersion: 1\ncompany: [\s\S]*\n {4}logo: [\s\S]*\n {4}landingPage: [\s\S]*\n {4}userAgent: /m,
    },
    {
      name: 'synonyms',
      files: {
        'mde-partner.yml': `schemaVersion: 1
vendor: { name: Contoso }
product: [{ name: A, description: b, logo: c, landingPage: d, userAgent: e }]
`,
      },
      findings: [
        { severity: 'error', underlined: 'vendor', message: /'company'/, fix: 'suggest' },
        { severity: 'error', underlined: 'product', message: /'products'/, fix: 'suggest' },
      ],
      fixed: 'company: { name: Contoso }\nproducts: [{',
    },
    {
      name: 'the schema version is missing',
      files: {
        'mde-partner.yml':
          'company: { name: A }\nproducts: [{ name: A, description: b, logo: c, landingPage: d, userAgent: e }]\n',
      },
      findings: [{ severity: 'error', at: '1:1', fix: 'safe' }],
      fixed: /^schemaVersion: 1\ncompany:/,
    },
    {
      name: 'a newer schema version',
      manifest: 'schemaVersion: 2\n',
      findings: [
        {
          severity: 'error',
          underlined: '2',
          message: /'schemaVersion' is 2, but this version of the tool supports only 1\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'an unquoted version',
      manifest: '    version: { key: 1.10 }\n',
      findings: [
        {
          severity: 'error',
          underlined: '1.10',
          message:
            /'version\.key' of the product 'Contoso Cognito' must be text, but YAML reads '1\.10' as the number 1\.1\./,
          fix: 'suggest',
        },
      ],
      fixed: 'key: "1.10"',
    },
    {
      name: 'missing keys, of the company and of a second product',
      files: {
        'mde-partner.yml': `schemaVersion: 1
company: {}
products:
  - { name: A, description: b, logo: c, landingPage: d, userAgent: e }
  - description: x
    logo: a
    landingPage: b
    userAgent: c
`,
      },
      findings: [
        { severity: 'error', at: '2:1', underlined: 'company', message: /^'company' has no 'name'\./ },
        { severity: 'error', at: '5:3', underlined: '-', message: /^Product 2 has no 'name'\./ },
      ],
    },
    {
      name: 'a press release that is not there, a folder, and one behind a link',
      manifest: '    pressReleases:\n      - file: press/none.md\n      - file: assets\n      - file: press/link.md\n',
      special: { 'press/link.md': { kind: 'outside' } },
      findings: [
        { severity: 'error', underlined: 'press/none.md', message: /^'press\/none\.md' does not exist\./, fix: 'none' },
        { severity: 'error', underlined: 'assets', message: /^'assets' is not a file\./ },
        { severity: 'error', underlined: 'press/link.md', message: /is a link to a file outside the repository/ },
      ],
    },
    {
      name: 'a version file behind a link out of the repository',
      manifest: '    version: { file: package.json }\n',
      special: { 'package.json': { kind: 'outside' } },
      findings: [
        {
          severity: 'error',
          underlined: 'package.json',
          message: /'package\.json' is a link to a file outside the repository\./,
        },
      ],
    },
    {
      name: 'paths out of the repository',
      manifest: '    logo: ../logo.svg\n    source: [/src]\n',
      findings: [
        { severity: 'error', underlined: '../logo.svg', message: /leads out of the repository/ },
        { severity: 'error', underlined: '/src', message: /absolute/ },
      ],
    },
    {
      name: 'products given twice',
      files: {
        'mde-partner.yml': `schemaVersion: 1
company: { name: A }
products:
  - { name: A, description: b, logo: c, landingPage: d, userAgent: e }
  - { name: a, description: b, logo: c, landingPage: d, userAgent: E }
`,
      },
      findings: [
        {
          severity: 'error',
          at: '5:13',
          underlined: 'a',
          related: ['A'],
          message: /^The name 'a' is also that of product 1\./,
        },
        {
          severity: 'error',
          underlined: 'E',
          related: ['e'],
          message: /^The User-Agent 'E' is also that of product 1\./,
        },
      ],
    },
  ],
});

test('a finding belongs to its product, or to the manifest as a whole', async () => {
  const text = `schemaVersion: 1
company: { name: A, colour: red }
products:
  - { name: A, description: b, logo: c, landingPage: d, userAgent: e, size: 1 }
  - { description: b, logo: c, landingPage: d, userAgent: f }
`;
  const { findings } = await checkTree(memoryTree({ 'mde-partner.yml': text }), {
    rules: [manifestSchema],
    today: '2026-11-22',
    release: null,
  });
  expect(findings.map(({ product, location }) => [product, location.start.line])).toEqual([
    [null, 2],
    ['A', 4],
    ['products[1]', 5],
  ]);
});
