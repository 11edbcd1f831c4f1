import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPlainAscii } from '../../src/text/ascii.ts';
import { emoji, invisibleCharacters, mixedScriptWords } from '../../src/text/characters.ts';
import { trimmed } from '../../src/text/span.ts';

test('each character that is not printable ASCII or a line feed counts', () => {
  for (let code = 0; code <= 0x2_ff; code++) {
    const isPlain = code === 0x0a || (code >= 0x20 && code <= 0x7e);
    expect([code, isPlainAscii(`a${String.fromCharCode(code)}b`)]).toEqual([code, isPlain]);
  }
  expect(isPlainAscii('')).toBe(true);
});

/** A letter outside of ASCII that nothing looks for: with it, the full patterns are asked. */
const ACCENTED = 'é';

test('a text of ASCII characters has what it has beside an accented letter', () => {
  const ascii = fc.string({ unit: fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(ascii, (text) => {
      for (const find of [emoji, invisibleCharacters, mixedScriptWords])
        expect(find(text)).toEqual(find(`${text} ${ACCENTED}`));
      expect(trimmed(text)).toBe(trimmed(`${text} ${ACCENTED}`).slice(0, -1).replace(/\s+$/, ''));
    }),
  );
});
