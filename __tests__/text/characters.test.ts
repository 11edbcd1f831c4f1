import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emoji, invisibleCharacters, lineBreaks, mixedScriptWords } from '../../src/text/characters.ts';

const codes = (text: string) =>
  invisibleCharacters(text).map((one) => `${one.start}:${one.text.codePointAt(0)?.toString(16)}`);

describe('invisibleCharacters', () => {
  test.each<[string, readonly string[]]>([
    ['plain text, “quoted” – naïve', []],
    ['no-break\u00a0space and\u2009thin', []],
    ['zero\u200bwidth', ['4:200b']],
    ['soft\u00adhyphen', ['4:ad']],
    ['\ufeffbom', ['0:feff']],
    ['join\u200ded latin', ['4:200d']],
    ['word\u2060joiner', ['4:2060']],
    ['\u202eevil\u202c', ['0:202e', '5:202c']],
    ['left\u200eright\u200f', ['4:200e', '10:200f']],
    ['\u2066isolate\u2069', ['0:2066', '8:2069']],
    ['\u061cmark', ['0:61c']],
    ['bell\u0007nul\u0000', ['4:7', '8:0']],
    ['tab\there', ['3:9']],
    ['esc\u001b[31m', ['3:1b']],
    ['del\u007f c1\u009b', ['3:7f', '7:9b']],
    ['line\nbreak\r\u0085', []],
    ['hangul filler \u3164\u115f\uffa0', ['14:3164', '15:115f', '16:ffa0']],
    ['braille blank \u2800', ['14:2800']],
    ['tag \u{e0041}', ['4:e0041']],
    ['private \ue000', ['8:e000']],
    ['half \ud83d', ['5:d83d']],
    ['invisible times \u2062', ['16:2062']],
    ['a\ufe0f', ['1:fe0f']],
    ['a\u{e0101}', ['1:e0101']],
    ['\ufff9', ['0:fff9']],
    // Part of what a reader sees.
    ['dev \u{1f469}\u200d\u{1f4bb}', []],
    ['flag \u{1f1e9}\u{1f1ea} \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', []],
    ['heart \u2764\ufe0f, key 1\ufe0f\u20e3, reg ®\ufe0f', []],
    ['نمی\u200cخواهم', []],
    ['क्\u200dष', []],
    ['葛\u{e0100}城', []],
    // A joiner that joins nothing.
    ['خواهم\u200c', ['5:200c']],
    ['ن\u200c\u200cخ', ['1:200c', '2:200c']],
  ])('%j: %j', (text, wanted) => {
    expect(codes(text)).toEqual(wanted);
  });
});

describe('lineBreaks', () => {
  test('every kind, CRLF as one', () => {
    expect(lineBreaks('a\nb\r\nc\rd\u0085e\u2028f\u2029g\vh\fi').map((one) => one.start)).toEqual([
      1, 3, 6, 8, 10, 12, 14, 16,
    ]);
  });
});

describe('emoji', () => {
  test.each<[string, readonly string[]]>([
    ['Guard \u{1f512}', ['\u{1f512}']],
    ['\u{1f469}\u200d\u{1f4bb} and \u{1f44d}\u{1f3fd}', ['\u{1f469}\u200d\u{1f4bb}', '\u{1f44d}\u{1f3fd}']],
    ['\u{1f1e9}\u{1f1ea}', ['\u{1f1e9}\u{1f1ea}']],
    ['1\ufe0f\u20e3 first', ['1\ufe0f\u20e3']],
    ['\u2764\ufe0f', ['\u2764\ufe0f']],
    ['24/7 #1 * ® ™ © ™\ufe0f', []],
    ['arrows → ↔ and ✓ marks', []],
    ['C# Ⓜ ㊙', []],
  ])('%j: %j', (text, wanted) => {
    expect(emoji(text).map((one) => one.text)).toEqual(wanted);
  });
});

describe('mixedScriptWords', () => {
  test.each<[string, readonly string[]]>([
    ['Contoso', []],
    ['C\u043entoso', ['C\u043entoso']],
    ['Contoso \u0421ognito', ['\u0421ognito']],
    ['\u0391cme', ['\u0391cme']],
    ['Contos\u03bf-Guard', ['Contos\u03bf']],
    ['Безопасность Contoso', []],
    ['Ασφάλεια by Contoso', []],
    ['α-Guard, Guard-β', []],
    // Measures.
    ['10µm \u00b5Torrent', []],
    ['10\u03bcm 5\u03bcs', []],
    ['10kΩ 4MΩ 10k\u2126 Ω', []],
    ['GuardΩ', ['GuardΩ']],
    // Scripts that belong together.
    ['Defenderのアラート', []],
    ['セキュリティ対策ABC', []],
    ['보안Guard', []],
    ['Ⅳ №5 Åland ﬁx', []],
    ['naı\u0308ve İstanbul', []],
  ])('%j: %j', (text, wanted) => {
    expect(mixedScriptWords(text).map((one) => one.text)).toEqual(wanted);
  });
});

test('spans contain the text at their place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const find of [invisibleCharacters, lineBreaks, emoji, mixedScriptWords])
        for (const one of find(text)) expect(text.slice(one.start, one.end)).toBe(one.text);
    }),
  );
});

test.each([
  '\u200c'.repeat(20_000),
  `ن${'\u064b'.repeat(20_000)}\u200c`,
  '\u{1f469}\u200d'.repeat(9_000),
  'aα'.repeat(20_000),
  '1\ufe0f'.repeat(16_000),
  '\r'.repeat(60_000),
])('hostile text %#', (text) => {
  for (const find of [invisibleCharacters, lineBreaks, emoji, mixedScriptWords])
    expect(find(text).length).toBeLessThan(70_000);
});
