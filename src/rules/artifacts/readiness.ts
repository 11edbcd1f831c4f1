import type { Skip } from '../../core/rule.ts';
import type { Location } from '../../core/text.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { REQUIREMENTS, type Requirement, type RequirementId, type Statement } from '../../requirements.ts';
import { implausibility, parseCivilDate } from '../../text/dates.ts';
import { artifactByObject } from '../artifact.ts';
import type { ManifestSubject, RunFacts } from '../subject.ts';

type Key = Statement['key'];

/** What the vendor declares of a step outside the repository. */
export interface Declaration {
  /** `unknown`: something is written that cannot be read. */
  readonly status: 'stated' | 'unstated' | 'unknown';
  /** In words; null: nothing to add. */
  readonly reason: string | null;
  /** The key that decides it. */
  readonly key: Key;
}

/**
 * Whether and how the vendor declares a requirement. "Not yet" and a date still to come do not declare a step as done.
 * Of several statements the worst decides.
 */
export function declarationFor({ id }: Requirement, { file, run }: Declaring): Declaration {
  const found = declarationsOf(run, file).get(id);
  if (!found) throw new Error(`${id} is not declared by a statement`);
  return found;
}

type Declaring = Pick<ManifestSubject, 'file' | 'run'>;

const declarationsOf = artifactByObject(
  ({ today }: RunFacts, file: Manifest): ReadonlyMap<RequirementId, Declaration> =>
    new Map(
      REQUIREMENTS.flatMap(({ id, statements }) => {
        const worst = worstOf(statements.map((statement) => declarationOf(statement, file, today)));
        return worst ? [[id, worst]] : [];
      }),
    ),
);

function worstOf(found: readonly Declaration[]): Declaration | undefined {
  return found.find(({ status }) => status === 'unknown') ?? firstUnstated(found) ?? found[0];
}

/** The same for the requirement that a key under `readiness` declares. */
export function declarationAt(key: Key, subject: Declaring): Declaration {
  return declarationFor(declaredBy(key), subject);
}

function declaredBy(key: Key): Requirement {
  const found = REQUIREMENTS.find(({ statements }) => statements.some((one) => one.key === key));
  if (!found) throw new Error(`no requirement is declared by '${key}'`);
  return found;
}

function nounOf(key: Key): string {
  return declaredBy(key).statements.find((one) => one.key === key)?.noun ?? key;
}

function declarationOf(statement: Statement, file: Manifest, today: string): Declaration {
  const { key } = statement;
  const value = file.data.readiness?.[key];
  if (value === undefined) return absent(file, statement);
  if (value === false) return notYet(statement, value);
  if (statement.form === 'date') return dateOf(String(value), statement, today);
  if (statement.form === 'word') {
    if (value === statement.no) return notYet(statement, value);
    return { status: 'stated', reason: statement.notes[String(value)] ?? null, key };
  }
  return { status: 'stated', reason: null, key };
}

function notYet({ key, pending }: Statement, value: string | boolean): Declaration {
  return { status: 'unstated', reason: `${pending} ('${key}: ${value}')`, key };
}

/** One that says "not yet" before one that says nothing. */
function firstUnstated(all: readonly Declaration[]): Declaration | undefined {
  const open = all.filter(({ status }) => status === 'unstated');
  const telling = open.find(({ reason }) => reason !== null);
  if (telling) return telling;
  const [first] = open;
  return first && open.length < all.length
    ? { ...first, reason: `the ${nounOf(first.key)} is not declared ('${first.key}')` }
    : first;
}

function dateOf(value: string, { key, noun }: Statement, today: string): Declaration {
  const date = parseCivilDate(value);
  if (!date.ok || implausibility(date, today) !== null)
    return { status: 'unknown', reason: `the date of the ${noun} is not valid ('${key}')`, key };
  // Civil dates in their only form compare as texts.
  const isPast = date.iso <= today;
  return {
    status: isPast ? 'stated' : 'unstated',
    reason: isPast ? null : `the ${noun} is planned for ${date.iso} ('${key}')`,
    key,
  };
}

function absent(file: Manifest, { key, noun }: Statement): Declaration {
  if (file.state === 'missing') return { status: 'unknown', reason: 'no manifest was read', key };
  if (file.state !== 'parsed') return { status: 'unknown', reason: 'the manifest could not be read', key };
  const isWritten = file.scalar(['readiness', key]) !== undefined;
  return isWritten
    ? { status: 'unknown', reason: `the declaration of the ${noun} could not be read ('${key}')`, key }
    : { status: 'unstated', reason: null, key };
}

/** Why the rule about the requirement that a key declares says nothing; undefined: it does. */
export function unjudged(subject: ManifestSubject, key: Key): Skip | undefined {
  const { status, reason } = declarationAt(key, subject);
  if (status !== 'stated' && subject.run.required?.has(declaredBy(key).id))
    return { reason: 'it is required, so requirement-open reports it', asked: false };
  if (status === 'unknown') return reason ?? 'the value could not be read';
  return status === 'unstated' && reason === null ? 'not declared' : undefined;
}

/** Place of the value that decides a declaration. */
export function placeOf({ key }: Declaration, file: Manifest): Location {
  return file.locate(['readiness', key], 'value');
}
