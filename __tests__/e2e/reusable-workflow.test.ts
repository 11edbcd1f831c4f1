import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { folderWith } from '../support/folders.ts';
import { CLEAN_FILES, withFragment } from '../support/model.ts';
import { commit, git, repositoryWith, write } from '../support/repository.ts';
import { type Call, callWorkflow } from '../support/reusable-workflow.ts';
import { shippedBundle } from '../support/runner.ts';
import { unixTest } from '../support/systems.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TEXT = readFileSync(join(ROOT, '.github', 'workflows', 'check-listing.yml'), 'utf8');
const CALLER = 'contoso/cognito';
const OWN = 'acme/mde-partner-check';
const LONG = withFragment(`    description: ${'word '.repeat(16).trim()}\n`);

/** The repository of the action, at the called commit and with a later one that must not run. */
let own = '';
let sha = '';
beforeAll(() => {
  own = folderWith({ 'action.yml': readFileSync(join(ROOT, 'action.yml')), 'docs/large.md': '' });
  cpSync(dirname(shippedBundle()), join(own, 'dist'), { recursive: true });
  git(own, 'init', '--quiet', '--initial-branch=main');
  sha = commit(own);
  write(own, { 'dist/index.js': 'process.exit(42);\n' });
  commit(own);
});

function call(files: Readonly<Record<string, string>> | string, more: Partial<Call> = {}) {
  const listing = typeof files === 'string' ? files : repositoryWith(files);
  return callWorkflow(TEXT, {
    caller: CALLER,
    workflow: { repository: OWN, sha },
    ...more,
    repositories: { [CALLER]: listing, [OWN]: own, ...more.repositories },
  });
}

const outcomes = ({ steps }: ReturnType<typeof call>) =>
  Object.fromEntries(steps.map(({ name, outcome }) => [name, outcome]));

describe('the reusable workflow', () => {
  test('runs the action of its own commit on the listing of the caller', () => {
    const called = call(CLEAN_FILES);
    expect(called.steps.filter(({ outcome }) => outcome === 'failure')).toEqual([]);
    expect(called.outputs).toEqual({ conclusion: 'success', errors: '0', warnings: '0', notices: '0', waived: '0' });
    expect(called.conclusion).toBe('success');
    // Only what runs is fetched, and none of it is judged as the caller's code.
    expect(called.action?.stdout).not.toContain('.mde-partner-check');
    expect(called.artifacts).toEqual({});
  });

  test('fails as the action does, and hands on its numbers', () => {
    const called = call({ ...CLEAN_FILES, 'mde-partner.yml': LONG });
    expect(called.conclusion).toBe('failure');
    expect(called.outputs).toMatchObject({ conclusion: 'failure', errors: '1' });
  });

  test('passes its inputs on', () => {
    const files = { 'listing/mde-partner.yml': LONG, 'listing/assets/logo.svg': CLEAN_FILES['assets/logo.svg'] ?? '' };
    const inputs = {
      'working-directory': 'listing',
      'fail-on': 'never',
      scan: false,
      today: '2026-11-22',
      require: '',
    };
    const called = call(files, { inputs: { ...inputs, artifact: 'report' } });
    expect([called.conclusion, called.outputs['conclusion']]).toEqual(['success', 'neutral']);
    const report = JSON.parse(readFileSync(called.artifacts['report'] ?? '', 'utf8')) as Report;
    expect(report.run).toMatchObject({ failOn: 'never', scan: false, today: '2026-11-22' });
    expect(report.manifests.map(({ path }) => path)).toEqual(['listing/mde-partner.yml']);
  });

  test('keeps the report of a run that fails', () => {
    const called = call({ ...CLEAN_FILES, 'mde-partner.yml': LONG }, { inputs: { artifact: 'report' } });
    expect([called.conclusion, outcomes(called)['Keep the report']]).toEqual(['failure', 'success']);
  });

  test('lets a repository without a listing pass, if asked', () => {
    expect(call({ 'README.md': '' }).conclusion).toBe('failure');
    expect(call({ 'README.md': '' }, { inputs: { 'if-no-manifest-found': 'ignore' } }).conclusion).toBe('success');
  });
});

describe('links of the job summary', () => {
  const summaryOf = (more: Partial<Call> = {}) => call(CLEAN_FILES, more).action?.summary ?? '';

  test('open the page that the repository of the workflow publishes, and the rules at its commit', () => {
    expect(summaryOf()).toContain('[Open in the browser](https://acme.github.io/mde-partner-check/#listing=');
    const failed = call({ ...CLEAN_FILES, 'mde-partner.yml': LONG }).action?.summary;
    expect(failed).toContain(`https://github.com/${OWN}/blob/${sha}/docs/rules/description-too-long.md`);
  });

  test('open the page at a given address, or none', () => {
    const given = summaryOf({ inputs: { 'page-url': 'https://partners.contoso.com/check/' } });
    expect(given).toContain('[Open in the browser](https://partners.contoso.com/check/#listing=');
    expect(summaryOf({ inputs: { 'page-url': 'none' } })).not.toContain('Open in the browser');
  });

  test('open no page where the server has another address for its pages', () => {
    const runner = { GITHUB_SERVER_URL: 'https://ghe.contoso.com' };
    expect(summaryOf({ runner })).not.toContain('Open in the browser');
  });
});

