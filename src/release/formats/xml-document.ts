import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import type { SourceText } from '../../core/text.ts';
import { notWellFormed, type Range, tooDeep, type VersionReading } from '../reading.ts';

/** A text and the characters that it was read from. */
export interface PlacedText extends Range {
  readonly text: string;
}

/** Parses a document and reads it from its root element, or explains why it cannot be parsed. */
export function inXml(source: SourceText, read: (root: XmlElement) => VersionReading): VersionReading {
  let root: XmlElement | null;
  try {
    // Line ends are white space here, and the parser takes quadratic time to normalize them.
    root = parseXml(source.text.replaceAll('\r', ' '), { includeOffsets: true }).root;
  } catch (error: unknown) {
    if (error instanceof RangeError) return tooDeep(source);
    if (!(error instanceof XmlError)) throw error;
    return notWellFormed(source, 'XML', error.pos);
  }
  return root ? read(root) : notWellFormed(source, 'XML', 0);
}

/** Returns the child elements with that name, in order. */
export function childrenOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && (name === undefined || child.name === name),
  );
}

/** Returns the trimmed text of an element and its place; null if it has child elements or no text. */
export function textIn(source: SourceText, element: XmlElement): PlacedText | null {
  const [only, ...more] = element.children.filter((child) => child instanceof XmlText || child instanceof XmlElement);
  if (!(only instanceof XmlText) || more.length > 0) return null;
  const raw = source.text.slice(only.start, only.end);
  const start = only.start + raw.length - raw.trimStart().length;
  return { text: only.text.trim(), start, end: Math.max(start, only.start + raw.trimEnd().length) };
}
