import { tableHead, tableRow } from '../core/markdown-table.ts';
import type { ManifestReport, ReleaseMeasurement, Report } from '../core/report.ts';
import { cellsOf, padCells } from './cells.ts';
import { markdownText, shortText } from './escape.ts';
import { grouped } from './overview.ts';

/** Most products of one block; the report file has all of them. */
const PRETTY_ROWS = 20;
const MARKDOWN_ROWS = 200;
/** Longest reason, in characters. */
const REASON = 400;

interface Row {
  readonly product: string;
  readonly state: 'agrees' | 'differs' | 'not compared' | 'not gated';
  readonly measured: ReleaseMeasurement;
}

const MARKS: Readonly<Record<Row['state'], string>> = {
  agrees: '✅',
  differs: '❌',
  'not compared': '❔',
  'not gated': '➖',
};

/**
 * Renders the release gate for a terminal: what is released, then one line per product. Empty in a run that is not a
 * release.
 */
export function releaseGateLines(report: Report): string[] {
  const rows = rowsOf(report);
  if (rows.length === 0) return [];
  const shown = rows.slice(0, PRETTY_ROWS);
  const width = Math.max(...shown.map(({ product }) => cellsOf(shortText(product))));
  return [
    `Release gate: ${shortText(report.run.release ?? '')}`,
    '',
    ...shown.map(({ product, state, measured }) =>
      [
        `  ${padCells(state, 12)}  ${padCells(shortText(product), width)}`,
        versionsOf(measured),
        ...(measured.reason === null ? [] : [shortText(measured.reason, REASON)]),
      ]
        .filter((part) => part !== '')
        .join('  '),
    ),
    ...(rows.length > shown.length
      ? [`  and ${grouped(rows.length - shown.length)} more; --format json lists all`]
      : []),
  ];
}

function versionsOf({ tag, file, userAgent }: ReleaseMeasurement): string {
  const versions = [
    ['tag', tag],
    ['file', file],
    ['User-Agent', userAgent],
  ] as const;
  return versions.flatMap(([name, version]) => (version === null ? [] : [`${name} ${shortText(version)}`])).join(', ');
}

/** Renders the release gate for the job summary as a table; null in a run that is not a release. */
export function releaseGateTable(report: Report): string | null {
  const rows = rowsOf(report);
  if (rows.length === 0) return null;
  const value = (text: string | null) => (text === null ? '' : code(text));
  const shown = rows
    .slice(0, MARKDOWN_ROWS)
    .map(({ product, state, measured: { tag, file, userAgent, reason } }) =>
      tableRow([
        markdownText(shortText(product)),
        `${MARKS[state]} ${state}`,
        value(tag),
        value(file),
        value(userAgent),
        reason === null ? '' : markdownText(shortText(reason, REASON)),
      ]),
    );
  const more =
    rows.length > MARKDOWN_ROWS ? `\n${grouped(rows.length - MARKDOWN_ROWS)} more are in the report file.\n` : '';
  const head = ['Product', 'State', 'Tag', 'File', 'User-Agent', 'What was not compared, or differs'];
  return `${code(report.run.release ?? '')}\n\n${tableHead(head)}${shown.join('')}${more}\n`;
}

function rowsOf({ run, manifests }: Report): Row[] {
  return run.release === null ? [] : manifests.flatMap(({ products }) => products.flatMap(rowOf));
}

/** Without a measurement, its rules did not run. */
function rowOf({ name, measurements: { release } }: ManifestReport['products'][number]): Row[] {
  return release ? [{ product: name, state: stateOf(release), measured: release }] : [];
}

function stateOf({ gated, agrees }: ReleaseMeasurement): Row['state'] {
  if (!gated) return 'not gated';
  if (agrees === null) return 'not compared';
  return agrees ? 'agrees' : 'differs';
}

function code(text: string): string {
  return `<code>${markdownText(shortText(text))}</code>`;
}
