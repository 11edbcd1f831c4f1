import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Document, parse, parseDocument, Scalar as YamlScalar } from 'yaml';
import type { Manifest, Scalar } from '../../../src/manifest/manifest.ts';
import { examples } from '../../support/examples.ts';
import { marked, placeOf, read } from '../marked.ts';

function only(manifest: Manifest, path: readonly (string | number)[] = ['products', 0, 'description']): Scalar {
  const scalar = manifest.scalar(path);
  if (!scalar) throw new Error('no such scalar');
  return scalar;
}

const OPENING = 'products:\n  - name: x\n    description: ';

/** A description as written; a marked part of its value must be located at the mark. */
function expectPlace(written: string, part: string, style: Scalar['style'], value: string): void {
  for (const lineEnd of ['\n', '\r\n']) {
    const { text, places } = marked(`${OPENING}${written}`.replaceAll('\n', lineEnd));
    const scalar = only(read(text));
    expect([scalar.value, scalar.style]).toEqual([value, style]);
    const from = value.indexOf(part);
    expect(placeOf(scalar.locate(from, from + part.length))).toEqual(places[0]);
  }
}

describe('places inside a text', () => {
  test.each([
    ['plain', 'one «two» three\n', 'two', 'plain', 'one two three'],
    ['plain, behind astral characters', '😀 é «two» 😀\n', 'two', 'plain', '😀 é two 😀'],
    ['plain over lines', 'one\n      two   \n\n      «three» four # no\n', 'three', 'plain', 'one two\nthree four'],
    [
      'plain over lines, a part over the fold',
      'one «two \n      three» four\n',
      'two three',
      'plain',
      'one two three four',
    ],
    ['single quotes, doubled', "'it''s «two»''s'\n", 'two', 'single-quoted', "it's two's"],
    ['single quotes, the doubled one itself', "'it«''»s'\n", "'", 'single-quoted', "it's"],
    [
      'single quotes over lines',
      "'one\n\n      two «three»\n      four'\n",
      'three',
      'single-quoted',
      'one\ntwo three four',
    ],
    ['double quotes, escapes before', '"a\\tb\\u00e9\\x41\\U0001F600 «two»"\n', 'two', 'double-quoted', 'a\tbéA😀 two'],
    ['double quotes, the escape itself', '"a«\\u00e9»b"\n', 'é', 'double-quoted', 'aéb'],
    ['double quotes, half of an escape for two units', '"a«\\U0001F600»b"\n', '\ude00', 'double-quoted', 'a😀b'],
    ['double quotes, an escaped line end', '"one \\\n      «two»"\n', 'two', 'double-quoted', 'one two'],
    ['double quotes, folded', '"one  \n\n      \n      two «three»"\n', 'three', 'double-quoted', 'one\n\ntwo three'],
    ['double quotes, an escaped quote', '"say \\"«two»\\""\n', 'two', 'double-quoted', 'say "two"'],
    ['folded', '>-\n      one\n      two\n\n      «three» four\n', 'three', 'folded', 'one two\nthree four'],
    ['folded, a part over the fold', '>-\n      one «two\n      three»\n', 'two three', 'folded', 'one two three'],
    [
      'folded, more indented lines',
      '>\n      one\n        two\n      «three»\n',
      'three',
      'folded',
      'one\n  two\nthree\n',
    ],
    ['folded, with an indentation mark', '>2-\n        one\n      «two»\n', 'two', 'folded', '  one\ntwo'],
    ['folded, kept line ends', '>+\n      one\n\n      «two»\n\n\n', 'two', 'folded', 'one\ntwo\n\n\n'],
    ['folded, behind a comment in its head', '>- # why\n      «two»\n', 'two', 'folded', 'two'],
    ['literal', '|\n      one\n        «two»\n\n      three\n', 'two', 'literal', 'one\n  two\n\nthree\n'],
    ['literal, blank lines first', '|-\n\n\n      «two»\n', 'two', 'literal', '\n\ntwo'],
    ['literal at the end of the file', '|\n      one\n      «two»', 'two', 'literal', 'one\ntwo\n'],
  ] as const)('%s', (_, written, part, style, value) => {
    expectPlace(written, part, style, value);
  });

  test('a place after the end is the end; an empty place has no width', () => {
    const scalar = only(read(`${OPENING}"one"\n`));
    expect(placeOf(scalar.locate(3, 3))).toBe('3:22-3:22');
    expect(placeOf(scalar.locate(1, 1))).toBe('3:20-3:20');
    expect(placeOf(scalar.locate(1, 99))).toBe('3:20-3:22');
    expect(placeOf(only(read(`${OPENING}''\n`)).locate(0, 0))).toBe('3:18-3:20');
  });

  test('raw is the text in the file, with quotes, headers and line ends', () => {
    for (const raw of ['one\n      two', "'a'", '"a\\n"', '>-\n      one\n      two', '|+\n      one']) {
      const scalar = only(read(`${OPENING}${raw}\n\n`));
      expect(scalar.raw).toBe(raw);
    }
  });

  test('the value of a scalar of another type is its text', () => {
    for (const written of ['1.10', '0x1F', 'True', '~', '2026-03-02', '']) {
      const scalar = only(read(`${OPENING}${written}\n`));
      expect([scalar.value, scalar.raw, scalar.style]).toEqual([written, written, 'plain']);
    }
  });

  test('an alias leads to the text of its anchor', () => {
    const manifest = read('x-a: &a one two\nproducts:\n  - name: *a\n');
    const name = only(manifest, ['products', 0, 'name']);
    expect(name.value).toBe('one two');
    expect(placeOf(name.locate(4, 7))).toBe('1:13-1:16');
    expect(placeOf(manifest.locate(['products', 0, 'name'], 'value'))).toBe('3:11-3:13');
  });
});

