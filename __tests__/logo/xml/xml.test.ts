import { describe, expect, test } from '@jest/globals';
import { parseXml } from '../../../src/logo/xml/parse.ts';
import { attributeOf, NAMESPACES, textOf, walk, type XmlDocument, type XmlFault } from '../../../src/logo/xml/xml.ts';

function read(text: string): XmlDocument {
  const { document, fault } = parseXml(text);
  if (fault) throw new Error(`${fault.message} at ${fault.range.start}`);
  return document;
}

function faultOf(text: string): XmlFault & { shown: string } {
  const { fault } = parseXml(text);
  if (!fault) throw new Error('well-formed');
  return { ...fault, shown: text.slice(fault.range.start, fault.range.end) };
}

describe('places', () => {
  const text =
    '<?xml version="1.0"?>\n<!-- c --><svg a = "1"\n  b=\'&lt;2\'><g/>te<![CDATA[x<t]]>&#33;</svg>\n<?pi data?>';
  const document = read(text);
  const shown = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  test('of elements and tags', () => {
    expect(shown(document.root.range)).toBe(text.slice(text.indexOf('<svg'), text.indexOf('</svg>') + 6));
    expect(shown(document.root.startTag)).toBe('<svg a = "1"\n  b=\'&lt;2\'>');
    expect(shown(document.root.nameRange)).toBe('svg');
  });

  test('of attributes, their names and values', () => {
    const [a, b] = document.root.attributes;
    expect([a?.range, a?.nameRange, a?.valueRange].map((range) => range && shown(range))).toEqual([
      'a = "1"',
      'a',
      '1',
    ]);
    expect([b?.range, b?.valueRange].map((range) => range && shown(range))).toEqual(["b='&lt;2'", '&lt;2']);
    expect(b?.value).toBe('<2');
  });

  test('of text, CDATA, references, comments and instructions', () => {
    expect(document.root.children.map((child) => shown(child.range))).toEqual([
      '<g/>',
      'te',
      '<![CDATA[x<t]]>',
      '&#33;',
    ]);
    expect(textOf(document.root)).toBe('tex<t!');
    expect(document.prolog.map((node) => shown(node.range))).toEqual(['<!-- c -->']);
    expect(document.epilog).toEqual([
      { kind: 'instruction', target: 'pi', value: 'data', range: { start: text.indexOf('<?pi'), end: text.length } },
    ]);
  });
});

describe('values', () => {
  test.each([
    ['a="x\ty\nz"', 'x y z'],
    ['a="x\r\ny\rz"', 'x y z'],
    ['a="&#9;&#xA;"', '\t\n'],
    ['a="&amp;&apos;&quot;&gt;&lt;"', '&\'"><'],
    ['a=">"', '>'],
    ['a="&#x1F600;"', '\u{1F600}'],
  ])('%j', (attribute, value) => {
    expect(read(`<r ${attribute}/>`).root.attributes[0]?.value).toBe(value);
  });

  test('line ends in text become line feeds, those in references stay', () => {
    expect(textOf(read('<r>a\r\nb\rc&#13;<![CDATA[\r\n]]></r>').root)).toBe('a\nb\nc\r\n');
  });
});

