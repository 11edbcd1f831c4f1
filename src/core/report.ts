import type { ReportDocument } from './report-schema.ts';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/**
 * Report version 1: the JSON document itself, from which every output format is rendered. `report-schema.ts` says what
 * each key means.
 */
export type Report = DeepReadonly<ReportDocument>;

export type Conclusion = Report['conclusion'];
/** What a run without a manifest found in the repository. */
export type RepositoryReport = NonNullable<Report['repository']>;

export type ManifestReport = Report['manifests'][number];
export type ReportCheck = ManifestReport['checks'][number];
export type ReportRequirement = ManifestReport['requirements'][number];

/** What was measured of one product; null where it could not be measured. */
export type Measurements = ManifestReport['products'][number]['measurements'];
export type LogoMeasurement = NonNullable<Measurements['logo']>;
export type ReleaseMeasurement = NonNullable<Measurements['release']>;
export type UserAgentMeasurement = NonNullable<Measurements['userAgent']>;
export type PressReleaseMeasurement = NonNullable<Measurements['pressReleases']>[number];
export type ApiCallMeasurement = NonNullable<Measurements['apiCalls']>;
export type TrafficMeasurement = NonNullable<Measurements['traffic']>;

export type ReportFinding = Report['findings'][number];
export type ReportFix = NonNullable<ReportFinding['fix']>;
/** A piece of one line. `column` is that of its first character: long lines are cut on both sides. */
export type Excerpt = NonNullable<ReportFinding['excerpt']>;
