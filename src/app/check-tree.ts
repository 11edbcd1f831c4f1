import { type CheckResult, runRules } from '../core/engine.ts';
import { type Finding, inOrder } from '../core/finding.ts';
import type { WorkTree } from '../core/ports.ts';
import type { ManifestReport } from '../core/report.ts';
import type { ListedRule, Rule, Subject } from '../core/rule.ts';
import { isSample, type Manifest } from '../manifest/manifest.ts';
import { RULES, SCANNING } from '../rules/index.ts';
import type { ManifestSubject, ProductSubject, RunFacts } from '../rules/subject.ts';
import { findManifests } from './find-manifests.ts';
import { measurementsOf } from './measurements.ts';
import { type MeasuredProduct, requirementStatuses } from './requirement-statuses.ts';
import { manifestSubject, productSubjects, requirementsSubjects } from './subjects.ts';
import { waive } from './waive.ts';

/** What to check, with which rules; the rest of the facts comes from the tree. */
export interface TreeOptions extends Omit<RunFacts, 'tree' | 'ruleIds' | 'manifests' | 'products'> {
  /** Repository-relative manifests, folders or globs; default: the root folder. */
  readonly paths?: readonly string[];
  /** Those that may run, loaded; the others need only be listed. */
  readonly rules: readonly (Rule | ListedRule)[];
  /** Ids of the rules that may run; undefined: all. */
  readonly selected?: ReadonlySet<string> | undefined;
}

/** What rules threw; for a debug log only. */
export type Crashes = readonly { readonly rule: string; readonly error: unknown }[];

export interface TreeOutcome {
  readonly manifests: readonly ManifestReport[];
  /** In order, over all manifests. */
  readonly findings: readonly Finding[];
  readonly crashes: Crashes;
  /** The manifests as they were read. */
  readonly read: readonly Manifest[];
}

/** Checks every manifest at the paths, one after the other, so that only one listing's artifacts are held at a time. */
export async function checkTree(tree: WorkTree, options: TreeOptions): Promise<TreeOutcome> {
  const { paths, rules, selected, ...rest } = options;
  const manifests: ManifestReport[] = [];
  const findings: Finding[] = [];
  const crashes: Crashes[number][] = [];
  const found = findManifests(tree, paths ?? ['']);
  const scans = rules.some(({ meta: { id } }) => SCANNING.has(id) && (selected?.has(id) ?? true));
  const facts: RunFacts = {
    ...rest,
    scan: scans ? rest.scan : undefined,
    tree,
    ruleIds: new Set([...RULES, ...rules].map((rule) => rule.meta.id)),
    manifests: found,
    products: found.flatMap(({ data }) => data.products ?? []),
  };
  for (const manifest of found) {
    const outcome = await checkManifest(manifest, rules, facts, selected);
    manifests.push(outcome.report);
    for (const finding of outcome.findings) findings.push(finding);
    for (const crash of outcome.crashes) crashes.push(crash);
  }
  return { manifests, findings: inOrder(findings), crashes, read: found };
}

interface ManifestOutcome {
  readonly report: ManifestReport;
  readonly findings: readonly Finding[];
  readonly crashes: Crashes;
}

async function checkManifest(
  manifest: Manifest,
  rules: readonly (Rule | ListedRule)[],
  facts: RunFacts,
  selected: ReadonlySet<string> | undefined,
): Promise<ManifestOutcome> {
  const whole: ManifestSubject = manifestSubject(manifest, facts);
  const products: readonly ProductSubject[] = productSubjects(manifest, facts);
  const subjects: readonly Subject[] = [whole, ...products];
  const first = await runRules(rules, subjects, selected);
  const { findings: waived, subject } = await waive(first, whole);
  const measuredProducts = await measured(products, selected ?? rules.map((rule) => rule.meta.id));
  const requirements = requirementStatuses({ rules, checks: first.checks, findings: waived }, whole, measuredProducts);
  const second = await runRules(rules, [...requirementsSubjects(whole, products, requirements), subject], selected);
  const findings = [...waived, ...(await waive(second, whole)).findings];
  const checks = [...first.checks, ...second.checks, ...(products.length === 0 ? unjudged(rules, manifest.path) : [])];
  return {
    report: {
      path: manifest.path,
      sha256: manifest.sha256,
      sample: isSample(manifest),
      checks: checks.map(({ rule, product, status, reason }) => ({ rule, product, status, reason })),
      requirements,
      products: measuredProducts.map(({ subject: { product }, measurements }) => ({ name: product, measurements })),
    },
    findings,
    crashes: [...first.crashes, ...second.crashes],
  };
}

async function measured(
  products: readonly ProductSubject[],
  ran: Iterable<string>,
): Promise<readonly MeasuredProduct[]> {
  const measurements: MeasuredProduct[] = [];
  for (const subject of products) measurements.push({ subject, measurements: await measurementsOf(subject, ran) });
  return measurements;
}

/** Without a product, the rules about products must not be silent: silence would read as a pass. */
function unjudged(rules: readonly ListedRule[], manifest: string): CheckResult[] {
  return rules
    .filter((rule) => rule.subjects.every((kind) => kind === 'product'))
    .map((rule) => ({
      rule: rule.meta.id,
      manifest,
      product: null,
      asked: true,
      status: 'skipped',
      reason: 'no product could be read',
    }));
}
