import { SEVERITIES, type Severity } from '../../core/finding.ts';
import type { Report, ReportFinding } from '../../core/report.ts';
import { breakCommands, commandData, commandProperty, plainText } from '../escape.ts';
import { ANNOTATION_MESSAGE_UNITS, ANNOTATIONS_PER_LEVEL } from '../limits.ts';
import {
  bySeverity,
  erroredChecks,
  goneText,
  isShown,
  knownText,
  olderText,
  plural,
  policyText,
  sampleText,
} from '../overview.ts';

/** One annotation in the form of the runner. Lines and columns count from 1, both ends included. */
export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
  /** Null: it has no place, and is shown at the step's log. */
  readonly place: {
    readonly file: string;
    readonly line: number;
    readonly endLine: number;
    /** Only for a range within one line: the runner drops the columns of other ranges. */
    readonly columns: { readonly start: number; readonly end: number } | null;
  } | null;
}

/**
 * Returns the annotations of a step, errors first, then in the order of the manifests. At most ten per level are shown;
 * if there are more, nine and one that states how many more. Findings that the change did not cause are one notice.
 *
 * @param remarks further notices about the run, raw text
 */
export function annotations(report: Report, remarks: readonly string[] = []): Annotation[] {
  const all = allAnnotations(report);
  const [older, known, gone] = [olderText(report), knownText(report), goneText(report)];
  const notices = [
    ...remarks.map(plainText),
    ...(older ? [`${older}. All findings count. The report file lists them.`] : []),
    ...(known ? [`${known}. They do not fail this run. The report file lists them.`] : []),
    ...(gone ? [`${plainText(gone)}. Write a new baseline.`] : []),
  ];
  const shown = SEVERITIES.flatMap((level) => {
    const room = ANNOTATIONS_PER_LEVEL - (level === 'notice' ? notices.length : 0);
    return capped(
      level,
      all.filter((one) => one.level === level),
      room,
    );
  });
  return [...shown, ...notices.map(aboutRun)];
}

/** A notice about the whole run. */
function aboutRun(message: string): Annotation {
  return { level: 'notice', title: 'mde-partner-check', message, place: null };
}

/** Returns an annotation for every crashed rule and every open finding that is not older, crashes first. */
export function allAnnotations(report: Report): Annotation[] {
  const crashes = erroredChecks(report).map(
    ({ manifest, rule, product, reason }): Annotation => ({
      level: 'error',
      title: 'Rule failed',
      message: cut(plainText(`${product ?? manifest}: ${reason}`), ` (${plainText(rule)})`),
      place: { file: manifest, line: 1, endLine: 1, columns: null },
    }),
  );
  return [...crashes, ...bySeverity(report).filter(isShown).map(annotation)];
}

function annotation(finding: ReportFinding): Annotation {
  const fix = finding.fix ? `\nFix: ${plainText(finding.fix.title)}` : '';
  return {
    level: finding.severity,
    title: plainText(finding.title),
    message: cut(plainText(finding.message), ` (${plainText(finding.rule)})${fix}\n${plainText(finding.help)}`),
    place: placeOf(finding),
  };
}

function placeOf({ path, start, end }: ReportFinding): NonNullable<Annotation['place']> {
  // An end at column 1 is before the first character of that line, so the line itself is not part of the range.
  const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const columns =
    endLine === start.line && end.line === start.line
      ? { start: start.column, end: Math.max(start.column, end.column - 1) }
      : null;
  return { file: path, line: start.line, endLine, columns };
}

/** @param room number of annotations of the level that can be shown */
function capped(level: Severity, all: readonly Annotation[], room: number): readonly Annotation[] {
  if (all.length <= room) return all;
  const shown = all.slice(0, room - 1);
  const more = plural(all.length - shown.length, `more ${level}`);
  const message = `There ${all.length - shown.length === 1 ? 'is' : 'are'} ${more}. The log and the report file list all of them.`;
  return [...shown, { level, title: more, message, place: null }];
}

/** Keeps `tail` and cuts `message`, so that both stay below the runner's limit; never splits a surrogate pair. */
function cut(message: string, tail: string): string {
  const limit = ANNOTATION_MESSAGE_UNITS - 1;
  if (message.length + tail.length <= limit) return message + tail;
  const kept = message.slice(0, Math.max(0, limit - tail.length - 1)).replace(/[\ud800-\udbff]$/, '');
  return `${kept}…${tail}`.slice(0, limit);
}

/** Renders the workflow command of an annotation, without a line end and without a command of another CI system. */
export function commandOf({ level, title, message, place }: Annotation): string {
  const properties = [`title=${commandProperty(title)}`];
  if (place) {
    properties.push(`file=${commandProperty(place.file)}`, `line=${place.line}`, `endLine=${place.endLine}`);
    if (place.columns) properties.push(`col=${place.columns.start}`, `endColumn=${place.columns.end}`);
  }
  return breakCommands(`::${level} ${properties.join(',')}::${commandData(message)}`);
}

/** Renders one workflow command per line. In a step, the log marks a sample listing; here only a command can. */
export function renderGithub(report: Report): string {
  return annotations(report, [sampleText(report) ?? [], policyText(report) ?? []].flat())
    .map((one) => `${commandOf(one)}\n`)
    .join('');
}
