import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { agentCommands, foreignCommands } from './agent-commands.ts';
import { folderWith } from './folders.ts';
import { RUNNER_NODE } from './machine.js';
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

/** Ends the process with 99 as soon as it asks for a name, or opens a connection to any other place than `port` here. */
function onlyTo(port: number | null): string {
  return `data:text/javascript,${encodeURIComponent(
    "import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram';" +
      'const refuse = () => process.exit(99); const { connect } = net.Socket.prototype;' +
      'net.Socket.prototype.connect = function (...args) {' +
      '  const [{ host, port }] = net._normalizeArgs(Array.isArray(args[0]) ? args[0] : args);' +
      `  return host === '127.0.0.1' && Number(port) === ${port} ? connect.apply(this, args) : refuse();` +
      // To listen on an address, Node looks it up, which asks nobody.
      "}; const { lookup } = dns; dns.lookup = (name, ...rest) => name === '127.0.0.1' ? lookup(name, ...rest) : refuse();" +
      ' dns.promises.lookup = refuse; dgram.Socket.prototype.send = refuse;',
  )}`;
}

/**
 * Whatever is run and wherever, an agent of Azure Pipelines finds no command on either stream.
 *
 * @param commandsIn finds them on stdout; the format for the agent has some of its own
 */
function safe(ended: Ended, commandsIn = agentCommands): Ended {
  const [found] = [...commandsIn(ended.stdout), ...agentCommands(ended.stderr)];
  if (found !== undefined) throw new Error(`an agent would act upon ${JSON.stringify(found)}`);
  return ended;
}

/** git must be found, as on any runner. */
const PATH = { PATH: process.env['PATH'] ?? '' };

function start(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Ended {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--import', onlyTo(null), ...args], {
    cwd,
    env: { ...PATH, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return { exitCode: status, stdout, stderr };
}

/** The same beside others, and beside a server of the test's own. */
function startBeside(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) =>
      resolve({ exitCode, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/** One command on a person's machine. */
export function runCommand(
  bundle: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Ended {
  return safe(start([bundle, ...args], cwd, env), args.includes('azure') ? foreignCommands : agentCommands);
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
  const files = runnerFiles({});
  return stepOf(files, start([bundle], workspace, contextOf(files, workspace, inputs, env)));
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Adds to the environment, an empty value takes away. */
  readonly env?: Readonly<Record<string, string>>;
  /** The event's payload. */
  readonly payload?: object;
  /** The one address of this machine that may be connected to. */
  readonly api?: string;
  /** The program that starts the bundle, and what stands before the bundle's name; the runner's Node by default. */
  readonly program?: string;
  readonly flags?: (folders: { readonly files: string; readonly bundle: string }) => readonly string[];
}

/** As `runStep`, under the runner's own Node, beside other steps. */
export async function runStepBeside(
  bundle: string,
  workspace: string,
  { inputs = {}, env = {}, payload = {}, api, program = RUNNER_NODE, flags }: StepOptions = {},
): Promise<Step> {
  const files = runnerFiles(payload);
  const context = contextOf(files, workspace, inputs, {
    ...(api === undefined ? {} : { GITHUB_API_URL: api }),
    ...env,
  });
  const before = flags?.({ files, bundle: dirname(bundle) }) ?? [
    '--import',
    onlyTo(api === undefined ? null : Number(new URL(api).port)),
  ];
  return stepOf(files, await startBeside(program, [...before, bundle], workspace, context));
}

/** The files that a runner hands to a step. */
function runnerFiles(payload: object): string {
  const files = folderWith({
    output: '',
    summary: '',
    state: '',
    env: '',
    path: '',
    'event.json': JSON.stringify(payload),
  });
  mkdirSync(join(files, 'temp'));
  return files;
}

function contextOf(
  files: string,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'contoso/cognito',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_ACTION_REPOSITORY: 'acme/mde-partner-check',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_STATE: join(files, 'state'),
    GITHUB_ENV: join(files, 'env'),
    GITHUB_PATH: join(files, 'path'),
    RUNNER_TEMP: join(files, 'temp'),
    ...Object.fromEntries(
      Object.entries({ ...DEFAULTS, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...env,
  };
}

function stepOf(files: string, ended: Ended): Step {
  const read = (name: string) => readFileSync(join(files, name), 'utf8');
  for (const name of ['state', 'env', 'path'])
    if (read(name) !== '') throw new Error(`the step wrote to GITHUB_${name.toUpperCase()}`);
  const output = `${ended.stdout}\n${ended.stderr}`;
  return {
    ...safe(ended),
    commands: runnerCommands(output),
    annotations: shownAnnotations(output),
    outputs: parseOutputFile(read('output')),
    summary: read('summary'),
    temp: join(files, 'temp'),
  };
}

/** What the runner puts where `action.yml` says `github.token`. */
const TOKEN = 'ghs_of_the_runner_twin';

const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
};

/** What the runner fills in from `action.yml` where the workflow says nothing. */
const DEFAULTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ACTION.inputs).map(([name, input]) => [
    name,
    input.default.replace(/^\$\{\{ github\.token \}\}$/, TOKEN),
  ]),
);

/** A checkout: these files and an empty repository. */
export function checkout(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith(files);
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  return folder;
}
