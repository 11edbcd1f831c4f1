import { describe, expect, test } from '@jest/globals';
import { HOLE } from '../../../src/api/hosts.ts';
import {
  alternatives,
  concat,
  holds,
  isNothing,
  mergedValue,
  NOTHING,
  SCALAR,
  type Thing,
  textValue,
  thingValue,
  UNKNOWN,
  union,
  withoutViews,
} from '../../../src/scan/analysis/value.ts';

const texts = (value: { readonly texts: readonly { readonly value: string }[] }): readonly string[] =>
  value.texts.map((one) => one.value);
const LIBRARY: Thing = { kind: 'outside', name: 'requests' };

describe('union', () => {
  test('has the texts and things of all, each once', () => {
    const value = union([textValue('a'), textValue('b'), textValue('a'), thingValue(LIBRARY), thingValue(LIBRARY)]);
    expect(texts(value)).toEqual(['a', 'b']);
    expect(value.things).toEqual([LIBRARY]);
  });

  test('is open, a guess or absent as soon as one is', () => {
    expect(union([textValue('a'), UNKNOWN]).open).toBe(true);
    expect(union([textValue('a'), { ...NOTHING, guessed: true }]).guessed).toBe(true);
    expect(union([textValue('a'), { ...NOTHING, absent: true }]).absent).toBe(true);
    expect(union([textValue('a'), textValue('b')]).open).toBe(false);
  });

  test('is bounded', () => {
    expect(union(Array.from({ length: 100 }, (_, index) => textValue(`${index}`))).texts).toHaveLength(24);
  });
});

test('alternatives of which one is nothing can be absent', () => {
  expect(alternatives([textValue('a'), NOTHING]).absent).toBe(true);
  expect(alternatives([textValue('a'), textValue('b')]).absent).toBeFalsy();
  expect(alternatives([NOTHING, NOTHING]).absent).toBeFalsy();
});

describe('concat', () => {
  test('gives every combination', () => {
    const host = union([textValue('x'), textValue('y')]);
    expect(texts(concat([host, textValue('/'), union([textValue('1'), textValue('2')])]))).toEqual([
      'x/1',
      'x/2',
      'y/1',
      'y/2',
    ]);
  });

  test('writes one hole for what is not known', () => {
    expect(texts(concat([UNKNOWN, UNKNOWN, textValue('/a')]))).toEqual([`${HOLE}/a`]);
  });

  test('is bounded', () => {
    const many = union(Array.from({ length: 24 }, (_, index) => textValue(`${index}`)));
    expect(concat([many, many, many]).texts).toHaveLength(24);
  });
});

describe('whether a condition holds', () => {
  test.each([
    ['a text', textValue('a'), true],
    ['an empty text', textValue(''), null],
    ['nothing', NOTHING, false],
    ['a number', SCALAR, true],
    ['something unknown', UNKNOWN, null],
    ['a text that may be absent', { ...textValue('a'), absent: true }, null],
  ])('%s', (_, value, wanted) => expect(holds(value)).toBe(wanted));
});

test('nothing is no number, no text and not unknown', () => {
  expect([NOTHING, SCALAR, UNKNOWN, textValue('')].map(isNothing)).toEqual([true, false, false, false]);
});

test('what objects put together are made of is seen through them', () => {
  const merged = mergedValue([thingValue(LIBRARY), thingValue({ kind: 'outside', name: 'httpx' })]);
  expect(merged.things.flatMap(withoutViews).map((thing) => thing.kind === 'outside' && thing.name)).toEqual([
    'requests',
    'httpx',
  ]);
});
