import type { CheckResult } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import type { ReportRequirement } from '../core/report.ts';
import type { ListedRule } from '../core/rule.ts';
import { REQUIREMENTS, type Requirement, type RequirementId } from '../requirements.ts';
import type { ManifestSubject, ProductSubject } from '../rules/subject.ts';

type Status = ReportRequirement['status'];

/** The state of every requirement, for the vendor (R1 to R3) and for each product. */
export function requirementStatuses(
  rules: readonly ListedRule[],
  whole: ManifestSubject,
  products: readonly ProductSubject[],
  checks: readonly CheckResult[],
  findings: readonly Finding[],
): ReportRequirement[] {
  return REQUIREMENTS.flatMap((requirement) => {
    const serving = new Map(
      rules.filter((rule) => rule.meta.requirements.includes(requirement.id)).map((rule) => [rule.meta.id, rule]),
    );
    const subjects = requirement.scope === 'manifest' ? [whole] : products;
    return subjects.map((subject) => {
      const concerns = ({ rule, product }: { readonly rule: string; readonly product: string | null }) => {
        const serves = serving.get(rule);
        return serves !== undefined && (product === subject.product || (product === null && isShared(serves)));
      };
      return {
        id: requirement.id,
        product: subject.product,
        reason: null,
        status: status(
          requirement,
          subject,
          checks.filter((check) => concerns(check) && !isLeftOut(check, serving.get(check.rule))),
          findings.filter((finding) => concerns(finding) && finding.requirements.includes(requirement.id)),
        ),
      };
    });
  });
}

/** Not asked for, as opening pages: that leaves nothing open that the run was to judge. */
function isLeftOut({ status }: CheckResult, rule: ListedRule | undefined): boolean {
  return status === 'skipped' && rule?.meta.optIn !== undefined;
}

/** What such a rule finds on the manifest as a whole, a company name say, concerns every product. */
function isShared(rule: ListedRule): boolean {
  return REQUIREMENTS.every(({ id, scope }) => scope === 'product' || !rule.meta.requirements.includes(id));
}

function status(
  requirement: Requirement,
  subject: ManifestSubject | ProductSubject,
  checks: readonly CheckResult[],
  findings: readonly Finding[],
): Status {
  const conditional = subject.kind === 'product' ? condition(requirement.id, subject) : null;
  if (conditional) return conditional;
  if (findings.some((finding) => finding.severity === 'error' && !finding.waiver)) return 'unmet';
  if (requirement.evidence === 'stated') return isStated(requirement.id, subject) ? 'stated' : 'unstated';
  if (checks.length === 0) return 'unknown';
  return checks.some((check) => check.status === 'skipped' || check.status === 'errored') ? 'unknown' : 'met';
}

/** Stated means that the vendor states it as reached; "not yet" and a day still to come are none of it. */
function isStated(id: RequirementId, { file, run }: ManifestSubject | ProductSubject): boolean {
  const { readiness } = file.data;
  const isPast = (day: string | false | undefined) => typeof day === 'string' && day <= run.today;
  if (id === 'R1') return readiness?.developerLicense === true;
  if (id === 'R2') return isPast(readiness?.customerApproved) && isPast(readiness?.demoed);
  return readiness?.misa === 'member';
}

/** R4.5 and R5 ask something only of a product with press releases or with a multi-tenant application. */
function condition(id: RequirementId, { data }: ProductSubject): Status | null {
  if (id === 'R4.5' && !data.pressReleases?.length) return data.pressReleases ? 'not-applicable' : 'unstated';
  if (id === 'R5' && data.entraApplication?.multiTenant !== true)
    return data.entraApplication?.multiTenant === false ? 'not-applicable' : 'unstated';
  return null;
}
