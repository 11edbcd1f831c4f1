import type { Fix } from '../core/finding.ts';
import type { SourceText } from '../core/text.ts';

/** A range of a text, in offsets, and its replacement. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface AppliedFixes {
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: readonly Fix[];
}

/**
 * Returns the files with the fixes applied. A fix is applied as a whole or not at all. A fix that touches an earlier
 * fix is left out, even if they are only adjacent: each may depend on what the other changes. A repeated fix, or an edit
 * that several fixes share, is applied once.
 *
 * @param sourceOf returns the text of a file; null: it does not exist yet
 * @param most different fixes that a file may take; default: any number
 */
export function applyFixes(
  fixes: readonly Fix[],
  sourceOf: (path: string) => SourceText | null,
  most: (path: string) => number = () => Number.POSITIVE_INFINITY,
): AppliedFixes {
  const taken = new Map<string, { count: number; readonly replacements: Replacement[] }>();
  const applied: Fix[] = [];
  const seen = new Set<string>();
  const takenOf = (path: string) => taken.get(path) ?? { count: 0, replacements: [] };
  for (const fix of fixes) {
    const key = fixKey(fix);
    if (seen.has(key)) {
      applied.push(fix);
      continue;
    }
    const wanted = byPath(fix, sourceOf);
    const fits = [...wanted].every(([path, replacements]) => {
      const { count, replacements: others } = takenOf(path);
      return count < most(path) && replacements.every((one) => isIn(one, others) || !touchesAny(one, others));
    });
    if (!fits) continue;
    for (const [path, own] of wanted) {
      const { count, replacements: all } = takenOf(path);
      const replacements = own.filter((one) => !isIn(one, all));
      const at = indexAfter(all, replacements[0]?.start ?? 0);
      // Most fixes have one edit, or a few adjacent edits; others are sorted in.
      all.splice(at, 0, ...replacements);
      if (!isSorted(all, at, replacements.length)) all.sort(byPlace);
      taken.set(path, { count: count + 1, replacements: all });
    }
    seen.add(key);
    applied.push(fix);
  }
  const texts = new Map<string, string>();
  for (const [path, { replacements }] of taken) texts.set(path, replaceAll(sourceOf(path)?.text ?? '', replacements));
  return { texts, applied };
}

/** Returns the same key for fixes that make the same edits. */
export function fixKey({ edits }: Fix): string {
  return JSON.stringify(edits);
}

function byPath(fix: Fix, sourceOf: (path: string) => SourceText | null): ReadonlyMap<string, Replacement[]> {
  const found = new Map<string, Replacement[]>();
  for (const edit of fix.edits) {
    const { path } = edit.location;
    const one = replacement(edit, sourceOf(path));
    const own = found.get(path);
    if (own) own.push(one);
    else found.set(path, [one]);
  }
  for (const replacements of found.values()) replacements.sort(byPlace);
  return found;
}

function replacement({ location, text }: Fix['edits'][number], source: SourceText | null): Replacement {
  if (!source) return { start: 0, end: 0, text };
  return { start: source.offsetAt(location.start), end: source.offsetAt(location.end), text };
}

function byPlace(a: Replacement, b: Replacement): number {
  return a.start - b.start || a.end - b.end;
}

/** Whether an earlier fix makes the same edit. */
function isIn(one: Replacement, others: readonly Replacement[]): boolean {
  const at = indexAfter(others, one.start) - 1;
  for (let index = at; others[index]?.start === one.start; index--) {
    const { end, text } = others[index] as Replacement;
    if (end === one.end && text === one.text) return true;
  }
  return false;
}

/** Only neighbors can touch: the others are sorted and separate. */
function touchesAny(one: Replacement, others: readonly Replacement[]): boolean {
  const at = indexAfter(others, one.start);
  return [others[at - 1], others[at]].some((other) => other && one.start <= other.end && other.start <= one.end);
}

/** Returns the index of the first replacement that starts after an offset. */
function indexAfter(sorted: readonly Replacement[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Replacement).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSorted(all: readonly Replacement[], from: number, count: number): boolean {
  const next = all[from + count];
  const last = all[from + count - 1];
  return !next || !last || last.start <= next.start;
}

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const one of replacements) {
    result += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return result + text.slice(at);
}
