import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { CLEAN_FILES } from '../support/model.ts';
import { checkout, runCommand, shippedBundle } from '../support/runner.ts';

/** A network namespace of its own needs Linux and the right to make one. */
const canIsolate = process.platform === 'linux' && spawnSync('unshare', ['-n', 'true']).status === 0;
const isolated = canIsolate ? test : test.skip;

isolated(
  'a default run needs no network: without any route it prints the same (left out where unshare -n may not run)',
  () => {
    const bundle = shippedBundle();
    const workspace = checkout(CLEAN_FILES);
    const args = ['check', '--format', 'json', '--today', '2026-11-22'];
    const routes = spawnSync('unshare', ['-n', 'cat', '/proc/net/route'], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
    expect(routes).toHaveLength(1);
    const { status, stdout } = spawnSync('unshare', ['-n', process.execPath, bundle, ...args], {
      cwd: workspace,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, runCommand(bundle, args, workspace).stdout]);
  },
);
