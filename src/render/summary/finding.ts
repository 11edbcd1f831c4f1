import type { Severity } from '../../core/finding.ts';
import type { ReportFinding } from '../../core/report.ts';
import { startText } from '../../core/text.ts';
import { htmlText, linkTarget, markdownText, shortText } from '../escape.ts';
import { showExcerpt } from '../excerpt.ts';
import { kindOf, plural, waiverDetails } from '../overview.ts';
import { fileAddress, type RepositoryLinks } from '../repository-links.ts';
import type { MergedFinding, MergedPlace } from './merged-findings.ts';
import { some } from './some.ts';

export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Longest reason of a waiver, in characters. */
const REASON = 200;
/** The report file has all of them. */
const SHOWN_PLACES = 10;
const SHOWN_PRODUCTS = 10;
const SHOWN_EXCERPTS = 3;
/** Cells of an excerpt's line that fit without scrolling. */
const EXCERPT = 110;

/**
 * Renders findings with the same text: severity, rule, places, products, what is wanted, fix, waiver, the marked lines.
 */
export function findingBlock({ finding, places, products }: MergedFinding, links: RepositoryLinks | null): string {
  const { severity, rule, help, waiver } = finding;
  const head = [
    `${SEVERITY_MARKS[severity]} **${kindOf(finding)}**`,
    `[${markdownText(rule)}](${linkTarget(help)})`,
    some(places, SHOWN_PLACES, (place) => placeWithRelated(place, links)),
    ...(products.length > 0 ? [productsText(products)] : []),
  ];
  const lines = [head.join(' · '), markdownText(finding.message)];
  if (finding.fix) lines.push(`**Fix:** ${markdownText(finding.fix.title)}`);
  if (waiver)
    lines.push(
      `**Waived:** ${markdownText(shortText(waiver.reason, REASON))}${markdownText(shortText(waiverDetails(waiver), REASON))}`,
    );
  // Everything is on one line: a line that began with a partner's text could begin with a command or with Markdown.
  return `${lines.join('<br>')}\n\n${places
    .slice(0, SHOWN_EXCERPTS)
    .map((place) => excerptBlock(place.finding))
    .join('')}`;
}

function placeWithRelated({ finding, related }: MergedPlace, links: RepositoryLinks | null): string {
  const own = placeLink(finding, links);
  return related.length === 0 ? own : `${own} (${some(related, SHOWN_PLACES, (place) => placeLink(place, links))})`;
}

/** Products with the same name, in several manifests, are named once with their number. */
function productsText(products: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of products) counts.set(name, (counts.get(name) ?? 0) + 1);
  return some([...counts], SHOWN_PRODUCTS, ([name, count]) => {
    const text = markdownText(shortText(name));
    return count === 1 ? text : `${text} (in ${plural(count, 'manifest')})`;
  });
}

function excerptBlock(finding: ReportFinding): string {
  const shown = showExcerpt(finding, EXCERPT);
  if (!shown) return '';
  const number = String(shown.line);
  const bar = ' '.repeat(number.length);
  return `<pre>\n${number} | ${htmlText(shown.text)}\n${bar} | ${shown.marks}\n</pre>\n\n`;
}

/** Returns a place as `path:line:column`, linked if the files can be read. */
export function placeLink(
  { path, start, end }: Pick<ReportFinding, 'path' | 'start' | 'end'>,
  links: RepositoryLinks | null,
): string {
  const label = startText({ path, start });
  return linkTo(label, path, { first: start.line, last: Math.max(start.line, end.line) }, links);
}

/** Does the same for a whole line, as `path:line`. */
export function lineLink(path: string, line: number, links: RepositoryLinks | null): string {
  return linkTo(`${path}:${line}`, path, { first: line, last: line }, links);
}

/** Returns a link to a whole file. */
export function fileLink(path: string, links: RepositoryLinks | null): string {
  return linkTo(path, path, null, links);
}

function linkTo(
  label: string,
  path: string,
  lines: { readonly first: number; readonly last: number } | null,
  links: RepositoryLinks | null,
): string {
  const text = markdownText(label);
  return links ? `[${text}](${fileAddress(links, path, lines)})` : text;
}
