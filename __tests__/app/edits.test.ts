import { describe, expect, test } from '@jest/globals';
import { applyFixes } from '../../src/app/edits.ts';
import type { Fix } from '../../src/core/finding.ts';
import { SourceText } from '../../src/core/text.ts';

const source = new SourceText('a', 'one two three\nfour\n');
const sourceOf = (path: string) => (path === 'a' ? source : null);

function fix(...edits: [string, string][]): Fix {
  const made = edits.map(([old, text]) => {
    const start = source.text.indexOf(old);
    return { location: source.locate(start, start + old.length), text };
  });
  return { title: 't', applicability: 'safe', edits: made as [Fix['edits'][0]] };
}

const apply = (...fixes: Fix[]) => applyFixes(fixes, sourceOf);

describe('applyFixes', () => {
  test('applies edits in any order', () => {
    expect(apply(fix(['three', '3']), fix(['one', '1'])).texts.get('a')).toBe('1 two 3\nfour\n');
  });

  test('a fix that overlaps an earlier one is left out whole', () => {
    const result = apply(fix(['two', '2']), fix(['four', '4'], ['o three', 'X']), fix(['one', '1']));
    expect(result.texts.get('a')).toBe('1 2 three\nfour\n');
    expect(result.applied).toHaveLength(2);
  });

  test('the same fix offered twice is applied once', () => {
    const insertion: Fix = { ...fix(['one', '1']), edits: [{ location: source.locate(0, 0), text: 'x' }] };
    expect(apply(insertion, { ...insertion }).texts.get('a')).toBe('xone two three\nfour\n');
  });

  const between = (start: number, end: number, text: string): Fix => ({
    ...fix(['one', '1']),
    edits: [{ location: source.locate(start, end), text }],
  });

  test.each([
    ['an insertion inside a replaced range', between(0, 3, '1'), between(1, 1, 'x')],
    ['an insertion at the start of a replaced range', between(4, 7, '2'), between(4, 4, 'x')],
    ['an insertion at the end of a replaced range', between(4, 7, '2'), between(7, 7, 'x')],
    ['two insertions at one place', between(3, 3, ' a="1"'), between(3, 3, ' a="2"')],
    ['two ranges that meet', between(0, 3, '1'), between(3, 7, '2')],
    ['two ranges that overlap', between(0, 4, '1'), between(3, 7, '2')],
    ['a range inside another', between(0, 13, '1'), between(4, 7, '2')],
  ])('%s are one conflict, in either order', (_, one, other) => {
    for (const pair of [
      [one, other],
      [other, one],
    ] as const)
      expect(apply(...pair).applied).toEqual([pair[0]]);
  });

  test('a fix whose own edits meet is applied as a whole', () => {
    expect(apply(fix(['one', ''], [' two', ''], ['four', '4'])).texts.get('a')).toBe(' three\n4\n');
  });

  test('an edit that several fixes share is applied once', () => {
    const { texts, applied } = apply(fix(['one', '1'], ['four', '4']), fix(['one', '1'], ['two', '2']));
    expect([texts.get('a'), applied.length]).toEqual(['1 2 three\n4\n', 2]);
  });

  test('a fix between the edits of another is applied with it', () => {
    const { texts } = apply(fix(['one', '1'], ['four', '4']), fix(['two', '2']), fix(['three', '3']));
    expect(texts.get('a')).toBe('1 2 3\n4\n');
  });

  test('a file takes no more different fixes than it may, the same one twice aside', () => {
    const all = [fix(['one', '1']), fix(['one', '1']), fix(['three', '3'])];
    const { texts, applied } = applyFixes(all, sourceOf, () => 1);
    expect([texts.get('a'), applied]).toEqual(['1 two three\nfour\n', all.slice(0, 2)]);
  });

  test('a fix of two files waits if one of them takes no more', () => {
    const elsewhere = { path: 'new', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const both: Fix = {
      ...fix(['three', '3']),
      edits: [...fix(['three', '3']).edits, { location: elsewhere, text: 'x' }],
    };
    const { texts } = applyFixes([fix(['one', '1']), both], sourceOf, (path) => (path === 'a' ? 1 : 9));
    expect([...texts]).toEqual([['a', '1 two three\nfour\n']]);
  });

  test('ten thousand fixes, in any order', () => {
    const text = 'a '.repeat(10_000);
    const long = new SourceText('a', text);
    const fixes = Array.from({ length: 10_000 }, (_, index) => {
      const at = ((index * 7919) % 10_000) * 2;
      return { ...fix(['one', '1']), edits: [{ location: long.locate(at, at + 1), text: 'b' }] as [Fix['edits'][0]] };
    });
    expect(applyFixes(fixes, () => long).texts.get('a')).toBe('b '.repeat(10_000));
  });

  test('creates a file that does not exist', () => {
    const location = { path: 'new', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    expect(apply({ ...fix(['one', '1']), edits: [{ location, text: 'hello' }] }).texts.get('new')).toBe('hello');
  });
});
