/**
 * Computes the Damerau-Levenshtein distance in its restricted form (optimal string alignment): insertions, deletions,
 * substitutions and swaps of neighbors, in UTF-16 units, with no unit edited twice.
 *
 * @returns the distance, or `max + 1` if it is larger than `max`. Takes time proportional to `max` times the length of
 *   a text.
 */
export function editDistance(a: string, b: string, max: number): number {
  const beyond = max + 1;
  if (Math.abs(a.length - b.length) > max) return beyond;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, beyond));
  let current: number[] = new Array(b.length + 1).fill(beyond);
  for (let i = 1; i <= a.length; i++) {
    // Cells further than `max` from the diagonal cannot be on a path of cost `max` or less.
    const from = Math.max(1, i - max);
    const to = Math.min(b.length, i + max);
    current[from - 1] = from === 1 ? Math.min(i, beyond) : beyond;
    let least = current[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const substituted = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(beyond, substituted, cell(last, j) + 1, cell(current, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, cell(beforeLast, j - 2) + 1);
      current[j] = cost;
      least = Math.min(least, cost);
    }
    if (to < b.length) current[to + 1] = beyond;
    if (least > max) return beyond;
    [beforeLast, last, current] = [last, current, i === 1 ? new Array(b.length + 1).fill(beyond) : beforeLast];
  }
  return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] as number;
}
