import { logoUnreadable } from '../../src/rules/logo-unreadable.ts';
import { MODEL_LOGO } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

const file = (content: string | Uint8Array) => ({ 'assets/logo.svg': content });
const svg = (content: string, before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${content}</svg>`;

testRule(logoUnreadable, {
  valid: [
    { name: 'the model' },
    { name: 'missing is logo-missing', files: { 'assets/logo.svg': null } },
    { name: 'over 1 MB is logo-heavy', files: file(' '.repeat(1_000_001)) },
    { name: 'CRLF, declaration and comment', files: file(`<?xml version="1.0"?>\r\n<!-- a -->\r\n${svg('')}`) },
    { name: 'an ending in upper case', manifest: '    logo: assets/A.SVG', files: { 'assets/A.SVG': MODEL_LOGO } },
  ],
  invalid: [
    {
      name: 'an end tag that does not match',
      files: file(svg('\n  <g>\n')),
      findings: [
        {
          severity: 'error',
          path: 'assets/logo.svg',
          at: '3:1',
          underlined: '</svg>',
          message: /^The logo is not a valid SVG: '<\/svg>' does not match '<g>'\.$/,
          related: ['<g>', 'assets/logo.svg'],
          fix: 'none',
        },
      ],
    },
    {
      name: 'a PNG',
      files: file(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
      findings: [
        { severity: 'error', path: 'assets/logo.svg', at: '1:1', message: /PNG/, related: ['assets/logo.svg'] },
      ],
    },
    {
      name: 'an empty file',
      files: file(''),
      findings: [{ severity: 'error', path: 'assets/logo.svg', at: '1:1', message: /empty/ }],
    },
    {
      name: 'a Git LFS pointer',
      files: file('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
      findings: [{ severity: 'error', path: 'assets/logo.svg', at: '1:1', message: /git lfs pull/ }],
    },
    {
      name: 'another ending',
      manifest: '    logo: assets/logo.txt',
      files: { 'assets/logo.txt': MODEL_LOGO },
      findings: [{ severity: 'error', underlined: 'assets/logo.txt', message: /does not end in '\.svg'/, related: [] }],
    },
    {
      name: 'a file that cannot be read',
      special: { 'assets/logo.svg': { kind: 'unreadable', reason: 'permission denied' } },
      findings: [{ severity: 'error', underlined: 'assets/logo.svg', message: /permission denied/ }],
    },
    {
      name: 'a limit is no pass',
      files: file(svg('<g>'.repeat(20_000) + '</g>'.repeat(20_000))),
      findings: [
        {
          severity: 'error',
          path: 'assets/logo.svg',
          underlined: 'g',
          message: /The logo was not checked: its elements are nested more than 2,000 levels deep\./,
        },
      ],
    },
    {
      name: 'internal entities',
      files: file(svg('&a;', '<!DOCTYPE svg [\n<!ENTITY a "b">\n]>\n')),
      findings: [
        {
          severity: 'warning',
          path: 'assets/logo.svg',
          at: '2:1',
          underlined: '<!ENTITY a "b">',
          message: /The logo declares the entity 'a', and some programs refuse entities\./,
          related: ['assets/logo.svg'],
        },
      ],
    },
    {
      name: 'a document type',
      files: file(
        svg('', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'),
      ),
      findings: [{ severity: 'notice', path: 'assets/logo.svg', at: '1:1', message: /document type/ }],
    },
  ],
});
