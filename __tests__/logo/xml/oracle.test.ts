import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  parseXml as oracle,
  XmlCdata,
  XmlComment,
  type XmlDocument,
  XmlElement,
  XmlProcessingInstruction,
  XmlText,
} from '@rgrove/parse-xml';
import fc from 'fast-check';
import { parseXml } from '../../../src/logo/xml/parse.ts';
import type { XmlNode } from '../../../src/logo/xml/xml.ts';
import { examples } from '../../support/examples.ts';

/** A tree without places, adjacent text joined: what both parsers must agree on. */
type Plain = string | { name: string; attributes: [string, string][]; children: Plain[] };

function textJoined(children: Plain[]): Plain[] {
  const joined: Plain[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (typeof child === 'string' && typeof last === 'string' && child[0] === 't' && last[0] === 't')
      joined[joined.length - 1] = last + child.slice(1);
    else if (child !== 't') joined.push(child);
  }
  return joined;
}

function ours(node: XmlNode): Plain {
  if (node.kind === 'text') return `t${node.value}`;
  if (node.kind === 'comment') return `c${node.value.trim()}`;
  if (node.kind === 'instruction') return `p${node.target} ${node.value}`;
  const attributes = node.attributes.map(({ name, value }): [string, string] => [name, value]);
  return { name: node.name, attributes: attributes.sort(), children: textJoined(node.children.map(ours)) };
}

function theirs(node: unknown): Plain {
  if (node instanceof XmlText || node instanceof XmlCdata) return `t${node.text}`;
  if (node instanceof XmlComment) return `c${node.content.trim()}`;
  if (node instanceof XmlProcessingInstruction) return `p${node.name} ${node.content}`;
  if (!(node instanceof XmlElement)) throw new Error('unknown node');
  const attributes = Object.entries(node.attributes).sort();
  return { name: node.name, attributes, children: textJoined(node.children.map(theirs)) };
}

function readTheirs(text: string): XmlDocument | null {
  try {
    return oracle(text, { preserveCdata: true, preserveComments: true });
  } catch {
    return null;
  }
}

function compare(text: string): void {
  const expected = readTheirs(text);
  const { document, fault } = parseXml(text);
  if (!expected?.root) {
    expect({ text, accepted: document !== null }).toEqual({ text, accepted: false });
    return;
  }
  expect({ text, fault: fault?.message ?? null }).toEqual({ text, fault: null });
  expect(document && ours(document.root)).toEqual(theirs(expected.root));
}

const name = fc.constantFrom('a', 'b', 'svg', 'é', '_x.1-y', '\u{10000}');
const characters = fc.string({ unit: fc.constantFrom(...'ab <>&;"\'-]?!/=\t\n\r#x1'), maxLength: 8 });
const escaped = characters.map((text) =>
  text.replace(/[<&>]/g, (character) => (character === '<' ? '&lt;' : character === '&' ? '&#38;' : '&gt;')),
);
const attributes = fc
  .uniqueArray(fc.tuple(name, escaped, fc.constantFrom('"', "'")), { maxLength: 3, selector: ([key]) => key })
  .map((all) => all.map(([key, value, mark]) => ` ${key}=${mark}${value.replaceAll(mark, '&quot;')}${mark}`).join(''));

const { node } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    escaped,
    characters.map((text) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`),
    characters.map((text) => `<!--${text.replaceAll('-', '')}-->`),
    characters.map((text) => `<?p ${text.replaceAll('?>', '')}?>`),
    fc.constantFrom('&amp;', '&#65;', '&#x41;', '&apos;'),
    tie('element'),
  ),
  element: fc
    .tuple(name, attributes, fc.array(tie('node'), { maxLength: 4 }))
    .map(([tag, given, children]) =>
      children.length === 0 ? `<${tag}${given}/>` : `<${tag}${given}>${children.join('')}</${tag}\n>`,
    ),
}));
const element = fc
  .tuple(name, attributes, fc.array(node, { maxLength: 5 }))
  .map(([tag, given, children]) => `<${tag}${given}>${children.join('')}</${tag}>`);
const prolog = fc.constantFrom(
  '',
  '<?xml version="1.0"?>',
  "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n",
  '<!-- c -->\n',
  '<?p?>',
  '<!DOCTYPE svg>\n',
);
const wellFormed = fc.tuple(prolog, element, fc.constantFrom('', '\n', '<!--e-->')).map((parts) => parts.join(''));

test('accepts what the other parser accepts, with the same tree', () => {
  fc.assert(fc.property(wellFormed, compare), examples(1_000));
});

test('refuses what the other parser refuses when documents are damaged', () => {
  const damage = fc.tuple(
    wellFormed,
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom(
      '',
      '<',
      '>',
      '&',
      '"',
      "'",
      '-',
      ']',
      '/',
      '?',
      '!',
      ' ',
      '\u0000',
      '\u0001',
      '\uFFFE',
      ';',
      '#',
      '=',
      'x',
    ),
  );
  fc.assert(
    fc.property(damage, ([text, at, removed, inserted]) => {
      const cut = at % (text.length + 1);
      const damaged = text.slice(0, cut) + inserted + text.slice(cut + removed);
      // The other parser does not support namespaces and does not read document types.
      if (!damaged.includes(':') && !/<!D|<\?xml/.test(text)) compare(damaged);
    }),
    examples(3_000),
  );
});

test('every range is in the text and contains what it names', () => {
  fc.assert(
    fc.property(wellFormed, (text) => {
      const { document } = parseXml(text);
      const waiting: XmlNode[] = document ? [document.root] : [];
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { start, end } = next.range;
        expect(end).toBeGreaterThanOrEqual(start);
        if (next.kind === 'text') continue;
        const shown = text.slice(start, end);
        expect(shown[0] === '<' && shown.at(-1) === '>').toBe(true);
        if (next.kind !== 'element') continue;
        expect(text.slice(next.nameRange.start, next.nameRange.end)).toBe(next.name);
        for (const { name, nameRange, range, valueRange } of next.attributes) {
          expect(text.slice(nameRange.start, nameRange.end)).toBe(name);
          expect(text.slice(range.start, range.end)).toBe(
            `${name}=${text.slice(valueRange.start - 1, valueRange.end + 1)}`,
          );
        }
        waiting.push(...next.children);
      }
    }),
  );
});

test('real flags and icons have the same tree', () => {
  const modules = join(import.meta.dirname, '..', '..', '..', 'node_modules');
  for (const folder of ['country-flag-icons/3x2', '@fortawesome/fontawesome-free/svgs/brands']) {
    const names = readdirSync(join(modules, folder)).filter((file) => file.endsWith('.svg'));
    expect(names.length).toBeGreaterThan(200);
    for (const file of names) compare(readFileSync(join(modules, folder, file), 'utf8'));
  }
});

test('never throws, for any text', () => {
  const pieces = fc.constantFrom(
    '<!DOCTYPE r [',
    ']>',
    '<!ENTITY ',
    '% ',
    'a ',
    '"',
    "'",
    '&a;',
    '%a;',
    '>',
    '<r',
    '/>',
    '</r>',
    ' x="',
    '<!ATTLIST r ',
    'CDATA ',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml ',
    'version="1.0"',
    '?>',
    'xmlns:a="b"',
    'a:b',
    '\u0000',
    '__proto__',
    'constructor',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (all) => {
      const { document, fault } = parseXml(all.join(''));
      expect((document === null) !== (fault === null)).toBe(true);
    }),
    examples(3_000),
  );
});
