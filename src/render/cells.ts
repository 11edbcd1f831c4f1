import { plainText } from './escape.ts';

const WIDE_SCRIPTS = ['Han', 'Hangul', 'Hiragana', 'Katakana', 'Bopomofo', 'Yi'];
/** Characters that terminals draw two cells wide: East Asian wide and full-width forms, and emoji. */
const WIDE = new RegExp(
  [
    '[',
    ...WIDE_SCRIPTS.map((script) => String.raw`\p{Script=${script}}`),
    String.raw`\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]`,
  ].join(''),
  'u',
);
/** Combine with the character before: marks, and the vowels and finals of decomposed Hangul. */
const COMBINING = /[\p{M}\u1160-\u11ff]/u;
const REGIONAL_INDICATOR = /\p{Regional_Indicator}/u;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/** Returns the number of terminal cells of a text, as well as possible without asking the terminal. */
export function cellsOf(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let cells = 0;
  for (const character of text) {
    if (COMBINING.test(character)) continue;
    cells += WIDE.test(character) && !REGIONAL_INDICATOR.test(character) ? 2 : 1;
  }
  return cells;
}

/** Pads text with spaces to `cells`. */
export function padCells(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - cellsOf(text)));
}

/** Returns one character of a source line as a terminal shows it; a tab as two spaces. */
export function shownCharacter(character: string): string {
  return character === '\t' ? '  ' : plainText(character);
}
