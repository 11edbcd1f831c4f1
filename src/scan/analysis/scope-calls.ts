import { type CallExpr, type Expr, type FunctionExpr, type FunctionFact, lastName, RECEIVER } from '../facts.ts';
import type { ScopeCall } from '../language.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { ANY_TIME, type Frame, UNKNOWN, type Value } from './value.ts';

/** Calls that run a block on an object: `builder.apply { header(name, value) }`, `client.use { it.get(url) }`. */
export class ScopeCalls {
  readonly #evaluator: Evaluation;
  readonly #frames = new WeakMap<Frame, Map<CallExpr, Frame>>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** The object that such a call runs its block on, and the block with the name of that object in it; null: it is none. */
  of(
    call: CallExpr,
    frame: Frame,
  ): { readonly object: Expr | null; readonly name: string | null; readonly block: Frame } | null {
    const found = this.#scopeOf(call, frame.fn.file);
    if (found)
      return {
        object: found.object,
        name: parameterOf(found.scope, found.block.fn),
        block: this.#evaluator.inside(found.block.fn, frame),
      };
    const held = this.#held(call, frame);
    return held && { object: held.object, name: RECEIVER, block: held.block };
  }

  /** What such a call gives; null: it is none. */
  value(call: CallExpr, frame: Frame): Value | null {
    const held = this.#held(call, frame);
    if (held) {
      const effects = this.#evaluator.program.effects(held.block.fn, RECEIVER);
      return this.#evaluator.viewed(this.#evaluator.value(held.object, frame), effects, held.block, ANY_TIME);
    }
    const found = this.#scopeOf(call, frame.fn.file);
    if (!found) return null;
    const { scope, block, object } = found;
    if (scope.gives === 'result' || !object)
      return this.#evaluator.returns(this.#activation(call, block.fn, frame)) ?? UNKNOWN;
    const name = parameterOf(scope, block.fn);
    const value = this.#evaluator.value(object, frame);
    const effects = name === null ? [] : this.#evaluator.program.effects(block.fn, name);
    return this.#evaluator.viewed(value, effects, this.#evaluator.inside(block.fn, frame), ANY_TIME);
  }

  /** What a block knows under a name, by the call that runs it; null: no such call does. */
  given({ fn, outer }: Frame, name: string): Value | null {
    const site = this.#evaluator.program.givenTo(fn);
    const found = site ? this.#scopeOf(site.call, fn.file) : null;
    if (!site || !found?.object || found.block.fn !== fn || parameterOf(found.scope, fn) !== name) return null;
    return this.#evaluator.value(found.object, outer ?? this.#evaluator.unbound(site.fn));
  }

  /**
   * What a function is given under a name by a call that it is handed to, which runs it on an object; null: nothing says it.
   *
   * @param param the name under which the call knows the function
   */
  handed({ callee, args }: CallExpr, frame: Frame, param: string, fn: FunctionFact, name: string): Value | null {
    const scope = this.#scopeNamed(callee, frame.fn.file);
    const last = args.at(-1)?.value;
    if (!scope || last?.kind !== 'name' || last.name !== param || parameterOf(scope, fn) !== name) return null;
    const object = objectOf(scope, callee, args);
    return object && this.#evaluator.value(object, frame);
  }

  /** A block that a variable holds, and the object that it sets up: `builder.apply(block)`. */
  #held({ callee, args }: CallExpr, frame: Frame): { readonly object: Expr; readonly block: Frame } | null {
    const [arg, ...others] = args;
    if (callee.kind !== 'member' || arg?.value.kind !== 'name' || others.length > 0) return null;
    const scope = this.#scopeNamed(callee, frame.fn.file);
    if (scope?.on !== 'receiver' || scope.as !== 'receiver' || scope.gives !== 'object') return null;
    const { things, open } = this.#evaluator.value(arg.value, frame);
    const [held, ...more] = things;
    if (open || held?.kind !== 'function' || more.length > 0) return null;
    if (!held.fn.params.some(({ name }) => name === RECEIVER)) return null;
    const around = held.frame ?? this.#evaluator.unbound(held.fn.outer ?? held.fn);
    return { object: callee.object, block: this.#evaluator.inside(held.fn, around) };
  }

  #scopeNamed(callee: Expr, file: string): ScopeCall | undefined {
    const { scopeCalls } = this.#evaluator.program.language(file);
    const name = lastName(callee);
    return scopeCalls && Object.hasOwn(scopeCalls, name) ? scopeCalls[name] : undefined;
  }

  #activation(call: CallExpr, fn: FunctionFact, frame: Frame): Frame {
    const byCall = ensure(this.#frames, frame, () => new Map<CallExpr, Frame>());
    return ensure(byCall, call, () => ({ ...this.#evaluator.inside(fn, frame), memo: new Map() }));
  }

  #scopeOf(
    { callee, args }: CallExpr,
    file: string,
  ): { readonly scope: ScopeCall; readonly block: FunctionExpr; readonly object: Expr | null } | null {
    const scope = this.#scopeNamed(callee, file);
    const block = args.at(-1)?.value;
    if (!scope || block?.kind !== 'function') return null;
    return { scope, block, object: objectOf(scope, callee, args) };
  }
}

/** What such a call runs its block on. */
function objectOf({ on }: ScopeCall, callee: Expr, args: CallExpr['args']): Expr | null {
  if (on === 'receiver') return callee.kind === 'member' ? callee.object : null;
  return on === 'argument' && args.length > 1 ? (args[0]?.value ?? null) : null;
}

/** The parameter of a block that holds the object. */
function parameterOf({ as }: ScopeCall, { params }: FunctionFact): string | null {
  if (as === undefined) return null;
  return as === 'receiver' ? RECEIVER : (params[0]?.name ?? null);
}
