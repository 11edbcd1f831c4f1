/** The longest piece of a partner's text that a message shows, in characters. */
export const SHOWN_CHARACTERS = 80;

/**
 * A partner's text for a message: in single quotes, cut at 80 characters, every character that is invisible or moves
 * the writing direction as `U+XXXX`. Output modules escape once more for their own medium.
 */
export function quote(text: string): string {
  const characters: string[] = [];
  let count = 0;
  for (const character of text) {
    if (count++ === SHOWN_CHARACTERS) {
      characters.push('…');
      break;
    }
    characters.push(visible(character));
  }
  return `'${characters.join('')}'`;
}

/** Texts that a message names one by one. */
const SHOWN_TEXTS = 3;

/** The first few of several texts, each through `quote`, and the number of the others. */
export function quoteSome(texts: readonly string[]): string {
  const more = texts.length > SHOWN_TEXTS ? ` and ${texts.length - SHOWN_TEXTS} more` : '';
  return texts.slice(0, SHOWN_TEXTS).map(quote).join(', ') + more;
}

/** Control, format, private, unassigned and separator characters other than the plain blank. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

/** The character itself, or `U+XXXX` where a reader could not see it. */
export function visible(character: string): string {
  return INVISIBLE.test(character) ? codePoint(character) : character;
}

/** `U+` and at least four hexadecimal digits. */
export function codePoint(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
