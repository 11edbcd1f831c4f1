import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byteMatcher } from '../../src/platform/node/byte-matcher.ts';

/** In pieces of one length; null: not found. */
function found(strings: readonly string[], bytes: Buffer, piece: number): boolean {
  const matcher = byteMatcher(strings);
  matcher.reset();
  for (let at = 0; at < bytes.length; at += piece) {
    const part = bytes.subarray(at, at + piece);
    if (matcher.feed(part, part.length)) return true;
  }
  return false;
}

const lower = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

describe('a matcher for many strings', () => {
  // Few letters, so that strings overlap and are parts of each other.
  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'b', 'A', '.', 'é'), maxLength: 12 });
  const strings = fc.array(
    text.filter((one) => one !== ''),
    { minLength: 1, maxLength: 6 },
  );

  test('finds what a search for each string finds, in any pieces', () => {
    fc.assert(
      fc.property(
        strings,
        fc.string({ unit: fc.constantFrom('a', 'B', 'b', 'A', '.', 'é', 'x'), maxLength: 40 }),
        fc.integer({ min: 1, max: 50 }),
        (wanted, content, piece) => {
          const expected = wanted.some((one) => lower(content).includes(lower(one)));
          expect(found(wanted, Buffer.from(content, 'utf8'), piece)).toBe(expected);
        },
      ),
    );
  });

  test('finds strings in UTF-16 of either order', () => {
    fc.assert(
      fc.property(
        text.filter((one) => /^[\x20-\x7e]+$/.test(one)),
        text,
        fc.boolean(),
        (wanted, before, big) => {
          const bytes = Buffer.from(`${before}${wanted}x`, 'utf16le');
          expect(found([wanted], big ? bytes.swap16() : bytes, 7)).toBe(true);
        },
      ),
    );
  });

  test('forgets a file at the start of the next', () => {
    const matcher = byteMatcher(['ab']);
    expect(matcher.feed(Buffer.from('a'), 1)).toBe(false);
    matcher.reset();
    expect(matcher.feed(Buffer.from('b'), 1)).toBe(false);
    expect(matcher.feed(Buffer.from('ab'), 1)).toBe(false);
    expect(matcher.feed(Buffer.from('b'), 1)).toBe(true);
  });
});
