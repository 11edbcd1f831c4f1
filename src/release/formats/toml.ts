import { parse, TomlError, type TomlTable } from 'smol-toml';
import type { SourceText } from '../../core/text.ts';
import { noSuchKey, notWellFormed, type VersionReader, type VersionReading, versionAt } from '../reading.ts';
import { placeInToml } from './toml-places.ts';

/** Default key `version`. */
export const toml: VersionReader = ({ source, key }) =>
  inToml(source, (document) => document.version(key?.split('.') ?? ['version']));

export interface TomlDocument {
  /** The value at a path of tables; undefined if there is none. */
  value(path: readonly string[]): unknown;
  /** Reads the version at a path of tables; numbers are read as written. */
  version(path: readonly string[]): VersionReading;
}

/** Parses a document and reads it, or explains why it cannot be parsed. */
export function inToml(source: SourceText, read: (document: TomlDocument) => VersionReading): VersionReading {
  let data: TomlTable;
  try {
    data = parse(source.text);
  } catch (error: unknown) {
    if (!(error instanceof TomlError)) throw error;
    return notWellFormed(source, 'TOML', source.offsetAt({ line: error.line, column: error.column }));
  }
  return read({
    value: (path) => valueIn(data, path),
    version: (path) => versionIn(source, valueIn(data, path), path),
  });
}

function valueIn(data: TomlTable, path: readonly string[]): unknown {
  let value: unknown = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as TomlTable)[step];
  }
  return value;
}

function versionIn(source: SourceText, value: unknown, path: readonly string[]): VersionReading {
  const isScalar = typeof value === 'string' || typeof value === 'number' || value instanceof Date;
  const place = isScalar ? placeInToml(source.text, path) : null;
  if (!place) return noSuchKey(source, path.join('.'));
  const raw = source.text.slice(place.start, place.end);
  if (typeof value !== 'string') return versionAt(source, raw, place);
  const open = /^(?:(?:"""|''')(?:\r?\n)?|["'])/.exec(raw)?.[0].length ?? 0;
  const close = open >= 3 ? 3 : 1;
  return versionAt(source, value, { start: place.start + open, end: place.end - close });
}
