import { type CallExpr, type Expr, type FunctionFact, lastName, rootOf } from '../facts.ts';
import { makesContainer } from '../libraries/guess.ts';
import { laterApplied } from './applied.ts';
import { isChainedTo } from './chains.ts';
import { constructorTargets, effectsOnGiven } from './constructor-effects.ts';
import type { Target } from './evaluation.ts';
import { runOf } from './functional-options.ts';
import { setsUp } from './header-effects.ts';
import {
  along,
  conditionOf,
  type Doubt,
  functionStep,
  type HeaderParts,
  leaveOpen,
  overrideBy,
  push,
  type Search,
  within,
} from './header-evidence.ts';
import { headerMatch, isBody, isHeadersMember, isProperty, leadsToHeaders } from './header-names.ts';
import { ownNames, REMOVES } from './header-setters.ts';
import { callsForEach, dictionaryOf } from './loops.ts';
import {
  ANY_TIME,
  type Effect,
  type Frame,
  type InstanceThing,
  NOTHING,
  type Thing,
  type Value,
  type ViewThing,
  withoutViews,
} from './value.ts';

/** Calls of a method that sets a header whose name it is given. With more, any of them may name the header. */
const MAX_CALLS = 24;

/** Looks for the header in one thing that is done to a variable or an object. */
export class EffectSearch {
  readonly #headers: HeaderParts;

  constructor(headers: HeaderParts) {
    this.#headers = headers;
  }

  inEffect(effect: Effect, view: Thing & { kind: 'view' }, asHeaders: boolean, search: Search, depth: number): void {
    const frame = this.#headers.evaluator.frameOf(effect, view);
    const later = laterApplied(effect, view, this.#headers.evaluator.knowledge(frame.fn.file));
    if (later === 'sure') return;
    if (later === 'perhaps') search.override ??= conditionOf(effect);
    const calls =
      view.instance && this.#namesByParameter(effect, frame) ? this.#callsOf(effect, view.instance, 0) : null;
    if (!calls) this.#inOne(effect, frame, asHeaders, search, depth);
    for (const one of calls ?? []) {
      const inner = within(search);
      this.#inOne(effect, one.frame, asHeaders, inner, depth);
      leaveOpen(search, inner.unknown);
      for (const found of inner.evidence) push(search, { ...found, doubt: found.doubt ?? one.doubt });
      search.override ??= inner.override;
    }
  }

  /** Whether a parameter names the header: `void addHeader(String name, String value) { headers.add(name, value); }`. */
  #namesByParameter({ kind, expr, fn }: Effect, frame: Frame): boolean {
    if (fn.kind !== 'method' || fn.params.length < 2) return false;
    const key =
      kind === 'set' && expr.kind === 'index'
        ? expr.key
        : kind === 'call' && expr.kind === 'call'
          ? expr.args[0]?.value
          : undefined;
    return (
      key !== undefined &&
      this.#headers.keyOf(key, frame) === null &&
      this.#headers.evaluator.value(key, frame).awaits === true
    );
  }

