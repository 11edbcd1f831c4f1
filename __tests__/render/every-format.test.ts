import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderComment } from '../../src/render/github/comment.ts';
import { renderGithub } from '../../src/render/github/github.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderPretty } from '../../src/render/pretty/pretty.ts';
import { renderSarif } from '../../src/render/sarif/sarif.ts';
import { renderMarkdown } from '../../src/render/summary/markdown.ts';
import { agentCommands } from '../support/agent-commands.ts';
import { hostileReport } from '../support/hostile-report.ts';

const LINKS = { repository: 'https://github.com/contoso/cognito', commit: '0'.repeat(40) };

describe('every format', () => {
  test.each([
    ['pretty', (report) => renderPretty(report, { colour: false, quiet: false, width: 120 })],
    ['pretty, colored', (report) => renderPretty(report, { colour: true, quiet: false, width: 60 })],
    ['github', renderGithub],
    ['markdown', (report) => renderMarkdown(report, LINKS)],
    ['comment', (report) => renderComment(report, { marker: '<!-- x -->', name: 'x', links: LINKS }).body],
    ['json', renderJson],
    ['sarif', (report) => renderSarif(report, [], { home: 'https://example.com' })],
  ] satisfies [string, (report: Parameters<typeof renderJson>[0]) => string][])(
    '%s: no command for an agent of Azure Pipelines, whatever the repository holds',
    (_, render) => {
      fc.assert(
        fc.property(hostileReport, (report) => expect(agentCommands(render(report))).toEqual([])),
        { numRuns: 200 },
      );
    },
  );
});
