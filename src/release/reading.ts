import { quote } from '../core/quote.ts';
import type { Location, SourceText } from '../core/text.ts';
import { isPlaceholder, isVersionText } from './version-text.ts';

/** What a file states about the version. Reasons complete a sentence that begins with "No version to compare:". */
export type VersionReading =
  | {
      readonly kind: 'found';
      /** As written, with a leading `v` if it has one. */
      readonly version: string;
      /** Place of the version or, if it is composed of parts, of the first part. */
      readonly location: Location;
    }
  /** The file leaves the version to source control, so the tag decides. */
  | { readonly kind: 'from-tag' }
  | { readonly kind: 'unknown'; readonly reason: string; readonly location: Location | null };

/** A file in which to find a version. */
export interface VersionFile {
  readonly source: SourceText;
  /** `version.key` of the manifest; null: the default place of the format. */
  readonly key: string | null;
  /** Text of another file in the repository; null if it cannot be read. */
  open(path: string): SourceText | null;
}

/** Reads the version from one format. Never throws: malformed input is `unknown`. */
export type VersionReader = (file: VersionFile) => VersionReading;

/** A range of UTF-16 units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function unknown(reason: string, location: Location | null = null): VersionReading {
  return { kind: 'unknown', reason, location };
}

/** @param at offset in the file, in UTF-16 units */
export function notWellFormed(source: SourceText, format: string, at: number): VersionReading {
  const location = source.locate(at, at);
  return unknown(`${quote(source.path)} is not valid ${format} (line ${location.start.line})`, location);
}

export function tooDeep(source: SourceText): VersionReading {
  return unknown(`${quote(source.path)} is nested too deeply to be read`);
}

export function noSuchKey(source: SourceText, key: string): VersionReading {
  return unknown(`${quote(source.path)} has no ${quote(key)}`);
}

/** Judges the text at the place of the version. */
export function versionAt(source: SourceText, text: string, { start, end }: Range): VersionReading {
  const location = source.locate(start, end);
  if (isPlaceholder(text)) return { kind: 'from-tag' };
  if (isVersionText(text)) return { kind: 'found', version: text, location };
  const problem = UNRESOLVED.test(text) ? 'which only a build fills in' : 'which is not a version';
  return unknown(`the version in ${quote(source.path)} is ${quote(text)}, ${problem}`, location);
}

/** Properties and templates that another program expands. */
const UNRESOLVED = /\$[({]|\{\{|\{\w*\}|@\w|%\w/;
