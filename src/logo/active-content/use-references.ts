import { LIMITS } from '../../core/budget.ts';
import { attributeOf, NAMESPACES, walk, type XmlAttribute, type XmlElement } from '../xml/xml.ts';

/** A `use` that contains itself, or one that multiplies what is drawn beyond the limit. */
export interface UseBomb {
  readonly kind: 'cycle' | 'multiplied';
  readonly element: XmlElement;
  readonly attribute: XmlAttribute;
}

/** `href` wins over `xlink:href` (SVG 2, 16.1.5). */
export function hrefOf(element: XmlElement): XmlAttribute | undefined {
  return attributeOf(element, 'href') ?? attributeOf(element, 'href', NAMESPACES.xlink);
}

/** Returns the `use` that makes a bomb; null if none does. Counts each element once, so it takes linear time. */
export function findUseBomb(root: XmlElement): UseBomb | null {
  const byId = elementsById(root);
  const counts = new Map<XmlElement, number>();
  const path = new Set<XmlElement>();
  const waiting = [{ element: root, leave: false }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { element, leave } = step;
    const parts = partsOf(element, byId);
    if (leave) {
      if (parts.some((part) => !counts.has(part))) return bomb('cycle', [...path].findLast(isUse));
      const count = parts.reduce((sum, part) => sum + (counts.get(part) ?? 0), 1);
      counts.set(element, Math.min(count, Number.MAX_SAFE_INTEGER / LIMITS.logoElements));
      path.delete(element);
    } else if (!counts.has(element) && !path.has(element)) {
      path.add(element);
      waiting.push({ element, leave: true }, ...parts.map((part) => ({ element: part, leave: false })));
    }
  }
  if ((counts.get(root) ?? 0) - counts.size <= LIMITS.logoUsedElements) return null;
  const uses = [...counts].filter(([element]) => isUse(element));
  return bomb('multiplied', uses.reduce((most, one) => (one[1] > most[1] ? one : most))[0]);
}

function elementsById(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const byId = new Map<string, XmlElement>();
  for (const element of walk(root)) {
    const id = attributeOf(element, 'id')?.value;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return byId;
}

function isUse(element: XmlElement): boolean {
  return element.localName === 'use' && element.namespace === NAMESPACES.svg;
}

function bomb(kind: UseBomb['kind'], element: XmlElement | undefined): UseBomb | null {
  const attribute = element && hrefOf(element);
  return attribute ? { kind, element, attribute } : null;
}

/** Returns the children and, for a `use`, the element that it shows. */
function partsOf(element: XmlElement, byId: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const parts = element.children.filter((child) => child.kind === 'element');
  const target = isUse(element) ? byId.get(hrefOf(element)?.value.trim().replace(/^#/, '') ?? '') : undefined;
  return target ? [...parts, target] : parts;
}
