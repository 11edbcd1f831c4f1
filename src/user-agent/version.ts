import { holesOf, isMissingVersion, VERSION_TEMPLATE } from './holes.ts';
import { firstNonToken } from './tokens.ts';

/** A fault of a version, as the end of a sentence that begins with the User-Agent. */
export interface VersionFault {
  readonly severity: 'error' | 'warning';
  readonly problem: string;
}

/** Security partners once sent the tenant's id instead of the version. */
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Git's shortest ids have seven characters; digits alone may be a date. */
const COMMIT = /^g?(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,64}$/i;

export function isGuid(version: string): boolean {
  return GUID.test(version);
}

/** Judges a version that is a token without holes; any version of numbers is accepted. */
export function versionFault(version: string): VersionFault | null {
  const error = (problem: string): VersionFault => ({ severity: 'error', problem });
  const warning = (problem: string): VersionFault => ({ severity: 'warning', problem });
  if (version === '') return error('has no version after the slash');
  if (isMissingVersion(version)) return error('has a placeholder instead of a version');
  if (isGuid(version)) return warning('has a GUID instead of the version of the product');
  if (COMMIT.test(version)) return warning('has a commit hash instead of a version');
  if (/^v[.\d{]/i.test(version)) return warning("has a 'v' before the version");
  if (!/\d/.test(version) && !version.endsWith(VERSION_TEMPLATE)) return warning('has a version without a digit');
  return null;
}

/** Returns the version to propose: as written, without a leading `v`, if it has no fault; otherwise null. */
export function wantedVersion(version: string): string | null {
  const bare = version.replace(/^v\.?(?=[\d{])/i, '');
  const fixed = withoutTemplate(bare);
  const isWhole = firstNonToken(fixed) < 0 && holesOf(fixed).length === 0;
  return isWhole && versionFault(bare) === null ? bare : null;
}

/** Removes a final template from a version. */
export function withoutTemplate(version: string): string {
  return version.endsWith(VERSION_TEMPLATE) ? version.slice(0, -VERSION_TEMPLATE.length) : version;
}
