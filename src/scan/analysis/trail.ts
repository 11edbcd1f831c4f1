import type { Span } from '../facts.ts';
import type { DoubtCause, StepKind } from '../result.ts';
import type { Frame, Origin } from './value.ts';

/** A step that the analysis followed from a call to its header. */
export interface Step {
  readonly kind: StepKind;
  readonly at: Origin;
  /** What the source calls it, or the text that it gives; null: it has no name. */
  readonly name: string | null;
  /** Why the step is a guess or leads no further; null: it was followed. */
  readonly doubt: DoubtCause | null;
}

/** Steps that lead to a place, the last one first. */
export interface Trail {
  readonly step: Step;
  readonly before: Trail | null;
}

/** Steps of one kind that are kept: enough to see the pattern where many values meet. */
const MAX_ALIKE = 3;
/** Steps of one chain that are kept; a reader follows no more. */
export const MAX_STEPS_SHOWN = 12;

export function stepAt(
  kind: StepKind,
  { start, end }: Span,
  { fn }: Pick<Frame, 'fn'>,
  name: string | null,
  doubt: DoubtCause | null = null,
): Step {
  return { kind, at: { file: fn.file, start, end, inner: null }, name, doubt };
}

/** The steps of a trail, first one first. */
export function stepsOf(trail: Trail | null): readonly Step[] {
  const steps: Step[] = [];
  for (let at = trail; at; at = at.before) steps.unshift(at.step);
  return steps;
}

/** Adds a step unless its place has one of its kind, or there are enough of them. */
export function note(steps: Step[], step: Step): void {
  const alike = steps.filter(({ kind }) => kind === step.kind);
  if (alike.length >= MAX_ALIKE || alike.some((one) => isSamePlace(one.at, step.at))) return;
  steps.push(step);
}

/** A chain as it is kept: each place once by kind, and of a long chain both ends. */
export function chainOf(steps: readonly Step[]): readonly Step[] {
  const kept = steps.filter(
    (step, index) => !steps.slice(0, index).some((one) => one.kind === step.kind && isSamePlace(one.at, step.at)),
  );
  if (kept.length <= MAX_STEPS_SHOWN) return kept;
  const half = MAX_STEPS_SHOWN / 2;
  return [...kept.slice(0, half), ...kept.slice(-half)];
}

function isSamePlace(one: Origin, other: Origin): boolean {
  return one.file === other.file && one.start === other.start && one.end === other.end;
}
