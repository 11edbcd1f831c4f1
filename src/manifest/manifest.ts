import type { Fix, Related, Severity } from '../core/finding.ts';
import type { ReadingStep } from '../core/rule.ts';
import type { Location, SourceText } from '../core/text.ts';
import type { ManifestData } from './schema/schema.ts';
import type { DataPath, MappingNode, ScalarStyle } from './yaml/tree.ts';

export type { DataPath };

/**
 * How far a manifest could be read. `missing`: no file, or two; `unreadable`: bytes that are not text; `malformed`:
 * text that is not a single plain YAML mapping; `parsed`: a mapping, though individual fields may be wrong.
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
  /** Path of the value that is at fault or missing; absent: a fault of the text. */
  readonly at?: DataPath;
}

/** A scalar as the partner wrote it. */
export interface Scalar {
  /** The value in YAML, as text. */
  readonly value: string;
  /** The characters in the file, including quotes and line breaks. */
  readonly raw: string;
  readonly style: ScalarStyle;
  readonly location: Location;
  /**
   * Returns the place of the characters `start` to `end` (exclusive) of `value`, also inside folded and escaped text.
   */
  locate(start: number, end: number): Location;
}

/** A comment `mde-partner-ignore <rule-id> -- <reason>`, complete or not. */
export interface IgnoreComment {
  readonly location: Location;
  /** Null: none given. */
  readonly rule: string | null;
  readonly reason: string | null;
  /** Who answers for the waiver; null: not stated. */
  readonly owner: string | null;
  /** Place of the rule id, or of the comment if there is none. */
  readonly ruleLocation: Location;
  /** What is between rule and reason instead of `--`, or the empty place where it is missing. */
  readonly separator?: Location | undefined;
  /** First and last line on which it waives findings. */
  readonly lines: { readonly first: number; readonly last: number };
}

/** Whether the manifest states that it is a sample, which may use the names of fictional companies. */
export function isSample({ data }: Pick<Manifest, 'data'>): boolean {
  return data.sample === true;
}

/** A search that found no manifest. */
export interface FruitlessSearch {
  /** The folder that was searched; `''` is the repository root. */
  readonly folder: string;
  /** Files that may be meant as a manifest. */
  readonly near: readonly string[];
}

/** What other manifests of a run need to know of one. */
export type ManifestOutline = Pick<Manifest, 'path' | 'folder' | 'data'>;

/** The readable part of one manifest. Data is partial by type, so one bad field does not hide the others. */
export interface Manifest {
  /** Relative to the repository root. */
  readonly path: string;
  /** Folder that its paths are relative to; `''` is the repository root. */
  readonly folder: string;
  /** Set if the caller gave a folder or a glob and no manifest was found there. */
  readonly searched: FruitlessSearch | null;
  readonly state: ManifestState;
  /** Hash of the bytes on disk, hexadecimal; null if they could not be read. */
  readonly sha256: string | null;
  /** Null unless the bytes could be decoded. */
  readonly source: SourceText | null;
  readonly data: ManifestData;
  /** As written, for edits; null unless parsed. */
  readonly root: MappingNode | null;
  readonly faults: readonly ManifestFault[];
  readonly ignoreComments: readonly IgnoreComment[];
  /** Returns the place of the key or value, else of the nearest ancestor's key, else the start of the file. */
  locate(path: DataPath, part: 'key' | 'value'): Location;
  /** Returns the scalar at a path, of any type; undefined if there is none. */
  scalar(path: DataPath): Scalar | undefined;
}
