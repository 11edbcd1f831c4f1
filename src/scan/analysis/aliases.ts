import type { Expr, FunctionFact, Statement } from '../facts.ts';
import { rootKey } from './root-key.ts';
import type { Effect } from './value.ts';

type Effects = Map<string, Effect[]>;

/**
 * Where two variables of a function hold the same object, what is done to one is done to the other: `g = h`, and
 * `h = request.headers`. A variable that is assigned more than once is no alias, since it holds several objects.
 */
export function shareEffects(
  fn: FunctionFact,
  assignments: ReadonlyMap<string, readonly Statement[]>,
  effects: Effects,
): void {
  const isSteady = (name: string): boolean =>
    (assignments.get(name)?.length ?? 0) + (fn.params.some((param) => param.name === name) ? 1 : 0) <= 1;
  for (const [name, [first, ...others]] of assignments) {
    const value = first?.kind === 'assign' && others.length === 0 ? first.value : undefined;
    const root = value && aliased(value);
    if (!value || root === null || root === undefined || root === name || !isSteady(name) || !isSteady(root)) continue;
    const own = effects.get(name) ?? [];
    const given = effects.get(root) ?? [];
    if (own.length === 0 && given.length === 0) continue;
    const all = [...own, ...given].sort((a, b) => a.statement.start - b.statement.start);
    effects.set(root, all);
    if (value.kind === 'name') effects.set(name, all);
  }
}

/** The variable, or field of the own object, whose object or whose headers an expression gives; null: it gives another. */
function aliased(value: Expr): string | null {
  if (value.kind !== 'name' && value.kind !== 'member') return null;
  const root = rootKey(value);
  if (root === null || root === 'this') return null;
  if (value.kind === 'name') return root;
  const isField = root === `this.${value.name}`;
  return isField || /headers?$/i.test(value.name) ? root : null;
}
