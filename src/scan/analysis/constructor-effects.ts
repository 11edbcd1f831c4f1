import type { CallExpr, ClassFact, FunctionFact } from '../facts.ts';
import type { Evaluation, Target } from './evaluation.ts';
import type { Effect } from './value.ts';

/** The constructor of the sources that runs when a call makes an object of a class, as a function that is called. */
export function constructorTargets(
  evaluator: Evaluation,
  cls: ClassFact,
  call: CallExpr,
  by: FunctionFact,
): readonly Target[] {
  const { instances } = evaluator;
  const own = instances.lineage(cls).find(({ methods }) => methods.some(isConstructor));
  const all = own?.methods.filter(isConstructor) ?? [];
  const fn = all.length === 1 ? all[0] : own && instances.constructorOf(own, call, by);
  return fn ? [{ fn, self: null, frame: null, sure: true, byName: false }] : [];
}

/** What a function does to a parameter, and to the field of a new object that it is kept in. */
export function effectsOnGiven({ program }: Evaluation, fn: FunctionFact, param: string): readonly Effect[] {
  if (!isConstructor(fn)) return program.effects(fn, param);
  const kept = fn.statements.flatMap(({ target, value, kind }) => {
    if (kind !== 'assign' || value.kind !== 'name' || value.name !== param || !target) return [];
    if (target.kind === 'member' && target.object.kind === 'name' && target.object.name === 'this')
      return [`this.${target.name}`, target.name];
    return target.kind === 'name' ? [target.name, `this.${target.name}`] : [];
  });
  const effects = [param, ...new Set(kept)].flatMap((root) => program.effects(fn, root));
  return effects.length < 2 ? effects : [...new Set(effects)].sort((a, b) => a.statement.start - b.statement.start);
}

function isConstructor({ kind }: FunctionFact): boolean {
  return kind === 'constructor';
}
