import { describe, expect, test } from '@jest/globals';
import { createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { readDiff, readHunks } from '../../src/core/unified-diff.ts';

describe('readHunks', () => {
  test('a patch from GitHub: three lines of context, no header, no final line end', () => {
    const patch = [
      '@@ -2,7 +2,8 @@ company:',
      ' b',
      ' c',
      ' d',
      '-e',
      '+E',
      '+EE',
      ' f',
      '-g',
      ' h',
      '+i',
      '\\ No newline at end of file',
    ].join('\n');
    expect(readHunks(patch)).toEqual([
      {
        first: 2,
        last: 9,
        changes: [
          { start: 5, count: 2, removed: ['e'] },
          { start: 7, count: 0, removed: ['g'] },
          { start: 9, count: 1, removed: [] },
        ],
      },
    ]);
  });

  test('a new file, a removed file, and omitted counts', () => {
    expect(readHunks('@@ -0,0 +1,2 @@\n+a\n+b')).toEqual([
      { first: 1, last: 2, changes: [{ start: 1, count: 2, removed: [] }] },
    ]);
    expect(readHunks('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual([
      { first: 1, last: 0, changes: [{ start: 0, count: 0, removed: ['a', 'b'] }] },
    ]);
    expect(readHunks('@@ -3 +3 @@\n-a\n+b')).toEqual([
      { first: 3, last: 3, changes: [{ start: 3, count: 1, removed: ['a'] }] },
    ]);
  });

  test('never throws', () => {
    const piece = fc.constantFrom('@@ -1,2 +3,4 @@', '@@ -1 +1 @@', 'diff --git ', '+', '-', ' ', '\\', '"', 'a', '\n');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          readHunks(text);
          readDiff(text);
        },
      ),
    );
  });

  test('any two texts, with any context: lines outside the hunks are unchanged', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '-c', '+d', '@@ -1 +1 @@'), { maxLength: 12 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(
      fc.property(text, text, fc.nat(4), (before, after, context) => {
        const hunks = readHunks(createTwoFilesPatch('a', 'b', before, after, '', '', { context }));
        const changes = hunks.flatMap((hunk) => hunk.changes);
        const kept = after.split('\n').slice(0, -1);
        for (const { start, count } of [...changes].reverse()) if (count > 0) kept.splice(start - 1, count);
        const removed = changes.flatMap((one) => one.removed);
        expect([...kept, ...removed].sort()).toEqual(before.split('\n').slice(0, -1).sort());
        for (const { first, last, changes: inside } of hunks)
          for (const { start, count } of inside)
            if (count > 0) expect([first <= start, start + count - 1 <= last]).toEqual([true, true]);
      }),
    );
  });
});

describe('readDiff', () => {
  test('files in order, including binary and moved files', () => {
    const text = [
      'diff --git a/x b/y b/x b/y',
      'index 1..2 100644',
      '--- a/x b/y\t',
      '+++ b/x b/y\t',
      '@@ -1 +1 @@',
      '--- a/no header',
      '+++ b/no header',
      'diff --git a/logo.png b/logo.png',
      'Binary files a/logo.png and b/logo.png differ',
      'diff --git "a/\\303\\274.txt" "b/a\\tb\\"\\\\.txt"',
      'similarity index 100%',
      'rename from "\\303\\274.txt"',
      'rename to "a\\tb\\"\\\\.txt"',
      '',
    ].join('\n');
    expect(readDiff(text).map(({ path, isBinary, hunks }) => [path, isBinary, hunks.length])).toEqual([
      ['x b/y', false, 1],
      ['logo.png', true, 0],
      ['a\tb"\\.txt', false, 0],
    ]);
  });
});
