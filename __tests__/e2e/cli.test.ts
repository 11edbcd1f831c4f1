import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { nodeProgram } from '../../scripts/nodes.js';
import type { Report } from '../../src/core/report.ts';
import { folderWith } from '../support/folders.ts';
import { isTested } from '../support/machine.js';
import { CLEAN_FILES, withFragment } from '../support/model.ts';
import { readZip } from '../support/read-zip.ts';
import { repositoryWith, write } from '../support/repository.ts';
import { checkout, runCommand, shippedBundle } from '../support/runner.ts';
import { runnerCommands } from '../support/runner-commands.ts';
import { linuxTest, unixTest } from '../support/systems.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const BAD = { ...CLEAN_FILES, 'mde-partner.yml': withFragment('    description: too short\n    logo: none.svg\n') };

let bundle = '';
beforeAll(() => {
  bundle = shippedBundle();
});

describe('check', () => {
  test('a clean listing: 0, and what was checked', () => {
    const { exitCode, stdout, stderr } = runCommand(bundle, ['check'], checkout(CLEAN_FILES));
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('mde-partner.yml · Contoso Cognito');
    expect(stdout).toMatch(/^ {2}met +R4\.1 +Logo/m);
    expect(stdout).toMatch(/^no findings · 1 product · /m);
  });

  test('findings: 1, each with path, line, column and the marked text', () => {
    const { exitCode, stdout, stderr } = runCommand(bundle, ['check'], checkout(BAD));
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toContain('  error  logo-missing  mde-partner.yml:7:11\n');
    expect(stdout).toMatch(/ {6}7 \| {5}logo: none\.svg\n {8}\| {11}\^{8}\n/);
  });

  test('every format holds the same findings, and goes to a file as well', () => {
    const workspace = checkout(BAD);
    const report = JSON.parse(runCommand(bundle, ['check', '--format', 'json'], workspace).stdout) as Report;
    const rules = report.findings.map(({ rule }) => rule);
    expect(rules).toContain('logo-missing');
    for (const format of ['pretty', 'json', 'markdown', 'github', 'azure', 'gitlab', 'junit', 'rdjson']) {
      const { exitCode, stdout } = runCommand(bundle, ['check', '--format', format], workspace);
      expect(exitCode).toBe(1);
      for (const rule of rules) expect(stdout).toContain(rule);
      const written = runCommand(bundle, ['check', '--format', format, '--output', 'out.txt'], workspace);
      expect(written).toEqual({ exitCode: 1, stdout: '', stderr: '' });
      expect(readFileSync(join(workspace, 'out.txt'), 'utf8')).toBe(stdout);
    }
    const github = runCommand(bundle, ['check', '--format', 'github'], workspace).stdout;
    expect(
      runnerCommands(github)
        .map(({ properties }) => properties['title'])
        .sort(),
    ).toEqual([...report.findings.map(({ title }) => title), 'mde-partner-check'].sort());
  });

  test('one run shows a format and writes others to files', () => {
    const workspace = checkout(BAD);
    const alone = (format: string) => runCommand(bundle, ['check', '--format', format], workspace).stdout;
    const formats = ['json', 'sarif', 'markdown', 'github', 'azure', 'gitlab', 'junit', 'rdjson', 'pretty'];
    const folder = folderWith({});
    const wanted = formats.flatMap((format) => ['--format', `${format}=${join(folder, format)}`]);
    const { exitCode, stdout, stderr } = runCommand(bundle, ['check', ...wanted], workspace);
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toBe(alone('pretty'));
    for (const format of formats) expect(readFileSync(join(folder, format), 'utf8')).toBe(alone(format));
  });

  test('a format that cannot be written: 2, after the others', () => {
    const workspace = checkout(BAD);
    const args = ['check', '--format', 'json', '--format', 'sarif=none/a.sarif'];
    const { exitCode, stdout, stderr } = runCommand(bundle, args, workspace);
    expect([exitCode, stderr]).toEqual([2, "mde-partner: cannot write 'none/a.sarif': its folder does not exist\n"]);
    expect((JSON.parse(stdout) as Report).conclusion).toBe('failure');
  });

  test('paths from below the root, absolute, of another repository, or in none', () => {
    const workspace = checkout({ 'deep/er/mde-partner.yml': 'x', 'deep/x': '' });
    const places = (args: readonly string[], cwd: string) =>
      (JSON.parse(runCommand(bundle, ['check', '--format', 'json', ...args], cwd).stdout) as Report).manifests.map(
        ({ path }) => path,
      );
    expect(places(['er'], join(workspace, 'deep'))).toEqual(['deep/er/mde-partner.yml']);
    expect(places([join(workspace, 'deep')], folderWith({}))).toEqual(['deep/mde-partner.yml']);
    expect(places(['**/mde-partner.yml'], join(workspace, 'deep'))).toEqual(['deep/er/mde-partner.yml']);
    expect(places([], folderWith(CLEAN_FILES))).toEqual(['mde-partner.yml']);
  });

  test('rule, fail-on, quiet, color, no-scan', () => {
    const workspace = checkout(BAD);
    const json = (...args: string[]) =>
      JSON.parse(runCommand(bundle, ['check', '--format', 'json', ...args], workspace).stdout) as Report;
    expect(json('--rule', 'logo-missing').findings.map(({ rule }) => rule)).toEqual(['logo-missing']);
    expect(json('--today', '2026-11-22').run.today).toBe('2026-11-22');
    const never = runCommand(bundle, ['check', '--fail-on', 'never', '--no-scan'], workspace);
    expect(never.exitCode).toBe(0);
    expect(never.stdout).toContain('errors do not fail this run');
    expect(runCommand(bundle, ['check', '--quiet'], checkout(CLEAN_FILES)).stdout).toBe('');
    expect(runCommand(bundle, ['check', '--color', 'always'], workspace).stdout).toContain('\u001b[31merror\u001b[0m');
    expect(runCommand(bundle, ['check'], workspace).stdout).not.toContain('\u001b');
  });

  test('require: what is proven passes, what is unknown, waived or not declared fails with the reason', () => {
    const bare = 'import requests\nrequests.get("https://api.security.microsoft.com/api/alerts")';
    const sources: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      met: {},
      unknown: {
        'src/a.py':
          'import os, requests\nrequests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": os.environ["AGENT"]})\n',
      },
      waived: { 'src/a.py': `${bare}  # mde-partner-ignore user-agent-missing -- Agreed\n` },
      unmet: { 'src/a.py': `${bare}\n` },
    };
    const reasons: Readonly<Record<string, string | null>> = {
      met: 'no recorded traffic is given (--har)',
      unknown: '1 of 2 API calls could not be determined',
      waived: '1 error of user-agent-missing is waived, 1 of 2 API calls does not send the User-Agent',
      unmet: null,
    };
    for (const [state, files] of Object.entries(sources)) {
      const workspace = checkout({ ...CLEAN_FILES, ...files });
      const plain = runCommand(bundle, ['check', '--format', 'json'], workspace);
      const { manifests } = JSON.parse(plain.stdout) as Report;
      expect(manifests[0]?.requirements.find(({ id }) => id === 'R6')).toMatchObject({
        status: state,
        reason: reasons[state],
      });
      const required = runCommand(bundle, ['check', '--require', 'user-agent'], workspace);
      expect([state, plain.exitCode, required.exitCode]).toEqual([
        state,
        state === 'unmet' ? 1 : 0,
        state === 'met' ? 0 : 1,
      ]);
      expect(required.stdout.includes('requirement-open')).toBe(state !== 'met');
      if (state !== 'met')
        expect(required.stdout.replace(/\s+/g, ' ')).toContain(reasons[state] ?? 'is required but not met');
    }
  });

  test('require: no scan and a limited run prove nothing; an unknown name is refused', () => {
    const workspace = checkout(CLEAN_FILES);
    const require = (...args: string[]) => runCommand(bundle, ['check', '--require', 'R6', ...args], workspace);
    expect(require().exitCode).toBe(0);
    expect(require('--no-scan')).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('is required but unknown: the sources were not scanned.'),
    });
    expect(require('--rule', 'user-agent-missing')).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('checks did not run (--rule)'),
    });
    expect(require('--require', 'readiness').exitCode).toBe(1);
    expect(require('--require', 'user-agnet')).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('did you mean user-agent?'),
    });
  });

  test('what a change adds to the waivers and the scan settings is shown to its reviewer', () => {
    const root = repositoryWith(CLEAN_FILES);
    const settings = 'scan:\n  vendored: [theirs/**]\nwaivers:\n  - { rule: logo-heavy, reason: Agreed }\n';
    write(root, { 'mde-partner.yml': withFragment(settings) });
    const { stdout } = runCommand(bundle, ['check', '--changed-since', 'HEAD'], root);
    expect(stdout).toMatch(/notice {2}scan-narrowed {2}mde-partner\.yml:11:/);
    expect(stdout).toMatch(/notice {2}waiver-added {2}mde-partner\.yml:13:/);
    expect(runCommand(bundle, ['check'], root).stdout).not.toMatch(/scan-narrowed|waiver-added/);
  });

  test('in a workflow’s own script no line of the output is a command', () => {
    const workspace = checkout({
      ...CLEAN_FILES,
      'mde-partner.yml': withFragment(
        '    name: "x\\n::stop-commands::y\\r##[error]z##vso[a.b]"\n    logo: "::error::##VSO[a.b].svg"\n',
      ),
    });
    for (const format of ['pretty', 'json', 'sarif', 'markdown']) {
      const { stdout, stderr } = runCommand(bundle, ['check', '--format', format], workspace, {
        GITHUB_ACTIONS: 'true',
      });
      expect(stdout.length).toBeGreaterThan(200);
      expect(runnerCommands(`${stdout}\n${stderr}`)).toEqual([]);
    }
  });
});

