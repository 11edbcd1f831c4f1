import type { ApiCallMeasurement } from '../core/report.ts';
import { padCells } from './cells.ts';
import { markdownText, plainText, shortText } from './escape.ts';
import { lineLink, type RepositoryLinks } from './markdown-finding.ts';

type Site = ApiCallMeasurement['sites'][number];

/** What stands first needs a person most. */
const ORDER: readonly Site['status'][] = ['missing', 'malformed', 'legacy', 'unverifiable', 'templated', 'ok'];
const MARKS: Readonly<Record<Site['status'], string>> = {
  missing: '❌',
  malformed: '❌',
  legacy: '❌',
  unverifiable: '❔',
  templated: '✅',
  ok: '✅',
};
/** Rows of one product; the report file holds all. */
const PRETTY_ROWS = 20;
const MARKDOWN_ROWS = 200;

/** `3 of 4 API calls covered (75 %), 1 uncovered (25 %)`; null where no call was found. */
export function coverageText(calls: ApiCallMeasurement): string | null {
  const all = calls.sites.length;
  if (all === 0) return null;
  const part = (count: number) =>
    `${count} of ${all} API ${all === 1 ? 'call' : 'calls'} covered (${percent(count, all)} %)`;
  const others = (['uncovered', 'unverifiable'] as const)
    .filter((kind) => calls[kind] > 0)
    .map((kind) => `${calls[kind]} ${kind} (${percent(calls[kind], all)} %)`);
  return [part(calls.covered), ...others].join(', ');
}

/** Whole per cent; 0 and 100 only for none and all. */
function percent(count: number, all: number): number {
  if (count === 0 || count === all) return count === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * count) / all)));
}

/**
 * The coverage map for a terminal: the sum, then a line a call. Empty where no call was found.
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
      site.status,
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
    ...rows.map(([status = '', ...cells]) => `    ${padCells(status, 12)}  ${cells.join('  ')}`),
    ...(more > 0 ? [`    and ${more} more; --format json lists all`] : []),
  ];
}

/**
 * The coverage map for the job summary, as a table; null where no call was found.
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
      cells([
        `${MARKS[site.status]} ${site.status}`,
        [lineLink(site.path, site.line, links), ...retirement(site, today)].join(', '),
        markdownText(site.host ?? ''),
        site.userAgent === null ? '' : `<code>${markdownText(shortText(site.userAgent))}</code>`,
        [
          ...(site.setAt === null ? [] : [lineLink(site.setAt.path, site.setAt.line, links)]),
          ...trafficWords(site),
        ].join(', '),
      ]),
    );
  const more = sites.length > rows.length ? `\n${sites.length - rows.length} more are in the report file.\n` : '';
  const head = `${cells(['State', 'Call', 'Host', 'User-Agent', 'Set at'])}${cells(['---', '---', '---', '---', '---'])}`;
  return `**${markdownText(shortText(product))}**: ${sum}\n\n${head}${rows.join('')}${more}\n`;
}

/** What recorded traffic adds to a call that the sources alone leave open. */
function trafficWords({ status, setAt, traffic }: Site): string[] {
  if (status === 'ok' && traffic === 'seen' && setAt === null) return ['proven by traffic'];
  if (status !== 'unverifiable') return [];
  if (traffic === 'ambiguous') return ['traffic cannot tell it apart'];
  if (traffic === 'seen') return ['traffic does not prove it'];
  return traffic === 'not-seen' ? ['not in the traffic'] : [];
}

/** That a call goes to a retired endpoint; the finding names the replacement. */
function retirement({ retired }: Site, today: string): string[] {
  if (!retired) return [];
  const { since } = retired;
  if (since === null) return ['retired endpoint'];
  return [`endpoint ${since <= today ? 'retired' : 'retires'} ${since}`];
}

/** The calls that need a person most come first. */
export function inOrder(sites: readonly Site[]): Site[] {
  return [...sites].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |\n`;
}
