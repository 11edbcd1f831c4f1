import { acceptedParts, normalisePart } from '../text/names.ts';
import type { Range } from './holes.ts';

/** Display names; undefined if missing. */
export interface NamePair {
  readonly company?: string | undefined;
  readonly product?: string | undefined;
}

/** The display names of the manifest, from which parts are proposed. */
export interface Names extends NamePair {
  /** As written in the manifest, if they need fixes; parts that stand for these are accepted too. */
  readonly written?: NamePair | undefined;
}

/** The two parts of a partner product's name. */
export interface Parts {
  readonly company: Range;
  readonly product: Range;
}

/** Longer names are split at the first hyphen, without comparing them with the display names. */
const LONGEST_SPLIT = 256;

/**
 * Splits `Contoso-Contoso-Cognito` into company and product. With several hyphens, only the display names can determine
 * the split: where both parts match them, else where one does, else the first hyphen. The name has no empty part.
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

/** What a value is compared with. */
export interface Expected extends Names {
  /** Whether a final `{version}` is filled in later. */
  readonly template: boolean;
  /** Whether the parts may name fictional companies. */
  readonly sample: boolean;
  /** Whether a part stands for its display name; nothing stands for a missing name. */
  readonly fits: { company(part: string): boolean; product(part: string): boolean };
}

export function expected(
  { company, product, written }: Names,
  { template, sample }: Pick<Expected, 'template' | 'sample'>,
): Expected {
  const forms = (names: readonly (string | undefined)[]) => new Set(names.filter((name) => name !== undefined));
  const companyNames = forms([company, written?.company]);
  const productNames = forms([product, written?.product]);
  const vendors = companyNames.size > 0 ? [...companyNames] : [undefined];
  const companies = new Set([...companyNames].flatMap((name) => [...acceptedParts(name)]));
  const products = new Set(
    [...productNames].flatMap((name) => vendors.flatMap((vendor) => [...acceptedParts(name, vendor)])),
  );
  const fits = {
    company: (part: string) => companies.has(normalisePart(part)),
    product: (part: string) => products.has(normalisePart(part)),
  };
  return { company, product, template, sample, fits };
}
