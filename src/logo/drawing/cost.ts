import { attributeOf, NAMESPACES, textOf, walk, type XmlDocument, type XmlElement } from '../xml/xml.ts';

/** The cost of drawing a logo, in steps of about one path segment. */
export interface DrawingCost {
  readonly steps: number;
  /** Whether it has filters, masks, patterns, markers or dashes, whose cost is not included in the steps. */
  readonly layers: number;
}

/** Most steps drawn in the main thread: even if every step fills the largest raster, they take a tenth of a second. */
const CHEAP_STEPS = 2_000;
/** Length of the shortest declaration in a style attribute. */
const CHARACTERS_PER_DECLARATION = 4;
/**
 * The renderer compares every attribute and declaration of an element with every other; the same applies to namespaces.
 */
const COMPARISONS_PER_STEP = 100;
/** A group that is not opaque is drawn on its own raster. */
const STEPS_PER_RASTER = 100;
/** Length of the shortest rule of CSS; each rule is compared with each element. */
const CHARACTERS_PER_RULE = 20;
/** Length of the shortest segment of path data: a letter and a number. */
const CHARACTERS_PER_STEP = 4;

const LAYERS = new Set(['filter', 'mask', 'pattern', 'marker']);
/** Elements whose `href` draws another element. */
const SHOWING = new Set(['use', 'pattern', 'textPath', 'feImage']);

/** Whether drawing takes so little time that no limit is needed. */
export function isCheap({ steps, layers }: DrawingCost): boolean {
  return steps <= CHEAP_STEPS && layers === 0;
}

/**
 * Returns an upper bound, with every `use` replaced by what it shows; Infinity for elements that show themselves. Takes
 * linear time in the size of the document.
 */
export function drawingCost(document: XmlDocument): DrawingCost {
  const elements = [...walk(document.root)];
  const targets = new Map<string, XmlElement>();
  let layers = 0;
  let namespaces = 0;
  let css = 0;
  for (const element of elements) {
    if (element.localName === 'style') css += textOf(element).length;
    for (const { namespace } of element.attributes) if (namespace === NAMESPACES.xmlns) namespaces++;
    const id = attributeOf(element, 'id')?.value;
    if (id !== undefined && !targets.has(id)) targets.set(id, element);
    if (LAYERS.has(element.localName) || isDashed(element)) layers++;
  }
  const compared = namespaces ** 2 / COMPARISONS_PER_STEP;
  const styled = (css / CHARACTERS_PER_RULE) * elements.length;
  return { steps: new StepCounter(targets).count(document.root) + Math.floor(compared + styled), layers };
}

/** There may be millions of dashes. */
function isDashed(element: XmlElement): boolean {
  if (element.localName === 'style') return textOf(element).includes('dasharray');
  return element.attributes.some(
    ({ localName, value }) =>
      localName === 'stroke-dasharray' || (localName === 'style' && value.includes('dasharray')),
  );
}

class StepCounter {
  readonly #targets: ReadonlyMap<string, XmlElement>;
  readonly #known = new Map<XmlElement, number>();
  readonly #open = new Set<XmlElement>();

  constructor(targets: ReadonlyMap<string, XmlElement>) {
    this.#targets = targets;
  }

  /** Depth-first without recursion: an element is summed once all that it shows is known. */
  count(root: XmlElement): number {
    const waiting: XmlElement[] = [root];
    for (let element = waiting.at(-1); element; element = waiting.at(-1)) {
      if (this.#known.has(element)) waiting.pop();
      else if (this.#open.has(element)) {
        this.#open.delete(element);
        this.#known.set(element, this.#sum(element));
        waiting.pop();
      } else {
        this.#open.add(element);
        for (const shown of this.#shown(element)) {
          if (this.#open.has(shown)) return Number.POSITIVE_INFINITY;
          if (!this.#known.has(shown)) waiting.push(shown);
        }
      }
    }
    return this.#known.get(root) ?? 0;
  }

  #sum(element: XmlElement): number {
    let steps = ownSteps(element);
    for (const shown of this.#shown(element)) steps += this.#known.get(shown) ?? 0;
    return Math.min(steps, Number.MAX_SAFE_INTEGER);
  }

  *#shown(element: XmlElement): Iterable<XmlElement> {
    for (const child of element.children) if (child.kind === 'element') yield child;
    for (const { namespace, localName, value } of element.attributes) {
      if (namespace !== null && namespace !== NAMESPACES.xlink) continue;
      if (localName === 'href' && !SHOWING.has(element.localName)) continue;
      const id = referencedId(localName, value);
      const target = id === undefined ? undefined : this.#targets.get(id);
      if (target) yield target;
    }
  }
}

/** References that draw: `href`, and `url(#id)` of clip paths, masks, markers, patterns and filters. */
function referencedId(localName: string, value: string): string | undefined {
  if (localName === 'href') return value.startsWith('#') ? value.slice(1) : undefined;
  return /url\(\s{0,9}["']?#([^"')\s]{1,200})/.exec(value)?.[1];
}

const OPACITY = /opacity|mix-blend-mode|isolation/;

function ownSteps({ attributes }: XmlElement): number {
  let steps = 1 + Math.floor(attributes.length ** 2 / COMPARISONS_PER_STEP);
  for (const { localName, value } of attributes) {
    if (localName === 'd' || localName === 'points') steps += value.length / CHARACTERS_PER_STEP;
    if (localName === 'style')
      steps += Math.floor((value.length / CHARACTERS_PER_DECLARATION) ** 2 / COMPARISONS_PER_STEP);
    if (OPACITY.test(localName === 'style' ? value : localName)) steps += STEPS_PER_RASTER;
  }
  return steps;
}
