import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { folderWith } from '../support/folders.ts';
import { CLEAN_FILES, withFragment } from '../support/model.ts';
import { git, repositoryWith } from '../support/repository.ts';
import { checkout, runCommand, runStep, shippedBundle } from '../support/runner.ts';
import { unixTest } from '../support/systems.ts';

let bundle = '';
beforeAll(() => {
  bundle = shippedBundle();
});

const POLICY = `schemaVersion: 1
failOn: warning
unwaivable: [description-too-long]
forbiddenSettings: [scan.vendored]
waivers:
  - rule: logo-missing
    reason: The design team draws a new logo
    owner: design-team
scan:
  hosts:
    extra: [defender-proxy.contoso.com]
`;
const SHA256 = createHash('sha256').update(POLICY).digest('hex');

/** A listing whose author hides what the policy wants to see. */
const FILES = {
  ...CLEAN_FILES,
  'mde-partner.yml': withFragment(`    description: ${'word '.repeat(16).trim()}
    logo: none.svg
waivers:
  - { rule: description-too-long, reason: We like it, owner: someone }
scan:
  vendored:
    - { paths: [theirs/**], reason: Not ours }
`),
  'theirs/client.py': 'import requests\n\nrequests.get("https://defender-proxy.contoso.com/api/alerts")\n',
};

const WANTED = [
  'error description-too-long',
  'error scan-setting-forbidden',
  'error user-agent-missing',
  'error waiver-invalid',
  'waived error logo-missing',
];

function found({ findings }: Report): string[] {
  return [
    ...new Set(findings.map(({ rule, severity, waiver }) => `${waiver ? 'waived ' : ''}${severity} ${rule}`)),
  ].sort();
}

describe('a step whose workflow checks out the policy of another repository', () => {
  test('judges by it, shows it in log, summary and report, and does not read it as a source', () => {
    const workspace = repositoryWith(FILES);
    const step = runStep(bundle, workspaceWith(workspace, POLICY), { policy: '.policy/policy.yml' });
    expect(step.exitCode).toBe(1);
    const report = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as Report;
    expect(found(report)).toEqual(WANTED);
    expect(report.run).toMatchObject({ failOn: 'warning', policy: { path: '.policy/policy.yml', sha256: SHA256 } });
    expect(step.stdout).toContain(SHA256);
    expect(step.stdout).toContain('owner: design-team, from the policy');
    expect(step.summary).toContain(`<code>.policy/policy.yml</code> (SHA-256 <code>${SHA256}</code>)`);
    expect(step.summary).toContain('owner: design-team, from the policy');
  });

  test('does not see what a pull request does to a file of that name in its own repository', () => {
    const workspace = repositoryWith({ ...FILES, 'policy.yml': 'schemaVersion: 1\nfailOn: never\n' });
    const step = runStep(bundle, workspaceWith(workspace, POLICY), { policy: '.policy/policy.yml' });
    expect(step.exitCode).toBe(1);
  });
});

/** The second checkout of a workflow, with a repository of its own. */
function workspaceWith(workspace: string, policy: string): string {
  const other = repositoryWith({ 'policy.yml': policy, 'mde-partner.yml': 'not: a listing\n' });
  git(workspace, 'clone', '--quiet', other, '.policy');
  return workspace;
}

describe('the command line', () => {
  test('takes a policy from anywhere', () => {
    const policy = join(folderWith({ 'policy.yml': POLICY }), 'policy.yml');
    const args = ['check', '--policy', policy, '--format', 'json'];
    const { exitCode, stdout, stderr } = runCommand(bundle, args, checkout(FILES));
    expect([exitCode, stderr]).toEqual([1, '']);
    const report = JSON.parse(stdout) as Report;
    expect(found(report)).toEqual(WANTED);
    expect(report.run.policy?.sha256).toBe(SHA256);
  });

  test.each([
    [
      'schemaVersion: 1\nfailon: never\n',
      "mde-partner: policy.yml:2:1: The key 'failon' in the policy is unknown. Did you mean 'failOn'?\n",
    ],
    ['', "mde-partner: policy.yml:1:1: The policy is empty. Add 'schemaVersion: 1' and what the policy decides.\n"],
  ])('refuses a policy with a fault: 2, one line with the place, no report', (policy, line) => {
    const workspace = checkout({ ...CLEAN_FILES, 'policy.yml': policy });
    expect(runCommand(bundle, ['check', '--policy', 'policy.yml'], workspace)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: line,
    });
  });

  test('shows hostile text of a policy without a command in it', () => {
    const policy = 'schemaVersion: 1\n"::error::##vso[task.complete]\\r::warning::x": 1\n';
    const workspace = checkout({ ...CLEAN_FILES, 'policy.yml': policy });
    const { exitCode, stderr } = runCommand(bundle, ['check', '--policy', 'policy.yml'], workspace);
    expect([exitCode, stderr.split('\n').length]).toEqual([2, 2]);
  });

  unixTest('refuses a link in the checked repository', () => {
    const workspace = checkout(CLEAN_FILES);
    symlinkSync(
      join(folderWith({ 'weak.yml': 'schemaVersion: 1\nfailOn: never\n' }), 'weak.yml'),
      join(workspace, 'p.yml'),
    );
    const { exitCode, stderr } = runCommand(bundle, ['check', '--policy', 'p.yml'], workspace);
    expect([exitCode, stderr]).toEqual([
      2,
      "mde-partner: the policy 'p.yml' is reached through a link inside the checked repository (give the file itself)\n",
    ]);
  });
});
