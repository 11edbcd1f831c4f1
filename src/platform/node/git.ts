import { dirname } from 'node:path';
import { MOST_BYTES } from '../../core/sizes.ts';
import { printDiagnostic } from './output.ts';
import { codeOf } from './system-error.ts';

/** Milliseconds: longer than git takes to search the largest repositories; a git that hangs must not hang the run. */
const PATIENCE = 120_000;
/** Whether git has hung in this run; it is not called again. */
let hangs = false;

/** Variables that make git use another repository, run a program or change its output. */
const LEFT_OUT = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_EXTERNAL_DIFF', 'GIT_DIFF_OPTS']);

/**
 * Returns git's output for a repository, split at NUL bytes, without empty parts. Nothing from the repository runs: its
 * file system monitor is off, git is not searched for in the current folder, no variable selects another repository,
 * and what a partial clone lacks is not fetched.
 *
 * @param root absolute path of a folder
 * @param keepEmpty keeps the empty parts
 * @param most greatest exit code that counts as success
 * @param onComplaint receives what git prints to stderr, also if it succeeds
 * @param patience milliseconds of wall-clock time
 * @returns null if git is missing or fails
 */
export function askGit(
  root: string,
  args: readonly string[],
  {
    input,
    most = 0,
    keepEmpty = false,
    onComplaint,
    patience = PATIENCE,
  }: {
    readonly input?: string;
    readonly most?: number;
    readonly keepEmpty?: boolean;
    readonly onComplaint?: (text: string) => void;
    readonly patience?: number;
  } = {},
): string[] | null {
  if (hangs) return null;
  const answer = run(root, args, { input, patience, withErrors: onComplaint !== undefined });
  if (codeOf(answer?.error) === 'ETIMEDOUT') {
    hangs = true;
    printDiagnostic(`git did not respond within ${patience / 1_000} seconds, so the run continues without it`);
  }
  if (!answer || answer.error || answer.status === null || answer.status > most) {
    onComplaint?.(answer?.stderr ?? '');
    return null;
  }
  onComplaint?.(answer.stderr ?? '');
  return answer.stdout.split('\0').filter((piece) => keepEmpty || piece !== '');
}

interface Run {
  readonly input: string | undefined;
  /** Milliseconds. */
  readonly patience: number;
  /** Whether to read stderr too. */
  readonly withErrors: boolean;
}

function run(root: string, args: readonly string[], { input, patience, withErrors }: Run) {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name)));
  // Loaded only here: most runs name their manifests and start without it.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const options = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=off', '-C', root];
  return started(() =>
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
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', withErrors ? 'pipe' : 'ignore'],
      ...(input !== undefined && { input }),
    }),
  );
}

/** Returns null if the runtime forbids child processes. */
function started<T>(start: () => T): T | null {
  try {
    return start();
  } catch {
    return null;
  }
}
