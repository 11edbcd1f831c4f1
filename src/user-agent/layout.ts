import { holesOf, type Range, VERSION_TEMPLATE } from './holes.ts';
import { cutName, type Expected } from './parts.ts';
import { laterPartnerProduct, type Prefix, prefixAt } from './prefix.ts';

/** The places of the parts of a User-Agent. Offsets count UTF-16 units of the value. */
export interface Layout {
  /** The value with every character of a hole masked, so that nothing inside a hole counts as structure. */
  readonly masked: string;
  /** Without leading and trailing white space. */
  readonly core: Range;
  /** Text that should have been replaced; a `{version}` that is the manifest's template is not a hole. */
  readonly holes: readonly Range[];
  readonly prefix: Prefix | null;
  /** From the prefix to the end of the version; the first product if there is no prefix. */
  readonly product: Range;
  /** Company and product, between prefix and slash. */
  readonly name: Range;
  /** A space that splits the partner product. */
  readonly blank: Range | null;
  /** Null: no slash. */
  readonly version: Range | null;
  /** Further products and comments. */
  readonly extras: Range | null;
}

/** Stands for a character of a hole, which is expected to be replaced with a token. */
const MASK = 'x';

/** @param value not empty, with control characters only at its ends */
export function layOut(value: string, { fits, template }: Expected): Layout {
  const core = { start: value.length - value.trimStart().length, end: value.trimEnd().length };
  const all = holesOf(value.slice(0, core.end));
  const masked = mask(value, all);
  const prefix = prefixAt(value, core.start) ?? laterPrefix(value, masked, core);
  const base = { core, prefix, ...pieces(masked, core, prefix, value, fits) };
  const holes = all.filter((hole) => !(template && isVersionTemplate(value, hole, base.version, core)));
  return { ...base, holes, masked: mask(value, holes) };
}

/** Whether a hole is the template: `{version}` at the end of the version and of the whole value. */
function isVersionTemplate(value: string, hole: Range, version: Range | null, core: Range): boolean {
  return (
    version !== null &&
    hole.start >= version.start &&
    hole.end === core.end &&
    value.slice(hole.start, hole.end) === VERSION_TEMPLATE
  );
}

function mask(value: string, holes: readonly Range[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of holes) {
    pieces.push(value.slice(at, start), MASK.repeat(end - start));
    at = end;
  }
  return pieces.join('') + value.slice(at);
}

function laterPrefix(value: string, masked: string, core: Range): Prefix | null {
  const at = laterPartnerProduct(masked.slice(0, core.end));
  return at < 0 ? null : prefixAt(value, at);
}

type Pieces = Pick<Layout, 'product' | 'name' | 'blank' | 'version' | 'extras'>;
/** The end of the name, and what follows it. */
type Cut = Pick<Layout, 'blank' | 'version'> & { readonly nameEnd: number };

function pieces(masked: string, core: Range, prefix: Prefix | null, value: string, fits: Expected['fits']): Pieces {
  const nameStart = prefix?.end ?? core.start;
  const tail = tailOf(masked, nameStart, core.end);
  const { nameEnd, version, blank } = slashInToken(tail) ??
    versionAfterBlank(tail) ??
    slashAfterBlank(tail, value.slice(nameStart, tail.tokenEnd), fits) ?? {
      nameEnd: tail.tokenEnd,
      version: null,
      blank: null,
    };
  const end = version?.end ?? nameEnd;
  return {
    product: { start: prefix?.start ?? core.start, end },
    name: { start: nameStart, end: nameEnd },
    blank,
    version,
    extras: after(masked, end, core.end),
  };
}

/** A masked value from the start of its name. */
interface Tail {
  readonly masked: string;
  readonly end: number;
  /** End of the first token. */
  readonly tokenEnd: number;
  /** The first slash; -1: none. */
  readonly slash: number;
  /** What follows the first token. */
  readonly next: Range | null;
  readonly startsVersion: boolean;
}

function tailOf(masked: string, nameStart: number, end: number): Tail {
  const tokenEnd = endOfToken(masked, nameStart, end);
  const next = after(masked, tokenEnd, end);
  const startsVersion = next !== null && /^v?\d/i.test(masked.slice(next.start, next.start + 2));
  return { masked, end, tokenEnd, slash: masked.indexOf('/', nameStart), next, startsVersion };
}

function hasSlash({ slash, tokenEnd }: Tail): boolean {
  return slash >= 0 && slash < tokenEnd;
}

/** `name/1.0`, or `name/` without a version after the space. */
function slashInToken(tail: Tail): Cut | null {
  const { slash, tokenEnd, startsVersion } = tail;
  if (!hasSlash(tail) || (slash + 1 === tokenEnd && startsVersion)) return null;
  return { nameEnd: slash, version: { start: slash + 1, end: tokenEnd }, blank: null };
}

/** `name 1.0` or `name/ 1.0`. */
function versionAfterBlank(tail: Tail): Cut | null {
  const { masked, end, tokenEnd, slash, next, startsVersion } = tail;
  if (!next || !startsVersion) return null;
  return {
    nameEnd: hasSlash(tail) ? slash : tokenEnd,
    version: { start: next.start, end: endOfToken(masked, next.start, end) },
    blank: { start: tokenEnd, end: next.start },
  };
}

/**
 * `name /1.0`, or `two words/1.0` where the first word is not a complete name.
 *
 * @param token the first token
 */
function slashAfterBlank(
  { masked, end, tokenEnd, slash, next }: Tail,
  token: string,
  fits: Expected['fits'],
): Cut | null {
  if (!next || slash < 0 || slash >= end || masked.slice(tokenEnd, slash).includes('(')) return null;
  const isNext = slash === next.start;
  if (!isNext && isComplete(token, fits)) return null;
  return {
    nameEnd: isNext ? tokenEnd : slash,
    version: { start: slash + 1, end: endOfToken(masked, slash, end) },
    blank: { start: tokenEnd, end: next.start },
  };
}

/** Whether a name already has company and product, so what follows a space is another product. */
function isComplete(name: string, fits: Expected['fits']): boolean {
  const parts = cutName(name, fits);
  if (!parts) return false;
  return (
    fits.company(name.slice(parts.company.start, parts.company.end)) &&
    fits.product(name.slice(parts.product.start, parts.product.end))
  );
}

function endOfToken(text: string, from: number, end: number): number {
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank > end ? end : blank;
}

/** Returns what follows, without the spaces before it. */
function after(text: string, from: number, end: number): Range | null {
  let start = from;
  while (start < end && text[start] === ' ') start++;
  return start < end ? { start, end } : null;
}
