import type { Skip } from '../../core/rule.ts';
import type { Location } from '../../core/text.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { ManifestData } from '../../manifest/schema/schema.ts';
import type { RequirementId } from '../../requirements.ts';
import { implausibility, parseCivilDate } from '../../text/dates.ts';
import type { ManifestSubject } from '../subject.ts';

type Readiness = NonNullable<ManifestData['readiness']>;
type Key = keyof Readiness & string;

/** What the vendor declares of a step outside the repository. */
export interface Statement {
  /** `unknown`: something is written that cannot be read. */
  readonly status: 'stated' | 'unstated' | 'unknown';
  /** In words; null: nothing to add. */
  readonly reason: string | null;
  /** The key that decides it. */
  readonly key: Key;
}

/** Whether and how the vendor declares R1, R2 or R3. "Not yet" and a date still to come do not declare a step as done. */
export function statementOf(id: RequirementId, file: Manifest, today: string): Statement {
  if (id === 'R2') return validation(file, today);
  return id === 'R1' ? license(file) : membership(file);
}

function license(file: Manifest): Statement {
  const key = 'developerLicense';
  const stated = file.data.readiness?.developerLicense;
  if (stated === undefined) return absent(file, key);
  return stated ? { status: 'stated', reason: null, key } : { status: 'unstated', reason: `'${key}' is false`, key };
}

function membership(file: Manifest): Statement {
  const key = 'misa';
  const stated = file.data.readiness?.misa;
  if (stated === undefined) return absent(file, key);
  if (stated === 'none') return { status: 'unstated', reason: "'misa' is none", key };
  return { status: 'stated', reason: stated === 'nominated' ? 'nominated, but not a member yet' : null, key };
}

/** The worse of the two dates decides. */
function validation(file: Manifest, today: string): Statement {
  const dates = [dateOf(file, 'customerApproved', today), dateOf(file, 'demoed', today)] as const;
  return dates.find(({ status }) => status === 'unknown') ?? firstUnstated(dates) ?? dates[0];
}

/** One that says "not yet" before one that says nothing. */
function firstUnstated(dates: readonly Statement[]): Statement | undefined {
  const open = dates.filter(({ status }) => status === 'unstated');
  const telling = open.find(({ reason }) => reason !== null);
  if (telling) return telling;
  const [first] = open;
  return first && open.length < dates.length ? { ...first, reason: `'${first.key}' is missing` } : first;
}

function dateOf(file: Manifest, key: 'customerApproved' | 'demoed', today: string): Statement {
  const stated = file.data.readiness?.[key];
  if (stated === undefined) return absent(file, key);
  if (stated === false) return { status: 'unstated', reason: `'${key}' is false`, key };
  const date = parseCivilDate(stated);
  if (!date.ok || implausibility(date, today) !== null)
    return { status: 'unknown', reason: `'${key}' is not a valid date`, key };
  // Civil dates in their only form compare as texts.
  const isPast = date.iso <= today;
  return { status: isPast ? 'stated' : 'unstated', reason: isPast ? null : `'${key}' is planned for ${date.iso}`, key };
}

function absent(file: Manifest, key: Key): Statement {
  if (file.state !== 'parsed') return { status: 'unknown', reason: 'the manifest could not be read', key };
  const isWritten = file.scalar(['readiness', key]) !== undefined;
  return isWritten
    ? { status: 'unknown', reason: `the value of '${key}' could not be read`, key }
    : { status: 'unstated', reason: null, key };
}

/** Why a readiness rule says nothing of a statement; undefined: it does. */
export function unjudged(subject: ManifestSubject, id: RequirementId): Skip | undefined {
  const { file, run } = subject;
  const { status, reason } = statementOf(id, file, run.today);
  if (status !== 'stated' && run.required?.has(id))
    return { reason: 'it is required, so requirement-open reports it', asked: false };
  if (status === 'unknown') return reason ?? 'the value could not be read';
  return status === 'unstated' && reason === null ? 'not declared' : undefined;
}

/** Place of the value that decides a statement. */
export function statedAt({ file, run }: Pick<ManifestSubject, 'file' | 'run'>, id: RequirementId): Location {
  return file.locate(['readiness', statementOf(id, file, run.today).key], 'value');
}
