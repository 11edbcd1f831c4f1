import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MANIFEST_DOCUMENT } from '../../../src/manifest/document-kind.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';
import { decode } from '../../../src/manifest/yaml/decode.ts';
import { expectFaults, marked, placeOf, read } from '../marked.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

function onlyFault(content: Uint8Array) {
  const manifest = parseManifest('mde-partner.yml', content);
  expect(manifest.state).toBe('unreadable');
  expect(manifest.faults).toHaveLength(1);
  const [fault] = manifest.faults;
  expect(fault?.step).toBe('bytes');
  return { place: fault ? placeOf(fault.location) : '', message: fault?.message ?? '' };
}

describe('size', () => {
  test('64 KiB are read, but not one byte more', () => {
    const opening = 'schemaVersion: 1\n';
    const full = opening + '#'.repeat(64 * 1024 - opening.length);
    expect(read(full).state).toBe('parsed');
    expect(onlyFault(utf8(`${full}#`))).toEqual({
      place: '1:1-1:1',
      message:
        'The manifest has 65,537 bytes, but the limit is 65,536 bytes (64 KiB). Split it into several manifests.',
    });
  });

  test('10 MB are refused unread', () => {
    expect(onlyFault(new Uint8Array(10_000_000).fill(0x5b)).message).toMatch(/10,000,000 bytes/);
  });
});

describe('encoding', () => {
  test.each([
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0x00), /UTF-16/],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0x61), /UTF-16/],
    ['UTF-32, little end first', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), /UTF-32/],
    ['UTF-32, big end first', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x61), /UTF-32/],
    [
      'UTF-16 without a mark',
      bytes(0x61, 0, 0x3a, 0, 0x20, 0),
      /The character U\+0000 is not allowed \(3 such characters in the file\)\. The file may be UTF-16: save it as UTF-8\./,
    ],
  ])('%s', (_, content, message) => {
    expect(onlyFault(content).message).toMatch(message);
  });

  test.each([
    ['a lone continuation byte', [utf8('a: b\nc: d'), bytes(0x80), utf8('e')], 10, '2:5-2:5'],
    ['a sequence cut short', [utf8('é: '), bytes(0xe2, 0x28, 0xa1)], 5, '1:4-1:4'],
    ['a sequence cut at the end', [utf8('ab'), bytes(0xf0, 0x9f, 0x98)], 3, '1:3-1:3'],
    ['an overlong form', [utf8('a'), bytes(0xc0, 0xaf)], 2, '1:2-1:2'],
    ['a surrogate', [utf8('a\n'), bytes(0xed, 0xa0, 0x80)], 3, '2:1-2:1'],
    ['Latin-1 behind an astral character', [utf8('😀'), bytes(0xe9, 0x20)], 5, '1:3-1:3'],
    [
      'behind a byte order mark, which is no character',
      [bytes(0xef, 0xbb, 0xbf), utf8('a'), bytes(0xff)],
      5,
      '1:2-1:2',
    ],
  ] as const)('%s', (_, parts, byte, place) => {
    const fault = onlyFault(join(...parts));
    expect(fault.place).toBe(place);
    expect(fault.message).toMatch(new RegExp(`^Byte ${byte} \\(0x[0-9A-F]{2}\\) is not UTF-8`));
  });

  test('what Node accepts as UTF-8 decodes to the same text; the rest is refused after its longest valid start', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .tuple(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 4 }))
        .map(([text, tail]) => join(utf8(text), tail)),
    );
    fc.assert(
      fc.property(content, (all) => {
        const message = decode('m', all, MANIFEST_DOCUMENT).fault?.message ?? '';
        if (/UTF-(?:16|32)/.test(message)) return;
        expect(/not UTF-8/.test(message)).toBe(!isUtf8(all));
        const byte = Number(/^Byte (\d+)/.exec(message)?.[1] ?? Number.NaN);
        if (Number.isNaN(byte)) return;
        expect(isUtf8(all.subarray(0, byte - 1))).toBe(true);
        for (let end = byte; end <= all.length; end++) expect(isUtf8(all.subarray(0, end))).toBe(false);
      }),
    );
  });

  test('a byte order mark at the start is not part of the first line', () => {
    const manifest = read('\uFEFFschemaVersion: 2\n');
    expect(manifest.source?.text.startsWith('schemaVersion')).toBe(true);
    expect(placeOf(manifest.locate(['schemaVersion'], 'value'))).toBe('1:16-1:17');
  });

  test('the hash is that of the bytes, including the mark', () => {
    const content = utf8('\uFEFFa: b\n');
    expect(parseManifest('m', content).sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });
});

describe('characters', () => {
  const forbidden = [...Array(32).keys(), ...Array.from({ length: 33 }, (_, index) => 0x7f + index), 0xfeff]
    .filter((code) => ![0x09, 0x0a, 0x0d].includes(code))
    .map((code) => [code.toString(16).toUpperCase().padStart(4, '0'), String.fromCharCode(code)] as const);

  test.each(forbidden)('U+%s is refused at its place', (code, character) => {
    const manifest = expectFaults(`a: b\nc: "é😀«${character}»d"\n`, [
      new RegExp(`^The character U\\+${code} is not allowed. `),
    ]);
    expect(manifest.state).toBe('unreadable');
    expect(manifest.data).toEqual({});
  });

  test('several characters are counted, and the first is shown', () => {
    expectFaults('a: «\u0007»\u0007\u0000\n', [
      /^The character U\+0007 is not allowed \(3 such characters in the file\)/,
    ]);
  });

  test('a carriage return that does not end a line is refused', () => {
    expectFaults('a: b«\r»c: d\n', [/^The character U\+000D is not allowed\. End each line with LF or CRLF/]);
    expectFaults('a: b\r\nc: d«\r»', [/^The character U\+000D/]);
  });

  test('CRLF, tabs and other letters are accepted', () => {
    const { text } = marked('schemaVersion:\t1\t# ünï\r\nx-a: \u2028😀\u00a0\r\n');
    expect(read(text).state).toBe('parsed');
  });
});
