import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '../../../src/core/budget.ts';
import { parseXml } from '../../../src/logo/xml/parse.ts';

/** Without limits, each text would take minutes or overflow the stack; here it ends at once. */
const laughs = (levels: number) =>
  Array.from({ length: levels }, (_, level) =>
    level === 0 ? '<!ENTITY l0 "lol">' : `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`,
  ).join('');

describe('limits of the parser', () => {
  test.each([
    ['nested elements', '<g>'.repeat(20_000) + '</g>'.repeat(20_000), /nested more than 2,000 levels/],
    ['elements', `<a>${'<b/>'.repeat(50_000)}</a>`, /more than 20,000 elements/],
    [
      'entities that multiply in text',
      `<!DOCTYPE a [${laughs(12)}]><a>&l11;</a>`,
      /its document type adds more than 1,000,000 characters/,
    ],
    [
      'entities that multiply in a value',
      `<!DOCTYPE a [${laughs(12)}]><a b="&l11;"/>`,
      /its document type adds more than 1,000,000 characters/,
    ],
    [
      'entities that multiply and hold nothing',
      `<!DOCTYPE a [${laughs(12).replace('lol', '')}]><a>&l11;</a>`,
      /its document type adds more than 1,000,000 characters/,
    ],
    [
      'a long entity used often',
      `<!DOCTYPE a [<!ENTITY x "${'x'.repeat(20_000)}">]><a>${'&x;'.repeat(5_000)}</a>`,
      /its document type adds more than 1,000,000 characters/,
    ],
    ['entities that multiply elements', `<!DOCTYPE a [${laughs(9).replace('lol', '<b/>')}]><a>&l8;</a>`, /more than/],
    [
      'parameter entities that multiply',
      `<!DOCTYPE a [${Array.from({ length: 12 }, (_, level) => `<!ENTITY % p${level} "${level === 0 ? '' : `&#37;p${level - 1};`.repeat(10)}">`).join('')}%p11;]><a/>`,
      /its document type adds more than 1,000,000 characters/,
    ],
    [
      'defaults on many elements',
      `<!DOCTYPE a [<!ATTLIST b ${Array.from({ length: 5_000 }, (_, index) => `a${index} CDATA ""`).join(' ')}>]><a>${'<b/>'.repeat(10_000)}</a>`,
      /more than 40,000 attributes/,
    ],
  ])('%s', (_, text, message) => {
    const { fault } = parseXml(text);
    expect(fault?.kind).toBe('limit');
    expect(fault?.message).toMatch(message);
  });

  test('the deepest allowed document is read', () => {
    const depth = LIMITS.logoDepth;
    expect(parseXml('<g>'.repeat(depth) + '</g>'.repeat(depth)).fault).toBeNull();
    expect(parseXml('<g>'.repeat(depth + 1) + '</g>'.repeat(depth + 1)).fault?.kind).toBe('limit');
  });

  test('entities that multiply but are not used are accepted', () => {
    expect(parseXml(`<!DOCTYPE a [${laughs(12)}]><a/>`).fault).toBeNull();
  });

  test.each([
    ['attributes', `<a ${Array.from({ length: 39_000 }, (_, index) => `a${index}=""`).join(' ')}/>`],
    ['the same attribute', `<a ${'b="" '.repeat(150_000)}/>`],
    ['blanks in a tag', `<a ${' '.repeat(900_000)}/>`],
    ['blanks in a value', `<a b="${' '.repeat(900_000)}"/>`],
    ['ampersands', `<a>${'&amp;'.repeat(150_000)}</a>`],
    ['brackets in text', `<a>${']'.repeat(900_000)}</a>`],
    ['dashes in a comment', `<a><!--${'- '.repeat(400_000)}--></a>`],
    ['unclosed comments', `<a>${'<!--'.repeat(200_000)}`],
    [
      'namespaces',
      `<a ${Array.from({ length: 15_000 }, (_, index) => `xmlns:n${index}="u"`).join(' ')}>${'<b xmlns="x"/>'.repeat(15_000)}</a>`,
    ],
    ['a long name', `<${'a'.repeat(900_000)}/>`],
    ['digits in a reference', `<a>&#${'0'.repeat(900_000)};</a>`],
    ['a reference without an end', `<a>&${'a'.repeat(900_000)}</a>`],
    ['quotes', `<a b="${"'".repeat(900_000)}"/>`],
    ['angle brackets', '<'.repeat(900_000)],
  ])('hostile input takes one pass: %s', (_, text) => {
    const { document, fault } = parseXml(text);
    expect(document !== null || fault !== null).toBe(true);
  });
});
