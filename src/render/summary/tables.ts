import { tableHead, tableRow } from '../../core/markdown-table.ts';
import type { ReportRequirement } from '../../core/report.ts';
import { requirementOf } from '../../requirements.ts';
import { markdownText, shortText } from '../escape.ts';
import { measured } from '../measured.ts';
import { groupBy, plural } from '../overview.ts';
import { type RequirementRow, unproven } from '../requirement-rows.ts';
import { STATES, type Status } from '../states.ts';
import type { Advice } from './advice.ts';

/** Longest value in a cell, in characters. */
const VALUE = 200;
/** Longest reason of a state, in characters. */
const REASON = 400;

/** Renders one table per product: requirement, state, measurement, what to do. */
export function* productTables(rows: readonly RequirementRow[], advice: Advice): Iterable<string> {
  const hasSeveral = new Set(rows.map(({ manifest }) => manifest)).size > 1;
  for (const { manifest, products, states } of rows) {
    for (const product of products) {
      const lines = [...states.values()]
        .filter((requirement) => requirement.product !== null)
        .map((requirement) =>
          tableRow([
            requirementCell(requirement.id),
            stateCell(requirement),
            valueCell(measured(requirement.id, product)),
            adviceCell(advice(manifest.path, requirement)),
          ]),
        );
      const where = hasSeveral ? ` <sub>${markdownText(manifest.path)}</sub>` : '';
      yield `#### ${markdownText(shortText(product.name))}${where}\n\n` +
        `${tableHead(['Requirement', 'State', 'Measured', 'What to do'])}${lines.join('')}\n`;
    }
  }
}

/** Renders the requirements of the vendor, from developer license to listing, then the sum of each product. */
export function* ladders(rows: readonly RequirementRow[], advice: Advice): Iterable<string> {
  const byVendor = groupBy(rows, ({ manifest }) => manifest);
  for (const [manifest, ofVendor] of byVendor) {
    const steps = manifest.requirements.filter((requirement) => requirement.product === null);
    if (steps.length === 0) continue;
    const lines = [
      ...steps.map((step) =>
        tableRow([requirementCell(step.id), stateCell(step), adviceCell(advice(manifest.path, step))]),
      ),
      ...ofVendor.flatMap(listingRow),
    ];
    const where = byVendor.size > 1 ? `${code(manifest.path)}\n\n` : '';
    yield `${where}${tableHead(['Step', 'State', 'What to do'])}${lines.join('')}\n`;
  }
}

function listingRow({ products, product, states }: RequirementRow): string[] {
  if (product === null || products.length === 0) return [];
  const asked = [...states.values()].filter((one) => one.product !== null);
  const idsOf = (...statuses: readonly Status[]) =>
    asked.filter((one) => statuses.includes(one.status)).map(({ id }) => id);
  const parts: [status: Status, todo: string, ids: readonly string[]][] = [
    ['unmet', 'Fix', idsOf('unmet')],
    ['unknown', 'Not known:', idsOf('unknown', 'unstated')],
    ['waived', 'Waived:', idsOf('waived')],
  ];
  const open = parts.filter(([, , ids]) => ids.length > 0);
  const status = open[0]?.[0] ?? 'met';
  const todo = open.map(([, what, ids]) => `${what} ${ids.join(', ')}.`).join(' ') || 'Nothing left to fix.';
  const state = stateCell({ status, reason: null });
  return [tableRow([`Listing of ${markdownText(shortText(product))}`, state, markdownText(todo)])];
}

/** Renders one list item per reason why something is not proven. */
export function* unprovenLines(rows: readonly RequirementRow[]): Iterable<string> {
  for (const { id, status, reason, noun, rows: count } of unproven(rows))
    yield `* ${STATES[status].mark} ${id} ${STATES[status].word}: ${markdownText(shortText(reason, REASON))} (${plural(count, noun)})\n`;
}

function requirementCell(id: string): string {
  const requirement = requirementOf(id);
  return requirement ? `${id} ${requirement.title}<br><sub>${markdownText(requirement.asks)}</sub>` : markdownText(id);
}

function stateCell({ status, reason }: Pick<ReportRequirement, 'status' | 'reason'>): string {
  const { mark, word } = STATES[status];
  return `${mark} ${word}${reason === null ? '' : `<br><sub>${markdownText(shortText(reason, REASON))}</sub>`}`;
}

function valueCell(value: string | null): string {
  return value === null || value === '' ? '' : code(shortText(value, VALUE));
}

function adviceCell(messages: readonly string[]): string {
  return messages.map(markdownText).join('<br>');
}

/** Renders literal text in the fixed-width font. */
export function code(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}
