import { HOLE } from '../../api/hosts.ts';
import { type CallExpr, type FunctionFact, lastName, rootOf, type Span } from '../facts.ts';
import type { Cause, Confidence, SiteStatus } from '../result.ts';
import type { RetiredAddress } from './api-scope.ts';
import { type Context, Contexts, calledFunction } from './contexts.ts';
import { type ClosedWorldParts, DefaultClients, defaultSteps } from './default-clients.ts';
import type { Evaluator } from './evaluator.ts';
import { getterCalls } from './getters.ts';
import type { Doubt, Evidence } from './header-evidence.ts';
import { implicitCalls } from './implicit-calls.ts';
import { judgeValue } from './judge.ts';
import { OtherTargets } from './other-targets.ts';
import type { Prober } from './probe.ts';
import { ProcessDefaults } from './process-defaults.ts';
import type { CallSite } from './program.ts';
import { declaredRequests } from './request-objects.ts';
import { rootKey } from './root-key.ts';
import { doubtIn, endStep, evidenceSteps, isHarmless, requestSteps } from './site-steps.ts';
import { OutOfBudget, TooManyWays } from './steps.ts';
import { chainOf, type Step, stepAt } from './trail.ts';
import type { Origin, Text } from './value.ts';

/** A call in scope and its status, in offsets. */
export interface FoundSite {
  readonly call: Span;
  readonly file: string;
  readonly status: SiteStatus;
  readonly confidence: Confidence;
  readonly cause: Cause;
  readonly host: string | null;
  /** With holes; null: not known, or not one alone. */
  readonly path: string | null;
  readonly method: string | null;
  /** On any way to it. */
  readonly retired: readonly RetiredAddress[];
  readonly userAgent: Text | null;
  readonly setAt: Origin | null;
  /** Where a near miss or a removal stands. */
  readonly blamed: Origin | null;
  /** The dictionary of headers that it passes; null: none was found. */
  readonly headers: Origin | null;
  readonly client: FoundClient;
  /** From the call to its header, or to where the trail ends. */
  readonly steps: readonly Step[];
}

export interface FoundClient {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly call: Span;
  /** Where it is made: the wrapper's function, or the first assignment; null: not in that file. */
  readonly definition: Span | null;
}

/** The calls in scope, and the files whose calls were not all decided. */
export interface FoundSites {
  readonly sites: readonly FoundSite[];
  readonly undecided: ReadonlySet<string>;
  /** Why the search stopped early; null: it did not. */
  readonly stopped: string | null;
  /** Files with a library's request that too many ways lead to, so that none was followed. */
  readonly crowded: ReadonlySet<string>;
  /** The requests that were followed, and the calls on the way to them. */
  readonly requests: ReadonlySet<CallExpr>;
}

/** Finds every call in scope of a program; what was found before the budget ended is kept. */
export function findSites(
  evaluator: Evaluator,
  prober: Prober,
  reported: (fn: FunctionFact) => boolean,
  closed: () => ClosedWorldParts,
): FoundSites {
  const contexts = new Contexts(evaluator, prober, reported);
  const found: Request[] = [];
  const undecided = new Set<string>();
  const crowded = new Set<string>();
  const progress = { calls: 0 };
  let stopped = stoppedBy(() => {
    for (const dispatch of outermostDispatches(evaluator, prober, progress)) {
      const known = prober.probe(dispatch, evaluator.unbound(dispatch.fn))?.known === true;
      const ways = waysTo(dispatch, contexts, evaluator, known);
      if (ways === null && known && reported(dispatch.fn)) crowded.add(dispatch.fn.file);
      if (ways === null || ways.length === 0) continue;
      found.push({ dispatch, contexts: ways });
    }
  });
  if (stopped !== null)
    for (const { fn } of evaluator.program.calls.slice(progress.calls)) if (reported(fn)) undecided.add(fn.file);
  const defaults = new ProcessDefaults(evaluator, prober.headers, ({ fn }) => reported(fn));
  const others = new OtherTargets(
    evaluator,
    prober,
    found.flatMap(({ contexts: ways }) => ways),
  );
  const judge = new Judge(evaluator, defaults, others, new DefaultClients(closed, reported));
  const { requests, consumed } = withoutSteps(found, evaluator);
  const decided = (one: Request): readonly FoundSite[] => {
    let own: readonly FoundSite[] = [];
    const reason = stoppedBy(() => {
      own = judge.sites(one.dispatch, one.contexts);
    });
    if (reason !== null) undecided.add(one.dispatch.fn.file);
    stopped ??= reason;
    return own;
  };
  const sites = unique(requests.flatMap(decided));
  return { sites, undecided, stopped, crowded, requests: new Set([...consumed, ...found.flatMap(callsOf)]) };
}