describe('namespaces', () => {
  test('prefixes and defaults, restored when an element ends', () => {
    const { root } = read(
      '<p:a xmlns:p="one" xmlns="two"><b xmlns="" xmlns:p="three"><p:c/></b><d p:e="" f=""/></p:a>',
    );
    const names = [...walk(root)].map((element) => `${element.localName} ${element.namespace}`);
    expect(names).toEqual(['a one', 'b null', 'c three', 'd two']);
    const attributes = [...walk(root)].at(-1)?.attributes.map(({ localName, namespace }) => [localName, namespace]);
    expect(attributes).toEqual([
      ['e', 'one'],
      ['f', null],
    ]);
  });

  test('the prefix xml is always declared', () => {
    expect(read('<a xml:space="preserve"/>').root.attributes[0]?.namespace).toBe(NAMESPACES.xml);
    expect(read('<a xmlns:xml="http://www.w3.org/XML/1998/namespace"><b xml:id="c"/></a>').root.localName).toBe('a');
  });

  test.each([
    ['<p:a/>', 'p:a', /prefix 'p' is not declared/],
    ['<a p:b=""/>', 'p:b', /prefix 'p' is not declared/],
    ['<a><b xmlns:p="x"/><p:c/></a>', 'p:c', /not declared/],
    ['<a xmlns:p=""/>', 'xmlns:p=""', /without a namespace/],
    ['<a xmlns:xmlns="x"/>', 'xmlns:xmlns="x"', /must not be declared/],
    ['<a xmlns:xml="x"/>', 'xmlns:xml="x"', /another namespace/],
    ['<a xmlns="http://www.w3.org/2000/xmlns/"/>', 'xmlns="http://www.w3.org/2000/xmlns/"', /reserved/],
    ['<xmlns:a/>', 'xmlns:a', /prefix 'xmlns'/],
    ['<a:b:c xmlns:a="x"/>', 'a:b:c', /colons/],
    ['<:a/>', ':a', /colons/],
    ['<a:-b xmlns:a="x"/>', 'a:-b', /colons/],
    ['<a xmlns:p="x" xmlns:q="x" p:b="" q:b=""/>', 'q:b', /same attribute/],
  ])('refused: %s', (text, shown, message) => {
    const fault = faultOf(text);
    expect(fault.shown).toBe(shown);
    expect(fault.message).toMatch(message);
    expect(fault.kind).toBe('malformed');
  });
});

