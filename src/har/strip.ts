import type { HostTable } from '../api/hosts.ts';
import { pathTemplate } from '../api/path-template.ts';
import { roughTextOf } from '../core/bytes.ts';
import { UsageError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import { MOST_BYTES, sizeText } from '../core/sizes.ts';
import type { Position } from '../core/text.ts';
import { readEntries } from './entries.ts';
import { batchedPaths, judgeEntry, namedHost, type RecordedCall, SIMILAR_NAME, urlOf } from './judge.ts';
import { scopeTest } from './recording.ts';
import { type Header, type RecordedRequest, requestOf } from './request.ts';
import { refusalWords } from './words.ts';

/** What is left of a HAR entry; empty: it is not a request that the check judges. */
export interface StrippedEntry {
  readonly request?: {
    readonly method?: string;
    readonly url: string;
    readonly headers?: readonly Header[];
    readonly postData?: { readonly text: string };
  };
}

/** The place and index of an entry have no effect on how it is judged. */
const PLACE: Position = { line: 1, column: 1 };

/**
 * Returns what the check reads of an entry: method, host, the documented words of the path, the User-Agent, and the
 * paths in a Graph batch. It is judged like the entry itself. An empty entry keeps the others at their index.
 *
 * Null: the entry cannot be judged alike without text that may be a secret.
 */
export function strippedEntry(entry: unknown, table: HostTable): StrippedEntry | null {
  const call = judgeEntry(entry, 0, PLACE, table);
  if (!call) return {};
  const request = requestOf(entry);
  for (const url of urlsFor(request, table)) {
    const stripped = { request: { ...methodOf(call), url, ...headersOf(request, call), ...bodyOf(request) } };
    if (isJudgedLike(call, stripped, table)) return stripped;
  }
  return null;
}

/**
 * Yields what is left of each entry of a file, in order, with memory for one.
 *
 * @param name of the file, for messages
 * @throws UsageError if the file is damaged or too large, or if an entry cannot be stripped: a part of a recording would
 *   look like the whole
 */
export function* strippedEntries(
  name: string,
  pieces: Iterable<Uint8Array>,
  table: HostTable,
): Generator<StrippedEntry, void, undefined> {
  const mayBeInScope = scopeTest(table);
  const entries = readEntries(pieces);
  for (;;) {
    const { done, value } = entries.next();
    if (done) {
      if (value.kind === 'complete') return;
      throw new UsageError(`${quote(name)} ${refusalWords(value)}`);
    }
    const { index, place, bytes } = value;
    const fail = (why: string) =>
      new UsageError(`entry ${index} of ${quote(name)} (line ${place.line}) cannot be stripped: ${why}`);
    if (bytes === null) throw fail(`it is larger than ${sizeText(MOST_BYTES.harEntry)}`);
    const text = roughTextOf(bytes);
    const stripped = mayBeInScope(text) ? strippedEntry(JSON.parse(text), table) : {};
    if (!stripped) throw fail('its URL is not one that the API documents');
    yield stripped;
  }
}

/** Compared for every entry, so that no rule of judging can be forgotten here. */
function isJudgedLike(call: RecordedCall, stripped: StrippedEntry, table: HostTable): boolean {
  return JSON.stringify(judgeEntry(stripped, 0, PLACE, table)) === JSON.stringify(call);
}

function methodOf({ method }: RecordedCall): { readonly method?: string } {
  return method === null ? {} : { method };
}

/** URLs without user name, query, fragment and words of the customer, the best first. */
function* urlsFor(request: RecordedRequest, table: HostTable): Iterable<string> {
  const url = urlOf(request);
  if (url) {
    yield `${url.protocol}//${url.host}${pathTemplate(url.pathname)}`;
    return;
  }
  const host = namedHost(request, table);
  // The port makes it as invalid as the recorded one.
  if (host !== null) yield `https://${host}:invalid/`;
}

/** Values are kept of a single User-Agent only: they are not read otherwise. */
function headersOf({ headers }: RecordedRequest, { userAgent }: RecordedCall): { readonly headers?: Header[] } {
  if (!headers) return {};
  const sent = headers.filter(({ name }) => name.toLowerCase() === 'user-agent');
  if (sent.length > 1) return { headers: sent.map(({ name }) => ({ name, value: '' })) };
  if (userAgent !== null) return { headers: [{ name: 'User-Agent', value: userAgent }] };
  return { headers: headers.flatMap(({ name }) => (SIMILAR_NAME.test(name) ? [{ name, value: '' }] : [])) };
}

function bodyOf(request: RecordedRequest): { readonly postData?: { readonly text: string } } {
  const paths = batchedPaths(request);
  if (paths === null) return {};
  return { postData: { text: JSON.stringify({ requests: paths.map((path) => ({ url: pathTemplate(path) })) }) } };
}
