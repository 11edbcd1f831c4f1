import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkTree } from '../../src/app/check-tree.ts';
import { activeContent } from '../../src/logo/active-content/active-content.ts';
import { addressKind } from '../../src/logo/active-content/addresses.ts';
import { cssDangers } from '../../src/logo/active-content/css.ts';
import { parseXml } from '../../src/logo/xml/parse.ts';
import { logoActiveContent } from '../../src/rules/logo-active-content.ts';
import { DANGEROUS, INNOCENT, svg } from '../support/active-svgs.ts';
import { examples } from '../support/examples.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';
import { SLEEPING, WAKING } from '../support/pasted-svgs.ts';

async function levels(text: string): Promise<string[]> {
  const tree = memoryTree({ ...MODEL_FILES, 'assets/logo.svg': text });
  const { findings, crashes } = await checkTree(tree, {
    rules: [logoActiveContent],
    today: '2026-11-22',
    release: null,
  });
  expect(crashes).toEqual([]);
  return findings.map(({ severity, message }) => `${severity}: ${message}`);
}

describe('active content', () => {
  test.each(Object.entries(DANGEROUS))('dangerous: %s', async (_, text) => {
    expect(parseXml(text).fault).toBeNull();
    expect(await levels(text)).toContainEqual(expect.stringMatching(/^error: /));
  });

  test.each(Object.entries(INNOCENT))('innocent: %s', async (_, { svg: text, most }) => {
    expect(parseXml(text).fault).toBeNull();
    const found = await levels(text);
    const allowed = { nothing: /^$/, notice: /^notice/, warning: /^(?:notice|warning)/ }[most];
    expect(found.filter((level) => !allowed.test(level))).toEqual([]);
    if (most !== 'nothing') expect(found).not.toEqual([]);
  });

  const kindsIn = (content: string) => {
    const text = svg(content);
    const { document, fault } = parseXml(text);
    expect(fault).toBeNull();
    return document ? activeContent(document, text).map(({ kind }) => kind) : [];
  };

  test.each(Object.entries(WAKING))('active when pasted: %s', (_, content) => {
    expect(kindsIn(content)).toContain('pasted');
    expect(kindsIn(content)).not.toContain('handler');
  });

  test.each(Object.entries(SLEEPING))('inert when pasted: %s', (_, content) => {
    expect(kindsIn(content).filter((kind) => kind !== 'font')).toEqual([]);
  });

  test.each(['textarea', 'xmp', 'title', 'style'])('active when a part of the file is pasted: CDATA in %s', (name) => {
    expect(kindsIn(`<${name}><![CDATA[</${name}><img src="x">]]></${name}>`)).toContain('pasted');
  });

  test.each(['url(javascript:start())', 'url( JavaScript:start("x") )', 'url(javascript:start)'])('%s', (value) => {
    const quoted = value.replaceAll('"', '&quot;');
    for (const content of [`<g fill="${quoted}"/>`, `<g style="fill:${quoted}"/>`, `<style>g{fill:${value}}</style>`])
      expect(kindsIn(content)).toEqual(['active-css']);
  });

  test('a URL that CSS cannot read and that runs no script is ignored', () => {
    expect(kindsIn('<style>g{fill:url(a(b)}</style>')).toEqual([]);
  });

  test('only the handlers that browsers know are reported', () => {
    expect(kindsIn('<g one="z" onfoo="z"/>')).toEqual([]);
    expect(kindsIn('<set attributeName="one" to="z"/>')).toEqual(['animation']);
    expect(kindsIn('<set attributeName="onbegin" to="z"/>')).toEqual(['animated-reference']);
    expect(kindsIn('<g onbegin="z"/>')).toEqual(['handler']);
  });

  test('dangerous content is found at any place in innocent content', () => {
    const innocent = Object.values(INNOCENT)
      .map((one) => one.svg)
      .filter((text) => text.startsWith('<svg'))
      .map((text) => text.slice(text.indexOf('>') + 1, -'</svg>'.length));
    const dangerous = [
      '<script/>',
      '<image href="a.png"/>',
      '<a href="javascript:x"/>',
      '<style>@import "x"</style>',
      '<g onclick="x"/>',
      '<iframe/>',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...dangerous),
        fc.array(fc.constantFrom(...innocent), { maxLength: 3 }),
        fc.nat(3),
        (danger, around, at) => {
          const content = [...around.slice(0, at), danger, ...around.slice(at)].join('');
          const text = svg(content);
          const { document } = parseXml(text);
          const kinds = document ? activeContent(document, text).map(({ kind }) => kind) : [];
          expect(
            kinds.some((kind) => ['script', 'external', 'script-address', 'handler', 'embedded'].includes(kind)),
          ).toBe(true);
        },
      ),
    );
  });

  test('never throws, and every place is inside the text', () => {
    const piece = fc.constantFrom(
      '<g>',
      '</g>',
      '<use href="#a"/>',
      '<g id="a">',
      '<style>',
      '</style>',
      'url(',
      '"',
      "'",
      '\\',
      '@import',
      '<!--',
      '-->',
      '&#9;',
      ' on="',
      'x',
      '<![CDATA[',
      ']]>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = svg(pieces.join(''));
        const { document } = parseXml(text);
        if (!document) return;
        for (const { range } of activeContent(document, text)) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(range.start).toBeLessThan(range.end);
        }
      }),
      examples(500),
    );
  });
});

/** The URL Standard as implemented by Node decides which URLs run a script or stay in the file. */
test('kinds of URLs agree with the URL Standard', () => {
  const base = 'https://base.example/logo.svg';
  const character = fc.constantFrom(
    'j',
    'a',
    'v',
    's',
    'c',
    'r',
    'i',
    'p',
    't',
    ':',
    '#',
    '\t',
    '\n',
    '\r',
    ' ',
    '\u0001',
    '/',
    'javascript:',
    'JAVA',
    'data:',
    'image/png,',
  );
  fc.assert(
    fc.property(
      fc.array(character, { maxLength: 8 }).map((parts) => parts.join('')),
      (address) => {
        const url = URL.canParse(address, base) ? new URL(address, base) : null;
        if (url?.protocol === 'javascript:') expect(addressKind(address)).toBe('script');
        if (url && addressKind(address) === 'script')
          expect(url.protocol).toMatch(/^(?:javascript|vbscript|livescript|mocha):$/);
        if (addressKind(address) === 'inside') expect(url?.href.split('#')[0]).toBe(base);
      },
    ),
    examples(2000),
  );
});

test.each([
  ['a { fill: url(#x) }', []],
  ['a { fill: u\\72l(b) }', ['reference']],
  ['@\\69mport "b"', ['reference']],
  ['@namespace "http://www.w3.org/2000/svg"; a { fill: url("b") }', ['reference']],
  ['@font-face { src: url(data:font/woff2,x), local("A") }', ['font', 'font']],
  ['a { background: image-set("b" 1x) }', ['reference']],
  ['a { content: "b"; fill: attr(data-url) }', []],
  ['a { animation-name: b } @-webkit-keyframes b {}', ['animation', 'animation']],
  ['a { fill: url("data:image/png,x") }', ['raster']],
])('CSS %j contains %j', (css, kinds) => {
  expect(cssDangers(css).map(({ kind }) => kind)).toEqual(kinds);
});
