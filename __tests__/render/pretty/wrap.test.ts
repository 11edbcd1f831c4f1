import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellsOf } from '../../../src/render/cells.ts';
import { colored, plain } from '../../../src/render/pretty/paint.ts';
import { wordsOf, wrap, wrapLine } from '../../../src/render/pretty/wrap.ts';

const lines = (text: string, width: number, indent = 0, hang = indent) =>
  wrap(wordsOf(text, width - hang), { width, indent, hang }, plain);

describe('wrapped text', () => {
  test('breaks at spaces, with the first line at its own indentation', () => {
    expect(lines('The logo is 200 by 100 and not square.', 26, 2, 4)).toEqual([
      '  The logo is 200 by 100',
      '    and not square.',
    ]);
  });

  test('keeps what is in quotes together where it fits', () => {
    expect(lines("The file 'my logo of today.svg' is not there.", 30)).toEqual([
      'The file',
      "'my logo of today.svg' is not",
      'there.',
    ]);
    expect(lines("See ('one and two', it's fine).", 20)).toEqual(["See ('one and two',", "it's fine)."]);
  });

  test('breaks inside of quotes that are longer than a line', () => {
    expect(lines("'Adds network context to every alert of the product'", 30)).toEqual([
      "'Adds network context to every",
      "alert of the product'",
    ]);
  });

  test('never cuts a word: a URL can be copied', () => {
    const url = 'https://contoso.com/guides/connect-defender/step-by-step';
    expect(lines(`Open '${url}' first.`, 30)).toEqual(['Open', `'${url}'`, 'first.']);
  });

  test('gives text some room on any terminal', () => {
    expect(lines('one two three four five', 5, 9)).toEqual(['         one two three four', '         five']);
  });

  test('counts wide characters as two cells', () => {
    expect(lines('漢字漢字漢字 漢字漢字漢字', 20)).toEqual(['漢字漢字漢字', '漢字漢字漢字']);
  });

  test('loses nothing, and only a single word is wider than the line', () => {
    const text = fc.array(fc.constantFrom('a', "'b c'", "it's", '"d', 'https://contoso.com/x', '漢字', "('e"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 40 }), (words, width) => {
        const shown = lines(words.join(' '), width);
        expect(shown.join(' ')).toBe(words.join(' '));
        for (const line of shown) if (line.includes(' ')) expect(cellsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('neighbors of one style share their escape sequences, also around a break', () => {
    const words = wordsOf('one two three four five', 20, 'dim');
    expect(wrap(words, { width: 20, indent: 0, hang: 2 }, colored)).toEqual([
      '\u001b[2mone two three four\u001b[0m',
      '  \u001b[2mfive\u001b[0m',
    ]);
  });
});

describe('a line of cells', () => {
  test('is kept as it is where it fits, and breaks between cells', () => {
    const line = '    ok      src/client.py:12  api.security.microsoft.com  set at src/http.py:4';
    expect(wrapLine(line, { width: 100, hang: 12 }, plain)).toEqual([line]);
    expect(wrapLine(line, { width: 62, hang: 12 }, plain)).toEqual([
      '    ok      src/client.py:12  api.security.microsoft.com',
      '            set at src/http.py:4',
    ]);
  });

  test('breaks inside of a cell that is longer than a line', () => {
    expect(wrapLine('  a.py  it is in a folder for third-party code', { width: 30, hang: 6 }, plain)).toEqual([
      '  a.py  it is in a folder for',
      '      third-party code',
    ]);
  });
});
