import { HOLE } from '../../api/hosts.ts';
import {
  type CallExpr,
  type ClassFact,
  type DictExpr,
  type Expr,
  type FunctionFact,
  type ListExpr,
  lastName,
  partsOf,
  type Span,
  type Statement,
} from '../facts.ts';
import { ensure } from './ensure.ts';

/** Where a literal stands; `inner`: its characters, if they are the value letter for letter. */
export interface Origin extends Span {
  readonly file: string;
  readonly inner: Span | null;
  /** One of several objects of a type has it, and which of them is meant is not known. */
  readonly among?: true;
}

/** A text that an expression can become; `HOLE` where only the running program knows. */
export interface Text {
  readonly value: string;
  readonly origins: readonly Origin[];
}

/**
 * What an expression can become. `open`: also something that the sources do not tell. `needs`: functions on whose
 * unbound parameters it depends; binding them gives more. `awaits`: it can be such a parameter itself.
 */
export interface Value {
  readonly texts: readonly Text[];
  readonly things: readonly Thing[];
  readonly open: boolean;
  readonly needs: ReadonlySet<FunctionFact>;
  readonly awaits?: boolean;
  /** It can be nothing at all on some path, which no operator or branch rules out. */
  readonly absent?: boolean;
  /** Something on the way to it was found by its name alone. */
  readonly guessed?: boolean;
  /** It can be a number or the like, which is neither text nor nothing. */
  readonly scalar?: boolean;
  /** It is nothing until something is assigned, and nobody says when that is. */
  readonly unset?: boolean;
  /** It is nothing because only whoever uses the sources could give it, as an option that has no default. */
  readonly omitted?: boolean;
  /** It is one of several objects of a type, or something that one of them has: which one is not known. */
  readonly among?: boolean;
}

export type Thing =
  | DictThing
  | MadeThing
  | InstanceThing
  | ViewThing
  | FunctionThing
  | ClassThing
  | ModuleThing
  | MergedThing
  | OutsideThing;

/** A dictionary, or a list (keys null). Values stay unread until asked for. */
export interface DictThing {
  readonly kind: 'dict';
  readonly expr: Expr & { kind: 'dict' | 'list' };
  readonly frame: Frame;
}

/** Result of a call that leaves the repository; keeps what went in. `name`: dotted name of the callee. */
export interface MadeThing {
  readonly kind: 'made';
  readonly name: string;
  readonly call: CallExpr;
  readonly frame: Frame;
}

/** Object of a class of the repository; `call`: how it was made, null if unknown. */
export interface InstanceThing {
  readonly kind: 'instance';
  readonly cls: ClassFact;
  readonly call: CallExpr | null;
  readonly frame: Frame | null;
}

/** The stretch of a function in which effects are on what a variable holds. */
export interface Stretch {
  /** Effects behind this offset have not happened yet; Infinity: order unknown. */
  readonly at: number;
  /** Effects before this offset were on what the variable held before. */
  readonly since: number;
}

export const ANY_TIME: Stretch = { at: Number.POSITIVE_INFINITY, since: 0 };

/** The function and the conditional blocks in which all that a variable or field holds is assigned, before an offset. */
export interface Making {
  readonly fn: FunctionFact;
  readonly blocks: ReadonlySet<number>;
  readonly before: number;
}

/** A value with what is done to the variable or field that holds it. */
export interface ViewThing extends Stretch {
  readonly kind: 'view';
  readonly of: Value;
  readonly effects: readonly Effect[];
  readonly frame: Frame;
  /** The object whose field it is; its methods know the arguments that made it. */
  readonly instance: InstanceThing | null;
  /** Where something is held, these blocks ran; absent: it is not known which. */
  readonly making?: Making | null;
}

export interface FunctionThing {
  readonly kind: 'function';
  readonly fn: FunctionFact;
  readonly self: Value | null;
  readonly frame: Frame | null;
}

export interface ClassThing {
  readonly kind: 'class';
  readonly cls: ClassFact;
}

export interface ModuleThing {
  readonly kind: 'module';
  readonly module: FunctionFact;
}

