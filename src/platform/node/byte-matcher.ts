/** Finds out whether bytes contain one of the strings; keeps its state between pieces of one file. */
export interface ByteMatcher {
  /** Starts a new file. */
  reset(): void;
  /** Whether this piece, possibly with the pieces before it, completes a string. */
  feed(bytes: Uint8Array, length: number): boolean;
}

/** Marks a complete string in the table. */
const FOUND = -1;
/** Marks a transition that was not needed yet. No row begins there. */
const UNKNOWN = 0;

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
  const { table, start, compute } = transitions(patterns, classes);
  let state = start;
  return {
    reset: () => {
      state = start;
    },
    feed: (bytes, length) => {
      for (let at = 0; at < length; at++) {
        const column = classes[bytes[at] as number] as number;
        const next = table[state + column] as number;
        state = next === UNKNOWN ? compute(state, column) : next;
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

interface Transitions {
  /** Next state by state and class; each state is given as the offset of its row. */
  readonly table: Int32Array;
  /** The state at the start of a file. */
  readonly start: number;
  /** Returns a transition that is `UNKNOWN`, and puts it into the table. */
  compute(state: number, column: number): number;
}

/** A small scan needs few of the transitions, so each is computed when it is first needed. */
function transitions(patterns: readonly Buffer[], classes: Uint8Array): Transitions {
  const width = Math.max(...classes) + 1;
  const states = trie(patterns, classes);
  const table = new Int32Array((states.length + 1) * width);
  /** The longest proper suffix of a state that is a state, by number of the state. */
  const suffixes = new Int32Array(states.length + 1);
  const start = width;
  const compute = (state: number, column: number): number => {
    const own = states[state / width - 1]?.next.get(column);
    // A suffix is shorter than its state, so this ends.
    const ofSuffix = state === start ? start : step(suffixes[state / width] as number, column);
    let next = ofSuffix;
    if (own !== undefined && ofSuffix !== FOUND) {
      suffixes[own + 1] = ofSuffix;
      next = states[own]?.complete ? FOUND : (own + 1) * width;
    }
    table[state + column] = next;
    return next;
  };
  const step = (state: number, column: number): number => {
    const known = table[state + column] as number;
    return known === UNKNOWN ? compute(state, column) : known;
  };
  return { table, start, compute };
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
