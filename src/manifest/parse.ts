import { folderOf } from '../core/path.ts';
import { sha256Of } from '../core/sha256.ts';
import { type Location, type SourceText, startOf } from '../core/text.ts';
import { MANIFEST_DOCUMENT } from './document-kind.ts';
import type { DataPath, Manifest, ManifestFault, ManifestState, Scalar } from './manifest.ts';
import { judgeFields, limitProducts } from './schema/fields.ts';
import type { ManifestData } from './schema/schema.ts';
import { judgeShape } from './schema/shape.ts';
import { ignoreComments } from './waivers/ignore-comments.ts';
import { judgeCurlyQuotes } from './yaml/curly-quotes.ts';
import { decode } from './yaml/decode.ts';
import { placeAt, Reader } from './yaml/reader.ts';
import { scalarOf } from './yaml/scalar.ts';
import { readYaml } from './yaml/syntax.ts';
import { entryAt, type MappingNode, toPlain } from './yaml/tree.ts';

/** Reads what it can of a manifest; never throws. The faults state what could not be read. */
export function parseManifest(path: string, bytes: Uint8Array): Manifest {
  const base = { ...missingManifest(path), sha256: sha256Of(bytes) };
  const { source, fault } = decode(path, bytes, MANIFEST_DOCUMENT);
  if (fault) return { ...base, state: 'unreadable', source, faults: [fault] };
  const { root, faults, comments } = readYaml(source, MANIFEST_DOCUMENT);
  const read = { ...base, source, ignoreComments: ignoreComments(source, comments, root) };
  if (!root) return { ...read, state: 'malformed', faults };
  const reader = new Reader(MANIFEST_DOCUMENT, source, root, toPlain(root) as Record<string, unknown>);
  limitProducts(reader);
  judgeShape(reader);
  judgeCurlyQuotes(reader);
  judgeFields(reader, base.folder);
  reader.dropFaultyWaivers();
  return {
    ...read,
    state: 'parsed',
    data: reader.data as ManifestData,
    root,
    faults: [...faults, ...withoutFlood(reader.faults)],
    locate: (at, part) => locate(source, root, at, part),
    scalar: (at) => scalarAt(source, root, at),
  };
}

/** Most faults of fields shown for one manifest; nobody reads more. */
const MOST_FAULTS = 200;

/** Returns the first faults, and one that states how many more there are. */
function withoutFlood(faults: readonly ManifestFault[]): readonly ManifestFault[] {
  const last = faults[MOST_FAULTS];
  if (!last) return faults;
  const more = faults.length - MOST_FAULTS;
  const others = more - 1;
  const message = `${last.message} (${others.toLocaleString('en-US')} more ${others === 1 ? 'fault is' : 'faults are'} not shown)`;
  return [...faults.slice(0, MOST_FAULTS), { ...last, message }];
}

/** Returns a manifest that is missing, or whose bytes could not be read. */
export function missingManifest(path: string, fault?: ManifestFault): Manifest {
  const state: ManifestState = fault?.step === 'bytes' ? 'unreadable' : 'missing';
  return {
    path,
    folder: folderOf(path),
    searched: null,
    state,
    sha256: null,
    source: null,
    data: {},
    root: null,
    faults: fault ? [fault] : [],
    ignoreComments: [],
    locate: () => startOf(path),
    scalar: () => undefined,
  };
}

function locate(source: SourceText, root: MappingNode, path: DataPath, part: 'key' | 'value'): Location {
  const { start, end } = placeAt(root, path, part);
  return source.locate(start, end);
}

function scalarAt(source: SourceText, root: MappingNode, path: DataPath): Scalar | undefined {
  const node = entryAt(root, path)?.node;
  return node?.kind === 'scalar' ? scalarOf(source, node) : undefined;
}
