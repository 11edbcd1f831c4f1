import type { FunctionFact } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { union, type Value } from './value.ts';

/** Functions that are bound to an object: `list: alerts.list.bind(this)`. */
export class BoundFunctions {
  readonly #evaluator: Evaluation;
  /** By the name of the method that binds. */
  readonly #objects = new Map<string, ReadonlyMap<FunctionFact, Value>>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** What a function that is no method has as its own object; null: nothing is bound to it. */
  objectOf(fn: FunctionFact): Value | null {
    const { binds } = this.#evaluator.program.language(fn.file);
    if (binds === undefined || fn.kind === 'module') return null;
    const known = this.#objects.get(binds);
    if (known) return known.get(fn) ?? null;
    this.#objects.set(binds, new Map());
    const found = this.#collect(binds);
    this.#objects.set(binds, found);
    return found.get(fn) ?? null;
  }

  #collect(binds: string): ReadonlyMap<FunctionFact, Value> {
    const found = new Map<FunctionFact, Value>();
    for (const { call, fn } of this.#evaluator.program.callsByName.get(binds) ?? []) {
      const [object] = call.args;
      if (call.callee.kind !== 'member' || !object || object.spread) continue;
      const frame = this.#evaluator.unbound(fn);
      for (const thing of this.#evaluator.value(call.callee.object, frame).things) {
        if (thing.kind !== 'function' || thing.fn.owner) continue;
        const before = found.get(thing.fn);
        const value = this.#evaluator.value(object.value, frame);
        found.set(thing.fn, before ? union([before, value]) : value);
      }
    }
    return found;
  }
}
