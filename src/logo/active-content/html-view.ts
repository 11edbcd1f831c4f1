import { NAMESPACES, type XmlAttribute, type XmlElement } from '../xml/xml.ts';

/** Names whose capitals HTML restores after it has read them in lower case (HTML Standard 13.2.6.5). */
const SVG_NAMES: ReadonlyMap<string, string> = new Map(
  ['animateMotion', 'animateTransform', 'attributeName', 'clipPath', 'feImage', 'foreignObject', 'linearGradient']
    .concat(['radialGradient', 'requiredExtensions', 'textPath'])
    .map((name) => [name.toLowerCase(), name]),
);

/**
 * Returns an element as an HTML page reads it inside `<svg>`: without namespaces except for `xlink:href`, names in any
 * letter case, and the first of several attributes with the same name. Null: the same as in XML, or an element unknown
 * to HTML.
 */
export function htmlView(element: XmlElement): XmlElement | null {
  if (element.name.includes(':') || element.namespace === NAMESPACES.xhtml) return null;
  const localName = svgName(element.name);
  const seen = new Set<string>();
  const attributes: XmlAttribute[] = [];
  let isSame = element.namespace === NAMESPACES.svg && localName === element.localName;
  for (const attribute of element.attributes) {
    const read = htmlAttribute(attribute);
    if (read && !seen.has(read.name)) attributes.push(read);
    if (read) seen.add(read.name);
    isSame &&= read === null || isSameName(read, attribute);
  }
  return isSame ? null : { ...element, namespace: NAMESPACES.svg, name: localName, localName, attributes };
}

function svgName(name: string): string {
  const lower = name.toLowerCase();
  return SVG_NAMES.get(lower) ?? lower;
}

/** Null: a namespace declaration, which HTML ignores. */
function htmlAttribute(attribute: XmlAttribute): XmlAttribute | null {
  if (attribute.namespace === NAMESPACES.xmlns) return null;
  const name = svgName(attribute.name);
  if (name === 'xlink:href') return { ...attribute, name, localName: 'href', namespace: NAMESPACES.xlink };
  return { ...attribute, name, localName: name, namespace: null };
}

function isSameName(read: XmlAttribute, attribute: XmlAttribute): boolean {
  return read.localName === attribute.localName && read.namespace === attribute.namespace;
}
