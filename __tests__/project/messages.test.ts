import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { demandSamples, templates, withoutSample } from '../../scripts/messages/templates.js';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const [samples = '', others = ''] = read('docs/messages.md').split('\n## Other words\n');
const PAGES = [
  ...['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)],
  ...readdirSync(join(ROOT, 'docs/rules')).map((name) => `docs/rules/${name}`),
].filter((path) => path.endsWith('.md') && path !== 'docs/messages.md');
const descriptions = readdirSync(join(ROOT, 'schema'))
  .map((name) => read(`schema/${name}`))
  .join('')
  .replace(/"(?:[^"\\]|\\.)*"/g, (text) => JSON.parse(text));
const shown = [samples, ...PAGES.map(read), descriptions].flatMap((text) => text.split('\n'));
const left = withoutSample(templates(join(ROOT, 'src')), shown);

test('the page of messages has every text of the sources: a sample, or the text itself', () => {
  const listed = new Set(others.split('\n'));
  expect(left.filter(({ text }) => !listed.has(text))).toEqual([]);
  expect(left.length).toBeGreaterThan(100);
});

test('what the command line, the Action, HAR files and pages report has a sample, or a reason for none', () => {
  expect(() => demandSamples(left)).not.toThrow();
  expect(() => demandSamples([...left, { file: 'cli/arguments.ts', line: 1, text: 'no such … here' }])).toThrow(
    "No sample in docs/messages.md: src/cli/arguments.ts:1 'no such … here'",
  );
  expect(() => demandSamples([])).toThrow(/Has a sample or is gone/);
});
