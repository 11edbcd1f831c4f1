import { isPlainAscii } from './ascii.ts';
import { emoji, invisibleCharacters, lineBreaks } from './characters.ts';
import { findFictionalName, type NameOptions } from './fictional-names.ts';
import { addresses, markdown, markdownLines, tagsAndEntities, withoutMarkup } from './markup.ts';
import { findPlaceholder } from './placeholder.ts';
import { overlap, type Span, spansOf, trimmed, without } from './span.ts';

export type PlainTextFaultKind =
  | 'outer-blanks'
  | 'placeholder'
  | 'fictional'
  | 'tag'
  | 'invisible'
  | 'markdown'
  | 'address'
  | 'emoji'
  | 'line-break'
  | 'script';

/** The first part of a text that has a fault of this kind. */
export interface PlainTextFault extends Span {
  readonly kind: PlainTextFaultKind;
}

/** Kinds that `plainForm` removes. */
const REMOVABLE: ReadonlySet<PlainTextFaultKind> = new Set([
  'outer-blanks',
  'tag',
  'invisible',
  'markdown',
  'emoji',
  'line-break',
]);

/** Two or more letters of a script other than Latin; a single one is a symbol, such as `Ω`. */
const OTHER_SCRIPT = /(?:(?![\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}])\p{L}\p{M}*){2,}/gu;

/** Scripts that only Japanese uses; it shares Han with Chinese. */
const KANA = /[\p{sc=Hira}\p{sc=Kana}]/u;
const JAPANESE = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;

/**
 * Returns what a reader of plain text would see as noise, one fault per kind; a fault inside another is not reported.
 */
export function plainTextFaults(text: string, { sample }: NameOptions): PlainTextFault[] {
  const placeholder = findPlaceholder(text);
  const fictional = sample || placeholder ? null : findFictionalName(text);
  const tags = tagsAndEntities(text).filter((one) => placeholder === null || !overlap(one, placeholder));
  const marks = [...markdown(text), ...markdownLines(text)].sort((a, b) => a.start - b.start);
  const others = [...tags, ...marks, ...(fictional ? [fictional] : [])];
  const address = addresses(text).find((one) => !others.some((other) => overlap(one, other)));
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return [
    ...first('outer-blanks', outerBlanks(text)),
    ...first('placeholder', placeholder),
    ...first('fictional', fictional),
    ...first('tag', tags[0]),
    ...first('invisible', invisibleCharacters(text)[0]),
    ...first('markdown', marks[0]),
    ...first('address', address),
    ...first('emoji', emoji(text)[0]),
    ...first(
      'line-break',
      lineBreaks(text).find((one) => one.start > from && one.end < to),
    ),
    ...first('script', otherScript(text)),
  ];
}

/** Accepts Japanese. */
function otherScript(text: string): Span | undefined {
  if (isPlainAscii(text)) return undefined;
  const spans = spansOf(text, OTHER_SCRIPT);
  return KANA.test(text) ? spans.find((span) => !JAPANESE.test(span.text)) : spans[0];
}

function first(kind: PlainTextFaultKind, span: Span | null | undefined): PlainTextFault[] {
  return span ? [{ kind, ...span }] : [];
}

/** White space before or after the text, except the line end of a block scalar. */
function outerBlanks(text: string): Span | null {
  const body = text.replace(/[\r\n]+$/, '');
  const core = trimmed(body);
  const start = body.indexOf(core);
  const end = start + core.length;
  if (core === '' || core.length === body.length) return null;
  const [from, to] = start > 0 ? [0, start] : [end, body.length];
  return { text: body.slice(from, to), start: from, end: to };
}

export function isRemovableFromText(kind: PlainTextFaultKind): boolean {
  return REMOVABLE.has(kind);
}

/**
 * Returns the text on one line without markup, emoji and invisible characters; null if some of it cannot be removed.
 */
export function plainForm(text: string, options: NameOptions): string | null {
  const plain = plainLine(withoutMarkup(text));
  return plain === '' || plainTextFaults(plain, options).some((fault) => REMOVABLE.has(fault.kind)) ? null : plain;
}

/**
 * Returns the text on one line without emoji, invisible characters, the brackets that they leave empty, and leading or
 * trailing spaces.
 */
export function plainLine(text: string): string {
  let plain = without(text, emoji(text));
  plain = without(plain, invisibleCharacters(plain));
  return trimmed(plain.replace(/[([]\s*[)\]]/g, '').replace(/\p{White_Space}{2,}|[\n\v\f\r\u0085\u2028\u2029]/gu, ' '));
}
