import type { CheckResult } from '../../core/engine.ts';
import type { Finding } from '../../core/finding.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { type WrittenWaiver, waiversOf } from '../../manifest/waivers/waivers.ts';
import { artifact } from '../artifact.ts';
import type { ManifestSubject } from '../subject.ts';

/** Every waiver of the manifest and of the sources that were scanned, judged. */
export const writtenWaivers = artifact(async ({ file, run }: ManifestSubject): Promise<readonly WrittenWaiver[]> => {
  // A scan that fails is reported by the rules that need it; the manifest's own waivers still count.
  const comments = run.scan ? await (await import('./api-calls.ts')).ignoreCommentsOf(run, file).catch(() => []) : [];
  return waiversOf(file, run, [...file.ignoreComments, ...comments]);
});

/** The waivers of a manifest once they were applied: what `waiver-unused` judges. */
export interface WaiversSubject {
  readonly kind: 'waivers';
  readonly manifest: string;
  readonly product: null;
  readonly file: Manifest;
  readonly unused: readonly WrittenWaiver[];
  /** Rules that have findings which no waiver covers. */
  readonly open: ReadonlySet<string>;
}

/**
 * @param used those that hid a finding
 * @param findings marked with their waivers
 * @param checks of the run so far; a rule that was skipped, left out or crashed anywhere leaves its waivers alone
 */
export async function waiversSubject(
  subject: ManifestSubject,
  used: ReadonlySet<WrittenWaiver>,
  findings: readonly Finding[],
  checks: readonly CheckResult[],
): Promise<WaiversSubject> {
  const { file, manifest } = subject;
  const unused = (await writtenWaivers(subject)).filter(
    (one) => one.inForce && !used.has(one) && ranWherever(one, checks),
  );
  const open = new Set(findings.filter(({ waiver }) => !waiver).map((finding) => finding.rule));
  return { kind: 'waivers', manifest, product: null, file, unused, open };
}

function ranWherever({ rule, products }: WrittenWaiver, checks: readonly CheckResult[]): boolean {
  const concerned = checks.filter(
    (check) => check.rule === rule && (!products?.size || check.product === null || products.has(check.product)),
  );
  return concerned.length > 0 && concerned.every(({ status }) => status === 'passed' || status === 'failed');
}
