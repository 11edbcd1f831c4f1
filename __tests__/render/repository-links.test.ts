import { expect, test } from '@jest/globals';
import { fileAddress, type Host } from '../../src/render/repository-links.ts';

const addressOf = (host: Host, last: number | null) =>
  fileAddress(
    { host, repository: 'https://h.example/a/b', commit: 'abc' },
    'x y/a&b#c.svg',
    last === null ? null : { first: 3, last },
  );

test.each([
  ['github', '/blob/abc/x%20y/a%26b%23c.svg?plain=1', '#L3', '#L3-L5'],
  ['gitlab', '/-/blob/abc/x%20y/a%26b%23c.svg?plain=1', '#L3', '#L3-5'],
] as const)('%s has a page for each file, and an anchor for its lines', (host, page, line, range) => {
  expect(addressOf(host, null)).toBe(`https://h.example/a/b${page}`);
  expect(addressOf(host, 3)).toBe(`https://h.example/a/b${page}${line}`);
  expect(addressOf(host, 5)).toBe(`https://h.example/a/b${page}${range}`);
});

test('Azure Repos has one page, with file, commit and lines in its query', () => {
  const query = (last: number | null) => Object.fromEntries(new URL(addressOf('azure', last)).searchParams);
  const file = { path: '/x y/a&b#c.svg', version: 'GCabc', _a: 'contents' };
  expect(query(null)).toEqual(file);
  expect(query(5)).toMatchObject({ ...file, line: '3', lineEnd: '6', lineStartColumn: '1', lineEndColumn: '1' });
});
