import { getInput, getMultilineInput } from '@actions/core';
import { dayOf, didYouMean, oneOf } from '../app/choices.ts';
import { IF_NO_MANIFEST_FOUND, type IfNoManifestFound } from '../app/if-no-manifest-found.ts';
import { UsageError } from '../core/errors.ts';
import type { FailOn } from '../core/gate.ts';
import { quote } from '../core/quote.ts';
import { REQUIRABLE } from '../requirements.ts';

/** The inputs of `action.yml`; a test holds both lists together. */
export const INPUTS = [
  'manifest',
  'working-directory',
  'fail-on',
  'annotations',
  'release',
  'require',
  'scan',
  'online',
  'har',
  'today',
  'if-no-manifest-found',
  'report-file',
  'sarif-file',
  'check-run',
  'comment',
  'suggestions',
  'token',
] as const;

export interface Inputs {
  /** Paths and globs; none: the working directory. */
  readonly manifest: readonly string[];
  readonly workingDirectory: string;
  readonly failOn: FailOn;
  readonly annotations: 'all' | 'changed' | 'none';
  /** Null: none given; the event may still be a release. */
  readonly release: string | null;
  /** What has to be proven. */
  readonly require: readonly string[];
  /** Whether the sources are scanned for API calls. */
  readonly scan: boolean;
  readonly online: boolean;
  /** Paths and globs of captured traffic. */
  readonly har: readonly string[];
  /** Null: the day of the run. */
  readonly today: string | null;
  /** What to do if a folder or glob has no manifest. */
  readonly ifNoManifestFound: IfNoManifestFound;
  /** Null: a file in the runner's folder for temporary files. */
  readonly reportFile: string | null;
  /** Null: none is written. */
  readonly sarifFile: string | null;
  readonly checkRun: boolean;
  readonly comment: boolean;
  readonly suggestions: boolean;
  /** For the opt-in channels, and for `changed` without history, alone; the runner masks it in the log. Null: none. */
  readonly token: string | null;
}

/** @throws UsageError for an unknown input or a value that is not allowed */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  refuseUnknown(environment);
  const given = (name: (typeof INPUTS)[number]) => getInput(name) || null;
  const today = given('today');
  return {
    manifest: lines('manifest'),
    workingDirectory: given('working-directory') ?? '.',
    failOn: oneOf('the input fail-on', given('fail-on') ?? 'error', ['error', 'warning', 'notice', 'never']),
    annotations: oneOf('the input annotations', given('annotations') ?? 'all', ['all', 'changed', 'none']),
    release: given('release'),
    require: lines('require').map((name) => oneOf('the input require', name, REQUIRABLE)),
    scan: isOn('scan', true),
    online: isOn('online', false),
    har: lines('har'),
    today: today && dayOf('the input today', today),
    ifNoManifestFound: oneOf(
      'the input if-no-manifest-found',
      given('if-no-manifest-found') ?? 'error',
      IF_NO_MANIFEST_FOUND,
    ),
    reportFile: given('report-file'),
    sarifFile: given('sarif-file'),
    checkRun: isOn('check-run', false),
    comment: isOn('comment', false),
    suggestions: isOn('suggestions', false),
    token: given('token'),
  };
}

function lines(name: (typeof INPUTS)[number]): readonly string[] {
  return getMultilineInput(name).filter((line) => line !== '');
}

/** YAML 1.2 core booleans, as the toolkit reads them. */
function isOn(name: (typeof INPUTS)[number], preset: boolean): boolean {
  return oneOf(`the input ${name}`, (getInput(name) || String(preset)).toLowerCase(), ['true', 'false']) === 'true';
}

/** The runner only warns of an input that the action does not know; a gate that is silently off helps nobody. */
function refuseUnknown(environment: Readonly<Record<string, string | undefined>>): void {
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith('INPUT_') || !value) continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    if (INPUTS.some((input) => input === name)) continue;
    throw new UsageError(
      `unknown input ${quote(name)}${didYouMean(name, INPUTS) || ` (the inputs are ${INPUTS.join(', ')})`}`,
    );
  }
}
