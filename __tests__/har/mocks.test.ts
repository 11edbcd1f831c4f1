import { describe, expect, test } from '@jest/globals';
import { type AskedRequest, answering, hostsIn, type Mock, parseMocks } from '../../src/har/mocks.ts';

const parse = (value: unknown) =>
  parseMocks(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), 'mocks.json');
const API = 'https://api.security.microsoft.com';
const mock = (url: string, statusCode: number, more: Partial<Mock['request']> = {}): Mock => ({
  request: { url, ...more },
  response: { statusCode },
});
const asked = (url: string, method = 'GET', body = ''): AskedRequest => ({ url, method, body });

describe('a file of mocks', () => {
  test('is read with keys that have no effect here', () => {
    const mocks = [
      { request: { url: API, nth: 2, x: 1 }, response: { body: [1], headers: [{ name: 'a', value: 'b' }] } },
    ];
    expect(parse({ $schema: 'x', mocks })).toMatchObject([{ request: { url: API, nth: 2 }, response: { body: [1] } }]);
  });

  test.each<[unknown, string]>([
    ['{', 'it is not JSON'],
    [[], 'it is missing or has a value that is not allowed'],
    [{ mocks: [{ request: {}, response: {} }] }, "'mocks[0].request.url' is missing"],
    [{ mocks: [{ request: { url: API, nth: 0 }, response: {} }] }, "'mocks[0].request.nth' is missing or has a value"],
    [{ mocks: [{ request: { url: API }, response: { statusCode: 1 } }] }, "'mocks[0].response.statusCode'"],
    [
      { mocks: [{ request: { url: API }, response: { body: '@a.json' } }] },
      "'mocks[0].response.body' is in another file",
    ],
  ])('%j is refused', (value, words) => {
    expect(() => parse(value)).toThrow(`'mocks.json' is not a file of mocks: ${words}`);
  });
});

describe('the answer', () => {
  test.each<[string, string, boolean]>([
    [`${API}/api/alerts`, `${API}/api/alerts`, true],
    [`${API}/api/alerts`, `${API}/api/alerts?$top=1`, false],
    [`${API}/api/alerts*`, `${API}/api/alerts?$top=1`, true],
    [`${API}/api/alerts*`, `${API}/API/Alerts`, true],
    [`${API}/api/machines/*/alerts`, `${API}/api/machines/1/alerts`, true],
    [`${API}/api/machines/*/alerts`, `${API}/api/machines/1/users`, false],
    ['*/alerts/*/a*b', `${API}/alerts/x/acab`, true],
    ['*/alerts/*/a*b', `${API}/alerts/x/a`, false],
    ['aba*aba', 'aba', false],
    ['a.c', 'abc', false],
    ['*', '', true],
  ])('%s for %s: %p', (pattern, url, fits) => {
    expect(answering([mock(pattern, 204)])(asked(url))?.status).toBe(fits ? 204 : undefined);
  });

  test('comes from the first mock that fits, and depends on how often its URL was answered', () => {
    const url = `${API}/api/alerts*`;
    const answer = answering([
      mock(url, 401, { nth: 1 }),
      mock(url, 429, { nth: 2 }),
      mock(url, 201, { method: 'POST', bodyFragment: 'Severity' }),
      mock(url, 200),
      mock('*', 404),
    ]);
    const statuses = [
      asked(`${API}/api/alerts`),
      asked(`${API}/api/alerts?a`),
      asked(`${API}/api/alerts`, 'POST', '{"severity":1}'),
      asked(`${API}/api/alerts`),
      asked(`${API}/api/machines`),
      asked(`${API}/api/alerts`, 'POST'),
    ].map((request) => answer(request)?.status);
    expect(statuses).toEqual([401, 429, 201, 200, 404, undefined]);
  });

  test('has a type if it has a body', () => {
    const headers = [{ name: 'Retry-After', value: '1' }];
    expect(answering([{ request: { url: API }, response: { body: { a: 1 }, headers } }])(asked(API))).toEqual({
      status: 200,
      headers: [...headers, { name: 'Content-Type', value: 'application/json' }],
      body: '{"a":1}',
    });
    expect(answering([{ request: { url: API }, response: {} }])(asked(API))).toEqual({
      status: 200,
      headers: [],
      body: '',
    });
  });
});

test('the hosts that mocks name', () => {
  const urls = [
    `${API}/api`,
    `${API}:443`,
    'https://Login.example/*',
    '*',
    'https://*.example/',
    'https://a*',
    'http://b.example',
  ];
  expect(hostsIn(urls.map((url) => mock(url, 200)))).toEqual([
    'api.security.microsoft.com',
    'login.example',
    'b.example',
  ]);
});
