import { SEVERITIES } from '../../core/finding.ts';
import type { Report, ReportRequirement } from '../../core/report.ts';
import { requirementOf } from '../../requirements.ts';
import { cellsOf, padCells } from '../cells.ts';
import { plainText, shortText } from '../escape.ts';
import { measured } from '../measured.ts';
import { grouped, plural } from '../overview.ts';
import {
  columnsOf,
  type RequirementRow,
  requirementRows,
  unproven,
  usedStates,
  worstFirst,
} from '../requirement-rows.ts';
import { STATES, type Status } from '../states.ts';
import { type Paint, STATE_STYLES, type Style } from './paint.ts';
import { type Word, wordsOf, wrap } from './wrap.ts';

interface Options {
  readonly paint: Paint;
  readonly width: number;
}

interface TableOptions extends Options {
  readonly isBrief: boolean;
}

/** With more rows, each is one line of marks. */
const FULL = 3;
/** Most lines of one table, and of the reasons below it; the report file has all of them. */
const SHOWN_ROWS = 100;
const SHOWN_REASONS = 10;
/** Cells before the measurement. */
const COLUMNS = { state: 15, id: 4, title: 22 } as const;
const REASON_INDENT = 2 + COLUMNS.state + 2;
const VALUE_INDENT = REASON_INDENT + COLUMNS.id + 2 + COLUMNS.title + 2;
/** Longest value or reason, in characters. */
const VALUE = 200;
const REASON = 400;
/** Least width of names, in cells, on any terminal. */
const LEAST_NAME = 16;
/** Least width of values, in cells. */
const LEAST_VALUE = 20;

/** States that need no reader when findings are shown; combined in one line per state, after the open requirements. */
const FOLDED: readonly Status[] = ['unstated', 'stated', 'not-applicable', 'met'];

/**
 * Renders the requirement table: one line per requirement for a few products, one line per product for more. When
 * findings are shown it is brief: values are cut to their line, and requirements that are not open share a line.
 */
export function requirementLines(report: Report, options: Options): string[] {
  const rows = requirementRows(report);
  if (columnsOf(rows).length === 0) return [];
  const isBrief = SEVERITIES.some((severity) => report.counts[severity] > 0);
  return rows.length <= FULL ? fullTables(rows, { ...options, isBrief }) : marksTable(rows, options);
}

/** Requirements of the vendor are shown once per manifest. */
function fullTables(rows: readonly RequirementRow[], options: TableOptions): string[] {
  const begun = new Set<string>();
  const names = namesOf(rows);
  return rows.flatMap((row, index) => {
    const { manifest, states } = row;
    const asked = [...states.values()].filter(({ product }) => product !== null || !begun.has(manifest.path));
    begun.add(manifest.path);
    if (asked.length === 0) return [];
    const product = row.products[0];
    const isFolded = ({ status }: ReportRequirement) => options.isBrief && FOLDED.includes(status);
    return [
      options.paint('bold', `Requirements: ${names[index]}`),
      ...asked
        .filter((one) => !isFolded(one))
        .flatMap((one) => requirementLine(one, product ? measured(one.id, product) : null, options)),
      ...foldedLines(asked.filter(isFolded), options),
      '',
    ];
  });
}

/** Renders one line per state, with as many requirements as fit and the number of the others. */
function foldedLines(requirements: readonly ReportRequirement[], { paint, width }: Options): string[] {
  return FOLDED.flatMap((status) => {
    const names = requirements.filter((one) => one.status === status).map(({ id }) => `${id} ${titleOf(id)}`);
    if (names.length === 0) return [];
    const state = paint(STATE_STYLES[status], padCells(STATES[status].word, COLUMNS.state));
    return [`  ${state}  ${fittingNames(names, Math.max(LEAST_VALUE, width - REASON_INDENT))}`];
  });
}

