import type { Occurrence } from '../../core/finding.ts';
import type { Location } from '../../core/text.ts';
import type { ManifestOutline } from '../../manifest/manifest.ts';
import { forHosts, ofProduct, type ProductClaim, splitBy } from '../../scan/ownership.ts';
import type { ParsedFiles } from '../../scan/parsed-files.ts';
import type { CallSiteResult, ScanResult } from '../../scan/result.ts';
import { PREFIX } from '../../user-agent/prefix.ts';
import { artifact, artifactByObject } from '../artifact.ts';
import type { ProductSubject, RunFacts } from '../subject.ts';
import { type CallTraffic, matchTraffic, type TrafficMap } from './call-traffic.ts';
import { homeOf } from './homes.ts';
import { NOT_SCANNED } from './not-scanned.ts';
import { anyOf, hostsOf, requestOf, settingsOf } from './scan-settings.ts';
import { nameIn, seenEndpoints } from './traffic.ts';

/** Why a rule about the sources cannot judge; undefined: it can. */
export function noScan({ run }: ProductSubject): string | undefined {
  return run.scan ? undefined : NOT_SCANNED;
}

/** The API calls and User-Agent values in the sources that are a product's; null: the sources are not scanned. */
export const apiCallsOf = artifact(async ({ file, index, run }: ProductSubject): Promise<ScanResult | null> => {
  const found = await sourcesOf(run, file);
  return found && ofProduct(found, claimsOf(run, file), index);
});

/** What the scan found in the files that a manifest speaks for; null: the sources are not scanned. */
export const sourcesOf = artifactByObject(async (run: RunFacts, file: ManifestOutline): Promise<ScanResult | null> => {
  const scan = await scanOf(run);
  return scan?.(file) ?? null;
});

/** Comments in the sources that waive. */
export async function ignoreCommentsOf(run: RunFacts, file: ManifestOutline): Promise<ScanResult['ignoreComments']> {
  return (await sourcesOf(run, file))?.ignoreComments ?? [];
}

/** One scan serves the whole run: manifests share code, and no file is read twice. */
const scanOf = artifact(async (run: RunFacts): Promise<((file: ManifestOutline) => ScanResult) | null> => {
  if (!run.scan) return null;
  const settings = settingsOf(run);
  const [{ scanSources }, { LIBRARIES }] = await Promise.all([
    import('../../scan/scan.ts'),
    import('../../scan/libraries/index.ts'),
  ]);
  const request = requestOf(run, settings, LIBRARIES);
  const hosts = { ...request.hosts, extra: [...request.hosts.extra, ...(run.watchedHosts ?? [])] };
  const parsed = await parsedFilesOf(run);
  const result = await scanSources(run.watchedHosts ? { ...request, hosts } : request, {
    ...run.scan,
    read: (path, limit) => run.tree.read(path, limit),
    ...(parsed && { parsed }),
  });
  const ofHome = splitBy(settings.speakerOf, result);
  const watched = new Set(run.watchedHosts);
  return (file) => {
    const own = hostsOf(file);
    const isKnown = (host: string): boolean => watched.has(host) || own.isKnown(host);
    return forHosts(ofHome(homeOf(file.folder)), watched.size === 0 ? own : { ...own, isKnown });
  };
});

/** What the scans of a run parse; null: it scans once. */
export const parsedFilesOf = artifact(async ({ editsCalls, parsedFiles }: RunFacts): Promise<ParsedFiles | null> => {
  if (parsedFiles || !editsCalls) return parsedFiles ?? null;
  const { ParsedFiles: Kept } = await import('../../scan/parsed-files.ts');
  return new Kept();
});

/** What each product of a manifest claims of the calls. */
const claimsOf = artifactByObject((_: RunFacts, file: ManifestOutline): readonly ProductClaim[] =>
  (file.data.products ?? []).map((product) => {
    const name = nameIn(product)?.slice(PREFIX.length);
    return {
      holds: product.source ? anyOf(file, product.source) : null,
      sends: (userAgent) => name !== undefined && nameAfterPrefix(userAgent) === name,
    };
  }),
);

/** Whether a product's `source` globs hold a path. */
export function claimsPath({ file, index, run }: ProductSubject, path: string): boolean {
  return claimsOf(run, file)[index]?.holds?.(path) ?? false;
}

/** Whatever the prefix: a value of an older form is the product's too. */
function nameAfterPrefix(userAgent: string): string {
  return (
    userAgent
      .trim()
      .split('/', 1)[0]
      ?.replace(/^[A-Za-z\d]+-/, '') ?? ''
  );
}

export function placeOf({ path, line, column, endColumn }: CallSiteResult): Location {
  return { path, start: { line, column }, end: { line, column: endColumn } };
}

/** The calls as what a finding stands for. */
export function occurrencesOf(sites: readonly CallSiteResult[]): Occurrence[] {
  return sites.map((site) => ({ location: placeOf(site), sender: site.sender.path }));
}

/**
 * What recorded traffic shows of the calls of a product; null: no traffic, or no sources. Calls of other products are
 * not in the map: the name in a User-Agent says which product sent a request.
 */
export const callTrafficOf = artifact(async (subject: ProductSubject): Promise<TrafficMap | null> => {
  if (!subject.run.har) return null;
  const calls = await apiCallsOf(subject);
  return calls && matchTraffic(calls.sites, seenEndpoints(subject));
});

/** The User-Agent that traffic proves for a call that the sources leave open; null: it proves none. */
export function provenAgent({ status }: CallSiteResult, traffic: CallTraffic | undefined): string | null {
  return status === 'unverifiable' ? (traffic?.proven ?? null) : null;
}
