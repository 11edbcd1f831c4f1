import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { activeContent } from '../../src/logo/active-content/active-content.ts';
import { cssDeclarations } from '../../src/logo/css/rules.ts';
import { loadSvg } from '../../src/logo/load.ts';
import { optimised } from '../../src/logo/optimise.ts';
import { naturalSize } from '../../src/logo/size.ts';
import { parseXml } from '../../src/logo/xml/parse.ts';
import { attributeOf, NAMESPACES, type XmlAttribute, type XmlElement } from '../../src/logo/xml/xml.ts';

const OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"';

afterEach(() => {
  jest.restoreAllMocks();
});

/** The element, with attributes that count how often an attribute is read. */
function counted(element: XmlElement): { element: XmlElement; looks: () => number } {
  let looks = 0;
  const attributes = new Proxy(element.attributes as XmlAttribute[], {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { element: { ...element, attributes }, looks: () => looks };
}

function rootOf(text: string): XmlElement {
  const { document } = parseXml(text);
  if (!document) throw new Error('not well-formed');
  return document.root;
}

describe('work grows no faster than the logo', () => {
  test('an attribute is looked up in a map, with and without a namespace', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ` a${index}="1"`).join('');
    const xlink = ` xmlns:l="${NAMESPACES.xlink}" l:href="#a"`;
    const { element, looks } = counted(rootOf(`${OPEN}${many}${xlink}/>`));
    for (let index = 0; index < 1000; index++) expect(attributeOf(element, `a${index}`)?.value).toBe('1');
    expect(attributeOf(element, 'href', NAMESPACES.xlink)?.value).toBe('#a');
    expect(attributeOf(element, 'href')).toBeUndefined();
    expect(looks()).toBeLessThanOrEqual(2 * element.attributes.length);
  });

  test('active content reads each attribute a few times, for any number of them', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ` a${index}="1"`).join('');
    const text = `${OPEN}${many}/>`;
    const { element, looks } = counted(rootOf(text));
    activeContent({ doctype: null, encoding: null, prolog: [], epilog: [], root: element }, text);
    expect(looks()).toBeLessThanOrEqual(10 * element.attributes.length);
  });

  test('a declaration without a colon does not search the rest of the text', () => {
    let searched = 0;
    const { indexOf } = String.prototype;
    jest.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, wanted: string, from = 0) {
      const at = indexOf.call(this, wanted, from);
      searched += (at === -1 ? this.length : at) - from;
      return at;
    });
    const text = 'a;'.repeat(1000);
    expect(cssDeclarations(text)).toEqual([]);
    expect(searched).toBeLessThanOrEqual(2 * text.length);
  });

  test('attribute defaults count as text that the document type adds', () => {
    const style = 'a:b;'.repeat(2_600);
    const text = (count: number) =>
      `<!DOCTYPE svg [<!ATTLIST g style CDATA "${style}">]>${OPEN}>${'<g/>'.repeat(count)}</svg>`;
    expect(parseXml(text(50)).fault).toBeNull();
    expect(parseXml(text(100)).fault).toMatchObject({
      kind: 'limit',
      message: expect.stringContaining('document type adds more than'),
    });
  });

  test.each([
    ['many elements', `${OPEN}>${'<g/>'.repeat(3001)}</svg>`],
    ['one long path', `${OPEN}><path d="M0 0${'q1 1 2 0'.repeat(2600)}"/></svg>`],
    ['selectors that search the tree', `${OPEN}><style>g g{fill:red}</style><g/></svg>`],
    ['rules and elements', `${OPEN}><style>${'.a{fill:red}'.repeat(300)}</style>${'<g/>'.repeat(300)}</svg>`],
  ])('the optimizer does not run for %s', async (_, text) => {
    const { svg } = loadSvg('a.svg', new TextEncoder().encode(`${text}${' '.repeat(2000)}`));
    if (!svg) throw new Error('not readable');
    const draw = jest.fn(async () => ({ drawing: null, failure: 'refused' as const }));
    expect(await optimised(svg, naturalSize(svg.document), { draw })).toBeNull();
    expect(draw).not.toHaveBeenCalled();
  });
});
