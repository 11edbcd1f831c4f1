import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Each byte as two hexadecimal digits. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Returns the SHA-256 of bytes, or of a text as UTF-8, in 64 hexadecimal digits. Node's `crypto` takes 7 ms to load.
 * The digits are joined: as a sum of 32 strings, a hash takes ten times the memory.
 */
export function sha256Of(content: Uint8Array | string): string {
  return Array.from(sha256Bytes(content), (byte) => HEX[byte]).join('');
}

/** The same as 32 bytes. */
export function sha256Bytes(content: Uint8Array | string): Uint8Array {
  return sha256(typeof content === 'string' ? utf8ToBytes(content) : content);
}
