import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Report } from '../../src/core/report.ts';
import { eventEnvironment } from '../support/github-events.ts';
import { CLEAN_FILES } from '../support/model.ts';
import { repositoryWith, write } from '../support/repository.ts';
import { checkout, runCommand, runStep, shippedBundle } from '../support/runner.ts';
import { unixTest } from '../support/systems.ts';

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'baseline.md'), 'utf8');
const COUNT = 42;

/** Calls without the User-Agent, each in a function of its own. */
function calls(count: number): string {
  const functions = Array.from(
    { length: count },
    (_, index) =>
      `def call_${index}():\n    return requests.get("https://api.security.microsoft.com/api/alerts/${index}")\n`,
  );
  return `import requests\n\n${functions.join('\n')}`;
}

const OPEN = { ...CLEAN_FILES, 'src/open.py': calls(COUNT) };

let bundle = '';
beforeAll(() => {
  bundle = shippedBundle();
});

function reportOf(workspace: string, ...args: readonly string[]): { exitCode: number | null; report: Report } {
  const { exitCode, stdout } = runCommand(bundle, ['check', '--format', 'json', ...args], workspace);
  return { exitCode, report: JSON.parse(stdout) as Report };
}

describe('--baseline', () => {
  test(`${COUNT} open calls pass, one more fails, and a fixed call is gone`, () => {
    const workspace = checkout(OPEN);
    const taken = ['check', '--fail-on', 'never', '--format', 'json=known.json', '--quiet'];
    expect(runCommand(bundle, taken, workspace).exitCode).toBe(0);
    expect(reportOf(workspace).exitCode).toBe(1);

    const { exitCode, report } = reportOf(workspace, '--baseline', 'known.json');
    expect([exitCode, report.conclusion, report.counts.error]).toEqual([0, 'success', 0]);
    expect(report.counts.known).toBeGreaterThan(0);
    expect(report.findings.flatMap(({ places }) => places)).toHaveLength(COUNT);
    const statusOf = ({ manifests }: Report) => manifests[0]?.requirements.find(({ id }) => id === 'R6')?.status;
    expect(statusOf(report)).toBe('unmet');
    expect(reportOf(workspace, '--baseline', 'known.json', '--require', 'R6').exitCode).toBe(1);

    write(workspace, { 'src/open.py': calls(COUNT + 1) });
    expect(reportOf(workspace, '--baseline', 'known.json').exitCode).toBe(1);

    write(workspace, { 'src/open.py': `# moved\n\n${calls(COUNT - 1)}` });
    const fewer = reportOf(workspace, '--baseline', 'known.json');
    expect([fewer.exitCode, fewer.report.gone]).toEqual([
      0,
      [{ rule: 'user-agent-missing', path: 'src/open.py', product: 'Contoso Cognito' }],
    ]);
    const { stdout } = runCommand(bundle, ['check', '--baseline', 'known.json'], workspace);
    expect(stdout).toContain('1 finding of the baseline is gone: user-agent-missing in src/open.py\n');
  });

  test('a file that is not a baseline: 2, with one line', () => {
    const workspace = checkout({ ...OPEN, 'no.json': '{"a": "\n::error::x"}', 'list.json': '[]' });
    const refused = (file: string) => {
      const { exitCode, stdout, stderr } = runCommand(bundle, ['check', '--baseline', file], workspace);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^mde-partner: [^\n]*\n$/);
      return stderr;
    };
    expect(refused('none.json')).toContain("cannot read 'none.json': it does not exist");
    expect(refused('src')).toContain("cannot read 'src': it is a folder");
    expect(refused('no.json')).toContain('it is not JSON');
    expect(refused('list.json')).toContain('another program wrote it');
    expect(refused('mde-partner.yml')).toContain('it is not JSON');
  });

  test('a huge file is refused without reading it', () => {
    const workspace = checkout(OPEN);
    write(workspace, { 'huge.json': ' '.repeat(64 * 1024 * 1024 + 1) });
    const { exitCode, stderr } = runCommand(bundle, ['check', '--baseline', 'huge.json'], workspace);
    expect([exitCode, stderr]).toEqual([2, "mde-partner: cannot read 'huge.json': it is larger than 64 MiB\n"]);
  });

  unixTest('a device is refused', () => {
    const { exitCode, stderr } = runCommand(bundle, ['check', '--baseline', '/dev/zero'], checkout(OPEN));
    expect([exitCode, stderr]).toEqual([2, "mde-partner: cannot read '/dev/zero': it is not a regular file\n"]);
  });

  test('a report of another repository: 2', () => {
    const workspace = checkout(OPEN);
    const inRepository = (name: string) => ({
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: `contoso/${name}`,
    });
    runCommand(bundle, ['check', '--format', 'json=known.json'], workspace, inRepository('cognito'));
    const checked = (name: string) =>
      runCommand(bundle, ['check', '--baseline', 'known.json'], workspace, inRepository(name));
    expect(checked('cognito').exitCode).toBe(0);
    expect(checked('lens')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("not of 'https://github.com/contoso/lens'"),
    });
  });
});

describe('the job of the page', () => {
  interface Steps {
    readonly jobs: { readonly check: { readonly steps: readonly { readonly with?: Record<string, string> }[] } };
  }
  const [, workflow = ''] = /```yaml\n(name: [\s\S]*?)```/.exec(PAGE) ?? [];
  const steps = (parse(workflow) as Steps).jobs.check.steps;
  const second = steps[1]?.with ?? {};
  const baseline = steps[2]?.with?.['baseline'] ?? '';

  test('reads the baseline of the default branch, which the pull request does not change', () => {
    const taken = runCommand(bundle, ['check', '--fail-on', 'never', '--format', 'json'], checkout(OPEN)).stdout;
    expect(baseline).toBe(`${second['path']}/${second['sparse-checkout']}`);
    expect(PAGE).toContain(`json=${second['sparse-checkout']}`);
    const more = { ...CLEAN_FILES, 'src/open.py': calls(COUNT + 1) };
    // The pull request adds a call, and takes it into its own baseline.
    const own = runCommand(bundle, ['check', '--fail-on', 'never', '--format', 'json'], checkout(more)).stdout;
    const run = (files: Readonly<Record<string, string>>) => {
      const workspace = repositoryWith(files);
      // As the second checkout leaves it: a repository of its own below the first.
      write(workspace, { [baseline]: taken, [`${second['path']}/.git/HEAD`]: 'ref: refs/heads/main\n' });
      return runStep(bundle, workspace, { baseline }, eventEnvironment('pull_request', {}));
    };
    const passed = run({ ...OPEN, '.github/mde-partner-baseline.json': taken });
    expect(passed.annotations.map(({ level }) => level)).toEqual(['notice']);
    expect(passed.exitCode).toBe(0);
    expect(passed.outputs).toMatchObject({
      conclusion: 'success',
      errors: '0',
      known: expect.stringMatching(/^[1-9]/),
    });
    expect(passed.summary).toMatch(/Known findings \(\d+\)/);
    expect(passed.summary).toContain(`baseline ${second['path']}`);
    const failed = run({ ...more, '.github/mde-partner-baseline.json': own });
    expect([failed.exitCode, failed.outputs['errors']]).toEqual([1, '1']);
  });
});
