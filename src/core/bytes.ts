/** The only module that turns bytes of files into text, or that handles byte order marks. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes of the byte order mark of UTF-8 (Unicode 16, section 23.8). */
export const UTF8_MARK: readonly number[] = [0xef, 0xbb, 0xbf];
/** The byte order mark as a character. */
export const MARK = '\uFEFF';

/** Returns the encoding that the byte order mark states, as `TextDecoder` names it; UTF-8 without a mark. */
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

/** Decodes UTF-8, or UTF-16 with a byte order mark, and drops the mark; null if the bytes are not well-formed. */
export function textOf(bytes: Uint8Array): string | null {
  return strict(encodingOf(bytes), bytes);
}

/** Decodes UTF-8 only and drops its byte order mark; null if the bytes are not well-formed. */
export function utf8TextOf(bytes: Uint8Array): string | null {
  return strict('utf-8', bytes);
}

/** Decodes like `textOf`, with U+FFFD for what is not well-formed. */
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

/** Returns the number of bytes before the first sequence that is not UTF-8; their total if there is none. */
export function wellFormedLength(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefix(bytes, middle, { stream: true })) good = middle;
    else bad = middle;
  }
  // Decoding can stop at the second, third or fourth byte of a sequence.
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

/** Copies a part of a text. In V8, a slice would keep the whole text in memory. */
export function copyOf(part: string): string {
  return structuredClone(part);
}
