import type { CallExpr, FunctionFact } from '../facts.ts';
import type { Context } from './contexts.ts';
import { ensure } from './ensure.ts';
import type { Evaluator } from './evaluator.ts';
import type { Prober } from './probe.ts';
import type { CallSite } from './program.ts';
import type { Origin } from './value.ts';

/** Functions that are looked into for one question. With more, a request may be among those that are left. */
const MAX_FUNCTIONS = 400;

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
    const open = besides.find(({ call, fn }) => !this.#followed.get(call.call)?.has(fn) && this.#sends(fn));
    if (!open) return null;
    const { start, end } = open.call.call;
    return { file: open.call.fn.file, start, end, inner: null };
  }

  /** Whether a function sends a request, itself or through what it calls. */
  #sends(asked: FunctionFact): boolean {
    const seen = new Set([asked]);
    for (const fn of seen) {
      const known = this.#sending.get(fn);
      if (known === false) continue;
      if (known || this.#sendsItself(fn)) {
        this.#sending.set(asked, true);
        return true;
      }
      // Not remembered: what the limit cuts off is not known.
      if (seen.size > MAX_FUNCTIONS) return true;
      for (const next of this.#callees(fn)) seen.add(next);
    }
    // All that they lead to was seen.
    for (const fn of seen) this.#sending.set(fn, false);
    return false;
  }

  #sendsItself(fn: FunctionFact): boolean {
    return (this.#calls().get(fn) ?? []).some((site) => this.#prober.sends(site, this.#evaluator.unbound(site.fn)));
  }

  #callees(fn: FunctionFact): readonly FunctionFact[] {
    return (this.#calls().get(fn) ?? []).flatMap((site) =>
      this.#evaluator.targets.of(site.call, this.#evaluator.unbound(site.fn)).functions.map((one) => one.fn),
    );
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
