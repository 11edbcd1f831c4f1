import type { Location } from '../../core/text.ts';
import type { ManifestData } from '../../manifest/schema.ts';
import type { ManifestSubject } from '../subject.ts';

type Readiness = NonNullable<ManifestData['readiness']>;

/** Whether steps outside the repository must be stated as done: a release run with `require-readiness`. */
export function isRequired({ run }: ManifestSubject): boolean {
  return run.release !== null && run.requireReadiness;
}

/** Why a statement cannot be judged; undefined: it can. What is required and not stated is judged. */
export function unstated(subject: ManifestSubject, ...keys: (keyof Readiness)[]): string | undefined {
  const stated = subject.file.data.readiness ?? {};
  if (keys.some((key) => stated[key] === undefined && subject.file.scalar(['readiness', key])))
    return 'the statement cannot be read';
  if (subject.file.state !== 'parsed') return 'the manifest cannot be read';
  return keys.some((key) => stated[key] !== undefined) || isRequired(subject) ? undefined : 'not stated';
}

/** Place of the first of the statements that is there; else where it would stand. */
export function statedAt(subject: ManifestSubject, ...keys: (keyof Readiness)[]): Location {
  const [key = ''] = keys.filter((one) => subject.file.data.readiness?.[one] !== undefined);
  return subject.file.locate(key === '' ? ['readiness'] : ['readiness', key], key === '' ? 'key' : 'value');
}
