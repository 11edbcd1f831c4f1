/** A part of a URL that somebody forgot to replace. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
}

/**
 * Template syntax. `$NAME` and `%NAME%` only in capitals, because `$` and `%` are valid in URLs; `%s`, `%d` and `%v`
 * only where no percent-encoded octet begins.
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

/** Segments of a path, or values of a query, that stand for text to be written. */
const SEGMENTS: readonly RegExp[] = [
  /^(?:change-?me|fix-?me|placeholder|todo|tbd|xxx+)$/,
  /^(?:link|url)-(?:goes-)?here$/,
  /^(?:insert|add|put)-.{0,40}-here$/,
  /^path-to-.{0,40}$/,
  /^your-?(?:company|page|path|product|integration|landing-?page)(?:-?(?:name|here))?$/,
  /^(?:company|product)-?name$/,
];

/** Finds a template that was not filled in, anywhere in the URL. */
export function templateMark(address: string): Placeholder | null {
  const match = TEMPLATE_MARK.exec(address);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** Finds a label of a host that is a placeholder; the top-level domain is not checked. */
export function placeholderLabel(host: string): Placeholder | null {
  return firstPart(host, '.', HOST_LABELS);
}

/** Finds a segment of the path, or a part of the query, that is a placeholder. */
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
