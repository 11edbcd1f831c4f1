import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Changes } from '../../src/core/changes.ts';
import { changesSince, isMergeOf } from '../../src/platform/node/git-changes.ts';
import { examples } from '../support/examples.ts';
import { folderWith } from '../support/folders.ts';
import { commit, git, repositoryWith, write } from '../support/repository.ts';

/** Windows does not support such names, modes and links. */
const posixTest = process.platform === 'win32' ? test.skip : test;

const FIVE = 'one\ntwo\nthree\nfour\nfive\n';

function changed(root: string, revision = 'HEAD'): Changes {
  const changes = changesSince(root, revision);
  if (!(changes instanceof Changes)) throw new Error(`no changes: ${changes}`);
  return changes;
}

/** Numbers of the first nine lines that count as touched. */
function touched(changes: Changes, path: string): number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((line) =>
    changes.touchesLines({ path, start: { line, column: 1 }, end: { line, column: 2 } }),
  );
}

function range(path: string, first: number, last: number) {
  return { path, start: { line: first, column: 1 }, end: { line: last, column: 9 } };
}

describe('what counts as touched', () => {
  test('changed and added lines; committed, staged, unstaged and untracked', () => {
    const root = repositoryWith({ 'a.txt': FIVE, 'b.txt': FIVE, 'c.txt': FIVE, 'd.txt': FIVE });
    write(root, { 'a.txt': FIVE.replace('two', 'TWO') });
    commit(root);
    write(root, { 'b.txt': FIVE.replace('three', 'three\nthree and a half') });
    git(root, 'add', 'b.txt');
    write(root, { 'c.txt': `${FIVE}six\n`, 'new/e.txt': FIVE });
    const changes = changed(root, 'HEAD~1');
    expect(touched(changes, 'a.txt')).toEqual([2]);
    expect(touched(changes, 'b.txt')).toEqual([4]);
    expect(touched(changes, 'c.txt')).toEqual([6]);
    expect(touched(changes, 'd.txt')).toEqual([]);
    expect(touched(changes, 'new/e.txt')).toHaveLength(9);
    expect(changes.touchesFile('d.txt')).toBe(false);
    expect([...changes.paths()].sort()).toEqual(['a.txt', 'b.txt', 'c.txt', 'new/e.txt']);
  });

  test('a removed line touches the place around it, not its neighbors', () => {
    const root = repositoryWith({ 'a.txt': FIVE });
    write(root, { 'a.txt': FIVE.replace('three\n', '') });
    const changes = changed(root);
    expect(touched(changes, 'a.txt')).toEqual([]);
    expect(changes.touchesLines(range('a.txt', 2, 3))).toBe(true);
    expect(changes.touchesLines(range('a.txt', 3, 4))).toBe(false);
    expect(changes.removedFrom('a.txt')).toEqual(['three']);
    expect(changes.touchesFile('a.txt')).toBe(true);
  });

  test('later changes of the base branch do not count', () => {
    const root = repositoryWith({ 'a.txt': FIVE, 'b.txt': FIVE });
    git(root, 'checkout', '--quiet', '-b', 'topic');
    write(root, { 'a.txt': FIVE.replace('one', 'ONE') });
    const head = commit(root);
    git(root, 'checkout', '--quiet', 'main');
    write(root, { 'b.txt': FIVE.replace('five', 'FIVE') });
    commit(root);
    git(root, 'checkout', '--quiet', 'topic');
    expect([...changed(root, 'main').paths()]).toEqual(['a.txt']);
    git(root, 'checkout', '--quiet', '--detach', 'main');
    expect(isMergeOf(root, head)).toBe(false);
    git(root, 'merge', '--quiet', '--no-ff', '--message=m', 'topic');
    expect(isMergeOf(root, head)).toBe(true);
    expect([...changed(root, 'HEAD^1').paths()]).toEqual(['a.txt']);
  });

  test('a last line without a line end; the line end alone is not a change', () => {
    const root = repositoryWith({ 'a.txt': 'one\ntwo' });
    write(root, { 'a.txt': 'one\nTWO' });
    expect(touched(changed(root), 'a.txt')).toEqual([2]);
    write(root, { 'a.txt': 'one\ntwo\n' });
    expect(touched(changed(root), 'a.txt')).toEqual([]);
  });

  test('another line end is not a change; another text in a file with CRLF is', () => {
    const root = repositoryWith({ 'a.txt': FIVE, 'b.txt': FIVE.replaceAll('\n', '\r\n') });
    write(root, { 'a.txt': FIVE.replaceAll('\n', '\r\n'), 'b.txt': FIVE.replaceAll('\n', '\r\n').replace('two', '2') });
    const changes = changed(root);
    expect(changes.touchesFile('a.txt')).toBe(false);
    expect(touched(changes, 'b.txt')).toEqual([2]);
  });
});

