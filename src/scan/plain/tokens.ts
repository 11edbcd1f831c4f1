import type { CommentMarks } from '../language.ts';

/** How a language without a grammar of its own writes comments, strings and calls. */
export interface PlainLanguage {
  readonly id: string;
  readonly extensions: readonly string[];
  readonly projects: readonly string[];
  readonly uses: RegExp;
  readonly commentMarks: CommentMarks;
  readonly testFiles?: RegExp;
  readonly generatedFiles?: RegExp;
  /** Quotes of literals in which variables are filled in; others take the text as it is. */
  readonly templates: string;
  readonly literals: string;
  /** A variable inside a template, after which its name or expression is group 1 or 2. */
  readonly hole: RegExp;
  /** What a variable's name begins with outside of templates. */
  readonly sigil?: string;
  readonly functionWord: string;
  readonly joinOperator: string;
  /** Between an object and its member. */
  readonly members: readonly string[];
  /** A block behind a call is a function that is handed to it. */
  readonly trailingBlocks: boolean;
}

export type Token =
  | { readonly kind: 'word' | 'number' | 'sign'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'string';
      readonly text: string;
      readonly template: boolean;
      readonly start: number;
      readonly end: number;
    };

const SIGNS = /^(?:=>|->|::|\?\.|\?:|!!|==|!=|<=|>=|\+=|\.=|&&|\|\||[^\s\w])/;
const WORD = /[\p{L}_$@%][\p{L}\p{N}_]*/uy;
const NUMBER = /\d[\w.]*/y;

/** Splits a source into tokens; comments vanish. Linear in the length of the text. */
export function tokenize(source: string, language: PlainLanguage): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const comment = commentEnd(source, at, language);
    if (comment !== null) {
      at = comment;
      continue;
    }
    const letter = source[at] as string;
    if (/\s/.test(letter)) {
      at++;
      continue;
    }
    const token = tokenAt(source, at, letter, language);
    tokens.push(token);
    at = Math.max(token.end, at + 1);
  }
  return tokens;
}

function commentEnd(source: string, at: number, language: PlainLanguage): number | null {
  const { line, block } = language.commentMarks;
  for (const [open, close] of block) {
    if (!source.startsWith(open, at)) continue;
    const end = source.indexOf(close, at + open.length);
    return end === -1 ? source.length : end + close.length;
  }
  if (!line.some((open) => source.startsWith(open, at))) return null;
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

function tokenAt(source: string, at: number, letter: string, language: PlainLanguage): Token {
  const template = language.templates.includes(letter);
  if (template || language.literals.includes(letter)) return stringAt(source, at, letter, template);
  WORD.lastIndex = at;
  const word = WORD.exec(source);
  if (word) return { kind: 'word', text: word[0], start: at, end: at + word[0].length };
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(source);
  if (number) return { kind: 'number', text: number[0], start: at, end: at + number[0].length };
  const text = SIGNS.exec(source.slice(at, at + 3))?.[0] ?? letter;
  return { kind: 'sign', text, start: at, end: at + text.length };
}

function stringAt(source: string, start: number, quote: string, template: boolean): Token {
  if (source.startsWith(quote.repeat(3), start)) {
    const close = source.indexOf(quote.repeat(3), start + 3);
    const end = close === -1 ? source.length : close;
    return {
      kind: 'string',
      text: source.slice(start + 3, end),
      template,
      start,
      end: Math.min(source.length, end + 3),
    };
  }
  let at = start + 1;
  while (at < source.length && source[at] !== quote && source[at] !== '\n') at += source[at] === '\\' ? 2 : 1;
  const end = Math.min(at, source.length);
  return { kind: 'string', text: source.slice(start + 1, end), template, start, end: Math.min(source.length, end + 1) };
}
