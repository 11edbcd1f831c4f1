import type { CallExpr, FunctionFact } from '../facts.ts';
import { isDeclaredCall } from './declared-calls.ts';
import { type Changing, Decorators } from './decorators.ts';
import type { Evaluator } from './evaluator.ts';
import type { Findings } from './header-evidence.ts';
import { isLeftOut } from './left-out.ts';
import type { Probe, Prober } from './probe.ts';
import type { CallSite } from './program.ts';
import { TooManyWays } from './steps.ts';
import { type Frame, type Origin, UNKNOWN, withoutViews } from './value.ts';

/** One way to reach a dispatch, from the call at which nothing depends on parameters any more. */
export interface Context {
  readonly probe: Probe;
  readonly findings: Findings;
  readonly dispatch: CallSite;
  /** The calls that lead to it, outermost first. */
  readonly chain: readonly CallSite[];
  /** Where the way begins. */
  readonly top: CallSite;
  /** The call at which the address is known: the dispatch itself, or a call of a wrapper. */
  readonly endpoint: CallSite;
  /** There, a wrapper calls itself: for the next page of what it was asked, or to try again. */
  readonly repeats: boolean;
  /** A call on the way that reaches its function by the name alone. */
  readonly byName: Origin | null;
  /** A decorator on the way that gives its function other arguments than its callers. */
  readonly changing: Changing | null;
  /** The functions to which the calls on the way lead. */
  readonly reached: readonly Reached[];
  /** Others that they may reach as well. */
  readonly besides: readonly Reached[];
}

interface Reached {
  readonly call: CallSite;
  readonly fn: FunctionFact;
}

/** The activation at the end of a way, and what the calls on it reach. */
interface Way extends Pick<Context, 'byName' | 'changing' | 'reached' | 'besides'> {
  readonly frame: Frame | null;
}

const MAX_CHAIN = 4;
const MAX_CALLERS = 1_500;
const MAX_CONTEXTS = 3_000;
/** Callers of a function that are asked which of several objects they mean; all ways stay below the limit. */
const MAX_TELLING = 6;
/** Callers of a method whose object says the address: a method with more is no request of one API. */
const MAX_USERS = 60;

/** Follows dispatches whose address or headers depend on parameters up to the calls that give them. */
export class Contexts {
  readonly #evaluator: Evaluator;
  readonly #prober: Prober;
  readonly #reported: (fn: FunctionFact) => boolean;
  readonly #decorators: Decorators;
  #left = 0;

  /** @param reported whether calls inside a function count (tests and samples do not) */
  constructor(evaluator: Evaluator, prober: Prober, reported: (fn: FunctionFact) => boolean) {
    this.#evaluator = evaluator;
    this.#prober = prober;
    this.#reported = reported;
    this.#decorators = new Decorators(evaluator);
  }