describe('changes of whole files', () => {
  test('a moved file keeps its lines; both paths count as touched', () => {
    const text = Array.from({ length: 30 }, (_, at) => `line ${at}\n`).join('');
    const root = repositoryWith({ 'a.txt': text, 'b.txt': text.replaceAll('line', 'row') });
    renameSync(join(root, 'a.txt'), join(root, 'A b.txt'));
    rmSync(join(root, 'b.txt'));
    write(root, { 'deep/b.txt': text.replaceAll('line', 'row').replace('row 2\n', 'ROW 2\n') });
    git(root, 'add', '--all');
    const changes = changed(root);
    expect(touched(changes, 'A b.txt')).toEqual([]);
    expect(touched(changes, 'deep/b.txt')).toEqual([3]);
    expect(changes.movedFrom('deep/b.txt')).toBe('b.txt');
    for (const path of ['a.txt', 'A b.txt', 'b.txt', 'deep/b.txt']) expect(changes.touchesFile(path)).toBe(true);
  });

  posixTest('removed, binary and link', () => {
    const root = repositoryWith({ 'gone.svg': FIVE, 'b.bin': 'a\0b', 'link.svg': FIVE, 'moved.bin': `a\0${FIVE}` });
    rmSync(join(root, 'gone.svg'));
    rmSync(join(root, 'link.svg'));
    symlinkSync('b.bin', join(root, 'link.svg'));
    renameSync(join(root, 'moved.bin'), join(root, 'here.bin'));
    write(root, { 'b.bin': 'a\0c' });
    git(root, 'add', '--all');
    const changes = changed(root);
    for (const path of ['gone.svg', 'b.bin', 'link.svg']) expect(touched(changes, path)).toHaveLength(9);
    expect(changes.touchesFile('here.bin')).toBe(true);
    expect(changes.removedFrom('gone.svg')).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect(changes.touchesAll('gone.svg')).toBe(true);
  });

  posixTest('another mode is no change', () => {
    const root = repositoryWith({ 'a.sh': FIVE, 'b.sh': FIVE });
    chmodSync(join(root, 'a.sh'), 0o755);
    chmodSync(join(root, 'b.sh'), 0o755);
    write(root, { 'b.sh': FIVE.replace('one', 'ONE') });
    const changes = changed(root);
    expect(changes.touchesFile('a.sh')).toBe(false);
    expect(touched(changes, 'b.sh')).toEqual([1]);
  });

  test('a submodule counts as a whole', () => {
    const inner = repositoryWith({ 'logo.svg': FIVE });
    const root = repositoryWith({ 'a.txt': FIVE });
    git(root, 'submodule', '--quiet', 'add', inner, 'vendor/inner');
    commit(root);
    expect(changed(root, 'HEAD').touchesFile('vendor/inner/logo.svg')).toBe(false);
    expect(changed(root, 'HEAD~1').touchesFile('vendor/inner/logo.svg')).toBe(true);
    write(join(root, 'vendor/inner'), { 'logo.svg': 'x' });
    commit(join(root, 'vendor/inner'));
    expect(touched(changed(root, 'HEAD'), 'vendor/inner/logo.svg')).toHaveLength(9);
  });

  test('a file with a merge conflict counts as a whole', () => {
    const root = repositoryWith({ 'a.txt': FIVE });
    git(root, 'checkout', '--quiet', '-b', 'topic');
    write(root, { 'a.txt': FIVE.replace('one', 'ONE') });
    commit(root);
    git(root, 'checkout', '--quiet', 'main');
    write(root, { 'a.txt': FIVE.replace('one', 'Eins') });
    commit(root);
    expect(() => git(root, 'merge', 'topic')).toThrow();
    expect(touched(changed(root), 'a.txt')).toContain(1);
  });

  posixTest.each([
    ['blanks', 'with a blank.txt'],
    ['a quote', 'with"quote.txt'],
    ['a back-slash', 'with\\slash.txt'],
    ['a line break', 'with\nbreak.txt'],
    ['a tab', 'with\ttab.txt'],
    ['other letters', 'größe/日本.txt'],
    ['other letters and a quote', 'ü".txt'],
    ['what looks like a header', 'x b/x b/y.txt'],
    ['a leading dash', '-x.txt'],
  ])('a path with %s', (_, path) => {
    const root = repositoryWith({ [path]: FIVE });
    write(root, { [path]: FIVE.replace('two', '2') });
    expect(touched(changed(root), path)).toEqual([2]);
  });
});

