import { type CssDeclaration, type CssRule, cssDeclarations, cssRules } from './css/rules.ts';
import { readLength } from './length.ts';
import { attributeOf, NAMESPACES, type Range, textOf, walk, type XmlDocument, type XmlElement } from './xml/xml.ts';

/** A CSS declaration for the root element, and its place in the SVG. */
export interface RootDeclaration extends Pick<CssDeclaration, 'name' | 'value' | 'important'> {
  readonly conditional: boolean;
  readonly range: Range;
}

/**
 * Returns every declaration for the root, weakest first: attributes excluded, style sheets by specificity, then
 * `style`.
 */
export function rootDeclarations(document: XmlDocument): RootDeclaration[] {
  const root = rootNames(document.root);
  const found: { declaration: RootDeclaration; weight: number }[] = [];
  for (const element of walk(document.root)) {
    if (!isStyleSheet(element)) continue;
    const place = placesIn(element);
    for (const rule of cssRules(textOf(element))) {
      const weight = specificity(rule, root);
      if (weight === null) continue;
      for (const { name, value, important, start, end } of rule.declarations) {
        const declaration = { name, value, important, conditional: rule.conditional, range: place(start, end) };
        found.push({ declaration, weight: important ? weight + IMPORTANT : weight });
      }
    }
  }
  const style = attributeOf(document.root, 'style');
  for (const { name, value, important } of style ? cssDeclarations(style.value) : []) {
    const declaration = { name, value, important, conditional: false, range: style?.range as Range };
    found.push({ declaration, weight: important ? INLINE + IMPORTANT : INLINE });
  }
  return found.sort((a, b) => a.weight - b.weight).map(({ declaration }) => declaration);
}

const INLINE = 1e6;
const IMPORTANT = 1e9;

function isStyleSheet(element: XmlElement): boolean {
  if (element.localName !== 'style' || element.namespace !== NAMESPACES.svg) return false;
  const type = attributeOf(element, 'type')?.value.trim().toLowerCase() ?? '';
  return type === '' || type === 'text/css';
}

/**
 * Returns a function from offsets in the joined text to the document; exact if the text is one run without references.
 */
export function placesIn(element: XmlElement): (start: number, end: number) => Range {
  const [only, another] = element.children.filter((child) => child.kind === 'text');
  if (!only || another || only.origin !== 'document') return () => element.startTag;
  const cdata = only.range.end - only.range.start - only.value.length;
  if (cdata !== 0 && cdata !== CDATA_MARKS) return () => element.startTag;
  const shift = only.range.start + (cdata === 0 ? 0 : '<![CDATA['.length);
  return (start, end) => ({ start: shift + start, end: shift + end });
}

const CDATA_MARKS = '<![CDATA[]]>'.length;

/** Returns the specificity of the strongest of a rule's selectors that surely match the root; null if none does. */
function specificity(rule: CssRule, root: RootNames): number | null {
  let most: number | null = null;
  for (const selector of rule.selector.split(',')) {
    const weight = matches(selector.trim(), root);
    if (weight !== null && (most === null || weight > most)) most = weight;
  }
  return most;
}

interface RootNames {
  readonly id: string | undefined;
  readonly classes: ReadonlySet<string>;
}

function rootNames(root: XmlElement): RootNames {
  const classes = new Set((attributeOf(root, 'class')?.value ?? '').split(/\s+/));
  return { id: attributeOf(root, 'id')?.value, classes };
}

const SIMPLE = /(\*|[a-zA-Z][\w-]*)|#([\w-]+)|\.([\w-]+)|(:root)/y;

/** Specificity of simple selectors, for selectors with fewer than 100 of them. */
const WEIGHTS = { id: 10_000, class: 100, type: 1 } as const;
/** Types that match the root. */
const TYPE_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['*', 0],
  ['svg', WEIGHTS.type],
]);

/**
 * Returns the specificity of a compound selector of type, id, class and `:root`; selectors with a combinator match
 * other elements.
 */
function matches(selector: string, root: RootNames): number | null {
  if (selector === '') return null;
  let weight = 0;
  for (let at = 0; at < selector.length; ) {
    SIMPLE.lastIndex = at;
    const found = SIMPLE.exec(selector);
    if (!found) return null;
    const part = weightOf(found, root);
    if (part === null) return null;
    weight += part;
    at += found[0].length;
  }
  return weight;
}

/** Returns the specificity of one simple selector; null if the root does not match it. A type must come first. */
function weightOf({ 1: type, 2: id, 3: className, index }: RegExpExecArray, root: RootNames): number | null {
  if (type !== undefined) {
    if (index > 0) return null;
    return TYPE_WEIGHTS.get(type) ?? null;
  }
  if (id !== undefined) return root.id === id ? WEIGHTS.id : null;
  return className === undefined || root.classes.has(className) ? WEIGHTS.class : null;
}

/** The values on which lengths of the root depend. */
export interface RootStyle {
  readonly fontSize: number;
  property(name: string): string | undefined;
}

export function rootStyle(document: XmlDocument): RootStyle {
  const values = new Map<string, string>();
  const attribute = attributeOf(document.root, 'font-size')?.value;
  if (attribute !== undefined) values.set('font-size', attribute);
  for (const { name, value, conditional } of rootDeclarations(document)) if (!conditional) values.set(name, value);
  const property = (name: string) => values.get(name);
  return { fontSize: fontSizeOf(values.get('font-size'), property), property };
}

/** Initial value of `font-size`, in px; percentages and `em` on the root refer to it. */
const MEDIUM = 16;
const KEYWORDS: ReadonlyMap<string, number> = new Map([
  ['xx-small', 9],
  ['x-small', 10],
  ['small', 13],
  ['medium', MEDIUM],
  ['large', 18],
  ['x-large', 24],
  ['xx-large', 32],
  ['xxx-large', 48],
  ['smaller', MEDIUM / 1.2],
  ['larger', MEDIUM * 1.2],
]);

function fontSizeOf(value: string | undefined, property: RootStyle['property']): number {
  if (value === undefined) return MEDIUM;
  const text = value.trim().toLowerCase();
  const keyword = KEYWORDS.get(text);
  if (keyword !== undefined) return keyword;
  const percent = /^([0-9]{0,9}(?:\.[0-9]{1,9})?)%$/.exec(text)?.[1];
  if (percent) return (MEDIUM * Number(percent)) / 100;
  return readLength(text, { fontSize: MEDIUM, property }).px ?? MEDIUM;
}
