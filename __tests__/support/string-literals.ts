export interface Literal {
  /** Line of its start, from 1. */
  readonly line: number;
  /** Offset of its quote. */
  readonly start: number;
  /** Escapes resolved; each interpolation is an ellipsis. */
  readonly text: string;
}

export interface Comment {
  /** Line of its start, from 1. */
  readonly line: number;
  /** Without its delimiters and the asterisks at the start of lines. */
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

/** Returns the string and template literals of TypeScript or JavaScript, also in interpolations, in order of their ends. */
export function stringLiterals(source: string): readonly Literal[] {
  return scan(source).literals;
}

/** Returns the comments of TypeScript or JavaScript, in order. */
export function comments(source: string): readonly Comment[] {
  return scan(source).comments;
}

function scan(source: string): { readonly literals: readonly Literal[]; readonly comments: readonly Comment[] } {
  const literals: Literal[] = [];
  const found: Comment[] = [];
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

  function comment(end: string): void {
    const start = { line, position: position + 1 };
    skipPast(end);
    const text = source.slice(start.position, position).replace(/\*\/$/, '');
    found.push({ line: start.line, text: text.replace(/^[ \t]*\*/gm, '') });
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
    const start = { line, start: position - 1 };
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
    literals.push({ ...start, text });
  }

  /** @param end what closes it; empty: the end of the source */
  function code(end: string): void {
    let depth = 0;
    while (position < source.length) {
      const before = position;
      const character = next();
      if (character === "'" || character === '"' || character === '`') literal(character);
      else if (character === '/' && source[position] === '/') comment('\n');
      else if (character === '/' && source[position] === '*') comment('*/');
      else if (character === '/' && BEFORE_REGEX.test(source.slice(Math.max(0, before - 40), before))) skipRegex();
      else if (character === '{') depth++;
      else if (character === '}' && depth-- === 0 && end === '}') return;
    }
  }

  code('');
  return { literals, comments: found };
}
