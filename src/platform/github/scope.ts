import { sha256Of } from '../../core/sha256.ts';
import { plainText, shortText } from '../../render/escape.ts';
import type { Environment } from './payload.ts';

/** Distinguishes one use of this action from another in the same repository. */
export interface Scope {
  /** For people: the tool, and what it checks if that is not the default. */
  readonly name: string;
  /** The same in every run of this workflow, job and selection; only letters, digits and `-`. */
  readonly id: string;
}

export interface Selection {
  readonly workingDirectory: string;
  readonly manifest: readonly string[];
}

const TOOL = 'mde-partner-check';
/** Hexadecimal digits of the hash, enough for one repository. */
const DIGITS = 16;

/**
 * Steps that check different folders have their own check runs and comments: with a shared name, a required check would
 * be either of them. Matrix jobs that do not differ in any of this share theirs.
 */
export function scopeOf(environment: Environment, { workingDirectory, manifest }: Selection): Scope {
  const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = environment;
  const parts = JSON.stringify([workflow, job, workingDirectory, manifest]);
  const selected = [...(workingDirectory === '.' ? [] : [workingDirectory]), ...manifest].map(plainText).join(', ');
  return {
    name: selected === '' ? TOOL : `${TOOL} (${shortText(selected)})`,
    id: `${TOOL}-${sha256Of(parts).slice(0, DIGITS)}`,
  };
}
