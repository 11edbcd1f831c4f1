import { describe, expect, test } from '@jest/globals';
import { addressPart, withParts } from '../../../src/scan/analysis/address-parts.ts';
import { textValue } from '../../../src/scan/analysis/value.ts';

const ADDRESS = 'https://api.security.microsoft.com:443/api/alerts?$top=5#first';

const part = (address: string, member: string): string[] | undefined =>
  addressPart(textValue(address), member)?.texts.map(({ value }) => value);

test.each([
  ['hostname', 'api.security.microsoft.com'],
  ['netloc', 'api.security.microsoft.com'],
  ['origin', 'https://api.security.microsoft.com:443'],
  ['pathname', '/api/alerts'],
  ['search', '?$top=5'],
  ['PathAndQuery', '/api/alerts?$top=5'],
])('%s of an address', (member, expected) => {
  expect(part(ADDRESS, member)).toEqual([expected]);
});

test('an address without a path has the root as its path and no query', () => {
  expect(part('https://api.security.microsoft.com', 'pathname')).toEqual(['/']);
  expect(part('https://api.security.microsoft.com', 'search')).toEqual(['']);
});

test('no part is known of a text that names no host, or of any other member', () => {
  expect(part('/api/alerts', 'pathname')).toBeUndefined();
  expect(part(ADDRESS, 'length')).toBeUndefined();
});

describe('an address with other parts', () => {
  const changed = (parts: Readonly<Record<string, string>>): string[] | undefined =>
    withParts(
      textValue(ADDRESS),
      new Map(Object.entries(parts).map(([name, text]) => [name, textValue(text)])),
    )?.texts.map(({ value }) => value);

  test.each([
    [{ path: '/api/machines' }, 'https://api.security.microsoft.com/api/machines?$top=5'],
    [{ path: 'api/machines', query: '' }, 'https://api.security.microsoft.com/api/machines'],
    [{ netloc: 'graph.microsoft.com', query: 'a=b' }, 'https://graph.microsoft.com/api/alerts'],
    [{ scheme: 'http', fragment: '' }, 'http://api.security.microsoft.com/api/alerts?$top=5'],
  ])('%j', (parts, expected) => {
    expect(changed(parts)).toEqual([expected]);
  });

  test('what is no part of an address says nothing', () => {
    expect(changed({ count: '1' })).toBeUndefined();
    expect(withParts(textValue('/api/alerts'), new Map())).toBeNull();
  });
});
