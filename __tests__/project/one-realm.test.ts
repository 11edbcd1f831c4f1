import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWith } from '../support/folders.ts';

const SOURCE = resolve('src/core/list.ts');

const suite = (body: string) => `
  import { expect, test } from '@jest/globals';
  import * as source from '${SOURCE}';
  import { support } from './support.ts';
  globalThis.sources = new Set([...(globalThis.sources ?? []), source]);
  globalThis.supports = new Set([...(globalThis.supports ?? []), support]);
  globalThis.suites = (globalThis.suites ?? 0) + 1;
  ${body}`;

const FILES = {
  'support.ts': 'export const support = {};',
  'a.test.ts': suite(
    "test('one', () => { expect(globalThis.sources.size).toBe(1); expect(globalThis.alone).not.toBe(source); });",
  ),
  'b.test.ts': suite(
    "test.each([1, 2])('%s', () => { expect(globalThis.supports.size).toBe(globalThis.suites); }); test('fails', () => { expect(1).toBe(2); });",
  ),
  'c.test.ts': suite("test('late', async () => { await Promise.reject(new TypeError('rejected')); });"),
  'd.test.ts': suite("throw new Error('at load');"),
  'f.alone.test.ts': `
    import { expect, test } from '@jest/globals';
    import * as source from '${SOURCE}';
    globalThis.alone = source;
    test('one', () => { expect(globalThis.sources?.has(source)).not.toBe(true); });`,
  'e.test.ts': suite("import './missing.ts';"),
};

/** Jest's own counts are the oracle: a runtime that loses tests, or mixes two suites, changes them. */
test('suites share sources unless they are alone, not tests, and each failure is reported', () => {
  const root = folderWith(FILES);
  const report = join(root, 'report.json');
  const config = {
    id: 'mde-partner-check',
    rootDir: root,
    testMatch: ['**/*.test.ts'],
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '\\.ts$': resolve('__tests__/support/strip-types.js') },
    testEnvironment: resolve('__tests__/support/one-realm-environment.js'),
    runtime: resolve('__tests__/support/one-realm-runtime.js'),
  };
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = ['node_modules/jest/bin/jest.js', '--config', JSON.stringify(config), '--runInBand', '--json'];
  expect(() =>
    execFileSync(process.execPath, [...flags, ...jest, `--outputFile=${report}`], { stdio: 'pipe' }),
  ).toThrow();
  const { testResults, ...counts } = JSON.parse(readFileSync(report, 'utf8'));
  expect(counts).toMatchObject({
    numPassedTests: 4,
    numFailedTests: 2,
    numPassedTestSuites: 2,
    numFailedTestSuites: 4,
    numRuntimeErrorTestSuites: 2,
  });
  const messages = testResults.map(({ message }: { message: string }) => message).join('\n');
  for (const part of ['at load', 'rejected', 'Expected: 2', 'missing.ts', 'b.test.ts:'])
    expect(messages).toContain(part);
});
