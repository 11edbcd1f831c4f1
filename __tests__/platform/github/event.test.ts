import { describe, expect, test } from '@jest/globals';
import { gitHubEvent } from '../../../src/platform/github/event.ts';
import { eventEnvironment } from '../../support/github-events.ts';

const RUN = { GITHUB_REPOSITORY: 'contoso/cognito', GITHUB_SHA: 'merge', GITHUB_ACTOR: 'alex' };
const repo = (full_name: string, id: number) => ({ id, full_name, fork: true });
const pull = (head: unknown, base: unknown = { sha: 'base', repo: repo('contoso/cognito', 1) }) => ({
  pull_request: { number: 7, head, base },
});
const of = (event: string, payload: unknown, more = {}) =>
  gitHubEvent(eventEnvironment(event, payload, { ...RUN, ...more }));

describe('the event', () => {
  test('a pull request: its number and head, not the merge commit', () => {
    expect(of('pull_request', pull({ sha: 'head', repo: repo('contoso/cognito', 1) }))).toEqual({
      name: 'pull_request',
      repository: { owner: 'contoso', repo: 'cognito' },
      pullRequest: 7,
      headSha: 'head',
      baseSha: 'base',
      isFork: false,
      isDependabot: false,
    });
  });

  test('pull_request_target uses the head too', () => {
    const { headSha } = of('pull_request_target', pull({ sha: 'head', repo: null }), { GITHUB_SHA: 'default-branch' });
    expect(headSha).toBe('head');
  });

  test.each([
    ['another repository', { sha: 'h', repo: repo('adele/cognito', 2) }, true],
    ['a deleted fork', { sha: 'h', repo: null }, true],
    ['a reduced payload', { sha: 'h' }, true],
    ['the same repository, which is a fork itself', { sha: 'h', repo: repo('contoso/cognito', 1) }, false],
    ['names alone', { sha: 'h', repo: { full_name: 'contoso/cognito' } }, false],
    ['another name alone', { sha: 'h', repo: { full_name: 'adele/cognito' } }, true],
  ])('a fork: %s', (_, head, isFork) => expect(of('pull_request', pull(head)).isFork).toBe(isFork));

  test('a merge group has commits and no pull request', () => {
    const payload = { action: 'checks_requested', merge_group: { head_sha: 'group', base_sha: 'below' } };
    expect(of('merge_group', payload)).toMatchObject({
      headSha: 'group',
      baseSha: 'below',
      pullRequest: null,
      isFork: false,
    });
  });

  test('a push: the pushed commit and its predecessor, which a new branch lacks', () => {
    expect(of('push', { before: 'a1', after: 'b2' })).toMatchObject({ headSha: 'merge', baseSha: 'a1' });
    expect(of('push', { before: '0'.repeat(40) }).baseSha).toBeNull();
  });

  test('Dependabot is recognized by its name', () => {
    expect(of('push', {}, { GITHUB_ACTOR: 'dependabot[bot]' }).isDependabot).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['damaged JSON', '{"pull_request":'],
    ['a list', []],
    ['fields of other kinds', { pull_request: { number: '7', head: 5, base: [] }, merge_group: 1, before: {} }],
    ['a number that is none', { pull_request: { number: -1.5 } }],
  ])('a payload of %s is accepted', (_, payload) => {
    expect(of('pull_request', payload)).toMatchObject({ pullRequest: null, headSha: 'merge', baseSha: null });
  });

  test('the number may be next to the pull request', () => {
    expect(of('pull_request', { number: 9, pull_request: {} }).pullRequest).toBe(9);
  });

  test('outside a runner nothing is known', () => {
    expect(gitHubEvent({})).toEqual({
      name: '',
      repository: null,
      pullRequest: null,
      headSha: null,
      baseSha: null,
      isFork: false,
      isDependabot: false,
    });
    expect(gitHubEvent({ GITHUB_REPOSITORY: 'contoso' }).repository).toBeNull();
    expect(gitHubEvent({ GITHUB_REPOSITORY: 'a/b/c' }).repository).toBeNull();
  });
});
