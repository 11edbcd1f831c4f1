import type { Draft } from '../../core/finding.ts';
import type { DataPath, ManifestFault } from '../../manifest/manifest.ts';
import { REQUIREMENTS, type RequirementId } from '../../requirements.ts';
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

/** The requirements that a value of the manifest declares; none for keys that serve all of them. */
export function requirementsAt(path: DataPath): RequirementId[] {
  const [root, index, ...rest] = path;
  const steps = root === 'products' && index !== undefined ? ['products[]', ...rest] : path;
  const place = `${steps.join('.')}.`;
  return REQUIREMENTS.filter(({ keys }) => keys.some((key) => place.startsWith(`${key}.`))).map(({ id }) => id);
}
