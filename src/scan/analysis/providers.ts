import type { FunctionFact } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { thingValue, UNKNOWN, union, type Value } from './value.ts';

/** With more, which of them is meant is not followed. */
const MAX_PROVIDERS = 4;

/** Objects that a container gives to the classes that it makes: what functions marked so give back, or a library. */
export class Providers {
  readonly #evaluator: Evaluation;

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /**
   * What a field or parameter is given by its type, and by its name where several functions give that type.
   *
   * @param file of the class or function that is given it
   */
  of(type: string, name: string, file: string): Value | null {
    const { program } = this.#evaluator;
    const all = (program.providers.get(type) ?? []).filter(
      (fn) => program.reaches(file, fn.file) && program.concerns(fn.file, file),
    );
    const named = all.filter((fn) => fn.name === name);
    const meant = all.length > 1 && named.length > 0 ? named : all;
    if (meant.length > MAX_PROVIDERS) return UNKNOWN;
    if (meant.length > 0) {
      const values = meant.map((fn) => this.#given(fn));
      return { ...union(values), guessed: meant.length > 1 || values.some(({ guessed }) => guessed === true) };
    }
    const { injected } = this.#evaluator.knowledge(file);
    const record = injected.find((one) => one.types.includes(type));
    const isChanged = record?.customizers.some((word) => program.subclasses.has(word) || program.providers.has(word));
    return record && !isChanged
      ? thingValue({ kind: 'made', name: `${record.module}.${type}`, ...this.#nothing(file) })
      : null;
  }

  #given(fn: FunctionFact): Value {
    const { instances } = this.#evaluator;
    const self = fn.owner ? instances.anyOf(fn.owner) : null;
    const frame = { ...this.#evaluator.unbound(fn), self, memo: new Map() };
    return this.#evaluator.returns(frame) ?? UNKNOWN;
  }

  /** A call that makes something of nothing. */
  #nothing(file: string) {
    const frame = this.#evaluator.unbound(this.#evaluator.program.facts(file).module);
    const callee = { kind: 'name', name: '', start: 0, end: 0 } as const;
    return { call: { kind: 'call', callee, args: [], creates: true, start: 0, end: 0 } as const, frame };
  }
}
