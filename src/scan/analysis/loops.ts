import { type CallExpr, type Expr, lastName } from '../facts.ts';
import type { Language } from '../language.ts';

/** What the loop runs over that gives a variable its value; null: no loop gives it. */
export function loopedObject(value: Expr): Expr | null {
  if (value.kind === 'opaque') return value.keyOf ?? null;
  if (value.kind === 'choice') return value.options.map(loopedObject).find((one) => one !== null) ?? null;
  if (value.kind !== 'index') return null;
  return value.key.kind === 'opaque' && value.key.keyOf ? value.key.keyOf : loopedObject(value.object);
}

/** The dictionary whose entries or keys a loop runs over: `d` of `d.items()`, `Object.entries(d)`, `d.Keys`. */
export function dictionaryOf(over: Expr): Expr {
  if (over.kind === 'member' && GIVES_ENTRIES.test(over.name)) return over.object;
  if (over.kind !== 'call' || !GIVES_ENTRIES.test(lastName(over.callee))) return over;
  const [first] = over.args;
  if (first) return first.value;
  return over.callee.kind === 'member' ? over.callee.object : over;
}

/** Calls a function for each item of its receiver. */
export function callsForEach({ callee }: CallExpr): boolean {
  return isForEach(callee);
}

/** Calls a function for items of its receiver, perhaps later or not for all of them, and gives something else. */
export function mapsItems({ callee }: CallExpr): boolean {
  return callee.kind === 'member' && MAPS.test(callee.name);
}

/** Whether a command is given what it runs its blocks for. */
export function isPipedInto({ args }: CallExpr, { inputs }: Pick<Language, 'inputs'>): boolean {
  return inputs !== undefined && args.some(({ name }) => name === inputs);
}

/** What a call runs a block for, item by item. */
export function itemsOf({ callee, args }: CallExpr, { inputs }: Pick<Language, 'inputs'>): Expr | null {
  const input = inputs === undefined ? undefined : args.find(({ name }) => name === inputs);
  return input?.value ?? (callee.kind === 'member' ? callee.object : null);
}

/** Whether what is called calls a function for each item of its receiver. */
export function isForEach(callee: Expr): boolean {
  return callee.kind === 'member' && FOR_EACH.test(callee.name);
}

const GIVES_ENTRIES =
  /^(?:(?:iter)?items|entries|entry_?set|(?:all)?_?keys|key_?set|iter(?:_mut)?|into_iter|to_a|stream|getenumerator|to_?pairs)$/i;

const MAPS = /^(?:(?:flat_?)?map|collect|select(?:many)?|filter|where|some|any|every|all|find)$/i;

const FOR_EACH = /^(?:for_?each(?:_?ordered|_?entry)?|each(?:_pair|_with_index)?)$/i;
