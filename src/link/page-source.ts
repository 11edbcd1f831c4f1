import type { PageSource, PageVisit } from '../core/ports.ts';
import { type Failure, fetchPage, type Network } from './fetch-page.ts';

/**
 * Seconds for all pages of a run together; otherwise 50 products with unresponsive servers would block a step for an
 * hour.
 */
export const ONLINE_SECONDS = 120;
const OUT_OF_TIME: Failure = {
  kind: 'failure',
  cause: 'open',
  reason: `was not contacted, because the pages of this run took more than ${ONLINE_SECONDS} seconds`,
};

/**
 * Opens pages on the network, with one request at a time to each host. Once the time of the run is used up, no request
 * starts and no wait continues.
 */
export function pageSource(network: Network): PageSource {
  const until = network.now() + 1_000 * ONLINE_SECONDS;
  const left = () => until - network.now();
  const visits = new Map<string, Promise<PageVisit>>();
  const queues = new Map<string, Promise<unknown>>();
  const polite: Network = {
    ...network,
    request(url) {
      const before = queues.get(url.host) ?? Promise.resolve();
      const answer = before.then(() => (left() > 0 ? network.request(url) : OUT_OF_TIME));
      queues.set(url.host, answer);
      return answer;
    },
    pause: (milliseconds) => network.pause(Math.max(0, Math.min(milliseconds, left()))),
  };
  return {
    visit(address) {
      const known = visits.get(address) ?? fetchPage(address, polite);
      visits.set(address, known);
      return known;
    },
  };
}
