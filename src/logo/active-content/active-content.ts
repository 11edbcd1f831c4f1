import { placesIn } from '../root-style.ts';
import {
  attributeOf,
  NAMESPACES,
  type Range,
  walk,
  type XmlAttribute,
  type XmlDocument,
  type XmlElement,
  type XmlInstruction,
} from '../xml/xml.ts';
import { addressKind, runsWhenPasted } from './addresses.ts';
import { type CssDanger, cssDangers } from './css.ts';
import { isEventHandler } from './event-handlers.ts';
import { htmlView } from './html-view.ts';
import * as names from './names.ts';
import * as pasted from './pasted.ts';
import { isRasterImage, isRasterOnly } from './raster.ts';
import { findUseBomb, hrefOf } from './use-references.ts';

/** Kinds of content that make a file more, or less, than a picture. */
export type ActiveKind =
  | 'script'
  | 'handler'
  | 'script-address'
  | 'embedded'
  | 'server-code'
  | 'active-css'
  | 'external'
  | 'data-document'
  | 'animated-reference'
  | 'use-cycle'
  | 'use-multiplied'
  | 'raster-only'
  | 'animation'
  | 'raster'
  | 'text'
  | 'font'
  | 'pasted'
  | 'link';

export interface ActiveContent {
  readonly kind: ActiveKind;
  /** The element, attribute or address, for a message. */
  readonly what: string;
  readonly range: Range;
  /** What to remove to fix it; null: no removal would. */
  readonly removable: Range | null;
  /** Whether browsers may draw what would be removed, so that the removal may change the picture. */
  readonly isDrawn: boolean;
}

/**
 * Finds everything in a logo that runs, loads, links, moves, or depends on fonts, in document order. Works on the
 * parsed tree and on CSS tokens, so entities, prefixes and letter case hide nothing.
 *
 * @param source the text that the document was parsed from
 */
export function activeContent(document: XmlDocument, source: string): ActiveContent[] {
  const found: ActiveContent[] = [];
  const reader = new Reader(source, found);
  reader.doctype(document);
  for (const node of [...document.prolog, ...document.epilog]) {
    if (node.kind === 'comment') reader.comment(node);
    else reader.instruction(node);
  }
  for (const element of walk(document.root)) reader.element(element);
  const bomb = findUseBomb(document.root);
  if (bomb)
    reader.add(bomb.kind === 'cycle' ? 'use-cycle' : 'use-multiplied', bomb.attribute.value, bomb.attribute.range);
  if (isRasterOnly(document.root)) reader.rasterOnly(document.root);
  return found.sort((a, b) => a.range.start - b.range.start);
}

const CSS_KINDS: Readonly<Record<CssDanger['kind'], ActiveKind>> = {
  script: 'active-css',
  reference: 'external',
  document: 'data-document',
  raster: 'raster',
  font: 'font',
  animation: 'animation',
};

/** Kinds that matter when HTML activates them; what is harmless in a page, such as a link, is ignored. */
const WAKING: ReadonlySet<ActiveKind> = new Set<ActiveKind>([
  'active-css',
  'animated-reference',
  'data-document',
  'external',
  'script-address',
]);

class Reader {
  readonly #source: string;
  readonly #found: ActiveContent[];
  /** Whether an earlier element ended the picture for HTML, which reads everything after it as HTML. */
  #brokenOut = false;
  /** Elements that HTML reads as HTML. */
  readonly #html = new Set<XmlElement>();
  /** Elements that are reported as a whole, with their content. */
  readonly #flagged = new Set<XmlElement>();

  constructor(source: string, found: ActiveContent[]) {
    this.#source = source;
    this.#found = found;
  }

  add(kind: ActiveKind, what: string, range: Range, removable: Range | null = null): void {
    this.#found.push({ kind, what, range, removable, isDrawn: false });
  }

  doctype({ doctype }: XmlDocument): void {
    if (!doctype) return;
    if (doctype.systemId !== null && !names.SVG_DTD.test(doctype.systemId))
      this.add('external', doctype.systemId, doctype.range);
    for (const entity of doctype.entities) {
      if (entity.systemId !== null) this.add('external', entity.systemId, entity.range);
      else if (entity.value?.includes('<')) this.add('pasted', `<!ENTITY ${entity.name}>`, entity.range);
    }
  }

