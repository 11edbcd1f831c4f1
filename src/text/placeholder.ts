import type { Span } from './span.ts';

/** Texts that stand for a missing name if they are the whole text; in lower case, words separated by one space. */
const WHOLE: ReadonlySet<string> = new Set([
  '-',
  '?',
  '...',
  'app name',
  'application name',
  'change me',
  'changeme',
  'company',
  'company name',
  'demo',
  'description',
  'dummy',
  'example',
  'fill in',
  'fixme',
  'hello world',
  'lorem',
  'n/a',
  'name',
  'nil',
  'none',
  'null',
  'placeholder',
  'product',
  'product description',
  'product name',
  'replace me',
  'replaceme',
  'sample',
  'tba',
  'tbc',
  'tbd',
  'test',
  'to do',
  'todo',
  'undefined',
  'unnamed',
  'untitled',
  'vendor',
  'vendor name',
  'xxx',
]);

const NOUN = '(?:company|vendor|partner|organi[sz]ation|product|app|application|solution|integration)';

/** Matches `Your company`, `Example product name`, `Insert the description here` as the whole text. */
const ADDRESSED = new RegExp(
  `^(?:your|my|insert|enter|example|sample|dummy|test|demo)(?: your| the)? ` +
    `(?:${NOUN}(?: name| description)?|name|description)(?: goes)?(?: here)?$`,
);

/** `your company` alone is prose, because products protect companies. */
const INSTRUCTION = new RegExp(
  `\\binsert (?:your |the |a )?(?:${NOUN} )?(?:name|description)\\b|\\b(?:name|description|text) (?:goes )?here\\b`,
  'i',
);

/** How text between angle or square brackets begins if it is to be filled in and is not a tag. */
const TO_FILL_IN =
  '(?:your|my|what|insert|enter|name|company|product|vendor|application|app|placeholder|todo|tbd)(?![a-z])';

interface Pattern {
  /** In lower case; a match has one of them. Without any, the pattern, which is slow to compile, is not tried. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

const ANYWHERE: readonly Pattern[] = [
  { needs: ['insert', 'here'], pattern: INSTRUCTION },
  { needs: ['lorem'], pattern: /\blorem ipsum\b/i },
  { needs: ['todo', 'fixme', 'tbd'], pattern: /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}_])/u },
  { needs: ['{', '$('], pattern: /[$#%]?\{{1,3}[^{}]*\}{1,3}|\$\([^()]*\)/ },
  { needs: ['$'], pattern: /(?<![\p{L}\p{N}$])\$[A-Z][A-Z0-9_]+/u },
  {
    needs: ['%', '@@', '__'],
    pattern: /%[A-Z][A-Z_]+%|@@[A-Z][A-Z_]*@@|(?<![\p{L}\p{N}_])__[A-Z][A-Z_]*[A-Z]__(?![\p{L}\p{N}_])/u,
  },
  { needs: ['<'], pattern: new RegExp(`<${TO_FILL_IN}[^<>]*>`, 'i') },
  {
    needs: ['<'],
    pattern: /<(?:your|my|[Cc]ompany|[Pp]roduct|[Vv]endor|[Aa]pp(?:lication)?)[A-Z][A-Za-z]*>|<[A-Z]{2,}_[A-Z_]*>/,
  },
  { needs: ['['], pattern: /\[(?:your|my|insert|enter|company|product|vendor)(?: [^[\]]*)?\]/i },
];

/** More characters than any text in `WHOLE` and `ADDRESSED`. */
const LONGEST_WHOLE = 80;

/**
 * Returns the first part of a text that should have been replaced: `Product name`, `Lorem ipsum`, `TBD`,
 * `{CompanyName}`, `<your product>`. Null if there is none. Names of fictional companies are in `fictional-names.ts`.
 */
export function findPlaceholder(text: string): Span | null {
  if (isWholePlaceholder(text)) return { text, start: 0, end: text.length };
  let first: Span | null = null;
  const lower = text.toLowerCase();
  for (const { needs, pattern } of ANYWHERE) {
    if (!needs.some((one) => lower.includes(one))) continue;
    const match = pattern.exec(text);
    if (match && (first === null || match.index < first.start))
      first = { text: match[0], start: match.index, end: match.index + match[0].length };
  }
  return first;
}

function isWholePlaceholder(text: string): boolean {
  if (text.length > LONGEST_WHOLE) return false;
  const words = text
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})[-_](?=\p{L})/gu, ' ')
    .toLowerCase()
    .trim()
    .replace(/^["'([<]+|["')\]>:!]+$/g, '')
    .replace(/\s+/g, ' ');
  return WHOLE.has(words) || ADDRESSED.test(words);
}
