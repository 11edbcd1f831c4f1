/**
 * Whether the URL Standard can parse a URL.
 *
 * Not `URL.canParse`: once optimized, Node 20's version misreads strings with Latin-1 letters such as `ü`.
 */
export function isUrl(address: string, base?: string): boolean {
  try {
    return new URL(address, base) !== null;
  } catch {
    return false;
  }
}
