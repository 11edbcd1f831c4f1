import type { CallSiteResult } from '../../user-agent/scan/result.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject } from '../subject.ts';
import { coveredEndpoints, type Endpoint, trafficOf } from './traffic.ts';

/**
 * Whether captured traffic shows that a call bears the User-Agent: requests to its endpoint were seen, and every one of
 * them had it. What was seen counts for more than what the sources seem to say.
 */
export function isProven(subject: ProductSubject, site: CallSiteResult): boolean {
  const seen = endpointsOf(subject).filter((one) => isOf(site, one));
  return seen.length > 0 && seen.every(({ status }) => status === 'ok');
}

const endpointsOf = artifact((subject: ProductSubject): readonly Endpoint[] =>
  coveredEndpoints(trafficOf(subject) ?? []),
);

/** Whether a request seen may be that call's. Hosts of several regions, or a proxy, stand for one API: a host that the sources leave open fits all. */
export function isOf({ endpoint, host, method }: CallSiteResult, seen: Omit<Endpoint, 'status'>): boolean {
  if (endpoint === null || withoutVersion(endpoint) !== withoutVersion(seen.pathTemplate)) return false;
  return (host === null || host === seen.host) && (method === null || seen.method === null || method === seen.method);
}

/** `/api/v1.0/alerts` is `/api/alerts`. */
function withoutVersion(path: string): string {
  return path.replace(/\/(?:v\d[\d.]*|beta)(?=\/)/, '');
}
