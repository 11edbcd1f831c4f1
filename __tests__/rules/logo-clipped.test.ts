import { logoClipped } from '../../src/rules/logo-clipped.ts';
import { testRule } from '../support/test-rule.ts';

const path = 'assets/logo.svg';
const root = (content: string, attributes = 'viewBox="0 0 100 100"') => ({
  [path]: `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`,
});

testRule(logoClipped, {
  valid: [
    { name: 'the model' },
    { name: 'up to the edge', files: root('<circle cx="50" cy="50" r="50"/>') },
    { name: 'within 0.5 %', files: root('<circle cx="50" cy="50" r="50.4"/>') },
    { name: 'what is invisible', files: root('<path d="M50 50h9v9z"/><path fill="none" d="M-50 0h300v9z"/>') },
    {
      name: 'what a clip path takes away',
      files: root(
        '<clipPath id="a"><path d="M0 0h100v100H0z"/></clipPath><circle clip-path="url(#a)" cx="50" cy="50" r="90"/>',
      ),
    },
    {
      name: 'empty bands are not beyond the canvas',
      files: root('<path d="M-90 10h9v9z"/><path d="M9 9h9v9z"/>', 'width="64" height="64" viewBox="0 0 20 200"'),
    },
    { name: 'art all outside is logo-blank', files: root('<path d="M200 0h9v9z"/>') },
  ],
  invalid: [
    {
      name: '1 %',
      files: root('<circle cx="50" cy="50" r="51"/>'),
      findings: [
        {
          severity: 'notice',
          path,
          underlined: 'viewBox="0 0 100 100"',
          message: /The artwork extends 1% beyond the canvas and is clipped\./,
          related: [path],
          fix: 'none',
        },
      ],
    },
    {
      name: '10 %',
      files: root('<circle cx="60" cy="50" r="50"/>'),
      findings: [{ severity: 'warning', path, message: /The artwork extends 10% beyond the canvas and is clipped\./ }],
    },
    {
      name: 'cropped by slice',
      files: root(
        '<path d="M0 50h200v9z"/>',
        'width="64" height="64" viewBox="0 0 200 100" preserveAspectRatio="xMidYMid slice"',
      ),
      findings: [{ severity: 'warning', path, message: /The artwork extends 50% beyond the canvas and is clipped\./ }],
    },
    {
      name: 'a large opaque background is a notice',
      files: root('<path d="M-30-30h160v160h-160z"/>'),
      findings: [{ severity: 'notice', path, message: /The artwork extends 30% beyond the canvas and is clipped\./ }],
    },
    {
      name: 'a stroke',
      files: root(
        '<path stroke="#000" stroke-width="10" fill="none" d="M0 50h50"/><path stroke="#000" stroke-width="10" fill="none" d="M50 0v10"/>',
        'viewBox="0 3 100 100"',
      ),
      findings: [{ severity: 'warning', path, message: /extends (2\.9|3)% beyond/ }],
    },
    {
      name: 'a stroke round a circle that just fits',
      files: root('<circle cx="50" cy="50" r="50" stroke="#000" stroke-width="10" fill="none"/>'),
      findings: [{ severity: 'warning', path, message: /The artwork extends 5% beyond the canvas and is clipped\./ }],
    },
    {
      name: 'an estimate',
      files: root('<circle cx="60" cy="50" r="50"/><text>a</text>'),
      findings: [{ severity: 'warning', path, message: /estimated/ }],
    },
  ],
});
