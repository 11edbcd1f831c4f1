import { type CheckResult, CRASHED, runRules } from '../core/engine.ts';
import { type Finding, inOrder } from '../core/finding.ts';
import type { WorkTree } from '../core/ports.ts';
import type { ManifestReport, RepositoryReport } from '../core/report.ts';
import type { ListedRule, Rule, Subject } from '../core/rule.ts';
import { isSample, type Manifest, type ManifestOutline } from '../manifest/manifest.ts';
import type { ProductData } from '../manifest/schema/schema.ts';
import { underPolicy } from '../policy/under-policy.ts';
import { Artifacts } from '../rules/artifact.ts';
import { RULES } from '../rules/index.ts';
import type { ManifestSubject, ProductSubject, RunFacts } from '../rules/subject.ts';
import { VERSION_TEMPLATE } from '../user-agent/holes.ts';
import { findManifests, ifOptional, loadManifest } from './find-manifests.ts';
import type { IfNoManifestFound } from './if-no-manifest-found.ts';
import { measurementsOf } from './measurements.ts';
import { type MeasuredProduct, requirementStatuses } from './requirement-statuses.ts';
import { manifestSubject, productSubjects, requirementsSubjects } from './subjects.ts';
import { waive } from './waive.ts';

/** What to check, with which rules; all other data comes from the tree. */
export interface TreeOptions
  extends Omit<
    RunFacts,
    'tree' | 'versionFiles' | 'readRecordings' | 'ruleIds' | 'unwaivable' | 'manifests' | 'products' | 'artifacts'
  > {
  /** Manifests, folders or globs, relative to the repository root; default: the root folder. */
  readonly paths?: readonly string[];
  /** Rules that may run are loaded; the others need only be listed. */
  readonly rules: readonly (Rule | ListedRule)[];
  /** Ids of the rules that may run; undefined: all. */
  readonly selected?: ReadonlySet<string> | undefined;
  /** What to do if a folder or glob has no manifest; default: report an error. */
  readonly ifNoManifestFound?: IfNoManifestFound | undefined;
  /** Whether a run without a manifest describes what is in the repository; default: no. */
  readonly describesRepository?: boolean;
}

/** Errors that rules threw; only for a debug log. */
export type Crashes = readonly { readonly rule: string; readonly error: unknown }[];

export interface TreeOutcome {
  readonly manifests: readonly ManifestReport[];
  /** In order, of all manifests. */
  readonly findings: readonly Finding[];
  readonly crashes: Crashes;
  /** The manifests as they were read; none unless the changes of the run are known, for they hold much memory. */
  readonly read: readonly Manifest[];
  /** What the repository contains if no manifest was found; null: there is one, or a file was named. */
  readonly repository: RepositoryReport | null;
}

/**
 * Checks the manifests at the paths one by one, so that only one listing's artifacts are in memory at a time, and what
 * was parsed is dropped once it was checked.
 */
export async function checkTree(tree: WorkTree, options: TreeOptions): Promise<TreeOutcome> {
  const { rules, selected, changes } = options;
  const { facts, survey, waiting } = await prepared(tree, options);
  const crashes: Crashes[number][] = survey?.crash ? [survey.crash] : [];
  const manifests: ManifestReport[] = [];
  const findings: Finding[] = [];
  const read: Manifest[] = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const manifest = next.kept ?? { ...loadManifest(tree, next.outline.path), data: next.outline.data };
    const outcome = await checkManifest(manifest, rules, facts, selected);
    manifests.push(survey?.crash ? withCrash(outcome.report, survey.crash.rule) : outcome.report);
    for (const finding of outcome.findings) findings.push(finding);
    for (const crash of outcome.crashes) crashes.push(crash);
    if (changes) read.push(manifest);
  }
  return { manifests, findings: inOrder(findings), crashes, read, repository: survey?.repository ?? null };
}

interface Prepared {
  readonly facts: RunFacts;
  /** Null: the run has manifests, or does not describe the repository. */
  readonly survey: Survey | null;
  /** The manifests to check, the first one last. */
  readonly waiting: Waiting[];
}

/** A manifest that waits to be checked. */
interface Waiting {
  /** What the others need to know of it. */
  readonly outline: ManifestOutline;
  /** Null: it is read again when its turn comes. */
  readonly kept: Manifest | null;
}

/**
 * Most manifests that wait with their trees. A tree takes 10 KB; those of 10,000 manifests are a third of the memory of
 * a run, and reading a manifest again takes less than a millisecond.
 */
