/**
 * The lists of the scan's records, written from the files that hold them: `src/scan/libraries/all.ts`, the two lists of
 * `src/scan/languages`, and `src/manifest/schema/scanned-languages.ts`. So a library or a language is one file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedSource } from './generated-source.js';

const ROOT = join(import.meta.dirname, '..');
const LANGUAGES = 'src/scan/languages';
const LIBRARIES = 'src/scan/libraries';

/** @returns {[string, string][]} the lists by path */
export function recordFiles() {
  return [
    list(`${LIBRARIES}/all.ts`, `${LIBRARIES}/records`, './records/', 'Library'),
    list(`${LANGUAGES}/with-grammar.ts`, LANGUAGES, './', 'Language'),
    list(`${LANGUAGES}/without-grammar.ts`, LANGUAGES, './', 'PlainLanguage'),
    scannedLanguages(),
  ];
}

/**
 * Lines `export { name } from 'file'` for the constants of a type.
 *
 * @param {string} path
 * @param {string} folder
 * @param {string} prefix
 * @param {string} type
 * @returns {[string, string]}
 */
function list(path, folder, prefix, type) {
  const lines = filesIn(folder).flatMap(([file, text]) => {
    const names = [...text.matchAll(new RegExp(`^export const (\\w+): ${type} = \\{`, 'gm'))].map((match) => match[1]);
    return names.length === 0 ? [] : [`export { ${names.join(', ')} } from '${prefix}${file}';`];
  });
  return [path, generatedSource(path, 'the records', lines.join('\n'))];
}

/**
 * The ids of the languages, for the schema of the manifest, which knows nothing of the scan.
 *
 * @returns {[string, string]}
 */
function scannedLanguages() {
  const path = 'src/manifest/schema/scanned-languages.ts';
  const ids = filesIn(LANGUAGES).flatMap(([, text]) =>
    [...text.matchAll(/^ {2}id: '([a-z]+)',$/gm)].map((match) => match[1]),
  );
  const text = `/** Languages that the source scan reads. */\nexport const SCANNED_LANGUAGES = ${JSON.stringify([...new Set(ids)].sort())} as const;`;
  return [path, generatedSource(path, 'the records', text)];
}

/**
 * @param {string} folder
 * @returns {[string, string][]} names and texts of the sources
 */
function filesIn(folder) {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [name, readFileSync(join(ROOT, folder, name), 'utf8')]);
}
