import type { Location } from '../../core/text.ts';
import { OPEN } from '../artifacts/source-values.ts';

/** A range of a text, in offsets, and its replacement. */
export interface Replacement {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** What replaces a part of a User-Agent without quotes or escapes in any language. */
const PLAIN = /^[\w.-]+$/;

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
 */
export function constantPart(
  text: string,
  at: { readonly start: number; readonly end: number },
  value: string,
  wanted: string,
): Replacement | null {
  if (!PLAIN.test(wanted)) return null;
  const [prefix = ''] = nameOf(value).split('-', 1);
  for (const [from, to] of differences(nameOf(value), wanted)) {
    const place =
      only(text, from, at.start, at.end) ?? (from.startsWith(prefix) ? only(text, from, 0, text.length) : null);
    if (place !== null) return { at: place, end: place + from.length, text: to };
  }
  return null;
}

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

/** The only place of a word in a range; null: there is none, or several. */
function only(text: string, word: string, start: number, end: number): number | null {
  const at = word === '' ? -1 : text.slice(0, end).indexOf(word, start);
  if (at === -1) return null;
  const isWhole = !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length));
  return isWhole && text.slice(0, end).indexOf(word, at + 1) === -1 ? at : null;
}

/** A place of a file as a key. */
export function placeKey({ path, start }: Location): string {
  return `${path}:${start.line}:${start.column}`;
}
