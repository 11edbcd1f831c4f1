import type { RetiredEndpoint } from '../api/retired-endpoints.ts';
import type { Location } from '../core/text.ts';
import type { Exclusion } from './roles.ts';

export type SiteStatus = 'ok' | 'templated' | 'missing' | 'malformed' | 'legacy' | 'unverifiable';

/** Whether a call sends the User-Agent. */
export function isCovered(status: SiteStatus): boolean {
  return status === 'ok' || status === 'templated';
}

/** `low`: the evidence is only near by, or the request itself is guessed; a finding about it is a notice at most. */
export type Confidence = 'high' | 'low';

/** Why a site is what it is. */
export type Cause =
  | 'set'
  | 'absent'
  | 'dropped-parameter'
  | 'near-miss'
  | 'removed'
  | 'malformed'
  | 'legacy'
  | 'gateway'
  | 'browser'
  | DoubtCause;

/** Why the sources do not show what a call sends. */
export type DoubtCause =
  /** The header is set, to a value that only the running program knows. */
  | 'unknown-value'
  /** The headers come from something that is not in the sources. */
  | 'unknown-headers'
  /** The object that sends is handed in, or made by code that is not in the sources. */
  | 'unknown-client'
  /** The headers are a parameter, and a caller is not known. */
  | 'parameter'
  /** The header is set on some paths only. */
  | 'condition'
  /** A function or value on the way was found by its name alone. */
  | 'by-name'
  /** That it is a request, or goes to one of the APIs, is told by names alone. */
  | 'unknown-request'
  /** A default of the whole process sets the header. */
  | 'process-default'
  /** A managed connector sends the request, with headers of its own. */
  | 'connector'
  /** The language is read without a grammar. */
  | 'approximate';

/** What a step of the evidence followed. */
export type StepKind =
  /** A call of a function of the sources that leads to the request. */
  | 'caller'
  /** The call that sends the request. */
  | 'dispatch'
  /** A text that the URL is made of, or what stands for it. */
  | 'address'
  /** Where the client is made. */
  | 'client'
  /** A set of headers. */
  | 'headers'
  /** A function of the sources that is handed the request or its headers. */
  | 'function'
  /** The header is set. */
  | 'set'
  /** The header is set under another name. */
  | 'near-miss'
  /** The header is taken away, or left empty. */
  | 'removed'
  /** The text that the header is set to. */
  | 'value'
  /** A client or function whose options nothing in the sources gives, so that its defaults count. */
  | 'defaults'
  /** All was followed, and nothing sets the header. */
  | 'absent'
  /** The trail ends. */
  | 'end';

/** A step that was followed from a call to its header. */
export interface SiteStep {
  readonly kind: StepKind;
  readonly location: Location;
  /** What the source calls it, or the text that it gives. Text of the repository. */
  readonly name: string | null;
  /** Why the step is a guess, or leads no further; null: it was followed. */
  readonly doubt: DoubtCause | null;
}

export interface RetiredCall {
  readonly endpoint: RetiredEndpoint;
  /** The text that names the endpoint; null: the call itself, or not known. */
  readonly address: Location | null;
}

/** One call to an API in scope. Line and columns count from 1, columns in UTF-16 units; `endColumn` is exclusive, and of the first line. */
export interface CallSiteResult {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The last line of the call. */
  readonly endLine: number;
  readonly status: SiteStatus;
  readonly confidence: Confidence;
  /** Null: recognised by its path or library only. */
  readonly host: string | null;
  /** Path of the address as `pathTemplate` writes it; null: not known, or not one alone. */
  readonly endpoint: string | null;
  /** In capitals; null: the call does not say. */
  readonly method: string | null;
  /** Retired endpoints that it may call: several if it may go to several addresses. */
  readonly retired: readonly RetiredCall[];
  /** As sent; `{…}` for what only the running program knows. Null: none found. */
  readonly userAgent: string | null;
  readonly setAt: Location | null;
  /** The dictionary of headers that a call without the value passes; null: it passes none that was followed. */
  readonly headersAt: Location | null;
  /** Id of the client. */
  readonly client: string;
  /** The dispatch; the call itself if no other place sends it. */
  readonly sender: Location;
  readonly cause: Cause;
  /** From the call to its header, or to where the trail ends. */
  readonly steps: readonly SiteStep[];
}

/** What decides over the header of a group of calls: an object, a wrapper function or a declarative block. */
export interface ClientResult {
  readonly id: string;
  /** As a reader knows it, for example `MdeClient.request`. Text of the repository. */
  readonly name: string;
  /** First line of where the client is made; null: not known. */
  readonly definition: Location | null;
  readonly cause: Cause;
  readonly status: SiteStatus;
  readonly confidence: Confidence;
  /** Indexes into `sites`. */
  readonly sites: readonly number[];
  /** Places a reader should look at: where a near miss or a removal stands, where the value is set. */
  readonly related: readonly { readonly message: string; readonly location: Location }[];
}

/** A text in the sources that is, or is meant as, a User-Agent value for the APIs in scope. */
export interface UserAgentLiteral {
  /** Value with `{…}` for its holes. */
  readonly value: string;
  readonly location: Location;
  /** The characters alone, if they are the value letter for letter: a fix may replace parts of them. */
  readonly inner: Location | null;
  /** A text that is put together elsewhere is judged as if its version followed. */
  readonly status: SiteStatus;
  /** Some call in scope sends it. */
  readonly sent: boolean;
}

export interface SourceIgnoreComment {
  readonly location: Location;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly owner: string | null;
  readonly ruleLocation: Location;
  /** What stands in the place of `--`; undefined: `--` does, or there is no reason. */
  readonly separator: Location | undefined;
  /** First and last line whose findings it waives. */
  readonly lines: { readonly first: number; readonly last: number };
}

/** What a manifest takes out of the scan. */
export interface ExcludedPlace extends Exclusion {
  readonly path: string;
  /** Null: the file as a whole. */
  readonly line: number | null;
}

/** A literal with an address of the APIs that reaches no call as far as the scan follows it. */
export interface UnfollowedPlace {
  readonly location: Location;
  readonly host: string;
  /** The literal is the host alone, without a scheme or a path. */
  readonly isBare: boolean;
}

export interface ScanResult {
  /** By path, line and column. */
  readonly sites: readonly CallSiteResult[];
  readonly clients: readonly ClientResult[];
  readonly literals: readonly UserAgentLiteral[];
  /** Files that hold an address outside of comments and were not judged. */
  readonly unfollowed: readonly UnfollowedPlace[];
  readonly notJudged: readonly { readonly path: string; readonly reason: string }[];
  readonly excluded: readonly ExcludedPlace[];
  readonly ignoreComments: readonly SourceIgnoreComment[];
  /** Files read. */
  readonly files: number;
}
