import type { Draft } from '../../core/finding.ts';
import type { CallSiteResult, SiteStatus } from '../../scan/result.ts';
import { occurrencesOf, placeOf } from '../artifacts/api-calls.ts';
import type { SharedRequests, TrafficMap } from '../artifacts/call-traffic.ts';

/** Further calls that a finding lists. */
const MOST_RELATED = 5;

/** What the sources show of a call that recorded traffic contradicts. */
const SHOWN: Readonly<Partial<Record<SiteStatus, string>>> = {
  missing: 'no User-Agent',
  malformed: 'a malformed User-Agent',
  legacy: 'a User-Agent with a legacy prefix',
};

/** Calls that surely send no proper User-Agent by the sources, while every recorded request of them has it. */
export function* contradictions({ of }: TrafficMap): Iterable<Draft> {
  const groups = new Map<string, [CallSiteResult, ...CallSiteResult[]]>();
  for (const [site, { proven }] of of) {
    if (proven === null || SHOWN[site.status] === undefined) continue;
    const key = `${site.status} ${site.client}`;
    const group = groups.get(key);
    if (group) group.push(site);
    else groups.set(key, [site]);
  }
  for (const [first, ...others] of groups.values()) {
    const calls = others.length === 0 ? 'this call' : `${others.length + 1} calls`;
    yield {
      severity: 'notice',
      message: `The sources show ${SHOWN[first.status]} for ${calls}, but the recorded traffic has a valid User-Agent. Set it in the sources, because the component that adds it may be absent in other installations.`,
      location: placeOf(first),
      related: others.slice(0, MOST_RELATED).map((site) => ({ message: 'another call', location: placeOf(site) })),
      occurrences: occurrencesOf([first, ...others]),
    };
  }
}

/** Calls that traffic could settle if each had requests of its own. */
export function* indistinguishable({ of, shared }: TrafficMap): Iterable<Draft> {
  for (const group of shared) {
    const open = group.sites.find((site) => site.status === 'unverifiable' && of.get(site)?.state === 'ambiguous');
    if (!open) continue;
    const others = group.sites.filter((site) => site !== open).slice(0, MOST_RELATED);
    yield {
      severity: 'notice',
      message: `${group.sites.length} calls go to ${endpointsOf(group)}, so traffic cannot distinguish them. Set the User-Agent of each call in the sources.`,
      location: placeOf(open),
      occurrences: occurrencesOf(group.sites),
      related: others.map((site) => ({ message: 'may send the same requests', location: placeOf(site) })),
    };
  }
}

function endpointsOf({ first, endpoints }: SharedRequests): string {
  const more = endpoints - 1;
  const words = first.method === null ? first.path : `${first.method} ${first.path}`;
  return more === 0 ? words : `${words} and ${more} other ${more === 1 ? 'endpoint' : 'endpoints'}`;
}
