import { type Arg, type CallExpr, type ClassFact, type Expr, type FunctionFact, RECEIVER, rootOf } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import {
  allNeeds,
  type Frame,
  isNothing,
  NOTHING,
  thingValue,
  UNKNOWN,
  union,
  type Value,
  withoutViews,
} from './value.ts';

const MAX_FRAMES = 7;

/** Activations of functions, each made once. */
export class Frames {
  readonly #evaluator: Evaluation;
  readonly #unbound = new Map<FunctionFact, Frame>();
  readonly #inside = new WeakMap<Frame, Map<FunctionFact, Frame>>();
  readonly #bound = new WeakMap<Frame, Map<CallExpr, Map<FunctionFact, Frame[]>>>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** The activation of a function whose callers are not looked at. */
  unbound(fn: FunctionFact): Frame {
    const known = this.#unbound.get(fn);
    if (known) return known;
    const outer = fn.outer && fn.kind !== 'module' ? this.unbound(fn.outer) : null;
    const frame: Frame = { fn, args: null, self: null, outer, depth: 0, memo: new Map() };
    this.#unbound.set(fn, frame);
    return frame;
  }

  /** The activation of a function inside one that is active. */
  inside(fn: FunctionFact, outer: Frame): Frame {
    const byFunction = ensure(this.#inside, outer, () => new Map<FunctionFact, Frame>());
    return ensure(byFunction, fn, () => ({ fn, args: null, self: null, outer, depth: outer.depth, memo: new Map() }));
  }

  /** The activation of `fn` by a call in `frame`; null if calls nest too deeply. */
  bind(fn: FunctionFact, call: CallExpr, frame: Frame, self: Value | null, closure: Frame | null = null): Frame | null {
    if (frame.depth >= MAX_FRAMES) return null;
    const byCall = ensure(this.#bound, frame, () => new Map<CallExpr, Map<FunctionFact, Frame[]>>());
    const byFunction = ensure(byCall, call, () => new Map<FunctionFact, Frame[]>());
    const known = ensure(byFunction, fn, (): Frame[] => []);
    const outer = closure ?? (fn.outer ? this.unbound(fn.outer) : null);
    // One call may run a function that was made several times: `for _, set := range setters { set(request) }`.
    const same = known.find((one) => one.outer === outer);
    if (same) return same;
    const made: Frame = {
      fn,
      args: this.#arguments(fn, call, frame, self),
      self,
      outer,
      depth: frame.depth + 1,
      memo: new Map(),
      by: { call, frame },
      ...(fn.typeParams && { classes: this.#classes(fn, call, frame) }),
    };
    known.push(made);
    return made;
  }

  /** What a call gives for type parameters: the types behind its name, or the one that its result is declared to have. */
  #classes({ typeParams = [], gives }: FunctionFact, call: CallExpr, frame: Frame): ReadonlyMap<string, ClassFact> {
    const { callee } = call;
    const types = callee.kind === 'name' || callee.kind === 'member' ? callee.types : undefined;
    const classes = new Map<string, ClassFact>();
    // Without a declared type, only what the call is expected to give can say what a single parameter is.
    const [only, ...others] = typeParams;
    const result = gives ?? (others.length === 0 ? only : undefined);
    for (const [index, param] of typeParams.entries()) {
      const type = types ? types[index] : param === result ? call.expected : undefined;
      const cls = type === undefined ? undefined : classMeant(type, frame, this.#evaluator);
      if (cls) classes.set(param, cls);
    }
    return classes;
  }

  #arguments(fn: FunctionFact, call: CallExpr, frame: Frame, self: Value | null): ReadonlyMap<string, Value> {
    const args = new Map<string, Value>();
    const spread = call.args.filter((arg) => arg.spread).map((arg) => this.#evaluator.value(arg.value, frame));
    const open = spread.filter((value) => !this.#evaluator.isClosed(value) && !this.#isRest(value));
    // What may be among those that are not all known; whoever calls with them says it.
    const perhaps: Value = { ...UNKNOWN, needs: allNeeds(open), awaits: open.some(({ awaits }) => awaits === true) };
    const left: Arg[] = [];
    const all: Arg[] = [];
    const on = extendedObject(fn, call, (expr) => this.#evaluator.value(expr, frame));
    if (on) args.set(fn.params[0]?.name ?? '', on);
    else if (isReceiver(fn)) args.set(RECEIVER, UNKNOWN);
    let position = on || isReceiver(fn) ? 1 : 0;
    const caseless = this.#evaluator.program.language(fn.file).caseless;
    for (const arg of call.args) {
      if (arg.spread) {
        position += this.#spread(fn, arg.value, position, frame, args);
        left.push(arg);
        all.push(arg);
        continue;
      }
      if (arg.name !== null && !takes(fn, arg.name, caseless)) left.push(arg);
      if (arg.name !== null) all.push(arg);
      if (arg.name !== null)
        args.set(caseless ? arg.name.toLowerCase() : arg.name, this.#evaluator.value(arg.value, frame));
      else {
        while (caseless && fn.params[position] && args.has(fn.params[position]?.name ?? '')) position++;
        const param = fn.params[position];
        if (param && !param.rest) {
          args.set(param.name, this.#evaluator.value(arg.value, frame));
          all.push({ ...arg, name: param.name });
          position++;
        } else left.push(arg);
      }
    }
    for (const param of fn.params) if (param.all) args.set(param.name, collected(all, true, false, call, frame));
    const rests = fn.params.filter((param) => param.rest && !param.all);
    for (const [index, param] of rests.entries())
      args.set(param.name, collected(left, index + 1 === rests.length, rests.length > 1, call, frame));
    const last = fn.params.at(-1);
    const trailing = this.#evaluator.program.language(fn.file).trailingHash && rests.length === 0;
    if (trailing && last && !args.has(last.name) && left.some((arg) => arg.name !== null))
      args.set(last.name, collected(left, true, false, call, frame));
    for (const param of fn.params) {
      if (args.has(param.name)) continue;
      const fallback = param.fallback ? this.#fallback(param.fallback, fn, self) : NOTHING;
      // Whoever calls may leave it to its default, as where nothing is known of the call.
      const unlessGiven = isNothing(fallback) ? perhaps : union([perhaps, fallback]);
      args.set(param.name, open.length > 0 ? unlessGiven : fallback);
    }
    return args;
  }

  /** The default of a parameter, which may be a member of the object that the method is called on. */
  #fallback(expr: Expr, fn: FunctionFact, self: Value | null): Value {
    const around = this.unbound(fn.outer ?? fn);
    const isOwn = self !== null && rootOf(expr)?.name === 'this';
    return this.#evaluator.fallback(expr, fn, isOwn ? { ...around, self, memo: new Map() } : around);
  }

  /** Whether a value is what a call gave a rest parameter, each item written out there. */
  #isRest({ things, awaits }: Value): boolean {
    if (awaits || things.length === 0) return false;
    return withoutViews(things).every((thing) => {
      return thing.kind === 'dict' && whole.has(thing.expr);
    });
  }

  /** `*args`, `**kwargs` and splatting: what a list or a dictionary holds becomes arguments. @returns how many by position */
  #spread(fn: FunctionFact, expr: Expr, position: number, frame: Frame, args: Map<string, Value>): number {
    const entries = this.#evaluator.entries(this.#evaluator.value(expr, frame));
    let count = 0;
    for (const [index, param] of fn.params.entries()) {
      const item = index < position || param.rest ? undefined : entries.get(String(index - position));
      const value = entries.get(param.name.toLowerCase()) ?? item;
      if (value) args.set(param.name, value);
      if (value && value === item) count++;
    }
    return count;
  }
}

/** The class that a type means in a function, which may be a type parameter of it. */
export function classMeant(type: string, frame: Frame, { instances }: Evaluation): ClassFact | undefined {
  for (let at: Frame | null = frame; at; at = at.outer)
    if (at.fn.typeParams?.includes(type)) return at.classes?.get(type);
  return instances.classNamed(type, frame.fn.file);
}

/** Lists of the arguments that a rest parameter is given, where none of them stands for several. */
const whole = new WeakSet<Expr>();

/** What an extension method is called on; null: the function is no such method, or is called by the name of its class. */
export function extendedObject(fn: FunctionFact, { callee }: CallExpr, value: (expr: Expr) => Value): Value | null {
  if (!fn.params[0]?.extended || callee.kind !== 'member') return null;
  const object = value(callee.object);
  return object.things.some(({ kind }) => kind === 'class') ? null : object;
}

/** Whether the first parameter is no argument of a call, which is inside what the function extends. */
function isReceiver({ params }: FunctionFact): boolean {
  return params[0]?.name === RECEIVER;
}

function takes(fn: FunctionFact, name: string, caseless: boolean | undefined): boolean {
  const written = caseless ? name.toLowerCase() : name;
  return fn.params.some((param) => param.name === written);
}

/** What `*args`, `**kwargs` and `...rest` hold: the arguments that no other parameter takes. */
function collected(left: readonly Arg[], last: boolean, several: boolean, call: CallExpr, frame: Frame): Value {
  const { start, end } = call;
  const named = left.filter((arg) => arg.name !== null);
  const positional = left.filter((arg) => arg.name === null && !arg.spread);
  const spread = left.filter((arg) => arg.spread);
  if (positional.length > 0 && !(last && (several || named.length > 0))) {
    const items = [...positional, ...spread].map((arg) => arg.value);
    const list: Expr = { kind: 'list', items, start, end };
    if (spread.length === 0) whole.add(list);
    return thingValue({ kind: 'dict', expr: list, frame });
  }
  const entries = [
    ...spread.map(({ value }) => ({ key: null, value })),
    ...named.map(({ name, value }) => ({ key: keyOf(name ?? '', value), value })),
  ];
  return thingValue({ kind: 'dict', expr: { kind: 'dict', entries, start, end }, frame });
}

function keyOf(name: string, { start }: Expr): Expr {
  return { kind: 'text', value: name, inner: null, start, end: start };
}
