import type { ReportFinding, ReportFix } from '../../core/report.ts';
import type { Position } from '../../core/text.ts';
import { pathInAddress, plainText } from '../escape.ts';
import { waiverDetails } from '../overview.ts';
import { LOCATIONS } from './limits.ts';
import { LEVELS } from './rules.ts';

/** The base of the relative URLs. */
export const ROOT_ID = '%SRCROOT%';

/** Most related places that the message links to: code scanning shows no others. */
const LINKED = 10;

type Place = Pick<ReportFinding, 'path' | 'start' | 'end'>;

/**
 * Renders a finding as a `result`.
 *
 * @param ruleIndex its rule's index in the list of rules; undefined: not listed
 * @param withFix false omits the fix
 */
export function sarifResult(
  finding: ReportFinding,
  { ruleIndex, withFix }: { ruleIndex: number | undefined; withFix: boolean },
): object {
  const { rule, severity, related, fix, waiver, manifest, product, requirements, fingerprint, known } = finding;
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
    ...(known !== null && { baselineState: known ? 'unchanged' : 'new' }),
    ...(waiver && { suppressions: [suppression(finding, waiver)] }),
    properties: { manifest, product, requirements },
  };
}

/** Returns how many related places `sarifResult` omits. */
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
 * Returns plain text without links: an invisible space separates `](`. Braces are unchanged; without `arguments`,
 * nothing replaces them. Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
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

/** A comment is in the file of the finding; a waiver in the manifest is external for a finding in another file. */
function suppression({ path, manifest }: ReportFinding, waiver: NonNullable<ReportFinding['waiver']>): object {
  const isInside = waiver.from === 'comment' || (waiver.from === 'manifest' && path === manifest);
  return {
    kind: isInside ? 'inSource' : 'external',
    status: 'accepted',
    justification: plainText(`${waiver.reason}${waiverDetails(waiver)}`),
  };
}
