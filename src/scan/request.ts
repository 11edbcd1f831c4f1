import type { ScanTools } from '../core/ports.ts';
import type { PartnerText } from './analysis/partner-texts.ts';
import type { FoundSite } from './analysis/sites.ts';
import type { UnfollowedAddress } from './analysis/unfollowed-addresses.ts';
import type { Library } from './libraries/library.ts';
import type { ParsedFiles } from './parsed-files.ts';
import type { PathSettings } from './roles.ts';

/** What a manifest says about the scan, and where it looks. */
export interface ScanRequest {
  /** Whether a path belongs to this scan. */
  includes(path: string): boolean;
  /** Whether a path that does not may be read where something imports it, as code that packages share. */
  lends(path: string): boolean;
  /** Why a path that would belong to this scan is left to another one; null: it is not. */
  elsewhere(path: string): string | null;
  readonly hosts: { readonly extra: readonly string[]; readonly ignore: readonly string[] };
  readonly paths: PathSettings;
  /** The libraries that are known; absent: those of the records. */
  readonly libraries?: readonly Library[];
  /** Why calls in a file cannot be judged, by the manifest's word; null: they can. */
  gateway(path: string): string | null;
}

export interface ScanPorts extends ScanTools {
  /** Null if the file cannot be read or has more than `limit` bytes. */
  read(path: string, limit: number): Uint8Array | null;
  /** What earlier scans of these sources parsed; absent: nothing is kept. */
  readonly parsed?: ParsedFiles;
}

/** What the analysis of the files that were read found. */
export interface Analysis {
  readonly sites: readonly FoundSite[];
  readonly partnerTexts: readonly PartnerText[];
  readonly unfollowed: readonly UnfollowedAddress[];
  /** Files whose calls were not all decided. */
  readonly undecided: ReadonlySet<string>;
  /** Why the analysis stopped early; null: it did not. */
  readonly stopped: string | null;
  /** Files with a request that too many ways lead to. */
  readonly crowded: ReadonlySet<string>;
}
