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

/** Elements whose content shapes other elements, or is not drawn in its place. */
const NOT_DRAWN: ReadonlySet<string> = new Set(['clipPath', 'mask', 'marker', 'filter', 'symbol', 'defs', 'pattern']);

/** Whether an element is an `image` whose picture is in the file itself. */
export function isRasterImage(element: XmlElement): boolean {
  if (element.namespace !== NAMESPACES.svg || !/^(?:image|feImage)$/.test(element.localName)) return false;
  const href = hrefOf(element);
  return href !== undefined && addressKind(href.value) === 'raster';
}

/**
 * Whether the file draws only bitmaps: its shapes are filled with a pattern that contains one, or only clip and mask.
 * Visits each element once, however deep patterns and definitions nest.
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

/** Returns the id of the pattern that fills a shape; undefined if it is filled otherwise. */
function patternOf(element: XmlElement): string | undefined {
  const style = attributeOf(element, 'style')?.value ?? '';
  const fill = /(?:^|;)\s{0,9}fill\s{0,9}:\s{0,9}([^;]*)/.exec(style)?.[1] ?? attributeOf(element, 'fill')?.value ?? '';
  return /^\s{0,9}url\(\s{0,9}["']?#([^"')]+)/.exec(fill)?.[1];
}

/**
 * Whether an element is not below a definition, unless a `use` shows it or one of its ancestors.
 *
 * @param drawn those of its ancestors that are drawn
 */
function isDrawn(element: XmlElement, used: ReadonlySet<string | undefined>, drawn: ReadonlySet<XmlElement>): boolean {
  const id = idOf(element);
  if (id !== undefined && used.has(id)) return true;
  if (NOT_DRAWN.has(element.localName)) return false;
  return element.parent === null || drawn.has(element.parent);
}
