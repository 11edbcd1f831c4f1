import type { Knowledge } from '../libraries/knowledge.ts';
import { isWithin, memberSets } from './effects.ts';
import type { Effect, ViewThing } from './value.ts';

/**
 * Whether another object takes the place of one that changes each request: `session.auth = ...` twice. `perhaps`: under a
 * condition, or in another function. Null: none does, or the effect sets no such object.
 */
export function laterApplied({ kind, expr, statement, fn }: Effect, view: ViewThing, { isApplied }: Knowledge) {
  if (kind !== 'set' || expr.kind !== 'member' || !isApplied(expr.name)) return null;
  const others = memberSets(view.effects, expr.name).filter(
    (one) =>
      one.statement !== statement && isWithin(one, view) && (one.fn !== fn || one.statement.start > statement.start),
  );
  if (others.length === 0) return null;
  return others.some((one) => one.fn === fn && one.statement.blocks.length === 0) ? 'sure' : 'perhaps';
}