  of(dispatch: CallSite): readonly Context[] {
    if (!this.#prober.probe(dispatch, this.#evaluator.unbound(dispatch.fn))) return [];
    this.#left = MAX_CONTEXTS;
    const found = this.#expand(dispatch, [], null);
    const unsettled = found.length > 1 && found.every(({ probe }) => !probe.settled);
    return unsettled ? found.map((one) => ({ ...one, endpoint: dispatch })) : found;
  }

  /** The same way again, in the terms of another evaluator; null: it leads to no request there. */
  again({ dispatch, chain, top, ...context }: Context): Context | null {
    const { frame, ...way } = this.#frame(dispatch, chain, this.#opened(top.fn, this.#owner(top.fn)));
    const probe = frame && this.#prober.probe(dispatch, frame);
    if (!probe) return null;
    return { ...context, ...way, dispatch, chain, top, probe, findings: this.#prober.findings(dispatch, probe) };
  }

  /** The activation of a function that whoever calls may give anything, and of those around it up to another. */
  #opened(fn: FunctionFact, owner: FunctionFact | null): Frame {
    const around = owner !== null && fn !== owner && fn.outer ? this.#opened(fn.outer, owner) : null;
    const args = new Map(fn.params.map(({ name }) => [name, UNKNOWN]));
    const unbound = this.#evaluator.unbound(fn);
    return { ...unbound, args, outer: around ?? unbound.outer, memo: new Map() };
  }

  #expand(dispatch: CallSite, chain: readonly CallSite[], endpoint: CallSite | null): Context[] {
    const { frame, ...way } = this.#frame(dispatch, chain);
    const probe = frame && this.#prober.probe(dispatch, frame);
    // `if (method == 'GET')`: where it is called with another method, it is not sent.
    if (!probe || isLeftOut(this.#evaluator, dispatch.statement.blocks, frame)) return [];
    if (this.#left-- <= 0) throw new TooManyWays();
    const top = chain[0] ?? dispatch;
    const recursive = chain[0] !== undefined && this.#owner(top.fn) === this.#owner((chain[1] ?? dispatch).fn);
    const unknown = probe.hosts.length === 0 || (!probe.settled && !recursive);
    const isOneOf = probe.among === true && this.#callersOf(top.fn) <= MAX_TELLING;
    const isMadeElsewhere = probe.hosts.length === 0 && this.#awaitsMaking(top.fn, probe.addressNeeds);
    const awaitsAddress = isOneOf || (unknown && (isMadeElsewhere || dependsOn(probe.addressNeeds, top.fn)));
    const own = probe.nextPage || (probe.hosts.length > 0 && (recursive || !awaitsAddress));
    // A declared call is made where its method is called, if it is.
    const isPlace = !top.fn.inherited && (top !== dispatch || !isDeclaredCall(dispatch.call));
    const known = endpoint ?? ((own || probe.named) && isPlace ? top : null);
    const above = awaitsAddress ? this.#above(dispatch, chain, known) : null;
    if (above) return above;
    // Most calls that look like requests go nowhere in scope: their headers are not asked for.
    if (probe.hosts.length === 0) return [];
    const findings = this.#prober.findings(dispatch, probe);
    const callers = !awaitsAddress && dependsOn(findings.needs, top.fn) ? this.#above(dispatch, chain, known) : null;
    if (callers) return callers;
    if (!this.#reported(top.fn) || top.fn.inherited) return [];
    const at = known ?? top;
    return [{ probe, findings, dispatch, chain, top, endpoint: at, repeats: this.#repeats(at, dispatch), ...way }];
  }

  #callersOf(fn: FunctionFact): number {
    const owner = this.#owner(fn);
    return owner === null ? 0 : this.#evaluator.callers.of(owner).length;
  }

  /** Whether an address is what the object of a method was made with, by a function whose parameters decide it. */
  #awaitsMaking(fn: FunctionFact, needs: ReadonlySet<FunctionFact>): boolean {
    const { owner, kind } = fn;
    if (owner === null || kind !== 'method' || needs.size === 0 || this.#callersOf(fn) > MAX_USERS) return false;
    const { things } = this.#evaluator.instances.anyOf(owner);
    return things.some((thing) => thing.kind === 'instance' && thing.frame !== null && needs.has(thing.frame.fn));
  }

  /** Contexts through the callers; null if there are none that count. */
  #above(dispatch: CallSite, chain: readonly CallSite[], endpoint: CallSite | null): Context[] | null {
    const top = chain[0] ?? dispatch;
    const owner = this.#owner(top.fn);
    if (!owner || chain.length >= MAX_CHAIN) return null;
    const all = this.#evaluator.callers.of(owner);
    if (all.length > MAX_CALLERS) throw new TooManyWays();
    const callers = all.filter((caller) => !chain.includes(caller) && this.#reported(caller.fn));
    if (callers.length === 0) return null;
    return callers.flatMap((caller) => this.#expand(dispatch, [caller, ...chain], endpoint));
  }

  /** The activation of the dispatch's function along a chain of calls, outermost first. */
  #frame(dispatch: CallSite, chain: readonly CallSite[], start?: Frame): Way {
    let frame: Frame | null = start ?? this.#evaluator.unbound((chain[0] ?? dispatch).fn);
    let byName: Origin | null = null;
    const last = calledFunction(dispatch.fn);
    let changing = last && this.#decorators.changing(last);
    const reached: Reached[] = [];
    const besides: Reached[] = [];
    for (const [index, link] of chain.entries()) {
      const inner = chain[index + 1] ?? dispatch;
      const owner = this.#owner(inner.fn);
      if (!frame || !owner) return { frame: null, byName, changing, reached, besides };
      const { functions } = this.#evaluator.targets.of(link.call, frame);
      const target = functions.find((one) => one.fn === owner);
      // Of the callers of a function that calls what it is given, those that give it another one.
      if (!target && functions.length > 0 && isGiven(link.call, frame))
        return { frame: null, byName, changing, reached, besides };
      reached.push({ call: link, fn: owner });
      changing ??= this.#decorators.changing(owner);
      for (const { fn } of functions) if (fn !== owner) besides.push({ call: link, fn });
      const { start, end } = link.call;
      if (target?.byName || this.#mayLeadOut(link, frame)) byName ??= { file: link.fn.file, start, end, inner: null };
      frame = this.#evaluator.bind(owner, link.call, frame, target?.self ?? null, target?.frame ?? null);
      if (frame && inner.fn !== owner) frame = this.#nested(inner.fn, owner, frame);
    }
    return { frame, byName, changing, reached, besides };
  }

  /** Whether a call may also reach a function that is not in the sources. */
  #mayLeadOut({ call }: CallSite, frame: Frame): boolean {
    const owner = call.callee.kind === 'member' ? call.callee.object : call.callee;
    const { things } = this.#evaluator.value(owner, frame);
    const all = withoutViews(things);
    const makings = new Set(all.flatMap((thing) => (thing.kind === 'instance' ? (thing.call ?? []) : [])));
    // What one activation does not tell of a making, another one may.
    const told = all.filter((thing) => thing.kind !== 'made' || !makings.has(thing.call));
    const kinds = new Set(told.map(({ kind }) => kind));
    return kinds.size > 1 && (kinds.has('outside') || kinds.has('made'));
  }

  /** Whether a wrapper calls itself. */
  #repeats(call: CallSite, dispatch: CallSite): boolean {
    return call !== dispatch && this.#owner(call.fn) === this.#owner(dispatch.fn);
  }

  /** The function that others call: a function in it that nobody calls by name is handed on, as a lambda is. */
  #owner(fn: FunctionFact): FunctionFact | null {
    const owner = calledFunction(fn);
    const outer = owner && owner.owner === null ? owner.outer : null;
    if (!owner || !outer || outer.kind === 'module' || this.#evaluator.callers.of(owner).length > 0) return owner;
    return this.#owner(outer);
  }

  /** The activation of a lambda, or of a function handed on, inside one that is already active. */
  #nested(fn: FunctionFact, owner: FunctionFact, frame: Frame): Frame {
    const path: FunctionFact[] = [];
    for (let at: FunctionFact | null = fn; at && at !== owner; at = at.outer) path.unshift(at);
    let outer = frame;
    for (const one of path) outer = { fn: one, args: null, self: null, outer, depth: frame.depth, memo: new Map() };
    return outer;
  }
}

/** The named function that a lambda stands in. */
export function calledFunction(fn: FunctionFact): FunctionFact | null {
  let at: FunctionFact | null = fn;
  while (at && at.kind === 'lambda' && at.name === '') at = at.outer;
  return at && at.kind !== 'module' ? at : null;
}

/** Whether what is called is an argument that a caller gives. */
function isGiven({ callee }: CallExpr, { args }: Frame): boolean {
  return callee.kind === 'name' && args?.has(callee.name) === true;
}

function dependsOn(needs: ReadonlySet<FunctionFact>, fn: FunctionFact): boolean {
  for (let at: FunctionFact | null = fn; at; at = at.outer) if (needs.has(at)) return true;
  return false;
}
