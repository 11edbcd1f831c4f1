import { cpSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { folderReport } from '../support/checked-reports.ts';
import { folderWith } from '../support/folders.ts';
import { git, repositoryWith, write } from '../support/repository.ts';
import { runCommand, shippedBundle } from '../support/runner.ts';
import { unixTest } from '../support/systems.ts';

const EXAMPLE = join(import.meta.dirname, '../../examples/contoso');

/** A repository of the example, which each case has a copy of. */
let example = '';
beforeAll(() => {
  example = repositoryWith(exampleFiles());
});

function exampleFiles(): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) visit(path);
      else files[relative(EXAMPLE, path).replaceAll('\\', '/')] = readFileSync(path);
    }
  };
  visit(EXAMPLE);
  return files;
}

const CALL = 'requests.get("https://api.security.microsoft.com/api/machines")';
const BARE = `import requests\n\n\ndef machines():\n    return ${CALL}.json()\n`;
const manifest = (change: (text: string) => string) => ({
  'mde-partner.yml': change(exampleFiles()['mde-partner.yml']?.toString() ?? ''),
});
const withSource = (globs: string) => manifest((text) => text.replace('source: [src/**]', `source: ${globs}`));

interface Outcome {
  readonly missing: readonly string[];
  readonly notices: readonly string[];
  readonly notJudged: readonly string[];
  readonly excluded: readonly string[];
  readonly isMet: boolean;
}

type Change = (root: string) => void;

/** The example with more files, all of them tracked. */
function exampleWith(files: Readonly<Record<string, string | Buffer>>, change?: Change): string {
  const root = folderWith({});
  cpSync(example, root, { recursive: true });
  write(root, files);
  change?.(root);
  git(root, 'add', '--all', '--force');
  return root;
}

/** What a check says of the example with more files. */
async function outcome(files: Readonly<Record<string, string | Buffer>>, change?: Change): Promise<Outcome> {
  return outcomeIn(await folderReport(exampleWith(files, change)));
}

function outcomeIn(report: Report): Outcome {
  const calls = report.manifests[0]?.products[0]?.measurements.apiCalls;
  const found = (severity: string) =>
    report.findings
      .filter((one) => one.severity === severity && one.rule === 'user-agent-missing')
      .map(({ path, start }) => `${path}:${start.line}`);
  return {
    missing: found('error'),
    notices: found('notice'),
    notJudged: (calls?.notJudged ?? []).map(({ path }) => path),
    excluded: (calls?.excluded ?? []).map(({ path, by }) => `${by} ${path}`),
    isMet: report.manifests[0]?.requirements.some(({ id, status }) => id === 'R6' && status === 'met') ?? false,
  };
}

const CLEAN: Outcome = { missing: [], notices: [], notJudged: [], excluded: [], isMet: true };

test('the example alone is clean', async () => {
  expect(await outcome({})).toEqual(CLEAN);
});

test.each<[string, Readonly<Record<string, string>>, 0 | 1]>([
  ['with nothing else', {}, 0],
  ['a file that is ignored', { '.gitignore': 'src/\n', 'src/late.py': BARE }, 1],
  ['a file that is not judged', { 'third_party/late.py': BARE }, 0],
  ['a file that the manifest takes out', { 'other/a.py': BARE }, 0],
])('the bundle says the same: %s', async (_, files, exitCode) => {
  const root = exampleWith(files);
  const ended = runCommand(shippedBundle(), ['check', '--format', 'json'], root);
  expect(ended).toMatchObject({ exitCode, stderr: '' });
  expect(outcomeIn(JSON.parse(ended.stdout) as Report)).toEqual(outcomeIn(await folderReport(root)));
});

describe('a bare call is an error', () => {
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BARE, 'utf16le')]);

  test.each<[string, Readonly<Record<string, string | Buffer>>, number]>([
    ['in a tracked file that is ignored', { '.gitignore': 'src/late.py\n', 'src/late.py': BARE }, 5],
    ['in a folder that is ignored', { '.gitignore': 'src/\n', 'src/late.py': BARE }, 5],
    ['in a file marked as binary', { '.gitattributes': '*.py binary\n', 'src/late.py': BARE }, 5],
    ['in a file without diffs', { '.gitattributes': '*.py -diff -text\n', 'src/late.py': BARE }, 5],
    [
      'in a file marked as generated',
      { '.gitattributes': '* linguist-generated export-ignore\n', 'src/late.py': BARE },
      5,
    ],
    ['in a file that asks not to be edited', { 'src/late.py': `# Please do not edit.\n${BARE}` }, 6],
    ['beside one long line of base64', { 'src/late.py': `${BARE}LOGO = "${'iVBO'.repeat(5_632)}"\n` }, 5],
    ['in UTF-16', { 'src/late.py': wide }, 5],
    ['in a file with an ending in capitals', { 'src/LATE.PY': BARE }, 5],
    ['in a script without an ending', { 'src/late': `#!/usr/bin/env python3\n${BARE}` }, 6],
    ['with CR LF', { 'src/late.py': BARE.replaceAll('\n', '\r\n') }, 5],
    [
      'in code of others that the product names',
      { ...withSource('[src/**, third_party/**]'), 'third_party/late.py': BARE },
      5,
    ],
    ['in build output that the product names', { ...withSource('[src/**, build/**]'), 'build/late.py': BARE }, 5],
  ])('%s', async (_, files, line) => {
    const path = Object.keys(files).find((one) => /late/i.test(one)) ?? '';
    expect(await outcome(files)).toEqual({
      ...CLEAN,
      missing: [`${path}:${line}`],
      isMet: false,
    });
  });
});

