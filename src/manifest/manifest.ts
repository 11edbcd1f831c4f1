import type { Fix, Related, Severity } from '../core/finding.ts';
import type { ReadingStep } from '../core/rule.ts';
import type { Location, SourceText } from '../core/text.ts';
import type { ManifestData } from './schema/schema.ts';
import type { DataPath, MappingNode, ScalarStyle } from './yaml/tree.ts';

export type { DataPath };

/**
 * How far a manifest could be read.
 * `missing`: no file, or two; `unreadable`: bytes that are no text; `malformed`: text that is no single plain YAML
 * mapping; `parsed`: a mapping, though single fields may be wrong.
 */
export type ManifestState = 'missing' | 'unreadable' | 'malformed' | 'parsed';

/** A fault that was found while reading the manifest. The rule about that step of reading reports it. */
export interface ManifestFault {
  readonly step: ReadingStep;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Index of the product it concerns; absent: the manifest as a whole. */
  readonly product?: number;
  /** The value at fault, where the manifest has one; absent: a fault of the text, or of what is not there. */
  readonly at?: DataPath;
}

/** A scalar as the partner wrote it. */
export interface Scalar {
  /** What YAML makes of it, as text. */
  readonly value: string;
  /** The characters in the file, quotes and line breaks included. */
  readonly raw: string;
  readonly style: ScalarStyle;
  readonly location: Location;
  /** Place of the characters `start` to `end` (exclusive) of `value`, also inside folded and escaped text. */
  locate(start: number, end: number): Location;
}

/** A comment `mde-partner-ignore <rule-id> -- <reason>`, complete or not. */
export interface IgnoreComment {
  readonly location: Location;
  /** Null: none given. */
  readonly rule: string | null;
  readonly reason: string | null;
  /** Where the rule id stands; the comment's place if there is none. */
  readonly ruleLocation: Location;
  /** What stands between rule and reason instead of `--`, or the empty place where that is missing. */
  readonly separator?: Location | undefined;
  /** First and last line whose findings it waives. */
  readonly lines: { readonly first: number; readonly last: number };
}

/** Whether the manifest says that it is a sample, which may have the names of fictional companies. */
export function isSample({ data }: Pick<Manifest, 'data'>): boolean {
  return data.sample === true;
}

/** A search for a manifest that found none. */
export interface FruitlessSearch {
  /** Where it was looked for; `''` is the repository root. */
  readonly folder: string;
  /** Files that may have been meant. */
  readonly near: readonly string[];
}

/** One manifest, as far as it could be read. Data is partial by type: one bad field does not hide the others. */
export interface Manifest {
  /** Repository-relative. */
  readonly path: string;
  /** Folder that the paths in it start from; `''` is the repository root. */
  readonly folder: string;
  /** Set if the caller gave a folder or a glob and no manifest was found there. */
  readonly searched: FruitlessSearch | null;
  readonly state: ManifestState;
  /** Of the bytes on disk, hexadecimal; null if they could not be read. */
  readonly sha256: string | null;
  /** Null unless the bytes could be decoded. */
  readonly source: SourceText | null;
  readonly data: ManifestData;
  /** As written, for edits; null unless parsed. */
  readonly root: MappingNode | null;
  readonly faults: readonly ManifestFault[];
  readonly ignoreComments: readonly IgnoreComment[];
  /** Always answers: the key or value, else the nearest ancestor's key, else the start of the file. */
  locate(path: DataPath, part: 'key' | 'value'): Location;
  /** The scalar at a path, whatever its type; undefined if there is none. */
  scalar(path: DataPath): Scalar | undefined;
}
