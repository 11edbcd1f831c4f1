import type { Severity } from './finding.ts';
import type { Position } from './text.ts';

/**
 * Report version 1: the JSON document itself. A key without a value is null, never absent; new keys may come, none
 * changes its meaning within the version. Every output format is rendered from this alone.
 */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'mde-partner-check'; readonly version: string };
  readonly run: RunInfo;
  /** What a run without a manifest found in the repository; null: there is a manifest. */
  readonly repository: RepositoryReport | null;
  readonly conclusion: Conclusion;
  /** Waived findings count as waived only. */
  readonly counts: Readonly<Record<Severity | 'waived', number>>;
  readonly manifests: readonly ManifestReport[];
  readonly findings: readonly ReportFinding[];
}

/** `failure`: exit code 1 or 2; `neutral`: `--fail-on never` let errors pass; else `success`. */
export type Conclusion = 'success' | 'failure' | 'neutral';

export type FailOn = Severity | 'never';

export interface RunInfo {
  /** Civil date, UTC unless given. */
  readonly today: string;
  readonly release: string | null;
  readonly scan: boolean;
  readonly online: boolean;
  readonly failOn: FailOn;
  /** The revision since which changes are told from what was there before; null: not asked, or not known. */
  readonly changedSince: string | null;
  /** What had to be proven, as asked: requirement ids and the names of groups of them. */
  readonly require: readonly string[];
  /** The policy that applied; null: none. `sha256` is that of its bytes. */
  readonly policy: { readonly path: string; readonly sha256: string } | null;
}

export interface RepositoryReport {
  readonly apiCalls: ApiCallMeasurement | null;
  /** SVG files that could be the logo. `ratio` is the natural width over height; null: there is none. */
  readonly logos: readonly { readonly path: string; readonly ratio: number | null }[];
}

export interface ManifestReport {
  readonly path: string;
  /** Of the bytes on disk; null if they could not be read. */
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
  /** Null for what is asked once of the vendor. */
  readonly product: string | null;
  readonly status: 'met' | 'unmet' | 'waived' | 'stated' | 'unstated' | 'unknown' | 'not-applicable';
  /** In words, for people: why it is unknown or waived, what was not asked for; null: nothing to add. */
  readonly reason: string | null;
}

/** What was measured of one product; null where it could not be measured or its engine is not built yet. */
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
  /** Natural size in CSS px; the viewBox's size where nothing else gives one; null: there is none. */
  readonly width: number | null;
  readonly height: number | null;
  /** Natural width over height; null: there is none. */
  readonly ratio: number | null;
  readonly viewBox: readonly [number, number, number, number] | null;
  /** Left, top, right, bottom in fractions of the canvas; null: not judged. */
  readonly ink: readonly [number, number, number, number] | null;
  /** The ink box rests on an estimate (text, filters and the like) and gates nothing. */
  readonly estimated: boolean;
}

export interface UserAgentMeasurement {
  /** As written. */
  readonly value: string;
  readonly company: string | null;
  readonly product: string | null;
  /** Filled from the template; null if it stays open. */
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
  /** Whether all that was compared agrees; null: nothing was compared. */
  readonly agrees: boolean | null;
  /** What was not compared, or does not agree, in words. */
  readonly reason: string | null;
}

export interface PressReleaseMeasurement {
  readonly title: string | null;
  readonly submitted: string | null;
  readonly publish: string | null;
  /** Calendar days from submission to publication. */
  readonly days: number | null;
  /** Of these, the days from Monday to Friday; holidays are not known. */
  readonly businessDays: number | null;
  /** Earliest publish day. */
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
    /** The steps from the call to its headers, or, without a manifest, to where they can be set; null: not recorded. */
    readonly evidence: readonly { readonly path: string; readonly line: number; readonly message: string }[] | null;
    /** Whether recorded traffic shows the call; `ambiguous`: another call may have sent it. Null: no traffic given. */
    readonly traffic: 'seen' | 'ambiguous' | 'not-seen' | null;
    /** Null: the endpoint is not retired. `since` is a civil date. */
    readonly retired: { readonly since: string | null; readonly useInstead: string } | null;
  }[];
  /** Files that hold an API address outside comments and were not judged. */
  readonly notJudged: readonly { readonly path: string; readonly reason: string }[];
  /** What the manifest takes out of the scan. `by` is the key that does, for example `scan.vendored`. */
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
  /** Requirement ids that it concerns; empty: the manifest as a whole. */
  readonly requirements: readonly string[];
  /** Address of the rule's page. */
  readonly help: string;
  readonly related: readonly {
    readonly message: string;
    readonly path: string;
    readonly start: Position;
    readonly end: Position;
  }[];
  readonly fix: ReportFix | null;
  readonly waiver: { readonly reason: string; readonly expires: string | null } | null;
  /** Whether the change since `run.changedSince` caused it; null: not asked, or not known. Gates nothing. */
  readonly changed: boolean | null;
  /** The line the finding starts on, so that a reader needs no second file; null where the file is not text. */
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

/** A piece of one line. `column` is that of its first character: long lines are cut on both sides. */
export interface Excerpt {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}
