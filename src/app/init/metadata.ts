import { compareText } from '../../core/finding.ts';
import { folderOf, nameOf } from '../../core/path.ts';
import type { WorkTree } from '../../core/ports.ts';
import { openText } from '../../release/text-file.ts';
import { isAside } from '../../scan/aside.ts';
import { type FactKind, SOURCES, type Source } from './metadata-sources.ts';

/** What a file of the repository states. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
  /** Where it is, as the end of a sentence: `'author' in package.json`. */
  readonly source: string;
}

export interface Metadata {
  readonly facts: readonly Fact[];
  /** Files that were read, with the key of the version in them. */
  readonly versionFiles: readonly { readonly path: string; readonly key: string }[];
}

/** A folder with more files of one kind describes no single product. */
const MOST_FILES = 1;
/** Files that may be opened to see whether they are of a kind. */
const MOST_OPENED = 30;

/** Returns what project files, module manifests and app descriptions of a folder state, in order of the table. */
export function metadataOf(tree: WorkTree, folder: string): Metadata {
  const facts: Fact[] = [];
  const versionFiles: { path: string; key: string }[] = [];
  for (const source of SOURCES) {
    const [found, ...more] = readable(tree, folder, source);
    if (!found || more.length >= MOST_FILES) continue;
    const isPart = source.isFoundBelow === 'part' && folderOf(found.path) !== folder;
    for (const { kind, value, key } of found.facts) {
      const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
      const isName = kind === 'title' || kind === 'package';
      if (text !== '')
        facts.push({ kind: isPart && isName ? 'part' : kind, value: text, source: `${key} in ${found.path}` });
    }
    if (source.versionKey !== undefined) versionFiles.push({ path: found.path, key: source.versionKey });
  }
  return { facts, versionFiles };
}

interface ReadFile {
  readonly path: string;
  readonly facts: ReturnType<Source['read']>;
}

/** Files of the folder itself; of some kinds, else those below it. */
function readable(tree: WorkTree, folder: string, source: Source): ReadFile[] {
  const here = opened(tree, pathsIn(tree, folder, source), source);
  return here.length > 0 || source.isFoundBelow === undefined
    ? here
    : opened(tree, pathsBelow(tree, folder, source), source);
}

function opened(tree: WorkTree, paths: readonly string[], source: Source): ReadFile[] {
  if (paths.length > MOST_OPENED) return [];
  return paths.flatMap((path) => {
    const text = openText(tree, path).source;
    const facts = text ? source.read(text) : [];
    return facts.length > 0 ? [{ path, facts }] : [];
  });
}

function pathsIn(tree: WorkTree, folder: string, { file }: Source): string[] {
  return tree
    .names(folder)
    .filter((name) => file.test(name))
    .map((name) => (folder === '' ? name : `${folder}/${name}`));
}

function pathsBelow(tree: WorkTree, folder: string, { file }: Source): string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  return tree
    .glob('**/*')
    .filter((path) => path.startsWith(prefix) && file.test(nameOf(path)) && !isAside(path) && folderOf(path) !== folder)
    .sort(compareText);
}
