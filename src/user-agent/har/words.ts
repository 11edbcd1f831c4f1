import { quote } from '../../core/quote.ts';
import { type Ending, LARGEST_FILE } from './entries.ts';
import type { RecordedCall } from './judge.ts';
import { MOST_CALLS, type Recording } from './recording.ts';

/** `GET /api/machines/{id}`; the number of the entry where nothing of it could be read. */
export function endpointWords({ method, pathTemplate, index }: RecordedCall): string {
  return pathTemplate === null ? `entry ${index}` : `${method ?? 'a request to'} ${pathTemplate}`;
}

/** Calls of one file with one fault, and the first of them. */
export interface CallGroup {
  readonly fault: 'missing' | 'malformed' | 'legacy' | 'name-mismatch' | 'version-mismatch' | 'unverifiable';
  readonly count: number;
  /** Calls in scope in the file. */
  readonly of: number;
  readonly first: RecordedCall;
}

/** For one call and for more. */
const DOES: Readonly<Record<CallGroup['fault'], readonly [string, string]>> = {
  missing: ['lacks the User-Agent', 'lack the User-Agent'],
  malformed: ['sends a malformed User-Agent', 'send a malformed User-Agent'],
  legacy: ['sends a User-Agent of an older form', 'send a User-Agent of an older form'],
  'name-mismatch': ['sends the User-Agent of another name', 'send the User-Agent of another name'],
  'version-mismatch': ['sends another version', 'send another version'],
  unverifiable: ['cannot be judged', 'cannot be judged'],
};

/**
 * What a group of calls lacks and what to do.
 *
 * @param wanted the User-Agent to send, ready to be shown
 */
export function groupWords({ fault, count, of, first }: CallGroup, wanted: string): string {
  const { userAgent, problem } = first;
  const shown = [userAgent === null ? '' : quote(userAgent), problem ?? ''].join(' ').trim();
  const what = `${count} of ${of} ${of === 1 ? 'request' : 'requests'} ${DOES[fault][count === 1 ? 0 : 1]}`;
  const where = `${count === 1 ? ':' : ', first'} ${endpointWords(first)}${shown === '' ? '' : ` (${shown})`}`;
  const advice =
    fault === 'unverifiable' ? 'Record it with its headers and bodies.' : `Send ${wanted} in every request.`;
  return `${what}${where}. ${advice}`;
}

/** Why a file could not be judged to its end; null: it could. */
export function endingWords({ path, ending, entries }: Recording): string | null {
  const before = `; the ${entries === 1 ? 'entry' : `${entries} entries`} before ${entries === 1 ? 'was' : 'were'} judged`;
  const judged = entries === 0 ? '' : before;
  switch (ending.kind) {
    case 'complete':
      return null;
    case 'unreadable':
      return `${quote(path)} cannot be read: it is no regular file, or access is denied.`;
    case 'damaged':
      return `${quote(path)} is damaged${inEntry(ending)}: ${ending.reason}${judged}. Record it again.`;
    case 'too-large':
      return `${quote(path)} is larger than ${LARGEST_FILE / 1024 ** 3} GiB, too large to judge as a whole${judged}. Record less in one file.`;
    case 'too-many':
      return `${quote(path)} holds more requests than one run judges (${MOST_CALLS})${judged}. Record fewer.`;
  }
}

function inEntry({ entry }: Extract<Ending, { kind: 'damaged' }>): string {
  return entry === null ? '' : ` in entry ${entry}`;
}

/** What a tracked file gives away. */
export function credentialWords({ path, entries, credentials }: Recording): string {
  const count = credentials?.entries ?? 0;
  return (
    `Git tracks ${quote(path)}, which holds credentials: an Authorization header or cookies in ${count} of ${entries} ` +
    `${entries === 1 ? 'entry' : 'entries'}. Revoke them, take the file out of git, and strip it before it goes back.`
  );
}
