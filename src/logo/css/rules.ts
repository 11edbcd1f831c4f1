import { LIMITS } from '../../core/budget.ts';
/** A declaration of a style sheet or `style` attribute. */
export interface CssDeclaration {
  /** Lower case; custom properties as written. */
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
  /** Offsets of the declaration, from name to value, in the text it was read from. */
  readonly start: number;
  readonly end: number;
}

export interface CssRule {
  readonly selector: string;
  /** Inside `@media`, `@supports` or the like, so it may not apply. */
  readonly conditional: boolean;
  readonly declarations: readonly CssDeclaration[];
}

/**
 * Parses style rules in order, only for the root element: enough of CSS Syntax 3 to find selectors and declarations,
 * respecting comments, strings and nested brackets. Rules nested in style rules are left out.
 */
export function cssRules(text: string): CssRule[] {
  const source = blankComments(text);
  const rules: CssRule[] = [];
  collect(source, 0, source.length, 0, rules);
  return rules;
}

/** @param depth number of at-rules around the range */
function collect(text: string, from: number, to: number, depth: number, rules: CssRule[]): void {
  for (let at = from; at < to; ) {
    const open = scan(text, at, to, '{;');
    const prelude = text.slice(at, open).trim();
    if (open >= to) return;
    if (text[open] === ';') {
      at = open + 1;
      continue;
    }
    const close = scan(text, open + 1, to, '}');
    if (/^@(?:media|supports|layer|container|scope|starting-style)\b/i.test(prelude)) {
      if (depth < LIMITS.cssNesting) collect(text, open + 1, close, depth + 1, rules);
    } else if (!prelude.startsWith('@'))
      rules.push({ selector: prelude, conditional: depth > 0, declarations: declarationsIn(text, open + 1, close) });
    at = close + 1;
  }
}

/** Parses the declarations of a `style` attribute. */
export function cssDeclarations(text: string): CssDeclaration[] {
  const source = blankComments(text);
  return declarationsIn(source, 0, source.length);
}

function declarationsIn(text: string, from: number, to: number): CssDeclaration[] {
  const declarations: CssDeclaration[] = [];
  for (let at = from; at < to; ) {
    const end = scan(text, at, to, ';{');
    if (text[end] === '{' && end < to) {
      at = scan(text, end + 1, to, '}') + 1;
      continue;
    }
    const declaration = declarationIn(text, at, end);
    if (declaration) declarations.push(declaration);
    at = end + 1;
  }
  return declarations;
}

const IMPORTANT = /![ \t\n\r\f]*important$/i;

function declarationIn(text: string, from: number, to: number): CssDeclaration | null {
  const declaration = text.slice(from, to);
  const colon = declaration.indexOf(':');
  if (colon === -1) return null;
  const name = declaration.slice(0, colon).trim();
  if (!/^-{0,2}[a-zA-Z_][\w-]*$/.test(name)) return null;
  const raw = declaration.slice(colon + 1).trim();
  const important = IMPORTANT.test(raw.slice(-40));
  const value = important ? raw.slice(0, raw.lastIndexOf('!')).trim() : raw;
  const start = from + declaration.search(/\S/);
  const end = from + colon + 1 + declaration.slice(colon + 1).trimEnd().length;
  return { name: name.startsWith('--') ? name : name.toLowerCase(), value, important, start, end };
}

/** Returns the offset of the first of `stops` outside strings and brackets, or `to`. */
function scan(text: string, from: number, to: number, stops: string): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const character = text[at] as string;
    if (character === '\\') at++;
    else if (character === '"' || character === "'") at = endOfString(text, at, to);
    else if (depth === 0 && stops.includes(character)) return at;
    else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character) && depth > 0) depth--;
  }
  return to;
}

/** A string ends at its quote or, if it is not closed, at the end of its line. */
function endOfString(text: string, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[from] || text[at] === '\n') return at;
  }
  return to;
}

/** Replaces comments with spaces, which keeps offsets; ignores comment syntax inside strings. */
function blankComments(text: string): string {
  if (!text.includes('/*')) return text;
  return text.replace(/"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|\/\*[\s\S]*?(?:\*\/|$)/g, (piece) =>
    piece.startsWith('/*') ? ' '.repeat(piece.length) : piece,
  );
}
