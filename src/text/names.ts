import { editDistance } from './distance.ts';
import { LEGAL_SUFFIXES } from './legal-suffixes.ts';

/** The most characters that a name can have for its forms to be compared one by one; longer ones are a fault of their own. */
export const LONGEST_NAME = 200;

/** Latin letters that Unicode does not decompose. */
const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'TH'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ı', 'i'],
]);

/** Ways to write one character of a name in a User-Agent part. */
interface Spelling {
  /** `&`: spelled out or dropped. */
  readonly ampersand: string;
  /** `+`, `#` and a leading `.`: spelled out or dropped. */
  readonly signs: boolean;
  /** ä, ö and ü: whether an e follows the bare letter. */
  readonly umlautE: boolean;
}

const TOKEN_SPELLING: Spelling = { ampersand: ' And ', signs: true, umlautE: false };

const SPELLINGS: readonly Spelling[] = [false, true].flatMap((umlautE) =>
  [true, false].flatMap((signs) => [' And ', ' '].map((ampersand) => ({ ampersand, signs, umlautE }))),
);

/**
 * Returns the User-Agent part for a display name: `ContosoCognito` for `Contoso Cognito`, `DotNETGuard` for `.NET
 * Guard`. Names are folded to ASCII, never transliterated.
 *
 * @returns null if nothing is left, for example of a name in another script
 */
export function userAgentToken(name: string): string | null {
  const token = piecesOf(name, TOKEN_SPELLING)
    .map((piece) => piece.charAt(0).toUpperCase() + piece.slice(1))
    .join('');
  return token === '' ? null : token;
}

/** Returns what is compared of a name or a User-Agent part: its letters and digits, folded to ASCII, in lower case. */
export function normalisePart(part: string): string {
  return normalForm(part, { ampersand: ' ', signs: false, umlautE: false });
}

/**
 * Returns every normal form that a User-Agent part may have for a display name: in full; without a legal suffix; with
 * `&` omitted or spelled out; with umlauts as bare letters or with an e; the acronym that the name gives in brackets;
 * without a tail `for Microsoft ...`.
 *
 * @param company for the name of a product: also with and without the company before it
 */
export function acceptedParts(name: string, company?: string): ReadonlySet<string> {
  const own = formsOf(name);
  if (company === undefined) return own;
  const accepted = new Set(own);
  for (const vendor of formsOf(company)) {
    for (const form of own) {
      accepted.add(vendor + form);
      if (form.startsWith(vendor) && form.length > vendor.length) accepted.add(form.slice(vendor.length));
    }
  }
  return accepted;
}

/** Whether a User-Agent part stands for a display name. */
export function acceptsPart(name: string, part: string, { company }: { readonly company?: string } = {}): boolean {
  return acceptedParts(name, company).has(normalisePart(part));
}

/** Whether two names probably differ by a typing error: an edit distance of 1 or 2 between their normal forms. */
export function closeTo(a: string, b: string): boolean {
  const [one, other] = [normalisePart(a), normalisePart(b)];
  return one !== other && editDistance(one, other, 2) <= 2;
}

function formsOf(name: string): Set<string> {
  const forms = new Set<string>();
  for (const variant of name.length > LONGEST_NAME ? [name] : variantsOf(name))
    for (const spelling of SPELLINGS) forms.add(normalForm(variant, spelling));
  forms.delete('');
  return forms;
}

/** Returns the name without its optional parts, each alone and all together. */
function variantsOf(name: string): Set<string> {
  const withoutTail = name.replace(/(?<=\S)\s+for\s+Microsoft\b.*$/is, '');
  const texts = [name, withoutTail, withoutBrackets(name), withoutBrackets(withoutTail), ...acronymsOf(name)];
  return new Set(texts.flatMap(withoutLegalSuffixes));
}

const BRACKETED = /[([]([^()[\]]*)[)\]]/g;

function withoutBrackets(name: string): string {
  return name.replace(BRACKETED, ' ');
}

/** Finds texts in brackets with at least two capitals, whose letters are in the same order in the name before. */
function acronymsOf(name: string): string[] {
  return [...name.matchAll(BRACKETED)].flatMap((match) => {
    const text = (match[1] as string).trim();
    return /\p{Lu}.*\p{Lu}/u.test(text) && abbreviates(text, name.slice(0, match.index)) ? [text] : [];
  });
}

function abbreviates(acronym: string, long: string): boolean {
  const letters = normalisePart(long);
  let at = -1;
  for (const letter of normalisePart(acronym)) {
    at = letters.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return normalisePart(acronym).length < letters.length;
}

/** More words than any legal form has; keeps names that consist only of suffixes cheap. */
const MOST_SUFFIX_WORDS = 5;

function withoutLegalSuffixes(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const texts = [name];
  for (let count = 0; count < MOST_SUFFIX_WORDS && words.length > 1; count++) {
    const last = words.at(-1) as string;
    if (!/^[&+,.-]+$/.test(last) && !LEGAL_SUFFIXES.has(normalisePart(last))) break;
    words.pop();
    texts.push(words.join(' '));
  }
  return texts;
}

function normalForm(text: string, spelling: Spelling): string {
  return piecesOf(text, spelling).join('').toLowerCase();
}

/** Returns the runs of ASCII letters and digits in a name. */
function piecesOf(name: string, spelling: Spelling): string[] {
  let text = name.replace(/[®™©℠]|['’‘ʼ＇´`]/g, '');
  if (spelling.umlautE) text = text.replace(/[äöü]|[aou]\u0308/gi, (umlaut) => `${umlaut}e`);
  // Removes marks first too, because sorting thousands of them on one letter is quadratic.
  text = text
    .replace(/\p{M}/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/g, foldLetter);
  text = text.replaceAll('&', spelling.ampersand);
  if (spelling.signs)
    text = text
      .replace(/(?<![^\s(])\.(?=[A-Za-z0-9])/g, ' Dot ')
      .replaceAll('+', ' Plus ')
      .replaceAll('#', ' Sharp ');
  return text.match(/[A-Za-z0-9]+/g) ?? [];
}

/** A capital that becomes two letters gets a lower-case second one before a lower-case letter: `Æther` is `Aether`. */
function foldLetter(letter: string, at: number, text: string): string {
  const folded = FOLDED_LETTERS.get(letter) ?? letter;
  if (folded.length < 2 || !/\p{Lu}/u.test(letter)) return folded;
  return /\p{Ll}/u.test(text.charAt(at + 1)) ? folded.charAt(0) + folded.slice(1).toLowerCase() : folded;
}
