import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../../src/text/distance.ts';
import { examples } from '../support/examples.ts';

/** The definition of optimal string alignment, as a recursion. */
function byDefinition(a: string, b: string): number {
  const known = new Map<string, number>();
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const ways = [distance(i - 1, j) + 1, distance(i, j - 1) + 1];
    ways.push(distance(i - 1, j - 1) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1));
    if (i > 1 && j > 1 && a.slice(i - 2, i) === b.charAt(j - 1) + b.charAt(j - 2))
      ways.push(distance(i - 2, j - 2) + 1);
    const least = Math.min(...ways);
    known.set(key, least);
    return least;
  };
  return distance(a.length, b.length);
}

describe('editDistance', () => {
  test.each([
    ['', '', 2, 0],
    ['contoso', 'contoso', 0, 0],
    ['contoso', 'contso', 2, 1],
    ['contoso', 'conotso', 2, 1],
    ['contoso', 'kontozo', 2, 2],
    ['contoso', 'fabrikam', 2, 3],
    ['landingpage', 'landingpge', 3, 1],
    ['', 'ab', 2, 2],
    ['', 'abc', 2, 3],
    ['ab', 'ba', 0, 1],
    ['abcdef', 'badcfe', 3, 3],
  ])('%j to %j, at most %i: %i', (a, b, max, wanted) => {
    expect(editDistance(a, b, max)).toBe(wanted);
  });

  test('agrees with the limited definition, in both directions', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(5), (a, b, max) => {
        const wanted = Math.min(byDefinition(a, b), max + 1);
        expect(editDistance(a, b, max)).toBe(wanted);
        expect(editDistance(b, a, max)).toBe(wanted);
      }),
      examples(2000),
    );
  });

  test('two long similar texts take time for a band, not a square', () => {
    const long = 'ab'.repeat(100_000);
    expect(editDistance(long, `${long.slice(0, -1)}x`, 2)).toBe(1);
  });
});
