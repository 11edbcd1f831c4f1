import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lte, valid } from 'semver';
import { parse } from 'yaml';
import { loadRules } from '../../src/rules/index.ts';
import { folderWith } from '../support/folders.ts';
import { unixTest } from '../support/systems.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const RULES = (await loadRules()).map(({ meta }) => meta);
const { version } = JSON.parse(read('package.json')) as { version: string };

describe('the page of newly reported rules', () => {
  /** Id and version of every row. */
  const rows = read('docs/new-rules.md')
    .split(/^## Version /m)
    .slice(1)
    .flatMap((section) => {
      const since = section.split('\n', 1)[0];
      return [...section.matchAll(/^\| \[([a-z-]+)\]/gm)].map(([, id]) => `${id} ${since}`);
    });

  test('names each rule once, under the version that added it', () => {
    expect(rows.sort()).toEqual(RULES.map(({ id, since }) => `${id} ${since}`).sort());
  });
});

test('each rule knows a version that added it and is not later than this one', () => {
  for (const { id, since } of RULES) {
    expect([id, valid(since)]).toEqual([id, since]);
    expect([id, lte(since, version)]).toEqual([id, true]);
  }
});

describe('the notes of a release', () => {
  interface Step {
    readonly name?: string;
    readonly run?: string;
  }
  const jobs = parse(read('.github/workflows/release.yml')).jobs as Record<string, { steps: Step[] }>;
  const release = Object.values(jobs).flatMap(
    ({ steps }) => steps.find(({ run }) => run?.includes('gh release')) ?? [],
  );

  /** What the step gives to `gh` as notes. */
  function notesOf(tag: string): string {
    const bin = folderWith({ gh: '#!/bin/sh\nfor arg; do printf "%s\\0" "$arg"; done\n' });
    chmodSync(join(bin, 'gh'), 0o755);
    const { stdout, status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', release[0]?.run ?? 'exit 9'], {
      cwd: new URL('../..', import.meta.url),
      encoding: 'utf8',
      env: {
        PATH: `${bin}:${process.env['PATH']}`,
        VERSION: tag,
        PRERELEASE: 'false',
        GITHUB_SHA: 'a'.repeat(40),
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'contoso/check',
      },
    });
    expect(status).toBe(0);
    const args = stdout.split('\0');
    expect(args.slice(0, 3)).toEqual(['release', 'create', `v${tag}`]);
    expect(args).toContain('--generate-notes');
    return args[args.indexOf('--notes') + 1] ?? '';
  }

  unixTest('begin with the rules that the version adds, each with its page', () => {
    const notes = notesOf(version);
    expect(notes).toMatch(/^## Rules that this version adds\n/);
    for (const { id } of RULES.filter(({ since }) => since === version))
      expect(notes).toContain(`[${id}](https://github.com/contoso/check/blob/v${version}/docs/rules/${id}.md)`);
  });

  unixTest('have none if the version adds none', () => {
    expect(notesOf('99.0.0')).toBe('');
  });
});
