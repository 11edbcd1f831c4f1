import { API_HOSTS, type HostTable, normalPath } from '../api/hosts.ts';
import { decoded, pathTemplate } from '../api/path-template.ts';
import { type RetiredEndpoint, retiredAt, retiredInBatch } from '../api/retired-endpoints.ts';
import { copyOf } from '../core/bytes.ts';
import type { Position } from '../core/text.ts';
import { isUrl } from '../core/url.ts';
import { judgeUserAgent } from '../user-agent/grammar.ts';
import { type Header, type RecordedRequest, requestOf } from './request.ts';

/**
 * What can be stated about a recorded request without knowing the product. `formed`: a User-Agent of the documented
 * form.
 */
export type CallForm = 'formed' | 'missing' | 'malformed' | 'legacy' | 'unverifiable';

/** A recorded request in scope, without secrets. */
export interface RecordedCall {
  /** Index of its entry in the file, from 0. */
  readonly index: number;
  readonly place: Position;
  readonly form: CallForm;
  /** In lower case; null if the URL could not be parsed. */
  readonly host: string | null;
  /** A method that HTTP defines; null: none, or another word. */
  readonly method: string | null;
  /** Null if the URL could not be parsed. */
  readonly pathTemplate: string | null;
  /** Retired endpoints that it calls; a batch can call several. */
  readonly retired: readonly RetiredEndpoint[];
  /** As sent, cut at `LONGEST_KEPT`; null: none, or several. */
  readonly userAgent: string | null;
  /** The part before the slash, if it is formed: `MdePartner-Contoso-ContosoCognito`. */
  readonly name: string | null;
  readonly version: string | null;
  /** The end of a sentence that describes the fault; null where `form` describes it. */
  readonly problem: string | null;
}

/** UTF-16 units of a User-Agent that are judged; 256 are too many already. */
export const LONGEST_KEPT = 1024;

/** RFC 9110 section 9, RFC 5789. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);

/** The preflight request of a browser, and the opening of a proxy's tunnel: not API calls. */
const NOT_CALLS = new Set(['OPTIONS', 'CONNECT']);

/** Judges one entry of `log.entries`; null: not applicable. */
export function judgeEntry(entry: unknown, index: number, place: Position, table: HostTable): RecordedCall | null {
  const request = requestOf(entry);
  if (NOT_CALLS.has(request.method)) return null;
  const url = urlOf(request);
  const call = { index, place, method: METHODS.has(request.method) ? request.method : null };
  if (!url) {
    if (namedHost(request, table) === null) return null;
    return { ...call, ...NOTHING_READ, problem: 'its URL is not valid' };
  }
  const host = url.hostname.replace(/\.$/, '');
  const batched = isBatch(url.pathname) ? securityPaths(request.body) : [];
  const scope = /^https?:$/.test(url.protocol) ? scopeOf(host, url.pathname, batched, table) : 'out';
  if (scope === 'out') return null;
  const path = pathOf(url.pathname);
  const found = [retiredAt(host, path), ...(batched ?? []).map((inner) => retiredInBatch(host, path, inner))];
  const retired = [...new Set(found)].filter((one) => one !== null);
  const where = { ...call, host, pathTemplate: pathTemplate(url.pathname), retired };
  if (scope === 'unknown')
    return { ...where, ...NO_USER_AGENT, form: 'unverifiable', problem: 'the body of the batch was not recorded' };
  return { ...where, ...judgeHeaders(request.headers) };
}

type Judgement = Pick<RecordedCall, 'form' | 'userAgent' | 'name' | 'version' | 'problem'>;

const NO_USER_AGENT = { userAgent: null, name: null, version: null };

const NOTHING_READ = { ...NO_USER_AGENT, form: 'unverifiable', host: null, pathTemplate: null, retired: [] } as const;

/** An entry that is too large to judge. */
export function unreadCall(index: number, place: Position, problem: string): RecordedCall {
  return { index, place, method: null, ...NOTHING_READ, problem };
}

