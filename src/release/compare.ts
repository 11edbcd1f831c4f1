import parseSemVer from 'semver/functions/parse.js';
import { type Pep440, parsePep440 } from './pep440.ts';

/** How many parts of the version a User-Agent must have: three, two or one. */
export type Precision = 'full' | 'minor' | 'major';

/** `pre-release`: the second is a pre-release of the first. */
export type Relation = 'same' | 'pre-release' | 'different';

/**
 * Compares a version with the expected one. Ignores build metadata and a leading `v`. Two SemVer versions are compared
 * by SemVer, two PEP 440 versions (including plain numbers of any length) by PEP 440, others as text.
 */
export function relate(version: string, wanted: string): Relation {
  const [a, b] = [bare(version), bare(wanted)];
  if (a === b) return 'same';
  return relateSemVer(a, b) ?? relatePep440(a, b) ?? 'different';
}

/** Does the same for the version in a User-Agent, which may omit parts if the precision allows it. */
export function relateUserAgent(version: string, wanted: string, precision: Precision): Relation {
  const parts = plainNumbers(version);
  if (!parts) return relate(version, wanted);
  const given = leadingNumbers(wanted);
  if (precision !== 'full' && parts.length < PARTS.full && parts.length >= PARTS[precision])
    return relate(parts.join('.'), Array.from(parts, (_, at) => given[at] ?? '0').join('.'));
  return hasFewerParts(version, wanted) ? 'different' : relate(version, wanted);
}

/** The versions of one product; null: that source has none. */
export interface Versions {
  readonly userAgent: string | null;
  readonly file: string | null;
  /** Null in a development run. */
  readonly released: string | null;
  readonly precision: Precision;
}

/** How the versions of User-Agent and file relate to the expected one; a missing version agrees with everything. */
export interface Agreement {
  readonly userAgent: Relation;
  readonly file: Relation;
}

/** Compares both with the released version; in a development run, the User-Agent with the file. */
export function agreementOf({ userAgent, file, released, precision }: Versions): Agreement {
  if (released !== null)
    return {
      userAgent: userAgent === null ? 'same' : relateUserAgent(userAgent, released, precision),
      file: file === null ? 'same' : relate(file, released),
    };
  if (userAgent === null || file === null) return { userAgent: 'same', file: 'same' };
  const agrees = [file, developedVersion(file) ?? file].some(
    (version) => relateUserAgent(userAgent, version, precision) === 'same',
  );
  return { userAgent: agrees ? 'same' : 'different', file: 'same' };
}

/** Whether a version of plain numbers lacks parts that the other one has; a fourth part is never required. */
export function hasFewerParts(version: string, wanted: string): boolean {
  const parts = plainNumbers(version);
  return parts !== null && parts.length < Math.min(PARTS.full, leadingNumbers(wanted).length);
}

/** Returns the precision with which a version of fewer parts agrees with the expected one; null: none. */
export function precisionThatFits(version: string, wanted: string): Exclude<Precision, 'full'> | null {
  if (!hasFewerParts(version, wanted)) return null;
  const forms = [wanted, developedVersion(wanted) ?? wanted];
  const fits = (precision: Precision) => forms.some((form) => relateUserAgent(version, form, precision) === 'same');
  return (['minor', 'major'] as const).find(fits) ?? null;
}

const PARTS: Readonly<Record<Precision, number>> = { full: 3, minor: 2, major: 1 };

/** Shortens a version to that precision of a User-Agent. */
export function atPrecision(version: string, precision: Precision): string {
  return precision === 'full' ? bare(version) : leadingNumbers(version).slice(0, PARTS[precision]).join('.');
}

/**
 * Returns the version that a development version leads to: without Maven's `-SNAPSHOT` or the `.devN` of PEP 440. Null:
 * not a development version.
 */
export function developedVersion(version: string): string | null {
  const next = bare(version).replace(/(?:-snapshot|[-_.]?dev[-_.]?\d*)$/i, '');
  return next === bare(version) ? null : next;
}

/** Removes a leading `v` and build metadata. */
function bare(version: string): string {
  return version.replace(/^v(?=\d)/i, '').replace(/\+.*$/s, '');
}

/** Returns the parts of a version that consists only of numbers and dots; otherwise null. */
function plainNumbers(version: string): string[] | null {
  return /^\d+(?:\.\d+)*$/.test(bare(version)) ? bare(version).split('.') : null;
}

function leadingNumbers(version: string): string[] {
  return /^\d+(?:\.\d+)*/.exec(bare(version))?.[0].split('.') ?? [];
}

function relateSemVer(version: string, wanted: string): Relation | null {
  const [a, b] = [parseSemVer(version), parseSemVer(wanted)];
  if (!a || !b) return null;
  if (a.compare(b) === 0) return 'same';
  const isFinal = a.prerelease.length === 0 && b.prerelease.length > 0;
  return isFinal && a.compareMain(b) === 0 ? 'pre-release' : 'different';
}

function relatePep440(version: string, wanted: string): Relation | null {
  const [a, b] = [parsePep440(version), parsePep440(wanted)];
  if (!a || !b) return null;
  const isSameRelease = a.epoch === b.epoch && a.release.join('.') === b.release.join('.');
  if (!isSameRelease) return 'different';
  if (a.pre === b.pre && a.post === b.post && a.dev === b.dev) return 'same';
  return isFinal(a) && !isFinal(b) && b.post === '' ? 'pre-release' : 'different';
}

function isFinal({ pre, post, dev }: Pep440): boolean {
  return pre === '' && post === '' && dev === '';
}
