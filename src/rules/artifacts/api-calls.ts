import { folderOf } from '../../core/path.ts';
import { quote } from '../../core/quote.ts';
import type { ApiCallMeasurement } from '../../core/report.ts';
import { globTest } from '../../manifest/glob.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { PREFIX } from '../../user-agent/prefix.ts';
import { HostTable } from '../../user-agent/scan/hosts.ts';
import { type HostScope, inFiles, ofProduct, type ProductClaim } from '../../user-agent/scan/ownership.ts';
import type { CallSiteResult, ScanResult, SiteStatus } from '../../user-agent/scan/result.ts';
import type { Exclusion } from '../../user-agent/scan/roles.ts';
import type { ScanRequest } from '../../user-agent/scan/scan.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject, RunFacts } from '../subject.ts';
import { holdsManifest, homeAbove, homeOf } from './homes.ts';
import { isProven } from './proven-calls.ts';
import { nameIn } from './traffic.ts';

/** Why a rule about the sources cannot judge; undefined: it can. */
export function noScan({ run }: ProductSubject): string | undefined {
  return run.scan ? undefined : 'the sources are not scanned';
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
    return inFiles(result, (path) => settings.speakerOf(path) === home, hostsOf(file));
  });
});

/** What the manifests say of files, by the folders that they speak for. */
interface Settings {
  /** The home of the manifest nearest above a file; null: there is none. */
  homeAt(path: string): string | null;
  /** The same of manifests of the run alone. */
  speakerOf(path: string): string | null;
  readonly ofHome: ReadonlyMap<string, readonly ManifestSettings[]>;
}

type Test = (path: string) => boolean;
type Excluding = readonly { readonly holds: Test; readonly exclusion: Exclusion }[];

interface ManifestSettings {
  readonly tests: Excluding;
  readonly vendored: Excluding;
  readonly clients: Excluding;
  readonly sources: readonly { readonly glob: string; readonly holds: Test }[];
  /** Every product names its sources. */
  readonly isNarrow: boolean;
}

function settingsOf(run: RunFacts): Settings {
  const ofHome = new Map<string, ManifestSettings[]>();
  for (const file of run.manifests) {
    const home = homeOf(file.folder);
    ofHome.set(home, [...(ofHome.get(home) ?? []), manifestSettings(file)]);
  }
  const homes = new Set(ofHome.keys());
  return {
    ofHome,
    homeAt: byFolder((folder) => homeAbove(folder, (at) => homes.has(at) || holdsManifest(at, run))),
    speakerOf: byFolder((folder) => homeAbove(folder, (at) => homes.has(at))),
  };
}

function manifestSettings(file: Manifest): ManifestSettings {
  const { tests, vendored, clients } = file.data.scan ?? {};
  const excluding = (by: string, list: typeof tests): Excluding =>
    (list ?? []).map((one) => ({ holds: anyOf(file, one?.paths), exclusion: { by, reason: one?.reason ?? '' } }));
  const products = file.data.products ?? [];
  return {
    tests: excluding('scan.tests', tests),
    vendored: excluding('scan.vendored', vendored),
    clients: excluding('scan.clients', clients),
    sources: products
      .flatMap(({ source }) => texts(source))
      .map((glob) => ({ glob, holds: globTest(file.folder, glob) })),
    isNarrow: products.length > 0 && products.every(({ source }) => texts(source).length > 0),
  };
}

/** Asked for every file of a scan, so every folder is looked up once. */
function byFolder(homeOfFolder: (folder: string) => string | null): (path: string) => string | null {
  const known = new Map<string, string | null>();
  return (path) => {
    const folder = folderOf(path);
    const before = known.get(folder);
    if (before !== undefined) return before;
    const home = homeOfFolder(folder);
    known.set(folder, home);
    return home;
  };
}

/** No folder has this name. */
const NOWHERE = '\0';