describe('other commands', () => {
  const cwd = folderWith({});

  test('explain', () => {
    const { exitCode, stdout } = runCommand(bundle, ['explain', 'logo-not-square'], cwd);
    expect(exitCode).toBe(0);
    for (const part of ['What it finds', 'Why it matters', 'R4.1 Logo', 'How to fix it', 'Example', 'How to waive it'])
      expect(stdout).toContain(part);
  });

  linuxTest('a full disk: one line on stderr, 2', () => {
    const command = `"${process.execPath}" "${bundle}"`;
    for (const args of ['rules', 'check --format json']) {
      const { status, stderr } = spawnSync(`${command} ${args} > /dev/full`, {
        cwd: checkout(CLEAN_FILES),
        shell: true,
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([2, 'mde-partner: cannot write to stdout: ENOSPC\n']);
    }
  });

  test('explain manifest-missing ends with a manifest that passes nowhere unchanged', () => {
    const { stdout } = runCommand(bundle, ['explain', 'manifest-missing'], cwd);
    const starter = stdout.slice(stdout.indexOf('# yaml-language-server'));
    expect(parse(starter)).toMatchObject({ schemaVersion: 1, products: [{ logo: 'assets/<your logo>.svg' }] });
    const workspace = checkout({ ...CLEAN_FILES, 'mde-partner.yml': starter });
    expect(runCommand(bundle, ['check'], workspace)).toMatchObject({ exitCode: 1, stderr: '' });
  });

  test('rules lists id, severities and title of every rule', () => {
    const { exitCode, stdout } = runCommand(bundle, ['rules'], cwd);
    expect(exitCode).toBe(0);
    for (const line of stdout.trimEnd().split('\n'))
      expect(line).toMatch(/^[a-z-]+ +(error|warning|notice)(, (warning|notice))* +\S/);
    expect(stdout).toMatch(/^logo-not-square +error, warning +/m);
  });

  test('schema prints a JSON Schema that takes the model manifest and refuses an unknown key', () => {
    const { exitCode, stdout } = runCommand(bundle, ['schema'], cwd);
    expect(exitCode).toBe(0);
    const validate = new Ajv.default({ strict: false }).compile(JSON.parse(stdout) as object);
    const model = parse(CLEAN_FILES['mde-partner.yml'] ?? '') as object;
    expect(validate(model)).toBe(true);
    expect(validate({ ...model, colour: 'blue' })).toBe(false);
  });

  test('help and version', () => {
    expect(runCommand(bundle, ['--version'], cwd)).toEqual({ exitCode: 0, stdout: `${PACKAGE.version}\n`, stderr: '' });
    const help = runCommand(bundle, ['--help'], cwd);
    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    for (const word of ['check', 'explain', 'rules', 'schema', 'Exit code']) expect(help.stdout).toContain(word);
    const check = runCommand(bundle, ['check', '--help'], cwd);
    expect(check).toMatchObject({ exitCode: 0, stderr: '' });
    for (const word of [' check [OPTION ...] [PATH ...]', '--fail-on', '--today']) expect(check.stdout).toContain(word);
    expect(check.stdout).not.toContain('--suggest');
    expect(runCommand(bundle, ['help', 'check'], cwd)).toEqual(check);
    expect(runCommand(bundle, [], cwd)).toEqual({ ...help, exitCode: 2 });
  });

  test('their output goes to a file as well', () => {
    const folder = folderWith({});
    expect(runCommand(bundle, ['rules', '--output', 'rules.txt'], folder).stdout).toBe('');
    expect(readFileSync(join(folder, 'rules.txt'), 'utf8')).toBe(runCommand(bundle, ['rules'], folder).stdout);
  });
});

describe('mistakes of the caller', () => {
  test.each([
    [['chekc'], "unknown command 'chekc', did you mean check?"],
    [['check', '--rule', 'logo-not-sqare'], 'logo-not-sqare'],
    [['explain', 'logo-not-sqare'], 'did you mean logo-not-square?'],
    [['explain', 'logo-square'], 'did you mean logo-not-square?'],
    [['check', '--output', 'no/such/folder/x'], "cannot write 'no/such/folder/x': its folder does not exist"],
    [['check', '--today', '2026-02-30'], '--today'],
    [['check', '\r::error::x\n##[error]\u0085##vso[a.b]'], ''],
  ])('%j: one line on stderr, nothing on stdout, 2', (args, message) => {
    const { exitCode, stdout, stderr } = runCommand(bundle, args, checkout(CLEAN_FILES));
    if (message === '') expect(runnerCommands(stdout + stderr)).toEqual([]);
    else {
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^mde-partner: [^\r\n]+\n$/);
      expect(stderr).toContain(message);
    }
  });
});

unixTest('a pipe that nobody reads is refused; /dev/null and /dev/stdout are written to', () => {
  const workspace = checkout(CLEAN_FILES);
  spawnSync('mkfifo', [join(workspace, 'pipe')]);
  const { exitCode, stderr } = runCommand(bundle, ['check', '--output', 'pipe'], workspace);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^mde-partner: cannot write 'pipe': no process reads from this pipe[^\n]*\n$/);
  expect(runCommand(bundle, ['check', '--output', '/dev/null'], workspace).exitCode).toBe(0);
});

