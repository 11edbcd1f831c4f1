import type { Location } from './text.ts';

/** Gates by `--fail-on`; nothing but the severity decides whether a run fails. */
export type Severity = 'error' | 'warning' | 'notice';

/** Most severe first: the order in which findings are counted and capped. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

export interface Related {
  readonly message: string;
  readonly location: Location;
}

/** Replaces the range by `text`; an empty range inserts. */
export interface Edit {
  readonly location: Location;
  readonly text: string;
}

/** `safe` fixes keep the meaning and may be applied unseen; `suggest` wants a person's yes. Edits never overlap. */
export interface Fix {
  readonly title: string;
  readonly applicability: 'safe' | 'suggest';
  readonly edits: readonly [Edit, ...Edit[]];
}

/** What a rule yields. The engine adds the rule id and the subject's manifest and product. */
export interface Draft {
  readonly severity: Severity;
  /** What is there, what is wanted, how to get there; the partner's text through `quote`. */
  readonly message: string;
  readonly location: Location;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

export interface Waiver {
  readonly reason: string;
  /** The last day it holds, `YYYY-MM-DD`; null: no end. */
  readonly expires: string | null;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  /** Repository-relative path of the manifest whose check found it. */
  readonly manifest: string;
  /** Name of the product, `products[2]` if it has none, null for the manifest as a whole. */
  readonly product: string | null;
  readonly related: readonly Related[];
  readonly fix: Fix | null;
  readonly waiver: Waiver | null;
}

/** Total order: path, line, column, rule, message; then all that is left, so that equal runs print equal reports. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.location.path, b.location.path) ||
    a.location.start.line - b.location.start.line ||
    a.location.start.column - b.location.start.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message) ||
    a.location.end.line - b.location.end.line ||
    a.location.end.column - b.location.end.column ||
    compareText(a.manifest, b.manifest) ||
    compareText(a.product ?? '', b.product ?? '')
  );
}

/** Order by UTF-16 units: the same on every machine, unlike a locale's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorted, and without findings that differ in nothing but the product or manifest they were found through. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(compareFindings);
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || !samePlaceAndMessage(before, finding);
  });
}

function samePlaceAndMessage(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.message === b.message &&
    a.location.path === b.location.path &&
    a.location.start.line === b.location.start.line &&
    a.location.start.column === b.location.start.column &&
    a.location.end.line === b.location.end.line &&
    a.location.end.column === b.location.end.column
  );
}
