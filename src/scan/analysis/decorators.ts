import { type Arg, type CallExpr, type Expr, type FunctionFact, lastName, partsOf, rootOf } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { type Origin, withoutViews } from './value.ts';

/**
 * Decorators of the sources that give the function behind them other arguments than its callers, or change what these
 * are. What callers give, and what the function is seen to send, then says nothing of the request.
 */
export class Decorators {
  readonly #evaluator: Evaluation;
  readonly #changing = new Map<FunctionFact, Changing | null>();
  readonly #passing = new Map<FunctionFact, boolean>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** The first decorator of a function that may change its arguments; null: none does. */
  changing(fn: FunctionFact): Changing | null {
    if (!fn.decorators) return null;
    return ensure(this.#changing, fn, () => {
      const found = fn.decorators?.find((one) => this.#functions(one, fn).some((by) => !this.#passes(by)));
      if (!found) return null;
      const { start, end } = found;
      return { at: { file: fn.file, start, end, inner: null }, name: lastName(calledIn(found)) };
    });
  }

  /** The functions that a decorator is, in the sources; those of libraries are taken to pass on what they are given. */
  #functions(decorator: Expr, fn: FunctionFact): readonly FunctionFact[] {
    const name = lastName(decorator);
    const own = decorator.kind === 'name' ? fn.owner?.methods.filter((method) => method.name === name) : undefined;
    if (own && own.length > 0) return own;
    const { program } = this.#evaluator;
    const frame = this.#evaluator.unbound(fn.outer ?? program.facts(fn.file).module);
    const things = withoutViews(this.#evaluator.value(decorator, frame).things);
    return things.flatMap((thing) => {
      if (thing.kind === 'function') return [thing.fn];
      return thing.kind === 'class' || thing.kind === 'instance'
        ? this.#evaluator.instances.method(thing.cls, '__call__')
        : [];
    });
  }

  /** Whether a decorator gives the function that it is given exactly what callers give, if it calls it. */
  #passes(by: FunctionFact): boolean {
    return ensure(this.#passing, by, () => {
      const inside = this.#evaluator.program.facts(by.file).functions.filter((one) => one === by || isWithin(one, by));
      const given = givenNames(by, inside);
      return inside.every((fn) => {
        const around = paramsBelow(fn, by, given);
        const names = new Set(around.flatMap(({ params }) => params.map(({ name }) => name)));
        const rests = new Set(around.flatMap(({ params }) => params.flatMap(({ rest, name }) => (rest ? [name] : []))));
        const calls = callsIn(fn);
        return (
          !assigns(fn, names) &&
          calls.every((call) => passesOn(call, given, around) && !changes(call, names) && !this.#hands(call, rests))
        );
      });
    });
  }

  /** Whether a call gives a function of the sources the list or dictionary of arguments itself. */
  #hands({ callee, args }: CallExpr, rests: ReadonlySet<string>): boolean {
    const isHanded = args.some(({ value, spread }) => !spread && value.kind === 'name' && rests.has(value.name));
    return isHanded && this.#evaluator.program.functionsByName.has(lastName(callee));
  }
}

/** A decorator that may change what a function is given. */
export interface Changing {
  readonly at: Origin;
  readonly name: string;
}

/** Methods that change the dictionary, list or client that they are called on. */
const CHANGES =
  /^(?:update|setdefault|pop|popitem|clear|append|extend|insert|remove|add|add_header|__setitem__|mount)$/;

/** Members that hold what a request is made with. */
const HELD = /headers?|session|client|http|agent|auth$|options|kwargs|params/i;

/** `retry` of `retry(times=3)` */
function calledIn(expr: Expr): Expr {
  return expr.kind === 'call' ? expr.callee : expr;
}

function isWithin(fn: FunctionFact, outer: FunctionFact): boolean {
  for (let at = fn.outer; at; at = at.outer) if (at === outer) return true;
  return false;
}

