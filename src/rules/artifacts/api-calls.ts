import type { ApiCallMeasurement } from '../../core/report.ts';
import { globTest } from '../../manifest/glob.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { type CallTraffic, matchTraffic, type TrafficMap } from '../../user-agent/har/call-traffic.ts';
import { PREFIX } from '../../user-agent/prefix.ts';
import { HostTable } from '../../user-agent/scan/hosts.ts';
import { inFiles, ofProduct, type ProductClaim } from '../../user-agent/scan/ownership.ts';
import type { CallSiteResult, ScanResult, SiteStatus } from '../../user-agent/scan/result.ts';
import type { ScanRequest } from '../../user-agent/scan/scan.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject, RunFacts } from '../subject.ts';
import { homeOf, homeOfFile } from './homes.ts';
import { nameIn, seenEndpoints } from './traffic.ts';

/** Why a rule about the sources cannot judge; undefined: it can. */
export function noScan({ run }: ProductSubject): string | undefined {
  return run.scan ? undefined : 'the sources were not scanned';
}

/** The API calls and User-Agent values in the sources that are a product's; null: the sources are not scanned. */
export const apiCallsOf = artifact(async ({ file, index, run }: ProductSubject): Promise<ScanResult | null> => {
  const found = await sourcesOf(run, file);
  return found && ofProduct(found, claimsOf(file), index);
});

/** What the scan found in the files that a manifest speaks for; null: the sources are not scanned. */
export async function sourcesOf(run: RunFacts, file: Manifest): Promise<ScanResult | null> {
  const scan = await scanOf(run);
  return scan?.(file) ?? null;
}

/** Comments in the sources that waive. */
export async function ignoreCommentsOf(run: RunFacts, file: Manifest): Promise<ScanResult['ignoreComments']> {
  return (await sourcesOf(run, file))?.ignoreComments ?? [];
}

/** One scan serves the whole run: manifests share code, and no file is read twice. */
const scanOf = artifact(async (run: RunFacts): Promise<((file: Manifest) => ScanResult) | null> => {
  if (!run.scan) return null;
  const settings = settingsOf(run);
  const { scanSources } = await import('../../user-agent/scan/scan.ts');
  const result = await scanSources(requestOf(run, settings), {
    ...run.scan,
    read: (path, limit) => run.tree.read(path, limit),
  });
  return artifact((file: Manifest) => {
    const home = homeOf(file.folder);
    const table = hostsOf(file);
    return inFiles(
      result,
      (path) => settings.homeAt(path) === home,
      (host) => table.row(host) !== undefined,
    );
  });
});

/** What the manifests say of files, by the folders that they speak for. */
interface Settings {
  /** Null: no manifest stands above the file. */
  homeAt(path: string): string | null;
  readonly ofHome: ReadonlyMap<string, readonly ManifestSettings[]>;
}

interface ManifestSettings {
  readonly isTest: (path: string) => boolean;
  readonly isVendored: (path: string) => boolean;
  readonly gateways: readonly { readonly holds: (path: string) => boolean; readonly reason: string }[];
}

function settingsOf(run: RunFacts): Settings {
  const ofHome = new Map<string, ManifestSettings[]>();
  for (const file of run.manifests) {
    const home = homeOf(file.folder);
    const { tests, vendored, clients } = file.data.scan ?? {};
    const settings = {
      isTest: anyOf(file, tests),
      isVendored: anyOf(file, vendored),
      gateways: (clients ?? []).map(({ paths, reason }) => ({ holds: anyOf(file, paths), reason: reason ?? '' })),
    };
    ofHome.set(home, [...(ofHome.get(home) ?? []), settings]);
  }
  const homes = new Set(ofHome.keys());
  const known = new Map<string, string | null>();
  const homeAt = (path: string): string | null => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const home = homeOfFile(path, homes, run);
    known.set(path, home);
    return home;
  };
  return { homeAt, ofHome };
}

