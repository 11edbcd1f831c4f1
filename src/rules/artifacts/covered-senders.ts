import { EndpointTree } from '../../har/endpoint-tree.ts';
import type { RecordedCall } from '../../har/judge.ts';
import { type CallSiteResult, isCovered } from '../../scan/result.ts';

/** Covered calls in the sources that may have sent a recorded request. */
export function coveredSenders(sites: readonly CallSiteResult[]): (call: RecordedCall) => readonly CallSiteResult[] {
  const tree = new EndpointTree<CallSiteResult[]>();
  for (const site of sites)
    if (isCovered(site.status) && site.endpoint !== null)
      tree.at({ ...site, path: site.endpoint }, () => []).push(site);
  return ({ host, method, pathTemplate: path }) =>
    host === null || path === null ? [] : tree.matches({ host, method, path }).flat();
}
