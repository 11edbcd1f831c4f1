import punycode from 'punycode/punycode.js';

/**
 * Returns the ASCII form of a host name that the DNS uses, as a URL parser maps it (UTS 46); empty if there is none.
 *
 * @param name letters, digits, hyphens and dots, of any script
 */
export function toAscii(name: string): string {
  try {
    return new URL(`ws://${name}`).hostname;
  } catch {
    return '';
  }
}

/** Returns the letters of a host name in its ASCII form; names that no URL parser accepts stay as they are. */
export function toLetters(name: string): string {
  try {
    return punycode.toUnicode(name);
  } catch {
    return name;
  }
}
