import { conditions } from './coverage.ts';
import type { Evaluation } from './evaluation.ts';
import type { Effect, Frame, ViewThing } from './value.ts';

/** Whether code is in a branch that is not taken. */
export function isLeftOut(evaluator: Evaluation, blocks: readonly number[], frame: Frame): boolean {
  if (blocks.length === 0) return false;
  const around = conditions(blocks, [], evaluator.program.branches(frame.fn.file));
  return around.some((branch) => evaluator.decide(branch, frame) === false);
}

/** Whether an effect is in a branch that is not taken where the view is made. */
export function isUndone(evaluator: Evaluation, effect: Effect, view: ViewThing): boolean {
  const { blocks } = effect.statement;
  return blocks.length > 0 && isLeftOut(evaluator, blocks, evaluator.frameOf(effect, view));
}
