import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { folderWith } from './folders.ts';
import { git } from './repository.ts';
import { runStep, type Step } from './runner.ts';

interface WrittenStep {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Written {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { readonly type: string; readonly default: unknown }>>;
      readonly outputs: Readonly<Record<string, { readonly value: string }>>;
    };
  };
  readonly jobs: Readonly<
    Record<string, { readonly outputs: Readonly<Record<string, string>>; readonly steps: readonly WrittenStep[] }>
  >;
}

/** How a workflow of another repository calls the reusable workflow. */
export interface Call {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Folders of the repositories that can be checked out, by name. */
  readonly repositories: Readonly<Record<string, string>>;
  /** Name of the caller's repository. */
  readonly caller: string;
  /** What the runner knows of the workflow's own commit; empty on a server that does not say. */
  readonly workflow: { readonly repository: string; readonly sha: string };
  /** Variables of the runner that differ from those of github.com. */
  readonly runner?: Readonly<Record<string, string>>;
}

export interface CalledStep {
  readonly name: string;
  readonly outcome: 'success' | 'failure' | 'skipped';
  /** What was printed. */
  readonly log: string;
}

export interface Called {
  readonly conclusion: 'success' | 'failure';
  readonly steps: readonly CalledStep[];
  /** What the action printed and set; null: it did not run. */
  readonly action: Step | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** Paths of the files that were kept, by the name of the artifact. */
  readonly artifacts: Readonly<Record<string, string>>;
  /** Tokens that checkouts were given, by repository. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly workspace: string;
}

type Contexts = Readonly<Record<string, unknown>>;

/**
 * A stand-in for GitHub and its runner: evaluates the expressions of a reusable workflow by GitHub's own evaluator and
 * runs its steps. Checkouts are clones with the same effect on the workspace, scripts run in bash, the action of the
 * workspace runs as by a runner.
 */
export function callWorkflow(text: string, call: Call): Called {
  const { on, jobs } = parse(text) as Written;
  const [job, ...others] = Object.values(jobs);
  if (!job || others.length > 0) throw new Error('the stand-in knows workflows of one job');
  const declared = on.workflow_call.inputs;
  for (const name of Object.keys(call.inputs ?? {}))
    if (!Object.hasOwn(declared, name)) throw new Error(`the workflow has no input ${name}`);
  const inputs = Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [name, call.inputs?.[name] ?? input.default]),
  );
  for (const [name, value] of Object.entries(inputs))
    if (typeof value !== declared[name]?.type) throw new Error(`the input ${name} is not a ${declared[name]?.type}`);
  const workspace = folderWith({});
  const done: CalledStep[] = [];
  const outputsOf: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  const artifacts: Record<string, string> = {};
  const tokens: Record<string, string> = {};
  let action: Step | null = null;
  let hasFailed = false;
  const contexts = (): Contexts => ({
    inputs,
    secrets: call.secrets ?? {},
    github: { workspace, token: 'token-of-the-run', repository: call.caller },
    job:
      call.workflow.sha === ''
        ? {}
        : { workflow_repository: call.workflow.repository, workflow_sha: call.workflow.sha },
    steps: outputsOf,
  });
  for (const step of job.steps) {
    const condition = step.if ?? 'success()';
    const isMeant = /\b(?:always|success|failure)\(\)/.test(condition) ? condition : `success() && (${condition})`;
    if (!isTrue(evaluate(isMeant, contexts(), hasFailed))) {
      done.push({ name: step.name, outcome: 'skipped', log: '' });
      continue;
    }
    const given = Object.fromEntries(
      Object.entries(step.with ?? {}).map(([name, value]) => [name, filled(String(value), contexts(), hasFailed)]),
    );
    const [used = ''] = (step.uses ?? '').split('@');
    let ended: { readonly ok: boolean; readonly log: string };
    if (step.run !== undefined) ended = script(step.run, workspace);
    else if (used === 'actions/checkout') {
      ended = checkedOut(given, call, workspace);
      tokens[given['repository'] || call.caller] = given['token'] ?? '';
    } else if (used === 'actions/upload-artifact') {
      artifacts[given['name'] ?? ''] = given['path'] ?? '';
      ended = { ok: existsSync(given['path'] ?? ''), log: '' };
    } else if (used.startsWith('./')) {
      const folder = join(workspace, used);
      if (!existsSync(join(folder, 'action.yml'))) throw new Error(`${used} has no action.yml`);
      action = runStep(join(folder, 'dist', 'index.js'), workspace, given, {
        ...evaluatedAll(step.env ?? {}, contexts()),
        ...call.runner,
        // As a runner does for an action of the workspace.
        GITHUB_ACTION_REPOSITORY: '',
        GITHUB_ACTION_REF: '',
        GITHUB_REPOSITORY: call.caller,
      });
      if (step.id !== undefined) outputsOf[step.id] = { outputs: action.outputs };
      ended = { ok: action.exitCode === 0, log: action.stdout + action.stderr };
    } else throw new Error(`the stand-in does not know ${step.uses}`);
    if (!ended.ok) hasFailed = true;
    done.push({ name: step.name, outcome: ended.ok ? 'success' : 'failure', log: ended.log });
  }
  const ofJob = evaluatedAll(job.outputs, contexts());
  const outputs = evaluatedAll(
    Object.fromEntries(Object.entries(on.workflow_call.outputs).map(([name, { value }]) => [name, value])),
    { jobs: Object.fromEntries(Object.keys(jobs).map((name) => [name, { outputs: ofJob }])) },
  );
  return { conclusion: hasFailed ? 'failure' : 'success', steps: done, action, outputs, artifacts, tokens, workspace };
}

