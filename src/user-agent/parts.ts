import { acceptedParts, normalisePart } from '../text/names.ts';
import type { Range } from './holes.ts';

/** The display names of the manifest; what is missing there is undefined. */
export interface Names {
  readonly company?: string | undefined;
  readonly product?: string | undefined;
}

/** The two parts of a partner product's name. */
export interface Parts {
  readonly company: Range;
  readonly product: Range;
}

/** Longer names are cut at the first hyphen without asking the display names. */
const LONGEST_SPLIT = 256;

/**
 * Cuts `Contoso-Contoso-Cognito` into company and product. Of several hyphens only the display names know which one
 * counts: the cut where both parts fit them, else where one does, else the first. The name has no empty part.
 *
 * @returns ranges inside `name`; null if it has no hyphen
 */
export function cutName(name: string, fits: Expected['fits']): Parts | null {
  const first = name.indexOf('-');
  if (first < 0) return null;
  const cut = (at: number): Parts => ({ company: { start: 0, end: at }, product: { start: at + 1, end: name.length } });
  if (name.length > LONGEST_SPLIT) return cut(first);
  let best = first;
  let most = 0;
  for (let at = first; at >= 0; at = name.indexOf('-', at + 1)) {
    const worth = 2 * Number(fits.company(name.slice(0, at))) + Number(fits.product(name.slice(at + 1)));
    if (worth <= most) continue;
    best = at;
    most = worth;
  }
  return cut(best);
}

/** What a value is held against. */
export interface Expected extends Names {
  /** Whether a final `{version}` is filled in later. */
  readonly template: boolean;
  /** Whether a part stands for its display name; a name that is not given fits nothing. */
  readonly fits: { company(part: string): boolean; product(part: string): boolean };
}

export function expected({ company, product }: Names, template: boolean): Expected {
  const companies = company === undefined ? new Set() : acceptedParts(company);
  const products = product === undefined ? new Set() : acceptedParts(product, company);
  const fits = {
    company: (part: string) => companies.has(normalisePart(part)),
    product: (part: string) => products.has(normalisePart(part)),
  };
  return { company, product, template, fits };
}
