import { logoLowContrast } from '../../src/rules/logo-low-contrast.ts';
import { testRule } from '../support/test-rule.ts';

const path = 'assets/logo.svg';
const root = (content: string) => ({
  [path]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${content}</svg>`,
});
const fill = (colour: string, more = '') => `<path ${more} fill="${colour}" d="M0 0h90v90H0z"/>`;

const tile = (colour: string) => `<path fill="${colour}" d="M0 0h100v100H0z"/>`;
const mark = (colour: string) => `<path fill="${colour}" d="M30 30h40v40H30z"/>`;

testRule(logoLowContrast, {
  valid: [
    { name: 'the model' },
    { name: 'grey', files: root(fill('#808080')) },
    { name: 'differs from white by 24', files: root(fill('#e7ffff')) },
    { name: 'differs from dark by 24', files: root(fill('#1f1f37')) },
    { name: 'a tenth is seen', files: root(`${fill('#fff')}<path fill="#09c" d="M0 0h90v12H0z"/>`) },
    {
      name: 'the art on a white background of its own',
      files: root('<path fill="#fff" d="M0 0h100v100H0z"/><path fill="#09c" d="M9 9h9v9z"/>'),
    },
    { name: 'a white mark on a red square', files: root(`${tile('#c00')}${mark('#fff')}`) },
    { name: 'a white mark on a dark square', files: root(`${tile('#1f1f1f')}${mark('#fff')}`) },
    { name: 'a dark mark on a white square', files: root(`${tile('#fff')}${mark('#222')}`) },
    { name: 'a mark that differs from its square by 24', files: root(`${tile('#c80000')}${mark('#c81800')}`) },
    {
      name: 'a white mark on a rounded tile',
      files: root(`<rect width="100" height="100" rx="20" fill="#c00"/>${mark('#fff')}`),
    },
    {
      name: 'a picture with other colors in its corners',
      files: root(`${tile('#fff')}<path fill="#c00" d="M0 50h100v50H0z"/>`),
    },
    { name: 'blank is logo-blank', files: root('') },
  ],
  invalid: [
    {
      name: 'white',
      files: root(fill('#fff')),
      findings: [
        {
          severity: 'warning',
          path,
          underlined: 'fill="#fff"',
          message: /barely visible on a white background/,
          related: [path],
        },
      ],
    },
    { name: 'nearly white', files: root(fill('#e9ffff')), findings: [{ severity: 'warning', path }] },
    {
      name: 'dark',
      files: root(fill('#222')),
      findings: [{ severity: 'notice', path, underlined: 'fill="#222"', message: /on a dark background/ }],
    },
    {
      name: 'black, since no colour is given',
      files: root('<path fill-opacity="0.5" d="M0 0h90v90z"/>'),
      findings: [{ severity: 'notice', path, underlined: 'svg' }],
    },
    {
      name: 'faint on both',
      files: root(fill('#888', 'fill-opacity=".1"')),
      findings: [
        { severity: 'notice', path },
        { severity: 'warning', path },
      ],
    },
    {
      name: 'a mark that is hardly told from its square',
      files: root(`${tile('#c80000')}${mark('#c81400')}`),
      findings: [
        { severity: 'warning', path, message: /^The logo is barely visible on its own background\. Give the mark/ },
      ],
    },
    {
      name: 'a white square without a mark',
      files: root(tile('#fff')),
      findings: [{ severity: 'warning', path, message: /on a white background/ }],
    },
    {
      name: 'an estimate',
      files: root(`${fill('#fff')}<text>a</text>`),
      findings: [{ severity: 'warning', path, message: /estimated/ }],
    },
  ],
});
