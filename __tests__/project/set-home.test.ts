import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { currentHome, moved, textFiles } from '../../scripts/set-home.js';

const ROOT = join(import.meta.dirname, '..', '..');
const NEW = { home: 'https://github.com/contoso/check', pin: 'c0ffee'.repeat(7).slice(0, 40) };

test('one command moves every copy of the address and of the commit to pin', () => {
  const before = currentHome(ROOT);
  const slug = before.home.replace('https://github.com/', '');
  const places = textFiles(ROOT).flatMap((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return text.includes(slug) ? [[path, moved(text, before, NEW)] as const] : [];
  });
  const paths = places.map(([path]) => path);
  for (const path of ['package.json', 'README.md', 'src/version.ts', 'src/manifest/schema/schema-address.ts'])
    expect(paths).toContain(path);
  for (const [path, text] of places) expect([path, text.includes(slug)]).toEqual([path, false]);
  const readme = places.find(([path]) => path === 'README.md')?.[1] ?? '';
  expect(readme).toContain('npx github:contoso/check check');
  expect(readme).toContain(`- uses: contoso/check@${NEW.pin}`);
  const pipeline = places.find(([path]) => path === 'docs/ci/gitlab-ci.md')?.[1] ?? '';
  expect(pipeline).toContain(`npx --yes github:contoso/check#${NEW.pin} check`);
  const { repository, config } = JSON.parse(places.find(([path]) => path === 'package.json')?.[1] ?? '');
  expect([repository.url, config.pin]).toEqual(['git+https://github.com/contoso/check.git', NEW.pin]);
});

test('and back', () => {
  const before = currentHome(ROOT);
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(moved(moved(text, before, NEW), NEW, before)).toBe(text);
});
