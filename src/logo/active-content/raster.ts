import { attributeOf, NAMESPACES, walk, type XmlElement } from '../xml/xml.ts';
import { addressKind } from './addresses.ts';
import { hrefOf } from './use-references.ts';

const SHAPES: ReadonlySet<string> = new Set([
  'circle',
  'ellipse',
  'line',
  'path',
  'polygon',
  'polyline',
  'rect',
  'text',
]);

/** Elements whose content shapes other things, or is not drawn where it stands. */
const NOT_DRAWN: ReadonlySet<string> = new Set(['clipPath', 'mask', 'marker', 'filter', 'symbol', 'defs', 'pattern']);

/** An `image` whose picture is inside the file. */
export function isRasterImage(element: XmlElement): boolean {
  if (element.namespace !== NAMESPACES.svg || !/^(?:image|feImage)$/.test(element.localName)) return false;
  const href = hrefOf(element);
  return href !== undefined && addressKind(href.value) === 'raster';
}

/**
 * Whether all that the file draws is raster pictures: the shapes there are fill themselves with a pattern that holds
 * one, or only clip and mask. Each element is looked at once, however deep patterns and definitions nest.
 */
export function isRasterOnly(root: XmlElement): boolean {
  const elements = [...walk(root)];
  if (!elements.some(isRasterImage)) return false;
  const drawn = drawnElements(elements);
  const patterns = rasterPatterns(elements);
  return !elements.some((element) => drawn.has(element) && isShape(element) && !patterns.has(patternOf(element)));
}

function isShape({ namespace, localName }: XmlElement): boolean {
  return namespace === NAMESPACES.svg && SHAPES.has(localName);
}

/** Ids of the patterns without a shape inside. */
function rasterPatterns(elements: readonly XmlElement[]): ReadonlySet<string | undefined> {
  const holdsShape = new Set<XmlElement>();
  // From the last to the first: children before their parents.
  for (const element of elements.toReversed())
    if (element.parent && (SHAPES.has(element.localName) || holdsShape.has(element))) holdsShape.add(element.parent);
  const patterns = elements.filter((element) => element.localName === 'pattern' && !holdsShape.has(element));
  return new Set(patterns.map(idOf));
}

/** @param elements in document order */
function drawnElements(elements: readonly XmlElement[]): ReadonlySet<XmlElement> {
  const uses = elements.filter(({ localName }) => localName === 'use');
  const used = new Set(uses.map((use) => hrefOf(use)?.value.slice(1)));
  const drawn = new Set<XmlElement>();
  for (const element of elements) if (isDrawn(element, used, drawn)) drawn.add(element);
  return drawn;
}

function idOf(element: XmlElement): string | undefined {
  return attributeOf(element, 'id')?.value;
}

/** Id of the pattern that fills a shape without a stroke; undefined if it is filled otherwise. */
function patternOf(element: XmlElement): string | undefined {
  const style = attributeOf(element, 'style')?.value ?? '';
  const fill = /(?:^|;)\s{0,9}fill\s{0,9}:\s{0,9}([^;]*)/.exec(style)?.[1] ?? attributeOf(element, 'fill')?.value ?? '';
  return /^\s{0,9}url\(\s{0,9}["']?#([^"')]+)/.exec(fill)?.[1];
}

/**
 * Not below a definition, unless a `use` brings it or one of its ancestors in.
 *
 * @param drawn those of its ancestors that are
 */
function isDrawn(element: XmlElement, used: ReadonlySet<string | undefined>, drawn: ReadonlySet<XmlElement>): boolean {
  const id = idOf(element);
  if (id !== undefined && used.has(id)) return true;
  if (NOT_DRAWN.has(element.localName)) return false;
  return element.parent === null || drawn.has(element.parent);
}
