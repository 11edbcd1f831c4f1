import { folderOf } from '../../core/path.ts';
import type { Code } from '../../scan/edits/code.ts';
import { afterImports } from '../../scan/edits/imports.ts';
import { type Insertion, indentOf, lineEnd, unitOf } from '../../scan/edits/writing.ts';
import type { HeaderInsertion } from './call-headers.ts';

/** Insertions of one text in one file from which on it becomes a constant. */
const FEWEST = 3;

/** A constant for what several insertions of a file say. */
export interface RepeatedValue {
  /** The value as the insertions write it; they may differ in the quotation mark. */
  readonly texts: ReadonlySet<string>;
  readonly name: string;
  /** In one of the files that use it. */
  readonly definition: HeaderInsertion;
}

/** Returns constants for the files in which several insertions write out the same value, by their paths. */
export async function repeatedValues(
  insertions: readonly HeaderInsertion[],
  codeAt: (path: string) => Promise<Code | null>,
  files: () => readonly string[],
): Promise<ReadonlyMap<string, RepeatedValue>> {
  const found = new Map<string, RepeatedValue>();
  const written = insertions.filter(({ value }) => value?.isText === true);
  for (const path of new Set(written.map((one) => one.path))) {
    if (found.has(path)) continue;
    const code = await codeAt(path);
    const defines = code?.writes.defines;
    if (!code || !defines || (defines.in === 'module' && !isOfModule(path, defines.of, files()))) continue;
    const isSeen = defines.in === 'package' ? inPackageOf(path) : (other: string) => other === path;
    const own = written.filter((one) => isSeen(one.path));
    const texts = new Set(own.flatMap(({ value }) => value?.text ?? []));
    const [text] = texts;
    const isOne = new Set([...texts].map(withoutQuotes)).size === 1;
    if (new Set(own.map(placeOf)).size < FEWEST || !isOne || text === undefined) continue;
    if (await isTaken(defines.name, files().filter(isSeen), codeAt)) continue;
    const places = own.filter((one) => one.path === path).map(({ at }) => at);
    const made = definitionOf(code, text, places);
    if (made)
      for (const { path: other } of own)
        found.set(other, { texts, name: made.name, definition: { path, ...made.definition } });
  }
  return found;
}

function placeOf({ path, at }: HeaderInsertion): string {
  return `${path}:${at}`;
}

/** Whether a file is in the folder of another, in the same language. */
function inPackageOf(path: string): (other: string) => boolean {
  const ending = path.slice(path.lastIndexOf('.'));
  return (other) => folderOf(other) === folderOf(path) && other.endsWith(ending);
}

/** Whether one of the files that see a name has it already, or cannot be read. */
async function isTaken(
  name: string,
  paths: readonly string[],
  codeAt: (path: string) => Promise<Code | null>,
): Promise<boolean> {
  const word = new RegExp(String.raw`\b${name}\b`);
  for (const path of paths) {
    const text = (await codeAt(path))?.source.text;
    if (text === undefined || word.test(text)) return true;
  }
  return false;
}

function withoutQuotes(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, '$2');
}

/** Defines a constant before the first place that uses it; null: there is nowhere to put it. */
function definitionOf(
  { source: { text }, facts, writes }: Code,
  value: string,
  places: readonly number[],
): { readonly name: string; readonly definition: Insertion } | null {
  const { defines } = writes;
  if (!defines || defines.unless?.test(text) || writes.isolates?.test(text)) return null;
  const statement = defines.text.replace('NAME', () => defines.name).replace('VALUE', () => value);
  const eol = lineEnd(text);
  const written = (at: number, before: string) => ({
    name: (defines.uses ?? 'NAME').replace('NAME', () => defines.name),
    definition: { at, text: `${before}${statement}` },
  });
  if (defines.in === 'class') {
    const around = facts.classes.find(
      ({ outer, start, end }) => !outer && places.every((at) => start < at && at < end),
    );
    const opening =
      around &&
      new RegExp(String.raw`\b(?:class|record)\s+${around.name}\b[^{;]*\{[ \t]*(?=\r?\n)`).exec(
        text.slice(around.start, around.end),
      );
    if (!around || !opening) return null;
    const at = around.start + opening.index + opening[0].length;
    return written(at, `${eol}${indentOf(text, around.start)}${unitOf(text)}`);
  }
  if (defines.in === 'module') {
    const at = beforeCode(text);
    return at === null ? null : { ...written(at, ''), definition: { at, text: `${statement}${eol}${eol}` } };
  }
  const imports = afterImports(text, writes);
  if (!imports || places.some((at) => at < imports.at)) return null;
  const { definition, name } = written(imports.at, `${eol}${eol}`);
  return { name, definition: { ...definition, text: `${definition.text}${imports.terminator}` } };
}

function isOfModule(path: string, ending = '', files: readonly string[]): boolean {
  return files.some((one) => {
    const folder = folderOf(one);
    return one.endsWith(ending) && (folder === '' || path.startsWith(`${folder}/`));
  });
}

/** A comment of lines at the start of a file that an empty line ends. */
const HEAD = /^(?:[ \t]*#[^\r\n]*\r?\n)+[ \t]*\r?\n/;
/** A comment in front of a function, which belongs to it. */
const OF_FUNCTION = /^\s*(?:<#(?:(?!#>)[\s\S]){0,20000}#>\s*)?function\s/i;

/** Where the code of a file begins; null: what is there may have to stay the first. */
function beforeCode(text: string): number | null {
  const at = HEAD.exec(text)?.[0].length ?? 0;
  return OF_FUNCTION.test(text.slice(at)) || !/^\s*<#/.test(text.slice(at)) ? at : null;
}
