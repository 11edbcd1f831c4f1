import type { Severity } from './finding.ts';
import type { Position } from './text.ts';

/**
 * Version 1 of the report: the JSON document itself. A key without a value is null, never absent. New keys may be
 * added, but none changes its meaning within the version. Every output format is rendered from this alone.
 */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'mde-partner-check'; readonly version: string };
  readonly run: RunInfo;
  /** What a run without a manifest found in the repository; null: there is a manifest. */
  readonly repository: RepositoryReport | null;
  readonly conclusion: Conclusion;
  /** Waived findings are counted only as waived. */
  readonly counts: Readonly<Record<Severity | 'waived', number>>;
  readonly manifests: readonly ManifestReport[];
  readonly findings: readonly ReportFinding[];
}

/** `failure`: exit code 1 or 2; `neutral`: errors that `--fail-on never` ignores; otherwise `success`. */
export type Conclusion = 'success' | 'failure' | 'neutral';

export type FailOn = Severity | 'never';

export interface RunInfo {
  /** Civil date, in UTC unless set by the caller. */
  readonly today: string;
  readonly release: string | null;
  readonly scan: boolean;
  readonly online: boolean;
  readonly failOn: FailOn;
  /** The revision that findings are compared with, to know which are new; null: not requested, or unknown. */
  readonly changedSince: string | null;
  /** What had to be proven, as requested: ids of requirements and names of groups. */
  readonly require: readonly string[];
  /** The policy that was applied; null: none. `sha256` is the hash of its bytes. */
  readonly policy: { readonly path: string; readonly sha256: string } | null;
}

export interface RepositoryReport {
  readonly apiCalls: ApiCallMeasurement | null;
  /** SVG files that could be the logo. `ratio` is the natural width divided by the height; null: no ratio. */
  readonly logos: readonly { readonly path: string; readonly ratio: number | null }[];
}

export interface ManifestReport {
  readonly path: string;
  /** Hash of the bytes on disk; null if they could not be read. */
  readonly sha256: string | null;
  /** A sample listing: fictional companies are allowed. */
  readonly sample: boolean;
  readonly checks: readonly ReportCheck[];
  readonly requirements: readonly ReportRequirement[];
  readonly products: readonly { readonly name: string; readonly measurements: Measurements }[];
}

export interface ReportCheck {
  readonly rule: string;
  readonly product: string | null;
  readonly status: 'passed' | 'failed' | 'skipped' | 'errored';
  readonly reason: string | null;
}

export interface ReportRequirement {
  readonly id: string;
  /** Null for requirements that concern the vendor rather than a product. */
  readonly product: string | null;
  readonly status: 'met' | 'unmet' | 'waived' | 'stated' | 'unstated' | 'unknown' | 'not-applicable';
  /** For people: why it is unknown or waived, or what was not requested; null: nothing to add. */
  readonly reason: string | null;
}

/** Measurements of one product; null where nothing could be measured or its check is not built yet. */
export interface Measurements {
  readonly description: { readonly words: number; readonly counted: readonly string[] } | null;
  readonly logo: LogoMeasurement | null;
  readonly landingPage: { readonly value: string; readonly host: string | null } | null;
  readonly userAgent: UserAgentMeasurement | null;
  readonly pressReleases: readonly PressReleaseMeasurement[] | null;
  readonly entraApplication: { readonly multiTenant: boolean | null; readonly name: string | null } | null;
  readonly release: ReleaseMeasurement | null;
  readonly apiCalls: ApiCallMeasurement | null;
  readonly traffic: TrafficMeasurement | null;
}

export interface LogoMeasurement {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Natural size in CSS px, or the size of the viewBox if nothing else sets one; null: no size. */
  readonly width: number | null;
  readonly height: number | null;
  /** Natural width divided by the height; null: no ratio. */
  readonly ratio: number | null;
  readonly viewBox: readonly [number, number, number, number] | null;
  /** Left, top, right and bottom, as fractions of the canvas; null: not measured. */
  readonly ink: readonly [number, number, number, number] | null;
  /** The ink box is an estimate (text, filters and the like) and does not affect the exit code. */
  readonly estimated: boolean;
}