/** Written by the YAML library in one of the five styles, at a random depth, width and line end. */
const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const;

const word = fc.oneof(
  fc.constantFrom(
    'a',
    'to',
    "it's",
    '"q"',
    'é',
    '😀',
    'key',
    '#',
    ':',
    '-',
    '\\',
    '  ',
    '\t',
    '\u2028',
    "''",
    'x:y',
    '日本',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\n  ', '  ', '')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

/** The library writes control characters unescaped, splits surrogate pairs, and breaks some white space. */
function isSound(written: string): boolean {
  return read(written).state !== 'unreadable' && !/\p{Cs}/u.test(written) && parseDocument(written).errors.length === 0;
}

test('each character of a text is found at its place in the file, or at its escape or fold', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...STYLES),
      fc.integer({ min: 12, max: 60 }),
      fc.boolean(),
      (wanted, style, width, crlf) => {
        const scalar = new YamlScalar(wanted);
        scalar.type = style;
        const document = new Document({ products: [{ name: 'x', description: scalar }] });
        const lf = document.toString({ lineWidth: width, minContentWidth: 8 });
        const written = crlf ? lf.replaceAll('\n', '\r\n') : lf;
        const manifest = read(written);
        if (!isSound(written)) return;
        const found = only(manifest);
        // The library writes some white space differently; what it reads again counts.
        const value = parse(written).products[0].description as string;
        expect(found.value).toBe(value);
        seen.add(found.style);
        for (let unit = 0; unit < value.length; unit++) expectUnit(manifest, found, unit);
        if (value.length > 0) expectWhole(manifest, found);
      },
    ),
    examples(800, 200),
  );
  expect([...seen].sort()).toEqual(['double-quoted', 'folded', 'literal', 'plain', 'single-quoted']);
});

function slice(manifest: Manifest, { start, end }: ReturnType<Scalar['locate']>): string {
  const source = manifest.source;
  return source ? source.text.slice(source.offsetAt(start), source.offsetAt(end)) : '';
}

function expectUnit(manifest: Manifest, scalar: Scalar, unit: number): void {
  const character = scalar.value[unit] as string;
  const there = slice(manifest, scalar.locate(unit, unit + 1));
  if (there === character) return;
  if (scalar.style === 'single-quoted' && there === "''" && character === "'") return;
  if (scalar.style === 'double-quoted' && there.startsWith('\\') && !/\n/.test(there)) {
    expect(parse(`"${there}"`)).toContain(character);
    return;
  }
  // A fold, or a line break that stays; at the end of the file, literal text may have one that is not there.
  expect([' ', '\n']).toContain(character);
  expect(there).toMatch(/^[ \t]*\r?\n$|^$/);
}

/** The text between the first and last character is the whole scalar without quotes, header and indentation. */
function expectWhole(manifest: Manifest, scalar: Scalar): void {
  const whole = scalar.locate(0, scalar.value.length);
  expect(scalar.locate(0, 1).start).toEqual(whole.start);
  expect(scalar.locate(scalar.value.length - 1, scalar.value.length).end).toEqual(whole.end);
  const covered = slice(manifest, whole);
  for (const one of scalar.value.match(/[\p{L}\p{N}]/gu) ?? [])
    if (!covered.includes('\\')) expect(covered).toContain(one);
}

test('places never decrease', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...STYLES), (value, style) => {
      const scalar = new YamlScalar(value);
      scalar.type = style;
      const written = new Document({ products: [{ description: scalar }] }).toString({ lineWidth: 20 });
      if (!isSound(written)) return;
      const manifest = read(written);
      const found = only(manifest);
      const source = manifest.source;
      let last = 0;
      for (let unit = 0; unit < found.value.length; unit++) {
        const { start, end } = found.locate(unit, unit + 1);
        const [from, to] = [source?.offsetAt(start) ?? 0, source?.offsetAt(end) ?? 0];
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThanOrEqual(from);
        last = from;
      }
    }),
    examples(500),
  );
});
