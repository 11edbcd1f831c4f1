import { compareText, type Finding, SEVERITIES } from '../core/finding.ts';
import { sha256Of } from '../core/sha256.ts';
import type { Location } from '../core/text.ts';
import type { FindingText } from './excerpts.ts';

/** Hexadecimal digits of the hash. */
const DIGITS = 32;

/** A place of a finding. */
export interface Mark {
  readonly finding: Finding;
  readonly location: Location;
}

/**
 * Returns one fingerprint per mark, in their order. It stays the same as long as rule, file, product and the marked text
 * do, even if the line moves. In a manifest the text is the line, because a word in it says little about its value.
 * Equal marks are numbered, most severe first and waived findings last, so that a further one has a new number.
 *
 * @param textOf is asked in the order of the files
 */
export function fingerprints(marks: readonly Mark[], textOf: (location: Location) => FindingText): readonly string[] {
  const hashes: string[] = [];
  for (const [index, mark] of sortedBy(marks, (a, b) => compareText(a.location.path, b.location.path)))
    hashes[index] = hashOf(mark, textOf(mark.location));
  const numbers: number[] = [];
  const seen = new Map<string, number>();
  for (const [index] of sortedBy(marks, (a, b) => rank(a) - rank(b))) {
    const hash = hashes[index] as string;
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    numbers[index] = number;
  }
  return hashes.map((hash, index) => `${hash}:${numbers[index]}`);
}

function hashOf({ finding, location: { path } }: Mark, { excerpt, flagged }: FindingText): string {
  const { rule, manifest, product } = finding;
  const text = path === manifest ? (excerpt?.text ?? '').replace(/\s+/g, '') : flagged;
  return sha256Of(JSON.stringify([rule, path, product, text])).slice(0, DIGITS);
}

function rank({ finding: { waiver, severity } }: Mark): number {
  return waiver ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}

/** Returns the items with their indexes. */
function sortedBy<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly (readonly [number, T])[] {
  return [...items.entries()].sort(([, a], [, b]) => compare(a, b));
}
