import type { HostTable } from '../../api/hosts.ts';
import { type CallExpr, type Expr, type FunctionFact, lastName, rootOf, type Span } from '../facts.ts';
import { AddressFlow, callsIn, first, isRequest } from './address-flow.ts';
import { ensure } from './ensure.ts';
import type { Evaluator } from './evaluator.ts';
import { OutOfBudget, TooManyWays } from './steps.ts';
import {
  addressedHost,
  FLOWS,
  type FollowedAddresses,
  holdsAudience,
  overlaps,
  type UnfollowedAddress,
} from './unfollowed-addresses.ts';
import { withoutViews } from './value.ts';

export interface UnfollowedUses {
  readonly uses: readonly UnfollowedAddress[];
  /** Files in which not all uses were found. */
  readonly cut: ReadonlySet<string>;
  /** Why the search stopped early; null: it did not. */
  readonly stopped: string | null;
}

/**
 * Returns the uses of an address in scope in judged code that lead to no request whose headers were followed, although
 * the address itself reaches one elsewhere.
 *
 * @param followed literals that reached a request
 * @param requests the requests that were followed, and the calls on the way to them
 */
export function unfollowedUses(
  evaluator: Evaluator,
  hosts: HostTable,
  followed: FollowedAddresses,
  requests: ReadonlySet<CallExpr>,
  isJudged: (fn: FunctionFact) => boolean,
): UnfollowedUses {
  const found: UnfollowedAddress[] = [];
  const cut = new Set(
    [...evaluator.program.files.values()].flatMap(({ path, module }) => (isJudged(module) ? [path] : [])),
  );
  const follow = () => {
    const uses = new Uses(evaluator, hosts, followed, requests);
    for (const { path, functions } of evaluator.program.files.values()) {
      for (const fn of functions) if (isJudged(fn)) found.push(...uses.ofFunction(fn));
      if (!uses.cut.has(path)) cut.delete(path);
    }
  };
  try {
    evaluator.bounded(follow);
    return { uses: found, cut, stopped: cut.size > 0 ? 'an address passes through too many names' : null };
  } catch (error: unknown) {
    if (error instanceof TooManyWays) return { uses: found, cut, stopped: 'the uses of its addresses are too many' };
    if (!(error instanceof OutOfBudget)) throw error;
    return { uses: found, cut, stopped: error.message };
  }
}

class Uses {
  readonly #evaluator: Evaluator;
  readonly #hosts: HostTable;
  readonly #flow: AddressFlow;
  readonly #followed: FollowedAddresses;
  readonly #requests: ReadonlySet<CallExpr>;
  readonly #spansOf = new Map<string, readonly Span[]>();
  /** Functions whose parameters reach a request. */
  readonly #sending = new Set<FunctionFact>();

