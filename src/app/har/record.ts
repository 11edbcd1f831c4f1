import type { HostTable } from '../../api/hosts.ts';
import { quote } from '../../core/quote.ts';
import { type Exchange, type RecordedEntry, recordedEntry } from '../../har/exchange.ts';
import { type AskedRequest, answering, hostsIn, type MockedAnswer, NO_MOCK, parseMocks } from '../../har/mocks.ts';
import type { SeenDouble } from './replaced-http.ts';
import { document, tableWith } from './strip.ts';

export interface RecordRequest {
  /** Further hosts that are recorded. */
  readonly hosts: readonly string[];
  /** A file of mocks; null: the hosts themselves answer. */
  readonly mockFile: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** How the requests of a command are read. */
export interface Reading {
  intercepts(host: string): boolean;
  readonly answer: ((request: AskedRequest) => MockedAnswer) | null;
  seen(exchange: Exchange): void;
}

export interface Recorded {
  /** The HAR file. */
  readonly pieces: Iterable<string>;
  /** Number of requests that the check judges. */
  readonly requests: number;
  /** Requests in scope that no mock answered, by method and path, without ids. */
  readonly withoutMock: readonly string[];
  /** Requests that could not be written without what may be a secret. */
  readonly unwritten: number;
  /** Of the command. */
  readonly exitCode: number;
}

/**
 * Records what a command sends to the APIs. In memory and in the file is only what the check reads.
 *
 * @param run runs the command and reads its requests so; returns its exit code
 * @throws UsageError if a host or the file of mocks is none, or if the command cannot be started
 */
export async function record(
  { hosts, mockFile }: RecordRequest,
  version: string,
  run: (reading: Reading) => Promise<number>,
): Promise<Recorded> {
  const table = tableWith(hosts);
  const mocks = mockFile && parseMocks(mockFile.bytes, mockFile.name);
  const read = new Set([...table.hosts, ...(mocks ? hostsIn(mocks) : [])]);
  const answer = mocks && answering(mocks);
  const entries: RecordedEntry[] = [];
  const withoutMock = new Set<string>();
  let unwritten = 0;
  const exitCode = await run({
    intercepts: (host) => read.has(host.replace(/\.$/, '')),
    answer:
      answer &&
      ((request) => {
        const answered = answer(request);
        if (!answered) withoutMock.add(endpointOf(request, table));
        return answered ?? NO_MOCK;
      }),
    seen(exchange) {
      const entry = recordedEntry(exchange, table);
      if (!entry) unwritten++;
      else if (entry.request) entries.push(entry);
    },
  });
  return {
    pieces: document(entries, version),
    requests: entries.length,
    withoutMock: [...withoutMock],
    unwritten,
    exitCode,
  };
}

function endpointOf(request: AskedRequest, table: HostTable): string {
  const entry = recordedEntry({ ...request, headers: [], status: null }, table);
  return entry?.request ? `${request.method} ${entry.request.url}` : `${request.method} ${new URL(request.url).origin}`;
}

/** Most names of a list in a message. */
const NAMED = 3;

/**
 * Explains why nothing was recorded, and what to run instead.
 *
 * @param doubles libraries that answer requests of tests inside the process
 */
export function nothingSentWords(doubles: readonly SeenDouble[]): string {
  const [first] = doubles;
  if (!first)
    return 'the command sent no request to the API through the proxy. Run code that calls the API, with a client that reads HTTPS_PROXY (in Node, version 24 or newer).';
  const names = doubles.slice(0, NAMED).map(({ name }) => name);
  const verb = names.length === 1 ? 'answers' : 'answer';
  return `the command sent no request to the API. ${listed(names)} ${verb} requests in memory (see ${quote(first.path)}), so such tests send nothing. Run the product itself, or tests that really send, with --mock.`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * Describes what was recorded and what was not, one line each.
 *
 * @param file the recording
 */
export function recordedWords(
  { requests, withoutMock, unwritten }: Pick<Recorded, 'requests' | 'withoutMock' | 'unwritten'>,
  file: string,
): readonly string[] {
  const lines: string[] = [];
  if (withoutMock.length > 0) lines.push(withoutMockWords(withoutMock));
  if (requests > 0) lines.push(`recorded ${requests} API ${requests === 1 ? 'request' : 'requests'} in ${quote(file)}`);
  if (unwritten > 0)
    lines.push(
      `${unwritten} API ${unwritten === 1 ? 'request was' : 'requests were'} not recorded, because the API does not document ${unwritten === 1 ? 'its URL' : 'their URLs'}`,
    );
  return lines;
}

function withoutMockWords(requests: readonly string[]): string {
  const shown = requests.slice(0, NAMED).map((request) => quote(request));
  const more = requests.length - shown.length;
  return `no mock fits ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}, so the answer was 502 (add ${requests.length === 1 ? 'it' : 'them'} to the file of mocks)`;
}
