import { landingPageInvalid } from '../../src/rules/landing-page-invalid.ts';
import { testRule } from '../support/test-rule.ts';

const landing = (yaml: string) => `    landingPage: ${yaml}`;

testRule(landingPageInvalid, {
  valid: [
    { name: 'a reserved name in a sample', manifest: landing('https://www.example.com/guide') },
    {
      name: 'a name that only begins like a fictional one',
      manifest: `${landing('https://contosoft.com/guide')}\nsample: false`,
    },
    { name: 'the model' },
    { name: 'the bare site', manifest: landing('https://contoso.com') },
    { name: 'quoted', manifest: landing('"https://contoso.com/guide"') },
    { name: 'folded without its line break', manifest: landing('>-\n      https://contoso.com/guide') },
    { name: 'an internationalised host', manifest: landing('https://münchen.de/defender') },
    { name: 'another port', manifest: landing('https://contoso.com:8443/guide') },
    { name: 'an address behind a query', manifest: landing('https://contoso.com/?to=https://fabrikam.com/') },
    { name: 'no address: manifest-schema says so', manifest: '    landingPage:' },
    { name: 'no text: manifest-schema says so', manifest: landing('[https://contoso.com]') },
  ],
  invalid: [
    {
      name: 'http',
      manifest: landing('http://contoso.com/guide'),
      findings: [
        {
          severity: 'error',
          underlined: 'http:',
          at: '8:18',
          message:
            /^The URL 'http:\/\/contoso\.com\/guide' uses http, which is not encrypted\. Use the https URL of a public page\.$/,
          fix: 'suggest',
        },
      ],
      fixed: 'landingPage: https://contoso.com/guide\n',
    },
    {
      name: 'http in double quotes with an escape',
      manifest: landing('"http:\\/\\/contoso.com/guide"'),
      findings: [{ severity: 'error', underlined: 'http:', at: '8:19', fix: 'suggest' }],
      fixed: 'landingPage: "https://contoso.com/guide"\n',
    },
    {
      name: 'http in a flow mapping',
      files: {
        'mde-partner.yml':
          'schemaVersion: 1\ncompany: { name: Adatum }\nproducts: [{ name: C, landingPage: http://adatum.com/x, logo: l }]\n',
      },
      findings: [{ severity: 'error', underlined: 'http:', at: '3:36', fix: 'suggest' }],
      fixed: 'landingPage: https://adatum.com/x, logo',
    },
    {
      name: 'no scheme',
      manifest: landing('www.contoso.com/guide'),
      findings: [
        {
          severity: 'error',
          underlined: 'www.contoso.com',
          message: /The URL 'www\.contoso\.com\/guide' does not begin with 'https:\/\/'\./,
          fix: 'suggest',
        },
      ],
      fixed: 'landingPage: https://www.contoso.com/guide\n',
    },
    {
      name: 'white space before',
      manifest: landing("' https://contoso.com/guide'"),
      findings: [
        {
          severity: 'error',
          underlined: ' ',
          at: '8:19',
          message: /The URL ' https:\/\/contoso\.com\/guide' has leading or trailing spaces\. Remove them\.$/,
          fix: 'safe',
        },
      ],
      fixed: 'landingPage: "https://contoso.com/guide"\n',
    },
    {
      name: 'white space after, with a quote in the path',
      manifest: landing("'https://contoso.com/it''s '"),
      findings: [{ severity: 'error', underlined: ' ', at: '8:44', fix: 'safe' }],
      fixed: `landingPage: "https://contoso.com/it's"\n`,
    },
    {
      name: 'the line break of a literal block, shown at its sign',
      manifest: landing('|\n      https://contoso.com/guide'),
      findings: [{ severity: 'error', underlined: '|', at: '8:18', fix: 'safe' }],
      fixed: 'landingPage: "https://contoso.com/guide"\n',
    },
    {
      name: 'a folded block of two lines',
      manifest: landing('>-\n      https://contoso.com/\n      guide'),
      findings: [
        {
          severity: 'error',
          at: '9:27',
          message: /The URL 'https:\/\/contoso\.com\/ guide' contains a space\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'empty',
      manifest: landing('""'),
      findings: [{ severity: 'error', underlined: '""', at: '8:18', message: /^The URL is empty\./, fix: 'none' }],
    },
    {
      name: 'only blanks',
      manifest: landing('"  "'),
      findings: [{ severity: 'error', underlined: '  ', at: '8:19', message: /is empty/, fix: 'none' }],
    },
    {
      name: 'a password, which the message keeps to itself',
      manifest: landing('https://me:hunter2@contoso.com/guide'),
      findings: [
        {
          severity: 'error',
          underlined: 'me:hunter2@',
          message: /^The URL 'https:\/\/…@contoso\.com\/guide' contains a user name or password\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'an invisible character',
      manifest: landing('"https://contoso.com/gui\\u200Bde"'),
      findings: [{ severity: 'error', underlined: '\\u200B', message: /invisible character U\+200B/, fix: 'none' }],
    },
    {
      name: 'Markdown',
      manifest: landing('"[guide](https://contoso.com/guide)"'),
      findings: [
        {
          severity: 'error',
          underlined: '[guide](',
          message: /The URL '\[guide\]\(https:\/\/contoso\.com\/guide\)' has quotes, brackets or Markdown around it\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a template mark',
      manifest: landing('https://contoso.com/{page}'),
      findings: [
        {
          severity: 'error',
          underlined: '{page}',
          message: /The URL 'https:\/\/contoso\.com\/\{page\}' contains the placeholder '\{page\}'\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a host with an underscore',
      manifest: landing('https://my_docs.contoso.com/'),
      findings: [{ severity: 'error', underlined: '_', at: '8:28', message: /'_' in the host/, fix: 'none' }],
    },
    {
      name: 'a Cyrillic letter in a Latin label',
      manifest: landing('https://www.cоntoso.com/'),
      findings: [{ severity: 'error', underlined: 'cоntoso', message: /Latin and Cyrillic/, fix: 'none' }],
    },
    {
      name: 'an IP address in hexadecimal',
      manifest: landing('https://0x7f.1/guide'),
      findings: [{ severity: 'error', underlined: '0x7f.1', message: /IP address 127\.0\.0\.1/, fix: 'none' }],
    },
    {
      name: 'a reserved name over http: only the first fault, and no fix that leads nowhere',
      manifest: landing('http://localhost:3000/'),
      findings: [{ severity: 'error', underlined: 'http:', fix: 'none' }],
    },
    {
      name: 'a reserved name',
      manifest: `${landing('https://www.example.com/guide')}\nsample: false`,
      findings: [
        { severity: 'error', underlined: 'www.example.com', message: /'example\.com' is reserved/, fix: 'none' },
      ],
    },
    {
      name: 'a fictional company, in no sample',
      manifest: `${landing('https://docs.contoso.com/guide')}\nsample: false`,
      findings: [
        {
          severity: 'error',
          underlined: 'contoso',
          message: /The URL 'https:\/\/docs\.contoso\.com\/guide' contains the fictional name 'contoso'\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a name of one network, in a sample too',
      manifest: landing('https://contoso.internal/guide'),
      findings: [
        {
          severity: 'error',
          underlined: 'contoso.internal',
          message:
            /The URL 'https:\/\/contoso\.internal\/guide' is not a public site, because 'internal' works only inside a private network\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a placeholder host',
      manifest: landing('https://www.your-company.com/guide'),
      findings: [{ severity: 'error', underlined: 'your-company', message: /placeholder/, fix: 'none' }],
    },
    {
      name: 'the second product',
      files: {
        'mde-partner.yml':
          'schemaVersion: 1\nproducts:\n  - landingPage: https://adatum.com\n  - landingPage: ftp://adatum.com\n',
      },
      findings: [{ severity: 'error', underlined: 'ftp:', at: '4:18', fix: 'none' }],
    },
  ],
});
