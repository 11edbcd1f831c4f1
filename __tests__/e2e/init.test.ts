import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { folderWith } from '../support/folders.ts';
import { isTested } from '../support/machine.js';
import { MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';
import { repositoryWith } from '../support/repository.ts';
import { runCommand, shippedBundle } from '../support/runner.ts';

const FILES = {
  'package.json': '{"name": "argus", "publisher": "Halvard Security", "version": "2.0.1"}',
  'assets/logo.svg': MODEL_LOGO,
  'a.py': `import requests

def alerts():
    agent = "MdePartner-HalvardSecurity-Argus/2.0.1"
    return requests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": agent}).json()
`,
};

let bundle = '';
beforeAll(() => {
  bundle = shippedBundle();
});

const manifestIn = (folder: string) => readFileSync(join(folder, 'mde-partner.yml'), 'utf8');

describe('init', () => {
  test('writes the manifest, shows each value with its source, and check lists only what is open', () => {
    const folder = repositoryWith(FILES);
    const { exitCode, stdout, stderr } = runCommand(bundle, ['init'], folder);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Wrote mde-partner\.yml\n/);
    expect(stdout).toContain("  company      Halvard Security  (from 'publisher' in package.json)\n");
    expect(stdout).toContain('  description  to write: Plain text of 10 to 15 words.\n');
    expect(stdout).toContain(
      '  userAgent    MdePartner-HalvardSecurity-Argus/2.0.1  (from a.py:4, where the code sets it)\n',
    );
    const { findings } = JSON.parse(runCommand(bundle, ['check', '--format', 'json'], folder).stdout);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'description-not-plain-text',
      'landing-page-invalid',
    ]);
  });

  test('without a version anywhere, the assumed version is named, and fix can write the header', () => {
    const code =
      'import requests\n\n\ndef alerts():\n    return requests.get("https://api.security.microsoft.com/api/alerts")\n';
    const folder = repositoryWith({
      'README.md': '# Argus\n',
      LICENSE: 'Copyright (c) 2026 Halvard Security\n',
      'a.py': code,
    });
    const { exitCode, stdout } = runCommand(bundle, ['init'], folder);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      '  userAgent    MdePartner-HalvardSecurity-Argus/1.0.0  (from the names of the company and the product, with an assumed version)\n',
    );
    runCommand(bundle, ['fix', '--suggest'], folder);
    expect(readFileSync(join(folder, 'a.py'), 'utf8')).toContain(
      'headers={"User-Agent": "MdePartner-HalvardSecurity-Argus/1.0.0"}',
    );
    const { findings } = JSON.parse(runCommand(bundle, ['check', '--format', 'json'], folder).stdout);
    expect(findings.filter(({ rule }: { rule: string }) => rule.startsWith('user-agent-'))).toEqual([]);
  });

  test('--dry-run prints the same manifest and writes nothing', () => {
    const folder = repositoryWith(FILES);
    const dry = runCommand(bundle, ['init', '--dry-run'], folder);
    expect([dry.exitCode, dry.stderr, existsSync(join(folder, 'mde-partner.yml'))]).toEqual([0, '', false]);
    runCommand(bundle, ['init'], folder);
    expect(manifestIn(folder)).toBe(dry.stdout);
  });

  test('never overwrites, not even through a link: one line and exit 2', () => {
    const folder = folderWith({ 'mde-partner.yml': MODEL_MANIFEST });
    const { exitCode, stdout, stderr } = runCommand(bundle, ['init'], folder);
    expect([exitCode, stdout, manifestIn(folder)]).toEqual([2, '', MODEL_MANIFEST]);
    expect(stderr).toBe(
      "mde-partner: 'mde-partner.yml' exists (init never overwrites it; --product NAME adds a product)\n",
    );
    const linked = folderWith({ 'a.txt': '' });
    symlinkSync('none.yml', join(linked, 'mde-partner.yml'));
    const refused = runCommand(bundle, ['init'], linked);
    expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/^mde-partner: cannot write '.*mde-partner\.yml': it exists\n$/);
    expect(existsSync(join(linked, 'none.yml'))).toBe(false);
  });

  test('--product adds one to a manifest; with --dry-run it is shown as a diff', () => {
    const folder = folderWith({ 'mde-partner.yml': MODEL_MANIFEST });
    const dry = runCommand(bundle, ['init', '--product', 'Lens', '--dry-run'], folder);
    expect([dry.exitCode, manifestIn(folder)]).toEqual([0, MODEL_MANIFEST]);
    expect(dry.stdout).toMatch(/^--- a\/mde-partner\.yml\n\+\+\+ b\/mde-partner\.yml\n/);
    expect(dry.stdout).toContain('\n+  - name: Lens\n');
    const { exitCode, stdout } = runCommand(bundle, ['init', '--product', 'Lens'], folder);
    expect([exitCode, stdout.split('\n')[0]]).toEqual([0, 'Added a product to mde-partner.yml']);
    expect(manifestIn(folder).replace(/ {2}- name: Lens\n(?: {4}.*\n)+/, '')).toBe(MODEL_MANIFEST);
  });

  // It gives a program a terminal of its own.
  (isTested('terminal') ? test : test.skip)('asks on a terminal, with the guess as default', () => {
    const folder = repositoryWith(FILES);
    const command = `'${process.execPath}' '${bundle}' init`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      input: 'Halvard Labs\n\n\n\n\n\n',
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(stdout).toContain('company (The name of your company as customers know it.) [Halvard Security]: ');
    expect(manifestIn(folder)).toContain('company:\n  name: Halvard Labs\n');
    expect(manifestIn(folder)).toContain("  # From 'name' in package.json.\n  - name: argus\n");
  });
});