/** A call that sends a request, and the ways that lead to it. */
interface Request {
  readonly dispatch: CallSite;
  readonly contexts: readonly Context[];
}

/** Leaves out the calls that only prepare a request for another one, and guesses that rest on what a known request gave. */
function withoutSteps(
  found: readonly Request[],
  evaluator: Evaluator,
): { requests: readonly Request[]; consumed: ReadonlySet<CallExpr> } {
  const isKnown = ({ contexts }: Request): boolean => contexts.some(({ probe }) => probe.known);
  const prepares = ({ dispatch: { call, fn } }: Request): boolean =>
    evaluator.knowledge(fn.file).prepares(lastName(call.callee));
  const sent = found.filter((one) => isKnown(one) && !prepares(one));
  const known = new Set(sent.map(({ dispatch }) => dispatch.call));
  const consumed = new Set<CallExpr>();
  const requests = new Set(found);
  for (const one of found) {
    const { dispatch, contexts } = one;
    const steps = contexts.flatMap(({ probe }) => [...probe.consumed]).filter((call) => call !== dispatch.call);
    if (!isKnown(one) && steps.some((call) => known.has(call))) requests.delete(one);
    else for (const call of steps) consumed.add(call);
  }
  return { requests: [...requests].filter(({ dispatch }) => !consumed.has(dispatch.call)), consumed };
}

function callsOf({ dispatch, contexts }: Request): CallExpr[] {
  return [dispatch.call, ...contexts.flatMap(({ chain }) => chain.map(({ call }) => call))];
}

/** Why the work ended before its time; null: it came to its end. */
function stoppedBy(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error: unknown) {
    if (error instanceof OutOfBudget) return error.message;
    throw error;
  }
}

/** The ways that lead to a request; null if there are too many to follow, as in a parser's own calls. */
function waysTo(
  dispatch: CallSite,
  contexts: Contexts,
  evaluator: Evaluator,
  known: boolean,
): readonly Context[] | null {
  try {
    return evaluator.bounded(() => contexts.of(dispatch), known);
  } catch (error: unknown) {
    if (!(error instanceof TooManyWays)) throw error;
    return null;
  }
}

/** Calls that a library, a property or an extension makes without a call in the source. */
function* unwrittenCalls(evaluator: Evaluator): Iterable<CallSite> {
  yield* declaredRequests(evaluator);
  yield* getterCalls(evaluator);
  yield* implicitCalls(evaluator);
}

/**
 * Of the calls in one chain, the outermost that sends a request.
 *
 * @param progress counts the calls of the program that are done
 */
function* outermostDispatches(evaluator: Evaluator, prober: Prober, progress: { calls: number }): Iterable<CallSite> {
  const chosen = new Set<CallExpr>();
  const connected = new Set<string>();
  for (const [index, site] of [...evaluator.program.calls, ...unwrittenCalls(evaluator)].entries()) {
    progress.calls = index;
    if (chosen.has(site.outermost)) continue;
    const step = connection(site, evaluator);
    if (step !== null && connected.has(step)) continue;
    if (!prober.probe(site, evaluator.unbound(site.fn))) continue;
    chosen.add(site.outermost);
    if (step !== null) connected.add(step);
    yield site;
  }
}

/** A name for the connection that a call is a step of; null if it is none. */
function connection({ call, fn }: CallSite, evaluator: Evaluator): string | null {
  const isStep = evaluator.knowledge(fn.file).isStep(lastName(call.callee));
  const root = isStep ? rootKey(call.callee) : null;
  return root === null ? null : `${fn.file}:${fn.start}:${root}`;
}

class Judge {
  readonly #evaluator: Evaluator;

  readonly #defaults: ProcessDefaults;

  readonly #others: OtherTargets;

  readonly #clients: DefaultClients;

  constructor(evaluator: Evaluator, defaults: ProcessDefaults, others: OtherTargets, clients: DefaultClients) {
    this.#clients = clients;
    this.#evaluator = evaluator;
    this.#defaults = defaults;
    this.#others = others;
  }

