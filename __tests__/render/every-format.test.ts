import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FORMATS, type RenderContext } from '../../src/render/formats.ts';
import { renderComment } from '../../src/render/github/comment.ts';
import { loadRules } from '../../src/rules/index.ts';
import { agentCommands, foreignCommands } from '../support/agent-commands.ts';
import { hostileReport } from '../support/hostile-report.ts';
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
const RUNS = { numRuns: 200 };

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

  test('has a title and the ending of a file name', () => {
    expect(FORMATS[name as keyof typeof FORMATS]).toMatchObject({
      title: expect.stringMatching(/^\S.*[^.\s]$/),
      ending: expect.stringMatching(/^\.[a-z]+$/),
    });
  });
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
