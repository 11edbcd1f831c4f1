/*
 * The tree of an XML document with the place of every part, on which all checks of a logo are based.
 *
 * `parseXml(text)` of `parse.ts` parses a decoded document as strictly as a browser reads an SVG image: XML 1.0 (fifth
 * edition) with namespaces, internal document type subset (entities, attribute defaults), no external entities. It
 * reads the text once, without recursion, so time is linear and depth needs no stack; `LIMITS` bounds the rest. The
 * result is a document or the first fault, as in a browser: no repair.
 *
 * - `document.root` is the root element; `prolog` and `epilog` contain comments and processing instructions outside it.
 * - Names are resolved: compare `namespace` and `localName`, never `name` with its prefix. An attribute without a
 *   prefix has the namespace null. Namespace declarations are attributes in `NAMESPACES.xmlns`.
 * - `attribute.value` is what a program sees: entities and character references expanded, white space normalized.
 * - `children` keeps document order; text may consist of several runs (CDATA, entities), which `textOf` joins.
 * - Ranges are offsets in UTF-16 units. Nodes from an entity have the range of the outermost reference; an attribute
 *   that the document type supplies has the range of its declaration. `origin` distinguishes them.
 * - `walk(root)` visits all elements in document order without recursion; the tree may be 2,000 levels deep.
 */

/** Offsets in UTF-16 units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** `document`: written at the range; `entity`: from the reference there; `default`: from ATTLIST. */
export type Origin = 'document' | 'entity' | 'default';

export interface XmlAttribute {
  /** As written, with prefix. */
  readonly name: string;
  readonly localName: string;
  readonly namespace: string | null;
  readonly value: string;
  /** Name, equals sign and quoted value. */
  readonly range: Range;
  readonly nameRange: Range;
  /** Without the quotes. */
  readonly valueRange: Range;
  readonly origin: Origin;
}

export interface XmlElement {
  readonly kind: 'element';
  /** As written, with prefix. */
  readonly name: string;
  readonly localName: string;
  readonly namespace: string | null;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | null;
  /** From `<` of the start tag to `>` of the end tag. */
  readonly range: Range;
  readonly startTag: Range;
  readonly nameRange: Range;
  readonly origin: Origin;
}

export interface XmlText {
  readonly kind: 'text';
  readonly value: string;
  readonly range: Range;
  readonly origin: Origin;
}

export interface XmlComment {
  readonly kind: 'comment';
  readonly value: string;
  readonly range: Range;
}

export interface XmlInstruction {
  readonly kind: 'instruction';
  readonly target: string;
  readonly value: string;
  readonly range: Range;
}

export type XmlNode = XmlElement | XmlText | XmlComment | XmlInstruction;

/** A declaration in the internal subset; `value` is null for an external entity, which is never read. */
export interface XmlEntity {
  readonly name: string;
  readonly parameter: boolean;
  readonly value: string | null;
  readonly systemId: string | null;
  /** Declared with NDATA, so text must not reference it. */
  readonly unparsed: boolean;
  readonly range: Range;
}

export interface XmlDoctype {
  readonly name: string;
  readonly publicId: string | null;
  readonly systemId: string | null;
  /** In order of declaration, without repeated declarations, which parsers ignore. */
  readonly entities: readonly XmlEntity[];
  /** The whole declaration. */
  readonly range: Range;
}

export interface XmlDocument {
  readonly doctype: XmlDoctype | null;
  /** The encoding that the XML declaration states. */
  readonly encoding: { readonly name: string; readonly range: Range } | null;
  readonly prolog: readonly (XmlComment | XmlInstruction)[];
  readonly root: XmlElement;
  readonly epilog: readonly (XmlComment | XmlInstruction)[];
}

/** Why a text is not a document. `limit`: it may be one, but reading it would cost too much. */
export interface XmlFault {
  readonly kind: 'malformed' | 'limit';
  /** Plain words, no full stop. */
  readonly message: string;
  readonly range: Range;
  readonly related: { readonly message: string; readonly range: Range } | null;
}

export type XmlResult =
  | { readonly document: XmlDocument; readonly fault: null }
  | { readonly document: null; readonly fault: XmlFault };

export const NAMESPACES = {
  svg: 'http://www.w3.org/2000/svg',
  xlink: 'http://www.w3.org/1999/xlink',
  xhtml: 'http://www.w3.org/1999/xhtml',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

/** Above this number of attributes, a map is built; below it, a linear search is faster. */
const FEW_ATTRIBUTES = 8;
const attributeMaps = new WeakMap<XmlElement, ReadonlyMap<string, XmlAttribute>>();

/** Returns the attribute with a local name in a namespace; null: in none. Takes constant time. */
export function attributeOf(
  element: XmlElement,
  localName: string,
  namespace: string | null = null,
): XmlAttribute | undefined {
  if (element.attributes.length <= FEW_ATTRIBUTES)
    return element.attributes.find((one) => one.localName === localName && one.namespace === namespace);
  let map = attributeMaps.get(element);
  if (!map) {
    map = new Map(element.attributes.map((one) => [attributeKey(one.localName, one.namespace), one]));
    attributeMaps.set(element, map);
  }
  return map.get(attributeKey(localName, namespace));
}

/** A name contains no space, so no two attributes of an element have the same key. */
export function attributeKey(localName: string, namespace: string | null): string {
  return namespace === null ? localName : `${localName} ${namespace}`;
}

/** Returns the element and all elements below it, in document order. */
export function* walk(root: XmlElement): Generator<XmlElement> {
  const waiting: XmlElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index];
      if (child?.kind === 'element') waiting.push(child);
    }
  }
}

/** Returns the text directly inside an element, runs joined. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.value : '')).join('');
}
