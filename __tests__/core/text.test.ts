import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SourceText } from '../../src/core/text.ts';

const source = new SourceText('a.yml', 'one\r\ntwo 🙂 x\n\nlast');

describe('SourceText', () => {
  test.each([
    ['one', 1, 1],
    ['two', 2, 1],
    ['x', 2, 8],
    ['last', 4, 1],
  ])('%s is in line %i, column %i: LF and CRLF end a line, columns are UTF-16 units', (text, line, column) => {
    expect(source.positionAt(source.text.indexOf(text))).toEqual({ line, column });
  });

  test('a lone CR does not end a line', () => {
    expect(new SourceText('a', 'a\rb').positionAt(2)).toEqual({ line: 1, column: 3 });
  });

  test('a line does not include its end', () => {
    expect([1, 2, 3, 4, 5].map((line) => source.line(line))).toEqual(['one', 'two 🙂 x', '', 'last', '']);
  });

  test('offsets and positions outside the text are clamped to it', () => {
    expect(source.positionAt(999)).toEqual({ line: 4, column: 5 });
    expect(source.positionAt(-1)).toEqual({ line: 1, column: 1 });
    expect(source.offsetAt({ line: 9, column: 1 })).toBe(source.text.length);
    expect(source.offsetAt({ line: 4, column: 99 })).toBe(source.text.length);
    expect(source.offsetAt({ line: 0, column: 5 })).toBe(0);
  });

  test('offsetAt is the inverse of positionAt', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '🙂')), fc.nat(), (parts, pick) => {
        const one = new SourceText('a', parts.join(''));
        const offset = pick % (one.text.length + 1);
        expect(one.offsetAt(one.positionAt(offset))).toBe(offset);
      }),
    );
  });
});
