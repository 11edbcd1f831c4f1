import type { LogoMeasurement, Report } from '../core/report.ts';
import type { Status } from '../render/states.ts';
import type { Fault } from './fault.ts';
import type { FieldPath, FieldValue } from './fields.ts';
import type { LogoFile } from './listing.ts';
import type { ReviewClock } from './review-clock.ts';

/** A file that the person chose; `File` is read when it is needed. */
export interface GivenFile {
  readonly path: string;
  readonly data: Uint8Array | File;
}

/** What the page asks its worker to do. */
export type Command =
  | {
      readonly kind: 'open';
      readonly files: readonly GivenFile[];
      /** Its name; null: single files. */
      readonly folder: string | null;
      /** Paths of files that exist but are not given; absent: the logos that the manifest names. */
      readonly leftOut?: readonly string[];
      /** Index of the product to show; absent: the first. */
      readonly product?: number;
      /** Whether the listing was started in the page; absent: only if there is no manifest. */
      readonly isStarted?: boolean;
    }
  | { readonly kind: 'show' }
  | { readonly kind: 'new' }
  /** `typed`: counts the edits in the editor. */
  | { readonly kind: 'text'; readonly text: string; readonly typed: number }
  | { readonly kind: 'field'; readonly path: FieldPath; readonly value: FieldValue | readonly [] }
  | { readonly kind: 'logo'; readonly name: string; readonly bytes: Uint8Array }
  /** `finding`: its index in the report of that revision. */
  | { readonly kind: 'fix'; readonly revision: number; readonly finding: number }
  | { readonly kind: 'fix-all' }
  | { readonly kind: 'preview' }
  /** `draft`: pack although errors are open, with a stamp on every page. */
  | { readonly kind: 'pack'; readonly draft: boolean }
  | { readonly kind: 'undo' }
  | { readonly kind: 'product'; readonly index: number }
  /** Shows another manifest of the folder. */
  | { readonly kind: 'manifest'; readonly path: string };

/** The preview page of the last report, which the worker sends when it is asked for it. */
export interface PreviewReply {
  /** HTML. */
  readonly preview: string;
}

/** The pack of the last report, a zip file. */
export interface PackReply {
  readonly pack: Uint8Array<ArrayBuffer>;
}

/** Sent as soon as a command arrives: the worker runs. */
export interface AliveReply {
  readonly alive: true;
}

/** Instead of a state, where there is none. */
export interface BrokenReply {
  readonly broken: Fault;
}

export type WorkerMessage = PageState | BrokenReply | PreviewReply | PackReply | AliveReply;

/** The values of the form; null: absent. */
export interface FormValues {
  readonly company: FieldValue;
  readonly name: FieldValue;
  readonly description: FieldValue;
  readonly landingPage: FieldValue;
  readonly userAgent: FieldValue;
  readonly multiTenant: FieldValue;
  readonly entraName: FieldValue;
  /** Number of press releases; null: not declared. */
  readonly pressReleases: number | null;
  readonly developerLicense: FieldValue;
  readonly customerApproved: FieldValue;
  readonly demoed: FieldValue;
  readonly misa: FieldValue;
}

/** Fields that show their own findings. */
export type FormField = 'company' | 'name' | 'description' | 'landingPage' | 'userAgent' | 'logo' | 'pressReleases';

/** A report on one revision of the listing. */
export interface Judged {
  readonly revision: number;
  readonly report: Report;
  /** The product that the rest is about. */
  readonly product: number;
  /** What the page shows of the listing that was judged: what is said of both takes it from here, or it may be wrong. */
  readonly shown: Pick<PageState, 'unfilled' | 'userAgent' | 'isText' | 'isEditable' | 'clocks'>;
  /** The logo after each fix of the report that changes it, by index of the finding. */
  readonly logos: ReadonlyMap<number, Uint8Array>;
  readonly requirements: readonly ShownRequirement[];
  /** Whether the logo can be read as an SVG image, or there is none. */
  readonly isLogoRead: boolean;
  /** How many of them are met, in words. */
  readonly requirementsText: string;
  /** The field of the form that each finding concerns, by index; null: none. */
  readonly fields: readonly (FormField | null)[];
  /** Findings, by index, that only say what is still to be filled in, or that a file was not opened. */
  readonly unfilled: ReadonlySet<number>;
  /** The counts of the report without them. */
  readonly counts: Report['counts'];
  /** The press release that each finding concerns, by index; null: none. */
  readonly releases: readonly (FindingRelease | null)[];
  /** Findings, by index, whose excerpt ends before its line does. */
  readonly cutRight: ReadonlySet<number>;
  /** Why a rule matters, by id of the rules that report something. */
  readonly why: ReadonlyMap<string, string>;
  /** Whether the wanted User-Agent has the template of the version. */
  readonly isTemplate: boolean;
  /** Ids of rules that failed. */
  readonly crashed: readonly string[];
  /** The requirements of these rules, as their rows name them; empty: they serve none. */
  readonly notChecked: string;
}

