/** Longest version that is read, in UTF-16 units, the same as the longest User-Agent. */
const LONGEST = 256;

/** Whether a text is a version of any scheme: begins with a digit, possibly after a `v`, and contains no space. */
export function isVersionText(text: string): boolean {
  return text.length <= LONGEST && /^v?\d[\w.+!~-]*$/i.test(text);
}

/** Only zeros before a pre-release: tools that take the version from the tag write this. */
export function isPlaceholder(version: string): boolean {
  return isVersionText(version) && /^v?0+(?:\.0+)+(?![\d.]*[1-9])/i.test(version);
}
