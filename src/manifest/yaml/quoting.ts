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

/** Text that needs no quotes in YAML, also in a flow collection: no indicator at the start, no `: ` and no ` #`. */
const PLAIN = /^[A-Za-z][\w\-./:?&=%~+@()]*(?<!:)(?: [\w\-./?&=%~+@()]+)*$/;

/** Words that YAML 1.1 or 1.2 reads as something other than text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|\.?nan|\.?inf)$/i;

/** The template at the end of a User-Agent; braces are text there. */
const TEMPLATE = /\{version\}$/;

/** Returns text as a YAML scalar on one line, in quotes only if it needs them. */
export function scalarText(text: string): string {
  const isPlain = PLAIN.test(text.replace(TEMPLATE, 'x')) && !NO_TEXT.test(text);
  return isPlain ? text : quoted(text);
}
