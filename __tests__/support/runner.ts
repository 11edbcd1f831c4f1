import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './folders.ts';
import {
  parseOutputFile,
  type RunnerCommand,
  runnerCommands,
  type ShownAnnotation,
  shownAnnotations,
} from './runner-commands.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A copy of `dist/` far from the checkout, in a folder with a blank in its name: the shipped files must be enough. */
export function shippedBundle(): string {
  const shipped = join(ROOT, 'dist');
  if (!existsSync(join(shipped, 'index.js'))) throw new Error('dist/index.js is missing; run "npm run bundle"');
  const folder = folderWith({});
  cpSync(shipped, join(folder, 'dist'), { recursive: true });
  return join(folder, 'dist', 'index.js');
}

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Step extends Ended {
  /** What the runner would take for commands in stdout and stderr. */
  readonly commands: readonly RunnerCommand[];
  readonly annotations: readonly ShownAnnotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** `RUNNER_TEMP`. */
  readonly temp: string;
}

/** Ends the process with 99 as soon as it opens a connection or asks for an address. */
const WITHOUT_NETWORK = `data:text/javascript,${encodeURIComponent(
  "import net from 'node:net'; import dns from 'node:dns';" +
    'const refuse = () => process.exit(99);' +
    'net.Socket.prototype.connect = refuse; dns.lookup = refuse; dns.promises.lookup = refuse;',
)}`;

function start(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Ended {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--import', WITHOUT_NETWORK, ...args], {
    cwd,
    // git must be found, as on any runner.
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return { exitCode: status, stdout, stderr };
}

/** One command on a person's machine. */
export function runCommand(
  bundle: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Ended {
  return start([bundle, ...args], cwd, env);
}

/**
 * One step as a runner starts it: nothing but inputs, context and files in the environment, the workspace as working
 * directory, no arguments.
 *
 * @param inputs by name; `env` adds to the environment, an empty value takes away
 */
export function runStep(
  bundle: string,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Step {
  const files = folderWith({ output: '', summary: '', state: '', env: '', path: '', 'event.json': '{}' });
  const temp = join(files, 'temp');
  mkdirSync(temp);
  const context: Record<string, string> = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'contoso/cognito',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_ACTION_REPOSITORY: 'acme/mde-partner-check',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_STATE: join(files, 'state'),
    GITHUB_ENV: join(files, 'env'),
    GITHUB_PATH: join(files, 'path'),
    RUNNER_TEMP: temp,
    ...Object.fromEntries(
      Object.entries({ ...DEFAULTS, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...env,
  };
  const ended = start([bundle], workspace, context);
  const read = (name: string) => readFileSync(join(files, name), 'utf8');
  for (const name of ['state', 'env', 'path'])
    if (read(name) !== '') throw new Error(`the step wrote to GITHUB_${name.toUpperCase()}`);
  const output = `${ended.stdout}\n${ended.stderr}`;
  return {
    ...ended,
    commands: runnerCommands(output),
    annotations: shownAnnotations(output),
    outputs: parseOutputFile(read('output')),
    summary: read('summary'),
    temp,
  };
}

/** What the runner puts where `action.yml` says `github.token`. */
export const TOKEN = 'ghs_of_the_runner_twin';

/** What the runner fills in from `action.yml` where the workflow says nothing; a test compares it with that file. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  manifest: '',
  'working-directory': '.',
  'fail-on': 'error',
  annotations: 'all',
  release: '',
  'require-readiness': 'false',
  scan: 'true',
  online: 'false',
  har: '',
  today: '',
  'report-file': '',
  'sarif-file': '',
  'check-run': 'false',
  comment: 'false',
  suggestions: 'false',
  token: TOKEN,
};

/** A checkout: these files and an empty repository. */
export function checkout(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith(files);
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  return folder;
}
