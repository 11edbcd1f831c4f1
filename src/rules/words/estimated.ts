import type { MeasuredInk } from '../../logo/drawing/measure-ink.ts';

/** Says why what was measured is only an estimate; empty: it is exact. */
export function estimatedNote({ estimated: [reason] }: Pick<MeasuredInk, 'estimated'>): string {
  return reason === undefined ? '' : ` (estimated, because it contains ${reason})`;
}