/** A press release of the product that is shown, or a date of it. */
export interface FindingRelease {
  readonly index: number;
  /** Its title, or its number. */
  readonly name: string;
  readonly key: string | null;
}

/** A row of the requirements. */
export interface ShownRequirement {
  readonly id: string;
  readonly title: string;
  /** What the program asks for. */
  readonly asks: string;
  /** Keys of the manifest that declare it. */
  readonly keys: readonly string[];
  /** `unfilled`: the fields that it asks for are still to be filled in. */
  readonly status: Status | 'unfilled';
  /** The state in words. */
  readonly word: string;
  /** Why it has this state, or what was measured. */
  readonly text: string;
}

/**
 * Where the User-Agent comes from. `unnamed`: it is written once both names are there; `named`: it follows from them;
 * `unwritable`: there is none, because a name has no Latin letters; `missing`: there is none although the names are fit;
 * `own`: it differs from the names.
 */
export type UserAgentState = 'unnamed' | 'named' | 'unwritable' | 'missing' | 'own';

export interface Packed {
  readonly draft: boolean;
  /** Why there is no pack, without a period; null: it was made. */
  readonly refusal: string | null;
}

/** Everything that the page shows. */
export interface PageState {
  readonly revision: number;
  /** Number of the last command that was carried out. */
  readonly answered: number;
  /** Whether the listing still is as the page was opened. */
  readonly isNew: boolean;
  /** Whether it was started in the page, not opened. */
  readonly isStarted: boolean;
  readonly manifest: string;
  /** Paths of the manifests in the opened folder, `manifest` among them; without a folder, that one. */
  readonly manifests: readonly string[];
  readonly text: string;
  /** The last edit of the editor that `text` contains. */
  readonly typed: number;
  readonly isEditable: boolean;
  /** Whether the manifest is text; otherwise `text` is empty. */
  readonly isText: boolean;
  /** Whether the values are those of the manifest before an edit gave it a syntax error. */
  readonly isKept: boolean;
  readonly products: readonly string[];
  readonly product: number;
  readonly values: FormValues;
  /** Values that only the editor can set: the manifest has another shape in their place or above it. */
  readonly blocked: ReadonlySet<keyof FormValues>;
  /** Fields that are still empty in a listing that was started in the page, and a logo that was not opened. */
  readonly unfilled: readonly FormField[];
  readonly userAgent: UserAgentState;
  readonly clocks: readonly ReviewClock[];
  /** The words of the description as they are counted. */
  readonly words: readonly string[];
  readonly mostWords: number;
  /** Length of the part of the description that has no more words than it may have; null: it has no more. */
  readonly fitting: number | null;
  readonly logo: LogoFile | null;
  /** Path of the product's logo if it was not opened with the manifest; else null. */
  readonly logoLeftOut: string | null;
  /** Whether an SVG file that is given becomes the logo. */
  readonly takesLogo: boolean;
  /** Name of the logo that was given last and could not be used, because the manifest cannot name it; else null. */
  readonly refusedLogo: string | null;
  /** The opened folder, whose sources were not looked at. */
  readonly folder: { readonly name: string; readonly files: number } | null;
  /** The last report; older than `revision` while a new one is made. Null: none yet. */
  readonly judged: Judged | null;
  /** Whether the measures of the last report are those of `logo`, as they are while only words are edited. */
  readonly isLogoJudged: boolean;
  /** What was last measured of `logo`; null: nothing yet. Kept while the manifest has a syntax error. */
  readonly logoMeasurement: LogoMeasurement | null;
  /** What the last command could not do because this tool has a fault; null: nothing. */
  readonly fault: Fault | null;
  /** How the last pack went; null: there was none since the listing changed. */
  readonly packed: Packed | null;
  /** What was done last, for a message with an undo button; null: nothing to undo. */
  readonly done: string | null;
}
