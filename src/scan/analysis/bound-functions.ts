import { type FunctionFact, lastName } from '../facts.ts';
import { ensure } from './ensure.ts';
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

  /** The object that a plain function is bound to; null: none. It is a guess where the function is also used otherwise. */
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
    const found = new Map<FunctionFact, Value[]>();
    const binding = new Map<string, number>();
    for (const { call, fn } of this.#evaluator.program.callsByName.get(binds) ?? []) {
      const [object] = call.args;
      if (call.callee.kind !== 'member' || !object || object.spread) continue;
      const frame = this.#evaluator.unbound(fn);
      const word = lastName(call.callee.object);
      binding.set(word, (binding.get(word) ?? 0) + 1);
      for (const thing of this.#evaluator.value(call.callee.object, frame).things) {
        if (thing.kind !== 'function' || thing.fn.owner) continue;
        ensure(found, thing.fn, (): Value[] => []).push(this.#evaluator.value(object.value, frame));
      }
    }
    const { program } = this.#evaluator;
    const isOtherwiseUsed = ({ name }: FunctionFact): boolean => program.mentionsOf(name) > (binding.get(name) ?? 0);
    return new Map(
      [...found].map(([fn, objects]) => {
        const all = union(objects);
        return [fn, isOtherwiseUsed(fn) ? { ...all, guessed: true } : all];
      }),
    );
  }
}