/** Objects put together, or lists one after the other. */
export interface MergedThing {
  readonly kind: 'merged';
  readonly parts: readonly Value[];
  /**
   * What becomes of objects that several parts have under one key: the last one takes the place of the others, they are
   * put together as well, or the sources do not tell; absent: the parts are not objects of options.
   */
  readonly nested?: 'replaced' | 'merged' | 'unknown';
}

/** Something that is defined outside the repository, by its dotted name. */
export interface OutsideThing {
  readonly kind: 'outside';
  readonly name: string;
  /** An import says where it comes from. */
  readonly imported?: boolean;
}

/** A statement that changes what a variable or field holds: `expr` starts from it. */
export interface Effect {
  readonly kind: 'set' | 'call' | 'delete' | 'passed' | 'invoked';
  readonly expr: Expr;
  readonly value: Expr | null;
  readonly statement: Statement;
  readonly fn: FunctionFact;
  /** How many members `expr` takes before it reaches the changed thing: 1 for `this.session...`. */
  readonly root: string;
  /** The function that the call runs, which does something to a variable of `fn` (`invoked`). */
  readonly called?: FunctionFact;
  /** The function in `fn` whose variables `expr` is in terms of, if it is called for each item of something. */
  readonly each?: FunctionFact;
  /** Code outside of the class does this to a field of its objects. */
  readonly outside?: true;
}

/** Activation of a function. `args` null: parameters unbound. */
export interface Frame {
  readonly fn: FunctionFact;
  readonly args: ReadonlyMap<string, Value> | null;
  readonly self: Value | null;
  readonly outer: Frame | null;
  readonly depth: number;
  readonly memo: Map<Expr, Value>;
  /** The class in whose body the expressions are, outside of its methods. */
  readonly body?: ClassFact;
  /** The call that runs it, and the activation in which that is. */
  readonly by?: { readonly call: CallExpr; readonly frame: Frame };
  /** The classes that the call gives for the type parameters of the function. */
  readonly classes?: ReadonlyMap<string, ClassFact>;
}

const NOBODY: ReadonlySet<FunctionFact> = new Set();

/** Nothing at all: null, a number. */
export const NOTHING: Value = { texts: [], things: [], open: false, needs: NOBODY };
/** A number, `true` and the like. */
export const SCALAR: Value = { texts: [], things: [], open: false, needs: NOBODY, scalar: true };
/** An option that nobody gives. */
export const OMITTED: Value = { ...NOTHING, omitted: true };
export const UNKNOWN: Value = { texts: [], things: [], open: true, needs: NOBODY };

/** Whether a value is an object with something in it, whatever way leads there. */
export function isFilled(value: Value): boolean {
  return everySeen(
    value,
    ({ texts, things, open, needs }) => texts.length === 0 && things.length > 0 && !open && needs.size === 0,
    (thing) => (thing.kind === 'merged' ? thing.parts.some(isFilled) : thing.kind === 'dict' && holdsKeys(thing.expr)),
  );
}

/** Whether a value is nothing but literal objects, so that what was there before is no part of it. */
export function isFresh(value: Value): boolean {
  return everySeen(
    value,
    ({ texts, things, open, needs }) =>
      texts.length === 0 &&
      things.length > 0 &&
      needs.size === 0 &&
      (!open || things.every(({ kind }) => kind === 'made')),
    (thing) => (thing.kind === 'made' ? isPlainMade(thing.call) : thing.kind === 'dict'),
  );
}

/**
 * Whether something holds of a value and of all values that its views are of, and something of all other things that
 * these can be. Each value is asked once, however many ways lead to it: their number can be exponential.
 */
function everySeen(
  value: Value,
  holdsOf: (value: Value) => boolean,
  holdsOfThing: (thing: Exclude<Thing, ViewThing>) => boolean,
): boolean {
  const seen = new Set([value]);
  for (const one of seen) {
    if (!holdsOf(one)) return false;
    for (const thing of one.things) {
      if (thing.kind === 'view') seen.add(thing.of);
      else if (!holdsOfThing(thing)) return false;
    }
  }
  return true;
}

const never = (): boolean => false;

/** `make(http.Header)`: its argument is a type. */
export function makesHeaders({ callee, args }: CallExpr): boolean {
  return callee.kind === 'name' && callee.name === 'make' && /headers?$/i.test(args[0] ? lastName(args[0].value) : '');
}

