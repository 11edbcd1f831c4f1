import { expect, test } from '@jest/globals';
import { widthOf } from '../../src/cli/check.ts';

test('a terminal says how wide it is; one that says 0, a file and a pipe have 120 cells', () => {
  expect(widthOf({ isTTY: true, columns: 80 })).toBe(80);
  expect(widthOf({ isTTY: true, columns: 0 })).toBe(100);
  expect(widthOf({ isTTY: true })).toBe(100);
  expect(widthOf({ columns: 80 })).toBe(100);
});
