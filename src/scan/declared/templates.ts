import { HOLE } from '../../api/hosts.ts';

/**
 * Marks that give no text: Handlebars' blocks, partials and comments; actions and assignments of Go templates; Jinja's statements.
 * `{{- ... -}}` and `{{~ ... ~}}` trim space.
 */
const CONTROL =
  /\{\{[-~]?\s{0,20}(?:[#/>!^&*]|(?:else|end|if|range|with|define|block|template|break|continue)\b|\$\w{1,80}\s{0,20}:?=)[^{}]{0,300}\}\}|\{[%#][^{}]{0,300}[%#]\}/g;
const VALUE = /\{\{\{?[^{}]{0,300}\}?\}\}/g;

/** A line that is nothing but one value: it may stand for any number of lines. */
const LINE_OF_VALUE = /^([ \t]*)(\{\{\{?[^{}]{0,300}\}?\}\})[ \t]*$/;

/**
 * A YAML file with template marks (Elastic `.hbs`, Go templates, Helm, Jinja) as plain YAML of the same length: control
 * marks become spaces, values become holes.
 */
export function withoutTemplates(text: string): string {
  if (!text.includes('{{') && !text.includes('{%')) return text;
  const plain = text.replace(CONTROL, (mark) => mark.replace(/[^\r\n]/g, ' '));
  return withoutLines(plain).replace(VALUE, (mark) => HOLE.repeat(mark.length));
}

/** Values alone on their lines become spaces, unless they are what the key on the line before is given. */
function withoutLines(text: string): string {
  let before = '';
  return text
    .split('\n')
    .map((line) => {
      const [, indent = '', mark] = LINE_OF_VALUE.exec(line.replace(/\r$/, '')) ?? [];
      const isContent = mark === undefined || isGiven(before, indent);
      if (mark === undefined && line.trim() !== '') before = line;
      return isContent ? line : line.replace(/[^\r]/g, ' ');
    })
    .join('\n');
}

/** Whether a line ends with a key, or opens a text, and the next is indented further. */
function isGiven(before: string, indent: string): boolean {
  const outer = /^[ \t]*/.exec(before)?.[0].length ?? 0;
  return /(?::|[|>][-+]?)\s*$/.test(before) && indent.length > outer;
}
