import { type Expr, lastName } from '../facts.ts';
import { literalKey } from './call-text.ts';
import { pairsOf } from './containers.ts';
import { copiedEntries } from './copied-entries.ts';
import { effectsThat, isWithin, someWithin } from './effects.ts';
import type { Evaluation } from './evaluation.ts';
import { isUndone } from './left-out.ts';
import {
  cutShort,
  type Effect,
  isMore,
  type MergedThing,
  mergedValue,
  NOTHING,
  OMITTED,
  type Thing,
  UNKNOWN,
  union,
  type Value,
  type ViewThing,
} from './value.ts';

/** Items and entries that are read of one list or dictionary; the others are one that is not known. */
const MAX_ITEMS = 40;
const MAX_ENTRIES = 400;
/** Objects that are put together; one that is put into itself has no end. */
const MAX_DEPTH = 5;
/** Stands for the entries beyond the limits; no key is written so. */
const REST = '\u0000';
/** Begins the key of an entry whose own is not known: of an item that is added to a list, or one under a constant. */
const ADDED = '\u0001';

/** Reads dictionaries, lists and what is put into them. */
export class Entries {
  readonly #evaluator: Evaluation;

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** The entry of a dictionary, of a response or of the settings. */
  lookUp(object: Value, key: string, file: string): Value {
    const link = this.#evaluator.targets.nextLink(object, key);
    if (link) return link;
    const entry = this.of(object, 0).get(key.toLowerCase());
    if (entry) return object.things.some(({ kind }) => kind === 'view') ? entry : orGiven(entry, object);
    if (this.isClosed(object)) return this.#evaluator.closed ? OMITTED : NOTHING;
    const grouped = this.#evaluator.groupedSetting(object, key, file);
    if (grouped) return grouped;
    const setting = this.#evaluator.setting(key, file);
    if (setting) return { ...setting, needs: object.needs };
    const keeps = object.things.filter(isMore);
    return { texts: [], things: keeps, open: true, needs: object.needs };
  }

  /** Entries of dictionaries by lower-case key; list items by their number. */
  of(value: Value, depth: number): Map<string, Value> {
    const all = new Map<string, Value>();
    if (depth > MAX_DEPTH) return all;
    for (const thing of value.things)
      for (const [key, entry] of this.#ofThing(thing, depth)) {
        const known = all.get(key);
        all.set(key, known ? union([known, entry]) : entry);
      }
    return all;
  }