  constructor(evaluator: Evaluator, hosts: HostTable, followed: FollowedAddresses, requests: ReadonlySet<CallExpr>) {
    this.#evaluator = evaluator;
    this.#hosts = hosts;
    this.#followed = followed;
    this.#requests = requests;
    this.#flow = new AddressFlow(evaluator, hosts, requests, (fn, text) => overlaps(this.#spans(fn.file), text));
    for (const { call, fn } of evaluator.program.calls)
      if (requests.has(call))
        for (let at: FunctionFact | null = fn; at; at = at.outer) {
          const names = this.#flow.passing(at);
          if (call.args.some(({ value }) => this.#flow.mentions(value, names, fn))) this.#sending.add(at);
        }
  }

  get cut(): ReadonlySet<string> {
    return this.#flow.cut;
  }

  #spans(file: string): readonly Span[] {
    return ensure(this.#spansOf, file, () => this.#followed.of(file));
  }

  *ofFunction(fn: FunctionFact): Iterable<UnfollowedAddress> {
    for (const { value, target } of fn.statements) {
      if (target && holdsAudience(lastName(target))) continue;
      for (const call of callsIn(value)) {
        const use = this.#unfollowed(call, fn);
        if (use) yield use;
      }
    }
  }

  /** The argument that hands an address to a call from which no followed request gets it; null: there is none. */
  #unfollowed(call: CallExpr, fn: FunctionFact): UnfollowedAddress | null {
    if (this.#requests.has(call)) return null;
    const name = lastName(call.callee);
    if (isHarmless(call) || holdsAudience(name)) return null;
    const given = call.args.filter((arg) => !(arg.name !== null && holdsAudience(arg.name)));
    for (const { value } of given) {
      const host = this.#carried(value, fn);
      if (host === null || this.#isOther(value, fn)) continue;
      if (this.#passes(call, fn)) return null;
      const { start, end } = value;
      return { file: fn.file, start, end, host, isBare: false };
    }
    return this.#receiver(call, fn);
  }

  /** A request on something that carries the address, of which the analysis knows nothing. */
  #receiver(call: CallExpr, fn: FunctionFact): UnfollowedAddress | null {
    const { callee } = call;
    if (callee.kind !== 'member' || !isRequest(callee.name, this.#evaluator, fn)) return null;
    const host = this.#carried(callee.object, fn);
    if (host === null || this.#isOther(callee.object, fn) || this.#passes(call, fn)) return null;
    const { start, end } = callee.object;
    return { file: fn.file, start, end, host, isBare: false };
  }

  /** Whether a value is known to be another address at this place: one name may hold several in turn. */
  #isOther(expr: Expr, fn: FunctionFact): boolean {
    const { texts, awaits } = this.#evaluator.value(expr, this.#evaluator.unbound(fn));
    if (texts.length === 0 || awaits) return false;
    return texts.every(({ value }) => /^https?:\/\//i.test(value) && addressedHost(value, this.#hosts) === null);
  }

  /** The host of an address that comes by a name; one that is written there is looked at by itself. */
  #carried(expr: Expr, fn: FunctionFact): string | null {
    switch (expr.kind) {
      case 'text':
        return null;
      case 'call': {
        // It is looked at by itself: what it gives is the address where the evaluator says so. Few calls carry one, so
        // the evaluator is asked last.
        const host = this.#flow.of(expr, fn);
        return host !== null && this.#gives(expr, fn) ? host : null;
      }
      case 'dict':
        return first(expr.entries, ({ key, value }) =>
          key?.kind === 'text' && holdsAudience(key.value) ? null : this.#carried(value, fn),
        );
      case 'list':
        return first(expr.items, (item) => this.#carried(item, fn));
      case 'join': {
        const host = first(expr.parts, (part) => this.#carried(part, fn));
        return host ?? (overlaps(this.#spans(fn.file), expr) ? null : this.#flow.of(expr, fn));
      }
      case 'choice':
        return first(expr.options, (option) => this.#carried(option, fn));
      case 'opaque':
        return expr.compares || expr.keyOf ? null : first(expr.parts, (part) => this.#carried(part, fn));
      default:
        return this.#flow.of(expr, fn);
    }
  }

  /** Whether a call passes an address on, so that what it gives is a use of its own. */
  #passes(call: CallExpr, fn: FunctionFact): boolean {
    const name = lastName(call.callee);
    const { functions, cls } = this.#evaluator.targets.of(call, this.#evaluator.unbound(fn));
    if (cls) return true;
    if (functions.length > 0) return !functions.some((one) => this.#sending.has(one.fn));
    const handed = call.args
      .flatMap(({ value }) => this.#flow.handed(value, fn))
      .filter(({ params }) => params.length > 0);
    if (handed.length > 0) return !handed.some((one) => this.#sending.has(one));
    return FLOWS.puts.test(name) || FLOWS.passes.test(name) || this.#gives(call, fn);
  }

  /** Whether the evaluator knows that a call gives an address, or makes a client of a library. */
  #gives(call: CallExpr, fn: FunctionFact): boolean {
    const { texts, things } = this.#evaluator.value(call, this.#evaluator.unbound(fn));
    if (texts.some(({ value }) => addressedHost(value, this.#hosts) !== null)) return true;
    const knowledge = this.#evaluator.knowledge(fn.file);
    if (things.some((thing) => thing.kind === 'made' && knowledge.isLibrary(thing.name)))
      return !isRequest(lastName(call.callee), this.#evaluator, fn);
    return withoutViews(things).some(({ kind }) => kind === 'instance' || kind === 'dict' || kind === 'merged');
  }
}

function isHarmless(call: CallExpr): boolean {
  const name = lastName(call.callee);
  if (FLOWS.compares.test(name) || FLOWS.shows.test(name) || FLOWS.stores.test(name)) return true;
  const root = rootOf(call.callee);
  return root !== null && FLOWS.showers.test(root.name);
}
