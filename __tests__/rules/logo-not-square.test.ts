import { logoNotSquare } from '../../src/rules/logo-not-square.ts';
import { testRule } from '../support/test-rule.ts';

const root = (attributes: string, content = '<path d="M0 0h8v8H0z"/>') => ({
  'assets/logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`,
});
const path = 'assets/logo.svg';
const named = 'assets/logo.svg';

testRule(logoNotSquare, {
  valid: [
    { name: 'the model' },
    { name: 'equal sides over a wide viewBox', files: root('width="8" height="8" viewBox="0 0 16 8"') },
    { name: 'export noise', files: root('width="512" height="511.6"') },
    { name: 'unreadable is logo-unreadable', files: root('viewBox="0 0 2 1"', '<g>') },
    { name: 'over 1 MB is not judged', files: root('viewBox="0 0 2 1"', ' '.repeat(1_000_000)) },
    { name: 'missing', files: { 'assets/logo.svg': null } },
  ],
  invalid: [
    {
      name: 'a wide viewBox',
      files: root('viewBox="0 0 200 100"'),
      findings: [
        {
          severity: 'error',
          path,
          at: '1:41',
          underlined: 'viewBox="0 0 200 100"',
          message: /^The logo is 200 × 100 \(2:1\), not square\./,
          related: [named],
          fix: 'suggest',
        },
      ],
      fixed: 'viewBox="0 -50 200 200"',
    },
    {
      name: 'a tall viewBox',
      files: root('viewBox="0 0 30 40"'),
      findings: [{ severity: 'error', path, message: /The logo is 30 × 40 \(3:4\), not square\./ }],
    },
    {
      name: 'sides side by side',
      files: root('width="200" height="100px" viewBox="0 0 8 8"'),
      findings: [
        {
          severity: 'error',
          path,
          underlined: 'width="200" height="100px"',
          message:
            /The logo is 200 × 100 \(2:1\), not square, because its width and height override its square viewBox\./,
          related: [named],
        },
      ],
    },
    {
      name: 'sides apart, in units',
      files: root('height="1in" viewBox="0 0 8 8" width="1mm"'),
      findings: [
        {
          severity: 'error',
          path,
          underlined: 'height="1in"',
          message:
            /The logo is 3\.78 × 96 \(1:25\.4\), not square, because its width and height override its square viewBox\./,
          related: ['width="1mm"', named],
        },
      ],
    },
    {
      name: 'padded with its sides, in their unit',
      files: root('width="2in" height="96" viewBox="0 0 16 8"'),
      findings: [{ severity: 'error', path, fix: 'suggest' }],
      fixed: 'width="2in" height="2in" viewBox="0 -4 16 16"',
    },
    {
      name: 'padded from sides alone',
      files: root('width="10" height="20"'),
      findings: [{ severity: 'error', path, fix: 'suggest' }],
      fixed: /<svg viewBox="-5 0 20 20" xmlns="[^"]+" width="20" height="20">/,
    },
    {
      name: 'padded round what is shown, not round the viewBox',
      files: root('width="200" height="100" viewBox="0 0 8 8"'),
      findings: [{ severity: 'error', path, fix: 'suggest' }],
      fixed: 'width="200" height="200" viewBox="-4 -4 16 16"',
    },
    {
      name: 'no padding where a background in per cent would grow',
      files: root('viewBox="0 0 200 100"', '<rect width="100%" height="100%" fill="red"/><path d="M9 9h9v9z"/>'),
      findings: [{ severity: 'error', path, fix: 'none' }],
    },
    {
      name: 'no padding where it would show what was cut off',
      files: root('viewBox="0 0 200 100"', '<circle cx="100" cy="50" r="90"/>'),
      findings: [{ severity: 'error', path, fix: 'none' }],
    },
    {
      name: 'no padding where the inside would change though the outline stays',
      files: root('viewBox="0 0 200 100"', '<path d="M0 0h200v100H0z"/><circle fill="red" cx="100" cy="50" r="10%"/>'),
      findings: [{ severity: 'error', path, fix: 'none' }],
    },
    ...[
      ['above', 'viewBox="0 0 200 100"', 'M0-30h200v99H0z'],
      ['below', 'viewBox="0 0 200 100"', 'M0 30h200v99H0z'],
      ['to the left', 'viewBox="0 0 100 200"', 'M-30 0h99v200h-99z'],
      ['to the right', 'viewBox="0 0 100 200"', 'M30 0h99v200h-99z'],
    ].map(([where, box, outline]) => ({
      name: `no padding where art was cut off ${where}`,
      files: root(box as string, `<path d="${outline}"/>`),
      findings: [{ severity: 'error', path, fix: 'none' } as const],
    })),
    {
      name: 'no padding of what is cropped',
      files: root('width="200" height="100" viewBox="0 0 8 8" preserveAspectRatio="xMidYMid slice"'),
      findings: [{ severity: 'error', path, fix: 'none' }],
    },
    {
      name: 'no padding of what is stretched',
      files: root('width="200" height="100" viewBox="0 0 8 8" preserveAspectRatio="none"'),
      findings: [{ severity: 'error', path, fix: 'none' }],
    },
    {
      name: 'no padding of what can only be estimated',
      files: root('viewBox="0 0 200 100"', '<text>a</text><path d="M9 9h9v9z"/>'),
      findings: [{ severity: 'error', path, fix: 'none' }],
    },
    {
      name: 'no padding of what a browser draws and the renderer does not',
      files: root(
        'viewBox="0 0 200 100"',
        '<foreignObject width="250" height="50"><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject><path d="M9 9h9v9z"/>',
      ),
      findings: [{ severity: 'error', path, fix: 'none' }],
    },
    {
      name: 'borderline',
      files: root('viewBox="0 0 512 509"'),
      findings: [{ severity: 'warning', path, message: /The logo is 512 × 509 \(1\.006:1\), not square\./ }],
    },
    {
      name: 'whole pixels would hide it',
      files: root('width="24.4" height="23.6"'),
      findings: [{ severity: 'error', path, message: /The logo is 24\.4 × 23\.6 \(1\.034:1\), not square\./ }],
    },
    {
      name: 'no size at all',
      files: root('id="a"'),
      findings: [
        {
          severity: 'error',
          path,
          underlined: 'svg',
          message: /The logo has no viewBox and no width and height\./,
          related: [named],
        },
      ],
    },
    {
      name: 'a width and no height',
      files: root('width="128px"'),
      findings: [
        {
          severity: 'error',
          path,
          message: /The logo has no viewBox, and its width '128px' does not say its shape\. Add/,
        },
      ],
    },
    {
      name: 'sides of which one is relative',
      files: root('width="128px" height="96%"'),
      findings: [
        {
          severity: 'error',
          path,
          message: /The logo has no viewBox, and its width '128px' and height '96%' do not say its shape\. Add/,
        },
      ],
    },
    {
      name: 'a viewBox that is not valid',
      files: root('viewBox="0 0 100"'),
      findings: [
        {
          severity: 'error',
          path,
          underlined: 'viewBox="0 0 100"',
          message: /The viewBox '0 0 100' of the logo is not valid\./,
        },
      ],
    },
    {
      name: 'stretched',
      files: root('viewBox="0 0 8 8" preserveAspectRatio="none"'),
      findings: [{ severity: 'error', path, underlined: 'preserveAspectRatio="none"', message: /stretches/ }],
    },
    {
      name: 'a side of 0',
      files: root('width="-5" height="8" viewBox="0 0 8 8"'),
      findings: [
        {
          severity: 'error',
          path,
          underlined: 'width="-5"',
          message: /The width of the logo is '-5', which a browser reads as 0, so nothing is drawn\./,
        },
      ],
    },
    {
      name: 'an estimate is a warning',
      files: root('width="10ex" height="100"'),
      findings: [{ severity: 'warning', path, message: /estimated/ }],
    },
    {
      name: 'a size out of an entity',
      files: {
        'assets/logo.svg':
          '<!DOCTYPE svg [<!ENTITY b "0 0 2 1">]>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="&b;"/>',
      },
      findings: [{ severity: 'error', path, at: '2:41', underlined: 'viewBox="&b;"' }],
    },
    {
      name: 'hostile text is shown, not obeyed',
      files: root('viewBox="0 0 1&#10;::error::x&#x202E;"'),
      findings: [{ severity: 'error', path, message: /'0 0 1U\+000A::error::xU\+202E'/ }],
    },
  ],
});
