import type { Draft } from '../../core/finding.ts';
import type { DataPath, ManifestFault } from '../../manifest/manifest.ts';
import { REQUIREMENTS, type RequirementId } from '../../requirements.ts';
import type { AnySubject } from '../subject.ts';

/** What reading the manifest brought to light under a rule's name, as far as it concerns the subject. */
export function faultsOf(rule: ManifestFault['rule'], subject: AnySubject): Draft[] {
  const index = subject.kind === 'product' ? subject.index : undefined;
  return subject.file.faults
    .filter((fault) => fault.rule === rule && fault.product === index)
    .map(({ severity, message, location, related, fix, at }) => ({
      severity,
      message,
      location,
      ...(at && { requirements: requirementsAt(at) }),
      ...(related && { related }),
      ...(fix && { fix }),
    }));
}

/** The requirements that a value of the manifest declares; none for keys that serve all of them. */
export function requirementsAt(path: DataPath): RequirementId[] {
  const [root, index, ...rest] = path;
  const steps = root === 'products' && index !== undefined ? ['products[]', ...rest] : path;
  const place = `${steps.join('.')}.`;
  return REQUIREMENTS.filter(({ keys }) => keys.some((key) => place.startsWith(`${key}.`))).map(({ id }) => id);
}
