import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lte, valid } from 'semver';
import { loadRules } from '../../src/rules/index.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const RULES = (await loadRules()).map(({ meta }) => meta);
const { version } = JSON.parse(read('package.json')) as { version: string };

describe('the page of newly reported rules', () => {
  /** Id and version of every row. */
  const rows = read('docs/new-rules.md')
    .split(/^## Version /m)
    .slice(1)
    .flatMap((section) => {
      const since = section.split('\n', 1)[0];
      return [...section.matchAll(/^\| \[([a-z-]+)\]/gm)].map(([, id]) => `${id} ${since}`);
    });

  test('names each rule once, under the version that added it', () => {
    expect(rows.sort()).toEqual(RULES.map(({ id, since }) => `${id} ${since}`).sort());
  });
});

test('each rule knows a version that added it and is not later than this one', () => {
  for (const { id, since } of RULES) {
    expect([id, valid(since)]).toEqual([id, since]);
    expect([id, lte(since, version)]).toEqual([id, true]);
  }
});
