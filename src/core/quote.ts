/** Longest piece of a partner's text in a message, in characters. */
export const SHOWN_CHARACTERS = 80;

/**
 * Quotes a partner's text for a message: in single quotes, cut at 80 characters, with every character that is invisible
 * or changes the writing direction as `U+XXXX`. Output modules escape it again for their medium.
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

/** Most texts that a message names individually. */
const SHOWN_TEXTS = 3;

/** Returns the first few texts, each through `quote`, and the number of the others. */
export function quoteSome(texts: readonly string[]): string {
  const more = texts.length > SHOWN_TEXTS ? ` and ${texts.length - SHOWN_TEXTS} more` : '';
  return texts.slice(0, SHOWN_TEXTS).map(quote).join(', ') + more;
}

/** Control, format, private, unassigned and separator characters, except the ordinary space. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

/** Returns the character itself, or `U+XXXX` if a reader could not see it. */
export function visible(character: string): string {
  return INVISIBLE.test(character) ? codePoint(character) : character;
}

/** Returns `U+` and at least four hexadecimal digits. */
export function codePoint(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
