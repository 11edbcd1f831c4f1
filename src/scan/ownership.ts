import type { CallSiteResult, ScanResult } from './result.ts';
import type { Exclusion } from './roles.ts';

/** What a product claims of the calls in a repository. */
export interface ProductClaim {
  /** Whether the product's `source` globs hold a path; null: it has none. */
  readonly holds: ((path: string) => boolean) | null;
  /** Whether a User-Agent value, with `{…}` for its holes, is this product's. */
  sends(userAgent: string): boolean;
}

/**
 * Whose call it is, as indexes of `products`: of those whose globs hold its file, else of those whose User-Agent it
 * sends, else of every product that does not restrict itself to other files; of every product if all do.
 */
export function ownersOf(
  site: Pick<CallSiteResult, 'path' | 'userAgent'>,
  products: readonly ProductClaim[],
): readonly number[] {
  const all = products.map((_, index) => index);
  const holders = all.filter((index) => products[index]?.holds?.(site.path) === true);
  if (holders.length > 0) return holders;
  const { userAgent } = site;
  const senders = userAgent === null ? [] : all.filter((index) => products[index]?.sends(userAgent) === true);
  if (senders.length > 0) return senders;
  const open = all.filter((index) => products[index]?.holds === null);
  return open.length > 0 ? open : all;
}

/** The part of a scan that is one product's; indexes of clients point into the new list of sites. */
export function ofProduct(result: ScanResult, products: readonly ProductClaim[], product: number): ScanResult {
  const isOwn = (one: Pick<CallSiteResult, 'path' | 'userAgent'>) => ownersOf(one, products).includes(product);
  return {
    ...withSites(result, isOwn),
    literals: result.literals.filter(({ location, value }) => isOwn({ path: location.path, userAgent: value })),
    unfollowed: result.unfollowed.filter(({ location: { path } }) => isOwn({ path, userAgent: null })),
    notJudged: result.notJudged.filter(({ path }) => isOwn({ path, userAgent: null })),
    excluded: result.excluded.filter(({ path }) => isOwn({ path, userAgent: null })),
  };
}

/** Which hosts of a scan count for a manifest. */
export interface HostScope {
  /** Not one that only another manifest adds. */
  isKnown(host: string): boolean;
  /** What takes its calls out; null: nothing does. */
  ignored(host: string): Exclusion | null;
}

/** The part of a scan that lies in some of the files. */
export function inFiles(result: ScanResult, includes: (path: string) => boolean, hosts: HostScope): ScanResult {
  const isHere = ({ path, host }: CallSiteResult) => includes(path) && (host === null || hosts.isKnown(host));
  const takenOut = result.sites.filter(isHere).flatMap(({ path, line, host }) => {
    const exclusion = host === null ? null : hosts.ignored(host);
    return exclusion ? [{ path, line, ...exclusion }] : [];
  });
  return {
    ...withSites(result, (site) => isHere(site) && (site.host === null || hosts.ignored(site.host) === null)),
    literals: result.literals.filter(({ location }) => includes(location.path)),
    unfollowed: result.unfollowed.filter(
      ({ location, host }) => includes(location.path) && hosts.isKnown(host) && hosts.ignored(host) === null,
    ),
    notJudged: result.notJudged.filter(({ path }) => includes(path)),
    excluded: [...result.excluded.filter(({ path }) => includes(path)), ...takenOut],
    ignoreComments: result.ignoreComments.filter(({ location }) => includes(location.path)),
  };
}

function withSites(result: ScanResult, isKept: (site: CallSiteResult) => boolean): ScanResult {
  const kept = new Map<number, number>();
  const sites = result.sites.filter((site, index) => {
    if (!isKept(site)) return false;
    kept.set(index, kept.size);
    return true;
  });
  const clients = result.clients.flatMap((client) => {
    const own = client.sites.flatMap((index) => kept.get(index) ?? []);
    return own.length > 0 ? [{ ...client, sites: own }] : [];
  });
  return { ...result, sites, clients };
}