function evaluatedAll(texts: Readonly<Record<string, string>>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(text, contexts, false)]));
}

/** A text with its expressions replaced. */
function filled(text: string, contexts: Contexts, hasFailed: boolean): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    evaluate(expression, contexts, hasFailed).coerceString(),
  );
}

function isTrue(value: data.ExpressionData): boolean {
  return !['', 'false', '0'].includes(value.coerceString());
}

const STATUS = ['always', 'success', 'failure'].map((name) => ({ name, minArgs: 0, maxArgs: 0 }));

function evaluate(expression: string, contexts: Contexts, hasFailed: boolean): data.ExpressionData {
  const { tokens } = new Lexer(expression.trim()).lex();
  const answers: Readonly<Record<string, boolean>> = { always: true, success: !hasFailed, failure: hasFailed };
  const functions = new Map(
    STATUS.map((info) => [info.name, { ...info, call: () => new data.BooleanData(answers[info.name] ?? false) }]),
  );
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(new Parser(tokens, Object.keys(contexts), STATUS).parse(), context, functions).evaluate();
}

function script(text: string, workspace: string): { readonly ok: boolean; readonly log: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text], {
    cwd: workspace,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '' },
  });
  return { ok: status === 0, log: stdout + stderr };
}

/** As actions/checkout v7 does: without a path, whatever is in the workspace goes first. */
function checkedOut(
  given: Readonly<Record<string, string>>,
  { repositories, caller }: Call,
  workspace: string,
): { readonly ok: boolean; readonly log: string } {
  // An empty input is an input that is not given.
  const repository = given['repository'] || caller;
  const source = repositories[repository];
  if (source === undefined) return { ok: false, log: `there is no repository ${repository}` };
  const target = join(workspace, given['path'] ?? '');
  if (given['path'] === undefined)
    for (const name of readdirSync(workspace)) rmSync(join(workspace, name), { recursive: true });
  mkdirSync(target, { recursive: true });
  git(target, 'clone', '--quiet', '--no-checkout', source, '.');
  const sparse = given['sparse-checkout'];
  if (sparse !== undefined) git(target, 'sparse-checkout', 'set', '--cone', ...sparse.split('\n'));
  git(target, 'checkout', '--quiet', '--detach', given['ref'] || 'HEAD');
  return { ok: true, log: '' };
}
