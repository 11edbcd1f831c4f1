import type { Expr, FunctionFact, Statement } from '../facts.ts';
import { rootKey } from './root-key.ts';
import type { Effect } from './value.ts';

type Effects = Map<string, Effect[]>;

/**
 * Where two variables of a function hold the same object, what is done to one is done to the other: `g = h`,
 * `h = request.headers`, and `this.session = session`. A variable that is assigned more than once is no alias, since it
 * holds several objects.
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
  for (const [field, own] of keptInFields(effects)) {
    const [set, ...others] = own.filter(isKept);
    const name = set?.value?.kind === 'name' ? set.value.name : null;
    if (!set || name === null || others.length > 0 || !isSteady(name)) continue;
    // What was done before is part of what the field is given.
    const given = (effects.get(name) ?? []).filter(({ statement }) => statement.start > set.statement.start);
    const { blocks } = set.statement;
    const done = own.filter((one) => one !== set && blocks.every((id) => one.statement.blocks.includes(id)));
    if (given.length > 0) effects.set(field, inOrder([...own, ...given]));
    if (done.length > 0) effects.set(name, inOrder([...(effects.get(name) ?? []), ...done]));
  }
}

/** What is done to the fields of the own object that are given a variable. */
function keptInFields(effects: Effects): readonly (readonly [string, readonly Effect[]])[] {
  return [...effects].filter(([root, own]) => root.startsWith('this.') && own.some(isKept));
}

/** Whether an effect gives a field of the own object a value. */
function isKept({ kind, expr, root }: Effect): boolean {
  return kind === 'set' && expr.kind === 'member' && rootKey(expr.object) === 'this' && root === `this.${expr.name}`;
}

function inOrder(effects: readonly Effect[]): Effect[] {
  return [...effects].sort((a, b) => a.statement.start - b.statement.start);
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
