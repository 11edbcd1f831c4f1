import { quote } from '../../core/quote.ts';
import { isRecord, textAt } from './payload.ts';

/** The outcome of one request. */
export type Outcome<T> = Success<T> | Failure;

export interface Success<T> {
  readonly kind: 'ok';
  readonly data: T;
  /** Whether the list has another page. */
  readonly hasNext: boolean;
}

/**
 * `forbidden`: 401, 403 or 404, the token lacks permission. `refused`: the request itself is invalid (422 and the
 * like). `limited`: too many requests, and the wait would be too long. `broken`: a failure of the server or the
 * network, or a truncated response; it is then unknown whether a write was carried out.
 */
export interface Failure {
  readonly kind: 'forbidden' | 'refused' | 'limited' | 'broken';
  /** Null: no response. */
  readonly status: number | null;
  /** The server's message, shortened and quoted, or what went wrong; may be empty. */
  readonly reason: string;
}

export type Headers = Readonly<Record<string, string | number | undefined>>;

/** A response as received. */
export interface Answer {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Headers;
  readonly data: unknown;
}

/** @param answer null: no response, because of the `reason` */
export function outcomeOf(answer: Answer | null, reason = 'no answer'): Outcome<unknown> {
  if (!answer) return { kind: 'broken', status: null, reason };
  const { status, headers, data } = answer;
  if (status >= 200 && status <= 299) {
    // A body that is not complete JSON is kept as text.
    if (status !== 204 && (typeof data !== 'object' || data === null))
      return { kind: 'broken', status, reason: 'but the answer is incomplete' };
    return { kind: 'ok', data, hasNext: /\brel="?next\b/.test(String(headers['link'] ?? '')) };
  }
  return { kind: kindOf(answer), status, reason: said(data) };
}

function kindOf(answer: Answer): Failure['kind'] {
  const { status } = answer;
  if (isLimit(answer)) return 'limited';
  if (status === 401 || status === 403 || status === 404) return 'forbidden';
  return status >= 400 && status <= 499 && status !== 408 ? 'refused' : 'broken';
}

function isLimit({ status, headers, data }: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining'] ?? '') === '0' ||
    /rate limit/i.test(textAt(data, 'message') ?? '')
  );
}

function said(data: unknown): string {
  const message = isRecord(data) ? textAt(data, 'message') : null;
  return message === null ? '' : quote(message);
}

/**
 * Returns the milliseconds to wait for a rate limit: `retry-after` in seconds, else until `x-ratelimit-reset`, else a
 * minute. Source: GitHub's documentation of rate limits.
 *
 * @param now milliseconds since 1970
 */
export function askedWait(headers: Headers, now: number): number {
  const after = secondsOf(headers['retry-after']);
  if (after !== null) return after * 1000;
  const reset = secondsOf(headers['x-ratelimit-reset']);
  const isSpent = String(headers['x-ratelimit-remaining'] ?? '') === '0';
  return isSpent && reset !== null ? Math.max(0, reset * 1000 - now) : 60_000;
}

function secondsOf(value: string | number | undefined): number | null {
  return value !== undefined && /^\d{1,12}$/.test(String(value)) ? Number(value) : null;
}

/** `GitHub answered 403, 'Resource not accessible by integration'`; not yet safe to print. */
export function failureWords({ kind, status, reason }: Failure): string {
  if (status === null) return `GitHub could not be reached (${reason})`;
  const limit = kind === 'limited' ? ', too many requests' : '';
  return `GitHub responded with status ${status}${limit}${reason === '' ? '' : `, ${reason}`}`;
}
