/** The only place where bytes of a file become text, and that knows byte order marks. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes of the byte order mark of UTF-8 (Unicode 16, section 23.8). */
export const UTF8_MARK: readonly number[] = [0xef, 0xbb, 0xbf];
/** The same as a character. */
export const MARK = '\uFEFF';

/** The encoding that a byte order mark tells; UTF-8 without one. As `TextDecoder` names it. */
export function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

export function isUtf16(bytes: Uint8Array): boolean {
  return encodingOf(bytes) !== 'utf-8';
}

export function isUtf32([a, b, c, d]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return UTF8_MARK.every((byte, at) => bytes[at] === byte);
}

/** UTF-8, or UTF-16 with a byte order mark, without that mark; null if the bytes are not well-formed. */
export function textOf(bytes: Uint8Array): string | null {
  return strict(encodingOf(bytes), bytes);
}

/** UTF-8 alone, without its byte order mark; null if the bytes are not well-formed. */
export function utf8TextOf(bytes: Uint8Array): string | null {
  return strict('utf-8', bytes);
}

/** As `textOf`; what is not well-formed becomes U+FFFD. */
export function roughTextOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function strict(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Number of bytes before the first sequence that is not UTF-8; all of them if there is none. */
export function wellFormedLength(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefix(bytes, middle, { stream: true })) good = middle;
    else bad = middle;
  }
  // The byte at which decoding stopped can be the second to fourth of its sequence.
  while (!isPrefix(bytes, good, { stream: false })) good -= 1;
  return good;
}

/** @param options `stream` allows the last sequence to be incomplete */
function isPrefix(bytes: Uint8Array, length: number, options: { readonly stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), options);
    return true;
  } catch {
    return false;
  }
}

/** A copy of a part of a text: in V8, the part itself would keep all of it in memory. */
export function copyOf(part: string): string {
  return structuredClone(part);
}
