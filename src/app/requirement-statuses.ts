import { type CheckResult, NOT_SELECTED } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import { listOf } from '../core/list.ts';
import { quote, quoteSome } from '../core/quote.ts';
import type { ApiCallMeasurement, Measurements, ReportRequirement } from '../core/report.ts';
import type { ListedRule } from '../core/rule.ts';
import { entryAt } from '../manifest/yaml/tree.ts';
import { plural } from '../render/overview.ts';
import { type Proof, REQUIREMENTS, type Requirement } from '../requirements.ts';
import { knownInk } from '../rules/artifacts/known-ink.ts';
import { NOT_SCANNED } from '../rules/artifacts/not-scanned.ts';
import { unreadPressReleases } from '../rules/artifacts/press-release-texts.ts';
import { declarationFor } from '../rules/artifacts/readiness.ts';
import type { ManifestSubject, ProductSubject } from '../rules/subject.ts';
import { isCovered } from '../scan/result.ts';

/** The results of the checks of one manifest. */
export interface Judged {
  readonly rules: readonly ListedRule[];
  readonly checks: readonly CheckResult[];
  /** With their waivers. */
  readonly findings: readonly Finding[];
}

/** A product with its measurements. */
export interface MeasuredProduct {
  readonly subject: ProductSubject;
  readonly measurements: Measurements;
}

type State = Pick<ReportRequirement, 'status' | 'reason'>;

/**
 * Returns the state of every requirement, for the vendor and for each product. An all-clear is a claim: `met` needs
 * every check that the run was asked to make, and evidence for what these checks depend on.
 */
export function requirementStatuses(
  { rules, checks, findings }: Judged,
  whole: ManifestSubject,
  products: readonly MeasuredProduct[],
): ReportRequirement[] {
  return REQUIREMENTS.flatMap((requirement) => {
    const { id, scope } = requirement;
    const serving = new Map(
      rules.filter(({ meta }) => meta.requirements.includes(id)).map((rule) => [rule.meta.id, rule]),
    );
    // A policy decides what gates; what the rule judged still counts.
    const errors = findings.filter(
      (one) => (one.severity === 'error' || one.judged === 'error') && one.requirements.includes(id),
    );
    const stateFor = (
      subject: ManifestSubject | ProductSubject,
      gaps: readonly string[],
      excluded: readonly string[],
    ) => ({
      id,
      product: subject.product,
      ...stateOf(requirement, subject, {
        checks: checks.filter(({ rule, product }) => {
          const serves = serving.get(rule);
          return serves !== undefined && (product === subject.product || (product === null && isShared(serves)));
        }),
        errors: errors.filter(({ product }) => product === subject.product || product === null),
        gaps,
        excluded,
      }),
    });
    if (scope === 'manifest') return [stateFor(whole, [], [])];
    return products.map(({ subject, measurements }) =>
      stateFor(
        subject,
        requirement.proofs.flatMap((proof) => GAPS[proof](subject, measurements)),
        requirement.proofs.flatMap((proof) => EXCLUDED[proof]?.(measurements) ?? []),
      ),
    );
  });
}

/** A check of the manifest as a whole, for example of the company name, concerns every product. */
function isShared(rule: ListedRule): boolean {
  return REQUIREMENTS.every(({ id, scope }) => scope === 'product' || !rule.meta.requirements.includes(id));
}

/** What determines a state. */
interface Basis {
  readonly checks: readonly CheckResult[];
  /** Waived or not. */
  readonly errors: readonly Finding[];
  /** For people: what is not proven although the checks ran. */
  readonly gaps: readonly string[];
  /** For people: what the manifest excludes. */
  readonly excluded: readonly string[];
}

/** Determines the state; docs/states.md documents the order. */
function stateOf(requirement: Requirement, subject: ManifestSubject | ProductSubject, basis: Basis): State {
  const { checks, errors } = basis;
  const conditional = subject.kind === 'product' ? conditionalState(requirement, subject) : null;
  if (conditional) return conditional;
  const waived = errors.filter(({ waiver }) => waiver);
  if (waived.length < errors.length)
    return { status: 'unmet', reason: withoutValue(requirement, subject) ?? loweredErrors(errors) };
  const open = [...unrunChecks(checks), ...(basis.gaps.length > 0 ? basis.gaps : skippedChecks(checks))];
  const hidden = [...waivedErrors(waived), ...basis.excluded];
  if (hidden.length > 0) return { status: 'waived', reason: sentence([...hidden, ...open]) };
  if (requirement.evidence === 'stated') {
    const { status, reason } = declarationFor(requirement, subject);
    return { status, reason };
  }
  if (checks.length === 0) return { status: 'unknown', reason: 'none of its checks ran' };
  if (open.length > 0) return { status: 'unknown', reason: sentence(open) };
  return { status: 'met', reason: sentence(notAsked(checks)) };
}

