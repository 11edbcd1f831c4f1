import type { Answer, PageVisit, Redirect } from '../core/ports.ts';
import { quote } from '../core/quote.ts';
import { isUrl } from '../core/url.ts';
import { judgeAddress } from './address.ts';

/** Most redirects that are followed. */
export const MOST_REDIRECTS = 5;
/** Retries after a response that may be better next time. */
export const RETRIES = 2;
/** The longest wait that a server may ask for, in milliseconds. */
export const LONGEST_WAIT = 30_000;
/** Wait before the first retry, in milliseconds, plus or minus half; twice as long before the second. */
const FIRST_WAIT = 1_000;

/**
 * Why there is no response. `gone`: no such name or no valid certificate, which is the same for every reader; `reset`:
 * may work next time; `open`: says nothing about other readers.
 */
export interface Failure {
  readonly kind: 'failure';
  readonly cause: 'gone' | 'reset' | 'open';
  /** The end of a sentence that begins with the host. */
  readonly reason: string;
}

/** Access to the network. Makes one request, follows no redirect, and sends nothing that identifies anyone. */
export interface Network {
  /** Connects only to public IP addresses. Never rejects. */
  request(url: URL): Promise<Answer | Failure>;
  pause(milliseconds: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
}

/** Opens a page as a reader would, following redirects by hand. Never rejects for what a server does. */
export async function fetchPage(address: string, network: Network): Promise<PageVisit> {
  const redirects: Redirect[] = [];
  let url = new URL(address);
  for (;;) {
    const at = { url, redirects };
    const closed = refusal(url);
    if (closed) return { ...at, outcome: 'bad', reason: redirects.length === 0 ? closed : `redirects to ${closed}` };
    const answer = await requestPatiently(url, network);
    if (answer.kind === 'failure')
      return { ...at, outcome: answer.cause === 'gone' ? 'bad' : 'unknown', reason: answer.reason };
    const to = target(answer, url);
    if (!to) return { ...at, ...judged(answer) };
    if (redirects.length === MOST_REDIRECTS)
      return { ...at, outcome: 'unknown', reason: `redirects more than ${MOST_REDIRECTS} times` };
    redirects.push({ status: answer.status, from: url, to });
    url = to;
  }
}

/**
 * Why a redirect is not followed. Each URL must pass the checks of a sample's URL, because a fictional site is still
 * public.
 */
function refusal(url: URL): string | null {
  const shown = quote(`${url.protocol}//${url.host}${url.pathname}`);
  if (url.protocol === 'http:') return `${shown}, which is not encrypted`;
  if (url.protocol !== 'https:') return `${shown}, which is not a web page`;
  if (url.username !== '' || url.password !== '') return `${shown}, which contains a user name or password`;
  const fault = judgeAddress(`https://${url.host}/`, { sample: true });
  return fault && `a URL that ${fault.problem}`;
}

async function requestPatiently(url: URL, network: Network): Promise<Answer | Failure> {
  for (let attempt = 0; ; attempt++) {
    const answer = await network.request(url);
    const wait = waitBefore(attempt, answer, network);
    if (wait === null) return answer;
    await network.pause(wait);
  }
}

/** Milliseconds until the next attempt; null: this response is final. */
function waitBefore(attempt: number, answer: Answer | Failure, network: Network): number | null {
  if (attempt === RETRIES) return null;
  const backOff = FIRST_WAIT * 2 ** attempt * (0.5 + network.random());
  if (answer.kind === 'failure') return answer.cause === 'reset' ? backOff : null;
  if (answer.status !== 429 && (answer.status < 500 || answer.status > 599)) return null;
  const asked = askedWait(answer.headers.get('retry-after'), network.now());
  if (asked === null) return backOff;
  return asked <= LONGEST_WAIT ? asked : null;
}

/** `Retry-After` (RFC 9110 section 10.2.3), in milliseconds; null if absent or unreadable. */
function askedWait(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function target({ status, headers }: Answer, from: URL): URL | null {
  const location = headers.get('location');
  if (!REDIRECTS.has(status) || location === undefined || !isUrl(location, from.href)) return null;
  return new URL(location, from);
}

function judged(answer: Answer) {
  const { status } = answer;
  if (status >= 200 && status <= 299) return { outcome: 'good', answer } as const;
  const isGone = status === 404 || status === 410;
  return { outcome: isGone ? 'bad' : 'unknown', reason: `responded with status ${status}` } as const;
}
