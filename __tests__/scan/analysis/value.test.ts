import { describe, expect, test } from '@jest/globals';
import { HOLE } from '../../../src/api/hosts.ts';
import {
  ANY_TIME,
  alternatives,
  concat,
  type Frame,
  holds,
  isFilled,
  isFresh,
  isGuessed,
  isNothing,
  isUnknown,
  mergedValue,
  NOTHING,
  SCALAR,
  type Thing,
  textValue,
  thingValue,
  UNKNOWN,
  union,
  type Value,
  withoutViews,
} from '../../../src/scan/analysis/value.ts';
import type { DictExpr } from '../../../src/scan/facts.ts';

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
  expect(withoutViews(merged.things).map((thing) => thing.kind === 'outside' && thing.name)).toEqual([
    'requests',
    'httpx',
  ]);
});

/** No question about a value looks at it. */
const FRAME = {} as Frame;
const LITERAL = thingValue({
  kind: 'dict',
  expr: {
    kind: 'dict',
    start: 0,
    end: 8,
    entries: [
      { key: { kind: 'text', value: 'a', start: 1, end: 4 }, value: { kind: 'text', value: '', start: 5, end: 7 } },
    ],
  } as unknown as DictExpr,
  frame: FRAME,
});

describe('a value that many ways lead to is looked at once', () => {
  const DEPTH = 16;
  test.each<[string, Value, (value: Value) => unknown, unknown]>([
    ['whether it is nothing', NOTHING, isNothing, true],
    ['whether it is unknown', UNKNOWN, isUnknown, true],
    ['whether it is a guess', thingValue(LIBRARY), isGuessed, false],
    ['whether it is fresh', LITERAL, isFresh, true],
    ['whether it is filled', LITERAL, isFilled, true],
    ['what it is', thingValue(LIBRARY), ({ things }) => withoutViews(things).length, 1],
  ])('%s', (_, last, ask, wanted) => {
    let looks = 0;
    let value = last;
    for (let level = 0; level < DEPTH; level++) {
      const below = value;
      const view = (): Thing => ({
        kind: 'view',
        get of() {
          looks++;
          return below;
        },
        effects: [],
        frame: FRAME,
        instance: null,
        ...ANY_TIME,
      });
      value = { ...last, things: [view(), view()] };
    }
    expect(ask(value)).toBe(wanted);
    expect(looks).toBeLessThanOrEqual(2 * DEPTH);
  });
});
