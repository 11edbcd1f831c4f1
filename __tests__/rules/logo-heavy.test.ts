import { logoHeavy } from '../../src/rules/logo-heavy.ts';
import { testRule } from '../support/test-rule.ts';

const START = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">';
const END = '</svg>';
const bytes = (count: number) => ({ 'assets/logo.svg': START + ' '.repeat(count - START.length - END.length) + END });
const path = 'assets/logo.svg';

testRule(logoHeavy, {
  valid: [
    { name: 'the model' },
    { name: '5,000 bytes', files: bytes(5_000) },
    { name: 'what cannot be read is not weighed', files: { 'assets/logo.svg': 'x'.repeat(50_000) } },
    { name: 'missing', files: { 'assets/logo.svg': null } },
  ],
  invalid: [
    {
      name: '5,001 bytes',
      files: bytes(5_001),
      findings: [{ severity: 'notice', path, at: '1:1', message: /has 5,001 bytes/, related: ['assets/logo.svg'] }],
    },
    { name: '32,768 bytes', files: bytes(32_768), findings: [{ severity: 'notice', path }] },
    { name: '32,769 bytes', files: bytes(32_769), findings: [{ severity: 'warning', path, message: /32,769/ }] },
    { name: '1,000,000 bytes', files: bytes(1_000_000), findings: [{ severity: 'warning', path }] },
    {
      name: '1,000,001 bytes',
      files: bytes(1_000_001),
      findings: [
        {
          severity: 'error',
          path,
          at: '1:1',
          message:
            /The logo file has 1,000,001 bytes, more than the limit of 1 MB, so nothing else about it was checked\./,
        },
      ],
    },
    {
      name: 'bytes count, not characters',
      files: { 'assets/logo.svg': `${START}<!--${'ü'.repeat(2_500)}-->${END}` },
      findings: [{ severity: 'notice', path, message: /has 5,071 bytes/ }],
    },
    {
      name: 'what an editor left behind is taken out',
      files: {
        'assets/logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 8 8"><!--${'x'.repeat(6_000)}--><metadata>m</metadata><g i:label="a"><path d="M 0.0000 0.0000 L 8.0000 0.0000 L 8 8 Z"/></g></svg>`,
      },
      findings: [{ severity: 'notice', path, fix: 'suggest' }],
      fixed: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="',
    },
    {
      name: 'ids and classes stay for style sheets',
      files: {
        'assets/logo.svg': `${START}<style>#a{fill:red}</style><!--${'x'.repeat(6_000)}--><path id="a" d="M0 0h8v8z"/>${END}`,
      },
      findings: [{ severity: 'notice', path, fix: 'suggest' }],
      fixed: 'id="a"',
    },
    {
      name: 'text cannot be compared, so the file stays',
      files: { 'assets/logo.svg': `${START}<!--${'x'.repeat(6_000)}--><text>a</text><path d="M0 0h8v8z"/>${END}` },
      findings: [{ severity: 'notice', path, fix: 'none' }],
    },
    {
      name: 'a document type is not for the optimiser',
      files: {
        'assets/logo.svg': `<!DOCTYPE svg [<!ENTITY a "b">]>${START}<!--${'x'.repeat(6_000)}--><path d="M0 0h8v8z"/>${END}`,
      },
      findings: [{ severity: 'notice', path, fix: 'none' }],
    },
    {
      name: 'too long for the optimiser',
      files: { 'assets/logo.svg': `${START}<!--${'x'.repeat(60_000)}--><path d="M0 0h8v8z"/>${END}` },
      findings: [{ severity: 'warning', path, fix: 'none' }],
    },
  ],
});
