import type { Draft, Severity } from './finding.ts';

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
  /** Every severity that the rule can use, most severe first. */
  readonly severities: readonly Severity[];
  /**
   * Ids of requirements in `requirements.ts`; empty for rules that serve all of them: those about the manifest, its
   * waivers and settings, and what is required.
   */
  readonly requirements: readonly string[];
  readonly since: string;
  readonly docs: {
    /** When it reports, with thresholds; Markdown. */
    readonly what: string;
    /** Why the program or a reader cares; Markdown. */
    readonly why: string;
    /** What to do; Markdown. */
    readonly fix: string;
    readonly examples: readonly [Example, ...Example[]];
  };
}

/** What is known about a rule that is not loaded: enough to report that it did not run. */
export interface ListedRule<S extends Subject = Subject> {
  readonly meta: Pick<RuleMeta, 'id' | 'requirements'>;
  /** Kinds of subject that it applies to. */
  readonly subjects: readonly S['kind'][];
}

/**
 * Why a subject is not judged. A text: it cannot be judged, so the rule's requirements stay open. `asked: false`: the
 * run was not asked to judge it (an option that was not given, another product's release), so nothing stays open.
 */
export type Skip = string | { readonly reason: string; readonly asked: false };

/** A rule is stateless and pure: it reads only what its subject refers to. */
export interface Rule<S extends Subject = Subject> extends ListedRule<S> {
  readonly meta: RuleMeta;
  /** Returns why this subject is not judged; undefined: it is. A skip is never a pass. */
  skip?(subject: S): Skip | undefined | Promise<Skip | undefined>;
  check(subject: S): Iterable<Draft> | AsyncIterable<Draft>;
}
