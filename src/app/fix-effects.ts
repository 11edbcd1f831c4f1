import { type Finding, SEVERITIES } from '../core/finding.ts';
import type { ManifestReport, ReportCheck } from '../core/report.ts';
import { type ListedRule, READING_STEPS, type Rule } from '../core/rule.ts';
import type { TreeOutcome } from './check-tree.ts';

/** The result of a check of the whole tree. */
export type Judgment = Pick<TreeOutcome, 'manifests' | 'findings'>;

/**
 * What the records of rules state about reading. Once a finding about a step of reading is fixed, its rule and those
 * about later steps see text for the first time. The fix did not cause what they find there.
 */
export interface Reading {
  /** Index of a rule in the order of reading; the last for rules that judge what was read. */
  stepOf(rule: string): number;
  /** Whether the findings of a rule state that a file cannot be read. */
  findsUnreadable(rule: string): boolean;
}

const LAST_STEP = READING_STEPS.length;

/** @param rules loaded */
export function readingOf(rules: readonly (Rule | ListedRule)[]): Reading {
  const metas = new Map(rules.flatMap((rule) => ('check' in rule ? [[rule.meta.id, rule.meta]] : [])));
  return {
    stepOf: (rule) => {
      const step = metas.get(rule)?.reads;
      return step === undefined ? LAST_STEP : READING_STEPS.indexOf(step);
    },
    findsUnreadable: (rule) => metas.get(rule)?.findsUnreadable ?? false,
  };
}

/** @param fixed findings whose fixes changed the file; at least one, all of one reading step */
export type Harm = (path: string, fixed: readonly Finding[]) => string | null;

/**
 * Returns a function that explains, as a clause, why the fixes of a file must be undone: the file cannot be read
 * anymore, it has a new finding at least as severe as the mildest to be fixed, or that finding is still there. Null:
 * nothing got worse.
 */
export function harmBetween(before: Judgment, after: Judgment, { stepOf, findsUnreadable }: Reading): Harm {
  const old = openByPath(before.findings);
  const now = openByPath(after.findings);
  const couldRun = ranBefore(before, after);
  return (path, fixed) => {
    const step = Math.min(...fixed.map(({ rule }) => stepOf(rule)));
    const mildest = Math.max(...fixed.map(({ severity }) => SEVERITIES.indexOf(severity)));
    const isComparable = ({ location, severity, rule }: Finding) =>
      location.path === path && SEVERITIES.indexOf(severity) <= mildest && stepOf(rule) <= step;
    // A reading rule may find the same fault in other words, later in the text.
    const keyOf = ({ rule, message }: Finding) => (step < LAST_STEP ? `${rule} ${message}` : rule);
    const known = countBy((old.get(path) ?? []).filter(isComparable), keyOf);
    const gone = countBy(fixed.filter(isComparable), keyOf);
    const left = (now.get(path) ?? []).filter((finding) => isComparable(finding) && couldRun(finding));
    for (const [key, count] of countBy(left, keyOf)) {
      if (count <= (known.get(key) ?? 0) - (gone.get(key) ?? 0)) continue;
      if (gone.has(key)) return 'it did not remove the finding';
      const added = left.find((finding) => keyOf(finding) === key) as Finding;
      if (step < LAST_STEP && stepOf(added.rule) === step) continue;
      if (findsUnreadable(added.rule)) return 'the file could no longer be read';
      return `it caused the ${added.severity} ${added.rule}`;
    }
    return null;
  };
}

function openByPath(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.waiver) continue;
    const { path } = finding.location;
    const own = found.get(path);
    if (own) own.push(finding);
    else found.set(path, [finding]);
  }
  return found;
}

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** Whether the check that found a finding could judge its subject before the fixes. */
function ranBefore(before: Judgment, after: Judgment): (finding: Finding) => boolean {
  const ran = new Set<string>();
  for (const { path, checks } of before.manifests)
    for (const check of checks)
      if (check.status === 'passed' || check.status === 'failed') ran.add(checkKey(path, check));
  const nameBefore = formerNames(before.manifests, after.manifests);
  return ({ manifest, product, rule }) => ran.has(checkKey(manifest, { product: nameBefore(manifest, product), rule }));
}

function checkKey(manifest: string, { product, rule }: Pick<ReportCheck, 'product' | 'rule'>): string {
  return JSON.stringify([manifest, product, rule]);
}

/**
 * Returns the former name of a product that a fix renamed: that of the product at the same index, if their number is
 * the same.
 */
function formerNames(before: readonly ManifestReport[], after: readonly ManifestReport[]) {
  const renamed = new Map<string, string>();
  const old = new Map(before.map(({ path, products }) => [path, products]));
  for (const { path, products } of after) {
    const former = old.get(path);
    if (former?.length !== products.length) continue;
    for (const [index, { name }] of products.entries())
      renamed.set(JSON.stringify([path, name]), former[index]?.name ?? name);
  }
  return (manifest: string, product: string | null) =>
    product === null ? null : (renamed.get(JSON.stringify([manifest, product])) ?? product);
}
