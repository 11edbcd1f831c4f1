/** One token of a CSS value, of the kinds that lengths need (CSS Syntax 3, section 4). */
export type CssToken =
  | { readonly kind: 'number' | 'percentage'; readonly value: number }
  | { readonly kind: 'dimension'; readonly value: number; readonly unit: string }
  | { readonly kind: 'word' | 'function'; readonly name: string }
  | { readonly kind: 'blank' | 'other' }
  | { readonly kind: '(' | ')' | ',' | '+' | '-' | '*' | '/' };

const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;
const BLANK = /[ \t\n\r\f]+/y;
const NUMBER = /[+-]?(?:[0-9]*\.)?[0-9]+(?:[eE][+-]?[0-9]+)?/y;
const ESCAPE = '\\\\(?:[0-9a-fA-F]{1,6}[ \\t\\n\\r\\f]?|[^\\n])';
const WORD = new RegExp(
  `(?:--|-?(?:[a-zA-Z_\\u0080-\\u{10FFFF}]|${ESCAPE}))(?:[\\w\\-\\u0080-\\u{10FFFF}]|${ESCAPE})*`,
  'uy',
);
/** Chromium's limit for the magnitude of a number in CSS. */
const LARGEST = 3.4028234663852886e38;

/** Tokenizes a CSS value. Never fails: other tokens become `other`. Comments separate tokens and are dropped. */
export function cssTokens(text: string): CssToken[] {
  const tokens: CssToken[] = [];
  // A comment is dropped, but `1/**/px` must not become `1px`.
  const pieces = text.split(COMMENT);
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const [token, end] = tokenAt(piece, at);
      tokens.push(token);
      at = end;
    }
  }
  return tokens;
}

function tokenAt(text: string, at: number): [CssToken, number] {
  const blank = match(BLANK, text, at);
  if (blank) return [{ kind: 'blank' }, at + blank.length];
  const number = match(NUMBER, text, at);
  if (number) return numeric(text, at + number.length, clamp(Number(number)));
  const word = match(WORD, text, at);
  if (word) {
    const name = unescaped(word).toLowerCase();
    const end = at + word.length;
    return text[end] === '(' ? [{ kind: 'function', name }, end + 1] : [{ kind: 'word', name }, end];
  }
  const character = text[at] as string;
  if (isDelimiter(character)) return [{ kind: character }, at + 1];
  return [{ kind: 'other' }, at + 1];
}

function numeric(text: string, end: number, value: number): [CssToken, number] {
  if (text[end] === '%') return [{ kind: 'percentage', value }, end + 1];
  const unit = match(WORD, text, end);
  if (unit) return [{ kind: 'dimension', value, unit: unescaped(unit).toLowerCase() }, end + unit.length];
  return [{ kind: 'number', value }, end];
}

function isDelimiter(character: string): character is '(' | ')' | ',' | '+' | '-' | '*' | '/' {
  return '(),+-*/'.includes(character);
}

/** Limits a number to the range of CSS. */
export function clamp(value: number): number {
  return Number.isNaN(value) ? 0 : Math.max(-LARGEST, Math.min(LARGEST, value));
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** `\70 x` is `px`. */
function unescaped(word: string): string {
  return word.replace(/\\(?:([0-9a-fA-F]{1,6})[ \t\n\r\f]?|(.))/gu, (_, digits?: string, literal?: string) => {
    if (digits === undefined) return literal ?? '';
    const point = Number.parseInt(digits, 16);
    return point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)
      ? '\uFFFD'
      : String.fromCodePoint(point);
  });
}

/** Trims white space as CSS and SVG define it, which excludes no-break spaces. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return text.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && ' \t\n\r\f'.includes(character);
}
