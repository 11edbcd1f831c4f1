import type { Severity } from '../core/finding.ts';
import type { Report, ReportFinding, ReportFix } from '../core/report.ts';
import type { Position } from '../core/text.ts';
import { jsonText, plainText } from './escape.ts';
import { oneForEachArtwork } from './offered-fixes.ts';
import { bySeverity, erroredChecks, knownFindings, policyText } from './overview.ts';
import { type ByteText, byteText } from './utf8-columns.ts';

interface Options {
  /** URL of the tool's repository. */
  readonly home: string;
  /** Bytes of a file; null: it cannot be read. */
  read(path: string): Uint8Array | null;
}

type Texts = (path: string) => ByteText | null;
type Place = Pick<ReportFinding, 'path' | 'start' | 'end'>;

const SEVERITIES: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  warning: 'WARNING',
  notice: 'INFO',
};

/**
 * UTF-16 units between the edits of one fix that a suggestion repeats. A suggestion is one range, so what is between
 * edits is part of it; without a limit, many such fixes would each repeat the file.
 */
const MOST_BETWEEN = 4096;

/**
 * Returns the report in the Reviewdog Diagnostic Format, most severe first, without waived findings. Columns count bytes
 * of UTF-8; in a file that is not UTF-8, ranges are whole lines. A fix within the file of the finding is a suggestion.
 * Known findings come last, as information.
 *
 * Source: reviewdog/reviewdog `proto/rdf/reviewdog.proto`.
 */
export function renderRdjson(report: Report, { home, read }: Options): string {
  const texts = cached((path) => {
    const bytes = read(path);
    return bytes && byteText(path, bytes);
  });
  const isFree = oneForEachArtwork(report);
  const crashes = erroredChecks(report).map(({ manifest, rule, product, reason }) => ({
    message: plainText(`Rule failed: ${product ?? manifest}: ${reason ?? ''}`),
    location: { path: manifest },
    severity: 'ERROR',
    code: { value: rule },
  }));
  const findings = bySeverity(report).map((finding) => diagnostic(finding, texts, isFree));
  const known = knownFindings(report).map((finding) => ({
    ...diagnostic({ ...finding, message: `Known ${finding.severity}: ${finding.message}`, fix: null }, texts, isFree),
    severity: SEVERITIES.notice,
  }));
  const result = {
    source: { name: report.tool.name, url: home },
    diagnostics: [...policyDiagnostic(report), ...crashes, ...findings, ...known],
  };
  return `${jsonText(JSON.stringify(result, null, 2))}\n`;
}

/** The format has no place for facts about the run. */
function policyDiagnostic(report: Report): object[] {
  const text = policyText(report);
  const [manifest] = report.manifests;
  if (text === null || !manifest) return [];
  return [{ message: plainText(text), location: { path: manifest.path }, severity: 'INFO', code: { value: 'policy' } }];
}

function diagnostic(finding: ReportFinding, texts: Texts, isFree: (fix: ReportFix) => boolean): object {
  const { rule, severity, message, help, fix, related } = finding;
  const suggestion = fix && suggestionOf(finding, fix, texts);
  return {
    message: plainText(fix ? `${message} Fix: ${fix.title}` : message),
    location: locationOf(finding, texts),
    severity: SEVERITIES[severity],
    code: { value: rule, url: help },
    ...(suggestion && isFree(fix) && { suggestions: [suggestion] }),
    ...(related.length > 0 && {
      related_locations: related.map((place) => ({
        message: plainText(place.message),
        location: locationOf(place, texts),
      })),
    }),
  };
}

function locationOf({ path, start, end }: Place, texts: Texts): object {
  return { path, range: rangeOf(start, end, texts(path)) };
}

/** Without columns, a range is whole lines, and includes that of its end. */
function rangeOf(start: Position, end: Position, text: ByteText | null): object {
  if (!text) return { start: { line: start.line }, end: { line: Math.max(start.line, end.line) } };
  const at = (position: Position) => ({ line: position.line, column: text.columnOf(position) });
  return { start: at(start), end: at(end) };
}

/** Null: the fix is not one range of the file of the finding. */
function suggestionOf({ path }: ReportFinding, { edits }: ReportFix, texts: Texts): object | null {
  const text = texts(path);
  if (!text || edits.some((edit) => edit.path !== path)) return null;
  const { source } = text;
  const parts = edits
    .map((edit) => ({ from: source.offsetAt(edit.start), to: source.offsetAt(edit.end), text: edit.text }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const [first] = parts;
  if (!first) return null;
  let replacement = first.text;
  let end = first.to;
  let between = 0;
  for (const part of parts.slice(1)) {
    between += part.from - end;
    if (part.from < end || between > MOST_BETWEEN) return null;
    replacement += source.text.slice(end, part.from) + part.text;
    end = part.to;
  }
  const { start, end: last } = source.locate(first.from, end);
  return { range: rangeOf(start, last, text), text: replacement };
}

function cached<T>(load: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const loaded = load(path);
    known.set(path, loaded);
    return loaded;
  };
}
