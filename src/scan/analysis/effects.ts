import { ensure } from './ensure.ts';
import type { Effect, Stretch } from './value.ts';

/** Must be the same function each time, since what it selects is remembered under it. */
type Predicate = (effect: Effect) => boolean;

const selected = new WeakMap<readonly Effect[], Map<Predicate, readonly Effect[]>>();
const assigned = new WeakMap<readonly Effect[], ReadonlyMap<string, readonly Effect[]>>();
const ordered = new WeakMap<readonly object[], boolean>();

/**
 * Returns the effects of a list for which a predicate holds. Each list is searched once, because every use of a
 * variable asks: n calls on one client would otherwise look at n effects each.
 */
export function effectsThat(effects: readonly Effect[], is: Predicate): readonly Effect[] {
  if (effects.length === 0) return effects;
  const byPredicate = ensure(selected, effects, () => new Map<Predicate, readonly Effect[]>());
  return ensure(byPredicate, is, () => effects.filter(is));
}

/** Whether an effect is on what a variable holds at an offset. */
export function isWithin(effect: Effect, { at, since }: Stretch): boolean {
  const { start } = effect.statement;
  return since <= start && start < at && !isUnderWay(effect, at);
}

/**
 * Whether an offset is in what has to be there before the effect: the value of an assignment, the arguments of a call.
 * `options.headers = merge(options.headers)`
 */
function isUnderWay({ kind, value, expr }: Effect, at: number): boolean {
  const before = kind === 'set' ? value : kind === 'passed' ? expr : null;
  return before !== null && before.start <= at && at < before.end;
}

/** Whether any effect of a list is on what a variable holds at an offset. */
export function someWithin(effects: readonly Effect[], stretch: Stretch): boolean {
  let index = countUpTo(effects, stretch.at - 1, ({ statement }) => statement.start) - 1;
  while (index > 0 && isUnderWay(effects[index] as Effect, stretch.at)) index--;
  const last = effects[index];
  return last !== undefined && isWithin(last, stretch);
}

/** Whether an effect only gives an object, or what it has, a value. */
export function setsUpOnly({ kind, expr }: Effect): boolean {
  if (kind === 'set' || kind === 'delete') return true;
  return kind === 'call' && expr.kind === 'call' && expr.callee.kind === 'member' && SETS.test(expr.callee.name);
}

const SETS =
  /^(?:set|add|append|insert|put|update|setdefault|try_?add|parse_?add|clear|remove|pop|del(?:ete)?$|register)/i;

/** Returns the effects of a list that set a member of a name. */
export function memberSets(effects: readonly Effect[], name: string): readonly Effect[] {
  return ensure(assigned, effects, () => byMember(effects)).get(name) ?? [];
}

function byMember(effects: readonly Effect[]): ReadonlyMap<string, readonly Effect[]> {
  const sets = new Map<string, Effect[]>();
  for (const effect of effects)
    if (effect.kind === 'set' && effect.expr.kind === 'member')
      ensure(sets, effect.expr.name, (): Effect[] => []).push(effect);
  return sets;
}

/**
 * Returns how many items of a list may start at or before an offset: all behind them start after it. The items are in
 * the order of the source, except where one holds another.
 */
export function countUpTo<Item extends object>(
  items: readonly Item[],
  at: number,
  startOf: (item: Item) => number,
): number {
  if (at === Number.POSITIVE_INFINITY || !ensure(ordered, items, () => isOrdered(items.map(startOf))))
    return items.length;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as Item) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOrdered(starts: readonly number[]): boolean {
  return starts.every((start, index) => index === 0 || (starts[index - 1] as number) <= start);
}

/** The effects of a list that are left after those that say nothing were removed. */
export class Remaining {
  /** By an index plus 1, one at or before it that is nearer to what is left; 0: nothing is left before it. */
  readonly #nearer: Int32Array;

  constructor(count: number) {
    this.#nearer = Int32Array.from({ length: count + 1 }, (_, index) => index);
  }

  remove(index: number): void {
    this.#nearer[index + 1] = index;
  }

  /** Returns the last index up to one that is left; -1: none is. */
  last(upTo: number): number {
    const nearer = this.#nearer;
    let at = upTo + 1;
    for (let next = nearer[at] as number; next !== at; next = nearer[at] as number) {
      nearer[at] = nearer[next] as number;
      at = next;
    }
    return at - 1;
  }
}
