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

type Lists = Omit<ScanResult, 'files'>;
type Part = { readonly [Key in keyof Lists]: Lists[Key][number][] };

/**
 * Splits a scan by the part that each path belongs to; null: to none. Every list is read once, however many parts there
 * are.
 */
export function splitBy(partOf: (path: string) => string | null, result: ScanResult): (part: string) => ScanResult {
  const parts = new Map<string, Part>();
  const at = (path: string): Part | undefined => {
    const name = partOf(path);
    if (name === null) return undefined;
    const part = parts.get(name) ?? emptyPart();
    parts.set(name, part);
    return part;
  };
  const places = result.sites.map((site) => {
    const part = at(site.path);
    return part && { part, index: part.sites.push(site) - 1 };
  });
  for (const client of result.clients) {
    const own = new Map<Part, number[]>();
    for (const site of client.sites) {
      const place = places[site];
      if (!place) continue;
      const sites = own.get(place.part);
      if (sites) sites.push(place.index);
      else own.set(place.part, [place.index]);
    }
    for (const [part, sites] of own) part.clients.push({ ...client, sites });
  }
  for (const one of result.literals) at(one.location.path)?.literals.push(one);
  for (const one of result.unfollowed) at(one.location.path)?.unfollowed.push(one);
  for (const one of result.notJudged) at(one.path)?.notJudged.push(one);
  for (const one of result.excluded) at(one.path)?.excluded.push(one);
  for (const one of result.ignoreComments) at(one.location.path)?.ignoreComments.push(one);
  return (part) => ({ files: result.files, ...(parts.get(part) ?? emptyPart()) });
}

function emptyPart(): Part {
  return { sites: [], clients: [], literals: [], unfollowed: [], notJudged: [], excluded: [], ignoreComments: [] };
}

/** The part of a scan that counts for the hosts of a manifest. */
export function forHosts(result: ScanResult, hosts: HostScope): ScanResult {
  const isKnown = ({ host }: CallSiteResult) => host === null || hosts.isKnown(host);
  const takenOut = result.sites.filter(isKnown).flatMap(({ path, line, host }) => {
    const exclusion = host === null ? null : hosts.ignored(host);
    return exclusion ? [{ path, line, ...exclusion }] : [];
  });
  return {
    ...withSites(result, (site) => isKnown(site) && (site.host === null || hosts.ignored(site.host) === null)),
    unfollowed: result.unfollowed.filter(({ host }) => hosts.isKnown(host) && hosts.ignored(host) === null),
    excluded: [...result.excluded, ...takenOut],
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
