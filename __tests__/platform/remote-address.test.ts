import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { remoteAddress, webAddress } from '../../src/platform/node/remote-address.ts';
import { folderWith } from '../support/folders.ts';

describe('the web address of the repository', () => {
  test.each([
    ['https://github.com/contoso/cognito.git', 'https://github.com/contoso/cognito'],
    ['https://user:secret@github.com/contoso/cognito', 'https://github.com/contoso/cognito'],
    ['git@github.com:contoso/cognito.git', 'https://github.com/contoso/cognito'],
    ['ssh://git@github.example.com:22/contoso/cognito.git/', 'https://github.example.com/contoso/cognito'],
    ['git://github.com/contoso/group/cognito', 'https://github.com/contoso/group/cognito'],
    ['/srv/git/cognito.git', undefined],
    ['file:///srv/git/cognito', undefined],
    ['', undefined],
  ])('%j is read at %j', (remote, address) => expect(webAddress(remote)).toBe(address));

  test('git itself writes the configuration that is read', () => {
    const folder = folderWith({});
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
    git('init', '-q');
    expect(remoteAddress(folder)).toBeUndefined();
    git('remote', 'add', 'upstream', 'https://github.com/fabrikam/other.git');
    git('remote', 'add', 'origin', 'git@github.com:contoso/cognito.git');
    expect(remoteAddress(folder)).toBe('https://github.com/contoso/cognito');
  });

  test('a folder without git has none', () => expect(remoteAddress(folderWith({}))).toBeUndefined());
});