  comment(comment: Parameters<typeof pasted.commentWhenPasted>[0]): void {
    const { value, range } = comment;
    if (/^\s*#(?:exec|include|config|set|if)\b/.test(value) || value.includes('<?php'))
      this.add('server-code', `<!--${value}`, range, range);
    else if (pasted.commentWhenPasted(comment)) this.add('pasted', '<!-->', range, range);
  }

  instruction(instruction: XmlInstruction): void {
    const { target, value, range } = instruction;
    const what = `<?${target}`;
    if (/^php/i.test(target)) this.add('server-code', what, range, range);
    else if (target === 'xml-stylesheet') this.#stylesheet(value, range);
    else if (pasted.instructionWhenPasted(instruction)) this.add('pasted', what, range, range);
  }

  #stylesheet(value: string, range: Range): void {
    const address = /(?:^|\s)href\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/.exec(value);
    const href = address?.[1] ?? address?.[2] ?? '';
    if (/\bxslt?\b/i.test(/(?:^|\s)type\s{0,9}=\s{0,9}["']([^"']*)/.exec(value)?.[1] ?? ''))
      this.add('script', '<?xml-stylesheet', range, range);
    else if (addressKind(href) !== 'inside') this.add('external', href, range, range);
  }

  element(element: XmlElement): void {
    const before = this.#found.length;
    if (this.#isHtml(element)) this.#html.add(element);
    this.#byNamespace(element);
    for (const attribute of element.attributes) this.#attribute(element, attribute);
    this.#children(element);
    if (element.localName === 'style' && isLive(element)) this.#css(element);
    this.#whenPasted(element, before);
  }

  #byNamespace(element: XmlElement): void {
    const { namespace } = element;
    if (namespace === names.XINCLUDE) this.#whole('external', element);
    else if (namespace === names.XSLT) this.#whole('script', element);
    else if (namespace === NAMESPACES.xhtml) this.#xhtml(element);
    else if (namespace === NAMESPACES.svg) this.#svg(element);
    else if (pasted.elementWhenPasted(element)) this.#whole('pasted', element);
  }

  /** Child elements are visited on their own. */
  #children(element: XmlElement): void {
    let inHtml = this.#html.has(element);
    for (const child of element.children) {
      // HTML ignores the slash at the end of a tag, so what follows such an element is inside it.
      if (child.kind === 'element') inHtml ||= pasted.isIntegrationPoint(element);
      else if (child.kind === 'comment') this.comment(child);
      else if (child.kind === 'instruction') this.instruction(child);
      else if (SERVER_CODE.test(child.value)) this.add('server-code', child.value.trim(), child.range);
      else if (pasted.cdataWhenPasted(element, child, this.#source, { inHtml }))
        this.add('pasted', '<![CDATA[', child.range);
    }
  }

  #isHtml({ parent }: XmlElement): boolean {
    return this.#brokenOut || (parent !== null && (this.#html.has(parent) || pasted.isIntegrationPoint(parent)));
  }

  /** Reports what HTML makes of names in other letter case and of other namespaces. */
  #whenPasted(element: XmlElement, before: number): void {
    if (pasted.breaksOut(element)) this.#brokenOut = true;
    const known = new Set(this.#found.slice(before).map(({ range }) => range.start));
    if (this.#html.has(element) && pasted.isRawText(element) && !known.has(element.startTag.start))
      this.#whole('pasted', element);
    const view = htmlView(element);
    if (!view) return;
    for (const { kind, what, range, removable } of this.#woken(view))
      if (WAKING.has(kind) && !known.has(range.start)) this.add('pasted', what, range, removable);
  }

  /** Returns what is in an element as HTML reads it. */
  #woken(view: XmlElement): ActiveContent[] {
    const woken: ActiveContent[] = [];
    const reader = new Reader(this.#source, woken);
    if (names.ANIMATION_ELEMENTS.has(view.localName)) reader.#animation(view);
    for (const attribute of view.attributes) reader.#attribute(view, attribute);
    if (view.localName === 'style') reader.#css(view);
    return woken;
  }

  #xhtml(element: XmlElement): void {
    const above = element.parent;
    if (element.localName === 'script') this.#whole('script', element);
    else if (above?.namespace !== NAMESPACES.xhtml && !(above && this.#flagged.has(above)))
      this.#whole('embedded', element);
  }

  #svg(element: XmlElement): void {
    const { localName } = element;
    if (names.SCRIPT_ELEMENTS.has(localName)) this.#whole('script', element);
    else if (isFlagged(element)) this.#embedded(element);
    else if (names.ANIMATION_ELEMENTS.has(localName)) this.#animation(element);
    else if (isRasterImage(element)) this.#start('raster', element);
    else if (pasted.breaksOut(element)) this.#whole('pasted', element);
    else if (names.TEXT_ELEMENTS.has(localName)) this.#start(localName === 'text' ? 'text' : 'font', element);
    else if (localName !== 'foreignObject' && pasted.elementWhenPasted(element)) this.#whole('pasted', element);
  }

  #whole(kind: ActiveKind, element: XmlElement): void {
    const inDocument = element.origin === 'document' && element.parent !== null;
    this.add(kind, `<${element.name}>`, element.startTag, inDocument ? element.range : null);
  }

  /** Browsers draw the content of a `foreignObject`, but not of other embedding elements. */
  #embedded(element: XmlElement): void {
    this.#flagged.add(element);
    if (element.localName === 'foreignObject' && element.children.length > 0) this.#start('embedded', element);
    else this.#whole('embedded', element);
  }

  #start(kind: ActiveKind, element: XmlElement): void {
    this.add(kind, `<${element.name}>`, element.startTag);
  }

  /** Judges an animation by the attribute that it sets: a URL or a handler is active, a color only moves. */
  #animation(element: XmlElement): void {
    const target = attributeOf(element, 'attributeName')?.value.trim() ?? '';
    const local = target.slice(target.indexOf(':') + 1);
    if (/^href$/i.test(local) || isEventHandler(local.toLowerCase())) this.#whole('animated-reference', element);
    else this.#whole('animation', element);
    for (const name of names.ANIMATED_VALUES) {
      const attribute = attributeOf(element, name);
      if (!attribute) continue;
      if (attribute.value.split(';').some((one) => addressKind(one) === 'script'))
        this.add('script-address', attribute.value, attribute.range, this.#attributeCut(attribute));
      if (names.CSS_ATTRIBUTES.has(target) || target === 'style') this.#cssValue(attribute);
    }
  }

  #attribute(element: XmlElement, attribute: XmlAttribute): void {
    const { namespace, localName } = attribute;
    if (namespace === null && isEventHandler(localName.toLowerCase())) this.#handler(element, attribute);
    else if (!isLive(element) || names.SCRIPT_ELEMENTS.has(element.localName)) return;
    else if (attribute === hrefOf(element) || localName === 'href') this.#href(element, attribute);
    else if (isCss(attribute)) this.#cssValue(attribute);
    else if (names.ADDRESS_ATTRIBUTES.has(localName) && addressKind(attribute.value) === 'script')
      this.add('script-address', attribute.value, attribute.range, this.#attributeCut(attribute));
  }

  /** In other letter case, it is a handler only in HTML. */
  #handler(element: XmlElement, attribute: XmlAttribute): void {
    const kind = isLive(element) && isEventHandler(attribute.localName) ? 'handler' : 'pasted';
    this.add(kind, attribute.name, attribute.range, this.#attributeCut(attribute));
  }

  #href(element: XmlElement, attribute: XmlAttribute): void {
    if (attribute.namespace !== null && attribute.namespace !== NAMESPACES.xlink) return;
    const kind = addressKind(attribute.value);
    const cut = this.#attributeCut(attribute);
    const raw = this.#source.slice(attribute.valueRange.start, attribute.valueRange.end);
    const isLink = element.localName === 'a';
    if (kind === 'script') this.add('script-address', attribute.value, attribute.range, cut);
    else if (kind === 'document') this.add('data-document', attribute.value, attribute.range, cut);
    else if (runsWhenPasted(raw)) this.add('pasted', attribute.value, attribute.range, cut);
    else if (kind === 'outside') this.add(isLink ? 'link' : 'external', attribute.value, attribute.range, cut);
    else if (kind === 'raster' && element.localName === 'use')
      this.add('data-document', attribute.value, attribute.range, cut);
    else if (kind === 'font') this.add('font', attribute.value, attribute.range, cut);
  }

  #cssValue(attribute: XmlAttribute): void {
    if (!/[(\\:]/.test(attribute.value)) return;
    const dangers = cssDangers(attribute.value);
    // Browsers and renderers disagree on what an external reference leaves behind: paint, or none.
    const removable = dangers.every(({ kind }) => kind === 'script') ? this.#attributeCut(attribute) : null;
    for (const { kind, what } of dangers)
      this.#found.push({ kind: CSS_KINDS[kind], what, range: attribute.range, removable, isDrawn: true });
  }

  #css(element: XmlElement): void {
    const place = placesIn(element);
    const text = element.children.map((child) => (child.kind === 'text' ? child.value : '')).join('');
    for (const { kind, what, start, end } of cssDangers(text)) this.add(CSS_KINDS[kind], what, place(start, end));
  }

