import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { checkTree } from '../../src/app/check-tree.ts';
import type { Rule } from '../../src/core/rule.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { logoBlank } from '../../src/rules/logo-blank.ts';
import { logoNotSquare } from '../../src/rules/logo-not-square.ts';
import type { ProductSubject } from '../../src/rules/subject.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, MODEL_LOGO } from '../support/model.ts';

async function reportFor(logo: string | null) {
  const tree = memoryTree({ ...MODEL_FILES, 'assets/logo.svg': logo });
  const rules = ['logo-missing', 'logo-unreadable', 'logo-not-square', 'logo-heavy'];
  const request = {
    paths: [''],
    rules,
    failOn: 'error',
    today: '2026-11-22',
    release: null,
  } as const;
  const { report } = await check(request, tree, { version: '1.0.0', help: (rule) => rule });
  const [manifest] = report.manifests;
  const statuses = (manifest?.checks ?? []).filter(({ rule }) => rules.includes(rule));
  return {
    logo: manifest?.products[0]?.measurements.logo,
    statuses: Object.fromEntries(statuses.map(({ rule, status }) => [rule, status])),
    findings: report.findings.map(({ rule, severity }) => `${rule} ${severity}`),
  };
}

test('a readable logo is measured', async () => {
  expect((await reportFor(MODEL_LOGO)).logo).toMatchObject({
    path: 'assets/logo.svg',
    sha256: createHash('sha256').update(MODEL_LOGO).digest('hex'),
    bytes: MODEL_LOGO.length,
    width: 128,
    height: 128,
    ratio: 1,
    viewBox: [0, 0, 128, 128],
  });
});

test('an unreadable logo has bytes but no shape, and no other rule judges it', async () => {
  const { logo, statuses, findings } = await reportFor('<svg>');
  expect(logo).toMatchObject({ bytes: 5, width: null, height: null, ratio: null, viewBox: null, ink: null });
  expect(statuses).toEqual({
    'logo-missing': 'passed',
    'logo-unreadable': 'failed',
    'logo-not-square': 'skipped',
    'logo-heavy': 'skipped',
  });
  expect(findings).toEqual(['logo-unreadable error']);
});

test('a logo of more than 1 MB has a size but is not read', async () => {
  const { logo, statuses, findings } = await reportFor(MODEL_LOGO + ' '.repeat(1_000_000));
  expect(logo).toBeNull();
  expect(statuses).toEqual({
    'logo-missing': 'passed',
    'logo-unreadable': 'skipped',
    'logo-not-square': 'skipped',
    'logo-heavy': 'failed',
  });
  expect(findings).toEqual(['logo-heavy error']);
});

test('a missing logo is one finding', async () => {
  const { logo, statuses, findings } = await reportFor(null);
  expect(logo).toBeNull();
  expect(statuses).toEqual({
    'logo-missing': 'failed',
    'logo-unreadable': 'skipped',
    'logo-not-square': 'skipped',
    'logo-heavy': 'skipped',
  });
  expect(findings).toEqual(['logo-missing error']);
});

test('ink is reported if a rule had the logo drawn', async () => {
  const measure = async (rule: Rule<ProductSubject>, logo = MODEL_LOGO) => {
    const tree = memoryTree({ ...MODEL_FILES, 'assets/logo.svg': logo });
    const rasterizer = new ResvgRasterizer();
    const options = { rules: [rule], today: '2026-11-22', release: null, rasterizer };
    const { manifests } = await checkTree(tree, options);
    return manifests[0]?.products[0]?.measurements.logo;
  };
  // The model's path extends from 4 to 124 of 128.
  expect((await measure(logoBlank))?.ink).toEqual([0.03125, 0.03125, 0.96875, 0.96875]);
  expect((await measure(logoBlank))?.estimated).toBe(false);
  const withBitmap = await measure(logoBlank, MODEL_LOGO.replace('<path', '<image width="9" height="9"/><path'));
  expect(withBitmap).toMatchObject({ ink: [0, 0, 0.96875, 0.96875], estimated: true, notDrawn: [] });
  // The box of the rest is not that of the logo.
  const withText = await measure(logoBlank, MODEL_LOGO.replace('<path', '<text>a</text><path'));
  expect(withText).toMatchObject({ ink: null, estimated: true, notDrawn: ['text'] });
  const embedded = '<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>';
  const withHtml = await measure(logoBlank, MODEL_LOGO.replace('<path', `${embedded}<path`));
  expect(withHtml).toMatchObject({ ink: null, estimated: true, notDrawn: ['an embedded document'] });
  // A design program's own data, which no browser shows.
  const priv =
    '<foreignObject requiredExtensions="http://a.example/"><a:b xmlns:a="http://a.example/"/></foreignObject>';
  const withPrivate = await measure(logoBlank, MODEL_LOGO.replace('<path', `${priv}<path`));
  expect(withPrivate).toMatchObject({ ink: [0.03125, 0.03125, 0.96875, 0.96875], estimated: false, notDrawn: [] });
  expect((await measure(logoNotSquare))?.ink).toBeNull();
});
