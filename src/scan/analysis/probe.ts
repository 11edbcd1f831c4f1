import { HOLE, type HostTable, NEXT_PAGE } from '../../api/hosts.ts';
import { retiredAt } from '../../api/retired-endpoints.ts';
import { type Arg, type CallExpr, type Expr, type FunctionFact, lastName, rootOf } from '../facts.ts';
import {
  answers,
  givesData,
  guessedForm,
  holdsData,
  isVerb,
  makesContainer,
  mayRequest,
  mayRequestForHeir,
  mayTakeHeaders,
} from '../libraries/guess.ts';
import type { Knowledge } from '../libraries/knowledge.ts';
import { isAddressName } from './address-names.ts';
import { Addresses } from './addresses.ts';
import { ApiScope, byVariable, type Scoped } from './api-scope.ts';
import {
  invokedBy,
  isMethodName,
  isPath,
  isRoute,
  joined,
  mayBeAddress,
  namesResource,
  sdkChild,
  setsDefault,
  setsRequest,
  takesHeaders,
} from './call-forms.ts';
import { isDeclaredCall } from './declared-calls.ts';
import { effectsThat } from './effects.ts';
import type { Evaluator } from './evaluator.ts';
import { isForeign } from './foreign.ts';
import { HandedFunctions } from './handed-functions.ts';
import { type Findings, worstEvidence } from './header-evidence.ts';
import { Headers } from './headers.ts';
import type { CallSite } from './program.ts';
import { givesArgument } from './text-calls.ts';
import { FollowedAddresses } from './unfollowed-addresses.ts';
import {
  ANY_TIME,
  allNeeds,
  type Effect,
  type Frame,
  type MadeThing,
  NOTHING,
  needing,
  type Text,
  type Thing,
  thingValue,
  type Value,
  withoutViews,
} from './value.ts';

/** A request that leaves the repository, as seen in one activation of the function that makes it. */
export interface Probe extends Scoped {
  readonly call: CallExpr;
  readonly frame: Frame;
  /** In capitals; null: the call does not say. */
  readonly method: string | null;
  /** The path is written out, if only behind a base that is not known yet. */
  readonly named: boolean;
  /** Functions whose parameters decide the address. */
  readonly addressNeeds: ReadonlySet<FunctionFact>;
  /** Whether it is a request is told by the library's name alone (`false`: guessed from words). */
  readonly known: boolean;
  /** A fluent call of an SDK, whose client decides. */
  readonly sdk: boolean;
  /** Calls that prepared this request. */
  readonly consumed: ReadonlySet<CallExpr>;
}

/** What a call looks like. `known`: a record says so, not its name alone. `awaits`: whoever calls says what is called. */
interface Seen {
  readonly kind: Kind;
  readonly known: boolean;
  readonly awaits?: Value['needs'];
}

type Kind = 'verb' | 'request' | 'send' | 'maybe' | 'inherited' | 'sdk';

/** Calls of a builder, one on the result of the other. */
const MAX_BUILDING = 60;

/** `GET` of `get`, `GetAsync`, `getForObject`. */
function methodOf(verb: string): string | null {
  return /^(?:get|post|put|patch|delete|head)/i.exec(verb)?.[0].toUpperCase() ?? null;
}

/** Recognises requests. */
export class Prober {
  readonly #evaluator: Evaluator;
  readonly #scope: ApiScope;
  readonly #addresses: Addresses;
  readonly headers: Headers;
  readonly #handed: HandedFunctions;
  /** Literals in the addresses of requests, to whatever API. */
  readonly followed = new FollowedAddresses();

  constructor(evaluator: Evaluator, hosts: HostTable) {
    this.#evaluator = evaluator;
    this.#addresses = new Addresses(evaluator, hosts);
    this.headers = new Headers(evaluator);
    this.#handed = new HandedFunctions(evaluator);
    this.#scope = new ApiScope(evaluator, hosts, this.headers);
  }

