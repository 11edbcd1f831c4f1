import type { Span } from './facts.ts';
import type { SourceIgnoreComment } from './result.ts';

/**
 * Returns where the innermost call around each offset starts; null: no call is around it. Takes as long as sorting.
 *
 * @param calls of one file, in any order
 * @param offsets in ascending order
 */
export function startsAround(calls: readonly Span[], offsets: readonly number[]): (number | null)[] {
  const sorted = [...calls].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Span[] = [];
  let next = 0;
  return offsets.map((at) => {
    for (let call = sorted[next]; call && call.start < at; call = sorted[++next]) {
      leaveUntil(open, call.start);
      open.push(call);
    }
    leaveUntil(open, at);
    return open.at(-1)?.start ?? null;
  });
}

/** Removes the calls that end at or before an offset, as far as none inside them is still open. */
function leaveUntil(open: Span[], at: number): void {
  for (let last = open.at(-1); last && last.end <= at; last = open.at(-1)) open.pop();
}

/** Returns which comment counts for a line, as an index: the first of those whose lines hold it; -1: none does. */
export function commentAt(comments: readonly SourceIgnoreComment[]): (path: string, line: number) => number {
  const files = new Map<string, Map<number, number>>();
  const following = new Map<string, Map<number, number>>();
  for (const [index, { location, lines }] of comments.entries()) {
    const taken = files.get(location.path) ?? new Map<number, number>();
    const free = following.get(location.path) ?? new Map<number, number>();
    files.set(location.path, taken);
    following.set(location.path, free);
    for (let line = freeFrom(free, lines.first); line <= lines.last; line = freeFrom(free, line)) {
      taken.set(line, index);
      free.set(line, line + 1);
    }
  }
  return (path, line) => files.get(path)?.get(line) ?? -1;
}

/** The first line from one on that no comment has taken; the lines on the way then lead there at once. */
function freeFrom(following: Map<number, number>, line: number): number {
  let end = line;
  for (let next = following.get(end); next !== undefined; next = following.get(end)) end = next;
  for (let at = line; at !== end; ) {
    const next = following.get(at) ?? end;
    following.set(at, end);
    at = next;
  }
  return end;
}
