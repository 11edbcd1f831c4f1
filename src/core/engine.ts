import type { Draft, Finding } from './finding.ts';
import type { ListedRule, Rule, Subject } from './rule.ts';

/** The result of one rule for one subject. `passed` only if the rule ran to its end and found nothing. */
export interface CheckResult {
  readonly rule: string;
  readonly manifest: string;
  readonly product: string | null;
  readonly status: 'passed' | 'failed' | 'skipped' | 'errored';
  /** Whether the run was asked to judge the subject by this rule. */
  readonly asked: boolean;
  /** Why the rule was skipped, or what went wrong; null otherwise. */
  readonly reason: string | null;
}

/** Reason of a rule that the caller left out. */
export const NOT_SELECTED = 'not selected';

/** Reason of a rule that threw. */
export const CRASHED = 'the rule failed because of a fault in this tool';

interface Crash {
  readonly rule: string;
  readonly error: unknown;
}

export interface Outcome {
  readonly checks: readonly CheckResult[];
  /** In the order in which the rules yielded them; `inOrder` sorts and merges. */
  readonly findings: readonly Finding[];
  /** Errors that rules threw, for the debug log; the report states only that there were some. */
  readonly crashes: readonly Crash[];
}

/**
 * Runs each rule on each subject of its kinds. If a rule throws, its check of that subject is `errored`, its findings
 * so far are kept, and the other rules run.
 *
 * @param selected ids of the rules to run; the others are reported as skipped. Undefined: all.
 */
export async function runRules(
  rules: readonly (Rule | ListedRule)[],
  subjects: readonly Subject[],
  selected?: ReadonlySet<string>,
): Promise<Outcome> {
  const checks: CheckResult[] = [];
  const findings: Finding[] = [];
  const crashes: Crash[] = [];
  for (const subject of subjects)
    for (const rule of rules.filter(({ subjects: kinds }) => kinds.includes(subject.kind))) {
      const { id } = rule.meta;
      const isSelected = !selected || selected.has(id);
      const verdict = isSelected ? await runRule(rule, subject, { findings, crashes }) : LEFT_OUT;
      checks.push({ rule: id, manifest: subject.manifest, product: subject.product, asked: true, ...verdict });
    }
  return { checks, findings, crashes };
}

type Verdict = Pick<CheckResult, 'status' | 'reason'> & Partial<Pick<CheckResult, 'asked'>>;

const LEFT_OUT: Verdict = { status: 'skipped', reason: NOT_SELECTED };

/** @param out collects what the rule yields and throws */
async function runRule(
  rule: Rule | ListedRule,
  subject: Subject,
  { findings, crashes }: { readonly findings: Finding[]; readonly crashes: Crash[] },
): Promise<Verdict> {
  const before = findings.length;
  try {
    if (!('check' in rule)) throw new Error(`${rule.meta.id} is selected and was not loaded`);
    const skip = await rule.skip?.(subject);
    if (skip !== undefined) return { status: 'skipped', ...(typeof skip === 'string' ? { reason: skip } : skip) };
    for await (const draft of rule.check(subject)) findings.push(stamp(rule, subject, draft));
    return { status: findings.length > before ? 'failed' : 'passed', reason: null };
  } catch (error: unknown) {
    crashes.push({ rule: rule.meta.id, error });
    return { status: 'errored', reason: CRASHED };
  }
}

function stamp(rule: Rule, subject: Subject, draft: Draft): Finding {
  if (!rule.meta.severities.includes(draft.severity))
    throw new Error(`${rule.meta.id} yields the undeclared severity ${draft.severity}`);
  if (draft.message.trim() === '') throw new Error(`${rule.meta.id} yields an empty message`);
  return {
    rule: rule.meta.id,
    severity: draft.severity,
    ...(draft.title !== undefined && { title: draft.title }),
    message: draft.message,
    location: draft.location,
    manifest: subject.manifest,
    product: subject.product,
    requirements: draft.requirements ?? rule.meta.requirements,
    related: draft.related ?? [],
    occurrences: draft.occurrences ?? [{ location: draft.location }],
    fix: draft.fix ?? null,
    waiver: null,
  };
}