  /** Null if the call is no request, or surely none within scope. */
  probe(site: CallSite, frame: Frame): Probe | null {
    const { call } = site;
    const seen = this.#seen(site, frame);
    if (!seen) return null;
    const { kind } = seen;
    const target = this.#evaluator.targets.of(call, frame);
    if (target.cls || target.functions.some((one) => one.sure)) return null;
    if (kind === 'verb' && call.callee.kind === 'member' && this.#asksData(call, frame)) return null;
    if (
      kind === 'verb' &&
      call.callee.kind === 'member' &&
      givesArgument(call.callee.name, lastName(call.callee.object))
    )
      return null;
    if (kind === 'send' && (this.#isDeclared(call.callee, frame) || this.#isSent(call, frame))) return null;
    if (kind === 'verb' && this.#builds(call.callee, frame)) return null;
    if (kind === 'sdk') return this.#sdk(call, frame);
    if (seen.awaits) return this.#handedIn(call, frame, seen.awaits);
    const consumed = new Set<CallExpr>();
    const { texts, values, direct, blank, named, behindBase } = this.#addressed(site, kind, frame, consumed);
    for (const { origins } of texts) for (const origin of origins) this.followed.add(origin);
    const awaits = values.some((value) => value.awaits === true);
    const judged = this.#scope.judge(texts, site, awaits, blank);
    const told =
      judged.hosts.length === 0
        ? (this.#scope.byUserAgent(texts, site, frame) ??
          byVariable(call, direct) ??
          this.#scope.behindBase(behindBase(), site))
        : null;
    const scoped = told ?? judged;
    // What the object was made with, callers know.
    const needs = isDeclaredCall(call) && !frame.self ? [...values, needing(frame.fn)] : values;
    const addressNeeds = kind === 'inherited' ? NOTHING.needs : allNeeds(needs);
    if (scoped.hosts.length === 0 && addressNeeds.size === 0) return null;
    if (kind === 'inherited' && !(scoped.settled && scoped.hosts.every((host) => host !== null))) return null;
    const known = seen.known && target.functions.length === 0;
    const method = kind === 'verb' ? methodOf(lastName(call.callee)) : null;
    return { call, frame, ...scoped, named, method, addressNeeds, known, sdk: false, consumed };
  }

  /** Whether a method is called on what a declared call gives: that call is the request. */
  #isDeclared(callee: Expr, frame: Frame): boolean {
    const { things } = callee.kind === 'member' ? this.#evaluator.value(callee.object, frame) : NOTHING;
    return withoutViews(things).some((thing) => thing.kind === 'made' && isDeclaredCall(thing.call));
  }

  /** Whether a method is called on a request that a library has sent: `https.request(options).on(...).end()`. */
  #isSent(call: CallExpr, frame: Frame): boolean {
    if (this.#evaluator.dispatch(call, frame)) return false;
    const open: { readonly callee: Expr; readonly frame: Frame }[] = [{ callee: call.callee, frame }];
    const seen = new Set<CallExpr>();
    for (let next = open.pop(); next && seen.size <= MAX_BUILDING; next = open.pop()) {
      if (next.callee.kind !== 'member') continue;
      for (const thing of withoutViews(this.#evaluator.value(next.callee.object, next.frame).things)) {
        if (thing.kind !== 'made' || seen.has(thing.call)) continue;
        seen.add(thing.call);
        this.#evaluator.count(1);
        const told = this.#evaluator.dispatch(thing.call, thing.frame);
        if (!told) open.push({ callee: thing.call.callee, frame: thing.frame });
        else if (told.form !== 'setup' && told.form !== 'send' && told.prepares !== true) return true;
      }
    }
    return false;
  }

  /** Whether a method is called on a builder, which only notes the method of the request: `new Request.Builder().get()`. */
  #builds(callee: Expr, frame: Frame): boolean {
    const open: { readonly callee: Expr; readonly frame: Frame }[] = [{ callee, frame }];
    const seen = new Set<CallExpr>();
    for (let next = open.pop(); next && seen.size <= MAX_BUILDING; next = open.pop()) {
      if (next.callee.kind !== 'member') continue;
      for (const thing of withoutViews(this.#evaluator.value(next.callee.object, next.frame).things)) {
        if (thing.kind !== 'made' || seen.has(thing.call)) continue;
        seen.add(thing.call);
        this.#evaluator.count(1);
        const name = lastName(thing.call.callee);
        if (/builder$/i.test(name)) return true;
        if (!/^build$/i.test(name)) open.push({ callee: thing.call.callee, frame: thing.frame });
      }
    }
    return false;
  }

  /** Whether a call sends a request by what a record says of it, wherever that goes. */
  sends(site: CallSite, frame: Frame): boolean {
    const { call } = site;
    const seen = this.#seen(site, frame);
    if (!seen?.known || this.#evaluator.targets.of(call, frame).functions.length > 0) return false;
    return seen.kind !== 'verb' || call.callee.kind !== 'member' || !this.#asksData(call, frame);
  }

  #knowledge(fn: FunctionFact): Knowledge {
    return this.#evaluator.knowledge(fn.file);
  }

  /** How a call sends a request; null: it sends none. */
  #seen(site: CallSite, frame: Frame): Seen | null {
    if (isDeclaredCall(site.call)) return { kind: 'request', known: true };
    const byName = this.#byName(site);
    if (byName?.kind === 'sdk') return byName;
    const told = this.#declared(site, frame);
    if (told) return told;
    const named = byName && byName.kind !== 'maybe' ? byName : null;
    if (named?.known) {
      const isHeld = this.#calledClient(site.call, frame) !== null || this.#callsClient(site, frame);
      const isSure = isHeld || !(this.#inherits(site.call, frame) || this.#isForeign(site.call, frame));
      return { ...named, known: isSure };
    }
    if (this.#callsClient(site, frame)) return { kind: 'request', known: true };
    if (named) return named;
    const awaits = byName ? null : this.#awaited(site, frame);
    if (awaits) return { kind: 'request', known: true, awaits };
    return byName ?? (this.#isOuterMethod(site, frame) ? { kind: 'inherited', known: false } : null);
  }

  /** What a manifest's library says of a call on what it gives. */
  #declared({ call, fn }: CallSite, frame: Frame): Seen | null {
    if (!this.#knowledge(fn).isDeclared(lastName(call.callee))) return null;
    const form = this.#evaluator.dispatch(call, frame)?.form;
    return form && form !== 'setup' ? { kind: form, known: true } : null;
  }

  #byName(site: CallSite): Seen | null {
    const { call, fn } = site;
    const name = lastName(call.callee);
    if (name === '' || name === 'Request' || lastName(site.outermost.callee) === 'build') return null;
    if (isVerb(name) && name === name.toUpperCase()) return null;
    const knowledge = this.#knowledge(fn);
    if (sdkChild(call, knowledge) !== null) return { kind: 'sdk', known: true };
    const form = knowledge.form(name);
    const kind = form ?? guessedForm(name);
    if (kind === 'verb' && (call.callee.kind !== 'member' || isRoute(call))) return null;
    if (kind === 'setup') return null;
    if (kind) return { kind, known: form !== null };
    if (call.creates || isLog(call)) return null;
    return mayRequest(name) || (takesHeaders(call) && mayTakeHeaders(name)) ? { kind: 'maybe', known: false } : null;
  }

  /** Calls a client object, or a library's one function under a name of the file's own. */
  #callsClient({ call }: CallSite, frame: Frame): boolean {
    if (!call.creates && (this.#chosenFrom(call, frame) || this.#isNamedByText(call, frame))) return true;
    const called = invokedBy(call, this.#evaluator.program.language(frame.fn.file)) ?? call.callee;
    if (call.creates || (called.kind !== 'name' && called.kind !== 'member')) return false;
    if (called.kind === 'member' && (called.object.kind !== 'name' || called.object.name !== 'this')) return false;
    const { things } = this.#evaluator.value(called, frame);
    const knowledge = this.#knowledge(frame.fn);
    return withoutViews(things).some((thing) => {
      if (thing.kind === 'made') return knowledge.makesFunction(thing.name) || this.#isMethodOf(thing, knowledge);
      if (thing.kind !== 'outside') return false;
      const isGlobal = thing.imported !== true && !thing.name.includes('.');
      if (isGlobal && knowledge.form(thing.name) === 'request') return true;
      const form = knowledge.named(thing.name)?.form ?? 'setup';
      return knowledge.isFunction(thing.name) || form !== 'setup';
    });
  }

  /** The client that is called itself: `create({ base })(options)`. */
  #calledClient(call: CallExpr, frame: Frame): Value | null {
    const called = invokedBy(call, this.#evaluator.program.language(frame.fn.file)) ?? call.callee;
    if (call.creates || (called.kind !== 'name' && called.kind !== 'member')) return null;
    const value = this.#evaluator.value(called, frame);
    const knowledge = this.#knowledge(frame.fn);
    const isClient = (thing: Thing): boolean =>
      thing.kind === 'made' && (knowledge.makesFunction(thing.name) || this.#isMethodOf(thing, knowledge));
    return withoutViews(value.things).some(isClient) ? value : null;
  }

  /** A client of a class cannot be called itself: what is called is a method that was taken from it. */
  #isMethodOf({ name, call }: MadeThing, knowledge: Knowledge): boolean {
    const isOfLibrary = knowledge.isLibrary(name) || (call.creates && !name.includes('.'));
    return isOfLibrary && knowledge.isClient(name.slice(name.lastIndexOf('.') + 1));
  }

  /** Functions whose callers say what a parameter calls, where the sources hand request functions to others. */
  #awaited({ call, fn }: CallSite, frame: Frame): Value['needs'] | null {
    if (call.callee.kind !== 'name' || call.creates || call.args.length === 0) return null;
    if (!this.#handed.isIn(this.#evaluator.program.facts(fn.file).language)) return null;
    const { awaits, needs, things } = this.#evaluator.value(call.callee, frame);
    return awaits && withoutViews(things).length === 0 && needs.size > 0 ? needs : null;
  }

  /** A call of a parameter: it is a request if a caller gives a function that sends one. */
  #handedIn(call: CallExpr, frame: Frame, addressNeeds: Value['needs']): Probe {
    const nothing = {
      hosts: [],
      paths: [],
      addresses: [],
      retired: [],
      settled: false,
      nextPage: false,
      guessed: false,
    };
    return {
      call,
      frame,
      ...nothing,
      named: false,
      method: null,
      addressNeeds,
      known: true,
      sdk: false,
      consumed: new Set(),
    };
  }

  /** The library or client of whose methods the running program chooses one: `axios[verb](...)`, `getattr(requests, verb)(...)`. */
  #chosenFrom({ callee }: CallExpr, frame: Frame): Value | null {
    if (callee.kind === 'member' || callee.kind === 'text') return null;
    const { picksMember } = this.#evaluator.program.language(frame.fn.file);
    const owners: Value[] =
      callee.kind === 'index' ? [callee.object, callee].map((one) => this.#evaluator.value(one, frame)) : [];
    if (callee.kind !== 'index')
      for (const thing of withoutViews(this.#evaluator.value(callee, frame).things)) {
        const [object] = thing.kind === 'made' && thing.name === picksMember ? thing.call.args : [];
        if (thing.kind === 'made' && object) owners.push(this.#evaluator.value(object.value, thing.frame));
      }
    const isClient = (thing: Thing): boolean =>
      (thing.kind === 'outside' || thing.kind === 'made') && this.#knowledge(frame.fn).isLibrary(thing.name);
    return owners.find((owner) => withoutViews(owner.things).some(isClient)) ?? null;
  }

  /** `& $Command @arguments`: the text that a variable holds names the command; a parameter may hold any. */
  #isNamedByText({ callee, args }: CallExpr, frame: Frame): boolean {
    if (callee.kind !== 'name' || !this.#evaluator.program.language(frame.fn.file).callsTexts) return false;
    const value = this.#evaluator.value(callee, frame);
    const { form } = this.#knowledge(frame.fn);
    if (value.texts.length > 0) return value.texts.some((text) => form(text.value) === 'request');
    return value.awaits === true && args.some((arg) => arg.spread || (arg.name !== null && isAddressName(arg.name)));
  }

  /** A method of a base class outside the repository whose name does not say that it sends no request. */
  #isOuterMethod({ call }: CallSite, frame: Frame): boolean {
    const { callee } = call;
    if (callee.kind !== 'member' || callee.object.kind !== 'name' || callee.object.name !== 'this') return false;
    if (call.args.length === 0 || !mayRequestForHeir(callee.name)) return false;
    const own = this.#evaluator.value(callee.object, frame).things.filter((thing) => thing.kind === 'instance');
    return own.some(({ cls }) => this.#evaluator.instances.outerBases(cls).length > 0);
  }

  /** A method that the object's class must have from one outside the repository, which is no library's client. */
  #inherits({ callee }: CallExpr, frame: Frame): boolean {
    if (callee.kind !== 'member' || callee.object.kind !== 'name' || callee.object.name !== 'this') return false;
    const own = this.#evaluator.value(callee.object, frame).things.filter((thing) => thing.kind === 'instance');
    return !own.some(({ cls }) => this.#evaluator.instances.extendsClient(cls));
  }

  /** Whether what a method is called on is of a class or module that is neither in the sources nor of a library. */
  #isForeign(call: CallExpr, frame: Frame): boolean {
    if (call.callee.kind !== 'member' || this.#evaluator.dispatch(call, frame)) return false;
    const things = withoutViews(this.#evaluator.value(call.callee.object, frame).things);
    return things.length > 0 && things.every((thing) => isForeign(thing, frame.fn.file, this.#evaluator));
  }

  /** `settings.get('url')`, `response.json().get('results')`: what is asked is data, or what an outside function answered. */
  #asksData(call: CallExpr, frame: Frame): boolean {
    if (call.callee.kind !== 'member') return false;
    const { object } = call.callee;
    const things = withoutViews(this.#evaluator.value(object, frame).things);
    if (things.length > 0 && things.every((thing) => this.#isData(thing, 0))) return true;
    if (
      object.kind === 'member' &&
      /^_*(?:\w*headers?|cookies?|search_?params|query_?params|environ|trailers)$/i.test(object.name)
    )
      return true;
    // Of what the sources do not make, the name tells.
    const made = things.some(({ kind }) => kind === 'made' || kind === 'instance');
    return !made && holdsData(lastName(object));
  }

  #isData(thing: Thing, depth: number): boolean {
    if (thing.kind === 'dict') return true;
    if (thing.kind !== 'made' || depth > 8) return false;
    const { callee, creates } = thing.call;
    const name = lastName(callee);
    if ((creates || callee.kind === 'name') && makesContainer(name)) return true;
    if (this.#knowledge(thing.frame.fn).keepsData(name)) return true;
    if (givesData(name) || answers(name) || this.#asksPath(thing.call, thing.frame)) return true;
    if (callee.kind !== 'member') return false;
    const inner = withoutViews(this.#evaluator.value(callee.object, thing.frame).things);
    return inner.length > 0 && inner.every((one) => this.#isData(one, depth + 1));
  }

  /** `self._get('/path')`, `api.get(url)`: by its name and what it is given, what it gives back is an answer. */
  #asksPath(call: CallExpr, frame: Frame): boolean {
    const [first] = call.args;
    if (!first || !isVerb(lastName(call.callee).replace(/^_+/, ''))) return false;
    return this.#evaluator.value(first.value, frame).texts.some(({ value }) => value.includes('/'));
  }

  #sdk(call: CallExpr, frame: Frame): Probe {
    const child = sdkChild(call, this.#knowledge(frame.fn));
    const retired = retiredAt(null, `/security/${child ?? ''}`);
    const base = {
      call,
      frame,
      retired: retired ? [{ endpoint: retired, origins: [] }] : [],
      settled: true,
      named: true,
      nextPage: false,
      addressNeeds: new Set<FunctionFact>(),
      known: true,
      guessed: false,
    };
    const sdk = call.callee.kind === 'member';
    return { ...base, hosts: [null], paths: [], addresses: [], method: null, sdk, consumed: new Set() };
  }

  /**
   * `direct`: what the arguments themselves are. `blank`: of the path nothing is known but its base. `named`: it is written
   * out. `behindBase`: addresses that begin with an unknown value, behind the base that they may be relative to.
   */
  #addressed(
    site: CallSite,
    kind: Kind,
    frame: Frame,
    consumed: Set<CallExpr>,
  ): {
    texts: Text[];
    values: Value[];
    direct: Text[];
    blank: boolean;
    named: boolean;
    behindBase: () => readonly Text[];
  } {
    const { call } = site;
    const owner = call.callee.kind === 'member' ? this.#evaluator.value(call.callee.object, frame) : null;
    const receiver =
      kind === 'inherited' ? null : (this.#calledClient(call, frame) ?? owner ?? this.#chosenFrom(call, frame));
    const args = call.args.filter((arg) => mayBeAddress(arg));
    const positional = this.#urlArguments(call, args, kind, frame);
    const named = args.filter((arg) => arg.name !== null && isAddressName(arg.name));
    const whole = [...named, ...positional].map((arg) => this.#evaluator.value(arg.value, frame));
    const spread = call.args.filter((arg) => arg.spread).map((arg) => this.#evaluator.value(arg.value, frame));
    const values = [
      ...whole,
      ...spread.flatMap((value) => this.#items(value)),
      ...[...whole, ...spread].flatMap((value) => this.#entries(value)),
    ];
    const direct = values.flatMap((value) => value.texts).filter((text) => !isMethodName(text.value));
    const written = direct.some((text) => isPath(text.value) && namesResource(text.value));
    const texts: Text[] = [];
    const allBases = [...whole, ...spread].map((value) => this.#bases(value));
    // The base of the request's own options wins over those that it starts from.
    const given = allBases.find((some) => some.length > 0) ?? [];
    const bases = (): readonly Text[] =>
      given.length > 0 || !receiver ? given : this.#addresses.of(receiver, new Set());
    for (const text of direct) {
      if (written && allBases.some((some) => some.includes(text))) continue;
      const whole =
        this.#addresses.isAddress(text.value) ||
        (given.length === 0 && this.#scope.isSecurity(text.value, call)) ||
        text.value.endsWith(NEXT_PAGE);
      if (whole) texts.push(text);
      else if (isPath(text.value)) texts.push(...bases().map((base) => joined(base, text)));
    }
    if (texts.length === 0)
      for (const text of values.flatMap((value) => this.#addresses.of(value, consumed)))
        texts.push(
          ...(text.value.startsWith('/') && !this.#scope.isSecurity(text.value, call)
            ? bases().map((base) => joined(base, text))
            : [text]),
        );
    const based = texts.length === 0 && receiver && direct.length === 0 ? receiver : null;
    const blank = based !== null && this.#lacksPath(based, kind, values);
    if (based) {
      const bases = this.#addresses.of(based, kind === 'maybe' ? new Set() : consumed);
      texts.push(...(blank ? bases.map((base) => joined(base, { value: HOLE, origins: [] })) : bases));
    }
    const paths = values.flatMap((value) => this.#addresses.paths(value));
    const parts = [...whole, ...spread].flatMap((value) => this.#parts(value));
    const all = [...values, ...spread, ...paths, ...parts, ...(receiver ? [receiver] : [])];
    const behindBase = (): readonly Text[] =>
      texts
        .filter((text) => text.value.startsWith(`${HOLE}/`))
        .flatMap((text) => bases().map((base) => joined(base, text)));
    return { texts, values: all, direct, blank, named: written, behindBase };
  }

  /** Whether a request is given something of which nothing is known, to go to behind the base of what it is made with. */
  #lacksPath(receiver: Value, kind: Kind, values: readonly Value[]): boolean {
    if (values.length === 0 || receiver.texts.length > 0) return false;
    const isOpen = ({ open, things }: Value): boolean =>
      open && withoutViews(things).every((thing) => thing.kind !== 'dict');
    if (kind !== 'send') return values.some(isOpen);
    // What is sent is made of an address, which is known as little.
    return values.some((value) => {
      const made = withoutViews(value.things).filter((thing) => thing.kind === 'made' && thing.call.creates);
      if (made.length === 0) return isOpen(value);
      return made.some(
        (thing) =>
          thing.kind === 'made' && thing.call.args.some((arg) => isOpen(this.#evaluator.value(arg.value, thing.frame))),
      );
    });
  }

  /** Arguments without a name that may be the URL: the one that a record names, else the first. */
  #urlArguments(call: CallExpr, args: readonly Arg[], kind: Kind, frame: Frame): readonly Arg[] {
    const unnamed = args.filter((arg) => arg.name === null);
    const known = kind === 'request' ? this.#evaluator.dispatch(call, frame)?.url : undefined;
    const told = known === undefined ? undefined : call.args[known];
    return told && unnamed.includes(told) ? [told] : unnamed.slice(0, kind === 'verb' ? 1 : 3);
  }

  /** The first of the arguments that a list stands for. */
  #items(value: Value): Value[] {
    const entries = this.#evaluator.entries(value);
    return ['0', '1', '2'].flatMap((place) => entries.get(place) ?? []);
  }

  /** Addresses among the entries of a dictionary that configures the request. */
  #entries(value: Value): Value[] {
    const entries = this.#evaluator.entries(value);
    if (entries.has('hostname') || entries.has('host')) return [];
    const own = [...entries].filter(([key]) => isAddressName(key)).map(([, entry]) => entry);
    return [...own, ...this.#mergedIn(value), ...this.#initialized(value)];
  }

  /** Addresses among the fields that are set where a request is made: `new Request { Uri = address }`. */
  #initialized({ things }: Value): Value[] {
    return withoutViews(things).flatMap((thing) =>
      thing.kind === 'made' && thing.call.creates
        ? thing.call.args.flatMap((arg) =>
            arg.value.kind === 'dict' ? this.#entries(this.#evaluator.value(arg.value, thing.frame)) : [],
          )
        : [],
    );
  }

  /** Host and path among the entries of a dictionary that has the parts of the address. */
  #parts(value: Value): Value[] {
    const entries = this.#evaluator.entries(value);
    const host = entries.get('hostname') ?? entries.get('host');
    return host ? [host, entries.get('path'), entries.get('pathname')].filter((part) => part !== undefined) : [];
  }

  /** The bases of relative URLs among the entries of a dictionary that configures the request. */
  #bases(value: Value): readonly Text[] {
    const entries = [...this.#evaluator.entries(value)].filter(([key]) => /^base_?ur[il]$/i.test(key));
    return entries.flatMap(([, { texts }]) => texts).filter((text) => this.#addresses.isAddress(text.value));
  }

  /** What is merged into a dictionary: whoever calls may give the address with it. */
  #mergedIn({ things }: Value): Value[] {
    return withoutViews(things).flatMap((thing) =>
      thing.kind === 'dict' && thing.expr.kind === 'dict'
        ? thing.expr.entries.flatMap(({ key, value }) => (key ? [] : [this.#evaluator.value(value, thing.frame)]))
        : [],
    );
  }

  /** Looks for the header in everything that goes into a request. */
  findings(site: CallSite, probe: Probe): Findings {
    const found = this.headers.ofCall(site.outermost, probe.frame);
    if (found.evidence.length > 0) return this.#replaced(found, site, probe.frame);
    const later = this.#later(site, probe.frame);
    if (later.evidence.length > 0) return later;
    for (const byDefault of this.#byDefaults(site, probe.frame)) if (byDefault.evidence.length > 0) return byDefault;
    const needs = new Set([...found.needs, ...later.needs]);
    return { ...found, unknown: found.unknown ?? later.unknown, needs, looked: [...found.looked, ...later.looked] };
  }

  /** What the functions around a request do to the defaults of a client of the file, which may replace what it was made with. */
  #replaced(found: Findings, site: CallSite, frame: Frame): Findings {
    const [first] = found.evidence;
    for (const { evidence, override } of this.#byDefaults(site, frame)) {
      const [later] = evidence;
      if (first && later) return { ...found, evidence: [worstEvidence([first, later], null)] };
      if (first?.state === 'set' && override)
        return { ...found, evidence: [{ ...first, doubt: first.doubt ?? override }] };
    }
    return found;
  }

  /** What the functions around a request do to the defaults of a client that is made elsewhere. */
  *#byDefaults(site: CallSite, inner: Frame): Iterable<Findings> {
    const root = rootOf(site.call.callee);
    if (!root || root.name === 'this') return;
    for (let frame: Frame | null = inner; frame; frame = frame.outer) {
      if (this.#evaluator.program.assignments(frame.fn, root.name).length > 0) continue;
      const effects = this.#defaults(frame.fn, root.name).filter((effect) => effect.expr !== site.call);
      if (effects.length === 0) continue;
      yield this.headers.of(
        thingValue({ kind: 'view', of: NOTHING, effects, frame, instance: null, ...ANY_TIME }),
        false,
      );
    }
  }

  /** What a function does to the defaults of a client that a variable holds. */
  #defaults(fn: FunctionFact, name: string): readonly Effect[] {
    return effectsThat(this.#evaluator.program.effects(fn, name), setsDefault);
  }

  /** What is done to the request that a call gives back, before it is sent. */
  #later(site: CallSite, frame: Frame): Findings {
    const { statement, fn } = site;
    const name =
      statement.kind === 'assign' && statement.target?.kind === 'name' && statement.value === site.outermost
        ? statement.target.name
        : null;
    const effects = name === null ? [] : effectsThat(this.#evaluator.program.effects(fn, name), setsRequest);
    const since = statement.start;
    const next = name === null ? undefined : this.#evaluator.program.nextAssignment(fn, name, since);
    const at = next?.start ?? Number.POSITIVE_INFINITY;
    return this.headers.of(thingValue({ kind: 'view', of: NOTHING, effects, frame, instance: null, at, since }), false);
  }
}

/** `logger.api_call('GET', url)`: tells of a request. */
function isLog({ callee }: CallExpr): boolean {
  return (
    callee.kind === 'member' &&
    /^_*(?:log|logger|logging|console|metrics|telemetry|tracer)$/i.test(lastName(callee.object))
  );
}
