import { fetchPage, type Network, type PageVisit } from './fetch-page.ts';

/** Where rules get pages from. */
export interface PageSource {
  /** Every address is visited once a run. */
  visit(address: string): Promise<PageVisit>;
}

/** Pages from the network, with one request at a time to each host. */
export function pageSource(network: Network): PageSource {
  const visits = new Map<string, Promise<PageVisit>>();
  const queues = new Map<string, Promise<unknown>>();
  const polite: Network = {
    ...network,
    request(url) {
      const before = queues.get(url.host) ?? Promise.resolve();
      const answer = before.then(() => network.request(url));
      queues.set(url.host, answer);
      return answer;
    },
  };
  return {
    visit(address) {
      const known = visits.get(address) ?? fetchPage(address, polite);
      visits.set(address, known);
      return known;
    },
  };
}