/**
 * Returns the state of a requirement that applies only under a condition: not applicable if the product declares so,
 * open if it declares nothing. Null: it applies.
 */
function conditionalState({ condition }: Requirement, { data, file, index }: ProductSubject): State | null {
  if (condition === null) return null;
  const isWritten = (keys: readonly string[]) =>
    file.root !== null && entryAt(file.root, ['products', index, ...keys]) !== undefined;
  const above = condition.slice(0, -1);
  const holder = valueAt(data, above);
  const value = valueAt(holder, condition.slice(-1));
  if (value === false || (Array.isArray(value) && value.length === 0))
    return { status: 'not-applicable', reason: null };
  const isReadable = holder !== undefined || !isWritten(above);
  if (value !== undefined || !isReadable || isWritten(condition)) return null;
  const isPartlyDeclared = above.length > 0 && holder !== undefined;
  return { status: 'unstated', reason: isPartlyDeclared ? `'${condition.at(-1)}' is missing` : null };
}

function valueAt(data: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

/** Explains why there is nothing to measure: the key that declares the requirement is missing or has no value. */
function withoutValue({ keys: [key] }: Requirement, subject: ManifestSubject | ProductSubject): string | null {
  const path = subject.kind === 'product' ? ['products', subject.index, ...key.split('.').slice(1)] : key.split('.');
  const { root } = subject.file;
  if (root === null) return null;
  const node = entryAt(root, path)?.node;
  if (!node) return `${quote(path.at(-1) as string)} is missing`;
  return node.kind === 'scalar' && node.value === null ? `${quote(path.at(-1) as string)} has no value` : null;
}

/** Names checks that crashed or that the caller left out. */
function unrunChecks(checks: readonly CheckResult[]): string[] {
  const crashed = new Set(checks.filter(({ status }) => status === 'errored').map(({ rule }) => rule));
  const leftOut = new Set(checks.filter(({ reason }) => reason === NOT_SELECTED).map(({ rule }) => rule));
  const all = new Set(checks.map(({ rule }) => rule)).size;
  return [
    ...[...crashed].map((rule) => `the check ${rule} crashed`),
    ...(leftOut.size > 0 ? [leftOutWords(leftOut.size, all)] : []),
  ];
}

function leftOutWords(count: number, all: number): string {
  return count === all ? 'no check ran (--rule)' : `${count} of its ${plural(all, 'check')} did not run (--rule)`;
}

/** Returns why other checks could not judge. */
function skippedChecks(checks: readonly CheckResult[]): string[] {
  return checks.flatMap(({ status, asked, reason }) =>
    status === 'skipped' && asked && reason !== NOT_SELECTED ? [reason ?? 'a check did not run'] : [],
  );
}

/** Returns what the run was not asked to check. */
function notAsked(checks: readonly CheckResult[]): string[] {
  return checks.flatMap(({ asked, reason }) => (asked || reason === null ? [] : [reason]));
}

/** Names errors that the policy lowers, if they are all that is open; null: an error is open that it does not lower. */
function loweredErrors(errors: readonly Finding[]): string | null {
  const open = errors.filter(({ waiver }) => !waiver);
  if (open.some(({ severity }) => severity === 'error')) return null;
  const rules = [...new Set(open.map(({ rule, severity }) => `${rule} to ${severity}`))].join(' and ');
  return `the policy lowers ${rules}`;
}

function waivedErrors(waived: readonly Finding[]): string[] {
  if (waived.length === 0) return [];
  const rules = [...new Set(waived.map(({ rule }) => rule))].join(' and ');
  return [`${plural(waived.length, 'error')} of ${rules} ${verb(waived.length, 'is', 'are')} waived`];
}

/** For people: what is not proven although the checks found no error. */
const GAPS: Readonly<Record<Proof, (subject: ProductSubject, measured: Measurements) => string[]>> = {
  drawing: (subject, { logo }) => {
    if (!logo?.estimated) return [];
    if (logo.notDrawn.length > 0)
      return [
        `the artwork was not measured, because the logo contains ${listOf(logo.notDrawn)}, which this check does not draw`,
      ];
    const why = knownInk(subject)?.estimated ?? [];
    return [
      why.length > 0
        ? `how the logo looks is an estimate, because it contains ${why.join(' and ')}`
        : 'the size of the logo is an estimate',
    ];
  },
  'press-release-texts': unreadTexts,
  'review-windows': openWindows,
  'api-calls': (_, { userAgent, apiCalls }) => openCalls(apiCalls, userAgent?.value ?? null),
};

/** For people: what the manifest excludes. */
const EXCLUDED: Readonly<Partial<Record<Proof, (measured: Measurements) => string[]>>> = {
  'api-calls': ({ apiCalls }) => excludedCalls(apiCalls),
};

function unreadTexts(subject: ProductSubject): string[] {
  const files = unreadPressReleases(subject);
  return files.length > 0 ? [`the text of ${quoteSome(files)} could not be read`] : [];
}

/** A window is proven by its two dates, or by an approval, after which the review is over. */
function openWindows({ data, run }: ProductSubject): string[] {
  return (data.pressReleases ?? []).flatMap(({ title, submitted, approved, publish }) => {
    const name = title === undefined ? 'a press release' : quote(title);
    if (submitted !== undefined && submitted > run.today) return [`${name} is not submitted yet`];
    return publish === undefined && approved === undefined ? [`${name} has no publish date`] : [];
  });
}

function openCalls(calls: ApiCallMeasurement | null, declared: string | null): string[] {
  if (!calls) return [NOT_SCANNED];
  const all = calls.sites.length;
  const of = (count: number) => (all === 1 ? 'the only API call' : `${count} of ${all} API calls`);
  const without = calls.sites.filter(({ status }) => status === 'missing').length;
  const wrong = calls.uncovered - without;
  // A call that is already counted for its User-Agent does not count a second time for the name in it.
  const others = calls.sites.filter(
    ({ status, userAgent }) =>
      (isCovered(status) || status === 'unverifiable') && declared && userAgent && !isSameName(userAgent, declared),
  ).length;
  return [
    ...(all === 0 && calls.notJudged.length === 0 ? ['no API calls were found in the sources'] : []),
    ...(without > 0 ? [`${of(without)} ${verb(without, 'does', 'do')} not send the User-Agent`] : []),
    ...(wrong > 0
      ? [`${of(wrong)} ${verb(wrong, 'sends', 'send')} a User-Agent that is not of the documented form`]
      : []),
    ...(calls.unverifiable > 0 ? [`${of(calls.unverifiable)} could not be determined`] : []),
    ...(others > 0
      ? [`${of(others)} ${verb(others, 'sends', 'send')} a User-Agent that differs from the manifest`]
      : []),
    ...(calls.notJudged.length > 0 ? [unjudgedFiles(calls.notJudged)] : []),
  ];
}

function unjudgedFiles(files: ApiCallMeasurement['notJudged']): string {
  const paths = quoteSome(files.map(({ path }) => path));
  return `${plural(files.length, 'file')} with an API URL ${verb(files.length, 'was', 'were')} not checked: ${paths}`;
}

/**
 * What the sources leave open (`{…}`) is assumed to be correct; a version of its own is left to the rules about
 * versions.
 */
function isSameName(sent: string, declared: string): boolean {
  const [own, wanted] = [nameOf(sent), nameOf(declared)];
  return own.includes('{') || own === wanted;
}

function nameOf(userAgent: string): string {
  return userAgent.trim().split('/', 1)[0] ?? '';
}

function excludedCalls(calls: ApiCallMeasurement | null): string[] {
  const [first, ...more] = calls?.excluded ?? [];
  if (!first) return [];
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const place = first.line === null ? first.path : `${first.path}:${first.line}`;
  return [`${quote(first.by)} excludes ${quote(place)}${others} from the scan`];
}

/** Most parts that a reason shows. */
const SHOWN = 3;

/** Null: nothing to say. */
function sentence(parts: readonly string[]): string | null {
  const single = [...new Set(parts)];
  const more = single.length > SHOWN ? [plural(single.length - SHOWN, 'more reason')] : [];
  return single.length === 0 ? null : [...single.slice(0, SHOWN), ...more].join(', ');
}

function verb(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
