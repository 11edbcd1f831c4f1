/**
 * `line` of its start, from 1; `text` with escapes resolved and an ellipsis for each interpolation.
 *
 * @typedef {{ readonly line: number, readonly text: string }} Literal
 */

/** After these a slash starts a regular expression; after anything else it divides. */
const BEFORE_REGEX = /(?:^|[([{,;=:!&|?+\-*%^~<>]|\b(?:return|typeof|case|of|in|yield|await))\s*$/;
/** @type {Readonly<Record<string, string>>} */
const ESCAPED = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

/**
 * Returns the string and template literals of TypeScript or JavaScript, those in interpolations too, in order of their
 * ends.
 *
 * @param {string} source
 * @returns {readonly Literal[]}
 */
export function stringLiterals(source) {
  /** @type {Literal[]} */
  const literals = [];
  let position = 0;
  let line = 1;

  function next() {
    const character = source[position++] ?? '';
    if (character === '\n') line++;
    return character;
  }

  /** @param {string} end */
  function skipPast(end) {
    while (position < source.length && !source.startsWith(end, position)) next();
    for (const _ of end) next();
  }

  function skipRegex() {
    let inClass = false;
    for (let character = next(); position < source.length; character = next()) {
      if (character === '\\') next();
      else if (character === '[') inClass = true;
      else if (character === ']') inClass = false;
      else if (character === '/' && !inClass) return;
    }
  }

  function escaped() {
    const character = next();
    if (character === '\n') return '';
    const digits = /^(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(
      source.slice(position - 1, position + 11),
    );
    if (!digits) return ESCAPED[character] ?? character;
    position += digits[0].length - 1;
    return String.fromCodePoint(Number.parseInt(digits[1] ?? digits[2] ?? digits[3] ?? '', 16));
  }

  /** @param {string} quote */
  function literal(quote) {
    const start = line;
    let text = '';
    while (position < source.length) {
      const character = next();
      if (character === quote) break;
      if (character === '\\') text += escaped();
      else if (quote === '`' && character === '$' && source[position] === '{') {
        next();
        code('}');
        text += '…';
      } else text += character;
    }
    literals.push({ line: start, text });
  }

  /** @param {string} end what closes it; empty: the end of the source */
  function code(end) {
    let depth = 0;
    while (position < source.length) {
      const before = position;
      const character = next();
      if (character === "'" || character === '"' || character === '`') literal(character);
      else if (character === '/' && source[position] === '/') skipPast('\n');
      else if (character === '/' && source[position] === '*') skipPast('*/');
      else if (character === '/' && BEFORE_REGEX.test(source.slice(Math.max(0, before - 40), before))) skipRegex();
      else if (character === '{') depth++;
      else if (character === '}' && depth-- === 0 && end === '}') return;
    }
  }

  code('');
  return literals;
}
