import { walk, type XmlAttribute, type XmlElement } from '../xml/xml.ts';

/** What the renderer reads differently than a browser, and how it is written so that it draws the same. */

/** Attributes whose value may be a keyword, which browsers read in any letter case (CSS Values 4, section 3.1). */
const KEYWORD_ATTRIBUTES: ReadonlySet<string> = new Set([
  'color',
  'display',
  'fill',
  'flood-color',
  'lighting-color',
  'stop-color',
  'stroke',
  'visibility',
]);

const CSS_KEYWORD = /(:[ \t\r\n]{0,9})(currentcolor|inherit|none)(?![\w(-])/gi;

/** Returns an attribute's value with its keyword in the renderer's letter case. */
export function withKnownKeywords({ localName, namespace, value }: XmlAttribute): string {
  if (namespace !== null) return value;
  if (localName === 'style') return cssWithKnownKeywords(value);
  if (!KEYWORD_ATTRIBUTES.has(localName)) return value;
  return value.replace(/[a-z]+(?=\s*$)/i, (word, at: number) =>
    /[\w#.-]/.test(value.charAt(at - 1)) ? word : known(word),
  );
}

/** Does the same for CSS declarations. */
export function cssWithKnownKeywords(css: string): string {
  return css.replace(CSS_KEYWORD, (_, before: string, word: string) => before + known(word));
}

function known(word: string): string {
  const lower = word.toLowerCase();
  return lower === 'currentcolor' ? 'currentColor' : lower;
}

/**
 * Elements that an attribute may refer to; a reference to another kind of element is ignored (CSS Masking 1, Filter
 * Effects 1).
 */
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['clip-path', 'clipPath'],
  ['filter', 'filter'],
  ['mask', 'mask'],
]);

/** Which attributes count if several elements have the same id: a browser uses the first element. */
export class Ids {
  readonly #owners = new Map<string, XmlElement>();

  constructor(root: XmlElement) {
    for (const element of walk(root))
      for (const { localName, namespace, value } of element.attributes)
        if (namespace === null && localName === 'id' && !this.#owners.has(value)) this.#owners.set(value, element);
  }

  /** Whether a browser uses the attribute: the first with its id, or a reference to an element of the right kind. */
  counts(element: XmlElement, { localName, namespace, value }: XmlAttribute): boolean {
    if (namespace !== null) return true;
    if (localName === 'id') return this.#owners.get(value) === element;
    const wanted = REFERENCES.get(localName);
    const id = wanted === undefined ? undefined : /^\s*url\(\s*["']?#([^"')\s]+)["']?\s*\)\s*$/i.exec(value)?.[1];
    const owner = id === undefined ? undefined : this.#owners.get(id);
    return owner === undefined || owner.localName === wanted;
  }
}