/** `new Headers()`, `http.Header{}`, `make(http.Header)`, or one with a literal object: `new Headers({ Accept: 'a/b' })` */
function isPlainMade(call: CallExpr): boolean {
  const { args, creates } = call;
  if (makesHeaders(call)) return true;
  return (
    creates &&
    args.every(
      ({ value }) =>
        ((value.kind === 'dict' || value.kind === 'list') && partsOf(value).length === 0) ||
        (value.kind === 'dict' && value.entries.every(({ key }) => key?.kind === 'text')),
    )
  );
}

function holdsKeys(expr: DictExpr | ListExpr): boolean {
  return expr.kind === 'dict' && expr.entries.some(({ key }) => key !== null);
}

const MAX_TEXTS = 24;
const MAX_THINGS = 16;
const MAX_LENGTH = 2_000;

export function textValue(value: string, origins: readonly Origin[] = []): Value {
  return { texts: [{ value: value.slice(0, MAX_LENGTH), origins }], things: [], open: false, needs: NOBODY };
}

export function thingValue(thing: Thing, open = false): Value {
  return { texts: [], things: [thing], open, needs: NOBODY };
}

export function needing(fn: FunctionFact): Value {
  return { texts: [], things: [], open: true, needs: new Set([fn]), awaits: true };
}

/** Either of the values. */
export function union(values: readonly Value[]): Value {
  if (values.length === 1) return values[0] as Value;
  const texts = new Map<string, Text>();
  const things = new Set<Thing>();
  let isCut = false;
  for (const value of values) {
    for (const text of value.texts) {
      const known = texts.get(text.value);
      if (known && !(isAmong(known) && !isAmong(text))) continue;
      if (known || texts.size < MAX_TEXTS) texts.set(text.value, text);
      else isCut = true;
    }
    for (const thing of value.things) {
      if (things.has(thing)) continue;
      if (things.size < MAX_THINGS) things.add(thing);
      else isCut = true;
    }
  }
  const all = {
    texts: [...texts.values()],
    things: [...things],
    open: values.some((value) => value.open),
    needs: allNeeds(values),
    awaits: values.some((value) => value.awaits === true),
    absent: values.some((value) => value.absent === true),
    guessed: values.some((value) => value.guessed === true),
    scalar: values.some((value) => value.scalar === true),
    unset: values.some((value) => value.unset === true),
    omitted: values.some((value) => value.omitted === true),
    among: values.some((value) => value.among === true),
  };
  return isCut ? cutShort(all) : all;
}

/** What one of several objects has, of which nobody knows which is meant. */
export function amongOthers(value: Value): Value {
  return value.among && value.texts.every(isAmong)
    ? value
    : { ...value, texts: value.texts.map(textAmong), among: true };
}

/** A text that one of several objects has. */
export function textAmong(text: Text): Text {
  return isAmong(text) ? text : { ...text, origins: text.origins.map((origin) => ({ ...origin, among: true })) };
}

/** Whether one of several objects has a text, and it is not known which of them is meant. */
export function isAmong({ origins }: Text): boolean {
  return origins.some(({ among }) => among === true);
}

/** A value of whose alternatives a limit left some out: what is left proves nothing. */
export function cutShort(value: Value): Value {
  return { ...value, open: true, absent: true };
}

/** One of several values, of which some may be nothing. */
export function alternatives(values: readonly Value[]): Value {
  const all = union(values);
  const absent = values.some(isNothing) && !values.every(isNothing);
  return absent ? { ...all, absent } : all;
}

/** One of several values, at a time that nobody knows; nothing before the first of them is assigned. */
export function atTimes(values: readonly Value[]): Value {
  const all = union(values);
  return values.some(isNothing) && !values.every(isNothing) ? { ...all, unset: true } : all;
}

/** Whether a value is null or the like on every path. */
export function isNothing(value: Value): boolean {
  return everySeen(value, isEmptyHanded, never);
}

/** Whether nothing else than what it is a view of can make it something. */
function isEmptyHanded({ texts, open, needs, scalar }: Value): boolean {
  return texts.length === 0 && !open && needs.size === 0 && scalar !== true;
}

