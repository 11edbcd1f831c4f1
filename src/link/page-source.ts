import { LIMITS } from '../core/budget.ts';
import type { PageSource, PageVisit } from '../core/ports.ts';
import { type Failure, fetchPage, type Network } from './fetch-page.ts';

const OUT_OF_TIME: Failure = {
  kind: 'failure',
  cause: 'open',
  reason: `was not contacted, because the pages of this run took more than ${LIMITS.onlineMilliseconds / 1_000} seconds`,
};

/**
 * Opens pages on the network, with one request at a time to each host. Once the time of the run is used up, no request
 * starts and no wait continues.
 */
export function pageSource(network: Network): PageSource {
  const until = network.now() + LIMITS.onlineMilliseconds;
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
