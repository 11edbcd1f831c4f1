/**
 * Whether a text has only printable ASCII characters and line feeds. Most listings do, and patterns with properties of
 * Unicode characters take a millisecond or more to compile, so they are not asked about such a text.
 */
export function isPlainAscii(text: string): boolean {
  return /^[\n\x20-\x7e]*$/.test(text);
}
