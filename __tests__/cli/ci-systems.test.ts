import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type CheckCommand, parseArguments } from '../../src/cli/arguments.ts';
import { runCheck } from '../../src/cli/check.ts';
import { printFor } from '../../src/platform/node/output.ts';
import { agentCommands, loggingCommands } from '../support/agent-commands.ts';
import { folderWith } from '../support/folders.ts';
import { MANY_FILES } from '../support/many-findings.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
/** What each system sets in a job, and a link to a line of the checked commit. */
const SYSTEMS = {
  azure: {
    TF_BUILD: 'True',
    BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    BUILD_REPOSITORY_URI: 'https://contoso@dev.azure.com/contoso/lens/_git/cognito',
    BUILD_SOURCEVERSION: COMMIT,
  },
  gitlab: { GITLAB_CI: 'true', CI_PROJECT_URL: 'https://gitlab.com/contoso/cognito', CI_COMMIT_SHA: COMMIT },
  jenkins: {
    JENKINS_URL: 'https://jenkins.example/',
    GIT_URL: 'https://github.com/contoso/cognito.git',
    GIT_COMMIT: COMMIT,
  },
} as const;
const LINKS = {
  azure: `](https://dev.azure.com/contoso/lens/_git/cognito?path=/mde-partner.yml&version=GC${COMMIT}&line=`,
  gitlab: `](https://gitlab.com/contoso/cognito/-/blob/${COMMIT}/mde-partner.yml?plain=1#L`,
  jenkins: `](https://github.com/contoso/cognito/blob/${COMMIT}/mde-partner.yml?plain=1#L`,
} as const;

const before = { ...process.env };
let stdout = '';

beforeEach(() => {
  for (const name of ['GITHUB_ACTIONS', 'GITHUB_SERVER_URL', 'TF_BUILD', 'GITLAB_CI', 'JENKINS_URL'])
    delete process.env[name];
  stdout = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

/** Checks a listing with 400 hostile findings as a job of a CI system. */
async function job(environment: Readonly<Record<string, string>>, ...options: readonly string[]): Promise<string> {
  Object.assign(process.env, environment);
  const folder = folderWith({ ...MANY_FILES, '.git/config': '' });
  const command = parseArguments(['check', '--no-scan', ...options, folder], 'npx x') as CheckCommand;
  await runCheck(command, { version: '1.0.0', help: (rule) => `https://example.com/${rule}` }, (text, reader) =>
    printFor(reader, text),
  );
  return folder;
}

describe('in Azure Pipelines', () => {
  test('the log for people is followed by issues, the only commands in it', async () => {
    await job(SYSTEMS.azure);
    const commands = loggingCommands(stdout);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['task.logissue']));
    expect(commands.length).toBeGreaterThan(10);
    const log = stdout.slice(0, stdout.indexOf('##vso['));
    expect(log).toContain('requirements met');
    expect(agentCommands(log)).toEqual([]);
  });

  test('another format has no issues besides its own', async () => {
    await job(SYSTEMS.azure, '--format', 'json');
    expect(agentCommands(stdout)).toEqual([]);
    stdout = '';
    await job(SYSTEMS.azure, '--format', 'azure');
    expect(stdout).toMatch(/^##vso\[task\.logissue type=error;/);
  });
});

test.each(['gitlab', 'jenkins'] as const)('in %s, the log has no commands', async (name) => {
  await job(SYSTEMS[name]);
  expect(stdout).toContain('requirements met');
  expect(agentCommands(stdout)).toEqual([]);
});

test.each(['azure', 'gitlab', 'jenkins'] as const)('in %s, links lead to its host', async (name) => {
  const file = join(folderWith({}), 'summary.md');
  await job(SYSTEMS[name], '--format', `markdown=${file}`);
  expect(readFileSync(file, 'utf8')).toContain(LINKS[name]);
});
