import { describe, expect, test } from '@jest/globals';
import { checkedCommit, ciSystem } from '../../src/platform/ci.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('the CI system', () => {
  test.each([
    ['azure', { TF_BUILD: 'True' }],
    ['gitlab', { GITLAB_CI: 'true' }],
    ['jenkins', { JENKINS_URL: 'https://jenkins.example/' }],
    [null, { GITHUB_ACTIONS: 'true', CI: 'true', TF_BUILD: '' }],
  ])('is %s', (name, environment) => {
    expect(ciSystem(environment)).toBe(name);
  });
});

describe('the checked commit is', () => {
  const azure = (provider: string, remote: string) =>
    checkedCommit({
      TF_BUILD: 'True',
      BUILD_REPOSITORY_PROVIDER: provider,
      BUILD_REPOSITORY_URI: remote,
      BUILD_SOURCEVERSION: COMMIT,
    });
  const jenkins = (remote: string) =>
    checkedCommit({ JENKINS_URL: 'https://jenkins.example/', GIT_URL: remote, GIT_COMMIT: COMMIT });

  test('on Azure Repos, without the user in the URL', () => {
    expect(azure('TfsGit', 'https://contoso@dev.azure.com/contoso/lens/_git/cognito')).toEqual({
      host: 'azure',
      repository: 'https://dev.azure.com/contoso/lens/_git/cognito',
      commit: COMMIT,
    });
  });

  test('on GitHub, built by Azure Pipelines', () => {
    const links = { host: 'github', repository: 'https://github.com/contoso/cognito', commit: COMMIT };
    expect(azure('GitHub', 'https://github.com/contoso/cognito.git')).toEqual(links);
    expect(azure('Bitbucket', 'https://bitbucket.org/contoso/cognito')).toBeNull();
  });

  test('in the project of GitLab', () => {
    const environment = { GITLAB_CI: 'true', CI_PROJECT_URL: 'https://git.example/a/b', CI_COMMIT_SHA: COMMIT };
    expect(checkedCommit(environment)).toEqual({
      host: 'gitlab',
      repository: 'https://git.example/a/b',
      commit: COMMIT,
    });
    expect(checkedCommit({ ...environment, CI_COMMIT_SHA: undefined })).toBeNull();
  });

  test('for Jenkins, on hosts that are known', () => {
    expect(jenkins('git@gitlab.com:contoso/cognito.git')).toEqual({
      host: 'gitlab',
      repository: 'https://gitlab.com/contoso/cognito',
      commit: COMMIT,
    });
    expect(jenkins('https://git.contoso.example/a/b')).toBeNull();
    expect(checkedCommit({ JENKINS_URL: 'https://jenkins.example/' })).toBeNull();
  });

  test('that of the workflow, outside these systems', () => {
    const environment = { GITHUB_SERVER_URL: 'https://ghe.example', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: COMMIT };
    expect(checkedCommit(environment)).toEqual({ repository: 'https://ghe.example/a/b', commit: COMMIT });
    expect(checkedCommit({})).toBeNull();
  });
});
