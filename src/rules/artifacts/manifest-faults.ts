import type { Draft } from '../../core/finding.ts';
import type { ManifestFault } from '../../manifest/manifest.ts';
import type { AnySubject } from '../subject.ts';

/** What reading the manifest brought to light under a rule's name, as far as it concerns the subject. */
export function faultsOf(rule: ManifestFault['rule'], subject: AnySubject): Draft[] {
  const index = subject.kind === 'product' ? subject.index : undefined;
  return subject.file.faults
    .filter((fault) => fault.rule === rule && fault.product === index)
    .map(({ severity, message, location, related, fix }) => ({
      severity,
      message,
      location,
      ...(related && { related }),
      ...(fix && { fix }),
    }));
}
