/** A piece of an address that somebody forgot to fill in. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
}

/**
 * Marks of templates. `$NAME` and `%NAME%` in capitals only, because `$` and `%` have a place in addresses; `%s`, `%d`
 * and `%v` only where no percent-encoded octet begins.
 */
const TEMPLATE_MARK = new RegExp(
  [
    String.raw`\{\{[^{}]*\}\}`,
    String.raw`\$?\{[^{}]*\}`,
    String.raw`\$\([^()]*\)`,
    '<[^<>]*>',
    String.raw`\$[A-Z][A-Z0-9_]+`,
    '%(?![0-9A-F]{2})[A-Z][A-Z0-9_]{2,}%',
    '%[sdv](?![0-9A-Fa-f])',
    '@@[A-Za-z0-9_]+@@',
  ].join('|'),
);

/** Labels of a host that stand for the reader's own name. */
const HOST_LABELS: readonly RegExp[] = [
  /^(?:your|my)-?(?:company|organi[sz]ation|org|domain|brand|vendor)(?:-?name)?$/,
  /^your-?(?:app|host|name|product|server|site|tenant|url|web-?site)(?:-?name)?$/,
  /^(?:company|domain|host|product|vendor)-?name$/,
  /^(?:change-?me|fix-?me|placeholder|todo|tbd)$/,
];

/** Segments of a path or values of a query that stand for something still to be written. */
const SEGMENTS: readonly RegExp[] = [
  /^(?:change-?me|fix-?me|placeholder|todo|tbd|xxx+)$/,
  /^(?:link|url)-(?:goes-)?here$/,
  /^(?:insert|add|put)-.{0,40}-here$/,
  /^path-to-.{0,40}$/,
  /^your-?(?:company|page|path|product|integration|landing-?page)(?:-?(?:name|here))?$/,
  /^(?:company|product)-?name$/,
];

/** Where a template was not filled in, anywhere in the address. */
export function templateMark(address: string): Placeholder | null {
  const match = TEMPLATE_MARK.exec(address);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** A label of a host that is a placeholder; the top level is none. */
export function placeholderLabel(host: string): Placeholder | null {
  return firstPart(host, '.', HOST_LABELS);
}

/** A segment of the path, or a piece of the query, that is a placeholder. */
export function placeholderSegment(rest: string): Placeholder | null {
  return firstPart(rest, /[/?&=#]/, SEGMENTS);
}

function firstPart(text: string, separator: string | RegExp, patterns: readonly RegExp[]): Placeholder | null {
  let start = 0;
  for (const part of text.split(separator)) {
    const words = part.toLowerCase().replaceAll('_', '-');
    if (part.length <= 64 && patterns.some((pattern) => pattern.test(words)))
      return { start, end: start + part.length };
    start += part.length + 1;
  }
  return null;
}
