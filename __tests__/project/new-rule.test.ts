import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { newRule } from '../../scripts/new.js';

const ROOT = join(import.meta.dirname, '..', '..');
mkdirSync(join(ROOT, '.build'), { recursive: true });
/** Inside the checkout, so that what the files import is the same as in it. */
const COPY = mkdtempSync(join(ROOT, '.build', 'new-rule-'));
afterAll(() => rmSync(COPY, { recursive: true }));

/** A folder whose entries are links to those of the checkout, so that files can be added beside them. */
function link(...folder: string[]): void {
  mkdirSync(join(COPY, ...folder), { recursive: true });
  for (const name of readdirSync(join(ROOT, ...folder)))
    if (!['.build', '.git', 'jest.config.js'].includes(name))
      symlinkSync(join(ROOT, ...folder, name), join(COPY, ...folder, name));
}

function linkAll(): void {
  link();
  for (const folder of ['src', '__tests__']) {
    rmSync(join(COPY, folder));
    link(folder);
    rmSync(join(COPY, folder, 'rules'));
    link(folder, 'rules');
  }
}

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: COPY, encoding: 'utf8' });

test('the skeleton compiles, and its test fails until it is filled in', () => {
  linkAll();
  const paths = newRule(COPY, 'logo-example');
  expect(paths).toEqual(['src/rules/logo-example.ts', '__tests__/rules/logo-example.test.ts']);
  const text = readFileSync(join(COPY, 'src/rules/logo-example.ts'), 'utf8');
  expect(text).toContain("export const logoExample = productRule({\n  meta: {\n    id: 'logo-example',");
  expect(text).toContain("requirements: ['R4.1'],");

  rmSync(join(COPY, 'tsconfig.json'));
  writeFileSync(
    join(COPY, 'tsconfig.json'),
    JSON.stringify({
      extends: join(ROOT, 'tsconfig.json'),
      include: [...paths, 'src/platform/node/web-types.d.ts', 'src/link/punycode.d.ts'],
      exclude: [],
    }),
  );
  const types = node(join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json');
  expect(types.stdout).toBe('');
  expect(types.status).toBe(0);

  const config =
    "import config from '../../jest.config.js';\nexport default { ...config, modulePathIgnorePatterns: [], reporters: ['default'] };\n";
  writeFileSync(join(COPY, 'jest.config.js'), config);
  const { stderr, status } = node(
    ...['--experimental-vm-modules', join(ROOT, 'node_modules/jest/bin/jest.js'), '--rootDir', COPY],
    ...['--watchman=false', paths[1] as string],
  );
  expect(stderr).toMatch(/● logo-example › fires: TODO: a product with the fault/);
  expect(stderr).toMatch(/● logo-example › documented example 1/);
  expect(stderr).toMatch(/Tests: {7}2 failed, 2 passed/);
  expect(status).toBe(1);

  expect(() => newRule(COPY, 'logo-example')).toThrow('src/rules/logo-example.ts exists already.');
});

test.each(['logo', 'Logo-example', 'logo_example', 'logo-', '../logo-example', 'logo-example2'])(
  "'%s' is not the id of a rule",
  (id) => {
    expect(() => newRule(COPY, id)).toThrow(`'${id}' is not a rule id.`);
  },
);

test('a rule that exists is not overwritten', () => {
  expect(() => newRule(ROOT, 'logo-missing')).toThrow('exists already');
});
