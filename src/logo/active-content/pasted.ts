import {
  attributeOf,
  NAMESPACES,
  type XmlComment,
  type XmlElement,
  type XmlInstruction,
  type XmlText,
} from '../xml.ts';
import { BREAKOUT_ELEMENTS, EMBEDDING_ELEMENTS, INTEGRATION_POINTS, SCRIPT_ELEMENTS } from './names.ts';

/*
 * What is inert while the file is an image, and wakes when its text is pasted into an HTML page: HTML knows neither
 * namespaces nor letter case of names, and ends comments and instructions sooner.
 */

/** Why an element wakes in HTML; null if it does not. */
export function elementWhenPasted(element: XmlElement): string | null {
  if (element.name.includes(':')) return null;
  const name = element.localName.toLowerCase();
  const inSvg = element.namespace === NAMESPACES.svg;
  if (SCRIPT_ELEMENTS.has(name) && name === 'script') return 'runs';
  if (EMBEDDING_ELEMENTS.has(name) || name === 'foreignobject') return 'loads a document';
  if (BREAKOUT_ELEMENTS.has(name)) return 'becomes HTML';
  if (name === 'style' && !inSvg) return 'becomes a style sheet';
  return null;
}

/** An `on…` attribute that XML takes for some other name. */
export function isHandlerWhenPasted(name: string): boolean {
  return /^on[a-z]+$/i.test(name);
}

/** HTML ends a comment that starts with `>` or `->` at once. */
export function commentWhenPasted({ value }: XmlComment): boolean {
  return /^-?>/.test(value) && value.includes('<');
}

/** HTML ends a processing instruction at its first `>`. */
export function instructionWhenPasted({ value }: XmlInstruction): boolean {
  const end = value.indexOf('>');
  return end !== -1 && value.indexOf('<', end) !== -1;
}

/** Where HTML is read, HTML takes a CDATA section for a comment up to its first `>`. */
export function cdataWhenPasted(element: XmlElement, { value, range }: XmlText, source: string): boolean {
  if (!INTEGRATION_POINTS.has(element.localName) || !source.startsWith('<![CDATA[', range.start)) return false;
  const end = value.indexOf('>');
  return end !== -1 && value.indexOf('<', end) !== -1;
}

/** A `foreignObject` that no browser shows: it asks for an extension and holds only data of a design program. */
export function isPrivateData(foreignObject: XmlElement): boolean {
  const extension = attributeOf(foreignObject, 'requiredExtensions')?.value.trim() ?? '';
  const foreign = (element: XmlElement): boolean =>
    element.namespace !== NAMESPACES.xhtml && element.namespace !== NAMESPACES.svg && element.namespace !== null;
  return (
    extension !== '' &&
    foreignObject.children.every((child) => child.kind !== 'element' || (foreign(child) && child.name.includes(':')))
  );
}
