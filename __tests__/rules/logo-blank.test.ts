import { expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import type { DrawingResult } from '../../src/core/ports.ts';
import { logoBlank } from '../../src/rules/logo-blank.ts';
import { logoClipped } from '../../src/rules/logo-clipped.ts';
import { logoFraming } from '../../src/rules/logo-framing.ts';
import { logoLowContrast } from '../../src/rules/logo-low-contrast.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

const path = 'assets/logo.svg';
const root = (content: string, attributes = 'viewBox="0 0 8 8"') => ({
  [path]: `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`,
});

const MASK = '<mask id="a"><path fill="#fff" d="M0 0h8v8H0z"/></mask>';
const CLIP = '<clipPath id="a"><path d="M0 0h8v8H0z"/></clipPath>';

testRule(logoBlank, {
  valid: [
    { name: 'the model' },
    { name: 'white on white is logo-low-contrast', files: root('<path fill="#fff" d="M0 0h8v8H0z"/>') },
    { name: 'a speck', files: root('<path d="M4 4h.1v.1H4z"/>') },
    { name: 'a picture', files: root('<image width="8" height="8" href="data:image/png;base64,AAAA"/>') },
    {
      name: 'display none on the root does not count',
      files: root('<path d="M0 0h8v8H0z"/>', 'viewBox="0 0 8 8" display="none"'),
    },
    {
      name: 'nor in its style',
      files: root('<path d="M0 0h8v8H0z"/>', 'viewBox="0 0 8 8" style="fill:red;display:none"'),
    },
    { name: 'CSS classes', files: root('<style>.a{fill:#00f}</style><path class="a" d="M0 0h8v8H0z"/>') },
    { name: 'use', files: root('<defs><path id="a" d="M0 0h8v8H0z"/></defs><use href="#a"/>') },
    {
      name: 'a prefixed root',
      files: {
        [path]: '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><s:path d="M0 0h8v8H0z"/></s:svg>',
      },
    },
    {
      name: 'an entity',
      files: {
        [path]:
          '<!DOCTYPE svg [<!ENTITY p "<path d=\'M0 0h8v8H0z\'/>">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">&p;</svg>',
      },
    },
    {
      name: 'a mask and a clipping path of one id, of which the first counts',
      files: root(`${MASK}${CLIP}<g mask="url(#a)"><path d="M0 0h8v8H0z"/></g>`),
    },
    {
      name: 'the same the other way round',
      files: root(`${CLIP}${MASK}<g clip-path="url(#a)"><path d="M0 0h8v8H0z"/></g>`),
    },
    { name: 'a mask that is none', files: root(`${CLIP}<g mask="url( '#a' )"><path d="M0 0h8v8H0z"/></g>`) },
    ...['systemLanguage="de"', 'requiredExtensions="x"', 'requiredFeatures="x"'].map((attribute) => ({
      name: `${attribute} on the root, which browsers ignore there`,
      files: root('<path d="M0 0h8v8H0z"/>', `viewBox="0 0 8 8" ${attribute}`),
    })),
    ...['currentColor', 'currentcolor', 'CURRENTCOLOR'].flatMap((keyword) => [
      {
        name: `a stroke in ${keyword}`,
        files: root(`<path fill="none" stroke="${keyword}" stroke-width="8" d="M0 4h8"/>`),
      },
      {
        name: `${keyword} in a style`,
        files: root(`<path style="fill:none;stroke: ${keyword};stroke-width:8" d="M0 4h8"/>`),
      },
      {
        name: `${keyword} in a rule`,
        files: root(`<style>path{fill:none;stroke:${keyword};stroke-width:8}</style><path d="M0 4h8"/>`),
      },
    ]),
    { name: 'a logo without a shape is logo-not-square', files: root('', '') },
    { name: 'nothing but text is logo-active-content', files: root('<text y="8">A</text>') },
    { name: 'use that multiplies is logo-active-content', files: root('<g id="a"><use href="#a"/></g>') },
  ],
  invalid: [
    {
      name: 'no element',
      files: root(''),
      findings: [
        {
          severity: 'error',
          path,
          underlined: 'viewBox="0 0 8 8"',
          message: /The logo is blank: nothing visible is drawn inside its canvas\./,
          related: [path],
          fix: 'none',
        },
      ],
    },
    {
      name: 'art beside the canvas',
      files: root('<path d="M20 0h8v8h-8z"/>'),
      findings: [{ severity: 'error', path, message: /The logo is blank: all of its artwork is outside the canvas\./ }],
    },
    {
      name: 'a mask of the first element of its id',
      files: root(`<mask id="a"/>${MASK}<g mask="url(#a)"><path d="M0 0h8v8H0z"/></g>`),
      findings: [{ severity: 'error', path }],
    },
    {
      name: 'an id given twice that CSS refers to, which is an estimate',
      files: root(`${CLIP}${MASK}<g style="mask:url(#a)" display="none"><path d="M0 0h8v8H0z"/></g>`),
      findings: [
        {
          severity: 'warning',
          path,
          message:
            /The logo may be blank: nothing visible is drawn inside its canvas \(estimated, because it contains a duplicate id\)\./,
        },
      ],
    },
    {
      name: 'no colour in capitals',
      files: root('<path fill="NONE" d="M0 0h8v8H0z"/>'),
      findings: [{ severity: 'error', path }],
    },
    { name: 'no colour', files: root('<path fill="none" d="M0 0h8v8H0z"/>'), findings: [{ severity: 'error', path }] },
    {
      name: 'nearly transparent',
      files: root('<path fill-opacity=".04" d="M0 0h8v8H0z"/>'),
      findings: [{ severity: 'error', path }],
    },
    {
      name: 'definitions only',
      files: root('<defs><path d="M0 0h8v8H0z"/></defs>'),
      findings: [{ severity: 'error', path }],
    },
    {
      name: 'a filter is an estimate',
      files: root('<filter id="a"/><path filter="url(#a)" d="M20 0h8v8h-8z"/>'),
      findings: [
        {
          severity: 'warning',
          path,
          message:
            /The logo may be blank: nothing visible is drawn inside its canvas \(estimated, because it contains a filter\)\./,
        },
      ],
    },
    {
      name: 'a viewBox without area over sides that have one',
      files: root('<path d="M0 0h8v8H0z"/>', 'width="8" height="8" viewBox="0 0 0 8"'),
      findings: [
        {
          severity: 'error',
          path,
          underlined: 'viewBox="0 0 0 8"',
          message: /The logo is blank: the width or height of its viewBox is 0\./,
        },
      ],
    },
  ],
});

const FAILURES: readonly (readonly [DrawingResult['failure'], string, RegExp])[] = [
  [
    'time',
    'warning',
    /^The logo could not be drawn within 0\.6 s of CPU time, so its artwork was not checked\. Simplify/,
  ],
  ['refused', 'warning', /^The logo could not be drawn, so its artwork was not checked\./],
];

test.each(FAILURES)('a drawing that fails (%s) is no pass', async (failure, severity, message) => {
  const rasterizer = { draw: () => Promise.resolve({ drawing: null, failure: failure ?? 'refused' } as const) };
  const options = { rules: [logoBlank], today: '2026-11-22', release: null, rasterizer };
  const { findings } = await checkTree(memoryTree(MODEL_FILES), options);
  expect(findings).toMatchObject([{ severity, message: expect.stringMatching(message) }]);
});

test('a drawing that fails leaves the other looks at it undone, and the requirement unknown', async () => {
  const rasterizer = { draw: () => Promise.resolve({ drawing: null, failure: 'time' } as const) };
  const rules = [logoBlank, logoFraming, logoClipped, logoLowContrast];
  const options = { rules, today: '2026-11-22', release: null, rasterizer };
  const { manifests } = await checkTree(memoryTree(MODEL_FILES), options);
  const [{ checks, requirements }] = manifests as [(typeof manifests)[0]];
  expect(checks.map(({ rule, status, reason }) => [rule, status, reason])).toEqual([
    ['logo-blank', 'failed', null],
    ['logo-framing', 'skipped', 'drawing the logo took more than 0.6 s of CPU time'],
    ['logo-clipped', 'skipped', 'drawing the logo took more than 0.6 s of CPU time'],
    ['logo-low-contrast', 'skipped', 'drawing the logo took more than 0.6 s of CPU time'],
  ]);
  expect(requirements.find(({ id }) => id === 'R4.1')?.status).toBe('unknown');
});
