import { logoCanvasMismatch } from '../../src/rules/logo-canvas-mismatch.ts';
import { testRule } from '../support/test-rule.ts';

const path = 'assets/logo.svg';
const root = (attributes: string, content = '<path d="M0 0h8v8H0z"/>') => ({
  [path]: `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`,
});

testRule(logoCanvasMismatch, {
  valid: [
    { name: 'the model' },
    { name: 'the same ratio', files: root('width="3" height="2" viewBox="0 0 300 200"') },
    { name: 'within 0.1 %', files: root('width="1000" height="1000" viewBox="0 0 1001 1000"') },
    { name: 'one side only takes the ratio of the viewBox', files: root('width="10" viewBox="0 0 2 1"') },
    { name: 'no viewBox', files: root('width="20" height="10"') },
    { name: 'a viewBox that is not valid', files: root('width="20" height="10" viewBox="0 0 9"') },
    { name: 'missing', files: { [path]: null } },
  ],
  invalid: [
    {
      name: 'meet',
      files: root('width="64" height="64" viewBox="0 0 200 100"'),
      findings: [
        {
          severity: 'warning',
          path,
          underlined: 'viewBox="0 0 200 100"',
          message:
            /^The logo is 64 × 64, but its viewBox is 200 × 100 \(2:1\), so the artwork is shown between empty bands\./,
          related: [path],
          fix: 'suggest',
        },
      ],
      fixed: 'viewBox="0 -50 200 200"',
    },
    {
      name: 'meet, not in the middle',
      files: root(
        'width="64" height="64" viewBox="10 20 50 100" preserveAspectRatio="xMaxYMin"',
        '<path d="M20 30h30v60H20z"/>',
      ),
      findings: [{ severity: 'warning', path, fix: 'suggest' }],
      fixed: 'viewBox="-40 20 100 100"',
    },
    {
      name: 'slice',
      files: root(
        'width="64" height="64" viewBox="0 0 200 100" preserveAspectRatio="xMidYMid slice"',
        '<path d="M40 0h120v100H40z"/>',
      ),
      findings: [{ severity: 'warning', path, message: /the artwork is cropped/, fix: 'suggest' }],
      fixed: 'viewBox="50 0 100 100"',
    },
    {
      name: 'stretched: no viewBox shows the same',
      files: root('width="64" height="64" viewBox="0 0 200 100" preserveAspectRatio="none"'),
      findings: [{ severity: 'warning', path, message: /the artwork is distorted/, fix: 'none' }],
    },
    {
      name: 'lengths in per cent would change',
      files: root('width="64" height="64" viewBox="0 0 200 100"', '<rect width="100%" height="100%"/>'),
      findings: [{ severity: 'warning', path, fix: 'none' }],
    },
    {
      name: 'a nested canvas without a size would change',
      files: root(
        'width="64" height="64" viewBox="0 0 200 100"',
        '<svg viewBox="0 0 8 8" preserveAspectRatio="none"><path d="M0 0h8v8H0z"/></svg>',
      ),
      findings: [{ severity: 'warning', path, fix: 'none' }],
    },
    {
      name: 'a gradient that spans the canvas by default would change',
      files: root(
        'width="64" height="64" viewBox="0 0 100 200"',
        '<linearGradient id="a" gradientUnits="userSpaceOnUse"><stop stop-color="#fff"/><stop offset="1"/></linearGradient><path fill="url(#a)" d="M10 10h80v180H10z"/>',
      ),
      findings: [{ severity: 'warning', path, fix: 'none' }],
    },
    {
      name: 'shares of a gradient do not change',
      files: root(
        'width="64" height="64" viewBox="0 0 200 100"',
        '<linearGradient id="a" x1="0%"><stop offset="50%"/></linearGradient><path fill="url(#a)" d="M0 0h8v8H0z"/>',
      ),
      findings: [{ severity: 'warning', path, fix: 'suggest' }],
    },
    {
      name: 'a viewBox out of an entity cannot be edited in place',
      files: {
        [path]:
          '<!DOCTYPE svg [<!ATTLIST svg viewBox CDATA "0 0 2 1">]><svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
      },
      findings: [{ severity: 'warning', path, underlined: 'viewBox CDATA "0 0 2 1"', fix: 'none' }],
    },
    {
      name: 'just over 0.1 %',
      files: root('width="1000" height="1000" viewBox="0 0 1002 1000"'),
      findings: [{ severity: 'warning', path }],
    },
  ],
});
