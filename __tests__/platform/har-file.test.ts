import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/core/errors.ts';
import { diskHarFiles } from '../../src/platform/node/har-file.ts';
import { linuxTest, unixTest } from '../support/systems.ts';

let top: string;
let root: string;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'har file ')));
  root = join(top, 'repository');
  mkdirSync(root);
});

afterEach(() => rmSync(top, { recursive: true }));

function write(path: string, content: string | Uint8Array = '{}'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { stdio: 'pipe' });
const paths = (cwd: string, ...patterns: string[]) => diskHarFiles(root, join(root, cwd), patterns).paths;

function content(path: string, pattern = path): string | null {
  const pieces = diskHarFiles(root, root, [pattern]).pieces(path);
  return pieces && Buffer.concat(Array.from(pieces, (piece) => new Uint8Array(piece))).toString('latin1');
}

describe('which files', () => {
  beforeEach(() => {
    for (const path of [
      'a.har',
      'cloud/b.har',
      'cloud/deep/.c.har',
      'cloud/d.json',
      'node_modules/e.har',
      '.git/f.har',
      'g[1].har',
    ])
      write(path);
    writeFileSync(join(top, 'out.har'), '{}');
  });

  test.each([
    ['a path', '', ['a.har'], ['a.har']],
    ['a path from another folder', 'cloud', ['../a.har', 'b.har'], ['a.har', 'cloud/b.har']],
    ['a path out of the repository', '', ['../out.har'], ['../out.har']],
    ['a glob', '', ['*.har'], ['a.har', 'g[1].har']],
    [
      'a deep glob, hidden files too, without packages and git',
      '',
      ['**/*.har'],
      ['a.har', 'cloud/b.har', 'cloud/deep/.c.har', 'g[1].har'],
    ],
    ['a glob below a folder', '', ['cloud/*'], ['cloud/b.har', 'cloud/d.json']],
    ['a glob from another folder', 'cloud', ['../*.{har,zip}'], ['a.har', 'g[1].har']],
    ['a glob out of the repository', '', ['../*.har'], ['../out.har']],
    ['a file with the name of a glob', '', ['g[1].har'], ['g[1].har']],
    ['a file named twice', '', ['a.har', './a.har', '*a.har'], ['a.har']],
    ['nothing', '', [], []],
  ])('%s', (_, cwd, patterns, expected) => {
    expect(paths(cwd, ...patterns)).toEqual(expected);
  });

  test.each([
    ['a path', 'gone.har', "the HAR file 'gone.har' does not exist"],
    ['a name that no file can have', 'a\u0000.har', "the HAR file 'aU+0000.har' does not exist"],
    ['a glob', '*.gone', "no HAR file matches '*.gone'"],
    ['a glob in no folder', 'gone/*', "no HAR file matches 'gone/*'"],
  ])('%s without a file is a usage error', (_, pattern, message) => {
    expect(() => paths('', 'a.har', pattern)).toThrow(new UsageError(message));
  });

  test('absolute paths and globs', () => {
    expect(paths('cloud', join(root, 'a.har'), join(top, '*.har'))).toEqual(['../out.har', 'a.har']);
  });

  unixTest('a glob does not walk through links', () => {
    symlinkSync(top, join(root, 'loop'));
    expect(paths('', '**/[ao]*.har')).toEqual(['a.har']);
  });
});

describe('the bytes', () => {
  test('in pieces, all of them', () => {
    const bytes = Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * 7) % 251);
    write('a.har', bytes);
    expect(content('a.har') === Buffer.from(bytes).toString('latin1')).toBe(true);
  });

  test('of an empty file', () => {
    write('a.har', '');
    expect(content('a.har')).toBe('');
  });

  unixTest('null for what is no readable file', () => {
    mkdirSync(join(root, 'folder.har'));
    execFileSync('mkfifo', [join(root, 'pipe.har')]);
    expect(content('folder.har')).toBeNull();
    expect(content('pipe.har')).toBeNull();
    write('a.har');
    write('b.har');
    expect(content('a.har', 'b.har')).toBeNull();
    const files = diskHarFiles(root, root, ['a.har']);
    rmSync(join(root, 'a.har'));
    expect(files.pieces('a.har')).toBeNull();
  });

  linuxTest('a file that is given up is closed', () => {
    write('a.har', 'x'.repeat(1_000_000));
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    for (const _ of diskHarFiles(root, root, ['a.har']).pieces('a.har') ?? []) break;
    expect(open()).toBe(before);
  });
});

describe('what git tracks', () => {
  test('files in the index, not ignored or new files', () => {
    for (const path of ['in/tracked é.har', 'in/new.har', 'in/ignored.har']) write(path);
    write('.gitignore', 'ignored.har\n');
    git('init', '-q');
    git('add', '.gitignore', 'in/tracked é.har');
    const files = diskHarFiles(root, root, ['in/*.har']);
    expect(files.paths.map((path) => [path, files.isTracked(path)])).toEqual([
      ['in/ignored.har', false],
      ['in/new.har', false],
      ['in/tracked é.har', true],
    ]);
  });

  test('nothing outside git', () => {
    write('a.har');
    expect(diskHarFiles(root, root, ['a.har']).isTracked('a.har')).toBe(false);
  });

  test('no program that the repository names is run', () => {
    write('a.har');
    git('init', '-q');
    git('add', 'a.har');
    git('config', 'core.fsmonitor', `touch '${join(top, 'ran')}'; false`);
    expect(diskHarFiles(root, root, ['a.har']).isTracked('a.har')).toBe(true);
    expect(readdirSync(top)).toEqual(['repository']);
  });
});
