import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sourceSearch } from '../../src/platform/node/source-search.ts';
import { folderWith } from '../support/folders.ts';
import { unixTest } from '../support/systems.ts';

const FILES = {
  'a.py': 'x = "https://api.security.microsoft.com/api"\n',
  'upper.ps1': 'API.SECURITY.MICROSOFT.COM',
  'deep/er/b.go': 'mdepartner-contoso',
  'with blank/ü.cs': 'MdePartner',
  'other.txt': 'nothing to see',
  'dotted.txt': 'apiXsecurityXmicrosoft',
  'binary.bin': 'MdePartner\0',
  'node_modules/p/index.js': 'MdePartner',
  'ignored/c.py': 'MdePartner',
  '.gitignore': 'ignored/\n',
};
const STRINGS = ['api.security.microsoft', 'MdePartner'];
const FOUND = ['a.py', 'deep/er/b.go', 'upper.ps1', 'with blank/ü.cs'];

function repository(): string {
  const root = folderWith(FILES);
  execFileSync('git', ['init', '--quiet', root]);
  execFileSync('git', ['-C', root, 'add', 'a.py']);
  return root;
}

describe.each([true, false])('scripts in UTF-16, with git: %s', (git) => {
  const code = "irm 'https://API.security.microsoft.com/api'\r\n";
  const wide = (mark: string, bytes: Buffer) => Buffer.concat([Buffer.from(mark, 'latin1'), bytes]);
  const swapped = Buffer.from(code, 'utf16le').swap16();

  test('are found by the bytes of either order', async () => {
    const root = folderWith({
      'le.ps1': wide('\xff\xfe', Buffer.from(code, 'utf16le')),
      'deep/be.psm1': wide('\xfe\xff', swapped),
      'other.ps1': wide('\xff\xfe', Buffer.from("irm 'https://contoso.com'", 'utf16le')),
      'dots.ps1': wide('\xff\xfe', Buffer.from('apiXsecurityXmicrosoft', 'utf16le')),
      'image.bin': wide('\xff\xfe', Buffer.from(code, 'utf16le')),
    });
    if (git) execFileSync('git', ['init', '--quiet', root]);
    expect(await sourceSearch(root).find(STRINGS)).toEqual(['deep/be.psm1', 'le.ps1']);
  });
});

describe('in a git work tree', () => {
  test('finds tracked and untracked files, without ignored ones', async () => {
    expect(await sourceSearch(repository()).find(STRINGS)).toEqual(FOUND);
  });

  test('finds nothing, and asks for nothing', async () => {
    const search = sourceSearch(repository());
    expect(await search.find(['no such text anywhere'])).toEqual([]);
    expect(await search.find([])).toEqual([]);
  });

  test('a string that begins like an option is a string', async () => {
    const root = folderWith({ 'a.txt': 'x --open-files-in-pager y' });
    execFileSync('git', ['init', '--quiet', root]);
    expect(await sourceSearch(root).find(['--open-files-in-pager'])).toEqual(['a.txt']);
  });
});

describe('outside of git', () => {
  test('reads the files themselves', async () => {
    const root = folderWith(FILES);
    expect(await sourceSearch(root).find(STRINGS)).toEqual([
      'a.py',
      'deep/er/b.go',
      'ignored/c.py',
      'upper.ps1',
      'with blank/ü.cs',
    ]);
  });

  unixTest('does not follow links and leaves out what is too large', async () => {
    const root = folderWith({ 'a.py': 'MdePartner', 'large.py': `MdePartner${' '.repeat(1_048_576)}` });
    symlinkSync('a.py', join(root, 'link.py'));
    expect(await sourceSearch(root).find(STRINGS)).toEqual(['a.py']);
  });
});
