/** The longest version that is read, in UTF-16 units; the longest User-Agent has as many. */
const LONGEST = 256;

/** Whether a text is a version of any scheme: it begins with a digit, perhaps after a `v`, and holds no blank. */
export function isVersionText(text: string): boolean {
  return text.length <= LONGEST && /^v?\d[\w.+!~-]*$/i.test(text);
}

/** Nothing but zeros before a pre-release: what tools write that take the version from the tag. */
export function isPlaceholder(version: string): boolean {
  return isVersionText(version) && /^v?0+(?:\.0+)+(?![\d.]*[1-9])/i.test(version);
}
