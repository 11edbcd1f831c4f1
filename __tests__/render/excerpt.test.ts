import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellsOf } from '../../src/render/cells.ts';
import { showExcerpt } from '../../src/render/excerpt.ts';
import { examples } from '../support/examples.ts';
import { hostileText } from '../support/hostile.ts';
import { aFinding } from '../support/reports.ts';

/** The excerpt of a line with the piece between « and » marked. */
function excerptOf(line: string, width = 200, column = 1) {
  const from = line.indexOf('«');
  const text = line.replace('«', '').replace('»', '');
  const to = line.indexOf('»') - 1;
  return showExcerpt(
    aFinding({
      start: { line: 7, column: from + column },
      end: { line: 7, column: to + column },
      excerpt: { line: 7, column, text },
    }),
    width,
  );
}

/** What is above the marks, cell by cell, for texts of one cell a character. */
const marked = (shown: ReturnType<typeof showExcerpt>) =>
  shown?.text.slice(shown.marks.indexOf('^'), shown.marks.length);

describe('cells of a terminal line', () => {
  // East Asian Width (UAX 11): W and F take two cells; marks take none.
  test.each([
    ['abc', 3],
    ['漢字', 4],
    ['カナ', 4],
    ['한글', 4],
    ['\u1112\u1161\u11ab', 2],
    ['ＡＢ', 4],
    ['e\u0301', 1],
    ['é', 1],
    ['😀', 2],
    ['🇩🇪', 2],
    ['❤\ufe0f', 1],
    ['—…', 2],
  ])('%s', (text, cells) => expect(cellsOf(text)).toBe(cells));
});

describe('excerpt', () => {
  test('marks the range', () => {
    expect(excerptOf('    description: «telemetry» stream')).toEqual({
      line: 7,
      text: '    description: telemetry stream',
      marks: '                 ^^^^^^^^^',
    });
  });

  test('an empty range gets one mark, also at the end of the line', () => {
    expect(excerptOf('name:«»')?.marks).toBe('     ^');
  });

  test('a range over several lines is marked to the end of its first', () => {
    const shown = showExcerpt(
      aFinding({
        start: { line: 7, column: 3 },
        end: { line: 9, column: 2 },
        excerpt: { line: 7, column: 1, text: 'abcdef' },
      }),
      80,
    );
    expect(shown?.marks).toBe('  ^^^^');
  });

  test('none without an excerpt in the report', () => {
    expect(showExcerpt(aFinding(), 80)).toBeNull();
  });

  test('wide and combining characters keep the marks under the range', () => {
    expect(excerptOf('名前 «e\u0301x» y')?.marks).toBe('     ^^');
    expect(excerptOf('a «漢字» b')?.marks).toBe('  ^^^^');
    expect(excerptOf('😀«b»')?.marks).toBe('  ^');
  });

  test('what cannot be seen is shown, and counted as shown', () => {
    expect(excerptOf('a\u202e«b»')).toEqual({ line: 7, text: 'aU+202Eb', marks: '       ^' });
    expect(excerptOf('\t«b»')).toEqual({ line: 7, text: '  b', marks: '  ^' });
  });

  test('a line that is too wide is cut around the range', () => {
    const shown = excerptOf(`${'x'.repeat(300)}«needle»${'y'.repeat(300)}`, 80);
    expect(marked(shown)).toBe('needle');
    expect(shown?.text).toMatch(/^…x{30}needley+…$/);
    expect(cellsOf(shown?.text ?? '')).toBeLessThanOrEqual(82);
  });

  test('as much as fits precedes a range at the end', () => {
    const shown = excerptOf(`${'x'.repeat(300)}«needle»`, 80);
    expect(shown?.text).toBe(`…${'x'.repeat(74)}needle`);
    expect(marked(shown)).toBe('needle');
  });

  test('the visible part of a range wider than the line is marked', () => {
    const shown = excerptOf(`ab«${'n'.repeat(300)}»`, 80);
    expect(shown).toEqual({ line: 7, text: `ab${'n'.repeat(78)}…`, marks: `  ${'^'.repeat(78)}` });
  });

  test('an excerpt that was cut in the report says so', () => {
    const shown = excerptOf('left «needle» right', 80, 101);
    expect(shown?.text).toBe('…left needle right');
    expect(marked(shown)).toBe('needle');
  });

  test('for any line, the marks end within it and both are one line', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 20, max: 120 }),
        (text, start, length, width) => {
          const shown = showExcerpt(
            aFinding({
              start: { line: 1, column: start + 1 },
              end: { line: 1, column: start + 1 + length },
              excerpt: { line: 1, column: 1, text },
            }),
            width,
          );
          expect(shown?.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\[/u);
          expect(shown?.marks).toMatch(/^ *\^+$/);
          expect(shown?.marks.length).toBeLessThanOrEqual(cellsOf(shown?.text ?? '') + 1);
        },
      ),
      examples(1000),
    );
  });
});
