import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareFindings, type Finding, inOrder } from '../../src/core/finding.ts';

function finding(
  path: string,
  line: number,
  column: number,
  rule: string,
  message: string,
  more: Partial<Finding> = {},
): Finding {
  const location = { path, start: { line, column }, end: { line, column: column + 1 } };
  return {
    rule,
    severity: 'error',
    message,
    location,
    manifest: 'm',
    product: null,
    requirements: [],
    related: [],
    occurrences: [{ location }],
    fix: null,
    waiver: null,
    ...more,
  };
}

const some = fc
  .tuple(
    fc.constantFrom('a', 'b'),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('r', 's'),
    fc.constantFrom('x', 'y'),
  )
  .map((args) => finding(...args));

describe('inOrder', () => {
  test('orders by path, line, column, rule, message', () => {
    const wanted = [
      finding('B', 1, 1, 'r', 'm'),
      finding('a', 1, 1, 'r', 'm'),
      finding('a', 2, 1, 'r', 'm'),
      finding('a', 2, 2, 'q', 'm'),
      finding('a', 2, 2, 'r', 'a'),
      finding('a', 2, 2, 'r', 'b'),
      finding('a', 10, 1, 'a', 'a'),
    ];
    expect(inOrder([...wanted].reverse())).toEqual(wanted);
  });

  test('the order does not depend on the order of the input', () => {
    fc.assert(
      fc.property(fc.array(some), (findings) => {
        expect(inOrder([...findings].reverse())).toEqual(inOrder(findings));
        const ordered = inOrder(findings);
        for (const [index, one] of ordered.entries())
          if (index > 0) expect(compareFindings(ordered[index - 1] as Finding, one)).toBeLessThan(0);
      }),
    );
  });

  test('a logo of two products has one finding with both related places', () => {
    const place = (line: number) => ({
      message: 'logo',
      location: { path: 'm', start: { line, column: 1 }, end: { line, column: 2 } },
    });
    const a = finding('logo.svg', 1, 1, 'r', 'm', { product: 'A', related: [place(3)] });
    const b = finding('logo.svg', 1, 1, 'r', 'm', { product: 'B', related: [place(9)] });
    expect(inOrder([b, a])).toEqual([{ ...a, related: [place(3), place(9)] }]);
  });

  test('merging reads each related place a fixed number of times', () => {
    const looks = (places: number): number => {
      let count = 0;
      const related = (of: number) =>
        Array.from({ length: places }, (_, line) => ({
          message: 'logo',
          location: {
            get path(): string {
              count++;
              return `m${of}`;
            },
            start: { line, column: 1 },
            end: { line, column: 2 },
          },
        }));
      const products = ['A', 'B', 'C'].map((product, of) =>
        finding('logo.svg', 1, 1, 'r', 'm', { product, related: related(of) }),
      );
      expect(inOrder(products)[0]?.related).toHaveLength(3 * places);
      return count;
    };
    expect(looks(400)).toBeLessThanOrEqual(2 * looks(200));
  });

  test('a waived finding does not absorb one that is not waived', () => {
    const open = finding('logo.svg', 1, 1, 'r', 'm', { product: 'A' });
    const waived = {
      ...open,
      product: 'B',
      waiver: { reason: 'so', expires: null, owner: null, from: 'manifest' as const },
    };
    expect(inOrder([waived, open])).toEqual([open, waived]);
  });
});
