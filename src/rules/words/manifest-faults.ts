import type { Draft } from '../../core/finding.ts';
import type { ManifestFault } from '../../manifest/manifest.ts';
import { requirementsAt } from '../../requirements.ts';
import type { AnySubject } from '../subject.ts';

/** The faults that a step of reading the manifest found, as far as they concern the subject. */
export function faultsOf(step: ManifestFault['step'], subject: AnySubject): Draft[] {
  const index = subject.kind === 'product' ? subject.index : undefined;
  return subject.file.faults
    .filter((fault) => fault.step === step && fault.product === index)
    .map(({ severity, message, location, related, fix, at }) => ({
      severity,
      message,
      location,
      ...(at && { requirements: requirementsAt(at) }),
      ...(related && { related }),
      ...(fix && { fix }),
    }));
}
