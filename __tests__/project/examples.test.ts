import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { examples } from '../support/examples.ts';

const TESTS = join(import.meta.dirname, '..');

test('every property takes its number of examples from examples(), but for a single one with a seed', () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  const own = files.filter((file) => /numRuns(?!: 1, seed)/.test(readFileSync(join(TESTS, file), 'utf8')));
  expect(own.filter((file) => file !== join('project', 'examples.test.ts'))).toEqual([]);
});

test('a run that asks for few examples gets no more', () => {
  const before = fc.readConfigureGlobal();
  try {
    fc.configureGlobal({ numRuns: 10 });
    expect([examples(3), examples(2000), examples(2000, 50)]).toEqual([
      { numRuns: 3 },
      { numRuns: 10 },
      { numRuns: 50 },
    ]);
    fc.configureGlobal({});
    expect(examples(2000)).toEqual({ numRuns: 2000 });
  } finally {
    fc.configureGlobal(before);
  }
});