describe('a pipe that closes early', () => {
  test('is no crash, and the exit code stands', () => {
    const workspace = checkout(
      Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`m${index}/mde-partner.yml`, 'x'])),
    );
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['--norc', '-c', '"$NODE" "$BUNDLE" check "**/mde-partner.yml" --format json | head -c 10; exit $PIPESTATUS'],
      {
        cwd: workspace,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: process.env['PATH'] ?? '', NODE: process.execPath, BUNDLE: bundle },
      },
    );
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });
});

describe('the network', () => {
  test('is tried only with --online', () => {
    // The twin ends a process that opens a connection with 99.
    expect(runCommand(bundle, ['check'], checkout(CLEAN_FILES)).exitCode).toBe(0);
    expect(runCommand(bundle, ['check', '--online'], checkout(CLEAN_FILES)).exitCode).toBe(99);
  });
});

describe('what is loaded only when it is needed, from the bundle', () => {
  const logo = (text: string) => checkout({ ...CLEAN_FILES, 'assets/logo.svg': text });
  const report = (workspace: string) =>
    JSON.parse(runCommand(bundle, ['check', '--format', 'json'], workspace).stdout) as Report;

  test('the renderer measures ink', () => {
    const { ink } = report(checkout(CLEAN_FILES)).manifests[0]?.products[0]?.measurements.logo ?? { ink: null };
    const wanted = [4 / 128, 4 / 128, 124 / 128, 124 / 128];
    expect(ink?.map((side, index) => Math.abs(side - (wanted[index] ?? 0)) <= 0.005)).toEqual([true, true, true, true]);
  });

  test('the worker draws what may be costly, and is stopped', () => {
    const blur = '<filter id="f"><feGaussianBlur stdDeviation="30"/></filter>';
    const heavy = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">${blur}${'<g filter="url(#f)">'.repeat(40)}<path d="M4 4h120v120H4z"/>${'</g>'.repeat(40)}</svg>`;
    const { manifests } = report(logo(heavy));
    const blank = manifests[0]?.checks.find(({ rule }) => rule === 'logo-blank');
    expect(['passed', 'failed']).toContain(blank?.status);
  });

  test('fix pads a viewBox, and a second run changes nothing', () => {
    const wide = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><path d="M4 4h192v92H4z"/></svg>\n';
    const workspace = logo(wide);
    const first = runCommand(bundle, ['fix', '--suggest', '--art'], workspace);
    expect(first.stderr).toBe('');
    const fixed = readFileSync(join(workspace, 'assets/logo.svg'), 'utf8');
    expect(fixed).toBe(wide.replace('0 0 200 100', '0 -50 200 200'));
    const second = runCommand(bundle, ['fix', '--suggest', '--art'], workspace);
    expect(second.stdout).toMatch(/^nothing to fix/);
    expect(readFileSync(join(workspace, 'assets/logo.svg'), 'utf8')).toBe(fixed);
  });

  test.each([
    [['--suggest', '--art']],
    [['--suggest', '--rule', 'logo-size-syntax']],
    [['--suggest', '--rule', 'logo-size-syntax', '--rule', 'logo-not-square']],
  ])('fix %j gives a logo without a viewBox one, and it can be read', (options) => {
    const workspace = logo(
      '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="12"><path d="M1 1h22v10H1z"/></svg>\n',
    );
    expect(runCommand(bundle, ['fix', ...options], workspace).stderr).toBe('');
    const fixed = readFileSync(join(workspace, 'assets/logo.svg'), 'utf8');
    expect(fixed.match(/viewBox=/g)).toHaveLength(1);
    const unreadable = runCommand(bundle, ['check', '--rule', 'logo-unreadable'], workspace);
    expect(unreadable).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('fix --suggest leaves a logo as it is, and names the option that edits it', () => {
    const wide = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="12"><path d="M1 1h22v10H1z"/></svg>\n';
    const workspace = logo(wide);
    const { exitCode, stdout } = runCommand(bundle, ['fix', '--suggest'], workspace);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('with a fix for artwork (--suggest --art)');
    expect(readFileSync(join(workspace, 'assets/logo.svg'), 'utf8')).toBe(wide);
    expect(runCommand(bundle, ['check'], workspace).stdout).toMatch(
      /\(node '.*\/dist\/index\.js' fix --suggest --art\)/,
    );
  });

  test('fix --dry-run shows what it would do to a logo', () => {
    const wide = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="12"><path d="M1 1h22v10H1z"/></svg>\n';
    const workspace = logo(wide);
    const { stdout } = runCommand(bundle, ['fix', '--suggest', '--art', '--dry-run'], workspace);
    expect(stdout).toMatch(/^--- a\/assets\/logo\.svg\n\+\+\+ b\/assets\/logo\.svg\n@@ /);
    expect(stdout).toContain('\n+<svg viewBox="0 -6 24 24" xmlns="http://www.w3.org/2000/svg" width="24" height="24">');
    expect(readFileSync(join(workspace, 'assets/logo.svg'), 'utf8')).toBe(wide);
  });

  test('fix --dry-run writes nothing and prints a diff', () => {
    const workspace = checkout({
      ...CLEAN_FILES,
      'mde-partner.yml': withFragment('    landingPage: " https://contoso.com/a"'),
    });
    const before = readFileSync(join(workspace, 'mde-partner.yml'), 'utf8');
    const { stdout, exitCode } = runCommand(bundle, ['fix', '--dry-run'], workspace);
    expect(stdout).toMatch(/^--- a\/mde-partner\.yml\n\+\+\+ b\/mde-partner\.yml\n@@ /);
    expect(exitCode).toBe(0);
    expect(readFileSync(join(workspace, 'mde-partner.yml'), 'utf8')).toBe(before);
  });

  test('fix --dry-run --output writes a diff that git apply takes', () => {
    const workspace = checkout({
      ...CLEAN_FILES,
      'mde-partner.yml': withFragment('    landingPage: " https://contoso.com/a"'),
    });
    const { stdout } = runCommand(bundle, ['fix', '--dry-run', '--output', 'fix.patch'], workspace);
    expect(stdout).toMatch(/^mde-partner\.yml:\d+:\d+ .*\n\n1 fix in 1 file, not written\n$/s);
    expect(readFileSync(join(workspace, 'fix.patch'), 'utf8')).toMatch(/^--- a\/mde-partner\.yml\n/);
    expect(spawnSync('git', ['apply', 'fix.patch'], { cwd: workspace }).status).toBe(0);
    expect(readFileSync(join(workspace, 'mde-partner.yml'), 'utf8')).toContain('landingPage: "https://contoso.com/a"');
  });

  test('fix PATH names the command with the path, and a report in a file is no source', () => {
    const workspace = checkout({ 'a b/mde-partner.yml': 'products: 1\n' });
    expect(runCommand(bundle, ['fix', 'a b'], workspace).stdout).toMatch(/ check 'a b'\n$/);
    const code = 'import requests\n\nrequests.get("https://api.security.microsoft.com/api/alerts")\n';
    const called = checkout({ ...CLEAN_FILES, 'src/a.py': code });
    const { stdout } = runCommand(bundle, ['check'], called);
    expect(stdout).toContain('https://api.security.microsoft.com/api/alerts');
    writeFileSync(join(called, 'check.out'), stdout);
    expect(runCommand(bundle, ['check'], called).stdout).toBe(stdout);
    writeFileSync(join(called, 'check.out'), code);
    expect(runCommand(bundle, ['check'], called).stdout).toContain('check.out');
  });

  test('--changed-since outside of a repository says so', () => {
    const { stderr, exitCode } = runCommand(bundle, ['check', '--changed-since', 'main'], folderWith(CLEAN_FILES));
    expect([stderr, exitCode]).toEqual([
      'mde-partner: --changed-since needs a git repository, but this folder is in none\n',
      2,
    ]);
  });

  test('the optimiser offers a smaller logo', () => {
    const points = Array.from(
      { length: 600 },
      (_, index) => `${((index * 7.123456) % 120) + 4},${((index * 3.654321) % 120) + 4}`,
    );
    const heavy = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">\n  <!-- ${'x'.repeat(2000)} -->\n  <polygon fill="#0a5" points="4,4 124,4 124,124 4,124"/>\n  <polyline fill="none" stroke="#0a5" points="${points.join('   ')}"/>\n</svg>\n`;
    const finding = report(logo(heavy)).findings.find(({ rule }) => rule === 'logo-heavy');
    expect(finding?.fix?.applicability).toBe('suggest');
  });

  test('captured traffic is judged', () => {
    const har = {
      log: {
        version: '1.2',
        creator: { name: 'x', version: '1' },
        entries: [
          {
            request: { method: 'GET', url: 'https://api.security.microsoft.com/api/alerts', headers: [] },
            response: {},
          },
        ],
      },
    };
    const workspace = checkout({ ...CLEAN_FILES, 'traffic.har': JSON.stringify(har) });
    const { stdout, exitCode } = runCommand(bundle, ['check', '--har', '*.har', '--format', 'json'], workspace);
    expect(exitCode).toBe(1);
    expect((JSON.parse(stdout) as Report).findings.map(({ rule, excerpt }) => [rule, excerpt])).toEqual([
      ['user-agent-traffic', null],
    ]);
  });
});

describe('--changed-since', () => {
  const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
  const BAD_PAGE = withFragment('    landingPage: http://contoso.com/guides/connect-defender\n');

  test('lists what the change caused, counts the rest, and gates both', () => {
    const root = repositoryWith({ ...CLEAN_FILES, 'mde-partner.yml': BAD_PAGE });
    const clean = runCommand(bundle, ['check', '--changed-since', 'HEAD'], root);
    expect(clean.stdout).toMatch(
      /^1 older finding was not caused by this change \(1 error\)\n\nRequirements: [\s\S]*\n\n1 error · /,
    );
    expect(clean.exitCode).toBe(1);
    write(root, { 'mde-partner.yml': BAD_PAGE.replace(/description: .*/, `description: ${LONG}`) });
    const { stdout, exitCode } = runCommand(bundle, ['check', '--changed-since=HEAD'], root);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('description-too-long');
    expect(stdout).not.toContain('landing-page-invalid');
    expect(stdout).toContain('1 older finding was not caused by this change (1 error)');
    expect(stdout).toContain('2 errors');
    const { stdout: json } = runCommand(bundle, ['check', '--changed-since=HEAD', '--format=json'], root);
    const report = JSON.parse(json) as Report;
    expect(report.run.changedSince).toBe('HEAD');
    expect(report.findings.map(({ rule, changed }) => [rule, changed])).toEqual([
      ['description-too-long', true],
      ['landing-page-invalid', false],
    ]);
  });

  test('a revision that is not there: one line, 2', () => {
    const unknown = runCommand(bundle, ['check', '--changed-since', 'origin/main'], repositoryWith(CLEAN_FILES));
    expect([unknown.exitCode, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toMatch(
      /^[^\n]*the commit 'origin\/main' was not found \(if this is a shallow clone, [^\n]*\n$/,
    );
  });
});

describe('preview', () => {
  test('one page on stdout or in a file, whatever it shows; what it was before on demand', () => {
    const root = repositoryWith(CLEAN_FILES);
    const page = runCommand(bundle, ['preview', '--today', '2026-11-22'], root);
    expect([page.exitCode, page.stderr]).toEqual([0, '']);
    expect(page.stdout).toMatch(/^<!doctype html>\n/);
    expect(page.stdout).toContain('<h4>Contoso Cognito</h4>');
    expect(page.stdout).toContain(`base64,${Buffer.from(CLEAN_FILES['assets/logo.svg'] ?? '').toString('base64')}`);
    write(root, BAD);
    const changed = runCommand(bundle, ['preview', '--changed-since', 'HEAD', '--output', 'preview.html'], root);
    expect(changed).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(root, 'preview.html'), 'utf8')).toMatch(/Before this change[\s\S]*too short/);
  });

  test.each([['preview'], ['pack'], ['fix'], ['har', 'mocks']])(
    '%s of a folder that is not there: one line, exit code 2',
    (...command) => {
      const { exitCode, stdout, stderr } = runCommand(bundle, [...command, 'none'], repositoryWith(CLEAN_FILES));
      expect([exitCode, stdout, stderr]).toEqual([2, '', "mde-partner: 'none' does not exist\n"]);
    },
  );

  test('a revision that is not there: one line, exit code 2', () => {
    const { exitCode, stdout, stderr } = runCommand(
      bundle,
      ['preview', '--changed-since', 'none'],
      repositoryWith(CLEAN_FILES),
    );
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^mde-partner: --changed-since: the commit 'none' was not found .*\n$/);
  });
});

describe('pack', () => {
  const pack = (root: string, ...args: readonly string[]) =>
    runCommand(bundle, ['pack', '--today', '2026-11-22', ...args], root);

  test('the example, with checksums that hold, and the same bytes each time', () => {
    const root = folderWith({});
    cpSync(join(ROOT, 'examples', 'contoso'), root, { recursive: true });
    expect(pack(root)).toEqual({ exitCode: 0, stdout: 'Wrote mde-partner-pack.zip.\n', stderr: '' });
    expect(pack(root, '--output', 'again.zip')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const bytes = readFileSync(join(root, 'mde-partner-pack.zip'));
    expect(readFileSync(join(root, 'again.zip')).equals(bytes)).toBe(true);
    const files = new Map(readZip(bytes).map((entry) => [entry.path, entry.bytes]));
    const sums = (files.get('SHA256SUMS')?.toString() ?? '').trimEnd().split('\n');
    expect(sums).toHaveLength(files.size - 1);
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files.get(path) ?? '')
          .digest('hex'),
      ).toBe(sum);
    }
    const logo = readFileSync(join(root, 'assets', 'logo.svg'));
    expect(files.get('contoso-cognito/logo.svg')?.equals(logo)).toBe(true);
    expect(files.get('contoso-cognito/user-agent.md')?.toString()).toContain('2 of 2 API calls covered (100%)');
    const clean = runCommand(bundle, ['check', '--format', 'json', '--today', '2026-11-22'], root).stdout;
    expect(files.get('report.json')?.toString()).toBe(clean);
  });

  test('the same bytes on every Node that is here, in another time zone', () => {
    const root = folderWith({});
    cpSync(join(ROOT, 'examples', 'contoso'), root, { recursive: true });
    pack(root, '--output', 'one.zip');
    const nodes = (['runner', 'strict'] as const).filter((name) => isTested(`${name}Node`));
    for (const node of nodes) {
      const env = { PATH: process.env['PATH'] ?? '', TZ: 'Asia/Tokyo' };
      const args = [bundle, 'pack', '--today', '2026-11-22', '--output', `${node}.zip`];
      expect(spawnSync(nodeProgram(node), args, { cwd: root, env }).status).toBe(0);
      expect(readFileSync(join(root, `${node}.zip`)).equals(readFileSync(join(root, 'one.zip')))).toBe(true);
    }
  });

  test('while errors are open: one line, exit code 1, and no file; a draft is stamped', () => {
    const root = checkout(BAD);
    expect(pack(root)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'mde-partner: nothing was packed: 1 error is open (--draft packs all the same)\n',
    });
    expect(existsSync(join(root, 'mde-partner-pack.zip'))).toBe(false);
    expect(pack(root, '--draft').exitCode).toBe(0);
    const pages = readZip(readFileSync(join(root, 'mde-partner-pack.zip'))).filter(({ path }) =>
      /\.(?:md|html)$/.test(path),
    );
    expect(pages.map(({ bytes }) => bytes.includes('Draft: 1 error is open.'))).toEqual([true, true, true, true]);
  });

  test('recorded traffic: verdicts, but nothing of it', () => {
    const root = checkout(CLEAN_FILES);
    const request = {
      method: 'GET',
      url: 'https://api.security.microsoft.com/api/alerts?token=0123456789',
      headers: [
        { name: 'User-Agent', value: 'MdePartner-Contoso-ContosoCognito/1.0.0' },
        { name: 'Authorization', value: 'Bearer 0123456789' },
      ],
    };
    const response = { status: 200, content: { text: 'body 0123456789' } };
    const har = folderWith({
      'traffic.har': JSON.stringify({ log: { version: '1.2', entries: [{ request, response }] } }),
    });
    expect(pack(root, '--draft', '--har', join(har, 'traffic.har')).exitCode).toBe(0);
    const files = readZip(readFileSync(join(root, 'mde-partner-pack.zip')));
    const page = files.find(({ path }) => path.endsWith('user-agent.md'))?.bytes.toString() ?? '';
    expect(page).toContain('1 request in 1 file: 1 ok.');
    expect(page).toContain('| traffic.har | 0 | ok |');
    for (const { bytes } of files) {
      expect(bytes.includes('0123456789')).toBe(false);
      for (const folder of [root, har]) expect(bytes.includes(folder)).toBe(false);
    }
  });
});
