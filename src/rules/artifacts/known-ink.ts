import type { MeasuredInk } from '../../logo/drawing/measure-ink.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject } from '../subject.ts';

/** What rules have had drawn so far. The report takes it from here, since it has nothing drawn of its own accord. */
const known = artifact((_: ProductSubject): { ink: MeasuredInk | null } => ({ ink: null }));

export function rememberInk(subject: ProductSubject, ink: MeasuredInk): void {
  known(subject).ink = ink;
}

/** The ink if a rule has asked for it and it could be measured. */
export function knownInk(subject: ProductSubject): MeasuredInk | null {
  return known(subject).ink;
}
