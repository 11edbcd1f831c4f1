import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './folders.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Returns the files that GitHub would send for a commit of this work tree, uncommitted changes included, as a folder.
 * The index and the objects are temporary: the repository is not touched.
 */
export function extractedArchive(): string {
  const scratch = folderWith({});
  mkdirSync(join(scratch, 'objects'));
  const objects = git(['rev-parse', '--path-format=absolute', '--git-path', 'objects']).trim();
  const env = {
    GIT_INDEX_FILE: join(scratch, 'index'),
    GIT_OBJECT_DIRECTORY: join(scratch, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
  };
  git(['add', '--all'], env);
  const tree = git(['write-tree'], env).trim();
  git(['archive', '--format=tar', `--output=${join(scratch, 'archive.tar')}`, tree], env);
  const folder = folderWith({});
  execFileSync('tar', ['-xf', join(scratch, 'archive.tar'), '-C', folder]);
  return folder;
}

/** Returns a repository with one commit of this work tree, as a person would clone it. */
export function committedCopy(): string {
  const folder = folderWith({});
  const files = git(['ls-files', '--cached', '--others', '--exclude-standard', '-z']).split('\0').filter(Boolean);
  for (const path of files) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  execFileSync('git', ['-C', folder, 'add', '--all', '--force']);
  execFileSync('git', ['-C', folder, ...identity, 'commit', '--quiet', '--message=x']);
  return folder;
}

function git(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  return execFileSync('git', args, { cwd: ROOT, env: { ...process.env, ...env }, encoding: 'utf8' });
}
