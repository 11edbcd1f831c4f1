import type { Changes } from '../core/changes.ts';
import type { Finding } from '../core/finding.ts';
import { type FailOn, gates } from '../core/gate.ts';
import { countFindings, isOpen } from '../core/open-findings.ts';
import type { Tools, WorkTree } from '../core/ports.ts';
import type { Conclusion, Report, ReportFinding } from '../core/report.ts';
import type { RuleMeta } from '../core/rule.ts';
import type { PolicyFile } from '../policy/parse.ts';
import { requiredIds } from '../requirements.ts';
import { loadSelected, RULES } from '../rules/index.ts';
import type { Baseline } from './baseline.ts';
import { type Crashes, checkTree } from './check-tree.ts';
import { unknownRule } from './choices.ts';
import { findingTexts } from './excerpts.ts';
import { fingerprints } from './fingerprints.ts';
import type { IfNoManifestFound } from './if-no-manifest-found.ts';

export interface CheckRequest {
  /** Manifests, folders or globs, relative to the repository root; `''` is the root folder. */
  readonly paths: readonly string[];
  /** Only these rules; null: all. */
  readonly rules: readonly string[] | null;
  readonly failOn: FailOn;
  /** Civil date `YYYY-MM-DD`. */
  readonly today: string;
  /** The version or tag that is being released; null: a development run. */
  readonly release: string | null;
  /** What has to be proven: ids of requirements and names of groups, as in `REQUIRABLE`. */
  readonly require?: readonly string[];
  /** The policy that the caller gave; null or absent: none. */
  readonly policy?: PolicyFile | null;
  /** What to do if a folder or glob has no manifest; absent: report an error. */
  readonly ifNoManifestFound?: IfNoManifestFound;
  /** Distinguishes the findings of a change from older findings; null or absent: not requested, or unknown. */
  readonly changes?: Changes | null;
  /** An earlier report, whose findings do not fail the run; null or absent: none. */
  readonly baseline?: Baseline | null;
  /** Whether calls without the User-Agent get a fix, which costs a second scan; absent: no. */
  readonly editsCalls?: boolean;
}

/** How the tool describes itself; differs between faces. */
export interface About {
  readonly version: string;
  /** URL of a rule's page. */
  help(rule: string): string;
}

export interface CheckOutcome {
  readonly report: Report;
  /** 0: nothing at or above `failOn`; 1: something; 2: a rule crashed. */
  readonly exitCode: 0 | 1 | 2;
  readonly crashes: Crashes;
}

/** @throws UsageError for an unknown rule id, or a policy with a fault. */
export async function check(
  request: CheckRequest,
  tree: WorkTree,
  about: About,
  tools: Tools = {},
): Promise<CheckOutcome> {
  const { today, release, changes = null, baseline = null } = request;
  const policy = request.policy ? (await import('../policy/parse.ts')).parsePolicy(request.policy, RULES) : undefined;
  const require = [...new Set([...(policy?.require ?? []), ...(request.require ?? [])])];
  const failOn = policy?.failOn ?? request.failOn;
  const selected = withGate(selectedRules(request.rules), require);
  const rules = await loadSelected(selected);
  const metas = new Map(rules.flatMap((rule) => ('check' in rule ? [[rule.meta.id, rule.meta]] : [])));
  const { manifests, findings, crashes, read, repository } = await checkTree(tree, {
    paths: request.paths,
    rules,
    selected,
    today,
    release,
    required: requiredIds(require),
    policy,
    changes: changes ?? undefined,
    ifNoManifestFound: request.ifNoManifestFound,
    describesRepository: true,
    editsCalls: request.editsCalls,
    ...tools,
  });
  const isChanged = changes && (await import('./caused-by.ts')).causedBy(changes, read, rules);
  const recordings = new Set(tools.har?.paths);
  const textOf = findingTexts(tree, recordings);
  const prints = fingerprints(
    findings.map((finding) => ({ finding, location: finding.location })),
    textOf,
  );
  const placesOf = identifiedPlaces(findings, recordings, textOf);
  const reported = findings.map(
    (finding, index): ReportFinding => ({
      rule: finding.rule,
      title: titleOf(finding, metas.get(finding.rule)),
      severity: finding.severity,
      message: finding.message,
      ...flat(finding.location),
      manifest: finding.manifest,
      product: finding.product,
      requirements: finding.requirements,
      help: about.help(finding.rule),
      related: finding.related.map(({ message, location }) => ({ message, ...flat(location) })),
      // What is accepted is not offered to be changed.
      fix: finding.waiver ? null : shownFix(finding.fix),
      waiver: finding.waiver,
      fingerprint: prints[index] as string,
      places: placesOf.get(finding) ?? [],
      known: null,
      changed: isChanged ? isChanged(finding) : null,
      excerpt: textOf(finding.location).excerpt,
    }),
  );
  const compared = baseline
    ? (await import('./baseline.ts')).compare(baseline.report, { findings: reported, manifests })
    : { findings: reported, gone: [] };
  const { conclusion, exitCode } = conclude(compared.findings, crashes, failOn);
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'mde-partner-check', version: about.version },
    run: {
      repositoryUrl: tools.repository ?? null,
      today,
      release,
      scan: tools.scan !== undefined,
      online: tools.pages !== undefined,
      failOn,
      changedSince: changes?.since ?? null,
      require,
      policy: policy ? { path: policy.path, sha256: policy.sha256 } : null,
      baseline: baseline && { path: baseline.path, sha256: baseline.sha256 },
    },
    repository,
    conclusion,
    counts: countFindings(compared.findings),
    manifests,
    ...compared,
  };
  return { report, exitCode, crashes };
}

