import { tableHead, tableRow } from '../core/markdown-table.ts';
import type { ApiCallMeasurement } from '../core/report.ts';
import { padCells } from './cells.ts';
import { markdownText, plainText, shortText } from './escape.ts';
import { grouped } from './overview.ts';
import { productHeading } from './product-heading.ts';
import type { RepositoryLinks } from './repository-links.ts';
import { fileLink, lineLink } from './summary/finding.ts';

/** Most rows of one product; the report file has all of them. */
const PRETTY_ROWS = 20;
const MARKDOWN_ROWS = 200;
/** Longest reason, in characters. */
const REASON = 120;

/**
 * Lists what the sum of the API calls leaves out, for a terminal: files that were not judged, and what the manifest
 * excludes.
 */
export function leftOutLines({ notJudged, excluded }: ApiCallMeasurement): string[] {
  return [
    ...block(
      notJudgedText(notJudged.length),
      notJudged.map(({ path, reason }) => `${plainText(path)}  ${shortText(reason, REASON)}`),
    ),
    ...block(
      excludedText(excluded.length),
      excluded.map(({ path, line, by, reason }) => {
        const place = line === null ? path : `${path}:${line}`;
        return `${padCells(plainText(by), 18)}  ${plainText(place)}  ${shortText(reason, REASON)}`;
      }),
    ),
  ];
}

function block(title: string | null, rows: readonly string[]): string[] {
  if (title === null) return [];
  const more = rows.length - PRETTY_ROWS;
  return [
    `  ${title}`,
    ...rows.slice(0, PRETTY_ROWS).map((row) => `    ${row}`),
    ...(more > 0 ? [`    and ${grouped(more)} more; --format json lists all`] : []),
  ];
}

/** Does the same for the job summary as a table; null if nothing was left out. */
export function leftOutTable(
  product: string | null,
  { notJudged, excluded }: ApiCallMeasurement,
  links: RepositoryLinks | null,
): string | null {
  const titles = [notJudgedText(notJudged.length), excludedText(excluded.length)].filter((text) => text !== null);
  if (titles.length === 0) return null;
  const rows = [
    ...notJudged.map(({ path, reason }) => cells('not judged', fileLink(path, links), reason)),
    ...excluded.map(({ path, line, by, reason }) =>
      cells(by, line === null ? fileLink(path, links) : lineLink(path, line, links), reason),
    ),
  ];
  const more =
    rows.length > MARKDOWN_ROWS ? `\n${grouped(rows.length - MARKDOWN_ROWS)} more are in the report file.\n` : '';
  const head = tableHead(['Left out by', 'Place', 'Reason']);
  return `${productHeading(product)}${titles.join(', ')}\n\n${head}${rows.slice(0, MARKDOWN_ROWS).join('')}${more}\n`;
}

function cells(by: string, place: string, reason: string): string {
  return tableRow([markdownText(by), place, markdownText(shortText(reason, REASON))]);
}

function notJudgedText(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? '1 file with an API URL was not judged'
    : `${grouped(count)} files with an API URL were not judged`;
}

function excludedText(count: number): string | null {
  if (count === 0) return null;
  return count === 1 ? 'the manifest excludes 1 place' : `the manifest excludes ${grouped(count)} places`;
}
