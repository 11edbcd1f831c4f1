import { codePoint, quote } from '../core/quote.ts';
import { findFictionalName } from '../text/fictional-names.ts';
import { malformed, type UserAgentFault } from './fault.ts';
import { isPlaceholderPart, type Range } from './holes.ts';
import type { Layout } from './layout.ts';
import { cutName, type Expected, type Parts } from './parts.ts';
import { firstNonToken } from './tokens.ts';

/** Faults of company and product, and their places; null if the value does not show which is which. */
export interface NameJudgement {
  readonly faults: readonly UserAgentFault[];
  readonly parts: Parts | null;
}

/** Judges the text between a known prefix and the slash. */
export function judgeName(layout: Layout, names: Expected): NameJudgement {
  const { name, blank, prefix } = layout;
  if (layout.holes.some((hole) => hole.start < name.end && hole.end > name.start)) return { faults: [], parts: null };
  const text = partsText(layout);
  const bad = firstBadCharacter(text, name.start);
  const missing = missingPart(text, name);
  const faults = [
    blank && malformed('error', blank, 'contains a space'),
    bad,
    prefix?.kind === 'near' ? null : missing,
  ].filter((fault) => fault !== null);
  const isInTwo = blank !== null && blank.start < name.end;
  const cut = missing || bad || isInTwo ? null : cutName(text, names.fits);
  if (!cut) return { faults, parts: null };
  const judged = judgeParts(text, cut, name.start, names);
  return { faults: [...faults, ...judged.faults], parts: judged.parts };
}

/** @param start offset of the name in the value */
function judgeParts(text: string, cut: Parts, start: number, names: Expected): NameJudgement {
  const parts = { company: shift(cut.company, start), product: shift(cut.product, start) };
  const company = text.slice(cut.company.start, cut.company.end);
  const product = text.slice(cut.product.start, cut.product.end);
  const unfilled = unfilledFault(company, product, parts, names);
  if (unfilled) return { faults: [unfilled], parts: null };
  const hyphen = hyphenFault(company, product, parts);
  return { faults: hyphen ? [hyphen] : [], parts };
}

/** After a prefix with underscores, an underscore in the name is meant as a hyphen too. */
function partsText({ masked, name, prefix }: Layout): string {
  const text = masked.slice(name.start, name.end);
  const meant = prefix?.kind === 'near' && masked[prefix.end - 1] === '_' && !text.includes('-');
  return meant ? text.replace('_', '-') : text;
}

function firstBadCharacter(text: string, from: number): UserAgentFault | null {
  // The space that splits a name is a fault of its own.
  const at = firstNonToken(text.replaceAll(' ', '_'));
  if (at < 0) return null;
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  const shown = character > '~' ? `${quote(character)} (${codePoint(character)})` : quote(character);
  const range = { start: from + at, end: from + at + character.length };
  return malformed('error', range, `contains ${shown} in the company or product part, which is not allowed there`);
}

function missingPart(text: string, name: Range): UserAgentFault | null {
  if (text === '')
    return malformed('error', { start: name.start - 1, end: name.end }, 'has no company part and no product part');
  const parts = text.split('-');
  if (parts.length === 1) return malformed('error', name, 'has only one part instead of a company and a product');
  const empty = parts.indexOf('');
  if (empty < 0) return null;
  const at = name.start + parts.slice(0, empty).join('-').length + (empty > 0 ? 1 : 0);
  // Includes the hyphens on both sides, including that of the prefix; the slash follows the end of the name.
  const range = { start: at - 1, end: empty === parts.length - 1 ? at : at + 1 };
  return malformed('error', range, 'has an empty part between two separators');
}

function unfilledFault(company: string, product: string, parts: Parts, names: Expected): UserAgentFault | null {
  const { fits, sample } = names;
  const whole = { start: parts.company.start, end: parts.product.end };
  const fictional = sample ? null : findFictionalName(`${company}-${product}`);
  if (fictional) {
    const start = whole.start + fictional.start;
    const end = whole.start + fictional.end;
    const problem = `contains the fictional name ${quote(fictional.text)} from Microsoft's documentation`;
    return {
      ...malformed('error', { start, end }, problem),
      title: 'has a fictional name',
      advice: "Use your own names, or set 'sample: true' for a sample listing",
    };
  }
  const left = isPlaceholderPart(company) && !fits.company(company);
  const right = isPlaceholderPart(product) && !fits.product(product);
  if (!left && !right) return null;
  const range = { start: left ? whole.start : parts.product.start, end: right ? whole.end : parts.company.end };
  const shown = left ? company : product;
  return malformed('error', range, `contains the placeholder ${quote(shown)}`);
}

function hyphenFault(company: string, product: string, parts: Parts): UserAgentFault | null {
  const left = company.includes('-');
  const right = product.includes('-');
  if (!left && !right) return null;
  const range = {
    start: left ? parts.company.start : parts.product.start,
    end: right ? parts.product.end : parts.company.end,
  };
  const which = left && right ? 'in both parts' : left ? 'in the company part' : 'in the product part';
  return malformed('notice', range, `has a hyphen ${which}, so it is unclear where the product begins`);
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
