import type { CallExpr, FunctionFact } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, union, type Value } from './value.ts';

/** Calls of one function that are looked at for what they give it. */
const MAX_CALLS = 12;

/** What parameters are given by the calls of the sources, for methods that are called on them. */
export class GivenReceivers {
  readonly #evaluator: Evaluation;
  readonly #asked = new Set<string>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** What a call of a method on a parameter is called on: `client` of `client.get(path)`; null: no call gives it anything. */
  of({ callee }: CallExpr, frame: Frame): Value | null {
    if (callee.kind !== 'member' || callee.object.kind !== 'name') return null;
    const { name } = callee.object;
    for (let at: Frame | null = frame; at; at = at.outer) {
      if (this.#evaluator.program.assignments(at.fn, name).length > 0) return null;
      const position = at.fn.params.findIndex((param) => param.name === name);
      if (position !== -1) return at.args ? null : this.#given(at.fn, name);
    }
    return null;
  }

  #given(fn: FunctionFact, name: string): Value | null {
    const key = `${fn.file} ${fn.start} ${name}`;
    if (this.#asked.has(key)) return null;
    this.#asked.add(key);
    try {
      const sites = this.#evaluator.callers.of(fn);
      if (sites.length === 0 || sites.length > MAX_CALLS) return null;
      const values = sites.flatMap(({ call, fn: caller }) => {
        const bound = this.#evaluator.bind(fn, call, this.#evaluator.unbound(caller), null);
        return bound?.args?.get(name) ?? [];
      });
      return values.length > 0 ? union(values) : null;
    } finally {
      this.#asked.delete(key);
    }
  }
}
