import { HOLE } from '../../api/hosts.ts';
import { judgeUserAgent } from '../../user-agent/grammar.ts';
import { PREFIX } from '../../user-agent/prefix.ts';
import type { SiteStatus } from '../result.ts';
import type { Text, Value } from './value.ts';

export { looksLikePartner } from '../../user-agent/prefix.ts';

export interface Judged {
  readonly status: SiteStatus;
  readonly text: Text | null;
}

/** What a value of the header amounts to; of several, the worst. */
export function judgeValue(value: Value): Judged {
  const judged = value.texts
    .filter((text) => text.value !== '')
    .map((text) => ({ status: judgeText(text.value), text }));
  if (judged.length === 0) return { status: 'unverifiable', text: value.texts[0] ?? null };
  return judged.reduce((worst, one) => (SEVERITY[one.status] > SEVERITY[worst.status] ? one : worst));
}

/** From harmless to grave; a default that is known weighs more than an open alternative. */
const SEVERITY: Readonly<Record<SiteStatus, number>> = {
  unverifiable: 0,
  ok: 1,
  templated: 2,
  missing: 3,
  legacy: 4,
  malformed: 5,
};

/** Judges one value; holes stand for one or more characters of a token. */
export function judgeText(text: string): SiteStatus {
  const hole = text.indexOf(HOLE);
  const start = text.trimStart();
  const before = hole === -1 ? text : text.slice(0, hole);
  if (hole !== -1 && (start.startsWith(HOLE) || (before !== PREFIX && PREFIX.startsWith(before))))
    return 'unverifiable';
  const { faults } = judgeUserAgent(text.replaceAll(HOLE, '1'));
  const errors = faults.filter((fault) => fault.severity === 'error');
  if (errors.some((fault) => fault.status === 'legacy')) return 'legacy';
  if (errors.length > 0) return 'malformed';
  return hole === -1 ? 'ok' : 'templated';
}