  /** Whether all entries of a value are known, so that it has no others. */
  isClosed(value: Value, depth = 0): boolean {
    if (depth > MAX_DEPTH) return false;
    if (this.#evaluator.closed?.omitted(value)) return true;
    const { texts, things, open, awaits, needs } = value;
    const isOpen = open && things.some(({ kind }) => kind !== 'made');
    if (texts.length > 0 || things.length === 0 || isOpen || awaits || needs.size > 0) return false;
    return things.every((thing) => {
      if (thing.kind === 'merged') return thing.parts.every((part) => this.isClosed(part, depth + 1));
      if (thing.kind === 'made') return pairsOf(thing.call) !== null;
      if (thing.kind === 'view') {
        const adds = effectsThat(thing.effects, mayAddEntry);
        return this.isClosed(thing.of, depth + 1) && !someWithin(adds, thing);
      }
      if (thing.kind !== 'dict' || thing.expr.kind !== 'dict' || thing.expr.entries.length > MAX_ENTRIES) return false;
      return thing.expr.entries.every(({ key, value: entry }) => {
        if (key === null) return this.isClosed(this.#evaluator.value(entry, thing.frame), depth + 1);
        return literalKey(this.#evaluator.value(key, thing.frame)) !== null;
      });
    });
  }

  #ofThing(thing: Thing, depth: number): Map<string, Value> {
    const found = new Map<string, Value>();
    if (thing.kind === 'dict') this.#dictEntries(thing, found, depth);
    const pairs = thing.kind === 'made' ? pairsOf(thing.call) : null;
    if (pairs && thing.kind === 'made') {
      const { start, end } = thing.call;
      const expr = { kind: 'dict', entries: pairs, start, end } as const;
      this.#dictEntries({ kind: 'dict', expr, frame: thing.frame }, found, depth);
    }
    if (thing.kind === 'merged') this.#mergedEntries(thing, found, depth);
    if (thing.kind === 'view') {
      for (const [key, entry] of this.of(thing.of, depth + 1)) found.set(key, entry);
      const sets = effectsThat(thing.effects, setsEntry);
      this.#evaluator.count(sets.length);
      for (const effect of sets) {
        const set = entrySet(effect);
        if (!set || !isWithin(effect, thing) || isUndone(this.#evaluator, effect, thing)) continue;
        const frame = this.#evaluator.frameOf(effect, thing);
        const key = literalKey(this.#evaluator.value(set.key, frame));
        const direct = set.object.kind === 'name' || set.object.kind === 'member';
        if (key !== null && direct) found.set(key.toLowerCase(), this.#evaluator.value(set.value, frame));
      }
      if (thing.of.things.some(isList)) this.#addItems(thing, found);
      for (const [key, entry] of copiedEntries(thing, this.#evaluator)) {
        const before = found.get(key);
        found.set(key, before ? union([before, entry]) : entry);
      }
    }
    return found;
  }

  /** Items that are put into a list, wherever in it. */
  #addItems(view: ViewThing, found: Map<string, Value>): void {
    const adds = effectsThat(view.effects, addsItem);
    this.#evaluator.count(adds.length);
    for (const [index, effect] of adds.slice(0, MAX_ITEMS).entries()) {
      const item = addedItem(effect);
      if (!item || !isWithin(effect, view) || isUndone(this.#evaluator, effect, view)) continue;
      found.set(`${ADDED}${index}`, this.#evaluator.value(item, this.#evaluator.frameOf(effect, view)));
    }
    const others = effectsThat(view.effects, mayAddEntry);
    if (adds.length > MAX_ITEMS || (adds.length > 0 && others.length > adds.length)) found.set(REST, cutShort(UNKNOWN));
  }

  #mergedEntries({ parts, nested }: MergedThing, found: Map<string, Value>, depth: number): void {
    for (const part of parts) {
      if (nested !== undefined) for (const [key, known] of found) found.set(key, orGiven(known, part));
      for (const [key, entry] of this.of(part, depth + 1)) {
        const before = nested === undefined || nested === 'replaced' ? undefined : found.get(key);
        const both = before && before.things.length > 0 && entry.things.length > 0;
        found.set(key, both ? mergedValue([before, entry]) : entry);
      }
    }
  }

  #dictEntries(thing: Thing & { kind: 'dict' }, found: Map<string, Value>, depth: number): void {
    const { expr, frame } = thing;
    if (expr.kind === 'list') {
      for (const [index, item] of expr.items.slice(0, MAX_ITEMS).entries())
        found.set(String(index), this.#evaluator.value(item, frame));
      if (expr.items.length > MAX_ITEMS) found.set(REST, cutShort(UNKNOWN));
      return;
    }
    if (expr.entries.length > MAX_ENTRIES) found.set(REST, cutShort(UNKNOWN));
    for (const entry of expr.entries.slice(0, MAX_ENTRIES)) {
      const value = this.#evaluator.value(entry.value, frame);
      const constant = entry.key?.kind === 'name' && /^[A-Z][A-Z0-9_]+$/.test(entry.key.name) ? entry.key.name : null;
      const key = entry.key ? (literalKey(this.#evaluator.value(entry.key, frame)) ?? constant) : null;
      if (entry.key === null) {
        for (const [name, known] of found) found.set(name, orGiven(known, value));
        for (const [name, merged] of this.of(value, depth + 1)) found.set(name, merged);
      } else if (key !== null) found.set(key.toLowerCase(), value);
      else if (entry.key.kind === 'member') found.set(`${ADDED}${entry.key.start}`, value);
    }
    for (const key of expr.without ?? []) found.delete(key.toLowerCase());
  }
}

/** An entry that whoever calls may give another value, as far as the object comes from there. */
function orGiven(entry: Value, { awaits, needs }: Value): Value {
  return awaits ? union([entry, { ...NOTHING, open: true, needs, awaits }]) : entry;
}

/** Whether something is done to the whole object, and not only to what it holds, that may put more into it. */
function mayAddEntry({ kind, expr, value, root }: Effect): boolean {
  if (kind === 'delete' || (kind === 'passed' && isSpread(expr, value))) return false;
  const method = kind === 'call' && expr.kind === 'call' && expr.callee.kind === 'member' ? expr.callee : null;
  const object = kind === 'passed' ? value : (method?.object ?? null);
  if (!object) return true;
  const isWhole = object.kind !== 'member' || (root.startsWith('this.') && object.object.kind === 'name');
  return isWhole && !(method && TAKES.test(method.name));
}

/** Whether a call is given what an object holds, and not the object. */
function isSpread(call: Expr, value: Expr | null): boolean {
  return call.kind === 'call' && call.args.some((arg) => arg.spread && arg.value === value);
}

/** Methods of dictionaries that put nothing into them. */
const TAKES =
  /^(?:get|pop|popitem|keys|values|items|entries|copy|delete|remove|discard|clear|has|has_key|contains|contains_?key|to_h|for_?each|each|fetch|dig|slice|except|size|length|count)$/i;

/** Whether something is made as a list: `[]`, `new List<Uri>()`. */
function isList(thing: Thing): boolean {
  if (thing.kind === 'dict') return thing.expr.kind === 'list';
  return thing.kind === 'made' && LIST_CLASS.test(lastName(thing.call.callee));
}

const LIST_CLASS = /^(?:(?:array|linked|sorted)?list|(?:hash|linkedhash|tree)?set|concurrentbag|collection)$/i;

/** Methods that put an item into a list. */
const ADDS = /^(?:add|append|push|enqueue|add_?last)$/i;

function addsItem(effect: Effect): boolean {
  return addedItem(effect) !== null;
}

/** `urls.append(url)` */
function addedItem({ kind, expr }: Effect): Expr | null {
  if (kind !== 'call' || expr.kind !== 'call' || expr.callee.kind !== 'member' || !ADDS.test(expr.callee.name))
    return null;
  const [item, ...others] = expr.args;
  return item && others.length === 0 && !item.spread && item.name === null && isVariable(expr.callee.object)
    ? item.value
    : null;
}

/** Whether an expression is a variable or a field, and not part of what that holds. */
function isVariable(expr: Expr): boolean {
  return expr.kind === 'name' || (expr.kind === 'member' && expr.object.kind === 'name');
}

function setsEntry(effect: Effect): boolean {
  return entrySet(effect) !== null;
}

/** Methods of dictionaries that put a value under a key. */
export const PUTS = /^(?:add|put|set)$/i;

/** `options['uri'] = value`, `options.Add('uri', value)` */
function entrySet({ kind, expr, value }: Effect): { object: Expr; key: Expr; value: Expr } | null {
  if (kind === 'set' && expr.kind === 'index' && value) return { object: expr.object, key: expr.key, value };
  if (kind !== 'call' || expr.kind !== 'call' || expr.callee.kind !== 'member') return null;
  const [key, given] = expr.args;
  if (!key || !given || expr.args.length > 2 || !PUTS.test(expr.callee.name)) return null;
  return { object: expr.callee.object, key: key.value, value: given.value };
}
