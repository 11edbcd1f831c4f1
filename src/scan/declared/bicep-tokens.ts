import { HOLE } from '../../api/hosts.ts';
import type { Span } from '../facts.ts';

export interface BicepToken extends Span {
  readonly kind: 'word' | 'text' | 'sign' | 'line';
  /** Of a text, what it says, with a variable as `{{name}}` and any other expression as a hole. */
  readonly text: string;
}

const WORD = /[A-Za-z_]\w*|\d+/y;
const SPACE = /[^\S\n]+/y;
/** `${name}` in a text. */
const NAME = /^[A-Za-z_]\w{0,100}$/;

/** Splits a Bicep file into tokens; comments vanish. Linear in the length of the text. */
export function bicepTokens(source: string): BicepToken[] {
  const tokens: BicepToken[] = [];
  let at = 0;
  while (at < source.length) {
    SPACE.lastIndex = at;
    if (SPACE.test(source)) {
      at = SPACE.lastIndex;
      continue;
    }
    if (source.startsWith('//', at)) {
      at = ending(source, '\n', at);
      continue;
    }
    if (source.startsWith('/*', at)) {
      at = ending(source, '*/', at) + 2;
      continue;
    }
    const token = tokenAt(source, at);
    tokens.push(token);
    // A text is without its quotes.
    at = token.kind === 'text' ? token.end + (source.startsWith("'''", at) ? 3 : 1) : token.end;
  }
  return tokens;
}

function tokenAt(source: string, at: number): BicepToken {
  const letter = source[at] as string;
  if (letter === '\n') return { kind: 'line', text: letter, start: at, end: at + 1 };
  if (source.startsWith("'''", at)) {
    const end = ending(source, "'''", at + 3);
    return { kind: 'text', text: source.slice(at + 3, end), start: at + 3, end };
  }
  if (letter === "'") return textAt(source, at + 1);
  WORD.lastIndex = at;
  const [word] = WORD.exec(source) ?? [];
  if (word !== undefined) return { kind: 'word', text: word, start: at, end: at + word.length };
  return { kind: 'sign', text: letter, start: at, end: at + 1 };
}

/** A text up to its quote or the end of its line. */
function textAt(source: string, start: number): BicepToken {
  const pieces: string[] = [];
  let at = start;
  while (at < source.length && source[at] !== "'" && source[at] !== '\n') {
    if (source[at] === '\\') {
      const escaped = source[at + 1] ?? '';
      pieces.push(ESCAPES[escaped] ?? escaped);
      at += 2;
    } else if (source.startsWith('${', at)) {
      const end = holeEnd(source, at + 2);
      const inner = source.slice(at + 2, end).trim();
      pieces.push(NAME.test(inner) ? `{{${inner}}}` : HOLE);
      at = end + 1;
    } else pieces.push(source[at++] as string);
  }
  return { kind: 'text', text: pieces.join(''), start, end: Math.min(at, source.length) };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Offset of the brace that ends an expression in a text; the end of the line if none does. */
function holeEnd(source: string, start: number): number {
  let depth = 1;
  let isText = false;
  let at = start;
  for (; at < source.length && source[at] !== '\n'; at++) {
    const letter = source[at];
    if (letter === '\\') at++;
    else if (letter === "'") isText = !isText;
    else if (isText) continue;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return at;
  }
  return at;
}

function ending(source: string, mark: string, at: number): number {
  const end = source.indexOf(mark, at);
  return end === -1 ? source.length : end;
}
