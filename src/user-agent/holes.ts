import { normalisePart } from '../text/names.ts';

/** A range of UTF-16 units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Our own template: filled from the version file or the tag, at the end of a manifest's `userAgent` only. */
export const VERSION_TEMPLATE = '{version}';

/**
 * Texts that a template engine, a shell or a format function should have replaced. `$` and `%` are legal in a token
 * (RFC 9110 section 5.6.2), so the grammar alone lets `%s` and `$VERSION` through.
 */
const HOLE =
  /\{\{[^{}]*\}\}|[$#]?\{[^{}]*\}|\$\([^()]*\)|<[^<>]*>|%\([^()]*\)[a-z]|%(?:\d\$)?s|%[div](?![A-Za-z\d])|%[A-Za-z_]\w*%|\$[A-Za-z_]\w*|__[A-Za-z]\w*?__/g;

/** Names of the documented pattern and the like, as normal forms. */
const PLACEHOLDER_PART =
  /^(?:your|my)?(?:company|vendor|organi[sz]ation|product|application)(?:name)?$|^(?:your|my)app(?:name)?$|^(?:todo|tbd|fixme|changeme|placeholder)$/;

/** What programs print where a version is missing. */
const MISSING_VERSION =
  /^v?(?:undefined|null|none|nan|version|todo|tbd|x\.y(?:\.z)?)$|(?:^|[.+_-])(?:undefined|null|nan)(?:$|[.+_-])/i;

/** Every hole, in order. */
export function holesOf(text: string): Range[] {
  return [...text.matchAll(HOLE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function isPlaceholderPart(part: string): boolean {
  return PLACEHOLDER_PART.test(normalisePart(part));
}

export function isMissingVersion(version: string): boolean {
  return MISSING_VERSION.test(version);
}
