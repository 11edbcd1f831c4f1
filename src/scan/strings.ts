import { HOLE } from '../api/hosts.ts';
import type { Expr, JoinExpr, TextExpr } from './facts.ts';
import type { Escapes } from './language.ts';
import type { SyntaxNode } from './syntax.ts';

/** What opens or closes a place that is filled in. */
const BRACE = /^(?:[#$]?\{|\})$/;

/** Prefix letters, number signs and quotes that open a literal. */
const OPENER = /^(?:@["']\r?\n|[A-Za-z@$]{0,3}#{0,8}(?:"{3,}|'''|["'`]))/;

/**
 * A string literal as text, or as a join if other nodes stand inside it.
 *
 * @param holes types of the nodes that are filled in at run time
 * @param expr how such a node is read
 * @param variable how an escape, or a variable that the grammar takes for text, is written; group 1 is its name
 */
export function readString(
  node: SyntaxNode,
  source: string,
  escapes: Escapes,
  holes: readonly string[],
  expr: (node: SyntaxNode) => Expr,
  variable: RegExp | null = null,
): TextExpr | JoinExpr {
  const { start, end, prefix, quote } = content(node, source);
  const decode = decoder(escapes, prefix, quote);
  const parts: Expr[] = [];
  let at = start;
  let raw = '';
  const flush = (until: number, from: number): void => {
    if (raw !== '') parts.push(text(decode(raw), raw, from, until));
    raw = '';
  };
  let from = start;
  /** Takes the source up to an offset as text, with the variables in it. */
  const take = (until: number): void => {
    const first = at;
    for (const { 0: written, 1: name, index } of variable ? source.slice(first, until).matchAll(variable) : []) {
      if (name === undefined) continue;
      const place = first + index;
      const end = place + written.length;
      raw += source.slice(at, place);
      flush(place, from);
      parts.push({ kind: 'name', name, start: end - name.length, end });
      from = at = end;
    }
    raw += source.slice(at, until);
  };
  for (const child of node.children) {
    if (child.end <= start || child.start >= end) continue;
    const hole = holes.includes(child.type);
    if (!hole && (child.named || !BRACE.test(source.slice(child.start, child.end)))) continue;
    take(child.start);
    if (hole) {
      flush(child.start, from);
      parts.push(expr(child));
      from = child.end;
    }
    at = child.end;
  }
  take(end);
  if (parts.length === 0) return { ...text(decode(raw), raw, start, end), start: node.start, end: node.end };
  flush(end, from);
  return { kind: 'join', parts, inner: { start, end }, start: node.start, end: node.end };
}

function text(value: string, raw: string, start: number, end: number): TextExpr {
  const exact = value === raw && end - start === raw.length;
  return { kind: 'text', value: value.replaceAll(HOLE, '\uFFFD'), inner: exact ? { start, end } : null, start, end };
}

function content(node: SyntaxNode, source: string) {
  const whole = source.slice(node.start, node.end);
  const opener = OPENER.exec(whole)?.[0] ?? '';
  const quote = /["'`]+/.exec(opener)?.[0] ?? '';
  const hashes = /#+/.exec(opener)?.[0] ?? '';
  const closer = /^@["']\r?\n/.test(opener) ? `${quote}@` : quote + hashes;
  const closed = closer !== '' && whole.length >= opener.length + closer.length && whole.endsWith(closer);
  const prefix = opener.slice(0, opener.search(/["'`]|$/)).toLowerCase();
  const cut = closed ? closer.length : 0;
  const line = closer.endsWith('@') ? (/\r?\n$/.exec(whole.slice(0, whole.length - cut))?.[0].length ?? 0) : 0;
  return { start: node.start + opener.length, end: node.end - cut - line, prefix, quote };
}

function decoder(escapes: Escapes, prefix: string, quote: string): (raw: string) => string {
  const braces = prefix.includes('f') || prefix.includes('$');
  const raw = escapes === 'backslash' && (/[r@]/.test(prefix) || quote.length >= 3);
  return (text) => {
    let value = text;
    if (prefix.includes('@') && quote === '"') value = value.replaceAll('""', '"');
    else if (escapes === 'doubled') value = value.replaceAll(quote + quote, quote);
    else if (escapes === 'backtick') value = value.replace(/`([\s\S])/g, (_, letter) => BACKTICK.get(letter) ?? letter);
    else if (escapes === 'backslash' && !raw) value = unescapeBackslashes(value);
    return braces ? value.replaceAll('{{', '{').replaceAll('}}', '}') : value;
  };
}

const LETTERS = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['a', '\x07'],
  ['e', '\x1b'],
]);
const BACKTICK = LETTERS;

const ESCAPE = /\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|(\r?\n)|([\s\S]))/g;

function unescapeBackslashes(text: string): string {
  return text.replace(ESCAPE, (_, hex, four, braced, eight, line, letter) => {
    if (line !== undefined) return '';
    const code = hex ?? four ?? braced ?? eight;
    if (code === undefined) return LETTERS.get(letter) ?? letter;
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point);
  });
}
