import { tableHead, tableRow } from '../../core/markdown-table.ts';
import type { ApiCallMeasurement, TrafficMeasurement } from '../../core/report.ts';
import { coverageTable, inOrder } from '../coverage.ts';
import { markdownText } from '../escape.ts';
import { leftOutTable } from '../left-out.ts';
import { groupBy, grouped, plural } from '../overview.ts';
import { explainCall } from '../why.ts';
import { literal, type PackedProduct, page, requirementFor, stateLine } from './page.ts';

/** Requests that are listed; the report has all of them. */
const MOST_REQUESTS = 1000;

/**
 * Renders `user-agent.md`: the value, which call sends it, how that is known, and what recorded traffic shows. Without
 * any source code, and without a URL or a body of the traffic.
 */
export function userAgentPage(packed: PackedProduct): string {
  const { product, report } = packed;
  const { userAgent, apiCalls, traffic } = product.measurements;
  const value = userAgent?.value ?? '';
  return page('User-Agent', packed, [
    value === '' ? 'Not declared.' : literal(value),
    ...[stateLine(requirementFor('userAgent'), packed)].filter((line) => line !== null),
    '## API calls in the sources',
    ...(apiCalls ? callSections(apiCalls, report.run.today) : ['The sources were not scanned.']),
    '## Recorded traffic',
    ...(traffic ? trafficSections(traffic) : ['No recorded traffic was given.']),
  ]);
}

function callSections(calls: ApiCallMeasurement, today: string): string[] {
  const map = coverageTable(null, calls, null, today);
  const leftOut = leftOutTable(null, calls, null);
  const evidence = inOrder(calls.sites).map((site) => indented(explainCall(site)));
  return [
    map === null ? 'No API call was found.' : map.trimEnd(),
    ...(leftOut === null ? [] : ['### Places that were not judged or are excluded', leftOut.trimEnd()]),
    ...(evidence.length === 0 ? [] : ['### Evidence for each call', evidence.join('\n\n')]),
  ];
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

function trafficSections({ files, entries }: TrafficMeasurement): string[] {
  const counts = [...groupBy(entries, ({ status }) => status)].map(
    ([status, { length }]) => `${grouped(length)} ${wordOf(status)}`,
  );
  const rows = entries
    .slice(0, MOST_REQUESTS)
    .map(({ file, index, status }) => tableRow([markdownText(file), String(index), wordOf(status)]));
  const more = entries.length - rows.length;
  return [
    `${plural(entries.length, 'request')} in ${plural(files.length, 'file')}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`,
    ...(rows.length > 0 ? [`${tableHead(['File', 'Entry', 'Verdict'])}${rows.join('')}`.trimEnd()] : []),
    ...(more > 0 ? [`${plural(more, 'more request')} in report.json.`] : []),
  ];
}

function wordOf(status: TrafficMeasurement['entries'][number]['status']): string {
  return status.replaceAll('-', ' ');
}