/** `R1 Developer license, R2 Validated solution, and 3 more`; always includes the first name. */
function fittingNames(names: readonly string[], room: number): string {
  const text = (shown: number) => {
    const more = names.length - shown;
    return [...names.slice(0, shown), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
  };
  let shown = names.length;
  while (shown > 1 && cellsOf(text(shown)) > room) shown--;
  return text(shown);
}

function titleOf(id: string): string {
  return requirementOf(id)?.title ?? '';
}

/** A value that does not fit next to its requirement is below it, like its reason, or is cut. */
function requirementLine(
  { id, status, reason }: ReportRequirement,
  measurement: string | null,
  { paint, width, isBrief }: TableOptions,
): string[] {
  const state = paint(STATE_STYLES[status], padCells(STATES[status].word, COLUMNS.state));
  const name = `${padCells(id, COLUMNS.id)}  ${padCells(titleOf(id), COLUMNS.title)}`;
  const below = (text: string, style?: Style) =>
    wrap(wordsOf(text, width - REASON_INDENT, style), { width, indent: REASON_INDENT, hang: REASON_INDENT }, paint);
  const room = Math.max(LEAST_VALUE, width - VALUE_INDENT);
  const why = reason === null ? '' : shortText(reason, REASON);
  const line = (beside: string) => `  ${state}  ${name}  ${beside}`.trimEnd();
  if (measurement === null && why !== '' && cellsOf(why) <= room) return [line(paint('dim', why))];
  const value = shortText(measurement ?? '', VALUE);
  const fits = cellsOf(value) <= room;
  return [
    line(fits ? value : isBrief ? cutEnd(value, room) : ''),
    ...(fits || isBrief ? [] : below(value)),
    ...below(why, 'dim'),
  ];
}

function marksTable(rows: readonly RequirementRow[], { paint, width }: Options): string[] {
  const listed = rows.filter(({ manifest, product }) => product !== null || manifest.products.length === 0);
  const columns = columnsOf(rows).map(({ id }) => id);
  const marksWidth = columns.reduce((sum, id) => sum + id.length + 2, 0);
  const shown = worstFirst(listed).slice(0, SHOWN_ROWS);
  const names = namesOf(shown);
  const room = Math.max(LEAST_NAME, width - 2 - marksWidth);
  const nameWidth = Math.min(room, Math.max(...['Requirements'.length, ...names.map(cellsOf)]));
  const more = listed.length - shown.length;
  return [
    paint('bold', `${padCells('Requirements', nameWidth + 2)}  ${columns.join('  ')}`),
    ...shown.map(({ states }, index) => {
      const marks = columns.map((id) => mark(states.get(id)?.status, id.length, paint));
      return `  ${padCells(cutMiddle(names[index] ?? '', nameWidth), nameWidth)}  ${marks.join('  ')}`.trimEnd();
    }),
    ...(more > 0 ? [`  and ${grouped(more)} more; --format json lists all`] : []),
    ...legend(shown, { paint, width }),
    ...reasons(listed, { paint, width }),
    '',
  ];
}

function mark(status: Status | undefined, cells: number, paint: Paint): string {
  return status === undefined ? ' '.repeat(cells) : paint(STATE_STYLES[status], padCells(STATES[status].letter, cells));
}

/** Renders the letters that the table shows, then its columns. */
function legend(rows: readonly RequirementRow[], { paint, width }: Options): string[] {
  const letters = usedStates(rows).map((status): Word => {
    const { letter, word } = STATES[status];
    return { text: `${letter} ${word}`, gap: '   ' };
  });
  const titles = columnsOf(rows).map(({ id, title }): Word => ({ text: `${id} ${title}`, gap: '   ' }));
  const margins = { width, indent: 2, hang: 2 };
  return [letters, titles].flatMap((words) =>
    wrap(
      words.map((word) => ({ ...word, style: 'dim' })),
      margins,
      paint,
    ),
  );
}

function reasons(rows: readonly RequirementRow[], { paint, width }: Options): string[] {
  const all = unproven(rows);
  const shown = all.slice(0, SHOWN_REASONS).flatMap(({ id, status, reason, noun, rows: count }) => {
    const text = `${id} ${STATES[status].word}: ${shortText(reason, REASON)} (${plural(count, noun)})`;
    return wrap(wordsOf(text, width - 4), { width, indent: 2, hang: 4 }, paint);
  });
  const more = all.length - SHOWN_REASONS;
  return [...shown, ...(more > 0 ? [`  and ${plural(more, 'more reason')}; --format json lists all`] : [])];
}

/**
 * Returns the product, with the folder of its manifest if names repeat; the manifest alone if it is the row of a
 * manifest.
 */
function namesOf(rows: readonly RequirementRow[]): string[] {
  const isUnique = new Set(rows.map(({ product }) => product)).size === rows.length;
  return rows.map(({ manifest: { path }, product }) => {
    if (product === null) return plainText(path);
    return isUnique ? shortText(product) : `${shortText(product)} · ${plainText(folderOf(path) || path)}`;
  });
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function cutEnd(text: string, cells: number): string {
  return `${fitting([...text], cells - 1).join('')}…`;
}

/** Cuts the middle: keeps the start of a name and the end of a folder. */
function cutMiddle(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text;
  const characters = [...text];
  const half = Math.max(1, Math.floor((cells - 1) / 2));
  const start = fitting(characters, half);
  const end = fitting([...characters].reverse(), cells - 1 - half).reverse();
  return `${start.join('')}…${end.join('')}`;
}

function fitting(characters: readonly string[], cells: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += cellsOf(character);
    if (used > cells) break;
    kept.push(character);
  }
  return kept;
}
