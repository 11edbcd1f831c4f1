import type { Expr, FunctionFact } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, type InstanceThing, union, type Value } from './value.ts';

/**
 * Returns what the methods of an object give a property of it, in the terms of the method that sets that property:
 * `self.user_agent = 'x'` runs `def user_agent(self, value)`. Null: the method is none that sets a property, or nothing of the
 * object sets it.
 *
 * @param frameOf the activation of a method on the object
 */
export function setProperty(
  evaluator: Evaluation,
  { cls }: InstanceThing,
  { name, kind, params }: FunctionFact,
  frameOf: (method: FunctionFact) => Frame,
): Value | null {
  if (kind !== 'method' || params.length !== 1) return null;
  const lineage = evaluator.instances.lineage(cls);
  const own = lineage.flatMap(({ methods }) => methods);
  if (!own.some((one) => one.kind === 'property' && one.name === name)) return null;
  const sets = own.flatMap((method) =>
    evaluator.program
      .effects(method, `this.${name}`)
      .filter(({ kind: effect, expr }) => effect === 'set' && isProperty(expr, name))
      .map(({ value, statement }) => ({ method, value, statement })),
  );
  // A set that may not run, or that comes later, leaves the object without it.
  const isSure = sets.every(({ method, statement }) => method.kind === 'constructor' && statement.blocks.length === 0);
  if (sets.length === 0 || !isSure) return null;
  return union(sets.flatMap(({ method, value }) => (value ? [evaluator.value(value, frameOf(method))] : [])));
}

function isProperty(expr: Expr, name: string): boolean {
  return expr.kind === 'member' && expr.name === name && expr.object.kind === 'name' && expr.object.name === 'this';
}
