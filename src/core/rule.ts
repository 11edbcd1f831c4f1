import type { Draft, Severity } from './finding.ts';

/** What a rule judges: a manifest, or one product of it. `kind` selects the rules that apply. */
export interface Subject {
  readonly kind: string;
  /** Repository-relative path of the manifest. */
  readonly manifest: string;
  readonly product: string | null;
}

/**
 * A documented pair, executed as a test: `bad` must raise the rule, `good` must not.
 *
 * For a manifest the text is a fragment with its real indentation (four blanks before a product's key); it takes the
 * place of the same keys of the model manifest. Any other file is given whole. `null` leaves the file out.
 */
export interface Example {
  /** Default `mde-partner.yml`. */
  readonly file?: string;
  readonly bad: string | null;
  readonly good: string | null;
  /** One sentence for the rule's page. */
  readonly note?: string;
  /** Both sides are SVG files that the rule's page shows as pictures. */
  readonly picture?: true;
  /** Further files or manifest fragments that both sides need, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Options of the run that both sides need. */
  readonly options?: {
    readonly today?: string;
    readonly release?: string;
    /** Files that the change under review added or edited. */
    readonly changed?: readonly string[];
    /** What has to be proven: ids of requirements and names of groups of them. */
    readonly require?: readonly string[];
    /** What the web holds, by address; present: the run is online. */
    readonly pages?: Readonly<Record<string, ExamplePage>>;
    /** Web address of the repository. */
    readonly repository?: string;
    /** Those of the files that are captured traffic. */
    readonly har?: readonly string[];
  };
}

/** An answer to whoever opens a page; names of headers in lower case. */
export interface ExamplePage {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** HTML. */
  readonly body?: string;
}

export interface RuleMeta {
  /** Names the fault, subject first, in kebab-case; the file, its test and its page bear the same name. */
  readonly id: string;
  readonly title: string;
  /** Every severity that the rule may use, most severe first. */
  readonly severities: readonly Severity[];
  /** Requirement ids of `requirements.ts`; empty for rules that serve all of them: about the manifest, its waivers and settings, and what is required. */
  readonly requirements: readonly string[];
  readonly since: string;
  readonly docs: {
    /** When it fires, with thresholds; Markdown. */
    readonly what: string;
    /** Why the programme or a reader cares; Markdown. */
    readonly why: string;
    /** What to do; Markdown. */
    readonly fix: string;
    readonly examples: readonly [Example, ...Example[]];
  };
}

/** What is known of a rule that is not loaded: enough to report that it did not run. */
export interface ListedRule<S extends Subject = Subject> {
  readonly meta: Pick<RuleMeta, 'id' | 'requirements'>;
  /** Kinds of subject that it judges. */
  readonly subjects: readonly S['kind'][];
}

/**
 * Why a subject is not judged. A text: it cannot be, which leaves the rule's requirements open. `asked: false`: this run
 * was not to judge it (an option that was not given, another product's release), which leaves nothing open.
 */
export type Skip = string | { readonly reason: string; readonly asked: false };

/** A rule is stateless and pure: everything it looks at hangs on the subject. */
export interface Rule<S extends Subject = Subject> extends ListedRule<S> {
  readonly meta: RuleMeta;
  /** Why this subject is not judged; undefined: it is. A skip is never a pass. */
  skip?(subject: S): Skip | undefined | Promise<Skip | undefined>;
  check(subject: S): Iterable<Draft> | AsyncIterable<Draft>;
}
