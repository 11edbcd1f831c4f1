import type { ReportFinding, ReportFix } from '../../core/report.ts';
import type { Position } from '../../core/text.ts';
import { pathInAddress, plainText } from '../escape.ts';
import { LOCATIONS } from './limits.ts';
import { LEVELS } from './rules.ts';

/** What the relative addresses start from. */
export const ROOT_ID = '%SRCROOT%';

/** Related places that the message links to: code scanning shows no other. */
const LINKED = 10;

type Place = Pick<ReportFinding, 'path' | 'start' | 'end'>;

/**
 * A finding as a `result`.
 *
 * @param ruleIndex its rule's place in the list of rules; undefined: it is not there
 * @param withFix false leaves the fix out
 */
export function sarifResult(
  finding: ReportFinding,
  { ruleIndex, fingerprint, withFix }: { ruleIndex: number | undefined; fingerprint: string; withFix: boolean },
): object {
  const { rule, severity, related, fix, waiver, manifest, product, requirements } = finding;
  const shown = related.slice(0, LOCATIONS - 1);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: physical(finding) }],
    ...(shown.length > 0 && {
      relatedLocations: shown.map((place, index) => ({
        id: index + 1,
        physicalLocation: physical(place),
        message: { text: literal(place.message) },
      })),
    }),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(fix && withFix && { fixes: [sarifFix(fix)] }),
    ...(waiver && { suppressions: [suppression(finding, waiver)] }),
    properties: { manifest, product, requirements },
  };
}

/** How many related places `sarifResult` leaves out. */
export function relatedLeftOut({ related }: ReportFinding): number {
  return Math.max(0, related.length - (LOCATIONS - 1));
}

function messageOf({ message, related }: ReportFinding): string {
  const links = related
    .slice(0, LINKED)
    .map((place, index) => `[${plainText(place.message).replace(/[\\[\]]/g, '\\$&')}](${index + 1})`);
  return links.length === 0 ? literal(message) : `${literal(message)} See also ${links.join(', ')}.`;
}

/**
 * Plain text in which nothing is a link: `](` is parted by an invisible blank. Braces stay as they are; without
 * `arguments` there is nothing to put in their place. Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
 */
function literal(text: string): string {
  return plainText(text).replaceAll('](', ']\u200b(');
}

function physical(place: Place): object {
  return { artifactLocation: artifact(place.path), region: region(place) };
}

function artifact(path: string): object {
  return { uri: pathInAddress(path), uriBaseId: ROOT_ID };
}

function region({ start, end }: { readonly start: Position; readonly end: Position }): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function sarifFix({ title, applicability, edits }: ReportFix): object {
  const paths = [...new Set(edits.map(({ path }) => path))];
  return {
    description: { text: literal(title) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: edits
        .filter((edit) => edit.path === path)
        .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
    })),
    properties: { applicability },
  };
}

/** A waiver stands in the manifest, so for a finding in another file it comes from outside. */
function suppression(
  { path, manifest }: ReportFinding,
  { reason, expires }: NonNullable<ReportFinding['waiver']>,
): object {
  return {
    kind: path === manifest ? 'inSource' : 'external',
    status: 'accepted',
    justification: plainText(expires === null ? reason : `${reason} (until ${expires})`),
  };
}