  rasterOnly(root: XmlElement): void {
    const image = [...walk(root)].find(isRasterImage);
    const at = this.#found.findIndex((one) => one.kind === 'raster');
    if (image && at !== -1) this.#found.splice(at, 1);
    if (image) this.#start('raster-only', image);
  }

  /** Returns the attribute and the white space before it; null if an entity or a default produced it. */
  #attributeCut({ range, origin }: XmlAttribute): Range | null {
    if (origin !== 'document') return null;
    let { start } = range;
    while (/\s/.test(this.#source[start - 1] ?? '')) start--;
    return { start, end: range.end };
  }
}

/** PHP, ASP or JSP code in text. */
const SERVER_CODE = /<\?(?:php|=)|<%/;

/** Whether browsers interpret the attributes of an element. */
function isLive({ namespace }: XmlElement): boolean {
  return namespace === NAMESPACES.svg || namespace === NAMESPACES.xhtml;
}

/** Whether an attribute's value is CSS. */
function isCss({ namespace, localName }: XmlAttribute): boolean {
  return namespace === null && (localName === 'style' || names.CSS_ATTRIBUTES.has(localName));
}

/** An SVG element that embeds a document. */
function isFlagged(element: XmlElement): boolean {
  if (names.EMBEDDING_ELEMENTS.has(element.localName)) return true;
  return element.localName === 'foreignObject' && !pasted.isPrivateData(element);
}
