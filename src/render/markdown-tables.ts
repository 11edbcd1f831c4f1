import type { ManifestReport, Report, ReportFinding, ReportRequirement } from '../core/report.ts';
import { REQUIREMENTS } from '../requirements.ts';
import { whatToDo } from './advice.ts';
import { markdownText, shortText } from './escape.ts';
import { measured } from './measured.ts';
import { byManifest, STATE_WORDS, type Status } from './overview.ts';

const STATE_MARKS: Readonly<Record<Status, string>> = {
  met: '✅',
  unmet: '❌',
  waived: '🔕',
  stated: '📝',
  unstated: '⚪',
  unknown: '❔',
  'not-applicable': '➖',
};
/** Longest value in a cell, in characters. */
const VALUE = 200;

/**
 * One table a product: requirement, state, what was measured, what to do.
 *
 * @param open findings that are not waived, most severe first
 */
export function* productTables(report: Report, open: readonly ReportFinding[]): Iterable<string> {
  const found = byManifest(open);
  for (const manifest of report.manifests) {
    const findings = found.get(manifest.path) ?? [];
    for (const product of manifest.products) {
      const rows = manifest.requirements
        .filter((requirement) => requirement.product === product.name)
        .map((requirement) =>
          cells([
            requirementCell(requirement.id),
            stateCell(requirement.status),
            valueCell(measured(requirement.id, product)),
            adviceCell(whatToDo(requirement, findings, report.run)),
          ]),
        );
      const where = report.manifests.length > 1 ? ` <sub>${markdownText(manifest.path)}</sub>` : '';
      yield `### ${markdownText(shortText(product.name))}${where}\n\n` +
        `${cells(['Requirement', 'State', 'Measured', 'What to do'])}${cells(['---', '---', '---', '---'])}${rows.join('')}\n`;
    }
  }
}

/** From the developer licence to the listing: what is asked of the vendor, then the sum of each product. */
export function* ladders(report: Report, open: readonly ReportFinding[]): Iterable<string> {
  const found = byManifest(open);
  for (const manifest of report.manifests) {
    const findings = found.get(manifest.path) ?? [];
    const steps = manifest.requirements.filter((requirement) => requirement.product === null);
    if (steps.length === 0) continue;
    const rows = steps.map((step) =>
      cells([requirementCell(step.id), stateCell(step.status), adviceCell(whatToDo(step, findings, report.run))]),
    );
    for (const product of manifest.products) rows.push(listingRow(manifest, product.name));
    const where = report.manifests.length > 1 ? `${code(manifest.path)}\n\n` : '';
    yield `${where}${cells(['Step', 'State', 'What to do'])}${cells(['---', '---', '---'])}${rows.join('')}\n`;
  }
}

function listingRow(manifest: ManifestReport, name: string): string {
  const asked = manifest.requirements.filter((one) => one.product === name);
  const unmet = asked.filter((one) => one.status === 'unmet');
  const open = asked.filter((one) => one.status === 'unknown' || one.status === 'unstated');
  const status: Status = unmet.length > 0 ? 'unmet' : open.length > 0 ? 'unknown' : 'met';
  const ids = (list: readonly ReportRequirement[]) => list.map(({ id }) => id).join(', ');
  const todo =
    unmet.length > 0
      ? `Mend ${ids(unmet)}.`
      : open.length > 0
        ? `Not yet known: ${ids(open)}.`
        : 'Nothing that a machine can check.';
  return cells([`Listing of ${markdownText(shortText(name))}`, stateCell(status), markdownText(todo)]);
}

function requirementCell(id: string): string {
  const requirement = REQUIREMENTS.find((one) => one.id === id);
  return requirement ? `${id} ${requirement.title}<br><sub>${markdownText(requirement.asks)}</sub>` : markdownText(id);
}

function stateCell(status: Status): string {
  return `${STATE_MARKS[status]} ${STATE_WORDS[status]}`;
}

function valueCell(value: string | null): string {
  return value === null || value === '' ? '' : code(shortText(value, VALUE));
}

function adviceCell(messages: readonly string[]): string {
  return messages.map(markdownText).join('<br>');
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |\n`;
}

/** Literal text in the fixed-width font. */
export function code(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}
