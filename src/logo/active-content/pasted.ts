import {
  attributeOf,
  NAMESPACES,
  type XmlComment,
  type XmlElement,
  type XmlInstruction,
  type XmlText,
} from '../xml/xml.ts';
import {
  BREAKOUT_ELEMENTS,
  EMBEDDING_ELEMENTS,
  FONT_BREAKOUT,
  INTEGRATION_POINTS,
  RAW_TEXT_ELEMENTS,
  SCRIPT_ELEMENTS,
} from './names.ts';

/*
 * Content that is inert while the file is an image, and becomes active when its text is pasted into an HTML page: HTML
 * ignores namespaces and the letter case of names, and ends comments and instructions earlier.
 */

/** Returns why an element becomes active in HTML; null if it does not. */
export function elementWhenPasted(element: XmlElement): string | null {
  if (element.name.includes(':')) return null;
  const name = element.localName.toLowerCase();
  const inSvg = element.namespace === NAMESPACES.svg;
  if (SCRIPT_ELEMENTS.has(name) && name === 'script') return 'runs';
  if (EMBEDDING_ELEMENTS.has(name) || name === 'foreignobject') return 'loads a document';
  if (breaksOut(element)) return 'becomes HTML';
  if (name === 'style' && !inSvg) return 'becomes a style sheet';
  return null;
}

/** Whether an element ends the picture for HTML, which reads it and everything after it as HTML (13.2.6.5). */
export function breaksOut({ name, attributes }: XmlElement): boolean {
  const lower = name.toLowerCase();
  if (lower === 'font') return attributes.some((one) => FONT_BREAKOUT.has(one.name.toLowerCase()));
  return BREAKOUT_ELEMENTS.has(lower);
}

/** HTML immediately ends a comment that starts with `>` or `->`. */
export function commentWhenPasted({ value }: XmlComment): boolean {
  return /^-?>/.test(value) && value.includes('<');
}

/** HTML ends a processing instruction at its first `>`. */
export function instructionWhenPasted({ value }: XmlInstruction): boolean {
  const end = value.indexOf('>');
  return end !== -1 && value.indexOf('<', end) !== -1;
}

/**
 * Where HTML is read, a CDATA section is a comment up to its first `>` and, in a raw text element, text up to the end
 * tag. Which elements are read as HTML depends on where the text is pasted: all of them if only a part of the file is
 * pasted.
 */
export function cdataWhenPasted(
  element: XmlElement,
  { value, range }: XmlText,
  source: string,
  { inHtml }: { readonly inHtml: boolean },
): boolean {
  if (!source.startsWith('<![CDATA[', range.start)) return false;
  const name = element.name.toLowerCase();
  if (RAW_TEXT_ELEMENTS.has(name) && value.toLowerCase().includes(`</${name}`)) return true;
  if (RAW_TEXT_ELEMENTS.has(name) && !INTEGRATION_POINTS.has(name)) return false;
  if (!inHtml && name !== 'font' && !INTEGRATION_POINTS.has(name)) return false;
  const end = value.indexOf('>');
  return end !== -1 && value.indexOf('<', end) !== -1;
}

/** Whether HTML reads everything up to its end tag as text, including quoted attributes of elements inside. */
export function isRawText({ name }: XmlElement): boolean {
  return RAW_TEXT_ELEMENTS.has(name.toLowerCase());
}

/** Whether HTML reads the elements inside it as HTML. */
export function isIntegrationPoint({ name }: XmlElement): boolean {
  return INTEGRATION_POINTS.has(name.toLowerCase());
}

/** A `foreignObject` that no browser shows: it requires an extension and contains only data of a design program. */
export function isPrivateData(foreignObject: XmlElement): boolean {
  const extension = attributeOf(foreignObject, 'requiredExtensions')?.value.trim() ?? '';
  const foreign = (element: XmlElement): boolean =>
    element.namespace !== NAMESPACES.xhtml && element.namespace !== NAMESPACES.svg && element.namespace !== null;
  return (
    extension !== '' &&
    foreignObject.children.every((child) => child.kind !== 'element' || (foreign(child) && child.name.includes(':')))
  );
}
