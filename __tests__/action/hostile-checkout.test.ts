import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../src/app/check.ts';
import { printAnnotations } from '../../src/platform/github/commands.ts';
import { printText } from '../../src/platform/node/output.ts';
import { breakCommands } from '../../src/render/escape.ts';
import { annotations } from '../../src/render/github/github.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderPretty } from '../../src/render/pretty/pretty.ts';
import { renderMarkdown } from '../../src/render/summary/markdown.ts';
import { agentCommands } from '../support/agent-commands.ts';
import { examples } from '../support/examples.ts';
import { hostileText } from '../support/hostile.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { runnerCommands } from '../support/runner-commands.ts';

const ABOUT = { version: '1.0.0', help: (rule: string) => `https://github.com/a/b/blob/v1/docs/rules/${rule}.md` };
const LINKS = { repository: 'https://github.com/contoso/cognito', commit: '0'.repeat(40) };

/** A scalar in any of YAML's styles; not always one that YAML accepts. */
const scalar = fc.oneof(
  { weight: 3, arbitrary: hostileText.map((text) => JSON.stringify(text)) },
  hostileText.map((text) => `'${text.replaceAll("'", "''")}'`),
  hostileText,
  hostileText.map((text) => `|\n      ${text}`),
);

const manifest = fc
  .record({
    company: scalar,
    name: scalar,
    description: scalar,
    logo: fc.oneof(fc.constant('logo.svg'), scalar),
    page: scalar,
    agent: scalar,
    key: hostileText,
    reason: scalar,
    comment: hostileText.map((text) => text.replaceAll('\n', ' ')),
  })
  .map(
    (text) => `schemaVersion: 1
company:
  name: ${text.company}
products:
  - name: ${text.name} # mde-partner-ignore ${text.comment}
    description: ${text.description}
    logo: ${text.logo}
    landingPage: ${text.page}
    userAgent: ${text.agent}
waivers:
  - rule: name-unfit
    reason: ${text.reason}
${text.key}: x
`,
  );

/** A folder in which the manifest stands; no slash, so that it is one. */
const folder = hostileText.map((text) => text.replaceAll('/', '')).filter((name) => !['', '.', '..'].includes(name));

const logo = fc.oneof(
  hostileText,
  hostileText.map((text) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">${text}</svg>`),
  hostileText.map((text) => `<svg xmlns="http://www.w3.org/2000/svg" width="${text}" viewBox="${text}"/>`),
);

afterEach(() => {
  jest.restoreAllMocks();
  delete process.env['GITHUB_ACTIONS'];
});

function printed(print: () => void): string {
  const chunks: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    chunks.push(String(chunk));
    return true;
  });
  print();
  spy.mockRestore();
  return chunks.join('');
}

describe('a hostile checkout', () => {
  test('adds, changes and hides no command, whatever its manifest and logo hold', async () => {
    process.env['GITHUB_ACTIONS'] = 'true';
    await fc.assert(
      fc.asyncProperty(manifest, logo, folder, async (yaml, svg, name) => {
        const tree = memoryTree({ [`${name}/mde-partner.yml`]: yaml, [`${name}/logo.svg`]: svg });
        const request = {
          paths: [name],
          rules: null,
          failOn: 'error' as const,
          today: '2026-11-22',
          release: null,
        };
        const { report, crashes } = await check(request, tree, ABOUT);
        expect(crashes).toEqual([]);
        const intended = annotations(report);
        const log = printed(() => {
          printText(renderPretty(report, { color: false, quiet: false, width: 120 }));
          printAnnotations(intended);
        });
        expect(
          runnerCommands(log).map(({ name, properties, data }) => [
            name,
            properties['title'],
            properties['file'],
            data,
          ]),
        ).toEqual(
          intended.map(({ level, title, place, message }) => [
            level,
            title,
            place ? breakCommands(place.file) : undefined,
            message,
          ]),
        );
        expect(agentCommands(log)).toEqual([]);
        expect(runnerCommands(renderMarkdown(report, LINKS))).toEqual([]);
        expect(runnerCommands(renderJson(report))).toEqual([]);
        expect(JSON.parse(renderJson(report))).toEqual(report);
      }),
      examples(300),
    );
  });
});
