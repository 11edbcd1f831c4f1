import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { quoted } from '../../../src/manifest/yaml/quoting.ts';
import { valueOnLine } from '../../../src/manifest/yaml/value-quoting.ts';

test('double quotes, unless the text contains one or a backslash', () => {
  expect(quoted('1.10')).toBe('"1.10"');
  expect(quoted("it's")).toBe('"it\'s"');
  expect(quoted('say "it\'s"')).toBe("'say \"it''s\"'");
  expect(quoted('C:\\logo')).toBe("'C:\\logo'");
});

test('YAML reads any text back from one line, without bare control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = quoted(text);
      expect(parse(`a: ${written}\n`)).toEqual({ a: text });
      expect(parse(`{ a: [${written}] }`)).toEqual({ a: [text] });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may occur
      expect(written).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    }),
  );
});

test.each([
  ['key: value', 'value'],
  ['  - key: value  # why', 'value'],
  ['  - - value', 'value'],
  ['key:   a: b', 'a: b'],
  ['key: a #b', 'a'],
  ['key: a#b', 'a#b'],
  ['key: https://contoso.com', 'https://contoso.com'],
  ['https://contoso.com', 'https://contoso.com'],
  ['key:', 'key:'],
  ['key: ', undefined],
  ['key: a\n  b', undefined],
  ['key: a\n\n  b', undefined],
  ['key: a\nb: c', 'a'],
  ['- key: a\n  b: c', 'a'],
  ['- key: a\n    b', undefined],
  ['', undefined],
])('the value of %j is %j', (text, value) => {
  const place = valueOnLine(text, 0);
  expect(place && text.slice(place.start, place.end)).toBe(value);
});
