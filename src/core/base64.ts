/** Bytes that become one argument list; a larger one overflows the stack. */
const CHUNK = 8_192;

/** Returns bytes in the base64 of RFC 4648, section 4, with padding. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}
