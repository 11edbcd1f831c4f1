import type { CallExpr, FunctionFact } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import type { Value } from './value.ts';

/** Constructors of one class that are looked at for what they give another one. */
const MAX_CONSTRUCTORS = 12;

/** `Client(String key) { this(key, new Client()); }`: what a constructor is given where another one of its class runs it. */
export class DelegatedArguments {
  readonly #evaluator: Evaluation;
  readonly #asked = new Set<FunctionFact>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** None: no other constructor gives the parameter anything. */
  of(built: FunctionFact, param: string): readonly Value[] {
    const { owner } = built;
    if (built.kind !== 'constructor' || !owner || this.#asked.has(built)) return [];
    this.#asked.add(built);
    try {
      const others = owner.methods.filter((one) => one.kind === 'constructor' && one !== built);
      return others.slice(0, MAX_CONSTRUCTORS).flatMap((other) => {
        const call = delegatingCall(other);
        if (!call || this.#evaluator.instances.constructorOf(owner, call, other) !== built) return [];
        return this.#evaluator.bind(built, call, this.#evaluator.unbound(other), null)?.args?.get(param) ?? [];
      });
    } finally {
      this.#asked.delete(built);
    }
  }
}

/** The call by which a constructor has another one of its class make the object. */
export function delegatingCall({ statements }: FunctionFact): CallExpr | null {
  for (const { value } of statements)
    if (value.kind === 'call' && value.callee.kind === 'name' && value.callee.name === 'this') return value;
  return null;
}
