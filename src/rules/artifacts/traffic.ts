import { HostTable } from '../../api/hosts.ts';
import { folderOf } from '../../core/path.ts';
import type { TrafficMeasurement } from '../../core/report.ts';
import type { RecordedCall } from '../../har/judge.ts';
import type { Recording } from '../../har/recording.ts';
import type { CallGroup } from '../../har/words.ts';
import type { ProductData } from '../../manifest/schema/schema.ts';
import { relate } from '../../release/compare.ts';
import { readUserAgent } from '../../user-agent/grammar.ts';
import { PREFIX } from '../../user-agent/prefix.ts';
import { artifact, artifactByKey } from '../artifact.ts';
import type { ProductSubject, RunFacts } from '../subject.ts';
import type { SeenEndpoint } from './call-traffic.ts';
import { holdsManifest, homeOf } from './homes.ts';
import { releaseOf, versionForTemplate } from './release.ts';

export type TrafficStatus = TrafficMeasurement['entries'][number]['status'];

/** Entries of one file up to which the report also lists those that are not applicable. */
export const MOST_LISTED = 10_000;

/** One HAR file, judged for one product. */
export interface JudgedRecording extends Recording {
  /** One for each of `calls`; null: the call is another product's of the run. */
  readonly statuses: readonly (TrafficStatus | null)[];
}

/** The captured traffic that concerns a product; null: the run was given none. */
export const trafficOf = artifact((subject: ProductSubject): readonly JudgedRecording[] | null => {
  const { run } = subject;
  if (!run.har) return null;
  const statusOf = judgeFor(subject);
  return recordingsOf(subject)
    .filter(({ path }) => concerns(path, subject.file.folder, run))
    .map((recording) => ({ ...recording, statuses: recording.calls.map(statusOf) }));
});

function recordingsOf({ file, run }: ProductSubject): readonly Recording[] {
  const { extra, ignore } = file.data.scan?.hosts ?? {};
  const texts = (list: readonly (string | undefined)[] | undefined) => list?.filter((text) => text !== undefined);
  const hosts: Hosts = {
    extra: texts(extra),
    ignore: texts(ignore?.flatMap((one) => (one?.reason === undefined ? [] : (one.hosts ?? [])))),
  };
  return recordingsFor(run, JSON.stringify(hosts));
}

type Hosts = ConstructorParameters<typeof HostTable>[0];

/** One reading of the files for each set of hosts that manifests ask for, given as JSON. */
const recordingsFor = artifactByKey(({ har, readRecordings }: RunFacts, hosts: string): readonly Recording[] => {
  if (!har) return [];
  if (!readRecordings) throw new Error('the reader of captured traffic is not loaded');
  return readRecordings(har, new HostTable(JSON.parse(hosts) as Hosts));
});

/** A file in the folder of another manifest is evidence for that one; the nearest manifest above it counts. */
function concerns(path: string, folder: string, run: RunFacts): boolean {
  const home = homeOf(folder);
  for (let at = folderOf(path); ; at = folderOf(at)) {
    if (at === '' || at === home || home.startsWith(`${at}/`)) return true;
    if (holdsManifest(run, at)) return false;
  }
}

/** Compares what was sent with the manifest; a value there that cannot be read leaves nothing to compare with. */
function judgeFor(subject: ProductSubject): (call: RecordedCall) => TrafficStatus | null {
  const own = nameIn(subject.data);
  const others = namesIn(subject.run);
  const wanted = expectedVersion(subject);
  return ({ form, name, version }) => {
    if (form !== 'formed') return form;
    if (name !== own) {
      if (others.has(name)) return null;
      return own === null ? 'unverifiable' : 'name-mismatch';
    }
    return wanted === null || relate(version ?? '', wanted) === 'same' ? 'ok' : 'version-mismatch';
  };
}

/** What the products of the run send before the slash. */
const namesIn = artifact((run: RunFacts): ReadonlySet<string | null> => new Set(run.products.map(nameIn)));

/** What a product sends before the slash; null: its User-Agent does not tell. */
export function nameIn({ userAgent }: ProductData): string | null {
  if (userAgent === undefined) return null;
  const { company, product } = readUserAgent(userAgent);
  return company === null || product === null ? null : `${PREFIX}${company}-${product}`;
}

/** The version of the manifest's User-Agent, or the one its template is filled with; null: any may be sent. */
export function expectedVersion(subject: ProductSubject): string | null {
  const { userAgent } = releaseOf(subject);
  return userAgent?.written ?? versionForTemplate(subject);
}

/** Calls that are to be reported. One that only the manifest keeps from being judged is none: its own rule tells. */
export function faultyCalls({ calls, statuses }: JudgedRecording): Map<CallGroup['fault'], RecordedCall[]> {
  const groups = new Map<CallGroup['fault'], RecordedCall[]>();
  calls.forEach((call, index) => {
    const status = statuses[index];
    if (!status || status === 'ok' || status === 'not-applicable') return;
    if (status === 'unverifiable' && call.form === 'formed') return;
    const group = groups.get(status);
    if (group) group.push(call);
    else groups.set(status, [call]);
  });
  return groups;
}

export function trafficMeasurement(subject: ProductSubject): TrafficMeasurement | null {
  const recordings = trafficOf(subject);
  if (!recordings) return null;
  return { files: recordings.map(({ path }) => path), entries: recordings.flatMap(listed) };
}

/** Every entry that was read; of a very long file those in scope. */
function listed({ path, entries, calls, statuses }: JudgedRecording): TrafficMeasurement['entries'][number][] {
  const judged = new Map(calls.map(({ index }, at) => [index, statuses[at]]));
  const indexes = entries > MOST_LISTED ? [...judged.keys()] : Array.from({ length: entries }, (_, index) => index);
  return indexes.flatMap((index) => {
    const status = judged.has(index) ? judged.get(index) : 'not-applicable';
    return status ? [{ file: path, index, status }] : [];
  });
}

/** The endpoints in the traffic of a product, each once with and once without the User-Agent. */
export function seenEndpoints(subject: ProductSubject): readonly SeenEndpoint[] {
  const found = new Map<string, SeenEndpoint>();
  for (const { calls, statuses } of trafficOf(subject) ?? [])
    calls.forEach(({ host, pathTemplate: path, method, userAgent }, at) => {
      const status = statuses[at];
      if (!status || host === null || path === null) return;
      const isGood = status === 'ok';
      const key = [host, path, method, isGood].join(' ');
      if (!found.has(key)) found.set(key, { host, path, method, isGood, userAgent: isGood ? userAgent : null });
    });
  return [...found.values()];
}
