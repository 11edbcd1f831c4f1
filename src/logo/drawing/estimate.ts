import { NAMESPACES, textOf, walk, type XmlDocument, type XmlElement } from '../xml/xml.ts';

/** Elements that the renderer draws otherwise than a browser, or not at all. */
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['text', 'text'],
  ['filter', 'a filter'],
  ['image', 'a bitmap'],
  ['feImage', 'a bitmap'],
  ['animate', 'an animation'],
  ['animateTransform', 'an animation'],
  ['animateMotion', 'an animation'],
  ['set', 'an animation'],
]);

/** CSS that the renderer does not know: conditions, computed values, newer colours, selectors and geometry. */
const CSS =
  /@(?:media|import|supports|layer|container|keyframes)|(?:var|calc|min|max|clamp|lab|lch|oklab|oklch|hwb|color|color-mix|light-dark)\(|:(?:root|not|is|where|has|nth-|last-|only-)|(?:^|[;{\s])(?:x|y|r|d|cx|cy|rx|ry|width|height|transform|transform-origin|transform-box|translate|scale|rotate|offset-path|animation|animation-name)\s{0,9}:/i;

/** CSS that moves or fills the canvas itself. */
const ROOT_CSS =
  /(?:^|[;{\s])(?:padding|border|background|transform|margin|translate|scale|rotate)[\w-]{0,20}\s{0,9}:/i;

/** Why what was drawn is only an estimate; empty: it is what a browser shows. */
export function estimateReasons(document: XmlDocument): string[] {
  const reasons = new Set<string>();
  const ids = new Set<string>();
  let isIdShared = false;
  let hasCssReference = false;
  for (const element of walk(document.root)) {
    if (element.namespace !== NAMESPACES.svg) continue;
    const reason = ELEMENTS.get(element.localName);
    if (reason) reasons.add(reason);
    if (element.localName === 'style' && CSS.test(textOf(element))) reasons.add('CSS rules');
    if (hasForeignStyle(element)) reasons.add('CSS values');
    hasCssReference ||= element.localName === 'style' && textOf(element).includes('url(');
    for (const { namespace, localName, value } of element.attributes) {
      if (namespace !== null) continue;
      if (localName === 'id') {
        isIdShared ||= ids.has(value);
        ids.add(value);
      }
      hasCssReference ||= localName === 'style' && value.includes('url(');
    }
  }
  // The renderer resolves these otherwise than a browser; references in attributes are written out for it.
  if (isIdShared && hasCssReference) reasons.add('a duplicate id');
  const { root } = document;
  for (const { namespace, localName, value } of root.attributes) {
    if (namespace !== null) continue;
    if (localName === 'transform' || (localName === 'style' && ROOT_CSS.test(value))) reasons.add('CSS on the root');
  }
  return [...reasons];
}

/** Attributes whose value is CSS. Sizes on the root are read by our own geometry. */
function hasForeignStyle(element: XmlElement): boolean {
  const isRoot = element.parent === null;
  return element.attributes.some(({ namespace, localName, value }) => {
    if (namespace !== null || (isRoot && (localName === 'width' || localName === 'height'))) return false;
    if (localName === 'style') return CSS.test(isRoot ? value.replace(/\b(?:width|height)\s{0,9}:/gi, '') : value);
    return VALUE_FUNCTIONS.test(value);
  });
}

const VALUE_FUNCTIONS = /^\s{0,9}(?:var|calc|min|max|clamp|lab|lch|oklab|oklch|hwb|color|color-mix|light-dark)\(/i;
