import { describe, expect, test } from '@jest/globals';
import { scopeOf } from '../../../src/platform/github/scope.ts';

const RUN = { GITHUB_WORKFLOW: 'Listing', GITHUB_JOB: 'check', GITHUB_RUN_ID: '1', GITHUB_SHA: 'a' };
const USUAL = { workingDirectory: '.', manifest: [] };

describe('the scope of a run', () => {
  test('is the same in every run of the job', () => {
    expect(scopeOf({ ...RUN, GITHUB_RUN_ID: '2', GITHUB_SHA: 'b' }, USUAL)).toEqual(scopeOf(RUN, USUAL));
  });

  test('differs with workflow, job, folder and manifests', () => {
    const ids = [
      scopeOf(RUN, USUAL),
      scopeOf({ ...RUN, GITHUB_WORKFLOW: 'Release' }, USUAL),
      scopeOf({ ...RUN, GITHUB_JOB: 'other' }, USUAL),
      scopeOf(RUN, { ...USUAL, workingDirectory: 'agent' }),
      scopeOf(RUN, { ...USUAL, manifest: ['agent'] }),
      scopeOf(RUN, { ...USUAL, manifest: ['agent', 'sensor'] }),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // It is in an HTML comment.
    for (const id of ids) expect(id).toMatch(/^mde-partner-check-[0-9a-f]{16}$/);
  });

  test('is named after what it checks, on one short line', () => {
    expect(scopeOf(RUN, USUAL).name).toBe('mde-partner-check');
    expect(scopeOf(RUN, { workingDirectory: 'agent', manifest: ['a.yml', 'b.yml'] }).name).toBe(
      'mde-partner-check (agent, a.yml, b.yml)',
    );
    expect(scopeOf(RUN, { ...USUAL, manifest: [`x\n${'y'.repeat(200)}`] }).name).toMatch(
      /^mde-partner-check \(xU\+000Ay{50,80}…\)$/,
    );
  });
});