describe('with a policy of another repository', () => {
  const ORG = 'contoso/partner-policy';
  const STRICT = 'schemaVersion: 1\nfailOn: notice\nseverities: { description-too-long: notice }\n';

  test('applies it at the pinned commit, whatever the listing or a later commit has', () => {
    const org = repositoryWith({ 'policy.yml': STRICT });
    const ref = git(org, 'rev-parse', 'HEAD').trim();
    write(org, { 'policy.yml': 'schemaVersion: 1\nfailOn: never\n' });
    commit(org);
    const files = { ...CLEAN_FILES, 'mde-partner.yml': LONG, 'policy.yml': 'schemaVersion: 1\nfailOn: never\n' };
    const inputs = { 'policy-repository': ORG, 'policy-ref': ref };
    const called = call(files, { inputs, repositories: { [ORG]: org } });
    expect(called.outputs).toMatchObject({ conclusion: 'failure', errors: '0', notices: '1' });
    expect(called.action?.summary).toContain('.mde-partner-policy/policy.yml');
    const latest = call(files, { inputs: { 'policy-repository': ORG }, repositories: { [ORG]: org } });
    expect(latest.conclusion).toBe('success');
  });

  test('takes it from a path there, also if the listing is in a folder', () => {
    const org = repositoryWith({ 'partners/strict.yml': STRICT });
    const files = { 'listing/mde-partner.yml': LONG, 'listing/assets/logo.svg': CLEAN_FILES['assets/logo.svg'] ?? '' };
    const inputs = { 'policy-repository': ORG, policy: 'partners/strict.yml', 'working-directory': 'listing' };
    const called = call(files, { inputs, repositories: { [ORG]: org } });
    expect(called.action?.summary).toContain('.mde-partner-policy/partners/strict.yml');
    expect(called.conclusion).toBe('failure');
  });

  test('uses the secret for it alone', () => {
    const org = repositoryWith({ 'policy.yml': STRICT });
    const more = { inputs: { 'policy-repository': ORG }, repositories: { [ORG]: org } };
    expect(call(CLEAN_FILES, { ...more, secrets: { 'policy-token': 'own' } }).tokens).toEqual({
      [CALLER]: '',
      [ORG]: 'own',
      [OWN]: '',
    });
    expect(call(CLEAN_FILES, more).tokens[ORG]).toBe('token-of-the-run');
  });

  test('fails if it is not there', () => {
    const org = repositoryWith({ 'README.md': '' });
    const called = call(CLEAN_FILES, { inputs: { 'policy-repository': ORG }, repositories: { [ORG]: org } });
    expect([called.conclusion, called.action?.exitCode]).toEqual(['failure', 2]);
  });

  test('takes it from the repository of the listing if no other is named', () => {
    const files = { ...CLEAN_FILES, 'mde-partner.yml': LONG, 'org.yml': 'schemaVersion: 1\nfailOn: never\n' };
    expect(call(files, { inputs: { policy: 'org.yml' } }).outputs['conclusion']).toBe('neutral');
  });
});

describe('what a pull request cannot do', () => {
  test('run its own code as the action, where the server does not give the commit of the workflow', () => {
    const files = { ...CLEAN_FILES, 'action.yml': 'name: x', 'dist/index.js': 'process.exit(0);' };
    const called = call(files, { workflow: { repository: '', sha: '' } });
    expect([called.conclusion, called.action]).toEqual(['failure', null]);
  });

  test('bring a folder that the workflow uses for itself', () => {
    for (const folder of ['.mde-partner-check', '.mde-partner-policy']) {
      const called = call({ ...CLEAN_FILES, [`${folder}/action.yml`]: '' });
      expect([called.conclusion, called.action]).toEqual(['failure', null]);
      expect(called.steps.map(({ log }) => log).join('')).toContain(`::error::The repository contains '${folder}'`);
    }
  });

  unixTest('bring a link in place of such a folder, even one that leads nowhere', () => {
    const listing = repositoryWith(CLEAN_FILES);
    mkdirSync(join(listing, 'docs'));
    symlinkSync('nowhere', join(listing, '.mde-partner-check'));
    commit(listing);
    expect(call(listing)).toMatchObject({ conclusion: 'failure', action: null });
  });
});
