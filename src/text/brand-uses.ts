import { lazy } from '../core/lazy.ts';
import { ABBREVIATIONS, AFTER_DEFENDER, AFTER_MS, BRANDS, COMMON_WORD_BRANDS } from './microsoft-brands.ts';
import { acceptsPart } from './names.ts';
import type { Span } from './span.ts';

/** A Microsoft brand in a name. */
export interface BrandUse extends Span {
  /** The full name, as Microsoft writes it. */
  readonly brand: string;
  readonly isAbbreviated: boolean;
  /** Whether the name begins with it. */
  readonly isFirst: boolean;
  /** Whether "for" or "with" precedes it. */
  readonly isReference: boolean;
}

/** Camel-case humps, runs of capitals, and digits. */
const HUMPS = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|\p{L}/gu;

interface Hump extends Span {
  /** In lower case, after NFKC. */
  readonly key: string;
}

const brands = lazy(() => byKey(BRANDS));
const commonWords = lazy(() => byKey(COMMON_WORD_BRANDS));
const longestKey = lazy(() => Math.max(...[...brands().keys()].map((key) => key.length)));

function byKey(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((brand) => [keyOf(brand), brand]));
}

/**
 * Finds the Microsoft brands in a name as whole words or camel-case humps, the longest first where several match:
 * `AzureWatch` has one, `Excellence` and `Wordsmith` have none.
 */
export function brandUses(name: string): BrandUse[] {
  const humps = humpsOf(name);
  const uses: BrandUse[] = [];
  let isReference = false;
  for (let index = 0; index < humps.length; ) {
    const found = brandAt(name, humps, index) ?? abbreviationAt(name, humps, index);
    if (found) {
      const start = humps[index]?.start ?? 0;
      const end = humps[index + found.humps - 1]?.end ?? start;
      const { brand, isAbbreviated } = found;
      uses.push({ text: name.slice(start, end), start, end, brand, isAbbreviated, isFirst: index === 0, isReference });
    }
    isReference ||= ['for', 'with'].includes(humps[index]?.key ?? '');
    index += found?.humps ?? 1;
  }
  return uses;
}

/** Returns the full brand that a name begins with, which an app's name may not do. */
export function leadingBrand(name: string): BrandUse | undefined {
  return brandUses(name).find((use) => use.isFirst && !use.isAbbreviated);
}

/** Whether the brands belong to the company itself. */
export function isMicrosoft(company: string | undefined): boolean {
  return company !== undefined && acceptsPart(company, 'Microsoft');
}

interface Found {
  readonly brand: string;
  readonly humps: number;
  readonly isAbbreviated: boolean;
}

function brandAt(name: string, humps: readonly Hump[], from: number): Found | undefined {
  let found: Found | undefined;
  let key = '';
  for (let index = from; index < humps.length; index++) {
    key += humps[index]?.key ?? '';
    if (key.length > longestKey()) break;
    const brand = brands().get(key) ?? (from === 0 ? firstWordBrand(name, humps, index, key) : undefined);
    if (brand !== undefined) found = { brand, humps: index - from + 1, isAbbreviated: false };
  }
  return found;
}

/** A common word that is a brand only at the start of a name. */
function firstWordBrand(name: string, humps: readonly Hump[], last: number, key: string): string | undefined {
  if (key === 'defender' && AFTER_DEFENDER.has(humps[last + 1]?.key ?? '')) return 'Microsoft Defender';
  return isWord(name, humps, 0, last) ? commonWords().get(key) : undefined;
}

function abbreviationAt(name: string, humps: readonly Hump[], from: number): Found | undefined {
  const [one, two] = humps.slice(from, from + 2);
  if (!one) return undefined;
  if (one.text === 'MS' && isWord(name, humps, from, from) && AFTER_MS.has(two?.key ?? ''))
    return { brand: 'Microsoft', humps: 1, isAbbreviated: true };
  for (const [count, text] of [[2, two ? name.slice(one.start, two.end) : ''] as const, [1, one.text] as const]) {
    const brand = ABBREVIATIONS.get(text);
    if (brand !== undefined) return { brand, humps: count, isAbbreviated: true };
  }
  return undefined;
}

/** Whether no letter or digit directly precedes the first hump or follows the last. */
function isWord(name: string, humps: readonly Hump[], first: number, last: number): boolean {
  const { start } = humps[first] as Hump;
  const { end } = humps[last] as Hump;
  return (
    !/[\p{L}\p{N}]$/u.test(name.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}]/u.test(name.slice(end, end + 2))
  );
}

function humpsOf(name: string): Hump[] {
  return [...name.matchAll(HUMPS)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    key: text.normalize('NFKC').toLowerCase(),
  }));
}

function keyOf(brand: string): string {
  return humpsOf(brand)
    .map((hump) => hump.key)
    .join('');
}
