import type { Changes } from '../core/changes.ts';
import type { Tools, WorkTree } from '../core/ports.ts';
import type { ReportRequirement } from '../core/report.ts';
import type { Rule } from '../core/rule.ts';
import type { Location } from '../core/text.ts';
import type { DataPath, Manifest, ManifestOutline, Scalar } from '../manifest/manifest.ts';
import type { ProductData } from '../manifest/schema/schema.ts';
import type { Policy } from '../policy/policy.ts';
import type { Requirement, RequirementId } from '../requirements.ts';
import type { ParsedFiles } from '../scan/parsed-files.ts';
import type { Artifacts } from './artifact.ts';

/** Facts of the run that rules may depend on; nothing else from outside reaches them. */
export type VersionFiles = Pick<typeof import('../release/version-files.ts'), 'readVersion' | 'usualVersionFile'>;

export type ReadRecordings = typeof import('../har/recording.ts').readRecordings;

export interface RunFacts extends Tools {
  /** Civil date `YYYY-MM-DD`. */
  readonly today: string;
  readonly tree: WorkTree;
  /** The version or tag that is being released; null in a development run. */
  readonly release: string | null;
  /** Requirements that have to be proven; absent: none. */
  readonly required?: ReadonlySet<RequirementId> | undefined;
  /** Decisions of the caller that take precedence over the manifests; absent: none were given. */
  readonly policy?: Policy | undefined;
  /** What the change under review touched; absent: not known. */
  readonly changes?: Changes | undefined;
  /** Whether calls without the User-Agent get a fix, which costs a second scan; default: no. */
  readonly editsCalls?: boolean | undefined;
  /** Hosts outside of the API table whose calls the scan finds, too. */
  readonly watchedHosts?: readonly string[];
  /** What other scans of these sources parsed; absent: the run keeps its own if it scans more than once. */
  readonly parsedFiles?: ParsedFiles;
  /** Reads versions from files, which takes a parser per format; null: no product needs one. */
  readonly versionFiles: VersionFiles | null;
  /** Reads captured traffic; null or absent: the run was given none. */
  readonly readRecordings?: ReadRecordings | null;
  /** Of the run: sources and tags may belong to another one. */
  readonly manifests: readonly ManifestOutline[];
  /** Of every manifest of the run. */
  readonly products: readonly ProductData[];
  /** Every rule there is, selected or not. */
  readonly ruleIds: ReadonlySet<string>;
  /** Those whose findings no waiver hides. */
  readonly unwaivable: ReadonlySet<string>;
  /** What was computed once for the whole run. */
  readonly artifacts: Artifacts;
}

/** A manifest as a whole. */
export interface ManifestSubject {
  readonly kind: 'manifest';
  readonly manifest: string;
  readonly product: null;
  readonly file: Manifest;
  readonly run: RunFacts;
  readonly artifacts: Artifacts;
}

/** One product of a manifest, with the artifacts that its rules share. */
export interface ProductSubject {
  readonly kind: 'product';
  readonly manifest: string;
  /** Its name, else `products[2]`. */
  readonly product: string;
  readonly index: number;
  readonly file: Manifest;
  readonly data: ProductData;
  readonly run: RunFacts;
  readonly artifacts: Artifacts;
  /** Place of a key or value of this product; `path` starts at the product, for example `['logo']`. */
  locate(path: DataPath, part: 'key' | 'value'): Location;
  /** Scalar of this product as written; undefined if absent. */
  scalar(path: DataPath): Scalar | undefined;
}

/** The requirements that have to be proven of the vendor or of one product, with the states that this run gave them. */
export interface RequirementsSubject {
  readonly kind: 'requirements';
  readonly manifest: string;
  readonly product: string | null;
  /** Of the product; null: the vendor's requirements, or no product could be read. */
  readonly index: number | null;
  readonly file: Manifest;
  readonly run: RunFacts;
  readonly required: readonly {
    readonly requirement: Requirement;
    readonly state: Pick<ReportRequirement, 'status' | 'reason'>;
  }[];
}

export type AnySubject = ManifestSubject | ProductSubject;

export function manifestRule(rule: Omit<Rule<ManifestSubject>, 'subjects'>): Rule<ManifestSubject> {
  return { ...rule, subjects: ['manifest'] };
}

export function productRule(rule: Omit<Rule<ProductSubject>, 'subjects'>): Rule<ProductSubject> {
  return { ...rule, subjects: ['product'] };
}

/** For a rule that judges fields of both, such as names. */
export function manifestAndProductRule(rule: Omit<Rule<AnySubject>, 'subjects'>): Rule<AnySubject> {
  return { ...rule, subjects: ['manifest', 'product'] };
}

/** Text of a product's field, or why there is none to judge. */
export function textOf(subject: ProductSubject, key: keyof ProductData & string): Scalar | undefined {
  return typeof subject.data[key] === 'string' ? subject.scalar([key]) : undefined;
}
