import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Changes, type FileChange } from '../../core/changes.ts';
import { type FileDiff, readDiff } from '../../core/unified-diff.ts';
import { askGit } from './git.ts';

/** Why git cannot state what changed. `repository`: the folder is the top of none; `git`: it does not respond; `base`: it finds no common ancestor. */
export type Unknown = 'repository' | 'git' | 'revision' | 'base';

/**
 * Returns what changed from the last common ancestor of a revision and `HEAD` to the files on disk: committed, staged,
 * unstaged and untracked.
 *
 * @param root absolute path of a folder that contains `.git`
 * @param revision anything that names one commit; never read as an option
 * @param since the revision's name in the report
 */
export function changesSince(root: string, revision: string, since = revision): Changes | Unknown {
  const base = baseOf(root, revision);
  if (typeof base === 'string') return base;
  const changed = diff(root, base.commit);
  const untracked = askGit(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  if (!changed || !untracked) return 'git';
  const added = untracked.map((path): FileChange => ({ path: path.replace(/\/$/, ''), from: null, lines: 'all' }));
  return new Changes(since, [...changed, ...added]);
}

/** Returns the last common ancestor of a revision and `HEAD`, or why there is none. */
export function baseOf(root: string, revision: string): { readonly commit: string } | Unknown {
  if (!existsSync(join(root, '.git'))) return 'repository';
  // `--show-prefix` is empty only at the top: a broken `.git` must not lead to a repository above it.
  if (askGit(root, ['rev-parse', '--show-prefix'])?.join('').trim() !== '') return 'git';
  const named = commitOf(root, revision);
  if (named === null) return 'revision';
  const commit = idIn(askGit(root, ['merge-base', named, 'HEAD']));
  return commit === null ? 'base' : { commit };
}

/** Whether `HEAD` merges that commit into another, like the commit on which a pull request is checked. */
export function isMergeOf(root: string, commit: string): boolean {
  return commitOf(root, 'HEAD^2') === commit.toLowerCase();
}

function commitOf(root: string, revision: string): string | null {
  if (revision.startsWith('-') || revision.includes('\0')) return null;
  return idIn(askGit(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]));
}

function idIn(answer: readonly string[] | null): string | null {
  return /^([0-9a-f]{40,64})$/m.exec(answer?.[0] ?? '')?.[1] ?? null;
}

/** Sets every option that a configuration could change, so that the output always has one form. */
const FORM = [
  '--raw',
  '--patch',
  '-z',
  '--no-abbrev',
  '-U0',
  '--inter-hunk-context=0',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--no-relative',
  '--find-renames',
  '--no-color',
  '--no-color-moved',
  '--submodule=short',
  '--ignore-submodules=dirty',
  '--ignore-cr-at-eol',
  '--no-ext-diff',
  '--no-textconv',
];

/** Null if git does not respond. */
function diff(root: string, base: string): FileChange[] | null {
  const filters = filtersOff(root);
  const answer =
    filters &&
    askGit(root, [...filters, '-c', 'protocol.allow=never', 'diff', ...FORM, base, '--'], { keepEmpty: true });
  return answer && readAnswer(answer);
}

/**
 * Returns options that disable every filter: to compare a file on disk, git would run the program that the
 * configuration sets for it. Null if a name cannot be written as an option.
 */
function filtersOff(root: string): string[] | null {
  const keys = askGit(root, ['config', '--name-only', '-z', '--get-regexp', '^filter\\.'], { most: 1 });
  const names = [...new Set(keys?.map((key) => key.slice(0, key.lastIndexOf('.'))))];
  if (!keys || names.some((name) => name.includes('='))) return null;
  return names.flatMap((name) =>
    ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((setting) => ['-c', `${name}.${setting}`]),
  );
}

const SUBMODULE = '160000';

interface RawEntry extends Omit<FileChange, 'lines'> {
  readonly status: string;
  readonly modes: readonly string[];
}

/** First a record for each file, as NUL-terminated fields; an empty field; then the patches. */
function readAnswer(pieces: readonly string[]): FileChange[] {
  const entries: RawEntry[] = [];
  let at = 0;
  while (pieces[at]?.startsWith(':')) {
    const [before = '', after = '', , , state = ''] = (pieces[at] as string).slice(1).split(' ');
    const status = state.charAt(0);
    const isMoved = status === 'R' || status === 'C';
    const [first = '', second = ''] = pieces.slice(at + 1, at + 3);
    const [path, from] = isMoved ? [second, status === 'R' ? first : null] : [first, null];
    entries.push({ path, from, status, modes: [before, after] });
    at += isMoved ? 3 : 2;
  }
  const patches = new Map(readDiff(pieces.slice(at + 1).join('\0')).map((file) => [file.path, file]));
  return entries.flatMap((entry) => changeOf(entry, patches.get(entry.path)) ?? []);
}

/** Null for a file whose text is unchanged: another mode or other line ends. */
function changeOf({ path, from, status, modes }: RawEntry, patch: FileDiff | undefined): FileChange | null {
  const lines = (patch?.hunks ?? []).flatMap(({ changes }) => changes);
  const isWhole = (status !== 'M' && status !== 'R') || modes.includes(SUBMODULE) || patch?.isBinary;
  if (isWhole) return { path, from, lines: 'all', removed: lines.flatMap(({ removed }) => removed) };
  return lines.length === 0 && from === null ? null : { path, from, lines };
}
