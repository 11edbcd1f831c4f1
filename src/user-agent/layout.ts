import { holesOf, type Range, VERSION_TEMPLATE } from './holes.ts';
import { cutName, type Expected } from './parts.ts';
import { laterPartnerProduct, type Prefix, prefixAt } from './prefix.ts';

/** Where the pieces of a User-Agent stand, as far as they can be told. Offsets count UTF-16 units of the value. */
export interface Layout {
  /** The value with every character of a hole masked, so that nothing inside a hole counts as structure. */
  readonly masked: string;
  /** Without outer white space. */
  readonly core: Range;
  /** Texts that something should have replaced; a `{version}` that is our template is none. */
  readonly holes: readonly Range[];
  readonly prefix: Prefix | null;
  /** From the prefix to the end of the version; the first product if there is no prefix. */
  readonly product: Range;
  /** Between prefix and slash: company and product. */
  readonly name: Range;
  /** A blank that cuts the partner product in two. */
  readonly blank: Range | null;
  /** Null: there is no slash. */
  readonly version: Range | null;
  /** Further products and comments. */
  readonly extras: Range | null;
}

/** Stands for a character of a hole: whatever fills it is meant to be a token. */
const MASK = 'x';

/** @param value not empty, without control characters but at its ends */
export function layOut(value: string, { fits, template }: Expected): Layout {
  const core = { start: value.length - value.trimStart().length, end: value.trimEnd().length };
  const all = holesOf(value.slice(0, core.end));
  const masked = mask(value, all);
  const prefix = prefixAt(value, core.start) ?? laterPrefix(value, masked, core);
  const base = { core, prefix, ...pieces(masked, core, prefix, value, fits) };
  const holes = all.filter((hole) => !(template && isVersionTemplate(value, hole, base.version, core)));
  return { ...base, holes, masked: mask(value, holes) };
}

/** Our template: `{version}` as the end of the version and of the whole value. */
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

function pieces(masked: string, core: Range, prefix: Prefix | null, value: string, fits: Expected['fits']): Pieces {
  const start = prefix?.start ?? core.start;
  const nameStart = prefix?.end ?? core.start;
  const tokenEnd = endOfToken(masked, nameStart, core.end);
  const slash = masked.indexOf('/', nameStart);
  const whole = (nameEnd: number, version: Range | null, blank: Range | null): Pieces => {
    const end = version?.end ?? nameEnd;
    return {
      product: { start, end },
      name: { start: nameStart, end: nameEnd },
      blank,
      version,
      extras: after(masked, end, core.end),
    };
  };
  const hasSlash = slash >= 0 && slash < tokenEnd;
  const next = after(masked, tokenEnd, core.end);
  const following = next ? masked.slice(next.start, next.start + 2) : '';
  if (hasSlash && (slash + 1 < tokenEnd || !/^v?\d/i.test(following)))
    return whole(slash, { start: slash + 1, end: tokenEnd }, null);
  const blank = { start: tokenEnd, end: next?.start ?? tokenEnd };
  if (next && /^v?\d/i.test(following))
    return whole(
      hasSlash ? slash : tokenEnd,
      { start: next.start, end: endOfToken(masked, next.start, core.end) },
      blank,
    );
  const apart = slash >= 0 && slash < core.end && !masked.slice(tokenEnd, slash).includes('(');
  if (next && apart && (slash === next.start || !isComplete(value.slice(nameStart, tokenEnd), fits))) {
    const nameEnd = slash === next.start ? tokenEnd : slash;
    return whole(nameEnd, { start: slash + 1, end: endOfToken(masked, slash, core.end) }, blank);
  }
  return whole(tokenEnd, null, null);
}

/** Whether a name stands for company and product already, so that what follows a blank is another product. */
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

/** What follows, without the blanks before it. */
function after(text: string, from: number, end: number): Range | null {
  let start = from;
  while (start < end && text[start] === ' ') start++;
  return start < end ? { start, end } : null;
}