/** Names under which a decorator has the function that it is given: `def retry(fn=None): def decorate(fn): ...`. */
function givenNames(by: FunctionFact, inside: readonly FunctionFact[]): ReadonlySet<string> {
  const makers = inside.filter(
    (fn) => fn === by || (fn.params.length === 1 && inside.some(({ outer, name }) => outer === fn && name !== '')),
  );
  const names = makers.map(({ self, name, params }) => (self === null || name === CALL ? params[0]?.name : 'this'));
  return new Set(names.filter((name) => name !== undefined));
}

/** A function and those around it, below a decorator, that take arguments besides the function itself; innermost first. */
function paramsBelow(fn: FunctionFact, by: FunctionFact, given: ReadonlySet<string>): readonly FunctionFact[] {
  const found: FunctionFact[] = [];
  for (let at: FunctionFact | null = fn; at && (at !== by || by.name === CALL); at = at === by ? null : at.outer)
    if (at.params.some(({ name }) => !given.has(name))) found.push(at);
  return found;
}

/** The method by which an object is called. */
const CALL = '__call__';

/** All calls in the statements of a function. */
function callsIn({ statements }: FunctionFact): readonly CallExpr[] {
  const found: CallExpr[] = [];
  const open: Expr[] = statements.map(({ value }) => value);
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.kind === 'call') found.push(next);
    open.push(...partsOf(next));
  }
  return found;
}

/** Whether a call of the given function, or one that hands it on, has exactly the parameters around it as arguments. */
function passesOn({ callee, args }: CallExpr, given: ReadonlySet<string>, around: readonly FunctionFact[]): boolean {
  const isGiven = (expr: Expr): boolean => expr.kind === 'name' && given.has(expr.name);
  if (isGiven(callee) || isHeld(callee, args, around)) return areParams(args, around);
  const place = args.findIndex(({ value }) => isGiven(value));
  const others = place === -1 ? [] : args.slice(place + 1);
  // `wraps(func)`, `getattr(func, 'name', None)`, `to_thread(func, *args, **kwargs)`
  return others.every(({ value }) => isConstant(value)) || areParams(others, around);
}

/** Whether an object that is called calls a function that it holds with what it is given: `self.func(*args, **kwargs)`. */
function isHeld(callee: Expr, args: readonly Arg[], [inner]: readonly FunctionFact[]): boolean {
  if (inner?.name !== CALL || callee.kind !== 'member') return false;
  const isOwn = callee.object.kind === 'name' && callee.object.name === 'this';
  return (
    isOwn && args.some(({ value }) => value.kind === 'name' && inner.params.some(({ name }) => name === value.name))
  );
}

function isConstant(expr: Expr): boolean {
  return expr.kind === 'text' || (expr.kind === 'opaque' && expr.constant);
}

/** Whether arguments are the parameters around a call, each as it is. */
function areParams(args: readonly Arg[], [inner]: readonly FunctionFact[]): boolean {
  const params = inner?.params ?? [];
  if (args.length !== params.length) return false;
  return params.every(({ name, rest }, index) => {
    const arg = args[index];
    return arg?.value.kind === 'name' && arg.value.name === name && arg.spread === rest && (arg.name ?? name) === name;
  });
}

/** Whether a call changes what it is called on, if callers gave that. */
function changes({ callee }: CallExpr, names: ReadonlySet<string>): boolean {
  if (callee.kind !== 'member' || !CHANGES.test(callee.name)) return false;
  return names.has(rootOf(callee.object)?.name ?? '');
}

/** Whether a function gives its parameters, or what they hold of a request, another value. */
function assigns({ statements }: FunctionFact, names: ReadonlySet<string>): boolean {
  return statements.some(({ kind, target }) => {
    if (!target || kind === 'return') return false;
    if (target.kind === 'name') return names.has(target.name);
    const root = rootOf(target);
    if (!root || !names.has(root.name)) return false;
    return target.kind !== 'member' || target.object !== root || HELD.test(target.name);
  });
}
