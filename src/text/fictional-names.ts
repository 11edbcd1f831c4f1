import { lazy } from '../core/lazy.ts';
import { acceptedParts, normalisePart } from './names.ts';
import type { Span } from './span.ts';

export interface NameOptions {
  /** Whether it is a sample listing, which may use the names of fictional companies. */
  readonly sample: boolean;
}

/**
 * The fictional companies in Microsoft's documentation that no real company is named after, and the product of the
 * documented User-Agent: a listing with one of these names was copied and not filled in.
 */
const UNMISTAKABLE = ['Contoso', 'Fabrikam', 'ContosoCognito'];

/** Stock names of samples. Real companies have some of them too, so only a whole name counts, and only as a doubt. */
const STOCK = [
  'Acme',
  'Acme Corporation',
  'Adatum',
  'A. Datum',
  'Adventure Works',
  'Adventure Works Cycles',
  'Alpine Ski House',
  'Bar',
  'Baz',
  'Bellows College',
  'Best For You Organics',
  'City Power & Light',
  'Coho Vineyard',
  'Coho Winery',
  'Example Corp',
  'Foo',
  'Foo Bar',
  'Foobar',
  'Fourth Coffee',
  'Graphic Design Institute',
  'Humongous Insurance',
  'Lamna Healthcare',
  'Litware',
  'Lucerne Publishing',
  'Margie’s Travel',
  'Munson’s Pickles and Preserves Farm',
  'Nod Publishers',
  'Northwind',
  'Northwind Traders',
  'Proseware',
  'Quux',
  'Qux',
  'Relecloud',
  'School of Fine Art',
  'Southridge Video',
  'Tailspin',
  'Tailspin Toys',
  'Trey Research',
  'The Phone Company',
  'VanArsdel',
  'Wide World Importers',
  'Wingtip',
  'Wingtip Toys',
  'Woodgrove',
  'Woodgrove Bank',
];

const RESERVED_FOR_EXAMPLES = 'is reserved for examples';

/** DNS names reserved for examples and tests (RFC 2606, RFC 6761), and why nothing real is there. */
export const EXAMPLE_DOMAINS: ReadonlyMap<string, string> = new Map([
  ['example', RESERVED_FOR_EXAMPLES],
  ['example.com', RESERVED_FOR_EXAMPLES],
  ['example.net', RESERVED_FOR_EXAMPLES],
  ['example.org', RESERVED_FOR_EXAMPLES],
  ['test', 'is reserved for tests'],
  ['invalid', 'is reserved for invalid names'],
]);

/** Matches whole words and camel-case humps: `ContosoGuard`, `myContoso` and `contoso.com`, not `Contosoft`. */
const UNMISTAKABLE_NAME = new RegExp(
  UNMISTAKABLE.flatMap((name) => {
    const [first = '', ...rest] = name;
    return [
      String.raw`(?<!\p{L})[${first}${first.toLowerCase()}]${rest.join('')}(?!\p{Ll})`,
      String.raw`(?<=\p{Ll})${name}(?!\p{Ll})`,
      String.raw`(?<!\p{L})(?:${name.toUpperCase()}|${name.toLowerCase()})(?!\p{L})`,
    ];
  }).join('|'),
  'u',
);

/** In prose, a top-level domain alone proves nothing: `.test` follows other words too. */
const LABELS = String.raw`(?:[\w-]{1,63}\.)`;
const END_OF_HOST = String.raw`(?![\w-]|\.[\w-])`;
const EXAMPLE_HOST = new RegExp(
  [
    String.raw`(?<![\w-]|[\w-]\.)${LABELS}{0,8}example\.(?:com|net|org)${END_OF_HOST}`,
    String.raw`(?<=:\/\/|@)${LABELS}{1,8}(?:example|test|invalid)${END_OF_HOST}`,
  ].join('|'),
  'i',
);

const stockForms = lazy(() => new Set(STOCK.flatMap((name) => [...acceptedParts(name)])));

/** Returns the first fictional company or reserved domain in a text; null if there is none. */
export function findFictionalName(text: string): Span | null {
  const found = [UNMISTAKABLE_NAME, EXAMPLE_HOST].flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [{ text: match[0], start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** Whether a whole name, with or without a legal suffix, is a stock name of samples. */
export function isStockName(name: string): boolean {
  const forms = [...acceptedParts(name), normalisePart(name)];
  return forms.some((form) => stockForms().has(form));
}