function pathOf(pathname: string): string {
  return normalPath(decoded(pathname).replace(/[?#]/g, '_'));
}

/** Returns the paths below `/security` that a Graph batch requests; null: it is not a batch, or its body does not show them. */
export function batchedPaths(request: RecordedRequest): readonly string[] | null {
  const url = urlOf(request);
  return url && isBatch(url.pathname) ? securityPaths(request.body) : null;
}

function isBatch(pathname: string): boolean {
  return /\/\$batch\/?$/i.test(pathOf(pathname));
}

/**
 * Judges the scope of a Graph batch by the requests in its body.
 *
 * @param batched as `securityPaths` returns them
 */
function scopeOf(
  host: string,
  pathname: string,
  batched: readonly string[] | null,
  table: HostTable,
): 'in' | 'out' | 'unknown' {
  const row = table.row(host);
  if (!row) return 'out';
  const scope = table.scope({ host, path: pathOf(pathname) });
  if (scope !== 'open') return scope;
  if (row.paths === 'all') return 'in';
  if (batched === null) return 'unknown';
  return batched.length > 0 ? 'in' : 'out';
}

/** Returns the paths below `/security` that a batch requests (`requests[].url`); null: the body does not show them. */
function securityPaths(body: string | null): string[] | null {
  const batch = parsed(body);
  const requests = typeof batch === 'object' && batch !== null && 'requests' in batch ? batch.requests : undefined;
  if (!Array.isArray(requests)) return null;
  return requests.flatMap((inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || !('url' in inner) || typeof inner.url !== 'string') return [];
    const path = inner.url.replace(/^https?:\/\/[^/?#]*/i, '');
    const isSecurity = /^security(?:[/?#]|$)/i.test(path.replace(/^\/*(?:(?:v1\.0|beta)(?=\/))?\/*/i, ''));
    return isSecurity ? [path] : [];
  });
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // A body that was cut off or is not JSON shows nothing.
    return undefined;
  }
}

/** Some recorders omit the scheme, or the host too, which is then in a header of its own. */
export function urlOf(request: RecordedRequest): URL | null {
  const { address } = request;
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(address)
    ? address
    : `https://${address.startsWith('/') ? sentTo(request) : ''}${address}`;
  return isUrl(full) ? new URL(full) : null;
}

function sentTo({ headers }: RecordedRequest): string {
  return headers?.find((header) => header.name.toLowerCase() === 'host')?.value ?? '';
}

/** Returns a host of the table that an invalid URL, or the Host header, names; null: none. */
export function namedHost(request: RecordedRequest, table: HostTable): string | null {
  const text = `${request.address} ${sentTo(request)}`.toLowerCase();
  return table.hosts.find((host) => text.includes(host)) ?? null;
}

/** Names that are meant to be `User-Agent`, and that name itself. */
export const SIMILAR_NAME = /^(?:x[-_])?user[-_ ]?agent\s?$/i;

function judgeHeaders(headers: readonly Header[] | null): Judgement {
  if (!headers) return { ...NO_USER_AGENT, form: 'unverifiable', problem: 'the recording has no headers' };
  const sent = headers.filter((header) => header.name.toLowerCase() === 'user-agent');
  if (sent.length > 1) return { ...NO_USER_AGENT, form: 'malformed', problem: 'the header is sent twice' };
  const value = sent[0]?.value ?? '';
  if (value.trim() === '') {
    const similar = headers.some(({ name }) => SIMILAR_NAME.test(name) && name.toLowerCase() !== 'user-agent');
    const problem = similar ? 'the header has the wrong name' : null;
    return { ...NO_USER_AGENT, form: 'missing', problem };
  }
  return judgeValue(value.length > LONGEST_KEPT ? copyOf(value.slice(0, LONGEST_KEPT)) : value);
}

function judgeValue(value: string): Judgement {
  const { faults, product } = judgeUserAgent(value);
  const worst = faults.find((fault) => fault.severity === 'error');
  if (worst) return { form: worst.status, userAgent: value, name: null, version: null, problem: worst.problem };
  const [name = '', version = ''] = value.slice(product.start, product.end).split('/');
  return { form: 'formed', userAgent: value, name, version, problem: null };
}

/** Texts in lower case; every entry in scope contains at least one of them. */
export function needlesOf(table: HostTable): readonly string[] {
  const known = new Set(API_HOSTS.map((row) => row.host));
  const needles = table.hosts.map((host) => (known.has(host) ? host.split('.').slice(-3).join('.') : host));
  return [...new Set(needles)];
}
