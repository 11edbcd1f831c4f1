import { SEVERITIES } from '../../core/finding.ts';
import { tableHead, tableRow } from '../../core/markdown-table.ts';
import type { Example, RuleMeta } from '../../core/rule.ts';
import { REQUIREMENTS } from '../../requirements.ts';
import { circumstancesOf, companionsOf, fileOf, requirementsOf, type ShownFile, waiverLines } from './rule-sections.ts';

/** Relative, so that it leads to the same version and fork. */
const BROWSER = 'Without a terminal: [check your listing in the browser](../page.md).';

type Side = 'bad' | 'good';

/**
 * Renders the page `docs/rules/<id>.md`: what, why, examples, fix, how to waive.
 *
 * @param isEmbedded whether it is shown outside of `docs`, where its pictures and pages are not
 */
export function rulePage(meta: RuleMeta, { isEmbedded = false }: { readonly isEmbedded?: boolean } = {}): string {
  const requirements = requirementsOf(meta);
  const asked = requirements.map(
    ({ id, title, asks, source }) => `* **${id} ${title}**: ${asks} ([source](${source}))`,
  );
  return `${[
    `# ${meta.id}`,
    `**${meta.title}**`,
    `Severity: ${meta.severities.join(', ')} · ${serves(meta)} · since ${meta.since}`,
    // The page in the browser has no sources.
    ...(isEmbedded || meta.scans ? [] : [BROWSER]),
    '## What it finds',
    meta.docs.what.trim(),
    '## Why it matters',
    meta.docs.why.trim(),
    ...(asked.length > 0 ? [asked.join('\n')] : []),
    `## ${meta.docs.examples.length > 1 ? 'Examples' : 'Example'}`,
    ...meta.docs.examples.flatMap((example, index) =>
      exampleParts(example, (side) => (!isEmbedded && example.picture ? [pictureOf(meta, index, side)] : [])),
    ),
    '## How to fix it',
    meta.docs.fix.trim(),
    '## How to waive it',
    ...waiverParts(meta),
    '[All rules](README.md)',
  ].join('\n\n')}\n`;
}

function serves(meta: RuleMeta): string {
  const requirements = requirementsOf(meta);
  if (requirements.length === 0) return 'serves all requirements';
  return requirements.map(({ id, title }) => `${id} ${title}`).join(', ');
}

function exampleParts(example: Example, picture: (side: Side) => readonly string[]): string[] {
  const circumstances = circumstancesOf(example);
  return [
    ...(example.note ? [example.note] : []),
    `❌ Found${circumstances ? ` ${circumstances}` : ''}:`,
    ...picture('bad'),
    fence(fileOf(example, 'bad')),
    '✅ Fine:',
    ...picture('good'),
    fence(fileOf(example, 'good')),
    ...companionsOf(example).flatMap((file) => ['Both with:', fence(file)]),
  ];
}

/** Returns the name of the file that shows one side of an example, next to the page. */
export function pictureName({ id }: Pick<RuleMeta, 'id'>, index: number, side: Side): string {
  return `${id}-${index + 1}-${side}.svg`;
}

function pictureOf(meta: RuleMeta, index: number, side: Side): string {
  const text = side === 'bad' ? `A logo that ${meta.id} reports` : `A logo that ${meta.id} does not report`;
  return `<img src="${pictureName(meta, index, side)}" alt="${text}" width="160">`;
}

function fence({ path, lines }: ShownFile): string {
  if (lines === null) return `(no file \`${path}\`)`;
  const ticks = '`'.repeat(Math.max(2, ...lines.map((line) => longestTicks(line))) + 1);
  const comment = isYaml(path) ? `# ${path}` : `<!-- ${path} -->`;
  const head = isYaml(path) || path.endsWith('.svg') ? [comment] : [];
  return [`${ticks}${languageOf(path)}`, ...head, ...lines, ticks].join('\n');
}

function longestTicks(line: string): number {
  return Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

function languageOf(path: string): string {
  if (isYaml(path)) return 'yaml';
  return path.endsWith('.svg') ? 'xml' : '';
}

function waiverParts(meta: RuleMeta): string[] {
  const waiver = waiverLines(meta);
  if (!waiver) return ['This rule cannot be waived.'];
  return [
    'In the manifest, with a reason:',
    ['```yaml', ...waiver.central, '```'].join('\n'),
    `Or as a comment ${waiver.place}:`,
    ['```yaml', waiver.comment, '```'].join('\n'),
    'The finding stays visible with its reason and no longer fails the run.',
  ];
}

/** Renders the page `docs/rules/README.md`: every rule, by requirement. */
export function ruleIndex(metas: readonly RuleMeta[]): string {
  const sections: [title: string, metas: readonly RuleMeta[]][] = [
    ['The manifest and its waivers', metas.filter((meta) => meta.requirements.length === 0)],
    ...REQUIREMENTS.map(({ id, title }): [string, readonly RuleMeta[]] => [
      `${id} ${title}`,
      metas.filter((meta) => meta.requirements.includes(id)),
    ]),
  ];
  const parts = sections
    .filter(([, listed]) => listed.length > 0)
    .map(([title, listed]) => `## ${title}\n\n${table(listed)}`);
  return `# Rules\n\n${plain(metas)}\n\n${parts.join('\n\n')}\n`;
}

function plain(metas: readonly RuleMeta[]): string {
  return (
    `${metas.length} rules. An ${SEVERITIES[0]} fails the run, a warning should be checked, and a notice is for your information. ` +
    '`fail-on` changes which severity fails the run. A rule that serves several requirements is listed under each.'
  );
}

function table(metas: readonly RuleMeta[]): string {
  const rows = metas.map(({ id, severities, title }) => tableRow([`[${id}](${id}.md)`, severities.join(', '), title]));
  return `${tableHead(['rule', 'severity', 'fault'])}${rows.join('')}`.trimEnd();
}
