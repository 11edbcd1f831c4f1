import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { folderWith } from '../support/folders.ts';
import { CLEAN_FILES, withFragment } from '../support/model.ts';
import { checkout, runCommand, runStep } from '../support/runner.ts';
import { committedCopy, extractedArchive } from '../support/work-tree-archive.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BAD_FILES = {
  ...CLEAN_FILES,
  'mde-partner.yml': withFragment('    description: too short\n    logo: none.svg\n'),
};

describe('the archive of a commit, which is what an action is downloaded as', () => {
  let folder = '';
  let bundle = '';
  beforeAll(() => {
    folder = extractedArchive();
    bundle = join(folder, 'dist', 'index.js');
  });

  test('holds what runs and what a reader needs, and nothing of the development', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeLessThanOrEqual(140);
    for (const kept of ['.github', 'action.yml', 'dist', 'schema', 'package.json', 'README.md', 'LICENSE'])
      expect([kept, existsSync(join(folder, kept))]).toEqual([kept, true]);
    for (const left of ['src', '__tests__', 'docs', 'examples', 'scripts', 'package-lock.json'])
      expect([left, existsSync(join(folder, left))]).toEqual([left, false]);
  });

  test('check, fix, explain, rules and schema run from it', () => {
    const workspace = checkout(BAD_FILES);
    const check = runCommand(bundle, ['check'], workspace);
    expect([check.exitCode, check.stderr]).toEqual([1, '']);
    expect(check.stdout).toContain('logo-missing');
    expect(runCommand(bundle, ['check'], checkout(CLEAN_FILES)).exitCode).toBe(0);
    expect(runCommand(bundle, ['fix', '--dry-run'], workspace)).toMatchObject({ exitCode: 1, stderr: '' });
    for (const args of [['explain', 'logo-not-square'], ['rules'], ['schema']])
      expect([args, runCommand(bundle, args, workspace)]).toMatchObject([args, { exitCode: 0, stderr: '' }]);
  });

  test('the Action runs from it, with findings and without', () => {
    const failed = runStep(bundle, checkout(BAD_FILES));
    expect(failed.exitCode).toBe(1);
    expect(failed.annotations.length).toBeGreaterThan(0);
    expect(runStep(bundle, checkout(CLEAN_FILES))).toMatchObject({ exitCode: 0, commands: [] });
  });
});

describe('npx from a git address', () => {
  /** npm installs every development dependency of a package from git that has one of these (pacote, lib/git.js). */
  const PREPARING = ['postinstall', 'build', 'preinstall', 'install', 'prepack', 'prepare'];

  test('no script makes npm prepare the package', () => {
    const { scripts, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
      readonly dependencies?: object;
    };
    expect(Object.keys(scripts).filter((name) => PREPARING.includes(name))).toEqual([]);
    expect(dependencies).toBeUndefined();
  });

  test('runs with an empty cache, fetches nothing from the registry and keeps under 8 MB', async () => {
    const repository = committedCopy();
    const asked: string[] = [];
    const registry = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(404).end('{}');
    });
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
    const cache = folderWith({});
    const { exitCode, stdout } = await npx(['--yes', `git+file://${encodeURI(repository)}`, 'check'], {
      cwd: checkout(CLEAN_FILES),
      cache,
      registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`,
    });
    registry.close();
    expect(stdout).toContain('mde-partner.yml · Contoso Cognito');
    expect([exitCode, asked]).toEqual([0, []]);
    const sizes = readdirSync(join(cache, '_cacache'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
  }, 120_000);
});

interface NpxOptions {
  readonly cwd: string;
  readonly cache: string;
  readonly registry: string;
}

function npx(args: readonly string[], { cwd, cache, registry }: NpxOptions) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folderWith({}),
    npm_config_cache: cache,
    npm_config_registry: registry,
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
    GIT_ALLOW_PROTOCOL: 'file',
  };
  return new Promise<{ readonly exitCode: number | null; readonly stdout: string }>((resolve, reject) => {
    const child = spawn('npx', args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout }));
  });
}
