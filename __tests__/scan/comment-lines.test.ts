import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commentAt, startsAround } from '../../src/scan/comment-lines.ts';
import type { SourceIgnoreComment } from '../../src/scan/result.ts';

const call = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));

function comment(path: string, first: number, last: number): SourceIgnoreComment {
  const location = { path, start: { line: last, column: 1 }, end: { line: last, column: 2 } };
  return {
    location,
    lines: { first, last },
    rule: null,
    reason: null,
    owner: null,
    ruleLocation: location,
    separator: undefined,
  };
}

describe('startsAround', () => {
  test('gives the start of the innermost call around each offset', () => {
    fc.assert(
      fc.property(fc.array(call), fc.array(fc.nat(60)), (calls, offsets) => {
        const sorted = [...offsets].sort((a, b) => a - b);
        const wanted = sorted.map((at) => {
          const around = calls.filter(({ start, end }) => start < at && at < end).map(({ start }) => start);
          return around.length === 0 ? null : Math.max(...around);
        });
        expect(startsAround(calls, sorted)).toEqual(wanted);
      }),
    );
  });
});

describe('commentAt', () => {
  test('gives the first comment whose lines hold a line', () => {
    const lines = fc.tuple(fc.constantFrom('a', 'b'), fc.nat(12), fc.nat(12));
    fc.assert(
      fc.property(fc.array(lines), (ranges) => {
        const comments = ranges.map(([path, a, b]) => comment(path, Math.min(a, b), Math.max(a, b)));
        const find = commentAt(comments);
        for (const path of ['a', 'b', 'c'])
          for (let line = 0; line <= 13; line++)
            expect(find(path, line)).toBe(
              comments.findIndex(
                ({ location, lines: { first, last } }) => location.path === path && first <= line && line <= last,
              ),
            );
      }),
    );
  });
});
