import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FORMATS, type RenderContext } from '../../src/render/formats.ts';
import { renderComment } from '../../src/render/github/comment.ts';
import { loadRules } from '../../src/rules/index.ts';
import { agentCommands, foreignCommands } from '../support/agent-commands.ts';
import { examples } from '../support/examples.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { aFinding, aReport } from '../support/reports.ts';
import { runnerCommands, runnerLines } from '../support/runner-commands.ts';

const RULES = (await loadRules()).map(({ meta }) => meta);
const CONTEXT: RenderContext = {
  home: 'https://example.com',
  command: 'mde-partner',
  links: { repository: 'https://github.com/contoso/cognito', commit: '0'.repeat(40) },
  remarks: [],
  read: () => null,
  rules: async () => RULES,
  color: false,
  quiet: false,
  width: 120,
};
/** What a runner prints before each line for a person. */
const MARK = '│ ';
const RUNS = examples(200);

describe.each(Object.entries(FORMATS))('%s, for any repository', (name, { kind, load }) => {
  const contexts: readonly RenderContext[] =
    kind === 'text' ? [CONTEXT, { ...CONTEXT, color: true, width: 60 }, { ...CONTEXT, quiet: true }] : [CONTEXT];

  test.each(contexts.map((context) => [context.color, context.quiet, context] as const))(
    'has only its own commands for an agent of Azure Pipelines and for a runner of GitHub (color %s, quiet %s)',
    async (_color, _quiet, context) => {
      const render = await load();
      await fc.assert(
        fc.asyncProperty(hostileReport, async (report) => {
          const output = await render(report, context);
          expect(kind === 'agent-commands' ? foreignCommands(output) : agentCommands(output)).toEqual([]);
          const lines = runnerLines(output).filter((line) => line !== '');
          const printed = kind === 'text' ? lines.map((line) => MARK + line).join('\n') : output;
          const commands = runnerCommands(printed).map((command) => command.name);
          expect(commands).toHaveLength(kind === 'commands' ? lines.length : 0);
          expect(commands.filter((command) => !['error', 'warning', 'notice'].includes(command))).toEqual([]);
        }),
        RUNS,
      );
    },
  );

  test.each(contexts.map((context) => [context.color, context.quiet, context] as const))(
    'says which policy applied, with its digest (color %s, quiet %s)',
    async (_color, _quiet, context) => {
      const policy = { path: 'org/policy.yml', sha256: '5eed'.repeat(16) };
      const render = await load();
      for (const findings of [[], [aFinding()]]) {
        const report = aReport({ findings });
        expect(await render(report, context)).not.toContain(policy.path);
        const output = await render({ ...report, run: { ...report.run, policy } }, context);
        // A narrow terminal breaks lines.
        const text = output.replace(/\s+/g, ' ');
        for (const part of [policy.path, policy.sha256]) expect(text).toContain(part);
      }
    },
  );

  test('has a title and the ending of a file name', () => {
    expect(FORMATS[name as keyof typeof FORMATS]).toMatchObject({
      title: expect.stringMatching(/^\S.*[^.\s]$/),
      ending: expect.stringMatching(/^\.[a-z]+$/),
    });
  });
});

test('a comment says which policy applied, with its digest', () => {
  const report = aReport({ findings: [aFinding()] });
  const policy = { path: 'org/policy.yml', sha256: '5eed'.repeat(16) };
  const options = { marker: '<!-- x -->', name: 'x', links: null };
  const { body } = renderComment({ ...report, run: { ...report.run, policy } }, options);
  for (const part of [policy.path, policy.sha256]) expect(body).toContain(part);
});

test('a comment has no command for an agent of Azure Pipelines, for any repository', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const { body } = renderComment(report, { marker: '<!-- x -->', name: 'x', links: CONTEXT.links });
      expect(agentCommands(body)).toEqual([]);
    }),
    RUNS,
  );
});
