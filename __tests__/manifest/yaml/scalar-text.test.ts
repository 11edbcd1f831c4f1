import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { scalarText } from '../../../src/manifest/yaml/quoting.ts';

test.each<[string, string]>([
  ['Contoso Cognito', 'Contoso Cognito'],
  ['MdePartner-Contoso-ContosoCognito/{version}', 'MdePartner-Contoso-ContosoCognito/{version}'],
  ['https://contoso.com/a?b=c&d', 'https://contoso.com/a?b=c&d'],
  ['Second: one', '"Second: one"'],
  ['Ends with:', '"Ends with:"'],
  ['C #', '"C #"'],
  ['say "x"', '\'say "x"\''],
  ['yes', '"yes"'],
  ['2.0', '"2.0"'],
  ['- a', '"- a"'],
  ['', '""'],
])('%s is written as %s', (text, written) => {
  expect(scalarText(text)).toBe(written);
});

const PIECES = fc.constantFrom(
  ': ',
  ' #',
  '- ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ',',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  '\\',
  '\n',
  '\t',
  'a',
  'B',
  ' ',
  ':',
  '#',
  'é',
  '\u2028',
  '\u0000',
);

test('any text is read back as it is, by YAML 1.1 and 1.2, in a block and in braces', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: PIECES, maxLength: 12 }), fc.string({ unit: 'binary' })), (text) => {
      fc.pre(!/\p{Cs}/u.test(text) && !text.startsWith('\ufeff'));
      for (const version of ['1.1', '1.2'] as const) {
        expect(parse(`- a: ${scalarText(text)}\n`, { version })).toEqual([{ a: text }]);
        expect(parse(`[ { a: ${scalarText(text)} } ]`, { version })).toEqual([{ a: text }]);
      }
    }),
  );
});
