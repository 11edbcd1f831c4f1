import { tableRow } from '../../core/markdown-table.ts';
import { markdownText, shortText } from '../escape.ts';
import { countsText, grouped, plural } from '../overview.ts';
import { columnsOf, isClean, MANY_PRODUCTS, type RequirementRow, usedStates, worstFirst } from '../requirement-rows.ts';
import { STATES } from '../states.ts';

/** The visible rows, and those in a folded section; worst first. */
export interface SplitRows {
  readonly shown: readonly RequirementRow[];
  readonly folded: readonly RequirementRow[];
}

/** Of many products, only those with findings are visible, so that the findings follow on the first screen. */
export function splitRows(rows: readonly RequirementRow[]): SplitRows {
  const sorted = worstFirst(rows);
  const open = sorted.filter((row) => !isClean(row)).length;
  if (rows.length <= MANY_PRODUCTS || open === 0) return { shown: sorted, folded: [] };
  const at = Math.min(open, MANY_PRODUCTS);
  return { shown: sorted.slice(0, at), folded: sorted.slice(at) };
}

/** Title of the folded section. */
export function foldedTitle(folded: readonly RequirementRow[]): string {
  const clean = folded.filter(isClean).length;
  if (clean === folded.length) return `${plural(clean, 'more product')} without findings`;
  return `${plural(folded.length, 'more product')}, ${grouped(clean)} of them without findings`;
}

/** Renders the head of the table of marks: one column per requirement. */
export function overviewHead(rows: readonly RequirementRow[]): string {
  const ids = columnsOf(rows).map(({ id }) => id);
  return `${tableRow(['Product', 'Findings', ...ids])}${tableRow(['---', '---', ...ids.map(() => ':-:')])}`;
}

/**
 * Renders the rows of the table of marks.
 *
 * @param rows all rows of both tables, which have the same columns
 */
export function* overviewLines(shown: readonly RequirementRow[], rows: readonly RequirementRow[]): Iterable<string> {
  const columns = columnsOf(rows);
  const hasSeveral = new Set(rows.map(({ manifest }) => manifest)).size > 1;
  for (const row of shown) {
    const marks = columns.map(({ id }) => {
      const state = row.states.get(id);
      return state ? STATES[state.status].mark : '';
    });
    yield tableRow([productCell(row, { hasSeveral }), findingsCell(row), ...marks]);
  }
}

/** Renders the meaning of the marks and columns that the table has. */
export function legend(rows: readonly RequirementRow[]): string {
  const states = usedStates(rows).map((status) => `${STATES[status].mark} ${STATES[status].word}`);
  const titles = columnsOf(rows).map(({ id, title }) => `${id}&nbsp;${markdownText(title)}`);
  return `<sub>${states.join(' · ')}<br>${titles.join(' · ')}</sub>\n`;
}

function productCell({ manifest, product }: RequirementRow, { hasSeveral }: { readonly hasSeveral: boolean }): string {
  if (product === null) return `<code>${markdownText(manifest.path)}</code>`;
  const where = hasSeveral ? `<br><sub>${markdownText(manifest.path)}</sub>` : '';
  return `${markdownText(shortText(product))}${where}`;
}

function findingsCell({ counts }: RequirementRow): string {
  const crashed = counts.crashed > 0 ? [`${plural(counts.crashed, 'rule')} crashed`] : [];
  const { error, warning, notice, waived, known } = counts;
  const found = error + warning + notice + waived + known > 0 ? countsText({ counts }).split(', ') : [];
  return [...crashed, ...found].map((text) => text.replaceAll(' ', '&nbsp;')).join('<br>');
}
