/** A range in a URL, in UTF-16 units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One `name=value` of a query or fragment. */
export interface Parameter extends Range {
  /** Decoded, in lower case. */
  readonly name: string;
  /** As written. */
  readonly value: string;
}

/** The parts of an https URL without faults. */
export interface AddressParts {
  readonly address: string;
  /** In lower case, ASCII. */
  readonly host: string;
  readonly hostRange: Range;
  /** With its colon; null: none. */
  readonly port: Range | null;
  readonly path: Range;
  /** Segments of the path as written, without empty ones. */
  readonly segments: readonly (Range & { readonly text: string })[];
  /** With its question mark; null: none. */
  readonly query: Range | null;
  readonly parameters: readonly Parameter[];
  /** With its number sign; null: none. */
  readonly fragment: Range | null;
  readonly fragmentParameters: readonly Parameter[];
}

const PARTS = /^(https:\/\/)([^/?#:]*)(:\d*)?([^?#]*)(\?[^#]*)?(#.*)?$/i;

/** @param address a URL in which `judgeAddress` finds no fault */
export function partsOf(address: string): AddressParts {
  const [, scheme = '', host = '', port = '', path = '', query = '', fragment = ''] = PARTS.exec(address) ?? [];
  let at = scheme.length;
  const next = (text: string): Range => {
    const start = at;
    at += text.length;
    return { start, end: at };
  };
  const optional = (text: string): Range | null => (text === '' ? null : next(text));
  const hostRange = next(host);
  const portRange = optional(port);
  const pathRange = next(path);
  const queryRange = optional(query);
  const fragmentRange = optional(fragment);
  return {
    address,
    host: new URL(address).hostname,
    hostRange,
    port: portRange,
    path: pathRange,
    segments: pieces(path, pathRange.start, '/').filter(({ text }) => text !== ''),
    query: queryRange,
    parameters: queryRange ? parametersOf(query.slice(1), queryRange.start + 1) : [],
    fragment: fragmentRange,
    fragmentParameters: fragmentRange ? parametersOf(fragment.slice(1), fragmentRange.start + 1) : [],
  };
}

function parametersOf(text: string, from: number): Parameter[] {
  return pieces(text, from, '&').flatMap(({ text: pair, start, end }) => {
    if (pair === '') return [];
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    return [{ start, end, name: decoded(name).toLowerCase(), value: equals < 0 ? '' : pair.slice(equals + 1) }];
  });
}

function pieces(text: string, from: number, separator: string): (Range & { readonly text: string })[] {
  let start = from;
  return text.split(separator).map((piece) => {
    const range = { start, end: start + piece.length, text: piece };
    start = range.end + separator.length;
    return range;
  });
}

/** Decodes percent-encoded octets; unchanged if they are not UTF-8. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
