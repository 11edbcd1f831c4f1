import { type Span, spansOf } from './span.ts';

/** A tag, a comment, a processing instruction or a declaration. */
const TAG = /<(?:[a-z][a-z0-9:-]*(?=[\s/>])|\/[a-z]|!--|[!?][a-z[])[^<>]*>/gi;

/** Character references in the form of HTML and XML. */
const ENTITY = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/gi;

const ENTITY_TEXTS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['bull', '•'],
  ['copy', '©'],
  ['gt', '>'],
  ['hellip', '…'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['mdash', '—'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['quot', '"'],
  ['rdquo', '”'],
  ['reg', '®'],
  ['rsquo', '’'],
  ['shy', ''],
  ['trade', '™'],
]);

/** Markdown whose syntax would be visible: strong text, code, links and images; the first group remains. */
const MARKDOWN: readonly RegExp[] = [
  /!?\[([^[\]\n]+)\]\([^()\s]*\)/g,
  /\*\*(?=\S)([^*\n]+)\*\*/g,
  /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]+)\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])__(?=\S)([^_\n]+)__(?![\p{L}\p{N}_])/gu,
  /`([^`\n]+)`/g,
];

/** Syntax at the start of a line: headings, list items, quotes. */
const MARKDOWN_LINE = /^[ \t]{0,3}(?:#{1,6}|[-*+>]|\d{1,9}[.)])[ \t]+(?=\S)/gm;

/** Web and email addresses. */
const ADDRESS = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"']+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

/** Finds tags and entities of HTML or XML. */
export function tagsAndEntities(text: string): Span[] {
  return [TAG, ENTITY].flatMap((pattern) => spansOf(text, pattern)).sort((a, b) => a.start - b.start);
}

export function markdown(text: string): Span[] {
  return MARKDOWN.flatMap((pattern) => spansOf(text, pattern)).sort((a, b) => a.start - b.start);
}

export function markdownLines(text: string): Span[] {
  return spansOf(text, MARKDOWN_LINE);
}

export function addresses(text: string): Span[] {
  return spansOf(text, ADDRESS);
}

/** Removes tags and Markdown syntax, and replaces known entities with their characters. */
export function withoutMarkup(text: string): string {
  let plain = text.replace(TAG, '').replace(ENTITY, decoded);
  for (const pattern of MARKDOWN) plain = plain.replace(pattern, '$1');
  return plain.replace(MARKDOWN_LINE, '');
}

function decoded(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return ENTITY_TEXTS.get(name) ?? ENTITY_TEXTS.get(name.toLowerCase()) ?? entity;
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
}
