import { describe, expect, test } from '@jest/globals';
import { pagesAddress, repositoryLinks, rulePages } from '../../src/platform/github/context.ts';

const PROJECT = { repository: 'https://github.com/OWNER/mde-partner-check', version: '1.2.3' };

describe('URLs', () => {
  test.each([
    ['https://github.com', 'Contoso/Check', 'https://contoso.github.io/Check/'],
    ['https://github.com', 'contoso/contoso.github.io', 'https://contoso.github.io/'],
    ['https://ghe.example', 'contoso/check', null],
    ['https://github.com', '', null],
    ['https://github.com', 'contoso/check/evil.example/', null],
    [undefined, undefined, null],
  ])('on %s, the page in the browser of %s is %s', (server, repository, expected) => {
    expect(pagesAddress({ GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository })).toBe(expected);
  });

  test('rule pages next to the action that runs', () => {
    const environment = {
      GITHUB_SERVER_URL: 'https://ghe.example',
      GITHUB_ACTION_REPOSITORY: 'acme/check',
      GITHUB_ACTION_REF: 'release/v1 (x)',
    };
    expect(rulePages(environment, PROJECT)('logo-blank')).toBe(
      'https://ghe.example/acme/check/blob/release/v1%20%28x%29/docs/rules/logo-blank.md',
    );
  });

  test('as the reusable workflow names the action, which a runner does not name then', () => {
    const environment = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_ACTION_REPOSITORY: '',
      GITHUB_ACTION_REF: '',
      MDE_PARTNER_ACTION_REPOSITORY: 'acme/check',
      MDE_PARTNER_ACTION_REF: 'abc',
    };
    expect(pagesAddress(environment)).toBe('https://acme.github.io/check/');
    expect(rulePages(environment, PROJECT)('logo-blank')).toBe(
      'https://github.com/acme/check/blob/abc/docs/rules/logo-blank.md',
    );
    const named = { ...environment, GITHUB_ACTION_REPOSITORY: 'contoso/fork', GITHUB_ACTION_REF: 'v1' };
    expect(pagesAddress(named)).toBe('https://contoso.github.io/fork/');
    expect(rulePages(named, PROJECT)('logo-blank')).toBe(
      'https://github.com/contoso/fork/blob/v1/docs/rules/logo-blank.md',
    );
  });

  test.each([{}, { GITHUB_SERVER_URL: 'https://ghe.example', GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' }])(
    'otherwise in the project at its version',
    (environment) => {
      expect(rulePages(environment, PROJECT)('logo-blank')).toBe(
        'https://github.com/OWNER/mde-partner-check/blob/v1.2.3/docs/rules/logo-blank.md',
      );
    },
  );

  test('lines of the checked commit, only if all of it is known', () => {
    const environment = { GITHUB_SERVER_URL: 'https://ghe.example', GITHUB_REPOSITORY: 'acme/x', GITHUB_SHA: 'abc' };
    expect(repositoryLinks(environment)).toEqual({ repository: 'https://ghe.example/acme/x', commit: 'abc' });
    expect(repositoryLinks({ ...environment, GITHUB_SHA: '' })).toBeNull();
  });
});
