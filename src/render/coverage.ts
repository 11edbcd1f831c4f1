import { tableHead, tableRow } from '../core/markdown-table.ts';
import type { ApiCallMeasurement } from '../core/report.ts';
import { padCells } from './cells.ts';
import { markdownText, plainText, shortText } from './escape.ts';
import { grouped } from './overview.ts';
import type { RepositoryLinks } from './repository-links.ts';
import { sharedEdits } from './shared-edits.ts';
import { CALL_STATES, type CallStatus } from './states.ts';
import { lineLink } from './summary/finding.ts';

type Site = ApiCallMeasurement['sites'][number];

/** Most urgent for a person first. */
const ORDER = Object.keys(CALL_STATES) as readonly CallStatus[];
/** Most rows of one product; the report file has all of them. */
const PRETTY_ROWS = 20;
const MARKDOWN_ROWS = 200;
/** Width of a status, in cells. */
const STATUS = 14;

/**
 * Returns `3 of 4 API calls covered (75%), 1 uncovered (25%)`, or with recorded traffic
 * `37 of 42 API calls proven by code, 4 by traffic, 1 open`; null if no call was found.
 */
export function coverageText(calls: ApiCallMeasurement): string | null {
  const { sites, covered, uncovered, unverifiable, proof } = calls;
  const all = sites.length;
  if (all === 0) return null;
  if (proof) return proofText(proof, uncovered, all);
  const others: readonly [count: number, word: string][] = [
    [uncovered, 'uncovered'],
    [unverifiable, CALL_STATES.unverifiable.word],
  ];
  return [
    `${grouped(covered)} of ${grouped(all)} API ${all === 1 ? 'call' : 'calls'} covered (${percent(covered, all)})`,
    ...others.flatMap(([count, word]) => (count > 0 ? [`${grouped(count)} ${word} (${percent(count, all)})`] : [])),
  ].join(', ');
}

function proofText({ code, traffic, open }: NonNullable<ApiCallMeasurement['proof']>, uncovered: number, all: number) {
  return [
    `${grouped(code)} of ${grouped(all)} API ${all === 1 ? 'call' : 'calls'} proven by code`,
    `${grouped(traffic)} by traffic`,
    ...(open > 0 ? [`${grouped(open)} open`] : []),
    ...(uncovered > 0 ? [`${grouped(uncovered)} uncovered`] : []),
  ].join(', ');
}

/** Rounds to whole percent; 0% and 100% mean exactly none and all. */
function percent(count: number, all: number): string {
  if (count === 0 || count === all) return count === 0 ? '0%' : '100%';
  return `${Math.min(99, Math.max(1, Math.round((100 * count) / all)))}%`;
}

/**
 * Renders the coverage map for a terminal: the sum, then one line per call. Empty if no call was found.
 *
 * @param today `YYYY-MM-DD`
 */
export function coverageLines(calls: ApiCallMeasurement, today: string): string[] {
  const sum = coverageText(calls);
  if (sum === null) return [];
  const sites = inOrder(calls.sites);
  const rows = sites
    .slice(0, PRETTY_ROWS)
    .map((site) => [
      CALL_STATES[site.status].word,
      plainText(`${site.path}:${site.line}`),
      ...(site.host === null ? [] : [plainText(site.host)]),
      ...(site.userAgent === null ? [] : [shortText(site.userAgent)]),
      ...(site.setAt === null ? [] : [`set at ${plainText(`${site.setAt.path}:${site.setAt.line}`)}`]),
      ...trafficWords(site),
      ...retirement(site, today),
    ]);
  const more = sites.length - rows.length;
  return [
    `  ${sum}`,
    ...rows.map(([status = '', ...cells]) => `    ${padCells(status, STATUS)}  ${cells.join('  ')}`),
    ...(more > 0 ? [`    and ${grouped(more)} more; --format json lists all`] : []),
    ...sharedEdits(calls.sites, (path, line) => plainText(`${path}:${line}`)).map((words) => `  ${words}`),
  ];
}

/**
 * Renders the coverage map for the job summary as a table; null if no call was found.
 *
 * @param today `YYYY-MM-DD`
 */
export function coverageTable(
  product: string,
  calls: ApiCallMeasurement,
  links: RepositoryLinks | null,
  today: string,
): string | null {
  const sum = coverageText(calls);
  if (sum === null) return null;
  const sites = inOrder(calls.sites);
  const rows = sites
    .slice(0, MARKDOWN_ROWS)
    .map((site) =>
      tableRow([
        `${CALL_STATES[site.status].mark} ${CALL_STATES[site.status].word}`,
        [lineLink(site.path, site.line, links), ...retirement(site, today)].join(', '),
        markdownText(site.host ?? ''),
        site.userAgent === null ? '' : `<code>${markdownText(shortText(site.userAgent))}</code>`,
        [
          ...(site.setAt === null ? [] : [lineLink(site.setAt.path, site.setAt.line, links)]),
          ...trafficWords(site),
        ].join(', '),
      ]),
    );
  const more =
    sites.length > rows.length ? `\n${grouped(sites.length - rows.length)} more are in the report file.\n` : '';
  const head = tableHead(['State', 'Call', 'Host', 'User-Agent', 'Set at']);
  const edits = sharedEdits(calls.sites, (path, line) => lineLink(path, line, links)).map((words) => `${words}.\n\n`);
  return `#### ${markdownText(shortText(product))}\n\n${sum}\n\n${edits.join('')}${head}${rows.join('')}${more}\n`;
}

/** States whether recorded traffic shows a call, and what that proves. */
function trafficWords({ status, provenBy, traffic }: Site): string[] {
  switch (traffic) {
    case null:
      return [];
    case 'not-seen':
      return ['not in the traffic'];
    case 'ambiguous':
      return ['traffic cannot distinguish it from other calls'];
    case 'seen':
      if (provenBy === 'traffic') return ['proven by traffic'];
      return [status === 'unverifiable' ? 'traffic does not prove it' : 'seen in traffic'];
  }
}

/** States that a call goes to a retired endpoint; the finding names the replacement. */
function retirement({ retired }: Site, today: string): string[] {
  if (!retired) return [];
  const { since } = retired;
  if (since === null) return ['retired endpoint'];
  return [`endpoint ${since <= today ? 'retired' : 'retires'} ${since}`];
}

/** Sorts the calls by urgency for a person. */
export function inOrder(sites: readonly Site[]): Site[] {
  return [...sites].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}
