import { type BranchFact, type Expr, type FunctionFact, type ParamFact, partsOf } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, isUnknown, OMITTED, union, type Value } from './value.ts';

/** Calls of one function that are looked at for what they give it. */
const MAX_CALLERS = 12;

/**
 * The values of parameters if only the sources call: what their calls give or, without any call, the defaults of
 * optional parameters. Of several calls those count whose arguments the sources show, so a header that is found this way
 * is sent by some and proves nothing; one that is not found surely lacks in some.
 */
export class ClosedWorld {
  readonly #evaluator: Evaluation;
  readonly #optional = new Map<FunctionFact, ReadonlySet<string>>();
  readonly #asked = new Set<string>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** Null: the sources do not tell. */
  param(frame: Frame, param: ParamFact): Value | null {
    const { fn } = frame;
    const key = `${fn.file} ${fn.start} ${param.name}`;
    if (this.#asked.has(key)) return null;
    this.#asked.add(key);
    try {
      const given = this.#given(frame, param);
      if (given !== undefined) return given;
    } finally {
      this.#asked.delete(key);
    }
    const delegated = this.#evaluator.delegated(fn, param.name).filter(isShown);
    if (delegated.length > 0) return union(delegated);
    if (param.fallback) return this.#evaluator.fallback(param.fallback, fn, frame);
    return param.rest || this.#optionals(fn).has(param.name) ? OMITTED : null;
  }

  /** What the calls of the sources give; undefined: there is none. */
  #given({ fn }: Frame, { name }: ParamFact): Value | null | undefined {
    const { callers, program } = this.#evaluator;
    const counts = callers.named(fn).filter((site) => !site.fn.test && program.concerns(site.fn.file, fn.file));
    const sites = counts.filter((site) => callers.reaches(site, fn));
    // A call that may be one of it, of which nothing is known, may give anything.
    const isOpen = counts.some((site) => {
      const { functions, cls } = callers.resolution(site);
      return functions.length === 0 && cls === null && program.reaches(site.fn.file, fn.file);
    });
    if (sites.length === 0) return isOpen ? null : undefined;
    if (sites.length > MAX_CALLERS) return null;
    const values = sites.map(({ call, fn: caller }) => {
      const bound = this.#evaluator.bind(fn, call, this.#evaluator.unbound(caller), null);
      const given = bound && this.#evaluator.later.makes(fn) ? this.#evaluator.later.keptBy(bound) : bound;
      return given?.args?.get(name) ?? null;
    });
    const known = values.filter((value) => value !== null).filter(isShown);
    return known.length > 0 ? union(known) : null;
  }

  /** A member that only a caller could provide; null: the object does not come from a caller. */
  omitted(object: Value): Value | null {
    return object.omitted || (object.awaits === true && isUnknown(object)) ? OMITTED : null;
  }

  /** Parameters that a function can do without, as its code asks whether they are there. */
  #optionals(fn: FunctionFact): ReadonlySet<string> {
    return ensure(this.#optional, fn, () => {
      const found = new Set(fn.params.filter(({ optional }) => optional).map(({ name }) => name));
      const ask = (expr: Expr): void => {
        if (expr.kind === 'choice' && expr.standsIn && expr.options[0]?.kind === 'name')
          found.add(expr.options[0].name);
        for (const part of partsOf(expr)) ask(part);
      };
      const branches = this.#evaluator.program.branches(fn.file);
      // Where it is nothing, an error may be all that follows: then it has to be given.
      const tested = ({ test, negated }: BranchFact, target: Expr | null): void => {
        if (test?.kind !== 'name') return;
        if (!negated || (target?.kind === 'name' && target.name === test.name)) found.add(test.name);
      };
      for (const { value, target, blocks } of fn.statements) {
        ask(value);
        for (const id of blocks) {
          const branch = branches.get(id);
          if (branch) tested(branch, target);
        }
      }
      return found;
    });
  }
}

/** Whether the sources show what an argument is. */
function isShown({ awaits, needs }: Value): boolean {
  return awaits !== true && needs.size === 0;
}
