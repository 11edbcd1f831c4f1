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

  test('an insertion inside a replaced range overlaps it', () => {
    const inside: Fix = { ...fix(['one', '1']), edits: [{ location: source.locate(1, 1), text: 'x' }] };
    expect(apply(fix(['one', '1']), inside).applied).toHaveLength(1);
  });

  test('creates a file that does not exist', () => {
    const location = { path: 'new', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    expect(apply({ ...fix(['one', '1']), edits: [{ location, text: 'hello' }] }).texts.get('new')).toBe('hello');
  });
});
