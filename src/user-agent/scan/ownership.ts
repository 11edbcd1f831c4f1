import type { CallSiteResult, ScanResult } from './result.ts';

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
  };
}

/**
 * The part of a scan that lies in some of the files.
 *
 * @param isInScope whether the calls to a host of the scan count there
 */
export function inFiles(
  result: ScanResult,
  includes: (path: string) => boolean,
  isInScope: (host: string) => boolean,
): ScanResult {
  return {
    ...withSites(result, ({ path, host }) => includes(path) && (host === null || isInScope(host))),
    literals: result.literals.filter(({ location }) => includes(location.path)),
    notJudged: result.notJudged.filter(({ path }) => includes(path)),
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