  sites(dispatch: CallSite, contexts: readonly Context[]): FoundSite[] {
    const byEndpoint = new Map<CallExpr, Context[]>();
    for (const context of contexts) {
      const list = byEndpoint.get(context.endpoint.call);
      if (list) list.push(context);
      else byEndpoint.set(context.endpoint.call, [context]);
    }
    const client = this.#client(dispatch, contexts);
    const groups = [...byEndpoint.values()];
    const asked = groups.filter(([first]) => !first?.repeats).flatMap((group) => this.#endpoint(group, client));
    const paged = groups.filter(([first]) => first?.repeats).flatMap((group) => this.#endpoint(group, client));
    // A next page that is asked as the first was, or a second try, is no call of its own.
    const alike = (site: FoundSite): boolean => asked.every((one) => one.status === site.status);
    const sites = asked.length === 0 ? paged : [...asked, ...paged.filter((site) => !alike(site))];
    const covered = sites.some((site) => site.status === 'ok' || site.status === 'templated');
    return covered ? sites.map((site) => dropped(site, contexts)) : sites;
  }

  /** One site if all ways to an endpoint agree; else one for each way. */
  #endpoint(group: readonly Context[], client: FoundClient): FoundSite[] {
    const judged = group.map((context) => this.#judge(context, context.endpoint, client));
    const [first] = judged;
    if (!first) return [];
    if (judged.every((one) => one.status === first.status))
      return [judged.reduce(withRetiredOf, judged.find((one) => one.confidence === 'high') ?? first)];
    return group.map((context) => this.#judge(context, context.top, client));
  }

  #judge(context: Context, at: CallSite, client: FoundClient): FoundSite {
    const { probe, findings } = context;
    const host = probe.hosts.find((one) => one !== null) ?? null;
    const [path = null, ...others] = probe.paths;
    const where = { path: others.length > 0 ? null : path, method: probe.method, retired: probe.retired };
    const base = { call: at.call, file: at.fn.file, host, ...where, client, headers: findings.dictionary };
    const { approximate = false } = this.#evaluator.program.language(at.fn.file);
    const request = requestSteps(context, approximate);
    const guess = doubtIn(request);
    const [first] = findings.evidence;
    const ending = (steps: readonly Step[], doubt: Doubt | null) => ({
      steps: chainOf([...request, ...steps, ...(doubt ? [endStep(doubt, [...request, ...steps])] : [])]),
    });
    if (!first) {
      const doubt = findings.unknown ?? guess ?? doubtIn(findings.looked) ?? this.#defaults.for(context.dispatch);
      const again = doubt && !guess ? this.#clients.of(context, doubt) : null;
      const byDefault = again && !this.#isOpen(again) ? again.findings : null;
      if (byDefault) {
        const steps = [...defaultSteps(context), ...byDefault.looked];
        const absent = stepAt('absent', context.dispatch.call, context.dispatch, null);
        return { ...base, ...NOT_SENT, cause: 'absent', ...ending([...steps, absent], null) };
      }
      const absent = doubt ? [] : [stepAt('absent', context.dispatch.call, context.dispatch, null)];
      const judged = doubt ? doubted(doubt) : ({ ...NOT_SENT, cause: 'absent' } as const);
      return { ...base, ...judged, ...ending([...findings.looked, ...absent], doubt) };
    }
    const found = evidenceSteps(first);
    if (first.state !== 'set') {
      const cause = first.state === 'near' ? 'near-miss' : 'removed';
      const doubt = first.doubt ?? guess;
      const judged = { ...(doubt ? doubted(doubt) : NOT_SENT), cause } as const;
      return { ...base, ...judged, blamed: placeOf(first), ...ending(found, doubt) };
    }
    const valued = this.#valued(first, guess === null ? 'high' : 'low');
    const covered = valued.status === 'ok' || valued.status === 'templated';
    const doubt =
      first.doubt ?? doubtIn(request.filter((step) => !isHarmless(step))) ?? (covered ? this.#doubtOf(context) : null);
    const open = covered && doubt ? doubt : valued.status === 'unverifiable' ? UNKNOWN_VALUE : null;
    return { ...base, ...(covered && doubt ? doubted(doubt) : valued), ...ending(found, open) };
  }

  /** Whether a call may send the header for all that is followed. */
  #isOpen({ findings, dispatch }: Context): boolean {
    const { evidence, unknown, looked } = findings;
    return evidence.length > 0 || (unknown ?? doubtIn(looked) ?? this.#defaults.for(dispatch)) !== null;
  }

  /** Whether a call on the way may send another request as well, of which nothing is known. */
  #doubtOf(context: Context): Doubt | null {
    const at = this.#others.unfollowed(context);
    return at ? { cause: 'unknown-request', at } : null;
  }

  #valued(evidence: Evidence, confidence: Confidence) {
    const { status, text } = judgeValue(evidence.value);
    const setAt = placeOf(evidence);
    return { status, confidence, cause: causeOf(status), userAgent: text, setAt, blamed: null };
  }

  /** Who decides over the header: the function around a dispatch that others call, else the object it is called on. */
  #client(dispatch: CallSite, contexts: readonly Context[]): FoundClient {
    const { call, fn } = dispatch;
    const wrapper = contexts.some((context) => context.top !== dispatch) ? calledFunction(fn) : null;
    if (wrapper)
      return { id: `${fn.file}:${wrapper.start}`, name: qualified(wrapper), file: fn.file, call, definition: wrapper };
    const receiver = call.callee.kind === 'member' ? call.callee.object : null;
    const key = receiver ? rootKey(receiver) : null;
    const root = receiver ? rootOf(receiver) : null;
    const name = lastName(call.callee);
    if (!root || key === null)
      return { id: `${fn.file}:${name.toLowerCase()}`, name, file: fn.file, call, definition: null };
    if (key.startsWith('this')) {
      const owner = ownerOf(fn);
      return {
        id: `${fn.file}:${owner}.${key}`,
        name: key.replace('this', owner),
        file: fn.file,
        call,
        definition: null,
      };
    }
    const local = this.#evaluator.program.assignments(fn, key).length > 0 && fn.kind !== 'module';
    const scope = local ? `${fn.start}:` : '';
    const definition = this.#definition(fn, key);
    return {
      id: `${fn.file}:${scope}${key}`,
      name: key,
      file: fn.file,
      call,
      definition,
    };
  }

