import type { Report } from '../core/report.ts';
import { startText } from '../core/text.ts';
import { loggingValue, plainText } from './escape.ts';
import { ISSUES_PER_TYPE } from './limits.ts';
import {
  bySeverity,
  erroredChecks,
  goneText,
  isShown,
  kindOf,
  knownFindings,
  olderText,
  plural,
  policyText,
  sampleText,
} from './overview.ts';
import { type MergedFinding, mergeFindings } from './summary/merged-findings.ts';

/** What a step reports. */
interface Issue {
  readonly type: 'error' | 'warning';
  /** Empty: the issue is about the run. */
  readonly code: string;
  readonly message: string;
  /** Null: it concerns no place. */
  readonly place: { readonly path: string; readonly line: number; readonly column: number } | null;
}

/** Further places that a message names; it counts the others. */
const SHOWN_PLACES = 3;

/**
 * Returns the logging commands of a step, worst first, with one issue for findings that say the same. A step keeps ten
 * errors and ten warnings; beyond that, nine and one that counts the rest. If the run passes with issues, the last
 * command says so.
 *
 * Source: microsoft/azure-pipelines-agent `TaskCommandExtension.cs`; both commands are allowed in restricted mode.
 */
export function azureCommands(report: Report): string {
  const issues = issuesOf(report);
  const kept = (['error', 'warning'] as const).flatMap((type) => capped(issues.filter((one) => one.type === type)));
  const isPassed = report.conclusion !== 'failure' && issues.length > 0;
  return [...kept.map(issueCommand), ...(isPassed ? [`##vso[task.complete result=SucceededWithIssues;]`] : [])]
    .map((line) => `${line}\n`)
    .join('');
}

/** Returns the commands, and lines for what has no command: notices, known findings, and what the list of issues leaves out. */
export function renderAzure(report: Report): string {
  const issues = issuesOf(report);
  const left = (['error', 'warning'] as const).flatMap((type) => {
    const all = issues.filter((one) => one.type === type);
    return all.length > ISSUES_PER_TYPE ? all.slice(ISSUES_PER_TYPE - 1).map(issueLine) : [];
  });
  const notices = mergeFindings(
    bySeverity(report)
      .filter(isShown)
      .filter(({ severity }) => severity === 'notice'),
  ).map((merged) => line('notice', merged.finding.rule, placeOf(merged), messageOf(merged)));
  const known = mergeFindings(knownFindings(report).filter(isShown)).map((merged) =>
    line(kindOf(merged.finding), merged.finding.rule, placeOf(merged), messageOf(merged)),
  );
  const remarks = [sampleText(report), olderText(report), goneText(report), policyText(report)].flatMap((text) =>
    text === null ? [] : [plainText(`notice  ${text}`)],
  );
  return azureCommands(report) + [...left, ...notices, ...known, ...remarks].map((text) => `${text}\n`).join('');
}

/** Crashed rules, then open findings that are not older, most severe first. */
function issuesOf(report: Report): Issue[] {
  const crashes = erroredChecks(report).map(
    ({ manifest, rule, product, reason }): Issue => ({
      type: 'error',
      code: rule,
      message: `Rule failed: ${product ?? manifest}: ${reason ?? ''}`,
      place: { path: manifest, line: 1, column: 1 },
    }),
  );
  const merged = mergeFindings(bySeverity(report).filter(isShown));
  return [
    ...crashes,
    ...merged.flatMap((one): Issue[] => {
      const { severity, rule } = one.finding;
      return severity === 'notice'
        ? []
        : [{ type: severity, code: rule, message: messageOf(one), place: placeOf(one) }];
    }),
  ];
}

function placeOf({ finding: { path, start } }: MergedFinding): NonNullable<Issue['place']> {
  return { path, ...start };
}

/** The agent puts the first place and the rule before it. */
function messageOf({ finding, places }: MergedFinding): string {
  const others = places.slice(1).map(({ finding }) => startText(finding));
  const shown = others.slice(0, SHOWN_PLACES);
  const more = others.length - shown.length;
  return [
    finding.message,
    ...(shown.length > 0
      ? [`Also in ${shown.join(', ')}${more > 0 ? ` and ${plural(more, 'more place')}` : ''}.`]
      : []),
    ...(finding.fix ? [`Fix: ${finding.fix.title}.`] : []),
    finding.help,
  ].join(' ');
}

/** @param issues all of one type */
function capped(issues: readonly Issue[]): readonly Issue[] {
  const [first] = issues;
  if (!first || issues.length <= ISSUES_PER_TYPE) return issues;
  const shown = issues.slice(0, ISSUES_PER_TYPE - 1);
  const left = issues.length - shown.length;
  const message = `There ${left === 1 ? 'is' : 'are'} ${plural(left, `more ${first.type}`)}. The log lists all of them.`;
  return [...shown, { type: first.type, code: '', message, place: null }];
}

/** The agent drops properties without a value, so they are left out. */
function issueCommand({ type, code, message, place }: Issue): string {
  const properties = {
    type,
    ...(place && { sourcepath: place.path, linenumber: String(place.line), columnnumber: String(place.column) }),
    code,
  };
  const text = Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${loggingValue(value)}`)
    .join(';');
  return `##vso[task.logissue ${text}]${loggingValue(message)}`;
}

function issueLine({ type, code, message, place }: Issue): string {
  return line(type, code, place, message);
}

function line(level: string, rule: string, place: Issue['place'], message: string): string {
  const where = place ? `${place.path}:${place.line}:${place.column}` : '';
  return plainText([level, rule, where, message].filter((part) => part !== '').join('  '));
}
