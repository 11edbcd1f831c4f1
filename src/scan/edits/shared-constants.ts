import { folderOf } from '../../core/path.ts';
import type { SourceText } from '../../core/text.ts';
import { type FileFacts, partsOf, type Span } from '../facts.ts';
import { importPaths } from '../import-paths.ts';
import type { Reach, SharedConstant } from '../language.ts';
import type { Code } from './code.ts';

/** The files that edits may look at. */
export interface SourceFiles {
  /** All files of the repository. */
  files(): readonly string[];
  textAt(path: string): SourceText | null;
  codeAt(path: string): Promise<Code | null>;
}

/** Files that are searched for a version, nearest first. */
const MOST_FILES = 20;
/** Files that imports are followed through. */
const MOST_IMPORTED = 60;

/**
 * Returns how code of a file writes a constant of another file of its package that holds a text at a place, with the
 * import that it needs; null: it cannot, or an import might fail.
 */
export async function reachOf(code: Code, constant: SharedConstant, files: SourceFiles): Promise<Reach | null> {
  const { path, text } = code.source;
  const { reaches, failsInCircles } = code.writes.shared ?? {};
  if (!reaches || projectOf(path, code, files) !== projectOf(constant.path, code, files)) return null;
  const textOf = (one: string): string | null => files.textAt(one)?.text ?? null;
  const reach = reaches(constant, { path, text, imports: code.facts.imports, textOf });
  if (!reach) return null;
  const isNew = reach.statement !== null;
  if (isNew && new RegExp(String.raw`(?<![\w$])${constant.owner ?? constant.name}(?![\w$])`).test(text)) return null;
  return isNew && failsInCircles && (await leadsTo(constant.path, path, files)) ? null : reach;
}

/** The constant of a file, or of a class of it, that a place is the value of; null: it is in none. */
export function constantAt({ facts, source }: Code, { start, end }: Span): SharedConstant | null {
  return constantsOf(facts, source).find(({ value }) => value.start <= start && value.end >= end) ?? null;
}

/** Constants with the version of the package, in the files of it that are for such. */
export async function versionConstants(
  { source, language, writes }: Code,
  isVersion: (constant: SharedConstant) => boolean,
  files: SourceFiles,
): Promise<readonly SharedConstant[]> {
  const pattern = writes.shared?.versionFiles;
  if (!pattern) return [];
  const own = folderOf(source.path).split('/');
  const distance = (path: string): number => {
    const folders = folderOf(path).split('/');
    const shared = folders.findIndex((name, index) => name !== own[index]);
    return own.length + folders.length - 2 * (shared === -1 ? folders.length : shared);
  };
  const paths = files
    .files()
    .filter((path) => path !== source.path && language.extensions.some((one) => path.endsWith(`.${one}`)))
    .filter((path) => pattern.test(path.slice(path.lastIndexOf('/') + 1)))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_FILES);
  const found: SharedConstant[] = [];
  for (const path of paths) {
    const code = await files.codeAt(path);
    if (code) found.push(...constantsOf(code.facts, code.source).filter(isVersion));
  }
  return found;
}

function constantsOf({ path, module, classes }: FileFacts, source: SourceText): readonly SharedConstant[] {
  const lineOf = (at: number): string => source.line(source.positionAt(at).line) ?? '';
  const variables = module.statements.flatMap(({ kind, target, value, blocks }) =>
    kind === 'assign' && target?.kind === 'name' && blocks.length === 0
      ? [{ path, text: source.text, name: target.name, owner: null, value, line: lineOf(target.start) }]
      : [],
  );
  const fields = classes
    .filter(({ outer }) => outer === null)
    .flatMap(({ name: owner, fields: all }) =>
      all.flatMap(({ name, value }) =>
        value ? [{ path, text: source.text, name, owner, value, line: lineOf(value.start) }] : [],
      ),
    );
  return [...variables, ...fields];
}

/** The folder of the nearest project file above a file; null: none is. */
function projectOf(path: string, { language }: Code, files: SourceFiles): string | null {
  const { projects = [] } = language;
  const folders = new Set(
    files
      .files()
      .filter((one) => {
        const name = one.slice(one.lastIndexOf('/') + 1);
        return projects.some((pattern) =>
          pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern,
        );
      })
      .map(folderOf),
  );
  for (let at = folderOf(path); ; at = folderOf(at)) {
    if (folders.has(at)) return at;
    if (at === '') return null;
  }
}

/** Whether the imports of a file may lead to another one, directly or through others. */
async function leadsTo(from: string, to: string, files: SourceFiles): Promise<boolean> {
  const existing = new Set(files.files());
  const seen = new Set<string>();
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path === to || seen.size > MOST_IMPORTED) return true;
    if (seen.has(path)) continue;
    seen.add(path);
    const code = await files.codeAt(path);
    if (!code) continue;
    const { packageFile } = code.writes.shared ?? {};
    // The file of a package runs before its modules; those around the edited file run already.
    for (let at = folderOf(path); packageFile !== undefined && at !== ''; at = folderOf(at))
      if (!to.startsWith(`${at}/`) && existing.has(`${at}/${packageFile}`)) waiting.push(`${at}/${packageFile}`);
    waiting.push(...importPaths(code.facts, code.language).filter((one) => existing.has(one)));
  }
  return false;
}

/** Whether an expression is a text with a value. */
export function isText({ value }: SharedConstant, wanted: string): boolean {
  return value.kind === 'text' && value.value === wanted && partsOf(value).length === 0;
}
