import type { CallExpr, Expr, FunctionFact } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Evaluator } from './evaluator.ts';
import { type Frame, NOTHING, UNKNOWN, type Value } from './value.ts';

const MAX_FRAMES = 7;

/** Activations of functions, each made once. */
export class Frames {
  readonly #evaluator: Evaluator;
  readonly #unbound = new Map<FunctionFact, Frame>();
  readonly #bound = new WeakMap<Frame, Map<CallExpr, Map<FunctionFact, Frame>>>();

  constructor(evaluator: Evaluator) {
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

  /** The activation of `fn` by a call in `frame`; null if calls nest too deeply. */
  bind(fn: FunctionFact, call: CallExpr, frame: Frame, self: Value | null, closure: Frame | null = null): Frame | null {
    if (frame.depth >= MAX_FRAMES) return null;
    const byCall = ensure(this.#bound, frame, () => new Map<CallExpr, Map<FunctionFact, Frame>>());
    const byFunction = ensure(byCall, call, () => new Map<FunctionFact, Frame>());
    const known = byFunction.get(fn);
    if (known) return known;
    const outer = closure ?? (fn.outer ? this.unbound(fn.outer) : null);
    const made: Frame = {
      fn,
      args: this.#arguments(fn, call, frame),
      self,
      outer,
      depth: frame.depth + 1,
      memo: new Map(),
    };
    byFunction.set(fn, made);
    return made;
  }

  #arguments(fn: FunctionFact, call: CallExpr, frame: Frame): ReadonlyMap<string, Value> {
    const args = new Map<string, Value>();
    const spread = call.args.some((arg) => arg.spread);
    let position = 0;
    const caseless = this.#evaluator.program.language(fn.file).caseless;
    for (const arg of call.args) {
      if (arg.spread) {
        this.#spread(fn, arg.value, frame, args);
        continue;
      }
      if (arg.name !== null)
        args.set(caseless ? arg.name.toLowerCase() : arg.name, this.#evaluator.value(arg.value, frame));
      else {
        while (caseless && fn.params[position] && args.has(fn.params[position]?.name ?? '')) position++;
        const param = fn.params[position];
        if (param && !param.rest) {
          args.set(param.name, this.#evaluator.value(arg.value, frame));
          position++;
        }
      }
    }
    for (const param of fn.params) {
      if (args.has(param.name)) continue;
      const fallback = param.fallback
        ? this.#evaluator.fallback(param.fallback, fn, this.unbound(fn.outer ?? fn))
        : NOTHING;
      args.set(param.name, spread || param.rest ? UNKNOWN : fallback);
    }
    return args;
  }

  /** `**kwargs` and splatting: the entries of a dictionary become arguments. */
  #spread(fn: FunctionFact, expr: Expr, frame: Frame, args: Map<string, Value>): void {
    const entries = this.#evaluator.entries(this.#evaluator.value(expr, frame));
    for (const param of fn.params) {
      const value = entries.get(param.name.toLowerCase());
      if (value) args.set(param.name, value);
    }
  }
}
