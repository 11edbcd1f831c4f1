import type { Answer } from '../../src/core/ports.ts';
import type { ExamplePage } from '../../src/core/rule.ts';
import type { Failure, Network } from '../../src/link/fetch-page.ts';

/** What an address answers: one page, a failure, or one after the other for every request. */
export type Reply = ExamplePage | Failure;

export interface FakeNetwork extends Network {
  /** Addresses in the order in which they were asked for. */
  readonly requests: readonly string[];
  /** Milliseconds that were waited, without waiting. */
  readonly pauses: readonly number[];
}

/** A web that consists of these pages; every other name is unknown. Time passes only in pauses. */
export function fakeNetwork(
  pages: Readonly<Record<string, Reply | readonly Reply[]>>,
  { random = 0.5 }: { readonly random?: number } = {},
): FakeNetwork {
  const requests: string[] = [];
  const pauses: number[] = [];
  const asked = new Map<string, number>();
  let now = Date.parse('2026-11-22T00:00:00Z');
  return {
    requests,
    pauses,
    async request(url) {
      requests.push(url.href);
      const count = asked.get(url.href) ?? 0;
      asked.set(url.href, count + 1);
      const replies = Object.hasOwn(pages, url.href) ? pages[url.href] : undefined;
      const reply = Array.isArray(replies) ? replies[Math.min(count, replies.length - 1)] : replies;
      return replied((reply ?? { kind: 'failure', cause: 'gone', reason: 'is no name that the DNS knows' }) as Reply);
    },
    async pause(milliseconds) {
      pauses.push(milliseconds);
      now += milliseconds;
    },
    now: () => now,
    random: () => random,
  };
}

function replied(reply: Reply): Answer | Failure {
  if ('kind' in reply) return reply;
  const headers = new Map(Object.entries(reply.headers ?? {}));
  if (reply.body !== undefined && !headers.has('content-type')) headers.set('content-type', 'text/html; charset=utf-8');
  return {
    kind: 'answer',
    status: reply.status,
    headers,
    body: new TextEncoder().encode(reply.body ?? ''),
    isCut: false,
  };
}
