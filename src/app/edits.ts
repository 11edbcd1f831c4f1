import type { Fix } from '../core/finding.ts';
import type { SourceText } from '../core/text.ts';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The files as they are once the fixes are applied. A fix is applied whole or not at all: one that overlaps an earlier
 * fix is left out, and a second run offers it again. The same fix offered twice is applied once.
 *
 * @param sourceOf text of a file; null: it does not exist yet
 */
export function applyFixes(
  fixes: readonly Fix[],
  sourceOf: (path: string) => SourceText | null,
): { readonly texts: ReadonlyMap<string, string>; readonly applied: readonly Fix[] } {
  const accepted = new Map<string, Replacement[]>();
  const applied: Fix[] = [];
  const seen = new Set<string>();
  for (const fix of fixes) {
    const key = JSON.stringify(fix.edits);
    if (seen.has(key)) {
      applied.push(fix);
      continue;
    }
    const wanted = fix.edits.map((edit) => ({ path: edit.location.path, ...replacement(edit, sourceOf) }));
    if (wanted.some((one) => accepted.get(one.path)?.some((other) => overlap(one, other)))) continue;
    for (const { path, ...one } of wanted) accepted.set(path, [...(accepted.get(path) ?? []), one]);
    seen.add(key);
    applied.push(fix);
  }
  const texts = new Map<string, string>();
  for (const [path, replacements] of accepted) texts.set(path, replaceAll(sourceOf(path)?.text ?? '', replacements));
  return { texts, applied };
}

function replacement(edit: Fix['edits'][number], sourceOf: (path: string) => SourceText | null): Replacement {
  const source = sourceOf(edit.location.path);
  if (!source) return { start: 0, end: 0, text: edit.text };
  return { start: source.offsetAt(edit.location.start), end: source.offsetAt(edit.location.end), text: edit.text };
}

/** Ranges that share a character, or an insertion inside a replaced range; two insertions at one place agree. */
function overlap(a: Replacement, b: Replacement): boolean {
  if (a.start === a.end && b.start === b.end) return false;
  return a.start < b.end && b.start < a.end;
}

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const one of [...replacements].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return result + text.slice(at);
}
