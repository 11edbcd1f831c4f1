import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countUpTo, Remaining } from '../../../src/scan/analysis/effects.ts';

const startOf = ({ start }: { readonly start: number }): number => start;

describe('countUpTo', () => {
  test('counts what starts at or before an offset', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(20), (starts, at) => {
        const items = starts.sort((a, b) => a - b).map((start) => ({ start }));
        expect(countUpTo(items, at, startOf)).toBe(items.filter(({ start }) => start <= at).length);
      }),
    );
  });

  test('leaves nothing out of a list that is not in order', () => {
    expect(countUpTo([{ start: 3 }, { start: 9 }, { start: 5 }], 5, startOf)).toBe(3);
  });

  test('looks at few items of a list that it knows', () => {
    let looks = 0;
    const counting = ({ start }: { readonly start: number }): number => {
      looks++;
      return start;
    };
    const items = Array.from({ length: 1_000 }, (_, start) => ({ start }));
    countUpTo(items, 0, counting);
    looks = 0;
    for (let at = 0; at < 100; at++) countUpTo(items, at, counting);
    expect(looks).toBeLessThanOrEqual(100 * 10);
  });
});

test('Remaining gives the last index that was not removed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(9), (removed, upTo) => {
      const left = new Remaining(10);
      for (const index of removed) left.remove(index);
      const wanted = Array.from({ length: upTo + 1 }, (_, index) => index).filter((index) => !removed.includes(index));
      expect(left.last(upTo)).toBe(wanted.at(-1) ?? -1);
      expect(left.last(upTo)).toBe(wanted.at(-1) ?? -1);
    }),
  );
});
