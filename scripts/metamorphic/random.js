/**
 * A generator of numbers from 0 to 1 that a text seeds (FNV-1a, then mulberry32): the same draws on every machine.
 *
 * @param {string} seed
 */
export function randomFrom(seed) {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * 32 bits of a text.
 *
 * @param {string} text
 */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/**
 * At most `most` of a list, in the order of the list.
 *
 * @template T
 * @param {readonly T[]} list
 * @param {number} most
 * @param {() => number} random
 */
export function sample(list, most, random) {
  if (list.length <= most) return [...list];
  const drawn = list.map((one, index) => ({ one, index, key: random() })).sort((a, b) => a.key - b.key);
  return drawn
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ one }) => one);
}
