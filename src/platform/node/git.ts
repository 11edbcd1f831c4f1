import { dirname } from 'node:path';
import { MOST_BYTES } from '../../core/sizes.ts';
import { printDiagnostic } from './output.ts';
import { codeOf } from './system-error.ts';

/** Longer than git takes to search the largest repositories; one that hangs must not hang the run. */
const PATIENCE = 120_000;
/** Whether git has hung once in this run: it is not asked again. */
let hangs = false;

/** Variables that lead git to another repository, a program or another form of answer. */
const LEFT_OUT = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_EXTERNAL_DIFF', 'GIT_DIFF_OPTS']);

/**
 * What git prints for a repository, split at NUL bytes, without empty pieces. Nothing of the repository runs: its file
 * monitor is switched off, git is not looked for in the current folder, no variable leads it to another repository, and
 * what a partial clone lacks is not fetched.
 *
 * @param root absolute path of a folder
 * @param keepEmpty keeps the empty pieces
 * @param most greatest exit code that is an answer
 * @param onError is given what git prints to stderr instead of an answer
 * @param patience milliseconds of the clock
 * @returns null if git is not there or does not answer
 */
export function askGit(
  root: string,
  args: readonly string[],
  {
    input,
    most = 0,
    keepEmpty = false,
    onError,
    patience = PATIENCE,
  }: {
    readonly input?: string;
    readonly most?: number;
    readonly keepEmpty?: boolean;
    readonly onError?: (text: string) => void;
    readonly patience?: number;
  } = {},
): string[] | null {
  if (hangs) return null;
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name)));
  // Loaded only here: most runs name their manifests and start without it.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const options = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=off', '-C', root];
  const answer = started(() =>
    spawnSync('git', [...options, ...args], {
      cwd: dirname(process.execPath),
      env: {
        ...environment,
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        NoDefaultCurrentDirectoryInExePath: '1',
        LC_ALL: 'C',
      },
      encoding: 'utf8',
      maxBuffer: MOST_BYTES.gitOutput,
      timeout: patience,
      killSignal: 'SIGKILL',
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', onError ? 'pipe' : 'ignore'],
      ...(input !== undefined && { input }),
    }),
  );
  if (codeOf(answer?.error) === 'ETIMEDOUT') {
    hangs = true;
    printDiagnostic(`git did not respond within ${patience / 1_000} seconds, so the run continues without it`);
  }
  if (!answer || answer.error || answer.status === null || answer.status > most) {
    onError?.(answer?.stderr ?? '');
    return null;
  }
  return answer.stdout.split('\0').filter((piece) => keepEmpty || piece !== '');
}

/** Null where the engine forbids programs. */
function started<T>(start: () => T): T | null {
  try {
    return start();
  } catch {
    return null;
  }
}
