import type { Location } from './text.ts';

/** Most severe first: the order in which findings are counted and capped. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** Gates by `--fail-on`; nothing but the severity decides whether a run fails. */
export type Severity = (typeof SEVERITIES)[number];

export interface Related {
  readonly message: string;
  readonly location: Location;
}

/** Replaces the range with `text`; an empty range inserts. */
export interface Edit {
  readonly location: Location;
  readonly text: string;
}

/**
 * `safe` fixes keep the meaning and can be applied without review; `suggest` needs a person's consent. Edits never
 * overlap.
 */
export interface Fix {
  readonly title: string;
  readonly applicability: 'safe' | 'suggest';
  readonly edits: readonly [Edit, ...Edit[]];
}

/** A place that a finding stands for. */
export interface Occurrence {
  readonly location: Location;
  /** File of the function that sends the call there; absent: the same file, or no call. */
  readonly sender?: string;
}

/** What a rule yields. The engine adds the rule id and the subject's manifest and product. */
export interface Draft {
  readonly severity: Severity;
  /** Names this fault, for a rule that finds several; default: the rule's title. */
  readonly title?: string;
  /** What is there, what is wanted, and how to get there. The partner's text is passed through `quote`. */
  readonly message: string;
  readonly location: Location;
  readonly related?: readonly Related[];
  /** Every place that it stands for, if there are several; default: its location. */
  readonly occurrences?: readonly Occurrence[];
  readonly fix?: Fix;
  /** Ids of the requirements that it concerns, if the rule serves several; default: all of the rule's. */
  readonly requirements?: readonly string[];
}

/** Where a waiver is written. */
export const WAIVER_PLACES = ['manifest', 'comment', 'policy'] as const;

export type WaiverPlace = (typeof WAIVER_PLACES)[number];

export interface Waiver {
  readonly reason: string;
  /** The last day on which it is valid, `YYYY-MM-DD`; null: no end. */
  readonly expires: string | null;
  /** Who answers for it; null: not stated. */
  readonly owner: string | null;
  readonly from: WaiverPlace;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The severity that the rule gave it, if a policy changed it. */
  readonly judged?: Severity;
  /** Absent: the rule's title. */
  readonly title?: string;
  readonly message: string;
  readonly location: Location;
  /** Path of the manifest whose check found it, relative to the repository root. */
  readonly manifest: string;
  /** Name of the product, `products[2]` if it has none; null for the manifest as a whole. */
  readonly product: string | null;
  /** Ids of the requirements that it concerns; empty: the manifest as a whole. */
  readonly requirements: readonly string[];
  readonly related: readonly Related[];
  /**
   * Every place that it stands for: its location, or several that have the same cause. A waiver for certain files must
   * cover all of them, and a baseline must have them.
   */
  readonly occurrences: readonly Occurrence[];
  readonly fix: Fix | null;
  readonly waiver: Waiver | null;
}

/**
 * The keys by which findings are ordered: places first, then everything else, so that equal runs print equal reports.
 */
const ORDER: readonly ((a: Finding, b: Finding) => number)[] = [
  (a, b) => compareText(a.location.path, b.location.path),
  (a, b) => a.location.start.line - b.location.start.line,
  (a, b) => a.location.start.column - b.location.start.column,
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.message, b.message),
  (a, b) => a.location.end.line - b.location.end.line,
  (a, b) => a.location.end.column - b.location.end.column,
  (a, b) => Number(a.waiver !== null) - Number(b.waiver !== null),
  (a, b) => compareText(a.severity, b.severity),
  (a, b) => compareText(a.manifest, b.manifest),
  (a, b) => compareText(a.product ?? '', b.product ?? ''),
];

/** Compares findings in a total order. */
export function compareFindings(a: Finding, b: Finding): number {
  for (const compare of ORDER) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/** Orders by UTF-16 units, which is the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Sorts findings and merges those that differ only in the product or manifest through which they were found, with all
 * their places. A waived finding never absorbs one that is not waived.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const finding of [...findings].sort(compareFindings)) {
    const group = groups.at(-1);
    if (group && same(group[0], finding)) group.push(finding);
    else groups.push([finding]);
  }
  return groups.map(merged);
}

/** Returns the first finding with the new places of the others. */
function merged([first, ...others]: readonly [Finding, ...Finding[]]): Finding {
  if (others.length === 0) return first;
  const related = unique([first, ...others].flatMap((one) => one.related.map((place) => [place, place.location])));
  const occurrences = unique(
    [first, ...others].flatMap((one) => one.occurrences.map((occurrence) => [occurrence, occurrence.location])),
  );
  return { ...first, related, occurrences };
}

/** Returns the first item at each location. */
function unique<T>(items: readonly (readonly [T, Location])[]): T[] {
  const found = new Map<string, T>();
  for (const [item, location] of items) {
    const key = placeOf(location);
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
}

function same(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.severity === b.severity &&
    a.message === b.message &&
    (a.waiver === null) === (b.waiver === null) &&
    sameLocation(a.location, b.location)
  );
}

function sameLocation(a: Location, b: Location): boolean {
  return placeOf(a) === placeOf(b);
}

/** Returns a key of a location; two locations have the same key only if they are equal. */
function placeOf({ path, start, end }: Location): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${path}`;
}
