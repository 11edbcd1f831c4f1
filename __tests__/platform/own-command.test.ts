import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { actionCommand } from '../../src/platform/github/context.ts';
import { ownCommand } from '../../src/platform/node/own-command.ts';
import { folderWith } from '../support/folders.ts';

test.each([
  ['/home/a/check/dist/index.js', '/home/a/check', 'node dist/index.js'],
  ['/home/a/check/dist/index.js', '/home/a/app', 'node ../check/dist/index.js'],
  ['/opt/check/dist/index.js', '/home/a/app', 'node /opt/check/dist/index.js'],
  ["/home/a/it's here/index.js", '/home/a', "node 'it'\\''s here/index.js'"],
  ['/home/a/app/node_modules/.bin/mde-partner', '/home/a/app', 'npx mde-partner'],
  ['/usr/local/bin/mde-partner', '/home/a/app', 'mde-partner'],
])('%s in %s: %s', (script, folder, command) => {
  expect(ownCommand(script, folder)).toBe(command);
});

test('under npx, the requested package', () => {
  const home = folderWith({
    '_npx/1a2b/package.json': '{"_npx":{"packages":["github:contoso/check#v1"]}}',
    '_npx/3c4d/package.json': '{"_npx":{"packages":[7]}}',
  });
  const at = (name: string) => ownCommand(join(home, '_npx', name, 'node_modules', '.bin', 'mde-partner'), home);
  expect(at('1a2b')).toBe('npx github:contoso/check#v1');
  expect(at('3c4d')).toBe('npx mde-partner');
  expect(at('none')).toBe('npx mde-partner');
});

test('for an action, the repository and revision in the workflow', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ACTION_REPOSITORY: 'contoso/check',
    GITHUB_ACTION_REF: 'v1',
  };
  expect(actionCommand(env)).toBe('npx github:contoso/check#v1');
  expect(actionCommand({ ...env, GITHUB_SERVER_URL: 'https://ghe.contoso.com' })).toBe(
    'npx git+https://ghe.contoso.com/contoso/check.git#v1',
  );
  expect(actionCommand({ ...env, GITHUB_ACTION_REF: '$(date)' })).toBe('mde-partner');
  expect(actionCommand({})).toBe('mde-partner');
});
