import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { candidateFor } from '../../../src/manifest/schema/key-candidates.ts';
import { factsAt } from '../../../src/manifest/schema/key-facts.ts';
import { SHAPE } from '../../../src/manifest/schema/shapes.ts';

const PRODUCT = factsAt(SHAPE, ['products', 0])?.keys ?? [];

test('the keys of a product are those of the published schema', () => {
  const { properties } = JSON.parse(readFileSync('schema/mde-partner.schema.json', 'utf8'));
  expect(PRODUCT.length).toBeGreaterThan(5);
  expect([...PRODUCT].sort()).toEqual(Object.keys(properties.products.items.properties).sort());
});

test.each([
  // Equal after dropping case, hyphens and underscores: certain.
  ['LANDING-PAGE', 'landingPage', true],
  ['user_agent_', 'userAgent', true],
  ['Id', 'id', true],
  // The table of synonyms, in any spelling.
  ['url', 'landingPage', false],
  ['Home_Page', 'landingPage', false],
  ['UA', 'userAgent', false],
  ['desc', 'description', false],
  // At most max(1, length / 3) edits; a swap of neighbors is one.
  ['nmae', 'name', false],
  ['names', 'name', false],
  ['lgoo', 'logo', false],
  ['descripton', 'description', false],
  ['discriptoin', 'description', false],
  ['landingPages', 'landingPage', false],
  ['idd', 'id', false],
])('%s may mean %s, certainly: %s', (unknown, key, certain) => {
  expect(candidateFor(unknown, PRODUCT)).toEqual({ key, certain });
});

test.each(['', '-', 'xyz', 'colour', 'nnnn', 'loooogo', '__proto__', 'constructor', 'k'.repeat(1000)])(
  '%s is not near any key',
  (unknown) => {
    expect(candidateFor(unknown, PRODUCT)).toBeUndefined();
  },
);

test('a synonym counts only where its key is allowed', () => {
  expect(candidateFor('url', ['name', 'website'])).toEqual({ key: 'website', certain: false });
  expect(candidateFor('product', ['name', 'website'])).toBeUndefined();
  expect(candidateFor('vendor', ['schemaVersion', 'company'])).toEqual({ key: 'company', certain: false });
});

test('the nearest of several keys counts', () => {
  expect(candidateFor('names', ['nameses', 'name'])).toEqual({ key: 'name', certain: false });
});
