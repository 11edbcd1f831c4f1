import { normalisePart } from '../text/names.ts';

/** A range of UTF-16 units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The manifest's own template, filled from the version file or the tag; only at the end of `userAgent`. */
export const VERSION_TEMPLATE = '{version}';

/**
 * Text that a template engine, a shell or a format function should have replaced. `$` and `%` are valid in a token (RFC
 * 9110, section 5.6.2), so the grammar alone accepts `%s` and `$VERSION`.
 */
const HOLE = new RegExp(
  [
    String.raw`\{\{[^{}]*\}\}`,
    String.raw`[$#]?\{[^{}]*\}`,
    String.raw`\$\([^()]*\)`,
    '<[^<>]*>',
    String.raw`%\([^()]*\)[a-z]`,
    String.raw`%(?:\d\$)?s`,
    String.raw`%[div](?![A-Za-z\d])`,
    String.raw`%[A-Za-z_]\w*%`,
    String.raw`\$[A-Za-z_]\w*`,
    String.raw`__[A-Za-z]\w*?__`,
  ].join('|'),
  'g',
);

/** Names in the documented pattern and similar ones, as normal forms. */
const PLACEHOLDER_PARTS: readonly RegExp[] = [
  /^(?:your|my)?(?:company|vendor|organi[sz]ation|product|application)(?:name)?$/,
  /^(?:your|my)app(?:name)?$/,
  /^(?:todo|tbd|fixme|changeme|placeholder)$/,
];

/** What programs print if a version is missing. */
const MISSING_VERSIONS: readonly RegExp[] = [
  /^v?(?:undefined|null|none|nan|version|todo|tbd|x\.y(?:\.z)?)$/i,
  /(?:^|[.+_-])(?:undefined|null|nan)(?:$|[.+_-])/i,
];

/** Returns every hole, in order. */
export function holesOf(text: string): Range[] {
  return [...text.matchAll(HOLE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function isPlaceholderPart(part: string): boolean {
  const normal = normalisePart(part);
  return PLACEHOLDER_PARTS.some((pattern) => pattern.test(normal));
}

export function isMissingVersion(version: string): boolean {
  return MISSING_VERSIONS.some((pattern) => pattern.test(version));
}
