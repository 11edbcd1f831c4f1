import { logoSizeSyntax } from '../../src/rules/logo-size-syntax.ts';
import { testRule } from '../support/test-rule.ts';

const path = 'assets/logo.svg';
const root = (attributes: string, content = '<path d="M0 0h8v8H0z"/>') => ({
  [path]: `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`,
});
const box = 'viewBox="0 0 8 8"';

testRule(logoSizeSyntax, {
  valid: [
    { name: 'the model: viewBox only' },
    { name: 'plain numbers', files: root(`width="8" height="8" ${box}`) },
    { name: 'px', files: root(`width="8px" height="8px" ${box}`) },
    { name: 'em on both sides', files: root(`width="1em" height="1em" ${box}`) },
    { name: 'without a shape there are worse faults', files: root('width="5vw" height="8"') },
    { name: 'CSS sizes of other elements', files: root(box, '<style>g, rect{width:8px;height:8px}</style>') },
    { name: 'other CSS on the root', files: root(`${box} style="enable-background:new 0 0 8 8;line-height:1"`) },
    { name: 'missing', files: { [path]: null } },
  ],
  invalid: [
    {
      name: 'CSS over and over names six places',
      files: root(box, `<style>${'svg{width:8px}'.repeat(2000)}</style>`),
      findings: [
        {
          severity: 'warning',
          path,
          message:
            /^The logo size 'width: 8px; width: 8px; width: 8px; width: 8px; width: 8px; width: 8px; width: 8…' is CSS, which some programs apply and browsers ignore\./,
          related: [...Array.from({ length: 5 }, () => 'width:8px'), path],
        },
      ],
    },
    {
      name: 'per cent',
      files: root(`width="100%" height="100%" ${box}`),
      findings: [
        {
          severity: 'notice',
          path,
          underlined: 'width="100%"',
          message:
            /^The logo size 'width="100%" height="100%"' is a percentage of a size that programs choose differently\./,
          related: ['height="100%"', path],
          fix: 'suggest',
        },
      ],
      fixed: `<svg xmlns="http://www.w3.org/2000/svg" ${box}>`,
    },
    {
      name: 'physical units',
      files: root(`width="1in" height="25.4mm" ${box}`),
      findings: [{ severity: 'notice', path, underlined: 'width="1in"', message: /dots per inch/, fix: 'suggest' }],
      fixed: 'width="96" height="96"',
    },
    {
      name: 'em and px',
      files: root(`width="1em" height="16px" ${box}`),
      findings: [
        {
          severity: 'warning',
          path,
          underlined: 'width="1em"',
          message: /mixes font-relative units with others/,
          fix: 'suggest',
        },
      ],
      fixed: 'width="16" height="16"',
    },
    {
      name: 'calc',
      files: root(`width="calc(4px + 4px)" height="8" ${box}`),
      findings: [
        { severity: 'warning', path, underlined: 'width="calc(4px + 4px)"', message: /computed/, fix: 'suggest' },
      ],
      fixed: 'width="8" height="8"',
    },
    {
      name: 'var',
      files: root(`width="8" height="var(--a, 8px)" ${box}`),
      findings: [{ severity: 'warning', path, underlined: 'height="var(--a, 8px)"', fix: 'suggest' }],
    },
    {
      name: 'no viewBox',
      files: root('width="8" height="8px"'),
      findings: [
        { severity: 'warning', path, underlined: 'width="8"', message: /without a valid viewBox/, fix: 'suggest' },
      ],
      fixed: 'viewBox="0 0 8 8"',
    },
    {
      name: 'a viewBox that is not valid',
      files: root('width="8" height="8" viewBox="8 8"'),
      findings: [{ severity: 'warning', path, fix: 'suggest' }],
      fixed: 'viewBox="0 0 8 8"',
    },
    {
      name: 'an empty viewBox, without which something would be drawn',
      files: root('width="8" height="8" viewBox="0 0 0 0"'),
      findings: [{ severity: 'warning', path, fix: 'none' }],
    },
    {
      name: 'sides that are not rounded to another canvas',
      files: root('width="1.0004" height="1.0004" viewBox="0 0"'),
      findings: [{ severity: 'warning', path, fix: 'suggest' }],
      fixed: 'viewBox="0 0 1.0004 1.0004"',
    },
    {
      name: 'CSS in the style attribute',
      files: root(`${box} style="width:8px; HEIGHT : 8px !important"`),
      findings: [
        {
          severity: 'warning',
          path,
          underlined: 'style="width:8px; HEIGHT : 8px !important"',
          message: /'width: 8px; height: 8px' is CSS/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'CSS in a style sheet, with its place',
      files: root(box, '<style>/* svg{width:1px} */\n@media screen { .a, svg { width : 8px } }</style>'),
      findings: [{ severity: 'warning', path, at: '2:27', underlined: 'width : 8px', fix: 'none' }],
    },
    {
      name: 'CSS in CDATA',
      files: root(box, '<style><![CDATA[:root{max-width:8px}]]></style>'),
      findings: [{ severity: 'warning', path, underlined: 'max-width:8px', fix: 'none' }],
    },
  ],
});
