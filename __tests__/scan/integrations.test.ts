import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { expectations, filesOf, INTEGRATIONS, reported, scan } from './support.ts';

test.each(readdirSync(INTEGRATIONS).sort())('%s: every marked call is found, and no other', async (name) => {
  const files = filesOf(name);
  const wanted = expectations(files);
  expect(wanted.length).toBeGreaterThan(0);
  const result = await scan(files);
  expect(reported(result)).toEqual(wanted);
  expect(result.notJudged).toEqual([]);
});
