import type { Code } from '../../scan/edits/code.ts';
import { innerFunctionName } from '../../scan/edits/made-by.ts';
import { textAround, textsIn } from '../../scan/edits/texts.ts';
import type { Expr, Span } from '../../scan/facts.ts';
import { OPEN } from '../artifacts/source-values.ts';

/** A range of a text, in offsets, and its replacement. */
export interface Replacement {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** What replaces a part of a User-Agent without quotes or escapes in any language. */
const PLAIN = /^[\w.-]+$/;
const PLAIN_PRODUCT = /^[\w.-]+\/[\w.+-]+$/;

/** The part of a User-Agent before the version. */
export function nameOf(value: string): string {
  return value.split('/', 1)[0] ?? '';
}

/**
 * Returns the replacement that gives a User-Agent of the sources another name, in the constant text that it is put
 * together from; null: that text is not written once, or may be for something else, too: what has not the prefix may
 * also name a folder.
 *
 * @param value with `OPEN` for its holes
 * @param wanted the name to send
 * @param at the expression that the value was found in
 * @param code null: nothing is known of the texts of the file but its characters
 */
export function constantPart(
  text: string,
  at: Span,
  value: string,
  wanted: string,
  code: Code | null,
): Replacement | null {
  if (!PLAIN.test(wanted)) return null;
  const [prefix = ''] = nameOf(value).split('-', 1);
  const everywhere = code ? textsIn(code.facts).flatMap(({ inner }) => inner ?? []) : [{ start: 0, end: text.length }];
  for (const [from, to] of differences(nameOf(value), wanted)) {
    const place = only(text, from, [at]) ?? (from.startsWith(prefix) ? only(text, from, everywhere) : null);
    if (place === null) continue;
    const isFar = place < at.start || place >= at.end;
    if (isFar && !PARTNER.test(prefix) && !(code && isForAgents(place, code))) continue;
    return { at: place, end: place + from.length, text: to };
  }
  return null;
}

/** The first part of the names of partner products, which has no other use. */
const PARTNER = /partner$/i;

/** Words of a name that say so, in any spelling: `userAgent`, `USER_AGENT`, `ua`. */
const AGENT = /agent|(?:^|[\W_])ua(?:$|[\W_])/i;
/** Lines before a text, in which a call may name the header. */
const LINES_ABOVE = 1;

/** Whether the function around a text, or what is before it on its line or the one above, is about User-Agents. */
function isForAgents(place: number, { source: { text }, facts }: Code): boolean {
  const lines = text.slice(Math.max(0, place - LONGEST_BEFORE), place).split('\n');
  return AGENT.test(`${innerFunctionName(facts, place) ?? ''} ${lines.slice(-1 - LINES_ABOVE).join(' ')}`);
}

const LONGEST_BEFORE = 400;

/**
 * Returns the insertion of a product in front of a User-Agent that the sources put together, so that all that they send
 * stays behind it; null: where the value begins is not written out, or may be for something else, too.
 *
 * @param at the expression that the value was found in
 */
export function leadingPart(code: Code, at: Span, value: string, product: string): Replacement | null {
  // A partner product is corrected, not followed by another one.
  const [prefix = ''] = nameOf(value).split('-', 1);
  if (!PLAIN_PRODUCT.test(product) || PARTNER.test(prefix)) return null;
  const expr = textAround(code.facts, at);
  const made = expr && inFront(expr, code, value, product);
  return made && isForAgents(made.at, code) ? made : null;
}

function inFront(expr: Expr, code: Code, value: string, product: string): Replacement | null {
  const insert = (place: number, text: string): Replacement => ({ at: place, end: place, text });
  switch (expr.kind) {
    case 'text': {
      const [beginning = ''] = expr.value.split(FORMAT_HOLE, 1);
      const { text } = code.source;
      const first = expr.inner?.start ?? (code.writes.quotes.includes(text.charAt(expr.start)) ? expr.start + 1 : null);
      const isBeginning = first !== null && value.startsWith(beginning) && text.startsWith(beginning, first);
      return isBeginning ? insert(first, `${product} `) : null;
    }
    case 'join': {
      const [first] = expr.parts;
      if (expr.inner) return insert(expr.inner.start, `${product} `);
      return first?.kind === 'text' || first?.kind === 'join' ? inFront(first, code, value, product) : null;
    }
    case 'call': {
      const { callee, args } = expr;
      const format = callee.kind === 'member' && callee.object.kind === 'text' ? callee.object : args[0]?.value;
      return format?.kind === 'text' && FORMAT_HOLE.test(format.value) ? inFront(format, code, value, product) : null;
    }
    default:
      return null;
  }
}

/** Where a format fills in a value. */
const FORMAT_HOLE = /%[-\d.]*[a-zA-Z]|\{\w*(?:[:!][^{}]{0,20})?\}/;

/** What may be replaced, and by what: the whole name, else the one part in which it differs. */
function differences(name: string, wanted: string): readonly (readonly [string, string])[] {
  const [ours, theirs] = [name.split('-'), wanted.split('-')];
  const [first, ...more] = ours.flatMap((part, index) => {
    const other = theirs[index] ?? '';
    return part === other || part.includes(OPEN) || other === '' ? [] : [[part, other] as const];
  });
  const part = first && more.length === 0 && ours.length === theirs.length ? [first] : [];
  return name.includes(OPEN) ? part : [[name, wanted], ...part];
}

/** The only place of a word in ranges of a text; null: there is none, or several. */
function only(text: string, word: string, ranges: readonly Span[]): number | null {
  if (word === '') return null;
  const found = new Set<number>();
  for (const { start, end } of ranges)
    for (let at = text.indexOf(word, start); at !== -1 && at + word.length <= end; at = text.indexOf(word, at + 1))
      found.add(at);
  const [at, ...more] = found;
  if (at === undefined || more.length > 0) return null;
  return /\w/.test(text.charAt(at - 1)) || /\w/.test(text.charAt(at + word.length)) ? null : at;
}
