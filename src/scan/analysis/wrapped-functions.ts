import type { CallExpr, Expr } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, type Value, withoutViews } from './value.ts';

/** What a call gives again that wraps a request function or client: `promisify(request)`; null: it wraps none. */
export function wrappedFunction(call: CallExpr, frame: Frame, evaluator: Evaluation): Value | null {
  const given = wrappedArgument(call, frame, evaluator);
  const value = given && evaluator.value(given, frame);
  return value && value.things.length > 0 ? value : null;
}

/** The argument that a call gives again; null: it wraps none. */
export function wrappedArgument(call: CallExpr, frame: Frame, evaluator: Evaluation): Expr | null {
  const [given] = call.args;
  if (!given || given.spread || given.name !== null) return null;
  const name = evaluator.targets.outsideName(call.callee, frame) ?? madeBy(call, frame, evaluator);
  return name !== null && evaluator.knowledge(frame.fn.file).wraps(name) ? given.value : null;
}

/** `bottleneck.wrap` of a method that is called on what `new Bottleneck()` made; null: it is called on another thing. */
function madeBy({ callee }: CallExpr, frame: Frame, evaluator: Evaluation): string | null {
  if (callee.kind !== 'member') return null;
  const things = withoutViews(evaluator.value(callee.object, frame).things);
  const made = things.find(({ kind }) => kind === 'made');
  return made?.kind === 'made' ? `${made.name}.${callee.name}` : null;
}
