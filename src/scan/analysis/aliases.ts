import type { DictExpr, Expr, FunctionFact, Statement } from '../facts.ts';
import { rootKey } from './root-key.ts';
import type { Effect } from './value.ts';

type Effects = Map<string, Effect[]>;

/**
 * Where two variables of a function hold the same object, what is done to one is done to the other: `g = h`,
 * `h = request.headers`, and `this.session = session`. What is done to `h` after `o = { headers: h }` is done to what `o`
 * has under that key. A variable that is assigned more than once is no alias, since it holds several objects.
 */
export function shareEffects(
  fn: FunctionFact,
  assignments: ReadonlyMap<string, readonly Statement[]>,
  effects: Effects,
  called: ReadonlySet<string>,
): void {
  const isSteady = (name: string): boolean =>
    (assignments.get(name)?.length ?? 0) + (fn.params.some((param) => param.name === name) ? 1 : 0) <= 1;
  for (const [name, [first, ...others]] of assignments) {
    const value = first?.kind === 'assign' && others.length === 0 ? first.value : undefined;
    const method = value && called.has(name) ? ownerOf(value) : null;
    if (method !== null && method !== name && isSteady(name) && isSteady(method)) {
      // A method that a variable holds works on what is done to its object by then.
      effects.set(name, inOrder([...(effects.get(name) ?? []), ...(effects.get(method) ?? [])]));
      continue;
    }
    const root = value && aliased(value);
    if (!value || root === null || root === undefined || root === name || !isSteady(name) || !isSteady(root)) continue;
    const own = effects.get(name) ?? [];
    const given = effects.get(root) ?? [];
    if (own.length === 0 && given.length === 0) continue;
    const all = [...own, ...given].sort((a, b) => a.statement.start - b.statement.start);
    effects.set(root, all);
    if (value.kind === 'name') effects.set(name, all);
  }
  for (const [name, [first, ...others]] of assignments) {
    if (first?.kind !== 'assign' || first.value.kind !== 'dict' || others.length > 0) continue;
    const done = onEntries(first.value, name, effects, isSteady);
    if (done.length > 0) effects.set(name, inOrder([...(effects.get(name) ?? []), ...done]));
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

/**
 * Returns what is done to the variables in a dictionary after it was made, in terms of the variable that holds it: up to
 * where the entry may be replaced, or the holder is handed to something that may do so.
 */
function onEntries(dict: DictExpr, holder: string, effects: Effects, isSteady: (name: string) => boolean): Effect[] {
  return dict.entries.flatMap(({ key, value }, index) => {
    if (key?.kind !== 'text' || value.kind !== 'name' || value.name === holder || !isSteady(value.name)) return [];
    const entry = key.value.toLowerCase();
    // A later entry of the same name takes the place of this one.
    if (dict.entries.slice(index + 1).some((one) => mayBe(one.key, entry))) return [];
    const until = (effects.get(holder) ?? []).find((effect) => mayReplace(effect, holder, entry))?.statement.start;
    const given = (effects.get(value.name) ?? []).filter(
      ({ statement: { start } }) => start >= dict.end && start < (until ?? Number.POSITIVE_INFINITY),
    );
    if (given.length > MAX_SHARED) return [];
    const { start, end } = value;
    const name: Expr = { kind: 'name', name: holder, start, end };
    const member: Expr = { kind: 'member', object: name, name: key.value, start, end };
    return given.flatMap((effect) => {
      const expr = CHANGES.has(effect.kind) ? startingFrom(member, effect.expr, value.name) : null;
      return expr ? [{ ...effect, expr, root: holder }] : [];
    });
  });
}

/** A name for a dictionary that no variable holds. */
const GIVEN = '#given';

/** Returns what is done to the variables in a dictionary that a call is given, in terms of the dictionary. */
export function onGiven(dict: DictExpr, later: (name: string) => readonly Effect[]): Effect[] {
  const effects: Effects = new Map();
  for (const { value } of dict.entries) if (value.kind === 'name') effects.set(value.name, [...later(value.name)]);
  return inOrder(onEntries(dict, GIVEN, effects, () => true));
}

/** Changes of a variable that a dictionary shares; ordinary code has a few, and n dictionaries would each have n. */
const MAX_SHARED = 100;

/** Whether a key may be an entry's; it is when it is not known. */
function mayBe(key: Expr | null, entry: string): boolean {
  return key?.kind !== 'text' || key.value.toLowerCase() === entry;
}

/** Whether an effect on a variable may put something else in the place of an entry of the dictionary that it holds. */
function mayReplace({ kind, expr }: Effect, holder: string, entry: string): boolean {
  if (kind !== 'set' && kind !== 'delete') return kind !== 'call' || isOn(expr, holder);
  if (expr.kind === 'member') return isName(expr.object, holder) && expr.name.toLowerCase() === entry;
  return expr.kind !== 'index' || (isName(expr.object, holder) && mayBe(expr.key, entry));
}

/** Whether a call is of a method of a variable itself, not of something that it has. */
function isOn(expr: Expr, name: string): boolean {
  return expr.kind === 'call' && expr.callee.kind === 'member' && isName(expr.callee.object, name);
}

function isName(expr: Expr, name: string): boolean {
  return expr.kind === 'name' && expr.name === name;
}

const CHANGES: ReadonlySet<Effect['kind']> = new Set(['set', 'call', 'delete']);

/** An expression with something else in place of the variable that it starts from; null: it starts from no variable. */
function startingFrom(start: Expr, expr: Expr, name: string): Expr | null {
  if (expr.kind === 'name') return expr.name === name ? start : null;
  if (expr.kind === 'call') {
    const callee = startingFrom(start, expr.callee, name);
    return callee && { ...expr, callee };
  }
  if (expr.kind !== 'member' && expr.kind !== 'index') return null;
  const object = startingFrom(start, expr.object, name);
  return object && { ...expr, object };
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

/** The variable, or field of the own object, of which an expression gives a method; null: it gives something else. */
function ownerOf(value: Expr): string | null {
  if (value.kind !== 'member' || (value.object.kind !== 'name' && value.object.kind !== 'member')) return null;
  const root = rootKey(value.object);
  const isField = value.object.kind === 'member' && root === `this.${value.object.name}`;
  return root !== 'this' && (value.object.kind === 'name' || isField) ? root : null;
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
