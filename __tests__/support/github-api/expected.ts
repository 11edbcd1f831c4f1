/** What a run of the matrix is to do, from what its case says; nothing here looks at what the run did. */
import type { Report, ReportFinding } from '../../../src/core/report.ts';
import { type Case, CHANNELS, checkoutOf, FINDINGS, PASSING } from './cases.ts';

export interface Checked {
  readonly which: Case;
  readonly report: Report;
}

const PULLS = ['pull_request', 'pull_request opened', 'fork', 'deleted fork', 'Dependabot', 'pull_request_target'];
export const CHANNEL_NAMES = ['check-run', 'comment', 'suggestions'] as const;
export type Channel = (typeof CHANNEL_NAMES)[number];

/** Whether a channel is to do what was asked: null where it was not asked, or where the event has no place for it. */
export function isToWork({ which }: Pick<Checked, 'which'>, channel: Channel): boolean | null {
  const { token, findings, fault } = which;
  const { pull, fromFork } = checkoutOf(which).event;
  if (CHANNELS[which.channels]?.[channel] !== 'true') return null;
  if (channel !== 'check-run' && pull === null) return null;
  if (channel === 'suggestions' && fromFork) return false;
  // About a clean listing there is nothing new to say: to read what is there is enough.
  const mayWrite = token === 'write' || (channel !== 'check-run' && findings === 'none' && token === 'read');
  return mayWrite && PASSING.includes(fault);
}

const WITH_BASE = [...PULLS, 'merge_group', 'push', 'Dependabot push'];

/** Whether it is known what the event changed: from the history, or for a pull request from GitHub; null: not asked. */
export function knowsChange({ which }: Pick<Checked, 'which'>): boolean | null {
  const { event, history, token, fault, channels } = which;
  if (CHANNELS[channels]?.['annotations'] !== 'changed') return null;
  if (!WITH_BASE.includes(event)) return false;
  return history === 'full' || (PULLS.includes(event) && ['write', 'read'].includes(token) && PASSING.includes(fault));
}

/** Whether a finding of the rule was there before, and that is asked and known. */
export function isOlder(ran: Checked, rule: string): boolean {
  return knowsChange(ran) === true && FINDINGS[ran.which.findings]?.older.includes(rule) === true;
}

export function shownFindings(ran: Checked): ReportFinding[] {
  return ran.report.findings.filter(({ rule }) => !isOlder(ran, rule));
}
