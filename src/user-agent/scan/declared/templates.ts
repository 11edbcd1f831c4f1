import { HOLE } from '../hosts.ts';

const CONTROL = /\{\{[#/~!>][^{}]{0,300}\}\}|\{\{~?(?:else|end)[^{}]{0,100}\}\}/g;
const VALUE = /\{\{\{?[^{}]{0,300}\}?\}\}/g;

/**
 * A YAML file with template marks (Elastic `.hbs`, Helm) as plain YAML of the same length: control marks become blanks,
 * values become holes.
 */
export function withoutTemplates(text: string): string {
  if (!text.includes('{{')) return text;
  return text
    .replace(CONTROL, (mark) => mark.replace(/[^\n]/g, ' '))
    .replace(VALUE, (mark) => HOLE.repeat(mark.length));
}
