import type { Basis } from './basis.ts';
import type { Draft, Severity } from './finding.ts';
import type { Measurements } from './report.ts';

/** What a rule judges: a manifest, or one product of it. `kind` selects the rules that apply. */
export interface Subject {
  readonly kind: string;
  /** Repository-relative path of the manifest. */
  readonly manifest: string;
  readonly product: string | null;
}

/**
 * A documented pair, executed as a test: the rule must report `bad` and must not report `good`.
 *
 * For a manifest, the text is a fragment with its real indentation (four spaces before a product's key); it replaces
 * the same keys of the model manifest. Any other file is given as a whole. `null` leaves the file out.
 */
export interface Example {
  /** Default `mde-partner.yml`. */
  readonly file?: string;
  readonly bad: string | null;
  readonly good: string | null;
  /** One sentence for the page of the rule. */
  readonly note?: string;
  /** Both sides are SVG files, which the page shows as pictures. */
  readonly picture?: true;
  /** Other files or manifest fragments that both sides need, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Options of the run that both sides need. */
  readonly options?: {
    readonly today?: string;
    readonly release?: string;
    /** Files that the change under review added or edited. */
    readonly changed?: readonly string[];
    /** What has to be proven: ids of requirements and names of groups. */
    readonly require?: readonly string[];
    /** The policy of the run, as YAML. */
    readonly policy?: string;
    /** Pages of the web by URL; if present, the run is online. */
    readonly pages?: Readonly<Record<string, ExamplePage>>;
    /** Web URL of the repository. */
    readonly repository?: string;
    /** The files that are captured traffic. */
    readonly har?: readonly string[];
  };
}

/** Response to a request for a page; header names are in lower case. */
export interface ExamplePage {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** HTML. */
  readonly body?: string;
}

export interface RuleMeta {
  /** Names the fault, subject first, in kebab-case; the rule's file, test and page have the same name. */
  readonly id: string;
  readonly title: string;
  /** Titles of the findings of a severity, where `title` names more than one fault. */
  readonly titles?: Readonly<Partial<Record<Severity, string>>>;
  /** Every severity that the rule can use, most severe first. */
  readonly severities: readonly Severity[];
  /**
   * Ids of requirements in `requirements.ts`; empty for rules that serve all of them: those about the manifest, its
   * waivers and settings, and what is required.
   */
  readonly requirements: readonly string[];
  readonly since: string;
  /**
   * Place in lists among the rules of its first requirement, in steps of 10: a rule comes before those that need what it
   * checks. Absent: after those that have one, by id.
   */
  readonly order?: number;
  /** Rules of one group are loaded together: what one of them needs, the others mostly need too. */
  readonly group: string;
  readonly restsOn: Basis;
  /** False: no waiver hides its findings. Default: true. */
  readonly waivable?: boolean;
  /** Judges what the source scan finds or leaves to others, or compares with it. Without such a rule nothing is scanned. */
  readonly scans?: boolean;
  /** False: it needs what the page in the browser never has, so that it is always skipped there. Default: true. */
  readonly onPage?: boolean;
  /** The step of reading a manifest that it judges; absent: it judges what was read. */
  readonly reads?: ReadingStep;
  /** Its findings say that a file cannot be read. */
  readonly findsUnreadable?: boolean;
  readonly docs: {
    /** When it reports, with thresholds; Markdown. */
    readonly what: string;
    /** Why the program or a reader cares; Markdown. */
    readonly why: string;
    /** What to do; Markdown. */
    readonly fix: string;
    readonly examples: readonly [Example, ...Example[]];
    /** A manifest to start from, which `explain` prints. */
    template?(): string;
  };
}

/** How a manifest is read: found, decoded, parsed as YAML, its texts as their author meant them, its keys and values. */
export const READING_STEPS = ['search', 'bytes', 'syntax', 'text', 'keys'] as const;

export type ReadingStep = (typeof READING_STEPS)[number];

/** What is known of a rule that is not loaded: enough to report that it did not run, and to know what may be waived. */
export interface ListedRule<S extends Subject = Subject> {
  readonly meta: Pick<RuleMeta, 'id' | 'requirements' | 'waivable' | 'scans' | 'reads'>;
  /** Kinds of subject that it judges. */
  readonly subjects: readonly S['kind'][];
}

/**
 * Why a subject is not judged. A text: it cannot be judged, so the rule's requirements stay open. `asked: false`: the
 * run was not asked to judge it (an option that was not given, another product's release), so nothing stays open.
 */
export type Skip = string | { readonly reason: string; readonly asked: false };

/** As a method, so that a rule of one kind of subject is a rule. */
interface Measuring<S, Key extends keyof Measurements> {
  measure(subject: S): Measurements[Key] | Promise<Measurements[Key]>;
}

/** A rule is stateless and pure: everything it looks at hangs on the subject. */
export interface Rule<S extends Subject = Subject> extends ListedRule<S> {
  readonly meta: RuleMeta;
  /**
   * What the report shows as measured of a product if this rule may run, from the artifacts that rules share. Rules that
   * measure the same have the same function.
   */
  readonly measures?: { readonly [Key in keyof Measurements]?: Measuring<S, Key>['measure'] };
  /** Why this subject is not judged; undefined: it is. A skip is never a pass. */
  skip?(subject: S): Skip | undefined | Promise<Skip | undefined>;
  check(subject: S): Iterable<Draft> | AsyncIterable<Draft>;
}
