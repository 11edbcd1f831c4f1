import { editDistance } from '../text/distance.ts';
import { PARTNER_PREFIXES, PREFIX_SEPARATOR, PREFIX_WORDS, prefixOf } from '../text/partner-prefixes.ts';
import type { Range } from './holes.ts';

/** The start of every partner User-Agent, in exactly this case. */
export const PREFIX = PARTNER_PREFIXES[0].text;

/**
 * `legacy`: another known prefix, which older public texts and shipped products use; `near`: probably meant to be the
 * documented prefix.
 */
export type PrefixKind = 'exact' | 'legacy' | 'near';

export interface Prefix extends Range {
  readonly kind: PrefixKind;
}

const KNOWN = new RegExp(`^${PREFIX_WORDS}(?:s(?=${PREFIX_SEPARATOR}))?${PREFIX_SEPARATOR}?`, 'i');
const LATER = new RegExp(`(?<=[\\s,;()])${PREFIX_WORDS}[-_.]`, 'i');
const WORDS = new RegExp(`^([a-z\\d]{2,15})(?:${PREFIX_SEPARATOR}([a-z]{4,12}))?`, 'i');

/** More characters than any prefix has, in any form. */
const LONGEST = 40;

/** Returns the prefix at the start of a text; null if nothing there resembles one. */
export function prefixAt(text: string, start: number): Prefix | null {
  const rest = text.slice(start, start + LONGEST);
  if (rest.startsWith(PREFIX)) return { kind: 'exact', start, end: start + PREFIX.length };
  const known = KNOWN.exec(rest);
  if (known) {
    const kind = prefixOf(known[1] ?? '')?.kind === 'documented' ? 'near' : 'legacy';
    return { kind, start, end: start + known[0].length };
  }
  const words = WORDS.exec(rest);
  if (!words) return null;
  const [all, first = '', second] = words;
  for (const [letters, length] of [
    [first, first.length],
    [first + (second ?? ''), all.length],
  ] as const) {
    if (!resembles(letters)) continue;
    const separator = new RegExp(PREFIX_SEPARATOR).test(rest.charAt(length)) ? 1 : 0;
    return { kind: 'near', start, end: start + length + separator };
  }
  return null;
}

/** Returns the offset of a partner product that is not the first product; -1: none. */
export function laterPartnerProduct(text: string): number {
  return text.search(LATER);
}

/** Whether a text is, or is meant to be, a partner's User-Agent. */
export function looksLikePartner(text: string): boolean {
  const start = text.length - text.trimStart().length;
  return KNOWN.test(text.slice(start, start + LONGEST));
}

function resembles(letters: string): boolean {
  return editDistance(letters.toLowerCase(), PREFIX.slice(0, -1).toLowerCase(), 2) <= 2;
}
