/** Finds out whether bytes contain one of the strings; keeps its state between pieces of one file. */
export interface ByteMatcher {
  /** Starts a new file. */
  reset(): void;
  /** Whether this piece, possibly with the pieces before it, completes a string. */
  feed(bytes: Uint8Array, length: number): boolean;
}

/** Marks a complete string in the table. */
const FOUND = -1;

/**
 * Searches for all strings at once (Aho-Corasick), ignoring ASCII letter case, in UTF-8 and in UTF-16 of either byte
 * order. Takes time proportional to the bytes, for any number of strings.
 */
export function byteMatcher(strings: readonly string[]): ByteMatcher {
  const patterns = strings.flatMap((text) => {
    const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    // Without the last byte, UTF-16 is the same in either byte order.
    return [Buffer.from(lower, 'utf8'), Buffer.from(lower, 'utf16le').subarray(0, -1)];
  });
  const classes = byteClasses(patterns);
  const table = transitions(patterns, classes);
  let state = 0;
  return {
    reset: () => {
      state = 0;
    },
    feed: (bytes, length) => {
      for (let at = 0; at < length; at++) {
        state = table[state + (classes[bytes[at] as number] as number)] as number;
        if (state === FOUND) return true;
      }
      return false;
    },
  };
}

/** A small number for each byte in a pattern; 0 for all others. */
function byteClasses(patterns: readonly Buffer[]): Uint8Array {
  const classes = new Uint8Array(256);
  let last = 0;
  for (const pattern of patterns) for (const byte of pattern) if (classes[byte] === 0) classes[byte] = ++last;
  for (let upper = 65; upper <= 90; upper++) classes[upper] = classes[upper + 32] as number;
  return classes;
}

/** Next state by state and class; each state is given as the offset of its row. */
function transitions(patterns: readonly Buffer[], classes: Uint8Array): Int32Array {
  const width = Math.max(...classes) + 1;
  const rows = [new Int32Array(width)];
  const complete = [false];
  for (const pattern of patterns) {
    let state = 0;
    for (const byte of pattern) {
      const row = rows[state] as Int32Array;
      const column = classes[byte] as number;
      if (row[column] === 0) {
        row[column] = rows.length;
        rows.push(new Int32Array(width));
        complete.push(false);
      }
      state = row[column] as number;
    }
    complete[state] = true;
  }
  completeRows(rows, complete);
  const table = new Int32Array(rows.length * width);
  for (const [state, row] of rows.entries())
    for (const [column, next] of row.entries()) table[state * width + column] = complete[next] ? FOUND : next * width;
  return table;
}

/** Completes each state with the transitions of its longest proper suffix, breadth-first. */
function completeRows(rows: readonly Int32Array[], complete: boolean[]): void {
  const suffixes = new Int32Array(rows.length);
  const queue = [...(rows[0] as Int32Array)].filter((state) => state !== 0);
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] as number;
    const suffix = suffixes[state] as number;
    if (complete[suffix]) complete[state] = true;
    const row = rows[state] as Int32Array;
    for (const [column, next] of row.entries()) {
      const other = (rows[suffix] as Int32Array)[column] as number;
      if (next === 0) row[column] = other;
      else {
        suffixes[next] = other;
        queue.push(next);
      }
    }
  }
}
