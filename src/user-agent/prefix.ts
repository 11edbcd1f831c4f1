import { editDistance } from '../text/distance.ts';
import type { Range } from './holes.ts';

/** How every User-Agent of a partner begins, in exactly these letters. */
export const PREFIX = 'MdePartner-';

/**
 * `legacy`: `MdatpPartner-` or `M365DPartner-`, which older public texts and shipped products use; `near`: meant to be
 * the documented prefix.
 */
export type PrefixKind = 'exact' | 'legacy' | 'near';

export interface Prefix extends Range {
  readonly kind: PrefixKind;
}

/** The signs that stand where a hyphen should; a dash of any length among them. */
const SEPARATOR = '[-_.: \\u2010-\\u2015]';
const KNOWN = new RegExp(`^(mde|mdatp|m365d)${SEPARATOR}?partner(?:s(?=${SEPARATOR}))?${SEPARATOR}?`, 'i');
const WORDS = new RegExp(`^([a-z\\d]{2,15})(?:${SEPARATOR}([a-z]{4,12}))?`, 'i');

/** The prefix at the start of a text; null if nothing there resembles it. */
export function prefixAt(text: string, start: number): Prefix | null {
  const rest = text.slice(start, start + 40);
  if (rest.startsWith(PREFIX)) return { kind: 'exact', start, end: start + PREFIX.length };
  const known = KNOWN.exec(rest);
  if (known) {
    const kind = known[1]?.toLowerCase() === 'mde' ? 'near' : 'legacy';
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
    const separator = new RegExp(SEPARATOR).test(rest.charAt(length)) ? 1 : 0;
    return { kind: 'near', start, end: start + length + separator };
  }
  return null;
}

/** Where a partner product begins that is not the first; -1: nowhere. */
export function laterPartnerProduct(text: string): number {
  return text.search(/(?<=[\s,;()])(?:mde|mdatp|m365d)[-_.]?partner[-_.]/i);
}

function resembles(letters: string): boolean {
  return editDistance(letters.toLowerCase(), 'mdepartner', 2) <= 2;
}
