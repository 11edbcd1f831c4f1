import type { FunctionFact } from '../facts.ts';
import type { DoubtCause } from '../result.ts';
import { type Context, Contexts } from './contexts.ts';
import type { Evaluator } from './evaluator.ts';
import type { Doubt } from './header-evidence.ts';
import type { Prober } from './probe.ts';
import { OutOfBudget, TooManyWays } from './steps.ts';
import { type Step, stepAt } from './trail.ts';

/** What reads the same program as if nobody but the sources called it. */
export interface ClosedWorldParts {
  readonly evaluator: Evaluator;
  readonly prober: Prober;
}

/** Doubts that what a client is made with may cause. */
const BY_OPTION: ReadonlySet<DoubtCause> = new Set(['parameter', 'unknown-headers', 'unknown-client', 'condition']);

/**
 * Judges a call again whose headers depend on what a client is made with, where that is up to whoever uses the sources: a
 * client that nobody configures sends what it sends by its defaults.
 */
export class DefaultClients {
  readonly #make: () => ClosedWorldParts;
  readonly #reported: (fn: FunctionFact) => boolean;
  #closed: { readonly parts: ClosedWorldParts; readonly contexts: Contexts } | null = null;
  #isSpent = false;

  constructor(make: () => ClosedWorldParts, reported: (fn: FunctionFact) => boolean) {
    this.#make = make;
    this.#reported = reported;
  }

  /** The call with a client that has its defaults; null: it does not depend on a client's options alone. */
  of(context: Context, doubt: Doubt): Context | null {
    if (this.#isSpent || !BY_OPTION.has(doubt.cause)) return null;
    try {
      const { parts, contexts } = this.#parts();
      const again = parts.evaluator.bounded(() => contexts.again(context));
      const isSame = again?.probe.hosts.some((host) => host !== null && context.probe.hosts.includes(host));
      return isSame ? again : null;
    } catch (error: unknown) {
      if (error instanceof OutOfBudget) this.#isSpent = true;
      else if (!(error instanceof TooManyWays)) throw error;
      return null;
    }
  }

  #parts() {
    if (!this.#closed) {
      const parts = this.#make();
      this.#closed = { parts, contexts: new Contexts(parts.evaluator, parts.prober, this.#reported) };
    }
    return this.#closed;
  }
}

/** What makes clients, to which nothing in the sources gives options. */
export function defaultSteps({ findings, top }: Context): readonly Step[] {
  const makers = [...findings.needs].filter((fn) => fn !== top.fn && fn.kind !== 'method');
  return makers.slice(0, 2).map((fn) => stepAt('defaults', fn, { fn }, nameOf(fn)));
}

function nameOf({ kind, name, owner }: FunctionFact): string | null {
  return (kind === 'constructor' && owner ? owner.name : name) || null;
}
