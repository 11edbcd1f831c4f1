import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { folderWith } from '../support/folders.ts';
import { CLEAN_FILES, withFragment } from '../support/model.ts';
import { checkout, runCommand, shippedBundle } from '../support/runner.ts';

const BAD = { ...CLEAN_FILES, 'mde-partner.yml': withFragment('    description: too short\n    logo: none.svg\n') };

let bundle = '';
let clean = '';
let bad = '';
beforeAll(() => {
  bundle = shippedBundle();
  const report = (files: Readonly<Record<string, string>>, name: string) =>
    runCommand(bundle, ['check', '--format', 'json'], checkout(files), {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: `contoso/${name}`,
    }).stdout;
  clean = report(CLEAN_FILES, 'cognito');
  bad = report(BAD, 'lens');
});

const overview = (folder: string, ...args: readonly string[]) => runCommand(bundle, ['overview', ...args], folder);

describe('overview', () => {
  test('merges 40 reports that paths and globs name, each once', () => {
    const names = Array.from({ length: 40 }, (_, index) => `reports/${index}/report.json`);
    const folder = folderWith(Object.fromEntries(names.map((name, index) => [name, index % 4 === 0 ? bad : clean])));
    const { exitCode, stdout, stderr } = overview(folder, 'reports/**/*.json', 'reports/0/report.json');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^## ❌ Partner listings: 10 of 40 reports failed · /);
    expect(stdout.match(/^\| ❌ \[lens\]\(https:\/\/github\.com\/contoso\/lens\)/gm)).toHaveLength(10);
    expect(stdout.indexOf('[lens]')).toBeLessThan(stdout.indexOf('[cognito]'));
    const written = overview(folder, 'reports/**/*.json', '--format', 'json', '--output', 'o.json');
    expect(written).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const merged = JSON.parse(readFileSync(join(folder, 'o.json'), 'utf8')) as { reports: object[] };
    expect(merged.reports).toHaveLength(40);
    expect(merged.reports[0]).toMatchObject({
      conclusion: 'failure',
      repositoryUrl: 'https://github.com/contoso/lens',
      counts: (JSON.parse(bad) as Report).counts,
      products: [{ manifest: 'mde-partner.yml', name: 'Contoso Cognito', requirements: { 'R4.1': 'unmet' } }],
    });
  });

  test.each([
    ['nothing', [], 'overview needs a report'],
    ['a missing file', ['none.json'], "the report 'none.json' does not exist"],
    ['a glob without a file', ['none/*.json'], "no report matches 'none/*.json'"],
    ['a broken report among good ones', ['*.json'], "'b.json' is not a report of mde-partner-check: it is not JSON"],
    ['an unknown format', ['a.json', '--format', 'sarif'], "--format cannot be 'sarif'"],
    ['an overview', ['overview.txt'], "'overview.txt' is not a report of mde-partner-check: another program wrote it"],
  ])('%s: 2, with one line', (_, args, words) => {
    const folder = folderWith({
      'a.json': clean,
      'b.json': clean.slice(0, -20),
      'overview.txt': '{"schemaVersion": 1}',
    });
    const { exitCode, stdout, stderr } = overview(folder, ...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^mde-partner: [^\n]*\n$/);
    expect(stderr).toContain(words);
  });
});
