import type { Box } from '../geometry.ts';
import type { LogoSize } from '../size.ts';
import { NAMESPACES, type XmlAttribute, type XmlDocument, type XmlElement, type XmlNode } from '../xml/xml.ts';
import { cssWithKnownKeywords, Ids, withKnownKeywords } from './renderer-dialect.ts';

/** Attributes of the root that the frame below replaces, or that browsers ignore on the root of an image. */
const FRAMED = new Set([
  'systemLanguage',
  'requiredExtensions',
  'requiredFeatures',
  'x',
  'y',
  'width',
  'height',
  'viewBox',
  'preserveAspectRatio',
  'overflow',
  'display',
  'transform',
]);

/** Elements that a renderer without fonts, scripts and decoders cannot draw. */
const LEFT_OUT = new Set(['script', 'foreignObject', 'text', 'metadata', 'title', 'desc']);

/**
 * Returns a document for the renderer that shows `region` of the drawing plane, in user units, on a raster of `width`
 * by `height` pixels. The old root is inside unchanged, so that percentages keep their meaning. Entities and defaults
 * are written out; text is left out; a bitmap becomes a gray rectangle, so nothing is decoded.
 */
export function drawable(document: XmlDocument, size: LogoSize, region: Box, width: number, height: number): string {
  const [x, y, boxWidth, boxHeight] = size.viewBox.box ?? [0, 0, size.width ?? 0, size.height ?? 0];
  const frame = `<svg xmlns="${NAMESPACES.svg}" width="${width}" height="${height}" viewBox="${region.join(' ')}" preserveAspectRatio="none">`;
  const inner = ` x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" viewBox="${[x, y, boxWidth, boxHeight].join(' ')}" overflow="visible"`;
  return `${frame}${serialize(document.root, inner, new Ids(document.root))}</svg>`;
}

function serialize(root: XmlElement, rootAttributes: string, ids: Ids): string {
  const parts: string[] = [];
  const waiting: (XmlNode | string)[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.kind === 'text') parts.push(escapeText(cssWithKnownKeywords(next.value)));
    else if (next.kind === 'element' && isDrawn(next)) {
      const name = isPicture(next) ? rectName(next) : next.name;
      const attributes = next === root ? [...rootAttributesOf(next, ids), rootAttributes] : attributesOf(next, ids);
      parts.push('<', name, ...attributes, '>');
      waiting.push(`</${name}>`);
      if (!isPicture(next))
        for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index] as XmlNode);
    }
  }
  return parts.join('');
}

function attributesOf(element: XmlElement, ids: Ids): string[] {
  return element.attributes
    .filter((one) => !isSource(element, one) && ids.counts(element, one))
    .map((one) => attribute(one, withKnownKeywords(one)));
}

/** Browsers draw the root of an image even if `display` is `none`. */
function rootAttributesOf(root: XmlElement, ids: Ids): string[] {
  return root.attributes
    .filter((one) => !isFramed(one) && ids.counts(root, one))
    .map((one) => {
      const value = withKnownKeywords(one);
      const isStyle = one.namespace === null && one.localName === 'style';
      return attribute(one, isStyle ? value.replace(/\bdisplay[ \t]*:/gi, '-x-display:') : value);
    });
}

function isDrawn({ namespace, localName }: XmlElement): boolean {
  return namespace === NAMESPACES.svg && !LEFT_OUT.has(localName);
}

function isPicture({ namespace, localName }: XmlElement): boolean {
  return namespace === NAMESPACES.svg && localName === 'image';
}

function rectName({ name }: XmlElement): string {
  return name.replace(/image$/, 'rect');
}

function isFramed({ namespace, localName }: XmlAttribute): boolean {
  return namespace === null && FRAMED.has(localName);
}

function isSource(element: XmlElement, { localName }: XmlAttribute): boolean {
  return localName === 'href' && isPicture(element);
}

function attribute({ name }: XmlAttribute, value: string): string {
  return ` ${name}="${escapeValue(value)}"`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, reference);
}

function escapeValue(text: string): string {
  return text.replace(/[&<"\t\n\r]/g, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
