/** @import { Tools } from './types.js' */

/** Endings of what the scan reads without a grammar. */
const OTHERS = new Map([
  ['kt', 'kotlin'],
  ['pl', 'perl'],
  ['tf', 'terraform'],
  ['json', 'json'],
  ['ipynb', 'notebook'],
  ['yml', 'yaml'],
  ['yaml', 'yaml'],
  ['hbs', 'handlebars'],
]);
const TYPESCRIPT = /\.[cm]?tsx?$/;

/**
 * The name of a file's language.
 *
 * @param {string} path
 * @param {Tools['languageOf']} languageOf
 */
export function languageName(path, languageOf) {
  if (TYPESCRIPT.test(path)) return 'typescript';
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return languageOf(path)?.id ?? OTHERS.get(ending) ?? ending;
}