describe('document types', () => {
  const withSubset = (subset: string, content: string) => `<!DOCTYPE r [${subset}]>${content}`;

  test('entities in text, in values, inside each other; the first declaration counts', () => {
    const subset = '<!ENTITY a "one"><!ENTITY a "two"><!ENTITY b "&a;-&#65;"><!ENTITY lt2 "&#38;#60;">';
    const { root, doctype } = { ...read(withSubset(subset, '<r c="&b;&lt2;">&b;</r>')) };
    expect(attributeOf(root, 'c')?.value).toBe('one-A<');
    expect(textOf(root)).toBe('one-A');
    expect(doctype?.entities.map(({ name, value }) => [name, value])).toEqual([
      ['a', 'one'],
      ['b', '&a;-A'],
      ['lt2', '&#60;'],
    ]);
  });

  test('elements from an entity have the place of the reference', () => {
    const text = withSubset('<!ENTITY e "<g id=\'x\'>t</g>">', '<r>&e;</r>');
    const [, g] = [...walk(read(text).root)];
    expect(g?.localName).toBe('g');
    expect(g?.origin).toBe('entity');
    const at = text.indexOf('&e;');
    expect([g?.range, g?.nameRange, g?.attributes[0]?.range]).toEqual(new Array(3).fill({ start: at, end: at + 3 }));
  });

  test('a namespace from an entity, attributes from ATTLIST', () => {
    const subset =
      '<!ENTITY n "http://www.w3.org/2000/svg"><!ATTLIST svg width CDATA "7" id NMTOKEN #IMPLIED x (a|b) "b">';
    const text = `<!DOCTYPE svg [${subset}]><svg xmlns="&n;" id="  i   j "/>`;
    const { root } = read(text);
    expect(root.namespace).toBe(NAMESPACES.svg);
    expect(attributeOf(root, 'id')?.value).toBe('i j');
    const width = attributeOf(root, 'width');
    expect([width?.value, width?.origin]).toEqual(['7', 'default']);
    expect(text.slice(width?.range.start, width?.range.end)).toBe('width CDATA "7"');
    expect(attributeOf(root, 'x')?.value).toBe('b');
  });

  test('a default namespace from ATTLIST', () => {
    const subset = `<!ATTLIST svg xmlns CDATA #FIXED "${NAMESPACES.svg}" xmlns:x CDATA #FIXED "y">`;
    expect(read(`<!DOCTYPE svg [${subset}]><svg x:a=""/>`).root.namespace).toBe(NAMESPACES.svg);
  });

  test('parameter entities contain declarations', () => {
    expect(textOf(read(withSubset('<!ENTITY % p "<!ENTITY e \'in\'>">%p;', '<r>&e;</r>')).root)).toBe('in');
  });

  test('all kinds of declarations, comments and instructions', () => {
    const subset =
      '<!ELEMENT r (#PCDATA|a)*><!ELEMENT a EMPTY><!NOTATION n PUBLIC "p"><!-- ]> --><?p ]> ?>' +
      '<!ENTITY u SYSTEM "u.png" NDATA n><!ATTLIST a b NOTATION (n) #REQUIRED>';
    expect(read(withSubset(subset, '<r/>')).doctype?.entities).toMatchObject([
      { name: 'u', unparsed: true, systemId: 'u.png' },
    ]);
  });

  test('external subsets and entities are reported and never read', () => {
    const text =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]><r a="&x;">a&x;b</r>';
    const { doctype, root } = read(text);
    expect(doctype).toMatchObject({
      publicId: '-//W3C//DTD SVG 1.1//EN',
      systemId: 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd',
    });
    expect(textOf(root)).toBe('ab');
    expect(attributeOf(root, 'a')?.value).toBe('');
  });

  test.each([
    ['<r>&nbsp;</r>', '&nbsp;', /'&nbsp;' is not declared/],
    ['<!DOCTYPE r SYSTEM "x"><r>&nbsp;</r>', '&nbsp;', /not declared/],
    [withSubset('<!ENTITY a "&b;"><!ENTITY b "&a;">', '<r>&a;</r>'), '&a;', /refers to itself/],
    [withSubset('<!ENTITY a "&a;">', '<r x="&a;"/>'), '&a;', /refers to itself/],
    [withSubset('<!ENTITY a "<b>">', '<r>&a;</b></r>'), '&a;', /never closed/],
    [withSubset('<!ENTITY a "</b>">', '<r><b>&a;</r>'), '&a;', /outside the entity/],
    [withSubset('<!ENTITY a "&#60;">', '<r x="&a;"/>'), '&a;', /'<' is not allowed/],
    [
      withSubset('<!NOTATION n SYSTEM "x"><!ENTITY a SYSTEM "a" NDATA n>', '<r>&a;</r>'),
      '&a;',
      /the entity '&a;' refers to a file that is not text/,
    ],
    [withSubset('<!ENTITY a "%b;">', '<r/>'), '%', /'%' is not allowed/],
    [withSubset('%b;', '<r/>'), '%b;', /not declared/],
    [withSubset('<!ENTITY % p "]">%p;', '<r/>'), '%p;', /the declaration is not allowed in a document type/],
    [withSubset('<!ENTITY a "b"', '<r/>'), ']', /must end with '>'/],
    [withSubset('<!ENTITY a:b "c">', '<r/>'), 'a:b', /the name of an entity must not contain a colon/],
    [withSubset('<!ENTITY a "& b">', '<r/>'), '&', /bare '&'/],
    [withSubset('<!WHAT a>', '<r/>'), '<', /the declaration is not allowed in a document type/],
    [withSubset('<!ATTLIST r a WHAT "">', '<r/>'), 'W', /the type of the attribute is not valid/],
    ['<!DOCTYPE r [<!ENTITY a "b">', '<!DOCTYPE', /never closed/],
    ['<!DOCTYPE r PUBLIC "[" "x"><r/>', '[', /not allowed/],
    ['<!DOCTYPE r><!DOCTYPE r><r/>', '<', /there is more than one document type/],
    ['<r/><!DOCTYPE r>', '<', /before the first element/],
  ])('refused: %s', (text, shown, message) => {
    const fault = faultOf(text);
    expect(fault.message).toMatch(message);
    expect(fault.shown).toBe(shown);
  });
});

