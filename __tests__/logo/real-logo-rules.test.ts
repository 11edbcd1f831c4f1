import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { loadRules } from '../../src/rules/index.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_MANIFEST } from '../support/model.ts';

const MODULES = join(import.meta.dirname, '..', '..', 'node_modules');
const FONT_AWESOME = join(MODULES, '@fortawesome', 'fontawesome-free');
const RULES = await loadRules();
const LOGO_RULES = new Set(RULES.map((rule) => rule.meta.id).filter((id) => id.startsWith('logo-')));

/** Files by name, each a listing of its own. */
async function errorsOf(logos: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const listings = [...logos].map(([name, bytes]) => [
    [`${name}/mde-partner.yml`, MODEL_MANIFEST],
    [`${name}/assets/logo.svg`, bytes],
  ]);
  const { manifests, findings, crashes } = await checkTree(memoryTree(Object.fromEntries(listings.flat())), {
    paths: [...logos.keys()],
    rules: RULES,
    selected: LOGO_RULES,
    today: '2026-11-22',
    release: null,
    rasterizer: new ResvgRasterizer(),
  });
  expect(crashes).toEqual([]);
  expect(manifests).toHaveLength(logos.size);
  // A rule that was skipped would not have found an error.
  for (const { checks } of manifests)
    for (const { rule, status } of checks)
      if (LOGO_RULES.has(rule)) expect(`${rule} ${status}`).toMatch(/ (?:passed|failed)$/);
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ location, message }) => `${location.path}: ${message}`);
}

test('no flag of 1x1 has an error', async () => {
  const folder = join(MODULES, 'country-flag-icons', '1x1');
  const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  expect(names.length).toBeGreaterThan(250);
  expect(await errorsOf(new Map(names.map((name) => [name, readFileSync(join(folder, name))])))).toEqual([]);
}, 300_000);

test('no Font Awesome icon with square metadata has an error', async () => {
  type Families = Record<string, { svgs: { classic: Record<string, { width: number; height: number }> } }>;
  const families: Families = JSON.parse(readFileSync(join(FONT_AWESOME, 'metadata', 'icon-families.json'), 'utf8'));
  const square = Object.entries(families).flatMap(([name, { svgs }]) =>
    Object.entries(svgs.classic)
      .filter(([, { width, height }]) => width === height)
      .map(([style]) => `${style}/${name}.svg`),
  );
  expect(square.length).toBeGreaterThan(500);
  const logos = square.map((name) => [name, readFileSync(join(FONT_AWESOME, 'svgs', name))] as const);
  expect(await errorsOf(new Map(logos))).toEqual([]);
}, 300_000);

test('no Font Awesome icon on a square canvas with margins has an error', async () => {
  const logos = ['brands', 'regular', 'solid'].flatMap((family) => {
    const folder = join(FONT_AWESOME, 'svgs-full', family);
    const names = readdirSync(folder).sort();
    return names
      .filter((_, index) => index % 5 === 0)
      .map((name) => [`${family}/${name}`, readFileSync(join(folder, name))] as const);
  });
  expect(logos.length).toBeGreaterThan(500);
  expect(await errorsOf(new Map(logos))).toEqual([]);
}, 300_000);
