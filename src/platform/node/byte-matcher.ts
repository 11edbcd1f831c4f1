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

/**
 * Next state by state and class; each state is given as the offset of its row. A row is that of the longest proper
 * suffix of the state, copied, with the transitions of its own: every scan builds the table, and copying takes no time
 * of the interpreter.
 */
function transitions(patterns: readonly Buffer[], classes: Uint8Array): Int32Array {
  const width = Math.max(...classes) + 1;
  const states = trie(patterns, classes);
  const table = new Int32Array(states.length * width);
  /** Offset of the row of each state's suffix. */
  const suffixes = new Int32Array(states.length);
  const queue = [0];
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] as number;
    const row = state * width;
    const suffix = suffixes[state] as number;
    table.copyWithin(row, suffix, suffix + width);
    for (const [column, next] of (states[state] as State).next) {
      const nextSuffix = table[row + column] as number;
      const isFound = nextSuffix === FOUND || (states[next] as State).complete;
      table[row + column] = isFound ? FOUND : next * width;
      if (isFound) continue;
      suffixes[next] = nextSuffix;
      queue.push(next);
    }
  }
  return table;
}

interface State {
  readonly next: Map<number, number>;
  complete: boolean;
}

function trie(patterns: readonly Buffer[], classes: Uint8Array): readonly State[] {
  const states: State[] = [{ next: new Map(), complete: false }];
  for (const pattern of patterns) {
    let state = states[0] as State;
    for (const byte of pattern) {
      const column = classes[byte] as number;
      const known = state.next.get(column);
      if (known === undefined) {
        state.next.set(column, states.length);
        state = { next: new Map(), complete: false };
        states.push(state);
      } else state = states[known] as State;
    }
    state.complete = true;
  }
  return states;
}