describe('malformed documents', () => {
  test.each([
    ['', '', /no element/],
    ['   ', '', /no element/],
    ['text', 't', /before the root element/],
    ['<a/>text', 't', /after the root element/],
    ['<a/>&#32;', '&', /after the root element/],
    ['<a/><b/>', '<', /more than one root/],
    ['<a>', '<a>', /'<a>' is never closed/],
    ['<a><b></a>', '</a>', /'<\/a>' does not match '<b>'/],
    ['</a>', '</a>', /not open/],
    ['<a', '<a', /never closed with '>'/],
    ['<a b="1" b="2"/>', 'b', /twice/],
    ['<a b/>', '/', /the attribute 'b' has no '=' and value/],
    ['<a b=1/>', '1', /quotes/],
    ['<a b="1"c="2"/>', 'c', /there is no space before the next attribute/],
    ['<a b="<"/>', '<', /'<' is not allowed/],
    ['<a b="1', '"1', /never closed/],
    ['<a>&</a>', '&', /'&amp;'/],
    ['<a>&b</a>', '&', /'&amp;'/],
    ['<a b="&c"/>', '&', /'&amp;'/],
    ['<a>&#0;</a>', '&#0;', /not a character/],
    ['<a>&#xD800;</a>', '&#xD800;', /not a character/],
    ['<a>&#x110000;</a>', '&#x110000;', /not a character/],
    ['<a>]]></a>', ']]>', /']]&gt;'/],
    ['<a><!-- -- --></a>', '--', /'--'/],
    ['<a><!-- ---></a>', '--', /'--'/],
    ['<a><!-- </a>', '<!', /never closed/],
    ['<a><![CDATA[</a>', '<!', /never closed/],
    ['<a><?p</a>', '<?', /never closed/],
    ['<a><?xml ?></a>', '<?xml', /the XML declaration is not at the very start of the file/],
    [' <?xml version="1.0"?><a/>', '<?xml', /the XML declaration is not at the very start of the file/],
    ['<?xml version="2.0"?><a/>', '<?xml version="2.0"?>', /version '2.0'/],
    ['<?xml encoding="UTF-8"?><a/>', '<?xml', /declaration/],
    ['<?xml version="1.0" standalone="maybe"?><a/>', '<?xml', /declaration/],
    ['<1a/>', '1', /letter/],
    ['< a/>', ' ', /letter/],
    ['<a \u0000/>', '\u0000', /U\+0000/],
    ['<a>\u0001</a>', '\u0001', /U\+0001/],
    ['<a>\uFFFF</a>', '\uFFFF', /U\+FFFF/],
    ['<![CDATA[x]]><a/>', '<', /outside the root/],
  ])('%j', (text, shown, message) => {
    const fault = faultOf(text);
    expect(fault.kind).toBe('malformed');
    expect(fault.message).toMatch(message);
    expect(fault.shown.startsWith(shown)).toBe(true);
  });

  test('the start tag is shown with the end tag that does not match', () => {
    const text = '<a>\n<b>\n</a>';
    const { related } = faultOf(text);
    expect(text.slice(related?.range.start, related?.range.end)).toBe('<b>');
  });
});

describe('accepted', () => {
  test.each([
    ['<?xml version="1.1"?><a/>'],
    ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?><a/>"],
    ['<?xml-stylesheet href="x"?><a/>'],
    ['<a/><!-- after --><?p?>\n'],
    ['<a><b\n/></a >'],
    ['<é·-.1/>'],
    ['<\u{10000}/>'],
    ['<a>\u0085\u00A0\uFFFD\u{1F600}</a>'],
  ])('%j', (text) => {
    expect(read(text).root.name.length).toBeGreaterThan(0);
  });

  test('the declared encoding is returned', () => {
    const text = '<?xml version="1.0" encoding="Shift_JIS"?><a/>';
    const { encoding } = read(text);
    expect([encoding?.name, text.slice(encoding?.range.start, encoding?.range.end)]).toEqual([
      'Shift_JIS',
      'Shift_JIS',
    ]);
  });
});
