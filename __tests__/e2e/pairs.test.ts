import { expect, test } from '@jest/globals';
import { allPairs, inParallel } from '../support/pairs.ts';

test('every value meets every other one, in far fewer cases than all', () => {
  const factors = { a: ['1', '2', '3'], b: ['x', 'y'], c: ['p', 'q', 'r', 's'], d: ['k', 'l'] } as const;
  const cases = allPairs(factors);
  const names = Object.keys(factors) as (keyof typeof factors)[];
  for (const one of names)
    for (const other of names)
      for (const a of factors[one])
        for (const b of one === other ? [] : factors[other])
          expect(cases.filter((each) => each[one] === a && each[other] === b).length).toBeGreaterThan(0);
  expect(cases.length).toBeLessThan(20);
});

test('so many at a time, results in order', async () => {
  let running = 0;
  let most = 0;
  const results = await inParallel(3, [5, 4, 3, 2, 1], async (turns) => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    running--;
    return turns * 2;
  });
  expect([results, most]).toEqual([[10, 8, 6, 4, 2], 3]);
});
