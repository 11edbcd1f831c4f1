import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differences } from '../../../src/manifest/schema/differences.ts';
import { MANIFEST } from '../../../src/manifest/schema/schema.ts';
import { SHAPE } from '../../../src/manifest/schema/shapes.ts';
import type { ValueShape } from '../../../src/manifest/schema/value-shape.ts';
import { examples } from '../../support/examples.ts';

const found = (value: unknown) =>
  [...differences(SHAPE, value)].map(({ kind, path, keys }) => ({ kind, path, keys: [...keys] }));

/** What zod finds by the schema from which the table is written. It also counts the characters of a text as items. */
function foundByZod(value: unknown) {
  const issues = MANIFEST.safeParse(value).error?.issues ?? [];
  return issues.flatMap(({ path, ...issue }) => {
    if (issue.code === 'unrecognized_keys') return { kind: 'unknown-keys', path, keys: issue.keys };
    if (issue.code === 'too_small') return issue.origin === 'array' ? { kind: 'too-few', path, keys: [] } : [];
    return { kind: 'value', path, keys: [] };
  });
}

/** Values of the wrong kind for most fields, and of the right kind for some. */
const anything = fc.oneof(
  fc.constantFrom('', ' ', 'text', 'a-b', 'A', 'full', 'member', 'python', '2026-01-01', '__proto__'),
  fc.constantFrom(0, 1, 2, 1n, true, false, null, undefined),
  fc.constantFrom<unknown>([], {}, ['text'], [null], { name: 'text' }, [{}]),
);

const KEYS = fc.constantFrom('name', 'paths', 'x', '1', 'constructor', '__proto__', 'toString');

/** A value near the shape: any part of it may be wrong, missing or unknown. */
function near(shape: ValueShape): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 8, arbitrary: right(shape) }, { weight: 1, arbitrary: anything });
}

function right(shape: ValueShape): fc.Arbitrary<unknown> {
  if (shape.type === 'list') return fc.array(near(shape.item), { maxLength: 3 });
  if (shape.type !== 'mapping') return anything;
  const keys = Object.fromEntries(Object.entries(shape.keys).map(([key, value]) => [key, near(value)]));
  const requiredKeys = shape.required.filter((key) => key !== 'name');
  return fc
    .tuple(fc.record(keys, { requiredKeys }), fc.dictionary(KEYS, anything, { maxKeys: 1 }))
    .map(([known, unknown]) => Object.assign(Object.create(null), unknown, known));
}

describe('the table of shapes', () => {
  test('finds what the schema finds, in the same order', () => {
    fc.assert(
      fc.property(near(SHAPE), (value) => {
        expect(found(value)).toEqual(foundByZod(value));
      }),
      examples(300),
    );
  });

  test.each([
    ['text without a visible character', { scan: { clients: [{ paths: [], reason: ' \n' }] } }],
    ['an id in capitals', { products: [{ id: 'Contoso' }] }],
    ['no product', { products: [] }],
    ['a date that is a boolean', { readiness: { demoed: true, customerApproved: false } }],
    ['a text instead of a list', { products: 'Contoso' }],
    ['a list instead of a mapping', { company: [] }],
  ])('finds %s', (_, value) => {
    expect(found(value)).toEqual(foundByZod(value));
    expect(found(value)).not.toEqual([]);
  });
});
