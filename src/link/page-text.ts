/** The visible text of a page, and what it states to search engines. */
export interface PageText {
  readonly title: string;
  /** Text of the body, with white space collapsed to single spaces. */
  readonly text: string;
  readonly isHidden: boolean;
}

/** Elements whose content is not text of the page. */
const UNSEEN: ReadonlySet<string> = new Set(['iframe', 'noscript', 'object', 'script', 'style', 'svg', 'template']);

/** Elements that do not end a word. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup u var wbr'.split(' '),
);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['copy', '©'],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', '\u00A0'],
  ['quot', '"'],
  ['reg', '®'],
  ['trade', '™'],
]);

/** Reads HTML without building a tree: removes tags and keeps the text. Takes linear time for any text. */
export function readHtml(html: string): PageText {
  const lower = lowered(html);
  const words: string[] = [];
  let title = '';
  let isHidden = false;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    words.push(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    const tag = tagAt(html, lower, open);
    at = tag.end;
    // A '<' that does not open a tag is text.
    if (at === open + 1) words.push('<');
    if (tag.name === 'title' || UNSEEN.has(tag.name)) {
      const close = tag.isClosing ? at : closeOf(lower, tag.name, at);
      if (tag.name === 'title' && title === '') title = folded(html.slice(at, close));
      at = close;
    }
    if (tag.name === 'meta') isHidden ||= hides(html.slice(open, tag.end));
    if (tag.name !== '' && !INLINE.has(tag.name)) words.push(' ');
  }
  return { title, text: folded(words.join('')), isHidden };
}

interface Tag {
  /** In lower case; empty for a comment, or for a `<` that does not open a tag. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly end: number;
}

function tagAt(html: string, lower: string, open: number): Tag {
  if (lower.startsWith('<!--', open)) return { name: '', isClosing: false, end: endAfter(html, '-->', open + 4) };
  const [all, slash, name = ''] = /^<(\/?)([a-z][a-z\d:-]{0,30})/.exec(lower.slice(open, open + 34)) ?? [];
  if (all === undefined) {
    const isMarkup = html[open + 1] === '!' || html[open + 1] === '?' || html[open + 1] === '/';
    return { name: '', isClosing: false, end: isMarkup ? endAfter(html, '>', open) : open + 1 };
  }
  return { name, isClosing: slash === '/', end: tagEnd(html, open + all.length) };
}

/** Returns the offset after the `>` that is not in a quoted attribute value. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const character = html[at];
    if (character === '>') return at + 1;
    if ((character === '"' || character === "'") && html[at - 1] === '=') {
      const close = html.indexOf(character, at + 1);
      if (close < 0) return html.length;
      at = close;
    }
  }
  return html.length;
}

function closeOf(lower: string, name: string, from: number): number {
  const close = lower.indexOf(`</${name}`, from);
  return close < 0 ? lower.length : close;
}

function endAfter(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function hides(meta: string): boolean {
  return /\bname\s*=\s*["']?(?:robots|googlebot|bingbot)\b/i.test(meta) && saysNoIndex(meta);
}

/** Whether a value of `robots`, in an attribute or header, forbids indexing. */
export function saysNoIndex(text: string): boolean {
  return /\b(?:noindex|none)\b/i.test(text);
}

/** Lower-cases ASCII letters only; other letters may change their length. */
function lowered(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function folded(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));?/gi, (all, decimal, hexadecimal, name) => {
      if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? all;
      const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    })
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const CHARSET = /\bcharset\s*=\s*["']?([\w.:-]{1,40})/i;

/** Decodes a page in the encoding that the header or the page itself states; otherwise as UTF-8. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const named = [CHARSET.exec(contentType)?.[1], CHARSET.exec(start)?.[1]];
  return decoderFor(named.filter((name) => name !== undefined)).decode(bytes);
}

function decoderFor([name, ...others]: readonly string[]): InstanceType<typeof TextDecoder> {
  if (name === undefined) return new TextDecoder();
  try {
    return new TextDecoder(name);
  } catch {
    return decoderFor(others);
  }
}