const OUTSIDE: Exclusion = { by: 'products[].source', reason: "no product names it in 'source'" };

/**
 * Of files that belong to a manifest outside the run nothing is read; what belongs to none is read where something
 * imports it. Manifests and captured traffic are no sources.
 */
function requestOf(run: RunFacts, { homeAt, speakerOf, ofHome }: Settings): ScanRequest {
  const at = (path: string) => ofHome.get(speakerOf(path) ?? NOWHERE) ?? [];
  const others = new Set([...run.manifests.map((file) => file.path), ...(run.har?.paths ?? [])]);
  const firstOf = (key: 'tests' | 'vendored' | 'clients', path: string): Exclusion | null =>
    at(path)
      .flatMap((one) => one[key])
      .find(({ holds }) => holds(path))?.exclusion ?? null;
  const sources = (path: string): readonly string[] =>
    at(path).flatMap((one) => one.sources.filter(({ holds }) => holds(path)).map(({ glob }) => glob));
  return {
    includes: (path) => ofHome.has(homeAt(path) ?? NOWHERE) && !others.has(path),
    lends: (path) => homeAt(path) === null,
    elsewhere: (path) => {
      const home = homeAt(path);
      if (home === null || ofHome.has(home) || speakerOf(path) === null) return null;
      return `it belongs to the manifest in ${quote(home)}, which this run does not check`;
    },
    hosts: { extra: run.manifests.flatMap(({ data }) => texts(data.scan?.hosts?.extra)), ignore: [] },
    paths: {
      local: (path) => {
        const home = speakerOf(path);
        return home === null || home === '' ? path : path.slice(home.length + 1);
      },
      test: (path) => firstOf('tests', path),
      vendored: (path) => firstOf('vendored', path),
      sources,
      outside: (path) => {
        const all = at(path);
        const isNarrow = all.length > 0 && all.every((one) => one.isNarrow);
        return isNarrow && sources(path).length === 0 ? OUTSIDE : null;
      },
    },
    gateway: (path) => firstOf('clients', path)?.reason ?? null,
  };
}

/** Which hosts count for a manifest, and why one that it knows does not. */
function hostsOf({ data }: Manifest): HostScope {
  const extra = texts(data.scan?.hosts?.extra);
  const known = new HostTable({ extra });
  const ignored = (data.scan?.hosts?.ignore ?? []).map((one) => ({
    others: new HostTable({ extra, ignore: texts(one?.hosts) }),
    exclusion: { by: 'scan.hosts.ignore', reason: one?.reason ?? '' },
  }));
  return {
    isKnown: (host) => known.row(host) !== undefined,
    ignored: (host) => ignored.find(({ others }) => others.row(host) === undefined)?.exclusion ?? null,
  };
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

/** What captured traffic can settle. */
function isOpen({ status }: CallSiteResult): boolean {
  return status === 'missing' || status === 'unverifiable';
}

/** Null: the sources were not scanned, or the scan failed, which the rules that need it report. */
export async function apiCallMeasurement(subject: ProductSubject): Promise<ApiCallMeasurement | null> {
  const calls = await apiCallsOf(subject).catch(() => null);
  if (!calls) return null;
  const sites = calls.sites.map((site) =>
    isOpen(site) && isProven(subject, site) ? { ...site, status: 'ok' as const } : site,
  );
  const covered = sites.filter(({ status }) => isCovered(status)).length;
  const unverifiable = sites.filter(({ status }) => status === 'unverifiable').length;
  return {
    covered,
    uncovered: sites.length - covered - unverifiable,
    unverifiable,
    sites: sites.map(({ path, line, status, host, userAgent, setAt }) => ({
      path,
      line,
      status,
      host,
      userAgent,
      setAt: setAt && { path: setAt.path, line: setAt.start.line },
      evidence: null,
      traffic: null,
      retired: null,
    })),
    notJudged: [...calls.notJudged],
    excluded: [...calls.excluded],
  };
}
