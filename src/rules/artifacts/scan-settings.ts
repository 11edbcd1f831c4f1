import { HostTable } from '../../api/hosts.ts';
import { globTest } from '../../core/glob.ts';
import { folderOf } from '../../core/path.ts';
import { quote } from '../../core/quote.ts';
import type { ManifestOutline } from '../../manifest/manifest.ts';
import type { ManifestData } from '../../manifest/schema/schema.ts';
import type { Library } from '../../scan/libraries/library.ts';
import type { HostScope } from '../../scan/ownership.ts';
import type { ScanRequest } from '../../scan/request.ts';
import type { Exclusion } from '../../scan/roles.ts';
import { artifact } from '../artifact.ts';
import type { RunFacts } from '../subject.ts';
import { holdsManifest, homeAbove, homeOf } from './homes.ts';

/** What the manifests say of files, by the folders that they speak for. */
export interface Settings {
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

export const settingsOf = artifact((run: RunFacts): Settings => {
  const ofHome = new Map<string, ManifestSettings[]>();
  for (const file of run.manifests) {
    const home = homeOf(file.folder);
    ofHome.set(home, [...(ofHome.get(home) ?? []), manifestSettings(file)]);
  }
  const homes = new Set(ofHome.keys());
  return {
    ofHome,
    homeAt: byFolder((folder) => homeAbove(folder, (at) => homes.has(at) || holdsManifest(run, at))),
    speakerOf: byFolder((folder) => homeAbove(folder, (at) => homes.has(at))),
  };
});

function manifestSettings(file: ManifestOutline): ManifestSettings {
  const { tests, vendored, clients } = file.data.scan ?? {};
  // Without a reason, which manifest-schema asks for, nothing is taken out.
  const excluding = (by: string, list: typeof tests): Excluding =>
    (list ?? []).flatMap((one) =>
      one?.reason === undefined ? [] : [{ holds: anyOf(file, one.paths), exclusion: { by, reason: one.reason } }],
    );
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

const OUTSIDE: Exclusion = { by: 'products[].source', reason: "no product has it in 'source'" };

/**
 * Of files that belong to a manifest outside the run nothing is read; what belongs to none is read where something
 * imports it. Manifests, captured traffic and the policy are no sources.
 *
 * @param known the libraries that are known without a manifest
 */
export function requestOf(
  run: RunFacts,
  { homeAt, speakerOf, ofHome }: Settings,
  known: readonly Library[],
): ScanRequest {
  const at = (path: string) => ofHome.get(speakerOf(path) ?? NOWHERE) ?? [];
  const others = new Set([
    ...run.manifests.map((file) => file.path),
    ...(run.har?.paths ?? []),
    ...(run.policy ? [run.policy.path] : []),
  ]);
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
    // A policy gives every manifest the same ones.
    libraries: [
      ...known,
      ...distinct(run.manifests.flatMap(({ data }) => data.scan?.libraries ?? [])).flatMap(libraryOf),
    ],
    hosts: { extra: distinct(run.manifests.flatMap(({ data }) => texts(data.scan?.hosts?.extra))), ignore: [] },
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

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

type DeclaredLibrary = NonNullable<NonNullable<ManifestData['scan']>['libraries']>[number];

/** A library that a manifest or policy declares; none if it is incomplete. A call counts as its by what it is called on. */
function libraryOf(one: DeclaredLibrary): readonly Library[] {
  const languages = texts(one?.languages);
  const calls = texts(one?.requests);
  if (!one?.name || languages.length === 0 || calls.length === 0) return [];
  const names = { modules: texts(one.modules), clients: texts(one.clients) };
  return [{ id: one.name, declared: true, languages, ...names, dispatches: [{ calls, form: 'request' }] }];
}

/** Which hosts count for a manifest, and why one that it knows does not. */
export function hostsOf({ data }: ManifestOutline): HostScope {
  const extra = texts(data.scan?.hosts?.extra);
  const known = new HostTable({ extra });
  const ignored = (data.scan?.hosts?.ignore ?? []).flatMap((one) =>
    one?.reason === undefined
      ? []
      : [
          {
            others: new HostTable({ extra, ignore: texts(one.hosts) }),
            exclusion: { by: 'scan.hosts.ignore', reason: one.reason },
          },
        ],
  );
  return {
    isKnown: (host) => known.row(host) !== undefined,
    ignored: (host) => ignored.find(({ others }) => others.row(host) === undefined)?.exclusion ?? null,
  };
}

/** Whether one of a manifest's globs holds a path. */
export function anyOf(
  { folder }: ManifestOutline,
  globs: readonly (string | undefined)[] | undefined,
): (path: string) => boolean {
  const tests = texts(globs).map((glob) => globTest(folder, glob));
  return (path) => tests.some((test) => test(path));
}

function texts(list: readonly (string | undefined)[] | undefined): string[] {
  return (list ?? []).filter((text) => text !== undefined);
}