/** What a method can be called on: of several alternatives, not those that are nothing. */
export function asReceiver(value: Value): Value {
  const things = value.things.filter((thing) => thing.kind !== 'view' || !isNothing(thing.of)).map(asHeld);
  return things.length > 0 ? { ...value, things, absent: false } : value;
}

const held = new WeakMap<ViewThing, ViewThing>();

/** A variable on whose value a method is called: it holds something, and so does what that was taken from. */
function asHeld(thing: Thing): Thing {
  if (thing.kind !== 'view' || !thing.of.absent) return thing;
  return ensure(held, thing, () => ({ ...thing, of: asReceiver(thing.of) }));
}

/** Whether nothing at all is known of a value. */
export function isUnknown(value: Value): boolean {
  return everySeen(value, ({ open, texts }) => open && texts.length === 0, never);
}

/** Things that are surely there. */
const ACTUAL: ReadonlySet<Thing['kind']> = new Set(['made', 'instance', 'function']);

/** Whether a condition that asks for a value holds; null: the sources do not tell. */
export function holds(value: Value): boolean | null {
  const { texts, things, awaits, absent, unset } = value;
  if (isNothing(value)) return false;
  if (awaits || absent || unset || texts.some((text) => text.value === '')) return null;
  if (texts.length > 0 || value.scalar) return true;
  const known = things.length > 0 && withoutViews(things).every(({ kind }) => ACTUAL.has(kind));
  return known || isFilled(value) ? true : null;
}

export function allNeeds(values: readonly Value[]): ReadonlySet<FunctionFact> {
  if (values.every((value) => value.needs.size === 0)) return NOBODY;
  return new Set(values.flatMap((value) => [...value.needs]));
}

const UNKNOWN_TEXT: Text = { value: HOLE, origins: [] };

/** Texts for use inside a longer one: a hole where nothing is known, or only that it starts empty. */
export function pieces(value: Value): readonly Text[] {
  if (value.texts.every((text) => text.value === '') && (value.open || value.texts.length === 0)) return [UNKNOWN_TEXT];
  return value.texts;
}

/** One after the other; every combination, as far as the limits allow. */
export function concat(values: readonly Value[]): Value {
  let texts: Text[] = [{ value: '', origins: [] }];
  let isCut = false;
  for (const value of values) {
    const next: Text[] = [];
    for (const before of texts)
      for (const after of pieces(value)) {
        if (next.length >= MAX_TEXTS) {
          isCut = true;
          break;
        }
        const joined = before.value.endsWith(HOLE) && after.value === HOLE ? before.value : before.value + after.value;
        next.push({ value: joined.slice(0, MAX_LENGTH), origins: [...before.origins, ...after.origins].slice(0, 8) });
      }
    texts = next;
  }
  const open = values.some((value) => value.open);
  const guessed = values.some((value) => value.guessed === true);
  const absent = values.some((value) => value.absent === true);
  const all = { texts, things: [], open, needs: allNeeds(values), guessed, absent };
  return isCut ? cutShort(all) : all;
}

/** Objects put together: what is not known of one of them is not known of the whole. */
export function mergedValue(parts: readonly Value[]): Value {
  return { ...union(parts), texts: [], things: [{ kind: 'merged', parts }], awaits: false, absent: false };
}

/** Whether something on the way to a value, or to what a variable of it holds, was found by its name alone. */
export function isGuessed(value: Value): boolean {
  return !everySeen(
    value,
    ({ guessed }) => guessed !== true,
    () => true,
  );
}

/** Whether a thing is more than a dictionary, of which a member that is not known says nothing. */
export function isMore(thing: Thing): boolean {
  const all = withoutViews([thing]);
  return all.length === 0 || all.some(({ kind }) => kind !== 'dict');
}

/** What things are, whatever was done to them; each once, however many ways lead to it. */
export function withoutViews(things: readonly Thing[]): readonly Thing[] {
  const found: Thing[] = [];
  const seen = new Set<Thing>();
  const visit = (thing: Thing): void => {
    if (seen.has(thing)) return;
    seen.add(thing);
    if (thing.kind === 'view') for (const one of thing.of.things) visit(one);
    else if (thing.kind === 'merged') for (const part of thing.parts) for (const one of part.things) visit(one);
    else found.push(thing);
  };
  for (const thing of things) visit(thing);
  return found;
}