describe('a bare call is named where it is not judged', () => {
  test.each<[string, Readonly<Record<string, string | Buffer>>]>([
    ['in third_party', { 'third_party/late.py': BARE }],
    ['in a folder of it below the sources', { 'src/third_party/late.py': BARE }],
    ['in external', { 'src/external/late.py': BARE }],
    ['in build', { 'build/late.py': BARE }],
    ['in out', { 'out/late.py': BARE }],
    ['in packages that are tracked', { 'node_modules/late/index.py': BARE }],
    ['in a file of 1.1 MB', { 'src/late.py': `${BARE}${'# more\n'.repeat(157_143)}` }],
    ['with a NUL byte', { 'src/late.py': `${BARE}x = "\0"\n` }],
    ['in a file that says it is generated', { 'src/late.py': `# Code generated by a tool. DO NOT EDIT.\n${BARE}` }],
    [
      'in a language that is not read',
      { 'src/late.lua': 'http.request("https://api.security.microsoft.com/api/machines")\n' },
    ],
    ['in the folder of another manifest', { 'src/b/mde-partner.yml': '', 'src/b/late.py': BARE }],
    [
      'in a file of which most cannot be parsed',
      { 'src/late.py': `${BARE}${'}{ ((( [[ <<>> !! ::: ;;;; %%% $$$ ??\n'.repeat(60)}` },
    ],
  ])('%s', async (_, files) => {
    const path = Object.keys(files).find((one) => one.includes('late')) ?? '';
    expect(await outcome(files)).toEqual({ ...CLEAN, notices: [`${path}:1`], notJudged: [path], isMet: false });
  });
});

describe('other ways into the sources', () => {
  test('a submodule is judged as far as the sources of the product hold it', async () => {
    const inner = repositoryWith({ 'late.py': BARE });
    const found = await outcome({}, (root) => git(root, 'submodule', '--quiet', 'add', inner, 'src/inner'));
    expect(found).toEqual({ ...CLEAN, missing: ['src/inner/late.py:5'], isMet: false });
  });

  unixTest('a link is what its own name says', async () => {
    const found = await outcome({ 'notes/late.txt': BARE }, (root) =>
      symlinkSync('../notes/late.txt', join(root, 'src/late.py')),
    );
    expect(found).toEqual({ ...CLEAN, missing: ['src/late.py:5'], isMet: false });
  });

  unixTest('a link that leads out of the repository is named', async () => {
    const found = await outcome({}, (root) => symlinkSync('/etc/hostname', join(root, 'src/late.py')));
    expect(found).toMatchObject({ missing: [], notJudged: ['src/late.py'] });
  });
});

describe('what the manifest takes out is listed', () => {
  const scan = (yaml: string) => manifest((text) => `${text}scan:\n${yaml}`);

  test.each<[string, Readonly<Record<string, string | Buffer>>, string]>([
    [
      'scan.vendored',
      { ...scan('  vendored: [{ paths: [src/theirs/**], reason: An SDK }]\n'), 'src/theirs/a.py': BARE },
      'src/theirs/a.py',
    ],
    [
      'scan.vendored',
      { ...scan('  vendored: [{ paths: [third_party/**], reason: An SDK }]\n'), 'third_party/a.py': BARE },
      'third_party/a.py',
    ],
    [
      'scan.tests',
      { ...scan('  tests: [{ paths: [src/checks/**], reason: A fake server }]\n'), 'src/checks/a.py': BARE },
      'src/checks/a.py',
    ],
    ['products[].source', { 'other/a.py': BARE }, 'other/a.py'],
    [
      'scan.clients',
      { ...scan('  clients: [{ paths: [src/gate/**], reason: The gateway adds it }]\n'), 'src/gate/a.py': BARE },
      'src/gate/a.py',
    ],
    [
      'scan.hosts.ignore',
      {
        ...scan('  hosts: { ignore: [{ hosts: [eu.api.security.microsoft.com], reason: A test tenant }] }\n'),
        'src/a.py': BARE.replace('api.security', 'eu.api.security'),
      },
      'src/a.py',
    ],
  ])('%s', async (by, files, path) => {
    expect(await outcome(files)).toMatchObject({ missing: [], notJudged: [], excluded: [`${by} ${path}`] });
  });

  test('but not where there is no API address', async () => {
    const files = {
      ...scan('  vendored: [{ paths: [src/theirs/**], reason: An SDK }]\n'),
      'src/theirs/a.py': 'x = 1\n',
    };
    expect(await outcome({ ...files, 'other/a.py': '# https://api.security.microsoft.com\n' })).toEqual(CLEAN);
  });
});