  /** Activations of a method of an object that the sources call; null: not all of them are known. */
  #callsOf(
    { fn }: Pick<Effect, 'fn'>,
    instance: InstanceThing,
    depth: number,
  ): readonly { readonly frame: Frame; readonly doubt: Doubt | null }[] | null {
    const { instances, program, targets } = this.#headers.evaluator;
    const self = instances.selfOf(instance);
    const lineage = instances.lineage(instance.cls);
    const sites = (program.callsByName.get(fn.name) ?? []).filter((site) =>
      targets.of(site.call, this.#headers.evaluator.unbound(site.fn)).functions.some((one) => one.fn === fn),
    );
    if (sites.length === 0 || sites.length > MAX_CALLS || depth > 2) return null;
    const found: { frame: Frame; doubt: Doubt | null }[] = [];
    for (const { call, fn: caller, statement } of sites) {
      // What calls it from elsewhere does so on an object that need not be this one.
      const isOwn = caller.owner !== null && lineage.includes(caller.owner);
      const at = { file: caller.file, start: call.start, end: call.end, inner: null };
      const isRun = isOwn && (caller.kind === 'constructor' || program.callsByName.has(caller.name));
      const isOpen = statement.blocks.length > 0 || !(isRun || isChainedTo(call, instance.call));
      const doubt: Doubt | null = isOpen ? { cause: 'condition', at } : null;
      const plain = {
        frame: isOwn ? instances.methodFrame(instance, caller) : this.#headers.evaluator.unbound(caller),
        doubt: null,
      };
      const given = call.args.some(({ value }) => this.#headers.evaluator.value(value, plain.frame).awaits);
      // What a method would pass on that nothing calls is not set.
      if (isOwn && given && caller.kind === 'method' && !program.callsByName.has(caller.name)) continue;
      const around = (isOwn &&
        given &&
        caller.kind === 'method' &&
        this.#callsOf({ fn: caller }, instance, depth + 1)) || [plain];
      for (const one of around) {
        // An activation of its own: what a call does is kept, and elsewhere that call may be one on another object.
        const bound = this.#headers.evaluator.bind(fn, call, { ...one.frame, memo: new Map() }, self);
        if (!bound) return null;
        found.push({ frame: bound, doubt: doubt ?? one.doubt });
      }
    }
    return found.length > MAX_CALLS ? null : found;
  }

  #inOne(effect: Effect, frame: Frame, asHeaders: boolean, search: Search, depth: number): void {
    const { expr } = effect;
    if (effect.kind === 'delete') {
      const name = expr.kind === 'index' ? this.#headers.keyOf(expr.key, frame) : null;
      if (name !== null && headerMatch(name) === 'header')
        search.evidence.push({
          state: 'removed',
          value: NOTHING,
          file: effect.fn.file,
          name,
          start: expr.start,
          end: expr.end,
          doubt: null,
          trail: search.trail,
        });
      return;
    }
    if (effect.kind === 'set' && effect.value) {
      this.#inAssignment(expr, effect.value, frame, asHeaders, search, depth);
      return;
    }
    if (expr.kind !== 'call') return;
    const scope = this.#headers.evaluator.scopeOf(expr, frame);
    if (scope) {
      const { object, name, block } = scope;
      if (object && name !== null && rootOf(object)?.name === rootOf(effect.value ?? expr)?.name)
        this.#headers.onParameter(block, name, search, depth);
      return;
    }
    if (effect.called) {
      this.#inInvoked(effect.called, effect, frame, asHeaders, search, depth);
      return;
    }
    if (effect.kind === 'passed') {
      this.#inPassed(expr, effect, frame, search, depth);
      return;
    }
    if (this.#headers.removes(expr, frame, search) || REMOVES.test(lastName(expr.callee))) return;
    if (this.#inExtension(expr, frame, search, depth)) return;
    if (HEADERS_METHOD.test(lastName(expr.callee)) && !this.#takesKnown(expr, frame) && this.#mayPrepare(expr, frame))
      this.#unknown(search, expr, frame);
    if (!setsUp(expr) || this.#isDeclared(expr, frame)) return;
    this.#headers.setter(expr, frame, search, depth + 1, { effectOnly: true, onHeaders: asHeaders });
  }

  /** Whether a call only sets headers that are written out in what it is given. */
  #takesKnown({ callee, args }: CallExpr, frame: Frame): boolean {
    const { evaluator } = this.#headers;
    const [given, ...others] = args;
    if (!given || others.length > 0 || !evaluator.knowledge(frame.fn.file).takesHeaders(lastName(callee))) return false;
    const { things, awaits } = evaluator.value(given.value, frame);
    const isWritten = (thing: Thing): boolean =>
      thing.kind === 'dict' || (thing.kind === 'made' && thing.call.creates && makesContainer(thing.name));
    return !awaits && things.length > 0 && withoutViews(things).every(isWritten);
  }

  /** Whether a call is one of a method that only declares a request: it leaves its object as it is. */
  #isDeclared(call: CallExpr, frame: Frame): boolean {
    const { functions } = this.#headers.evaluator.targets.of(call, frame);
    return functions.length > 0 && functions.every(({ fn }) => fn.owner?.declares !== undefined);
  }

  /** A function of the repository that is called as a method of what holds the header. @returns whether it is one */
  #inExtension(call: CallExpr, frame: Frame, search: Search, depth: number): boolean {
    const { functions } = this.#headers.evaluator.targets.of(call, frame);
    const [target] = functions.filter(({ fn }) => fn.params[0]?.extended);
    // A bare name that calls a function of the sources is no member of the object that the block runs on.
    if (!target && functions.length > 0 && call.callee.kind === 'name') return true;
    if (!target || functions.length > 1 || search.passedTo.has(target.fn)) return false;
    const bound = this.#headers.evaluator.bind(target.fn, call, frame, null);
    if (!bound || depth > 12) {
      this.#headers.cut(search);
      return true;
    }
    search.passedTo.add(target.fn);
    along(search, functionStep(target.fn), () =>
      this.#headers.onParameter(bound, target.fn.params[0]?.name ?? '', search, depth),
    );
    search.passedTo.delete(target.fn);
    return true;
  }

  #inAssignment(target: Expr, valueExpr: Expr, frame: Frame, asHeaders: boolean, search: Search, depth: number): void {
    const value = (): Value => this.#headers.evaluator.value(valueExpr, frame);
    if (target.kind === 'index') {
      const name = this.#headers.keyOf(target.key, frame);
      const headerPath = asHeaders || ownNames(target.object).some((word) => /header/i.test(word));
      const match = name === null ? null : headerMatch(name);
      if (name === null && headerPath) this.#headers.addUnnamed(target.key, valueExpr, frame, search, depth);
      else if (name === null) {
        this.#headers.look(value(), false, search, depth + 1);
        search.override ??= overrideBy(value(), null);
      } else if (name !== null && match !== null)
        this.#headers.add(search, name, value(), frame.fn.file, valueExpr, match === 'near' && !headerPath);
      else if (name !== null && leadsToHeaders(name) && !isBody(name))
        this.#headers.look(value(), /header/i.test(name), search, depth + 1);
    } else if (target.kind === 'member') {
      if (isProperty(target.name))
        this.#headers.add(
          search,
          'User-Agent',
          this.#headers.product([valueExpr], frame),
          frame.fn.file,
          valueExpr,
          true,
        );
      else if (leadsToHeaders(target.name) && !isBody(target.name))
        this.#headers.look(value(), /header/i.test(target.name) || isHeadersMember(target), search, depth + 1);
      else if (this.#headers.evaluator.knowledge(frame.fn.file).isApplied(target.name))
        this.#headers.look(value(), false, search, depth + 1);
    }
  }

  /** A function that was called does something to the variable, which is one of those around it. */
  #inInvoked(
    called: FunctionFact,
    { expr, root }: Effect,
    frame: Frame,
    asHeaders: boolean,
    search: Search,
    depth: number,
  ): void {
    if (depth > 12) this.#headers.cut(search);
    if (depth > 12 || expr.kind !== 'call' || search.passedTo.has(called)) return;
    const { functions } = this.#headers.evaluator.targets.of(expr, frame);
    const target = functions.find(({ fn }) => fn === called);
    const bound = target && this.#headers.evaluator.bind(called, expr, frame, target.self, target.frame);
    if (!bound) {
      this.#headers.cut(search);
      return;
    }
    const effects = this.#headers.evaluator.program.effectsAtAnyTime(called, root);
    const inner: ViewThing = { kind: 'view', of: NOTHING, effects, frame: bound, instance: null, ...ANY_TIME };
    search.passedTo.add(called);
    along(search, functionStep(called), () => this.#headers.inView(inner, asHeaders, search, depth + 2));
    search.passedTo.delete(called);
  }

  /** The variable went into a call: into a function of the repository that may set the header on it, or a library's. */
  #inPassed(call: CallExpr, effect: Effect, frame: Frame, search: Search, depth: number): void {
    if (depth > 12) {
      this.#headers.cut(search);
      return;
    }
    const { functions: called, cls } = this.#headers.evaluator.targets.of(call, frame);
    const functions = cls ? constructorTargets(this.#headers.evaluator, cls, call, frame.fn) : called;
    const position = call.args.findIndex((arg) => arg.value === effect.value);
    const others = call.args.filter((_, index) => index !== position);
    if (functions.length === 0 && this.#headers.removes({ ...call, args: others }, frame, search)) return;
    const { callee } = call;
    const isVariable = !cls && callee.kind === 'name' && callee.name !== 'this';
    const isHeld = isVariable && functions.some(({ fn }) => fn.name !== lastName(callee));
    const run = isHeld ? runOf(this.#headers.evaluator, effect, call, frame) : null;
    if (run === null) this.#inFunctions(functions, call, position, frame, search, depth);
    // Read from the end: the last of the functions that a loop calls has the last word.
    else if (run === 'all') this.#inFunctions([...functions].reverse(), call, position, frame, search, depth);
    else this.#inOneOf(functions, call, position, frame, search, depth);
    if (run === 'unknown') this.#unknown(search, call, frame);
    if (functions.length > 0 || position > 1) return;
    const name = lastName(call.callee);
    const { value } = effect;
    if (callsForEach(call) && value?.kind === 'member' && /header/i.test(value.name) && call.callee.kind === 'member')
      this.#headers.look(
        this.#headers.evaluator.value(dictionaryOf(call.callee.object), frame),
        true,
        search,
        depth + 1,
      );
    if (/setopt|header/i.test(name) || (position === 0 && CHANGES_FIRST.test(name)))
      this.#headers.setter(
        { ...call, args: call.args.filter((arg) => arg.value !== effect.value) },
        frame,
        search,
        depth + 1,
      );
    if (this.#mayPrepare(call, frame) || this.#isMadeUnknown(call.callee, frame)) this.#unknown(search, call, frame);
  }

  /** Whether what is called was made by a function that the sources do not show: it may do anything to what it is given. */
  #isMadeUnknown(callee: Expr, frame: Frame): boolean {
    if (callee.kind !== 'name') return false;
    const { evaluator } = this.#headers;
    const knowledge = evaluator.knowledge(frame.fn.file);
    const isKnown = (thing: Thing): boolean => thing.kind === 'outside' && knowledge.isLibrary(thing.name);
    return evaluator.value(callee, frame).things.some((thing) => {
      if (thing.kind === 'made') return true;
      // A function that was given methods: what it does is up to what it was made of.
      const [given] = thing.kind === 'instance' && callee.name === 'this' ? (thing.call?.args ?? []) : [];
      if (thing.kind !== 'instance' || !given || !thing.frame) return false;
      const { things } = evaluator.value(given.value, thing.frame);
      return things.length === 0 || !withoutViews(things).every(isKnown);
    });
  }

  /** In functions of which one is called, and nobody knows which. */
  #inOneOf(
    functions: readonly Target[],
    call: CallExpr,
    position: number,
    frame: Frame,
    search: Search,
    depth: number,
  ): void {
    const inner = within(search);
    this.#inFunctions(functions, call, position, frame, inner, depth);
    leaveOpen(search, inner.unknown);
    const at = { file: frame.fn.file, start: call.start, end: call.end, inner: null };
    for (const found of inner.evidence) push(search, { ...found, doubt: found.doubt ?? { cause: 'condition', at } });
    search.override ??= inner.override;
  }

  #inFunctions(
    functions: readonly Target[],
    call: CallExpr,
    position: number,
    frame: Frame,
    search: Search,
    depth: number,
  ): void {
    for (const target of functions) {
      const name = call.args[position]?.name ?? target.fn.params[position]?.name;
      const effects = name === undefined ? [] : effectsOnGiven(this.#headers.evaluator, target.fn, name);
      if (effects.length === 0 || search.passedTo.has(target.fn)) continue;
      const bound = this.#headers.evaluator.bind(target.fn, call, frame, target.self, target.frame);
      if (!bound) {
        this.#headers.cut(search);
        continue;
      }
      const inner: ViewThing = {
        kind: 'view',
        of: NOTHING,
        effects,
        frame: bound,
        instance: null,
        ...ANY_TIME,
      };
      search.passedTo.add(target.fn);
      along(search, functionStep(target.fn), () => this.#headers.inView(inner, false, search, depth + 2));
      search.passedTo.delete(target.fn);
    }
  }

  /** Whether a function that the sources do not show may set the header on what it is given, by its name. */
  #mayPrepare({ callee, args, creates }: CallExpr, frame: Frame): boolean {
    // A copy of a set of headers leaves that as it is.
    if (creates && makesContainer(lastName(callee))) return false;
    if (!PREPARES.test(lastName(callee)) || /^curl_|setopt/i.test(lastName(callee))) return false;
    const given = args.filter((arg) => this.#headers.keyOf(arg.value, frame) !== null);
    if (given.length > 0) return false;
    const root = rootOf(callee);
    const known = root === null ? [] : withoutViews(this.#headers.evaluator.value(root, frame).things);
    const knowledge = this.#headers.evaluator.knowledge(frame.fn.file);
    return !known.some(
      (thing) => (thing.kind === 'outside' || thing.kind === 'made') && knowledge.isLibrary(thing.name),
    );
  }

  #unknown(search: Search, { start, end }: CallExpr, frame: Frame): void {
    leaveOpen(search, { cause: 'unknown-headers', at: { file: frame.fn.file, start, end, inner: null } });
  }
}

/** Functions that put their other arguments into the first. */
const CHANGES_FIRST = /^(?!array_).*(?:assign|merge|extend|update|append|copy)/i;

/** Names of functions that set something up on what they are given. */
const PREPARES =
  /header|user_?agent|prepare|decorate|appl(?:y|ies)|configur|customi[sz]e|(?<!as)sign(?!al)|enrich|set_?up|^init(?!ial_?state)|option|default|instrument|middleware/i;

/** A method of the object itself that is named after its headers: `request.AddPartnerHeaders()`. */
const HEADERS_METHOD = /(?:headers|user_?agent)$/i;
