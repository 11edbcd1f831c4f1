/** Returns text as a quoted YAML scalar on one line. */
export function quoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: only double quotes can contain them
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
