import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/core/errors.ts';
import { readPolicyFile } from '../../src/platform/node/policy-file.ts';
import { unixTest } from '../support/systems.ts';

let top: string;
let root: string;

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'policy file ')));
  root = join(top, 'repository');
  mkdirSync(join(root, 'org'), { recursive: true });
  writeFileSync(join(root, 'org', 'policy.yml'), 'inside');
  writeFileSync(join(top, 'policy.yml'), 'outside');
});

afterEach(() => rmSync(top, { recursive: true }));

const read = (path: string, cwd = root) => {
  const file = readPolicyFile(root, cwd, path);
  return [file.path, new TextDecoder().decode(file.bytes)];
};

describe('the policy that the caller names', () => {
  test('is inside the repository or outside', () => {
    expect(read('org/policy.yml')).toEqual(['org/policy.yml', 'inside']);
    expect(read('policy.yml', join(root, 'org'))).toEqual(['org/policy.yml', 'inside']);
    expect(read('../policy.yml')).toEqual(['../policy.yml', 'outside']);
    expect(read(join(top, 'policy.yml'))).toEqual(['../policy.yml', 'outside']);
  });

  test('must exist and be a file', () => {
    for (const path of ['none.yml', 'org', 'org/policy.yml/x', 'a\0b']) {
      expect(() => read(path)).toThrow(UsageError);
      expect(() => read(path)).toThrow('does not exist or is not a file that can be read');
    }
  });

  test('is not read beyond the limit', () => {
    writeFileSync(join(top, 'large.yml'), 'x'.repeat(1_000_000));
    expect(readPolicyFile(root, root, '../large.yml').bytes).toHaveLength(64 * 1024 + 1);
  });

  unixTest('is not reached through a link that a change of the repository can set', () => {
    symlinkSync('org/policy.yml', join(root, 'linked.yml'));
    symlinkSync('../policy.yml', join(root, 'out.yml'));
    symlinkSync('..', join(root, 'up'));
    for (const path of ['linked.yml', 'out.yml', 'up/policy.yml'])
      expect(() => read(path)).toThrow('is reached through a link inside the checked repository');
  });

  unixTest('may be a link outside, as in a mounted configuration', () => {
    symlinkSync('policy.yml', join(top, 'mounted.yml'));
    expect(read('../mounted.yml')).toEqual(['../mounted.yml', 'outside']);
  });

  unixTest('does not block on a pipe', () => {
    execFileSync('mkfifo', [join(top, 'pipe')]);
    expect(() => read('../pipe')).toThrow('is not a file that can be read');
  });
});
