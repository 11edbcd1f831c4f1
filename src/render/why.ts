import { roughTextOf } from '../core/bytes.ts';
import { quote } from '../core/quote.ts';
import type { ApiCallMeasurement, Report } from '../core/report.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { SourceText } from '../core/text.ts';
import { plainText, shortText } from './escape.ts';

type Site = ApiCallMeasurement['sites'][number];

/** A line of a file, by its path from the root of the repository. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

interface Explained {
  readonly text: string;
  /** Whether a call is there. */
  readonly found: boolean;
}

type Read = (path: string, limit: number) => Uint8Array | null;

/** Characters of a line of source that are shown. */
const EXCERPT = 120;
/** Calls of the file that are named where none is at the line. */
const MOST_NEAR = 5;

/** Explains the calls at a line: every step to the header, with its line of source. Where there is none, says why. */
export function explainCalls(report: Report, place: Place, read: Read): Explained {
  const maps = callMaps(report);
  const calls = distinct(maps.flatMap(({ sites }) => sites)).filter(
    ({ path, line, endLine }) => path === place.path && line <= place.line && place.line <= endLine,
  );
  const lines = linesOf(read);
  if (calls.length === 0) return throughLine(maps, place, lines) ?? { text: `${noCall(maps, place)}\n`, found: false };
  return { text: calls.map((call) => explainCall(call, lines)).join('\n'), found: true };
}

/** Explains calls whose way to the header leads through a line, as findings name it; null: none does. */
function throughLine(
  maps: readonly ApiCallMeasurement[],
  { path, line }: Place,
  lines: (place: Place) => string | null,
): Explained | null {
  const calls = distinct(maps.flatMap(({ sites }) => sites)).filter((site) =>
    site.evidence?.some((step) => step.path === path && step.line === line),
  );
  if (calls.length === 0) return null;
  const [first, ...more] = calls.slice(0, MOST_NEAR).map((call) => explainCall(call, lines));
  const count = calls.length === 1 ? '1 call leads' : `${calls.length} calls lead`;
  const rest = calls.length > MOST_NEAR ? `, the first ${MOST_NEAR}` : '';
  const heading = `${count} through ${plainText(`${path}:${line}`)}${rest}:`;
  return { text: [heading, first, ...more].join('\n'), found: true };
}

function callMaps({ manifests, repository }: Report): readonly ApiCallMeasurement[] {
  const products = manifests.flatMap((manifest) => manifest.products.map(({ measurements }) => measurements.apiCalls));
  return [...products, repository?.apiCalls ?? null].filter((map) => map !== null);
}

/** Products may share a call. */
function distinct(sites: readonly Site[]): readonly Site[] {
  return [...new Map(sites.map((site) => [JSON.stringify(site), site])).values()];
}

/**
 * Renders what a call sends, and every step to its header.
 *
 * @param lineAt the source at a place; absent: the steps are shown without source
 */
export function explainCall(site: Site, lineAt: (place: Place) => string | null = () => null): string {
  const steps = (site.evidence ?? []).flatMap(({ path, line, message }, index) => {
    const text = lineAt({ path, line })?.trim() ?? '';
    const number = `${index + 1}.`.padStart(4);
    return [
      `${number} ${plainText(message)}`,
      `     ${plainText(`${path}:${line}`)}${text === '' ? '' : `  ${shortText(text, EXCERPT)}`}`,
    ];
  });
  return `${[`${plainText(`${site.path}:${site.line}`)}  ${conclusion(site)}`, ...steps].join('\n')}\n`;
}

function conclusion({ status, host, userAgent }: Site): string {
  const call = host === null ? 'This call' : `This call to ${plainText(host)}`;
  const value = plainText(quote(userAgent ?? ''));
  switch (status) {
    case 'missing':
      return `${call} sends no User-Agent.`;
    case 'malformed':
      return `${call} sends a User-Agent without the documented form: ${value}`;
    case 'legacy':
      return `${call} sends a User-Agent of an older form: ${value}`;
    case 'unverifiable':
      return `${call} may lack the User-Agent: what it sends could not be determined.`;
    case 'templated':
      return `${call} sends this User-Agent, completed at run time: ${value}`;
    case 'ok':
      return `${call} sends this User-Agent: ${value}`;
  }
}

/** Says why there is no call at a line: what is known of the file. */
function noCall(maps: readonly ApiCallMeasurement[], { path, line }: Place): string {
  const none = `No API call was found at ${plainText(`${path}:${line}`)}.`;
  if (maps.length === 0) return `${none} No product could be read, so the sources were not scanned.`;
  const sites = distinct(maps.flatMap((map) => map.sites)).filter((site) => site.path === path);
  const near = [...new Set(sites.map((site) => site.line))].sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
  if (near.length > 0) {
    const shown = near.slice(0, MOST_NEAR).join(', ');
    return `${none} The nearest calls in this file are on line${near.length === 1 ? '' : 's'} ${shown}.`;
  }
  const excluded = maps.flatMap((map) => map.excluded).find((one) => one.path === path);
  if (excluded) return `${none} The file is excluded by ${excluded.by}: ${shortText(excluded.reason)}`;
  const open = maps.flatMap((map) => map.notJudged).find((one) => one.path === path);
  if (open) return `${none} The file was not judged: ${shortText(open.reason)}`;
  return `${none} The file has no call to the Defender for Endpoint or Graph Security API that the scan can see.`;
}

function linesOf(read: Read): (place: Place) => string | null {
  const files = new Map<string, SourceText | null>();
  return ({ path, line }) => {
    if (!files.has(path)) {
      const bytes = read(path, MOST_BYTES.source);
      files.set(path, bytes && new SourceText(path, roughTextOf(bytes)));
    }
    return files.get(path)?.line(line) ?? null;
  };
}