const MOST_PARSED = 500;

/** @param before how many manifests wait already */
function waitingFor(manifest: Manifest, before: number): Waiting {
  const { path, folder, data } = manifest;
  const isKept = before < MOST_PARSED || manifest.state !== 'parsed';
  return { outline: { path, folder, data }, kept: isKept ? manifest : null };
}

/** A manifest with the data that count. */
function counting(manifest: Manifest, policy: RunFacts['policy']): Manifest {
  return policy ? underPolicy(manifest, policy) : manifest;
}

async function prepared(tree: WorkTree, options: TreeOptions): Promise<Prepared> {
  const { paths, rules, selected, ifNoManifestFound = 'error', describesRepository = false, ...rest } = options;
  const { policy } = rest;
  const found: Waiting[] = [];
  const counted: Waiting[] = [];
  let isNone = true;
  for (const file of findManifests(tree, paths ?? [''])) {
    isNone &&= file.searched !== null;
    found.push(waitingFor(counting(file, policy), found.length));
    const optional = ifNoManifestFound === 'ignore' ? ifOptional(file) : file;
    if (optional) counted.push(waitingFor(counting(optional, policy), counted.length));
  }
  isNone &&= found.length > 0;
  const ofRun = (isNone ? found : counted).map(({ outline }) => outline);
  const mayRun = rules.filter(({ meta }) => selected?.has(meta.id) ?? true);
  const known = [...RULES, ...rules];
  const products = ofRun.flatMap(({ data }) => data.products ?? []);
  const facts: RunFacts = {
    ...rest,
    scan: mayRun.some(({ meta }) => meta.scans) ? rest.scan : undefined,
    tree,
    ruleIds: new Set(known.map(({ meta }) => meta.id)),
    unwaivable: new Set(known.filter(({ meta }) => meta.waivable === false).map(({ meta }) => meta.id)),
    manifests: ofRun,
    products,
    versionFiles:
      mayRun.some(readsVersions) && products.some(asksForVersionFiles)
        ? await import('../release/version-files.ts')
        : null,
    readRecordings: rest.har ? (await import('../har/recording.ts')).readRecordings : null,
    artifacts: new Artifacts(),
  };
  const survey = describesRepository && isNone ? await surveyed(facts) : null;
  // Without a description the run cannot pass, so the missing manifests are reported.
  return { facts, survey, waiting: [...(survey?.crash ? found : counted)].reverse() };
}

/** Whether a rule may ask for the version of a product: what it compares, measures or suggests may have it. */
function readsVersions(rule: Rule | ListedRule): boolean {
  const measures = 'measures' in rule ? rule.measures : undefined;
  return rule.meta.scans === true || measures?.userAgent !== undefined || measures?.release !== undefined;
}

/** Whether a product names a version file, or has a template for the version, which such a file may fill. */
function asksForVersionFiles({ version, userAgent }: ProductData): boolean {
  return version?.file !== undefined || (userAgent?.includes(VERSION_TEMPLATE) ?? false);
}

interface Survey {
  readonly repository: RepositoryReport | null;
  readonly crash: Crashes[number] | null;
}

/** Loaded only if needed. If it fails, the rule whose finding it explains has crashed. */
async function surveyed(facts: RunFacts): Promise<Survey> {
  const { surveyRepository } = await import('./survey-repository.ts');
  try {
    return { repository: await surveyRepository(facts), crash: null };
  } catch (error: unknown) {
    return { repository: null, crash: { rule: searchRule(), error } };
  }
}

/** Id of the rule that reports a missing manifest. */
function searchRule(): string {
  const rule = RULES.find(({ meta }) => meta.reads === 'search');
  if (!rule) throw new Error('no rule is about the search for a manifest');
  return rule.meta.id;
}

function withCrash(report: ManifestReport, rule: string): ManifestReport {
  const crashed = { rule, product: null, status: 'errored', reason: CRASHED } as const;
  return { ...report, checks: [...report.checks.filter((check) => check.rule !== rule), crashed] };
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
  const mayRun = rules.filter(({ meta }) => selected?.has(meta.id) ?? true);
  const measuredProducts = await measured(products, mayRun);
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
  rules: readonly (Rule | ListedRule)[],
): Promise<readonly MeasuredProduct[]> {
  const measurements: MeasuredProduct[] = [];
  for (const subject of products) measurements.push({ subject, measurements: await measurementsOf(subject, rules) });
  return measurements;
}

/** Without a product, the rules about products must be reported: their absence would read as a pass. */
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
