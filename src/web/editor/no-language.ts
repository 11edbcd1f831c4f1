import { type EditorState, Facet } from '@codemirror/state';

/**
 * Stands for `@codemirror/language` in the editor, which has no grammar: what the commands and the completion that are
 * used ask of it. The package and its parsers are a sixth of the editor. `scripts/site.js` puts this in its place.
 */

const WIDTH = 2;

export const indentUnit = Facet.define<string, string>({ combine: ([first]) => first ?? ' '.repeat(WIDTH) });

export function getIndentUnit(): number {
  return WIDTH;
}

export function indentString(_: EditorState, columns: number): string {
  return ' '.repeat(columns);
}

/** For commands that the editor does not use. */
function needsGrammar(): never {
  throw new Error('The editor has no grammar.');
}

export {
  needsGrammar as getIndentation,
  needsGrammar as IndentContext,
  needsGrammar as matchBrackets,
  needsGrammar as NodeProp,
  needsGrammar as syntaxTree,
};
