import { lastName } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { type Thing, union, type Value } from './value.ts';

type Made = Thing & { readonly kind: 'made' };

/** `new Lazy<T>(() => x).Value`: what the function gives that an object is made with; null: the object holds nothing so. */
export function heldResult(evaluator: Evaluation, { call, frame }: Made, member: string): Value | null {
  const { holders } = evaluator.program.language(frame.fn.file);
  const cls = lastName(call.callee);
  const [given] = call.args;
  if (!holders || !call.creates || !Object.hasOwn(holders, cls) || holders[cls] !== member || !given) return null;
  const results = evaluator.value(given.value, frame).things.flatMap((thing) => {
    if (thing.kind !== 'function') return [];
    const around = thing.frame ? evaluator.inside(thing.fn, thing.frame) : evaluator.unbound(thing.fn);
    return evaluator.returns(thing.self ? { ...around, self: thing.self, memo: new Map() } : around) ?? [];
  });
  return results.length > 0 ? union(results) : null;
}
