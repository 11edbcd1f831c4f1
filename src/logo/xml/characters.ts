/** XML 1.0, fifth edition, productions 4 and 4a: the ranges that may start and continue a name. */
const NAME_START =
  ':A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}';
const NAME_REST = `${NAME_START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}`;

const NAME_SOURCE = `[${NAME_START}][${NAME_REST}]*`;

/** Sticky patterns: each is tried at one offset only. */
export const NAME = new RegExp(NAME_SOURCE, 'uy');
export const NAME_TOKEN = new RegExp(`[${NAME_REST}]+`, 'uy');
/** Groups: decimal, hexadecimal, name. */
export const REFERENCE = new RegExp(`&(?:#([0-9]+)|#x([0-9a-fA-F]+)|(${NAME_SOURCE}));`, 'uy');
export const PARAMETER_REFERENCE = new RegExp(`%(${NAME_SOURCE});`, 'uy');
export const SPACE = /[ \t\r\n]+/y;
export const PLAIN_TEXT = /[^<&]+/y;

/** Production 2: the characters allowed in a document. */
export const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Production 13: the characters of a public identifier. */
export const PUBLIC_ID = /^[ \r\na-zA-Z0-9\-'()+,./:=?;!*#@$_%]*$/;

/** Returns the character of a numeric reference; null if there is none or XML forbids it. */
export function characterOf(digits: string, radix: 10 | 16): string | null {
  const point = Number.parseInt(digits, radix);
  if (!(point <= 0x10ffff)) return null;
  const character = String.fromCodePoint(point);
  return ILLEGAL.test(character) ? null : character;
}

/** Section 2.11: every line end is one line feed. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
