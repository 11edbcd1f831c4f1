import { describe, expect, test } from '@jest/globals';
import { releasedTag } from '../../src/platform/github/release.ts';
import { eventEnvironment as environment } from '../support/github-events.ts';

const ON_TAG = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'cognito/v1.2.3' };
const ON_BRANCH = { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' };

describe('the tag that a run releases', () => {
  test.each([
    ['a published release', environment('release', { action: 'published', release: { tag_name: 'v1.0.0' } }), 'v1.0.0'],
    [
      'a pre-release',
      environment('release', { action: 'prereleased', release: { tag_name: 'v1.0.0-rc.1' } }),
      'v1.0.0-rc.1',
    ],
    ['an edited release', environment('release', { action: 'edited', release: { tag_name: 'v1.0.0' } }, ON_TAG), null],
    [
      'a release without a tag in the payload',
      environment('release', { action: 'published' }, ON_TAG),
      'cognito/v1.2.3',
    ],
    ['a release whose payload is damaged', environment('release', '{', ON_TAG), 'cognito/v1.2.3'],
    ['a pushed tag', environment('push', {}, ON_TAG), 'cognito/v1.2.3'],
    ['a pushed branch', environment('push', {}, ON_BRANCH), null],
    ['a workflow started on a tag', environment('workflow_dispatch', {}, ON_TAG), 'cognito/v1.2.3'],
    ['a workflow started on a branch', environment('workflow_dispatch', {}, ON_BRANCH), null],
    [
      'a pull request',
      environment('pull_request', { release: { tag_name: 'v1' } }, { GITHUB_REF_NAME: '7/merge' }),
      null,
    ],
    ['a schedule', environment('schedule', {}, ON_BRANCH), null],
    ['no runner', {}, null],
  ])('%s', (_, env, tag) => expect(releasedTag(env)).toBe(tag));
});
