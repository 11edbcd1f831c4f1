import { dirname } from 'node:path';

/** Room for the names of a million files. */
const LARGEST_ANSWER = 256 * 1024 * 1024;

/**
 * What git prints for a repository, split at NUL bytes, without empty pieces. Nothing of the repository runs: its file
 * monitor is switched off, git is not looked for in the current folder, and no variable leads it to another repository.
 *
 * @param root absolute path of a folder
 * @param most greatest exit code that is an answer; `git grep` ends with 1 if it finds nothing
 * @returns null if git is not there or does not answer
 */
export function askGit(
  root: string,
  args: readonly string[],
  { input, most = 0 }: { readonly input?: string; readonly most?: number } = {},
): string[] | null {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...environment } = process.env;
  // Loaded only here: most runs name their manifests and start without it.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const options = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=off', '-C', root];
  const answer = spawnSync('git', [...options, ...args], {
    cwd: dirname(process.execPath),
    env: { ...environment, GIT_OPTIONAL_LOCKS: '0', NoDefaultCurrentDirectoryInExePath: '1', LC_ALL: 'C' },
    encoding: 'utf8',
    maxBuffer: LARGEST_ANSWER,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    ...(input !== undefined && { input }),
  });
  if (answer.error || answer.status === null || answer.status > most) return null;
  return answer.stdout.split('\0').filter((piece) => piece !== '');
}
