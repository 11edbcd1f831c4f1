import type { Example, RuleMeta } from '../../core/rule.ts';
import { padCells } from '../cells.ts';
import { markdownAsText } from '../markdown-as-text.ts';
import { circumstancesOf, companionsOf, fileOf, requirementsOf, type ShownFile, waiverLines } from './rule-sections.ts';

/** Longest line of running text, in characters. */
const WIDTH = 90;

/**
 * Renders the record of a rule for a terminal.
 *
 * @param help URL of the rule's page
 */
export function ruleText(meta: RuleMeta, help: string): string {
  const requirements = requirementsOf(meta);
  const lines = [
    `${meta.id} (${meta.severities.join(', ')}; since ${meta.since})`,
    meta.title,
    '',
    'What it finds',
    ...paragraphs(meta.docs.what),
    '',
    'Why it matters',
    ...paragraphs(meta.docs.why),
    ...requirements.flatMap(({ id, title, asks, source }) => [`  ${id} ${title}: ${asks}`, `  ${source}`]),
    '',
    'How to fix it',
    ...paragraphs(meta.docs.fix),
    '',
    ...meta.docs.examples.flatMap(exampleLines),
    'How to waive it',
    ...waiverText(meta),
    '',
    `More: ${help}`,
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** Renders `rules`: one rule per line, in columns. */
export function ruleList(metas: readonly RuleMeta[]): string {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
  const ids = widest(metas.map(({ id }) => id));
  const severities = widest(metas.map((meta) => meta.severities.join(', ')));
  return metas
    .map((meta) => `${padCells(meta.id, ids)}  ${padCells(meta.severities.join(', '), severities)}  ${meta.title}\n`)
    .join('');
}

function exampleLines(example: Example): string[] {
  const circumstances = circumstancesOf(example);
  return [
    example.note ? `Example: ${example.note}` : 'Example',
    ...fileLines(`found${circumstances ? ` ${circumstances}` : ''}`, fileOf(example, 'bad')),
    ...fileLines('fine', fileOf(example, 'good')),
    ...companionsOf(example).flatMap((file) => fileLines('both with', file)),
    '',
  ];
}

function fileLines(label: string, { path, lines }: ShownFile): string[] {
  return [`  ${label}: ${path}`, ...(lines ?? ['(no such file)']).map((line) => `    | ${line}`)];
}

function waiverText(meta: RuleMeta): string[] {
  const waiver = waiverLines(meta);
  if (!waiver) return ['  It cannot be waived.'];
  return [
    ...waiver.central.map((line) => `    | ${line}`),
    ...paragraphs(`or as a comment ${waiver.place}:`),
    `    | ${waiver.comment}`,
  ];
}

/** Renders Markdown for a terminal: paragraphs, list items and rows of a table as text, filled to the width. */
function paragraphs(markdown: string): string[] {
  const lines: string[] = [];
  for (const line of markdown.trim().split('\n')) {
    const continues = /^\s*\S/.test(line) && !/^\s*(?:[*-] |\d+\. |\|)/.test(line);
    const last = lines.at(-1);
    if (continues && last !== undefined && last !== '') lines[lines.length - 1] = `${last} ${line.trimStart()}`;
    else lines.push(line);
  }
  return lines.flatMap((line) => {
    const text = markdownAsText(line);
    // The delimiter row of a table leaves no text.
    return text === '' && line !== '' ? [] : filled(text);
  });
}

function filled(line: string): string[] {
  const hang = /^\s*(•|\d+\.) /.exec(line)?.[0].length ?? 0;
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > WIDTH) {
      lines.push(`  ${current}`);
      current = `${' '.repeat(hang)}${word}`;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, `  ${current}`];
}
