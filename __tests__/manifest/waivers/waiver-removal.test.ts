import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { applyFixes } from '../../../src/app/edits.ts';
import type { Edit, Fix } from '../../../src/core/finding.ts';
import { withoutComment, withoutEntry } from '../../../src/manifest/waivers/waiver-removal.ts';
import { examples } from '../../support/examples.ts';
import { read } from '../marked.ts';

/** Round by round, like `fix`: edits of neighbors touch, so they are not applied together. */
function without(text: string, ...indexes: number[]): string | undefined {
  let now = text;
  let left = indexes;
  while (left.length > 0) {
    const manifest = read(now);
    const edits = left.map((index) => withoutEntry(manifest, index, new Set(left)));
    if (!edits.every((edit) => edit !== undefined)) return undefined;
    const fixes = edits.map(fixOf);
    const { texts, applied } = applyFixes(fixes, () => manifest.source);
    const gone = left.filter((_, at) => applied.includes(fixes[at] as Fix));
    expect(gone.length).toBeGreaterThan(0);
    now = texts.get('mde-partner.yml') ?? '';
    left = left
      .filter((index) => !gone.includes(index))
      .map((index) => index - gone.filter((one) => one < index).length);
  }
  return now;
}

function fixOf(edit: Edit): Fix {
  return { title: '', applicability: 'safe', edits: [edit] };
}

describe('an entry', () => {
  test.each([
    [
      'first of two',
      'a: 1\nwaivers:\n  - rule: x\n    reason: y\n  - rule: z\n    reason: w\nb: 2\n',
      [0],
      'a: 1\nwaivers:\n  - rule: z\n    reason: w\nb: 2\n',
    ],
    [
      'last of two',
      'a: 1\nwaivers:\n- { rule: x }\n- { rule: z } # gone too\nb: 2\n',
      [1],
      'a: 1\nwaivers:\n- { rule: x }\nb: 2\n',
    ],
    ['the only one', 'a: 1\nwaivers: # why\n  - rule: x\n    reason: |\n      y\n\n\nb: 2\n', [0], 'a: 1\n\n\nb: 2\n'],
    ['both', 'a: 1\nwaivers:\n  - { rule: x }\n  - { rule: y }\n', [0, 1], 'a: 1\n'],
    ['in brackets, first', 'a: 1\nwaivers: [{ rule: x }, { rule: y }]\n', [0], 'a: 1\nwaivers: [{ rule: y }]\n'],
    ['in brackets, last', 'a: 1\nwaivers: [{ rule: x }, { rule: y }]\n', [1], 'a: 1\nwaivers: [{ rule: x }]\n'],
    ['in brackets, all', 'a: 1\nwaivers: [{ rule: x }, { rule: y }]\n', [0, 1], 'a: 1\n'],
    [
      'in brackets, the first two of three',
      'a: 1\nwaivers: [{ rule: x }, { rule: y }, { rule: z }]\n',
      [0, 1],
      'a: 1\nwaivers: [{ rule: z }]\n',
    ],
    [
      'in brackets, the last two of three',
      'a: 1\nwaivers: [{ rule: x },\n  { rule: y }, { rule: z }]\n',
      [1, 2],
      'a: 1\nwaivers: [{ rule: x }]\n',
    ],
    [
      'at the end without a line end',
      'a: 1\nwaivers:\n  - { rule: x }\n  - { rule: y }',
      [1],
      'a: 1\nwaivers:\n  - { rule: x }\n',
    ],
    ['at the start of the file', 'waivers:\n  - { rule: x }\na: 1\n', [0], 'a: 1\n'],
    [
      'with CRLF',
      'a: 1\r\nwaivers:\r\n  - rule: x\r\n    reason: y\r\n  - { rule: z }\r\n',
      [0],
      'a: 1\r\nwaivers:\r\n  - { rule: z }\r\n',
    ],
    [
      'a comment of the next entry stays',
      'a: 1\nwaivers:\n  - { rule: x }\n  # about y\n  - { rule: y }\n',
      [0],
      'a: 1\nwaivers:\n  # about y\n  - { rule: y }\n',
    ],
  ])('%s', (_, text, indexes, expected) => {
    expect(without(text, ...indexes)).toBe(expected);
    parse(expected);
  });

  test.each([
    ['nothing else is there', 'waivers:\n  - { rule: x }\n', [0]],
    ['the root is in braces', '{ a: 1, waivers: [{ rule: x }] }\n', [0]],
    ['it holds an anchor', 'waivers:\n  - &w { rule: x }\n  - { rule: y }\nx-w: *w\n', [0]],
    ['a comment stands between items in brackets', 'a: 1\nwaivers: [{ rule: x }, # why\n  { rule: y }]\n', [0]],
  ])('stays where %s', (_, text, indexes) => {
    expect(without(text, ...indexes)).toBeUndefined();
  });

  test('the others are unchanged in any style', () => {
    const entry = fc.constantFrom(
      '- { rule: a, reason: b }',
      '- rule: a\n    reason: b # c',
      '- rule: a\n    reason: |+\n      b\n\n      c\n',
      '- reason: >-\n      b\n      c\n    rule: a',
      '-\n    rule: a\n    reason: "b\n      c"',
      '# about\n  - { rule: a,\n      reason: b }',
    );
    const numbered = fc
      .array(entry, { minLength: 1, maxLength: 5 })
      .map((all) => all.map((one, index) => one.replace(/\ba\b/, `rule-${index}`)));
    fc.assert(
      fc.property(numbered, fc.array(fc.nat({ max: 4 })), fc.boolean(), (entries, picked, crlf) => {
        const lf = `a: 1\nwaivers:\n${entries.map((one) => `  ${one}\n`).join('')}b: 2\n`;
        const text = crlf ? lf.replaceAll('\n', '\r\n') : lf;
        const gone = [...new Set(picked)].filter((index) => index < entries.length).sort();
        if (gone.length === 0) return;
        const before = parse(text) as { waivers: unknown[] };
        const after = parse(without(text, ...gone) ?? '');
        const kept = before.waivers.filter((_, index) => !gone.includes(index));
        expect(after).toEqual(kept.length > 0 ? { a: 1, waivers: kept, b: 2 } : { a: 1, b: 2 });
      }),
      examples(300),
    );
  });
});

describe('a comment', () => {
  test.each([
    ['on its own line', 'a: 1\n  # mde-partner-ignore x -- y\nb: 2\n', 'a: 1\nb: 2\n'],
    ['behind a value', 'a: 1   # mde-partner-ignore x -- y  \nb: 2\n', 'a: 1  \nb: 2\n'],
    ['at the end of the file', 'a: 1\n# mde-partner-ignore x -- y', 'a: 1\n'],
    ['in the first line, with CRLF', '# mde-partner-ignore x -- y\r\na: 1\r\n', 'a: 1\r\n'],
    ['in the head of a text', 'a: >- # mde-partner-ignore x -- y\n  b\n', 'a: >-\n  b\n'],
    ['in brackets', 'a: [1, # mde-partner-ignore x -- y\n  2]\n', 'a: [1,\n  2]\n'],
  ])('%s is removed, and nothing else', (_, text, expected) => {
    const { source, ignoreComments } = read(text);
    const [comment] = ignoreComments;
    if (!source || !comment) throw new Error('no comment');
    const { texts } = applyFixes([fixOf(withoutComment(source, comment.location))], () => source);
    const after = texts.get('mde-partner.yml') ?? '';
    expect(after).toBe(expected);
    expect(parse(after)).toEqual(parse(text));
  });
});
