import { type Expr, type FunctionFact, lastName } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, union, type Value } from './value.ts';

/** Classes whose methods one decorator decorates; with more, what it is given says little of any. */
const MAX_OWNERS = 4;

/** Functions that a decorator puts in the place of methods: `def wrapper(self, *args)`. */
export class Decorated {
  readonly #evaluator: Evaluation;
  readonly #objects = new Map<FunctionFact, Value | null>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** The object that such a function is given first; null: it is in the place of no methods, or of other functions too. */
  self({ fn }: Frame, name: string): Value | null {
    if (fn.params[0]?.name !== name || !this.#evaluator.program.language(fn.file).selfParam || fn.owner) return null;
    const known = this.#objects.get(fn);
    if (known !== undefined) return known;
    this.#objects.set(fn, null);
    const found = this.#find(fn);
    this.#objects.set(fn, found);
    return found;
  }

  #find(fn: FunctionFact): Value | null {
    const { decorator, depth } = outermost(fn);
    if (!decorator || depth > 2) return null;
    const all = this.#evaluator.program.decorated.get(decorator.name) ?? [];
    const decorated = all.filter(({ decorators = [], file }) =>
      decorators.some((one) => depthOf(one) === depth && this.#isIt(one, decorator, file)),
    );
    const owners = [...new Set(decorated.map(({ owner }) => owner))];
    if (owners.length === 0 || owners.length > MAX_OWNERS) return null;
    const objects = owners.map((owner) => owner && this.#evaluator.instances.anyOf(owner));
    return objects.includes(null) ? null : union(objects.flatMap((one) => one ?? []));
  }

  #isIt(written: Expr, decorator: FunctionFact, file: string): boolean {
    const callee = calleeOf(written);
    if (lastName(callee) !== decorator.name) return false;
    const frame = this.#evaluator.unbound(this.#evaluator.program.facts(file).module);
    const { things } = this.#evaluator.value(callee, frame);
    return things.some((thing) => thing.kind === 'function' && thing.fn === decorator);
  }
}

function calleeOf(written: Expr): Expr {
  return written.kind === 'call' ? written.callee : written;
}

/** How deep inside a decorator the function is that takes the place of another: one that is called makes the decorator. */
function depthOf(written: Expr): number {
  return written.kind === 'call' ? 2 : 1;
}

function outermost(fn: FunctionFact): { readonly decorator: FunctionFact | null; readonly depth: number } {
  let depth = 0;
  let decorator: FunctionFact | null = null;
  for (let at = fn.outer; at && at.kind !== 'module'; at = at.outer) {
    decorator = at;
    depth++;
  }
  return { decorator, depth };
}
