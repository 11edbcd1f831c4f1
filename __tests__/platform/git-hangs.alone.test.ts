import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { askGit } from '../../src/platform/node/git.ts';
import { sourceSearch } from '../../src/platform/node/source-search.ts';
import { folderWith } from '../support/folders.ts';
import { unixTest } from '../support/systems.ts';

const { PATH } = process.env;

afterEach(() => {
  process.env['PATH'] = PATH;
  jest.restoreAllMocks();
});

test('git has a time limit', () => {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const spy = jest.fn((...args: Parameters<typeof spawnSync>) => spawnSync(...args));
  jest.spyOn(process, 'getBuiltinModule').mockReturnValue({ spawnSync: spy } as never);
  askGit(folderWith({}), ['--version']);
  expect(spy.mock.calls[0]?.[2]).toMatchObject({ timeout: 120_000, killSignal: 'SIGKILL' });
});

unixTest('a git that hangs is ended, reported in one line, not asked again, and the run goes on', async () => {
  const tools = folderWith({ git: '#!/bin/sh\necho started >> "$(dirname "$0")/log"\nexec sleep 600\n' });
  chmodSync(join(tools, 'git'), 0o755);
  process.env['PATH'] = `${tools}${delimiter}${PATH}`;
  let stderr = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    stderr += String(chunk);
    return true;
  });
  const root = folderWith({ 'a.py': 'security.microsoft.com', '.git/HEAD': 'ref: refs/heads/main\n' });
  expect(askGit(root, ['ls-files'], { patience: 1_500 })).toBeNull();
  expect(askGit(root, ['ls-files'], { patience: 1_500 })).toBeNull();
  expect(stderr).toBe('mde-partner: git did not respond within 1.5 seconds, so the run continues without it\n');
  expect(readFileSync(join(tools, 'log'), 'utf8')).toBe('started\n');
  expect(await sourceSearch(root).find(['security.microsoft.'], () => true)).toEqual(['a.py']);
});