export interface UserAgentMeasurement {
  /** As written. */
  readonly value: string;
  readonly company: string | null;
  readonly product: string | null;
  /** With the template filled; null if it could not be. */
  readonly version: string | null;
  /** Derived from the names. */
  readonly expected: string | null;
}

export interface ReleaseMeasurement {
  /** Whether this run is a release of the product. */
  readonly gated: boolean;
  /** The version in the declared file. */
  readonly file: string | null;
  /** The version in the tag. */
  readonly tag: string | null;
  /** The version that the User-Agent sends. */
  readonly userAgent: string | null;
  /** Whether everything compared agrees; null: nothing was compared. */
  readonly agrees: boolean | null;
  /** For people: what was not compared, or does not agree. */
  readonly reason: string | null;
}

export interface PressReleaseMeasurement {
  readonly title: string | null;
  readonly submitted: string | null;
  readonly publish: string | null;
  /** Calendar days from submission to publication. */
  readonly days: number | null;
  /** Of those, the days from Monday to Friday; holidays are not considered. */
  readonly businessDays: number | null;
  /** Earliest possible publish date. */
  readonly earliest: string | null;
}

export interface ApiCallMeasurement {
  readonly covered: number;
  readonly uncovered: number;
  readonly unverifiable: number;
  readonly sites: readonly {
    readonly path: string;
    readonly line: number;
    readonly status: 'ok' | 'templated' | 'missing' | 'malformed' | 'legacy' | 'unverifiable';
    readonly host: string | null;
    readonly userAgent: string | null;
    readonly setAt: { readonly path: string; readonly line: number } | null;
    /** The steps from the call to its headers or, without a manifest, to where they can be set; null: not recorded. */
    readonly evidence: readonly { readonly path: string; readonly line: number; readonly message: string }[] | null;
    /**
     * Whether recorded traffic shows the call; `ambiguous`: another call may have sent the request. Null: no traffic
     * given.
     */
    readonly traffic: 'seen' | 'ambiguous' | 'not-seen' | null;
    /** Null: the endpoint is not retired. `since` is a civil date. */
    readonly retired: { readonly since: string | null; readonly useInstead: string } | null;
  }[];
  /** Files that contain an API URL outside comments and were not scanned. */
  readonly notJudged: readonly { readonly path: string; readonly reason: string }[];
  /** What the manifest excludes from the scan. `by` is the responsible key, for example `scan.vendored`. */
  readonly excluded: readonly {
    readonly path: string;
    readonly line: number | null;
    readonly by: string;
    readonly reason: string;
  }[];
}

export interface TrafficMeasurement {
  readonly files: readonly string[];
  readonly entries: readonly {
    readonly file: string;
    readonly index: number;
    readonly status:
      | 'ok'
      | 'missing'
      | 'malformed'
      | 'legacy'
      | 'name-mismatch'
      | 'version-mismatch'
      | 'not-applicable'
      | 'unverifiable';
  }[];
}

export interface ReportFinding {
  readonly rule: string;
  /** Title of the rule, which names the fault. */
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  readonly manifest: string;
  readonly product: string | null;
  /** Ids of the requirements that it concerns; empty: the manifest as a whole. */
  readonly requirements: readonly string[];
  /** URL of the rule's page. */
  readonly help: string;
  readonly related: readonly {
    readonly message: string;
    readonly path: string;
    readonly start: Position;
    readonly end: Position;
  }[];
  readonly fix: ReportFix | null;
  readonly waiver: { readonly reason: string; readonly expires: string | null } | null;
  /**
   * Whether the change since `run.changedSince` caused it; null: not requested, or unknown. Does not affect the exit
   * code.
   */
  readonly changed: boolean | null;
  /** The line that the finding starts on, so that a reader needs no other file; null if the file is not text. */
  readonly excerpt: Excerpt | null;
}

export interface ReportFix {
  readonly title: string;
  readonly applicability: 'safe' | 'suggest';
  readonly edits: readonly {
    readonly path: string;
    readonly start: Position;
    readonly end: Position;
    readonly text: string;
  }[];
}

/** A piece of one line. `column` is the column of its first character: long lines are cut on both sides. */
export interface Excerpt {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}