/** No folder has this name. */
const NOWHERE = '\0';

/**
 * Of files that belong to a manifest outside the run nothing is read; what belongs to none is read where something
 * imports it. Manifests
 * and captured traffic are no sources.
 */
function requestOf(run: RunFacts, { homeAt, ofHome }: Settings): ScanRequest {
  const at = (path: string) => ofHome.get(homeAt(path) ?? NOWHERE) ?? [];
  const others = new Set([...run.manifests.map((file) => file.path), ...(run.har?.paths ?? [])]);
  return {
    includes: (path) => ofHome.has(homeAt(path) ?? NOWHERE) && !others.has(path),
    lends: (path) => homeAt(path) === null,
    hosts: { extra: run.manifests.flatMap(({ data }) => texts(data.scan?.hosts?.extra)), ignore: [] },
    paths: {
      local: (path) => {
        const home = homeAt(path);
        return home === null || home === '' ? path : path.slice(home.length + 1);
      },
      isTest: (path) => at(path).some((one) => one.isTest(path)),
      isVendored: (path) => at(path).some((one) => one.isVendored(path)),
    },
    gateway: (path) => {
      const gateways = at(path).flatMap((one) => one.gateways);
      return gateways.find(({ holds }) => holds(path))?.reason ?? null;
    },
  };
}

function hostsOf({ data }: Manifest): HostTable {
  const { extra, ignore } = data.scan?.hosts ?? {};
  return new HostTable({ extra: texts(extra), ignore: texts(ignore) });
}

function anyOf({ folder }: Manifest, globs: readonly (string | undefined)[] | undefined): (path: string) => boolean {
  const tests = texts(globs).map((glob) => globTest(folder, glob));
  return (path) => tests.some((test) => test(path));
}

function texts(list: readonly (string | undefined)[] | undefined): string[] {
  return (list ?? []).filter((text) => text !== undefined);
}

/** What each product of a manifest claims of the calls. */
const claimsOf = artifact((file: Manifest): readonly ProductClaim[] =>
  (file.data.products ?? []).map((product) => {
    const name = nameIn(product)?.slice(PREFIX.length);
    return {
      holds: product.source ? anyOf(file, product.source) : null,
      sends: (userAgent) => name !== undefined && nameAfterPrefix(userAgent) === name,
    };
  }),
);

/** Whether a product's `source` globs hold a path. */
export function claimsPath({ file, index }: ProductSubject, path: string): boolean {
  return claimsOf(file)[index]?.holds?.(path) ?? false;
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

const COVERED: ReadonlySet<SiteStatus> = new Set(['ok', 'templated']);

export function isCovered(status: SiteStatus): boolean {
  return COVERED.has(status);
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

/** Null: the sources were not scanned, or the scan failed, which the rules that need it report. */
export async function apiCallMeasurement(subject: ProductSubject): Promise<ApiCallMeasurement | null> {
  const calls = await apiCallsOf(subject).catch(() => null);
  if (!calls) return null;
  const traffic = (await callTrafficOf(subject))?.of;
  const sites = calls.sites.map((site) => {
    const seen = traffic?.get(site);
    const userAgent = provenAgent(site, seen);
    const settled = userAgent === null ? site : { ...site, status: 'ok' as const, userAgent, setAt: null };
    return { ...settled, traffic: seen?.state ?? null };
  });
  const covered = sites.filter(({ status }) => isCovered(status)).length;
  const unverifiable = sites.filter(({ status }) => status === 'unverifiable').length;
  return {
    covered,
    uncovered: sites.length - covered - unverifiable,
    unverifiable,
    sites: sites.map(({ path, line, status, host, userAgent, setAt, traffic }) => ({
      path,
      line,
      status,
      host,
      userAgent,
      setAt: setAt && { path: setAt.path, line: setAt.start.line },
      evidence: null,
      traffic,
      retired: null,
    })),
    notJudged: [...calls.notJudged],
    excluded: [],
  };
}
