import { expect, test } from '@jest/globals';
import { filesBefore } from '../../src/platform/node/git-files.ts';
import { folderWith } from '../support/folders.ts';
import { commit, git, repositoryWith, write } from '../support/repository.ts';

const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

test('a file as it was where the branch began, in any state since then', () => {
  const root = repositoryWith({ 'a.txt': 'old\0text ä\n', 'gone.txt': 'gone' });
  git(root, 'checkout', '--quiet', '-b', 'topic');
  git(root, 'rm', '--quiet', 'gone.txt');
  write(root, { 'a.txt': 'new', 'b.txt': 'added' });
  commit(root);
  const files = filesBefore(root, 'main');
  if (typeof files === 'string') throw new Error(files);
  expect(text(files.read('a.txt', 100))).toBe('old\0text ä\n');
  expect(text(files.read('gone.txt', 100))).toBe('gone');
  expect(files.read('b.txt', 100)).toBeNull();
  expect(files.read('a.txt', 5)).toBeNull();
});

test('why there is no earlier state', () => {
  expect(filesBefore(folderWith({}), 'HEAD')).toBe('repository');
  expect(filesBefore(repositoryWith({ a: '1' }), 'none')).toBe('revision');
  expect(filesBefore(repositoryWith({ a: '1' }), '--all')).toBe('revision');
});
