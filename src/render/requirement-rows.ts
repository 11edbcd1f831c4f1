import type { Severity } from '../core/finding.ts';
import { countedAs } from '../core/open-findings.ts';
import type { ManifestReport, Report, ReportRequirement } from '../core/report.ts';
import { REQUIREMENTS, type Requirement } from '../requirements.ts';
import { erroredChecks, type Group, groupBy, groups } from './overview.ts';
import { STATES, type Status } from './states.ts';

type Counts = Readonly<Record<Severity | 'waived' | 'known' | 'crashed', number>>;

/** One line of the requirement table: a product, or a manifest as a whole. */
export interface RequirementRow {
  readonly manifest: ManifestReport;
  /** Null: the manifest as a whole. */
  readonly product: string | null;
  /** The products with that name: one, unless the manifest has a fault. */
  readonly products: ManifestReport['products'];
  /** By requirement; a product also has those of its vendor. */
  readonly states: ReadonlyMap<string, ReportRequirement>;
  /** Counts of its findings, shown or not. Waived and known findings are counted only as such. */
  readonly counts: Counts;
}

/** With more products, each has one line, and details are given only for those that need a person. */
export const MANY_PRODUCTS = 10;

/** Most urgent for a person first. */
const WORST_FIRST: readonly Status[] = ['unmet', 'waived', 'unknown', 'unstated', 'stated', 'met', 'not-applicable'];

/**
 * Returns one row per product in the order of the report. What concerns a manifest as a whole counts for its only
 * product; with none or several products, it has a row of its own. Empty where there is no
 * manifest yet.
 */
export function requirementRows(report: Report): RequirementRow[] {
  if (report.repository) return [];
  const crashes = crashesBySubject(report);
  return [...groupBy(groups(report), ({ manifest }) => manifest)].flatMap(([manifest, parts]) =>
    rowsOf(manifest, parts, crashes),
  );
}

function rowsOf(manifest: ManifestReport, parts: readonly Group[], crashes: ReadonlyMap<string, number>) {
  const byName = groupBy(manifest.products, ({ name }) => name);
  const states = worstStates(manifest);
  const whole = parts.filter(({ product }) => product === null);
  const isOnly = (product: string | null) => byName.size === 1 && product !== null && byName.has(product);
  return parts
    .filter(({ product }) => product !== null || byName.size !== 1)
    .map((part): RequirementRow => {
      const { product } = part;
      return {
        manifest,
        product,
        products: byName.get(product ?? '') ?? [],
        states: new Map([...(states.get(null) ?? []), ...(product === null ? [] : (states.get(product) ?? []))]),
        counts: countsOf(isOnly(product) ? [...whole, part] : [part], crashes),
      };
    })
    .filter((row) => row.product !== null || byName.size === 0 || !isClean(row));
}

/** Two products with the same name share a row, which shows the worse state of each requirement. */
function worstStates({ requirements }: ManifestReport): ReadonlyMap<string | null, Map<string, ReportRequirement>> {
  const states = new Map<string | null, Map<string, ReportRequirement>>();
  for (const requirement of requirements) {
    const ofSubject = states.get(requirement.product) ?? new Map<string, ReportRequirement>();
    states.set(requirement.product, ofSubject);
    const known = ofSubject.get(requirement.id);
    if (!known || WORST_FIRST.indexOf(requirement.status) < WORST_FIRST.indexOf(known.status))
      ofSubject.set(requirement.id, requirement);
  }
  return states;
}

function countsOf(parts: readonly Group[], crashes: ReadonlyMap<string, number>): Counts {
  const counts = { error: 0, warning: 0, notice: 0, waived: 0, known: 0, crashed: 0 };
  for (const { manifest, product, findings } of parts) {
    for (const finding of findings) counts[countedAs(finding)]++;
    counts.crashed += crashes.get(subjectKey(manifest.path, product)) ?? 0;
  }
  return counts;
}

function crashesBySubject(report: Report): ReadonlyMap<string, number> {
  const crashes = new Map<string, number>();
  for (const { manifest, product } of erroredChecks(report)) {
    const key = subjectKey(manifest, product);
    crashes.set(key, (crashes.get(key) ?? 0) + 1);
  }
  return crashes;
}

function subjectKey(manifest: string, product: string | null): string {
  return JSON.stringify([manifest, product]);
}

/** Whether it has no finding, no crashed check and no requirement that is known to be unmet. */
export function isClean({ counts, states }: Pick<RequirementRow, 'counts' | 'states'>): boolean {
  return Object.values(counts).every((count) => count === 0) && countOf(states, 'unmet') === 0;
}

/**
 * Returns a sorted copy: crashes and errors first, then unproven requirements, then notices; otherwise in the order of
 * the report.
 */
export function worstFirst(rows: readonly RequirementRow[]): RequirementRow[] {
  const weights = new Map(rows.map((row) => [row, weightOf(row)]));
  return [...rows].sort((a, b) => {
    const [one = [], other = []] = [weights.get(a), weights.get(b)];
    const at = one.findIndex((weight, index) => weight !== other[index]);
    return at < 0 ? 0 : (other[at] as number) - (one[at] as number);
  });
}

function weightOf({ counts, states }: RequirementRow): readonly number[] {
  const { crashed, error, warning, waived, known, notice } = counts;
  const unproven = countOf(states, 'unknown') + countOf(states, 'unstated');
  const hidden = waived + known + countOf(states, 'waived');
  return [crashed, error, countOf(states, 'unmet'), warning, hidden, notice, unproven];
}

function countOf(states: RequirementRow['states'], status: Status): number {
  let count = 0;
  for (const state of states.values()) if (state.status === status) count++;
  return count;
}

/** Returns the requirements for which any row has a state, in the order of the program. */
export function columnsOf(rows: readonly RequirementRow[]): readonly Requirement[] {
  return REQUIREMENTS.filter(({ id }) => rows.some(({ states }) => states.has(id)));
}

/** Returns the states that any row has, in the order of the documentation. */
export function usedStates(rows: readonly RequirementRow[]): readonly Status[] {
  const used = new Set<Status>();
  for (const { states } of rows) for (const { status } of states.values()) used.add(status);
  return (Object.keys(STATES) as Status[]).filter((status) => used.has(status));
}

/**
 * Why requirements are unknown or waived: each reason once, with the number of rows that share it, most shared first.
 */
export interface Unproven {
  readonly id: string;
  readonly status: Status;
  readonly reason: string;
  readonly rows: number;
  /** What a row is. */
  readonly noun: 'product' | 'manifest';
}

export function unproven(rows: readonly RequirementRow[]): Unproven[] {
  const found = new Map<string, Unproven>();
  for (const { states, product } of rows)
    for (const { id, status, reason } of states.values()) {
      if (reason === null || (status !== 'unknown' && status !== 'waived')) continue;
      const noun = product === null ? 'manifest' : 'product';
      const key = JSON.stringify([id, status, reason, noun]);
      found.set(key, { id, status, reason, noun, rows: (found.get(key)?.rows ?? 0) + 1 });
    }
  return [...found.values()].sort((a, b) => b.rows - a.rows);
}
