import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type CheckCommand, parseArguments } from '../../src/cli/arguments.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'ci');
const page = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

/** The blocks of a language on a page. */
function blocks(name: string, language: string): readonly string[] {
  return [...page(name).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text]) => text ?? '',
  );
}

/** The command that a line of a pipeline starts, as the program reads it, and the files that it writes by format. */
function checkOf(script: string): { readonly command: CheckCommand; readonly files: Readonly<Record<string, string>> } {
  const [start = '', args = ''] = script.trim().split(' check ');
  expect(start).toBe('npx --yes github:OWNER/mde-partner-check#<full-commit-sha>');
  const command = parseArguments(['check', ...args.split(' ')], 'npx x') as CheckCommand;
  return { command, files: Object.fromEntries(command.formats.files.map(({ format, file }) => [format, file])) };
}

test('there is a page for each system', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(['azure-pipelines.md', 'gitlab-ci.md', 'jenkins.md', 'pre-commit.md']);
});

describe('the pipeline of Azure Pipelines', () => {
  const [text = ''] = blocks('azure-pipelines.md', 'yaml');
  const { steps } = parse(text) as { steps: readonly Readonly<Record<string, never>>[] };
  const [, , check, summary, tests] = steps as unknown as readonly [
    unknown,
    unknown,
    { script: string; target: unknown },
    { script: string; condition: string; target?: unknown },
    { task: string; condition: string; inputs: Readonly<Record<string, string>> },
  ];
  const { command, files } = checkOf(check.script);

  test('restricts the commands of the step that shows text of the repository', () => {
    expect(check.target).toEqual({ commands: 'restricted', settableVariables: 'none' });
    expect(command.formats.shown).toBe('pretty');
  });

  test('uploads the summary in another step, since a restricted one cannot, and only if it exists', () => {
    expect(summary).toMatchObject({ condition: 'succeededOrFailed()' });
    expect(summary.target).toBeUndefined();
    expect(summary.script).toContain(`if [ -f "${files['markdown']}" ]; then`);
    expect(summary.script).toContain(`echo "##vso[task.uploadsummary]${files['markdown']}"`);
  });

  test('publishes the test results', () => {
    expect(tests).toMatchObject({ task: 'PublishTestResults@2', condition: 'succeededOrFailed()' });
    const { testResultsFormat, testResultsFiles, searchFolder } = tests.inputs;
    expect([testResultsFormat, `${searchFolder}/${testResultsFiles}`]).toEqual(['JUnit', files['junit']]);
  });
});

test('the job of GitLab CI uploads what it writes, also after a failure, and runs on the default branch too', () => {
  const [text = ''] = blocks('gitlab-ci.md', 'yaml');
  const { 'partner-listing': job } = parse(text) as {
    'partner-listing': {
      script: readonly [string];
      rules: readonly { if: string }[];
      artifacts: { when: string; reports: Readonly<Record<string, string>> };
    };
  };
  const { files } = checkOf(job.script[0]);
  expect(job.artifacts).toEqual({ when: 'always', reports: { codequality: files['gitlab'], junit: files['junit'] } });
  expect(job.rules.map((rule) => rule.if)).toContain('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH');
});

test('the pipeline of Jenkins reads the test results that it writes', () => {
  const [text = ''] = blocks('jenkins.md', 'groovy');
  const { files } = checkOf(/^ +sh '(.*)'$/m.exec(text)?.[1] ?? '');
  expect(text).toContain(`junit testResults: '${files['junit']}'`);
  expect(text.split('{').length).toBe(text.split('}').length);
});

test('the configurations of pre-commit name the hook and options of the program', () => {
  const hooks = blocks('pre-commit.md', 'yaml').map((text) => {
    const { repos } = parse(text) as {
      repos: readonly [{ rev: string; hooks: readonly [{ id: string; args?: string[] }] }];
    };
    expect(repos[0].rev).toBe('<full-commit-sha>');
    return repos[0].hooks[0];
  });
  expect(hooks.map(({ id }) => id)).toEqual(['mde-partner-check', 'mde-partner-check']);
  for (const { args = [] } of hooks) expect(() => parseArguments(['check', ...args], 'npx x')).not.toThrow();
});