/**
 * Returns what identifies the occurrences that findings stand for. What no waiver can hide has none, so that no baseline hides
 * it, and neither has recorded traffic, because nothing but its file could identify it.
 */
function identifiedPlaces(
  findings: readonly Finding[],
  recordings: ReadonlySet<string>,
  textOf: Parameters<typeof fingerprints>[1],
): ReadonlyMap<Finding, ReportFinding['places']> {
  const unwaivable = new Set(RULES.flatMap(({ meta }) => (meta.waivable === false ? [meta.id] : [])));
  const marks = findings
    .filter(({ rule, location }) => !unwaivable.has(rule) && !recordings.has(location.path))
    .flatMap((finding) => finding.occurrences.map(({ location }) => ({ finding, location })));
  const prints = fingerprints(marks, textOf);
  const places = new Map<Finding, ReportFinding['places'][number][]>();
  marks.forEach(({ finding, location: { path } }, index) => {
    const all = places.get(finding) ?? [];
    places.set(finding, all);
    all.push({ path, fingerprint: prints[index] as string });
  });
  return places;
}

function titleOf({ rule, title, severity, judged }: Finding, meta: RuleMeta | undefined): string {
  return title ?? meta?.titles?.[judged ?? severity] ?? meta?.title ?? rule;
}

/** @throws UsageError for an unknown id */
export function selectedRules(ids: readonly string[] | null): ReadonlySet<string> | undefined {
  if (!ids) return undefined;
  const known = RULES.map(({ meta }) => meta);
  const isKnown = new Set(known.map(({ id }) => id));
  for (const id of ids) if (!isKnown.has(id)) throw unknownRule(id, known);
  return new Set(ids);
}

/** What the caller requires is judged even if the rules for it are not selected. */
function withGate(
  selected: ReadonlySet<string> | undefined,
  require: readonly string[],
): ReadonlySet<string> | undefined {
  if (!selected || require.length === 0) return selected;
  const required = RULES.filter(({ subjects }) => subjects.includes('requirements'));
  return new Set([...selected, ...required.map(({ meta }) => meta.id)]);
}

function conclude(
  findings: readonly ReportFinding[],
  crashes: readonly unknown[],
  failOn: FailOn,
): { readonly conclusion: Conclusion; readonly exitCode: 0 | 1 | 2 } {
  const open = findings.filter(isOpen);
  if (crashes.length > 0) return { conclusion: 'failure', exitCode: 2 };
  if (open.some(({ severity }) => gates(severity, failOn))) return { conclusion: 'failure', exitCode: 1 };
  const passedErrors = open.some((finding) => finding.severity === 'error');
  return { conclusion: passedErrors ? 'neutral' : 'success', exitCode: 0 };
}

function shownFix(fix: Finding['fix']): Report['findings'][number]['fix'] {
  if (!fix) return null;
  const { title, applicability, edits } = fix;
  return { title, applicability, edits: edits.map(({ location, text }) => ({ ...flat(location), text })) };
}

function flat({ path, start, end }: Finding['location']): Pick<Report['findings'][number], 'path' | 'start' | 'end'> {
  return { path, start, end };
}
