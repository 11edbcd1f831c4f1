import { clock } from '../node/clock.ts';
import { messageOf } from '../node/system-error.ts';
import { type Answer, askedWait, type Headers, type Outcome, outcomeOf } from './outcome.ts';
import { at, type Environment } from './payload.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** GitHub's REST API for the opt-in channels. Nothing here throws. */
export interface GitHubClient {
  /**
   * Retries reads after a server error, but never writes: a failed write may have been carried out, so its caller
   * checks before it writes again. A request refused by a rate limit was not carried out and is retried after the
   * requested wait, if that is short.
   *
   * @param route `GET /repos/{owner}/{repo}/check-runs/{check_run_id}`; placeholders are filled from the parameters
   */
  request(route: string, parameters: Parameters): Promise<Outcome<unknown>>;
}

/** Makes one request without retries; resolves for every status, rejects if there is no response. */
export type Send = (route: string, parameters: Parameters) => Promise<Answer>;

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** Milliseconds before the second and the third attempt of a read. */
const PAUSES: readonly number[] = [1000, 3000];
/** Most milliseconds that one client waits for rate limits, in total. */
const MOST_WAIT = 60_000;
/** Milliseconds until a request is aborted. */
const TIME_LIMIT = 20_000;
const PER_PAGE = 100;
/** Most pages of a list that are read; a pull request has at most 3,000 files, and few have 10,000 comments. */
const MOST_PAGES = 100;

export function gitHubClient(send: Send, clock: Clock): GitHubClient {
  let left = MOST_WAIT;
  const waitFor = async (headers: Headers): Promise<boolean> => {
    const wait = askedWait(headers, clock.now());
    if (wait > left) return false;
    // Without a minimum wait, a server that always sends 0 would keep this going forever.
    left -= Math.max(wait, 1000);
    await clock.sleep(wait);
    return true;
  };
  return {
    async request(route, parameters) {
      for (let tries = 0; ; tries++) {
        const { outcome, headers } = await exchange(send, route, parameters);
        const delay = route.startsWith('GET ') ? PAUSES[tries] : undefined;
        if (outcome.kind === 'limited' && (await waitFor(headers))) continue;
        if (outcome.kind !== 'broken' || delay === undefined) return outcome;
        await clock.sleep(delay);
      }
    },
  };
}

async function exchange(send: Send, route: string, parameters: Parameters) {
  try {
    const answer = await send(route, parameters);
    return { outcome: outcomeOf(answer), headers: answer.headers };
  } catch (error: unknown) {
    return { outcome: outcomeOf(null, messageOf(error)), headers: {} };
  }
}

/**
 * Returns all pages of a list; the first failure ends it.
 *
 * @param listOf returns the list in a response; absent: the response is the list
 */
export async function allPages(
  client: GitHubClient,
  route: string,
  parameters: Parameters,
  listOf: (data: unknown) => unknown = (data) => data,
): Promise<Outcome<readonly unknown[]>> {
  const all: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const outcome = await client.request(route, { ...parameters, per_page: PER_PAGE, page });
    if (outcome.kind !== 'ok') return outcome;
    const list = listOf(outcome.data);
    if (!Array.isArray(list)) return { kind: 'broken', status: 200, reason: 'but the answer has no list' };
    all.push(...list);
    if (!outcome.hasNext) return { kind: 'ok', data: all, hasNext: false };
  }
  return { kind: 'broken', status: 200, reason: `but the list has more than ${MOST_PAGES} pages` };
}

/**
 * Returns a client based on GitHub's toolkit, which is loaded only if a channel needs it: a default run makes no
 * request.
 *
 * @param environment `GITHUB_API_URL` names the server, including GitHub Enterprise Server
 */
export async function loadGitHubClient(
  environment: Environment,
  { token, userAgent }: { readonly token: string; readonly userAgent: string },
): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  const silent = () => undefined;
  // By default, it prints warnings with the server's text on the console.
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const baseUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
  const octokit = getOctokit(token, { baseUrl, userAgent, log });
  const send: Send = async (route, parameters) => {
    try {
      const request = { signal: AbortSignal.timeout(TIME_LIMIT), log };
      const { status, headers, data } = await octokit.request(route, { ...parameters, request });
      return { status, headers, data };
    } catch (error: unknown) {
      const response = at(error, 'response');
      if (!isAnswer(response)) throw error;
      return response;
    }
  };
  return gitHubClient(send, { now: clock.wall, sleep: clock.sleep });
}

function isAnswer(value: unknown): value is Answer {
  return typeof at(value, 'status') === 'number' && typeof at(value, 'headers') === 'object';
}
