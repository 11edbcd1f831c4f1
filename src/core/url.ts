/**
 * Whether the URL Standard can read an address.
 *
 * Not `URL.canParse`: once optimised, that of Node 20 misreads strings with Latin-1 letters such as `ü`.
 */
export function isUrl(address: string, base?: string): boolean {
  try {
    return new URL(address, base) !== null;
  } catch {
    return false;
  }
}
