import type { SourceText } from '../core/text.ts';
import type { LoadedSvg } from './load.ts';
import { type LogoSize, naturalSize } from './size.ts';
import { parseXml } from './xml/parse.ts';
import { attributeOf, type XmlDocument } from './xml/xml.ts';

/** Replaces a range of the text, given by offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Returns edits that set attributes of the root; null as a value removes an attribute. Returns null if the root or one
 * of these attributes comes from an entity or the document type, where it cannot be edited in place.
 *
 * @param changes values without quotes and markup
 */
export function rootEdits(
  { source, document }: LoadedSvg,
  changes: Readonly<Record<string, string | null>>,
): TextEdit[] | null {
  const { root } = document;
  if (root.origin !== 'document') return null;
  const edits: TextEdit[] = [];
  for (const [name, value] of Object.entries(changes)) {
    const attribute = attributeOf(root, name);
    if (attribute && attribute.origin !== 'document') return null;
    if (attribute && value !== null) edits.push({ ...attribute.valueRange, text: value });
    else if (attribute)
      edits.push({ start: blankBefore(source, attribute.range.start), end: attribute.range.end, text: '' });
    else if (value !== null)
      edits.push({ start: root.nameRange.end, end: root.nameRange.end, text: ` ${name}="${value}"` });
  }
  return edits.sort((a, b) => a.start - b.start);
}

function blankBefore({ text }: SourceText, at: number): number {
  let start = at;
  while (/\s/.test(text[start - 1] ?? '')) start--;
  return start;
}

/** Applies edits to the logo; null if it would no longer be well-formed. */
export function edited(
  { source }: LoadedSvg,
  edits: readonly TextEdit[],
): { document: XmlDocument; size: LogoSize } | null {
  let text = '';
  let from = 0;
  for (const edit of edits) {
    text += source.text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  const { document } = parseXml(text + source.text.slice(from));
  return document && { document, size: naturalSize(document) };
}
