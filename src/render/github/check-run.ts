import type { Severity } from '../../core/finding.ts';
import type { Conclusion, Report } from '../../core/report.ts';
import type { Room } from '../blocks.ts';
import { CHECK_ANNOTATION_TITLE, CHECK_SUMMARY_CHARACTERS } from '../limits.ts';
import { countsText, erroredChecks, extentText, grouped, plural, sampleText } from '../overview.ts';
import type { RepositoryLinks } from '../repository-links.ts';
import { renderMarkdown } from '../summary/markdown.ts';
import { type Annotation, allAnnotations } from './github.ts';

/** One annotation in the form of the Checks API. Lines and columns count from 1, both ends included. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Present only if both lines are the same. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** The content of a check run. */
export interface CheckRun {
  readonly conclusion: Conclusion;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

const LEVELS: Readonly<Record<Severity, CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};
const ROOM: Room = { bytes: CHECK_SUMMARY_CHARACTERS, words: 'a check run holds 65,535 characters' };
/** Most annotations of one check run: twenty requests, while GitHub allows about 80 writes per minute. */
export const MOST_ANNOTATIONS = 1000;

export function checkRun(report: Report, links: RepositoryLinks | null): CheckRun {
  const all = allAnnotations(report).flatMap(checkAnnotation);
  const left = all.length - MOST_ANNOTATIONS;
  const remarks =
    left > 0
      ? [
          `Only the first ${grouped(MOST_ANNOTATIONS)} findings are marked on their lines. The report file lists ${grouped(left)} more.`,
        ]
      : [];
  return {
    conclusion: report.conclusion,
    title: titleOf(report),
    summary: renderMarkdown(report, links, { room: ROOM, remarks }),
    annotations: all.slice(0, MOST_ANNOTATIONS),
  };
}

function titleOf(report: Report): string {
  const crashed = erroredChecks(report).length;
  if (report.manifests.length === 0) return extentText(report);
  const parts = [countsText(report), sampleText(report) ?? []].flat();
  if (crashed > 0) parts.unshift(`${plural(crashed, 'rule')} crashed`);
  return parts.join(' · ');
}

/**
 * The message is cut at the runner's limit of 4,096 units, far below the 64 KB of the API, so both channels show the
 * same text.
 */
function checkAnnotation({ level, title, message, place }: Annotation): CheckAnnotation[] {
  if (!place) return [];
  const { file, line, endLine, columns } = place;
  return [
    {
      path: file,
      start_line: line,
      // A reversed range is refused, and the whole check run with it.
      end_line: Math.max(line, endLine),
      ...(columns && { start_column: columns.start, end_column: columns.end }),
      annotation_level: LEVELS[level],
      title: [...title].slice(0, CHECK_ANNOTATION_TITLE).join(''),
      message,
    },
  ];
}
