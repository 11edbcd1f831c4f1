import type { HostTable } from '../api/hosts.ts';
import { roughTextOf } from '../core/bytes.ts';
import type { HarFiles } from '../core/ports.ts';
import { MOST_BYTES, sizeText } from '../core/sizes.ts';
import type { Position } from '../core/text.ts';
import { type Ending, type RawEntry, readEntries } from './entries.ts';
import { judgeEntry, needlesOf, type RecordedCall, unreadCall } from './judge.ts';
import { MOST_CALLS } from './limits.ts';
import { holdsCredentials } from './request.ts';

/** The content of one HAR file. */
export interface Recording {
  readonly path: string;
  /** Number of entries that could be read. */
  readonly entries: number;
  /** Calls in scope, in order; every other entry that was read is not applicable. */
  readonly calls: readonly RecordedCall[];
  readonly ending: Ending | { readonly kind: 'unreadable' } | { readonly kind: 'too-many'; readonly place: Position };
  /** Entries with an Authorization header or cookies; null if git does not track the file. */
  readonly credentials: { readonly entries: number; readonly first: Position } | null;
}

/** Reads files one by one, each once and in bounded memory. */
export function readRecordings(files: HarFiles, table: HostTable, most = MOST_CALLS): readonly Recording[] {
  let left = most;
  return files.paths.map((path) => {
    const recording = readRecording(path, files, table, left);
    left -= recording.calls.length;
    return recording;
  });
}

function readRecording(path: string, files: HarFiles, table: HostTable, most: number): Recording {
  const calls: RecordedCall[] = [];
  const tracked = files.isTracked(path);
  const mayBeInScope = scopeTest(table);
  let credentials = null as Recording['credentials'];
  const found = (entries: number, ending: Recording['ending']) => ({ path, entries, calls, ending, credentials });
  const pieces = files.pieces(path);
  if (!pieces) return found(0, { kind: 'unreadable' });
  const entries = readEntries(pieces);
  for (let count = 0; ; count++) {
    const { done, value } = entries.next();
    if (done) return found(count, value);
    const { place } = value;
    const { isCandidate, entry } = parsed(value, { mayBeInScope, tracked });
    if (tracked && holdsCredentials(entry)) credentials = withOneMore(credentials, place);
    const call = isCandidate ? callOf(value, entry, table) : null;
    if (!call) continue;
    if (calls.length === most) {
      entries.return({ kind: 'complete' });
      return found(count, { kind: 'too-many', place });
    }
    calls.push(call);
  }
}

/** Parses an entry that may be in scope, or whose credentials matter; an unread entry may be in scope. */
function parsed(
  { bytes }: RawEntry,
  { mayBeInScope, tracked }: { readonly mayBeInScope: (text: string) => boolean; readonly tracked: boolean },
): { readonly isCandidate: boolean; readonly entry?: unknown } {
  if (bytes === null) return { isCandidate: true };
  const text = roughTextOf(bytes);
  const isCandidate = mayBeInScope(text);
  return isCandidate || tracked ? { isCandidate, entry: JSON.parse(text) } : { isCandidate };
}

function withOneMore(credentials: Recording['credentials'], place: Position): Recording['credentials'] {
  return { entries: (credentials?.entries ?? 0) + 1, first: credentials?.first ?? place };
}

function callOf({ index, place, bytes }: RawEntry, entry: unknown, table: HostTable): RecordedCall | null {
  return bytes === null ? unreadCall(index, place, TOO_LARGE) : judgeEntry(entry, index, place, table);
}

const TOO_LARGE = `it is larger than ${sizeText(MOST_BYTES.harEntry)}`;

/**
 * Returns a test for whether an entry is worth parsing. It searches the raw text for hosts, where JSON may write any
 * letter as `\u00..`; a text with such an escape is always parsed. Percent-encoded hosts, which no client sends, are
 * not found.
 */
export function scopeTest(table: HostTable): (text: string) => boolean {
  const needles = needlesOf(table);
  return (text) => {
    if (text.includes('\\u00')) return true;
    const lower = text.toLowerCase();
    return needles.some((needle) => lower.includes(needle));
  };
}