  #definition(fn: FunctionFact, key: string): Span | null {
    for (let at: FunctionFact | null = fn; at; at = at.outer) {
      const [first] = this.#evaluator.program.assignments(at, key);
      if (first) return first;
    }
    return null;
  }
}

/** The value of the header is not in the sources. */
const UNKNOWN_VALUE: Doubt = { cause: 'unknown-value', at: null };

const NOTHING_SENT = { userAgent: null, setAt: null, blamed: null } as const;
const NOT_SENT = { status: 'missing', confidence: 'high', ...NOTHING_SENT } as const;

function doubted({ cause, at }: Doubt) {
  return { status: 'unverifiable', confidence: 'low', ...NOTHING_SENT, cause, blamed: at } as const;
}

/** A call that lacks the header although another way through the same dispatch has it. */
function dropped(site: FoundSite, contexts: readonly Context[]): FoundSite {
  if (site.status !== 'missing' || site.cause !== 'absent') return site;
  const byParameter = contexts.some(
    ({ top, endpoint, probe }) =>
      top.call === site.call || (endpoint.call === site.call && endpoint.call !== probe.call),
  );
  return byParameter && contexts.length > 1 ? { ...site, cause: 'dropped-parameter' } : site;
}

export function causeOf(status: SiteStatus): Cause {
  if (status === 'malformed' || status === 'legacy') return status;
  return status === 'unverifiable' ? 'unknown-value' : 'set';
}

function placeOf(evidence: Evidence): Origin {
  const { file, start, end } = evidence;
  const literal = evidence.value.texts[0]?.origins[0];
  return literal ?? { file, start, end, inner: null };
}

function ownerOf(fn: FunctionFact): string {
  for (let at: FunctionFact | null = fn; at; at = at.outer) if (at.owner) return at.owner.name;
  return 'this';
}

/** Name of a function with its class. */
function qualified(fn: FunctionFact): string {
  const named = calledFunction(fn) ?? fn;
  return named.owner ? `${named.owner.name}.${named.name}` : named.name;
}

/** One status per call: the gravest. What it may reach is kept of all. */
function unique(sites: readonly FoundSite[]): FoundSite[] {
  const byCall = new Map<Span, FoundSite>();
  for (const site of sites) {
    const known = byCall.get(site.call);
    if (!known) byCall.set(site.call, site);
    else byCall.set(site.call, weight(site) > weight(known) ? withRetiredOf(site, known) : withRetiredOf(known, site));
  }
  return [...byCall.values()];
}

/** A site with what another way to the same call may reach. */
function withRetiredOf(site: FoundSite, { retired }: FoundSite): FoundSite {
  const others = retired.filter(({ endpoint }) => site.retired.every((one) => one.endpoint !== endpoint));
  return others.length === 0 ? site : { ...site, retired: [...site.retired, ...others] };
}

function weight(site: FoundSite): number {
  const grave = { ok: 0, templated: 0, unverifiable: 1, missing: 2, legacy: 3, malformed: 3 }[site.status];
  return 2 * grave + (site.confidence === 'high' ? 1 : 0);
}

/** A value as shown: holes as `{…}`. */
export function shown(text: Text): string {
  return text.value.replaceAll(HOLE, '{…}');
}