describe('calls of git', () => {
  test('an unknown revision, a revision that looks like an option, and no common ancestor', () => {
    const root = repositoryWith({ 'a.txt': FIVE });
    for (const revision of ['nowhere', '--all', '-h', 'main..main', '^main', 'HEAD:a.txt', ''])
      expect(changesSince(root, revision)).toBe('revision');
    git(root, 'checkout', '--quiet', '--orphan', 'other');
    write(root, { 'b.txt': FIVE });
    commit(root);
    expect(changesSince(root, 'main')).toBe('base');
  });

  test('no repository, a broken repository, and none in exactly this folder', () => {
    expect(changesSince(folderWith({ 'a.txt': FIVE }), 'HEAD')).toBe('repository');
    const outer = repositoryWith({ 'a.txt': FIVE, 'inner/.gitkeep': '' });
    expect(changesSince(join(outer, 'inner'), 'HEAD')).toBe('repository');
    expect(changesSince(folderWith({ '.git/HEAD': 'broken' }), 'HEAD')).toBe('git');
  });

  posixTest('nothing that the configuration names runs', () => {
    const root = repositoryWith({ 'a.txt': FIVE, '.gitattributes': '*.txt filter=evil diff=evil\n' });
    const mark = join(root, 'ran');
    for (const key of [
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'diff.evil.command',
      'diff.evil.textconv',
      'diff.external',
      'core.fsmonitor',
      'core.pager',
      'pager.diff',
    ])
      git(root, 'config', key, `touch '${mark}'; cat`);
    git(root, 'config', 'filter.evil.required', 'true');
    git(root, 'config', 'core.hooksPath', 'hooks');
    write(root, { 'a.txt': FIVE.replace('two', '2'), 'hooks/post-index-change': `#!/bin/sh\ntouch '${mark}'\n` });
    chmodSync(join(root, 'hooks/post-index-change'), 0o755);
    expect(touched(changed(root), 'a.txt')).toEqual([2]);
    expect(existsSync(mark)).toBe(false);
    // The trap works: plain git falls into it.
    spawnSync('git', ['-C', root, 'diff', 'HEAD'], { stdio: 'ignore' });
    expect(existsSync(mark)).toBe(true);
  });

  posixTest('nothing runs in a submodule, and what is not committed there is not looked at', () => {
    const inner = repositoryWith({ 'logo.svg': FIVE, '.gitattributes': '*.svg filter=evil\n' });
    const root = repositoryWith({ 'a.txt': FIVE });
    git(root, 'submodule', '--quiet', 'add', inner, 'inner');
    commit(root);
    const mark = join(root, 'ran');
    git(join(root, 'inner'), 'config', 'filter.evil.clean', `touch '${mark}'; cat`);
    write(join(root, 'inner'), { 'logo.svg': FIVE.replace('two', '2') });
    expect(changed(root).touchesFile('inner/logo.svg')).toBe(false);
    expect(existsSync(mark)).toBe(false);
  });

  test('no setting changes the form of the output', () => {
    const root = repositoryWith({ 'a.txt': FIVE, 'dir/b.txt': FIVE });
    for (const [key, value] of Object.entries({
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.context': '9',
      'diff.interHunkContext': '9',
      'color.ui': 'always',
      'color.diff': 'always',
      'diff.renames': 'false',
      'diff.relative': 'true',
      'core.abbrev': '4',
      'diff.wsErrorHighlight': 'all',
      'diff.colorMoved': 'zebra',
      'diff.submodule': 'log',
      'core.quotePath': 'true',
    }))
      git(root, 'config', key, value);
    write(root, { 'a.txt': FIVE.replace('two', '2').replace('five', '5'), 'dir/b.txt': FIVE.replace('one', '1') });
    const changes = changed(root);
    expect(touched(changes, 'a.txt')).toEqual([2, 5]);
    expect(touched(changes, 'dir/b.txt')).toEqual([1]);
  });
});

describe('any change of text', () => {
  const line = fc.constantFrom('a', 'b', 'c', '', '-x', '+x', '@@ -1 +1 @@', 'diff --git a/x b/x', '\\ No newline');
  const text = fc
    .tuple(fc.array(line, { maxLength: 9 }), fc.boolean())
    .map(([lines, end]) => (lines.length === 0 ? '' : lines.join('\n') + (end ? '\n' : '')));

  test('untouched lines are unchanged, and the numbers are those of git', () => {
    const root = repositoryWith({ 'a.txt': 'x\n' });
    fc.assert(
      fc.property(text, text, (before, after) => {
        write(root, { 'a.txt': before });
        commit(root);
        write(root, { 'a.txt': after });
        const changes = changed(root);
        const lines = after.split('\n');
        const kept = lines
          .slice(0, after.endsWith('\n') || after === '' ? -1 : undefined)
          .filter((_, at) => !changes.touchesLines(range('a.txt', at + 1, at + 1)));
        const [added = '0', removed = '0'] = git(root, 'diff', '--numstat', '--ignore-cr-at-eol', 'HEAD').split('\t');
        const removedLines = changes.removedFrom('a.txt');
        expect(removedLines).toHaveLength(Number(removed));
        expect(lines.length - (after.endsWith('\n') || after === '' ? 1 : 0) - kept.length).toBe(Number(added));
        expect([...kept, ...removedLines].sort()).toEqual(
          before
            .split('\n')
            .slice(0, before.endsWith('\n') || before === '' ? -1 : undefined)
            .sort(),
        );
      }),
      examples(40),
    );
  });
});
