import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listOf } from '../../src/core/list.ts';

test.each([
  ['and', 'conjunction'],
  ['or', 'disjunction'],
] as const)('lists items with "%s" as Intl does', (word, type) => {
  const format = new Intl.ListFormat('en-US', { type });
  fc.assert(fc.property(fc.array(fc.string()), (items) => expect(listOf(items, word)).toBe(format.format(items))));
});
