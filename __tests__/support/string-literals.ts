export interface Literal {
  /** Of its start, from 1. */
  readonly line: number;
  /** Escapes resolved; each interpolation is an ellipsis. */
  readonly text: string;
}

/** After these a slash starts a regular expression; after anything else it divides. */
const BEFORE_REGEX = /(?:^|[([{,;=:!&|?+\-*%^~<>]|\b(?:return|typeof|case|of|in|yield|await))\s*$/;
const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};

/** The string and template literals of TypeScript or JavaScript, those in interpolations too, in order of their ends. */
export function stringLiterals(source: string): readonly Literal[] {
  const literals: Literal[] = [];
  let position = 0;
  let line = 1;

  function next(): string {
    const character = source[position++] ?? '';
    if (character === '\n') line++;
    return character;
  }

  function skipPast(end: string): void {
    while (position < source.length && !source.startsWith(end, position)) next();
    for (const _ of end) next();
  }

  function skipRegex(): void {
    let inClass = false;
    for (let character = next(); position < source.length; character = next()) {
      if (character === '\\') next();
      else if (character === '[') inClass = true;
      else if (character === ']') inClass = false;
      else if (character === '/' && !inClass) return;
    }
  }

  function escaped(): string {
    const character = next();
    if (character === '\n') return '';
    const digits = /^(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(
      source.slice(position - 1, position + 11),
    );
    if (!digits) return ESCAPED[character] ?? character;
    position += digits[0].length - 1;
    return String.fromCodePoint(Number.parseInt(digits[1] ?? digits[2] ?? digits[3] ?? '', 16));
  }

  function literal(quote: string): void {
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

  /** @param end what closes it; empty: the end of the source */
  function code(end: string): void {
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
