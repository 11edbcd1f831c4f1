import type { CallExpr, FunctionFact } from '../facts.ts';
import type { Context } from './contexts.ts';
import { ensure } from './ensure.ts';
import type { Evaluator } from './evaluator.ts';
import type { Prober } from './probe.ts';
import type { CallSite } from './program.ts';
import type { Origin } from './value.ts';

/** Functions around a request that are looked into for it. */
const MAX_LEVELS = 3;

/**
 * Where a call on the way to a request may reach another function as well. If that one sends a request of its own that
 * was not followed, what the first one sends says nothing of it.
 */
export class OtherTargets {
  readonly #evaluator: Evaluator;
  readonly #prober: Prober;
  /** Functions that calls lead to on the ways that were followed. */
  readonly #followed = new Map<CallExpr, Set<FunctionFact>>();
  readonly #sending = new Map<FunctionFact, boolean>();
  #callsIn: ReadonlyMap<FunctionFact, readonly CallSite[]> | null = null;

  constructor(evaluator: Evaluator, prober: Prober, contexts: Iterable<Context>) {
    this.#evaluator = evaluator;
    this.#prober = prober;
    for (const { reached } of contexts)
      for (const { call, fn } of reached) ensure(this.#followed, call.call, () => new Set<FunctionFact>()).add(fn);
  }

  /** The first call on a way that may lead to a request which was not followed; null: there is none. */
  unfollowed({ besides }: Context): Origin | null {
    const open = besides.find(({ call, fn }) => !this.#followed.get(call.call)?.has(fn) && this.#sends(fn, 0));
    if (!open) return null;
    const { start, end } = open.call.call;
    return { file: open.call.fn.file, start, end, inner: null };
  }

  #sends(fn: FunctionFact, level: number): boolean {
    const known = this.#sending.get(fn);
    if (known !== undefined) return known;
    this.#sending.set(fn, false);
    const sends = (this.#calls().get(fn) ?? []).some((site) => {
      const frame = this.#evaluator.unbound(site.fn);
      if (this.#prober.sends(site, frame)) return true;
      const { functions } = this.#evaluator.targets.of(site.call, frame);
      return level < MAX_LEVELS && functions.some((one) => this.#sends(one.fn, level + 1));
    });
    this.#sending.set(fn, sends);
    return sends;
  }

  /** Calls by the functions in which they are. */
  #calls(): ReadonlyMap<FunctionFact, readonly CallSite[]> {
    if (this.#callsIn) return this.#callsIn;
    const found = new Map<FunctionFact, CallSite[]>();
    for (const site of this.#evaluator.program.calls)
      for (let at: FunctionFact | null = site.fn; at && at.kind !== 'module'; at = at.outer)
        ensure(found, at, () => []).push(site);
    this.#callsIn = found;
    return found;
  }
}
