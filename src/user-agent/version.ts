import { holesOf, isMissingVersion, VERSION_TEMPLATE } from './holes.ts';
import { firstNonToken } from './tokens.ts';

/** A word of judgement on a version, as the end of a sentence that began with the User-Agent. */
export interface VersionFault {
  readonly severity: 'error' | 'warning';
  readonly problem: string;
}

/** Security partners once sent the tenant's id in the place of the version. */
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Seven characters is git's shortest; a run of digits alone may be a date. */
const COMMIT = /^g?(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,64}$/i;

export function isGuid(version: string): boolean {
  return GUID.test(version);
}

/** Judges a version that is a token without holes; one of numbers, of whatever scheme, is fine. */
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

/** The version to propose: as written if nothing speaks against it, without a leading `v`; else null. */
export function wantedVersion(version: string): string | null {
  const bare = version.replace(/^v\.?(?=[\d{])/i, '');
  const fixed = withoutTemplate(bare);
  const isWhole = firstNonToken(fixed) < 0 && holesOf(fixed).length === 0;
  return isWhole && versionFault(bare) === null ? bare : null;
}

/** What a final template leaves of a version. */
export function withoutTemplate(version: string): string {
  return version.endsWith(VERSION_TEMPLATE) ? version.slice(0, -VERSION_TEMPLATE.length) : version;
}
