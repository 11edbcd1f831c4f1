import { quote } from '../core/quote.ts';
import { MOST_BYTES, sizeText } from '../core/sizes.ts';
import type { Ending } from './entries.ts';
import type { RecordedCall } from './judge.ts';
import { MOST_CALLS } from './limits.ts';
import type { Recording } from './recording.ts';

/** `GET /api/machines/{id}`, or the number of the entry if the request could not be read. */
export function endpointWords({ method, pathTemplate, index }: RecordedCall): string {
  return pathTemplate === null ? `entry ${index}` : `${method ?? 'a request to'} ${pathTemplate}`;
}

/** Calls in one file with the same fault, and the first of them. */
export interface CallGroup {
  readonly fault: 'missing' | 'malformed' | 'legacy' | 'name-mismatch' | 'version-mismatch' | 'unverifiable';
  readonly count: number;
  /** Number of calls in scope in the file. */
  readonly of: number;
  readonly first: RecordedCall;
}

/** For one call, and for several. */
const DOES: Readonly<Record<CallGroup['fault'], readonly [string, string]>> = {
  missing: ['does not have the User-Agent', 'do not have the User-Agent'],
  malformed: ['has a malformed User-Agent', 'have a malformed User-Agent'],
  legacy: ['has a User-Agent with a legacy prefix', 'have a User-Agent with a legacy prefix'],
  'name-mismatch': ['has the User-Agent of another product', 'have the User-Agent of another product'],
  'version-mismatch': ['has another version in the User-Agent', 'have another version in the User-Agent'],
  unverifiable: ['could not be checked', 'could not be checked'],
};

/**
 * Describes what a group of calls lacks and what to do.
 *
 * @param wanted the User-Agent to send, ready for output
 */
export function groupWords({ fault, count, of, first }: CallGroup, wanted: string): string {
  const { userAgent, problem } = first;
  const shown = [userAgent === null ? '' : quote(userAgent), problem ?? ''].join(' ').trim();
  const requests = of === 1 ? 'The only API request' : `${count} of ${of} API requests`;
  const what = `${requests} ${DOES[fault][count === 1 ? 0 : 1]}`;
  const where = `${count === 1 ? ':' : ', first'} ${endpointWords(first)}${shown === '' ? '' : ` (${shown})`}`;
  const advice =
    fault === 'unverifiable' ? 'Record it with its headers and bodies.' : `Send ${wanted} in every request.`;
  return `${what}${where}. ${advice}`;
}

/** Explains why a file could not be judged to its end; null: it could. */
export function endingWords({ ending, entries }: Recording): string | null {
  const before = `, so only the first ${entries === 1 ? 'entry was' : `${entries} entries were`} checked`;
  const judged = entries === 0 ? '' : before;
  switch (ending.kind) {
    case 'complete':
      return null;
    case 'unreadable':
      return 'The HAR file cannot be read, because it is not a regular file or access is denied.';
    case 'damaged':
      return `The HAR file is damaged${inEntry(ending)} (${ending.reason})${judged}. Record it again.`;
    case 'too-large':
      return `The HAR file is larger than ${sizeText(MOST_BYTES.har)}${judged}. Split the recording into several files.`;
    case 'too-many':
      return `The HAR file has more than ${MOST_CALLS.toLocaleString('en-US')} API requests${judged}. Record fewer requests.`;
  }
}

/** Explains why a file cannot be stripped, as the end of a sentence. */
export function refusalWords(ending: Exclude<Ending, { kind: 'complete' }>): string {
  if (ending.kind === 'too-large') return `is larger than ${sizeText(MOST_BYTES.har)} (split it into several files)`;
  const { place, reason } = ending;
  return `is damaged in line ${place.line}, column ${place.column}: ${reason} (record it again)`;
}

function inEntry({ entry }: Extract<Ending, { kind: 'damaged' }>): string {
  return entry === null ? '' : ` in entry ${entry}`;
}

/** Describes what a tracked file discloses. */
export function credentialWords({ entries, credentials }: Recording): string {
  const count = credentials?.entries ?? 0;
  return (
    `The HAR file is tracked by git and contains credentials (${count} of ${entries} ` +
    `${entries === 1 ? 'entry' : 'entries'} ${count === 1 ? 'has' : 'have'} an Authorization header or cookies). ` +
    "Revoke them, and remove the file from git ('mde-partner har strip' writes one without them)."
  );
}
