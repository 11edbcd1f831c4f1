import { expect, test } from '@jest/globals';
import { codePoint, quote, quoteSome, SHOWN_CHARACTERS } from '../../src/core/quote.ts';

test('invisible characters are named', () => {
  expect(quote('a\u202eb\u200bc\r\n\u0000\u00a0d')).toBe("'aU+202EbU+200BcU+000DU+000AU+0000U+00A0d'");
});

test('visible text of any script is unchanged', () => {
  expect(quote('Ünïcode 漢字 🙂 it’s')).toBe("'Ünïcode 漢字 🙂 it’s'");
});

test('a long text is cut at 80 characters, never inside one', () => {
  expect(quote('🙂'.repeat(80))).toBe(`'${'🙂'.repeat(80)}'`);
  expect(quote('🙂'.repeat(81))).toBe(`'${'🙂'.repeat(SHOWN_CHARACTERS)}…'`);
});

test('code points have at least four digits', () => {
  expect([codePoint('\t'), codePoint('🙂')]).toEqual(['U+0009', 'U+1F642']);
});

test.each([
  [['a'], "'a'"],
  [['a', 'b', '\u202e'], "'a', 'b', 'U+202E'"],
  [['a', 'b', 'c', 'd', 'e'], "'a', 'b', 'c' and 2 more"],
])('the first few of %j', (texts, shown) => {
  expect(quoteSome(texts)).toBe(shown);
});
