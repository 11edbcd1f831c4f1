import type { CallExpr, Expr } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, thingValue, type Value, withoutViews } from './value.ts';

/** The headers of a call that adds others than the User-Agent to those that it is given; null: it is no such call. */
export function otherHeaders(
  { callee, args, start, end }: CallExpr,
  frame: Frame,
  evaluator: Evaluation,
): Value | null {
  const { addsNoAgent } = evaluator.knowledge(frame.fn.file);
  if (callee.kind !== 'member') return null;
  const things = withoutViews(evaluator.value(callee.object, frame).things);
  const isOne = things.every((thing) => thing.kind === 'made' && addsNoAgent(`${thing.name}.${callee.name}`));
  if (things.length === 0 || !isOne) return null;
  const entries = args.map(({ value }) => ({ key: null, value }));
  const expr: Expr = { kind: 'dict', entries, start, end };
  return thingValue({ kind: 'dict', expr, frame });
}
