import type { Expr } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Effect } from './value.ts';

const byMember = new WeakMap<readonly Effect[], ReadonlyMap<string, readonly Effect[]>>();
const NO_EFFECTS: readonly Effect[] = [];
const wholes = new WeakMap<readonly Effect[], readonly Effect[]>();

/** Returns the effects of a list on what an object has under a name: `options.headers['Accept'] = '*'` for `headers`. */
export function effectsOnMember(effects: readonly Effect[], name: string): readonly Effect[] {
  if (effects.length === 0) return effects;
  return ensure(byMember, effects, () => grouped(effects)).get(name) ?? NO_EFFECTS;
}

function grouped(effects: readonly Effect[]): ReadonlyMap<string, readonly Effect[]> {
  const found = new Map<string, Effect[]>();
  for (const effect of effects) {
    const [name] = changedPath(effect) ?? [];
    if (name !== undefined) ensure(found, name, (): Effect[] => []).push(effect);
  }
  return found;
}

/** Returns the effects of a list that hand the object, or what it has, to a call. */
export function handingOn(effects: readonly Effect[]): readonly Effect[] {
  if (effects.length === 0) return effects;
  return ensure(wholes, effects, () => effects.filter(({ kind }) => kind === 'passed'));
}

/** The members that lead from an object to what an effect changes; null: it changes nothing, or the object itself. */
function changedPath({ kind, expr, root }: Effect): readonly string[] | null {
  let object: Expr | null = null;
  if (kind === 'call' && expr.kind === 'call' && expr.callee.kind === 'member') object = expr.callee.object;
  else if ((kind === 'set' || kind === 'delete') && (expr.kind === 'index' || expr.kind === 'member'))
    object = expr.object;
  const path = object && pathOf(object);
  if (!path) return null;
  const own = root.startsWith('this.') ? path.slice(1) : path;
  return own.length > 0 ? own : null;
}

/** Names of the members from the variable that an expression starts with; null: it takes another way. */
function pathOf(expr: Expr): readonly string[] | null {
  const path: string[] = [];
  let at = expr;
  while (at.kind !== 'name') {
    // A member may be read by a method of its name.
    if (at.kind === 'call' && at.args.length === 0 && at.callee.kind === 'member') at = at.callee;
    if (at.kind === 'member') path.unshift(at.name);
    else if (at.kind === 'index' && at.key.kind === 'text') path.unshift(at.key.value);
    else return null;
    at = at.object;
  }
  return path;
}
