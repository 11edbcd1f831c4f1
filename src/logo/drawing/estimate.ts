import { isPrivateData } from '../active-content/pasted.ts';
import { NAMESPACES, textOf, walk, type XmlAttribute, type XmlDocument, type XmlElement } from '../xml/xml.ts';

/** Elements that a browser shows and the renderer does not draw at all. */
const UNDRAWN: ReadonlyMap<string, string> = new Map([
  ['text', 'text'],
  ['foreignObject', 'an embedded document'],
]);

/** Elements that the renderer draws differently than a browser. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['filter', 'a filter'],
  ['image', 'a bitmap'],
  ['feImage', 'a bitmap'],
  ['animate', 'an animation'],
  ['animateTransform', 'an animation'],
  ['animateMotion', 'an animation'],
  ['set', 'an animation'],
]);

const alternatives = (words: string) => words.split(' ').join('|');

/** Conditions, functions, selectors and geometry properties of CSS that the renderer does not know. */
const AT_RULES = alternatives('media import supports layer container keyframes');
const FUNCTIONS = alternatives('var calc min max clamp lab lch oklab oklch hwb color color-mix light-dark');
const SELECTORS = alternatives('root not is where has nth- last- only-');
const PROPERTIES = alternatives(
  'x y r d cx cy rx ry width height transform transform-origin transform-box translate scale rotate offset-path ' +
    'animation animation-name',
);
const CSS = new RegExp(
  String.raw`@(?:${AT_RULES})|(?:${FUNCTIONS})\(|:(?:${SELECTORS})|(?:^|[;{\s])(?:${PROPERTIES})\s{0,9}:`,
  'i',
);
const VALUE_FUNCTIONS = new RegExp(String.raw`^\s{0,9}(?:${FUNCTIONS})\(`, 'i');

/** CSS that moves or fills the canvas itself. */
const ROOT_CSS =
  /(?:^|[;{\s])(?:padding|border|background|transform|margin|translate|scale|rotate)[\w-]{0,20}\s{0,9}:/i;

/** Returns what of a logo the renderer leaves out although a browser shows it; the rest says little about the logo. */
export function undrawnParts({ root }: XmlDocument): string[] {
  return [...new Set(svgElements(root).flatMap((element) => undrawnPart(element) ?? []))];
}

function undrawnPart(element: XmlElement): string | undefined {
  if (element.localName === 'foreignObject' && (element.children.length === 0 || isPrivateData(element)))
    return undefined;
  return UNDRAWN.get(element.localName);
}

function svgElements(root: XmlElement): XmlElement[] {
  return [...walk(root)].filter(({ namespace }) => namespace === NAMESPACES.svg);
}

/** Returns why the drawing is only an estimate; empty: a browser shows the same. */
export function estimateReasons({ root }: XmlDocument): string[] {
  const reasons = new Set<string>();
  const elements = svgElements(root);
  for (const element of elements) {
    const reason = undrawnPart(element) ?? ELEMENTS.get(element.localName);
    if (reason) reasons.add(reason);
    if (element.localName === 'style' && CSS.test(textOf(element))) reasons.add('CSS rules');
    if (hasForeignStyle(element)) reasons.add('CSS values');
  }
  // The renderer resolves these differently than a browser; references in attributes are written out for it.
  if (isIdShared(elements) && elements.some(hasCssReference)) reasons.add('a duplicate id');
  if (plainAttributes(root).some(isRootCss)) reasons.add('CSS on the root');
  return [...reasons];
}

function plainAttributes({ attributes }: XmlElement): XmlAttribute[] {
  return attributes.filter(({ namespace }) => namespace === null);
}

function isIdShared(elements: readonly XmlElement[]): boolean {
  const ids = elements.flatMap(plainAttributes).filter(({ localName }) => localName === 'id');
  return new Set(ids.map(({ value }) => value)).size < ids.length;
}

/** Whether an element's CSS refers to another element. */
function hasCssReference(element: XmlElement): boolean {
  if (element.localName === 'style' && textOf(element).includes('url(')) return true;
  return plainAttributes(element).some(({ localName, value }) => localName === 'style' && value.includes('url('));
}

function isRootCss({ localName, value }: XmlAttribute): boolean {
  return localName === 'transform' || (localName === 'style' && ROOT_CSS.test(value));
}

/** Whether an attribute has CSS unknown to the renderer. Our own geometry reads the size of the root. */
function hasForeignStyle(element: XmlElement): boolean {
  const isRoot = element.parent === null;
  return element.attributes.some(({ namespace, localName, value }) => {
    if (namespace !== null || (isRoot && (localName === 'width' || localName === 'height'))) return false;
    if (localName === 'style') return CSS.test(isRoot ? value.replace(/\b(?:width|height)\s{0,9}:/gi, '') : value);
    return VALUE_FUNCTIONS.test(value);
  });
}
