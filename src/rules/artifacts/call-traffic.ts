import { type Endpoint, EndpointTree } from '../../har/endpoint-tree.ts';
import type { CallSiteResult } from '../../scan/result.ts';

/** Requests to one endpoint that were recorded. */
export interface SeenEndpoint extends Endpoint {
  readonly path: string;
  /** Whether they have the User-Agent of the product. */
  readonly isGood: boolean;
  readonly userAgent: string | null;
}

/** What recorded traffic shows of a call. */
export interface CallTraffic {
  /** `ambiguous`: another call of the map may have sent every request that this call may have sent. */
  readonly state: 'seen' | 'ambiguous' | 'not-seen';
  /** The User-Agent of its requests; null: it was not seen, or some request that it may have sent lacks it. */
  readonly proven: string | null;
}

/** Calls that may have sent the same requests. */
export interface SharedRequests {
  readonly sites: readonly CallSiteResult[];
  /** The endpoint that was recorded first, and how many there are. */
  readonly first: Endpoint & { readonly path: string };
  readonly endpoints: number;
}

export interface TrafficMap {
  readonly of: ReadonlyMap<CallSiteResult, CallTraffic>;
  readonly shared: readonly SharedRequests[];
}

/** Calls that the sources describe alike, and the requests that fit them. */
interface Group {
  readonly sites: CallSiteResult[];
  isSeenAlone: boolean;
  isShared: boolean;
  isGood: boolean;
  userAgent: string | null;
  /** Towards the group that represents all groups that share requests; null: it is that group. */
  parent: Group | null;
}

/** Compares recorded requests with the calls of a map: a request counts for a call if no other call can have sent it. */
export function matchTraffic(sites: readonly CallSiteResult[], seen: readonly SeenEndpoint[]): TrafficMap {
  const tree = new EndpointTree<Group>();
  const groups = sites.map((site) => groupOf(tree, site));
  const sharing: { readonly endpoint: SeenEndpoint; readonly by: Group }[] = [];
  for (const endpoint of seen) {
    const fitting = tree.matches(endpoint);
    const [first] = fitting;
    if (!first) continue;
    const isAlone = fitting.length === 1 && first.sites.length === 1;
    for (const group of fitting) {
      if (isAlone) group.isSeenAlone = true;
      else group.isShared = true;
      group.isGood &&= endpoint.isGood;
      group.userAgent ??= endpoint.userAgent;
      join(rootOf(group), rootOf(first));
    }
    if (!isAlone) sharing.push({ endpoint, by: first });
  }
  return { of: new Map(sites.map((site, index) => [site, trafficOf(groups[index])])), shared: shared(groups, sharing) };
}

function groupOf(tree: EndpointTree<Group>, site: CallSiteResult): Group {
  const group = tree.at({ host: site.host, method: site.method, path: site.endpoint }, newGroup);
  group.sites.push(site);
  return group;
}

function newGroup(): Group {
  return { sites: [], isSeenAlone: false, isShared: false, isGood: true, userAgent: null, parent: null };
}

function join(one: Group, other: Group): void {
  if (one !== other) one.parent = other;
}

/** Shortens the way for the next time. */
function rootOf(group: Group): Group {
  let root = group;
  while (root.parent) root = root.parent;
  for (let at = group; at.parent; ) {
    const { parent } = at;
    at.parent = root === at ? null : root;
    at = parent;
  }
  return root;
}

function trafficOf(group: Group | undefined): CallTraffic {
  if (group?.isSeenAlone) return { state: 'seen', proven: group.isGood ? group.userAgent : null };
  return { state: group?.isShared ? 'ambiguous' : 'not-seen', proven: null };
}

function shared(
  groups: readonly Group[],
  sharing: readonly { readonly endpoint: SeenEndpoint; readonly by: Group }[],
): SharedRequests[] {
  const found = new Map<Group, { sites: CallSiteResult[]; first: SeenEndpoint; endpoints: Set<string> }>();
  for (const { endpoint, by } of sharing) {
    const root = rootOf(by);
    const known = found.get(root) ?? { sites: [], first: endpoint, endpoints: new Set() };
    known.endpoints.add(`${endpoint.method} ${endpoint.path}`);
    found.set(root, known);
  }
  for (const group of new Set(groups)) found.get(rootOf(group))?.sites.push(...group.sites);
  return [...found.values()].map(({ sites, first, endpoints }) => ({ sites, first, endpoints: endpoints.size }));
}
