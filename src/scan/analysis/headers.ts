import {
  type Arg,
  type BranchFact,
  type CallExpr,
  type Expr,
  type FunctionFact,
  lastName,
  memberNames,
  rootOf,
  type Span,
} from '../facts.ts';
import { makesContainer, mayPassRequest } from '../libraries/guess.ts';
import type { Knowledge } from '../libraries/knowledge.ts';
import { laterApplied } from './applied.ts';
import { hasReceiver, setsDefault } from './call-forms.ts';
import { isChainedTo } from './chains.ts';
import { constructorTargets, effectsOnGiven } from './constructor-effects.ts';
import { Coverage, conditions, excludes } from './coverage.ts';
import { countUpTo, effectsThat, isWithin, Remaining } from './effects.ts';
import { ensure } from './ensure.ts';
import { handsRequestOn, madeRequests, nextHandlers } from './handlers.ts';
import { CLEARS, handsOn, isDefault, isForCondition, isTornDown, mayReplace, setsUp } from './header-effects.ts';
import { headerMatch, isHeadersName, isProperty, leadsToHeaders } from './header-names.ts';
import {
  along,
  type Doubt,
  type Evidence,
  type Findings,
  follow,
  overrideBy,
  type Place,
  push,
  type Search,
  within,
  worstEvidence,
} from './header-search.ts';
import { HeaderSetters, isForeignMaker, MERGES, ownNames, REMOVES } from './header-setters.ts';
import { callsForEach, dictionaryOf, loopedObject } from './loops.ts';
import { openBlocks } from './making.ts';
import type { CallSite } from './program.ts';
import { blocksAt } from './reach.ts';
import { type Step, stepAt } from './trail.ts';
import {
  ANY_TIME,
  allNeeds,
  type Effect,
  type Frame,
  type InstanceThing,
  isFresh,
  isGuessed,
  isNothing,
  isUnknown,
  NOTHING,
  type Thing,
  thingValue,
  type Value,
  type ViewThing,
  withoutViews,
} from './value.ts';

export type { Doubt, Evidence, Findings } from './header-search.ts';

/** Finds the User-Agent header in what goes into a request. */
export class Headers extends HeaderSetters {
  readonly #ofHeaders: Lists = new WeakMap();
  readonly #ofOthers: Lists = new WeakMap();

  /**
   * @param asHeaders the value is a set of headers, so that near misses of the name count as such
   * @param from what was followed to the value
   */
  of(value: Value, asHeaders: boolean, from: readonly Step[] = [], request: Place | null = null): Findings {
    const search: Search = {
      request,
      evidence: [],
      values: [],
      known: new Map(),
      dictionaries: [],
      unknown: null,
      override: null,
      passedTo: new Set(),
      looked: [],
      trail: null,
    };
    for (const step of from) follow(search, step);
    this.look(value, asHeaders, search, 0);
    const { evidence, unknown, override, values, dictionaries, looked } = search;
    return { evidence, unknown, override, needs: allNeeds(values), dictionary: dictionaries[0] ?? null, looked };
  }

  /** The same for a call and what it is chained to. */
  ofCall(call: CallExpr, frame: Frame): Findings {
    const whole = thingValue({ kind: 'made', name: '', call, frame });
    const found = this.of(whole, false, this.#clientOf(call, frame), { fn: frame.fn, start: call.start });
    const knowledge = this.evaluator.knowledge(frame.fn.file);
    const client = startOf(call);
    if (!client || knowledge.isReceiver(memberNames(client).reverse().join('.'))) return found;
    const value = this.evaluator.value(client, frame);
    const isForeign = (thing: Thing): boolean => {
      if (thing.kind !== 'instance') return false;
      const { instances } = this.evaluator;
      return instances.outerBases(thing.cls).length > 0 && !instances.extendsClient(thing.cls);
    };
    // What sends it, with headers of its own, was not found.
    const name = this.evaluator.targets.outsideName(call.callee, frame);
    const isPrepared = this.#isPrepared(call, frame) && (name === null || !knowledge.isFunction(name));
    const isOpen =
      isPrepared ||
      isUnknown(value) ||
      this.evaluator.value(call.callee, frame).awaits === true ||
      (value.omitted === true && isNothing(value)) ||
      value.awaits === true ||
      value.things.flatMap(withoutViews).some((one) => isUndeclared(one, knowledge) || isForeign(one));
    const at = { file: frame.fn.file, start: client.start, end: client.end, inner: null };
    return { ...found, unknown: found.unknown ?? (isOpen ? { cause: 'unknown-client', at } : null) };
  }

  /** Whether a chain of calls only prepares a request, which another call sends. */
  #isPrepared(call: CallExpr, frame: Frame): boolean {
    for (let at: Expr = call; at.kind === 'call'; at = at.callee.kind === 'member' ? at.callee.object : at.callee) {
      const told = this.evaluator.dispatch(at, frame);
      if (told) return told.prepares === true;
      if (this.evaluator.knowledge(frame.fn.file).form(lastName(at.callee)) === 'send') return false;
    }
    return false;
  }

  /** Where the client of a call is made, as far as the sources show it. */
  #clientOf(call: CallExpr, frame: Frame): Step[] {
    let client: Expr = call;
    while (client.kind === 'call' && client.callee.kind === 'member') client = client.callee.object;
    if (client === call) return [];
    const value = this.evaluator.value(client, frame);
    const doubt = isGuessed(value) ? 'by-name' : null;
    return value.things.flatMap(withoutViews).flatMap((thing) => {
      if (thing.kind === 'made') {
        const { file } = thing.frame.fn;
        const isForeign = isForeignMaker(thing, this.evaluator.knowledge(file));
        return [stepAt('client', thing.call, thing.frame, thing.name, doubt ?? (isForeign ? 'unknown-client' : null))];
      }
      if (thing.kind !== 'instance') return [];
      const { cls } = thing;
      return thing.call && thing.frame
        ? [stepAt('client', thing.call, thing.frame, cls.name, doubt)]
        : [stepAt('client', cls, { fn: this.evaluator.program.facts(cls.file).module }, cls.name, doubt)];
    });
  }

  protected override inView(thing: Thing & { kind: 'view' }, asHeaders: boolean, search: Search, depth: number): void {
    const knowledge = this.evaluator.knowledge(thing.frame.fn.file);
    const isLibrary = thing.of.things.some((one) => one.kind === 'outside' && knowledge.isLibrary(one.name));
    const able = effectsThat(thing.effects, this.#maySetHeader);
    const effects = isLibrary ? effectsThat(able, setsDefault) : able;
    const { program } = this.evaluator;
    const perhaps: Evidence[] = [];
    const covered = new Map<FunctionFact, Coverage>();
    let condition: Doubt | null = null;
    let afresh = false;
    const left = this.#left(effects, thing, asHeaders);
    let index = left.last(countUpTo(effects, thing.at, ({ statement }) => statement.start) - 1);
    for (; index >= 0 && !afresh; index = left.last(index - 1)) {
      const effect = effects[index] as Effect;
      this.evaluator.count(1);
      if (!isWithin(effect, thing)) continue;
      if (this.evaluator.closed && this.#isUncalled(effect.fn, search)) continue;
      const { file } = effect.fn;
      const blocks = openBlocks(effect, thing.making);
      const branches = program.branches(file);
      const here = effect.fn === thing.frame.fn && !thing.instance ? blocksAt(effect.fn, thing.at) : [];
      const around = conditions(blocks, here, branches);
      const decided = around.map((one) => this.evaluator.decide(one, this.evaluator.frameOf(effect, thing)));
      if (excludes(blocks, here, branches) || decided.includes(false)) continue;
      if (thing.instance && this.evaluator.instances.runs(thing.instance, effect.fn) === false) continue;
      const open = around[decided.indexOf(null)];
      const inner = within(search);
      const { length } = search.values;
      this.inEffect(effect, thing, asHeaders, inner, depth);
      search.unknown ??= inner.unknown;
      const [found] = inner.evidence;
      if (found && isDefault(effect) && this.#hasEntry(thing.of, effect, thing)) continue;
      if (!found) {
        const says = inner.unknown ?? inner.override;
        const frame = this.evaluator.frameOf(effect, thing);
        const replaces = !isTornDown(effect, thing) && this.#replaces(effect, frame, asHeaders);
        const isSettled = says === null && search.values.length === length && !replaces && !handsOn(effect);
        if (isSettled) left.remove(index);
        search.override ??= inner.override;
        if (!replaces) continue;
        afresh = !thing.instance && effect.fn === thing.frame.fn && !open;
        // Of what a function was given, only what it did is looked at here.
        if (!afresh || thing.of === NOTHING) search.override ??= conditionOf(effect);
        continue;
      }
      perhaps.push(found);
      if (perhaps.length > MAX_CONDITIONAL) break;
      const undecided = around.filter((_, at) => decided[at] === null);
      const isLooped = !setsItself(found, effect) && this.#runsForItem(undecided, effect);
      if (!open || isLooped || ensure(covered, effect.fn, () => new Coverage(branches)).add(blocks, here)) {
        const byDefault = isDefault(effect) ? overrideBy(thing.of, null) : null;
        const doubt =
          byDefault ??
          (isForCondition(effect) ? conditionOf(effect) : this.#mayNotRun(effect, thing, search)) ??
          this.#replacedElsewhere(effect, thing, asHeaders);
        push(search, worstEvidence(perhaps, doubt));
        return;
      }
      condition ??= { cause: 'condition', at: open.end === 0 ? null : { ...spanOf(open), file, inner: null } };
    }
    const base = within(search);
    if (!afresh) this.look(thing.of, asHeaders, base, depth + 1);
    search.unknown ??= base.unknown;
    const [found] = base.evidence;
    const cut = perhaps.length > MAX_CONDITIONAL;
    if (found) push(search, worstEvidence([...perhaps, found], cut ? condition : null));
    else if (perhaps.length > 0) push(search, worstEvidence(perhaps, base.unknown ?? condition));
    else search.override ??= base.override;
  }

  /**
   * Whether branches only loop over what an effect goes through, or ask whether an item of it is something: where the header
   * is one of the items, they run for it. `for (var h : headers) if (h.value() != null) request.header(h.name(), h.value())`
   */
  #runsForItem(branches: readonly BranchFact[], { expr, fn }: Effect): boolean {
    const key = expr.kind === 'index' ? expr.key : expr.kind === 'call' ? expr.args[0]?.value : undefined;
    const item = key && rootOf(key)?.name;
    if (item === undefined) return false;
    const { program } = this.evaluator;
    const [loop = null] = program.assignments(fn, item).map(({ value }) => loopedObject(value));
    const isOfItem = (name: string | undefined): boolean => {
      if (name === item) return true;
      const given = name === undefined ? [] : program.assignments(fn, name);
      return given.length > 0 && given.every(({ value }) => rootOf(loopedObject(value) ?? value)?.name === item);
    };
    const isLoop = (over: Expr): boolean => over.start === loop?.start || isOfItem(rootOf(over)?.name);
    return (
      loop !== null &&
      branches.every(({ over, test, negated }) =>
        over ? isLoop(over) : test && !negated && isOfItem(rootOf(test)?.name),
      )
    );
  }

  /** False for the effects that say nothing of the header: requests with one argument, and calls on what others made. */
  readonly #maySetHeader = ({ kind, expr }: Effect): boolean => {
    if (kind !== 'call' || expr.kind !== 'call') return true;
    const name = lastName(expr.callee);
    if (REMOVES.test(name) || CLEARS.test(name)) return true;
    const requests = this.evaluator.isRequestWord(name);
    return setsUp(expr) && (!requests || expr.args.length > 1 || namesProperty(expr.callee));
  };

  /** The effects that are not known to say nothing about the header, wherever they are seen from. */
  #left(effects: readonly Effect[], { instance, frame }: ViewThing, asHeaders: boolean): Remaining {
    const lists = asHeaders ? this.#ofHeaders : this.#ofOthers;
    const byOwner = ensure(lists, effects, () => new WeakMap<Frame | InstanceThing, Remaining>());
    return ensure(byOwner, instance ?? frame, () => new Remaining(effects.length));
  }

  /** Whether what was there before already has the entry that an effect gives only where there is none. */
  #hasEntry(before: Value, effect: Effect, view: ViewThing): boolean {
    const key = effect.expr.kind === 'call' ? effect.expr.args[0] : undefined;
    const name = key ? this.keyOf(key.value, this.evaluator.frameOf(effect, view)) : null;
    return name !== null && this.evaluator.entries(before).has(name.toLowerCase());
  }

  /** All headers are taken away, or others put in their place. */
  #replaces(effect: Effect, frame: Frame, asHeaders: boolean): boolean {
    if (!mayReplace(effect)) return false;
    const { kind, expr, value } = effect;
    const isOwn = expr.kind === 'index' && !asHeaders ? this.#namesHeaders(expr.key, frame) : true;
    if (kind === 'delete') return !asHeaders && isOwn;
    if (kind === 'set') return isOwn && value !== null && isFresh(this.evaluator.value(value, frame));
    if (expr.kind !== 'call') return false;
    const name = lastName(expr.callee);
    if (this.evaluator.knowledge(frame.fn.file).isReset(name)) return true;
    const given = expr.args.filter((arg) => arg.value !== value);
    if (REMOVES.test(name)) return !asHeaders && given.some((arg) => this.#namesHeaders(arg.value, frame));
    if (MERGES.test(name)) return !asHeaders && given.some((arg) => this.#bringsHeaders(arg, frame));
    if (kind !== 'call' || expr.callee.kind !== 'member') return false;
    const cleared = lastName(expr.callee.object);
    return /headers$|^user_?agent$/i.test(cleared) || (asHeaders && expr.callee.object.kind === 'name');
  }

  /** A method that nothing in the sources calls, and what comes after the request; null: it runs before. */
  #mayNotRun({ fn, statement, outside }: Effect, view: ViewThing, search: Search): Doubt | null {
    if (!view.instance || outside) return null;
    const { request } = search;
    const { program, instances } = this.evaluator;
    const { instance } = view;
    const at = { ...spanOf(statement), file: fn.file, inner: null };
    if (instances.runs(instance, fn) === null) return { cause: 'condition', at };
    if (fn === request?.fn) return statement.start > request.start ? { cause: 'condition', at } : null;
    const sites = program.callsByName.get(fn.name) ?? [];
    const isOwn = ({ fn: by }: CallSite): boolean =>
      by.kind === 'constructor' && by.owner !== null && instances.lineage(instance.cls).includes(by.owner);
    const calling = sites.filter((site) => isOwn(site) && site.statement.blocks.length === 0).map((site) => site.fn);
    // A constructor that another one may run in place of.
    if (sites.length > 0 && sites.every(isOwn) && !instances.someRun(instance, calling))
      return { cause: 'condition', at };
    return this.#isUncalled(fn, search) ? { cause: 'condition', at } : null;
  }

  /** Whether a method is one that nothing calls, as far as the request does not lead to it. */
  #isUncalled(fn: FunctionFact, { request }: Search): boolean {
    if (fn === request?.fn || !this.evaluator.callers.isUncalled(fn)) return false;
    const toRequest = request ? (this.evaluator.program.callsByName.get(request.fn.name) ?? []) : [];
    return toRequest.every((site) => site.fn !== fn);
  }

  /** Where another method of the object, which may run later, takes the headers away; null: none does. */
  #replacedElsewhere({ fn }: Effect, view: ViewThing, asHeaders: boolean): Doubt | null {
    if (!view.instance) return null;
    const other = effectsThat(view.effects, mayReplace).find(
      (one) =>
        one.fn !== fn &&
        one.fn.kind !== 'constructor' &&
        !isTornDown(one, view) &&
        this.#replaces(one, this.evaluator.frameOf(one, view), asHeaders),
    );
    if (!other) return null;
    return conditionOf(other);
  }

  #namesHeaders(key: Expr, frame: Frame): boolean {
    const name = this.keyOf(key, frame);
    return name !== null && isHeadersName(name);
  }

  #bringsHeaders(arg: Arg, frame: Frame): boolean {
    if (arg.name !== null) return isHeadersName(arg.name);
    return this.evaluator.entries(this.evaluator.value(arg.value, frame)).has('headers');
  }

  protected inEffect(
    effect: Effect,
    view: Thing & { kind: 'view' },
    asHeaders: boolean,
    search: Search,
    depth: number,
  ): void {
    const frame = this.evaluator.frameOf(effect, view);
    const later = laterApplied(effect, view, this.evaluator.knowledge(frame.fn.file));
    if (later === 'sure') return;
    if (later === 'perhaps') search.override ??= conditionOf(effect);
    const calls =
      view.instance && this.#namesByParameter(effect, frame) ? this.#callsOf(effect, view.instance, 0) : null;
    if (!calls) this.#inEffect(effect, frame, asHeaders, search, depth);
    for (const one of calls ?? []) {
      const inner = within(search);
      this.#inEffect(effect, one.frame, asHeaders, inner, depth);
      search.unknown ??= inner.unknown;
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
    return key !== undefined && this.keyOf(key, frame) === null && this.evaluator.value(key, frame).awaits === true;
  }

  /** Activations of a method of an object that the sources call; null: not all of them are known. */
  #callsOf(
    { fn }: Pick<Effect, 'fn'>,
    instance: InstanceThing,
    depth: number,
  ): readonly { readonly frame: Frame; readonly doubt: Doubt | null }[] | null {
    const { instances, program, targets } = this.evaluator;
    const self = instances.selfOf(instance);
    const lineage = instances.lineage(instance.cls);
    const sites = (program.callsByName.get(fn.name) ?? []).filter((site) =>
      targets.of(site.call, this.evaluator.unbound(site.fn)).functions.some((one) => one.fn === fn),
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
        frame: isOwn ? instances.methodFrame(instance, caller) : this.evaluator.unbound(caller),
        doubt: null,
      };
      const given = call.args.some(({ value }) => this.evaluator.value(value, plain.frame).awaits);
      // What a method would pass on that nothing calls is not set.
      if (isOwn && given && caller.kind === 'method' && !program.callsByName.has(caller.name)) continue;
      const around = (isOwn &&
        given &&
        caller.kind === 'method' &&
        this.#callsOf({ fn: caller }, instance, depth + 1)) || [plain];
      for (const one of around) {
        // An activation of its own: what a call does is kept, and elsewhere that call may be one on another object.
        const bound = this.evaluator.bind(fn, call, { ...one.frame, memo: new Map() }, self);
        if (!bound) return null;
        found.push({ frame: bound, doubt: doubt ?? one.doubt });
      }
    }
    return found.length > MAX_CALLS ? null : found;
  }

  #inEffect(effect: Effect, frame: Frame, asHeaders: boolean, search: Search, depth: number): void {
    const { expr } = effect;
    if (effect.kind === 'delete') {
      const name = expr.kind === 'index' ? this.keyOf(expr.key, frame) : null;
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
      this.inAssignment(expr, effect.value, frame, asHeaders, search, depth);
      return;
    }
    if (expr.kind !== 'call') return;
    const scope = this.evaluator.scopeOf(expr, frame);
    if (scope) {
      const { object, name, block } = scope;
      if (object && name !== null && rootOf(object)?.name === rootOf(effect.value ?? expr)?.name)
        this.onParameter(block, name, search, depth);
      return;
    }
    if (effect.called) {
      this.#inInvoked(effect.called, effect, frame, asHeaders, search, depth);
      return;
    }
    if (effect.kind === 'passed') {
      this.inPassed(expr, effect, frame, search, depth);
      return;
    }
    if (this.removes(expr, frame, search) || REMOVES.test(lastName(expr.callee))) return;
    if (this.#inExtension(expr, frame, search, depth)) return;
    if (HEADERS_METHOD.test(lastName(expr.callee)) && this.#mayPrepare(expr, frame)) this.#unknown(search, expr, frame);
    if (!setsUp(expr)) return;
    this.setter(expr, frame, search, depth + 1, { effectOnly: true, onHeaders: asHeaders });
  }

  /** A function of the repository that is called as a method of what holds the header. @returns whether it is one */
  #inExtension(call: CallExpr, frame: Frame, search: Search, depth: number): boolean {
    const { functions } = this.evaluator.targets.of(call, frame);
    const [target] = functions.filter(({ fn }) => fn.params[0]?.extended);
    // A function of the sources that a bare name calls is no member of what the block runs on.
    if (!target && functions.length > 0 && call.callee.kind === 'name') return true;
    if (!target || functions.length > 1 || search.passedTo.has(target.fn)) return false;
    const bound = this.evaluator.bind(target.fn, call, frame, null);
    if (!bound || depth > 12) {
      this.cut(search);
      return true;
    }
    search.passedTo.add(target.fn);
    along(search, functionStep(target.fn), () =>
      this.onParameter(bound, target.fn.params[0]?.name ?? '', search, depth),
    );
    search.passedTo.delete(target.fn);
    return true;
  }

  protected inAssignment(
    target: Expr,
    valueExpr: Expr,
    frame: Frame,
    asHeaders: boolean,
    search: Search,
    depth: number,
  ): void {
    const value = (): Value => this.evaluator.value(valueExpr, frame);
    if (target.kind === 'index') {
      const name = this.keyOf(target.key, frame);
      const headerPath = asHeaders || ownNames(target.object).some((word) => /header/i.test(word));
      const match = name === null ? null : headerMatch(name);
      if (name === null && headerPath) this.addUnnamed(target.key, frame, search, depth);
      else if (name === null) {
        this.look(value(), false, search, depth + 1);
        search.override ??= overrideBy(value(), null);
      } else if (name !== null && match !== null)
        this.add(search, name, value(), frame.fn.file, valueExpr, match === 'near' && !headerPath);
      else if (name !== null && leadsToHeaders(name)) this.look(value(), /header/i.test(name), search, depth + 1);
    } else if (target.kind === 'member') {
      if (isProperty(target.name))
        this.add(search, 'User-Agent', this.product([valueExpr], frame), frame.fn.file, valueExpr, true);
      else if (leadsToHeaders(target.name)) this.look(value(), /header/i.test(target.name), search, depth + 1);
      else if (this.evaluator.knowledge(frame.fn.file).isApplied(target.name))
        this.look(value(), false, search, depth + 1);
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
    if (depth > 12) this.cut(search);
    if (depth > 12 || expr.kind !== 'call' || search.passedTo.has(called)) return;
    const { functions } = this.evaluator.targets.of(expr, frame);
    const target = functions.find(({ fn }) => fn === called);
    const bound = target && this.evaluator.bind(called, expr, frame, target.self, target.frame);
    if (!bound) {
      this.cut(search);
      return;
    }
    const effects = this.evaluator.program.effectsAtAnyTime(called, root);
    const inner: Thing = { kind: 'view', of: NOTHING, effects, frame: bound, instance: null, ...ANY_TIME };
    search.passedTo.add(called);
    along(search, functionStep(called), () => this.inView(inner, asHeaders, search, depth + 2));
    search.passedTo.delete(called);
  }

  /** The variable went into a call: into a function of the repository that may set the header on it, or a library's. */
  protected inPassed(call: CallExpr, effect: Effect, frame: Frame, search: Search, depth: number): void {
    if (depth > 12) {
      this.cut(search);
      return;
    }
    const { functions: called, cls } = this.evaluator.targets.of(call, frame);
    const functions = cls ? constructorTargets(this.evaluator, cls, call, frame.fn) : called;
    const position = call.args.findIndex((arg) => arg.value === effect.value);
    const others = call.args.filter((_, index) => index !== position);
    if (functions.length === 0 && this.removes({ ...call, args: others }, frame, search)) return;
    for (const target of functions) {
      const name = call.args[position]?.name ?? target.fn.params[position]?.name;
      const effects = name === undefined ? [] : effectsOnGiven(this.evaluator, target.fn, name);
      if (effects.length === 0 || search.passedTo.has(target.fn)) continue;
      const bound = this.evaluator.bind(target.fn, call, frame, target.self, target.frame);
      if (!bound) {
        this.cut(search);
        continue;
      }
      const inner: Thing = {
        kind: 'view',
        of: NOTHING,
        effects,
        frame: bound,
        instance: null,
        ...ANY_TIME,
      };
      search.passedTo.add(target.fn);
      along(search, functionStep(target.fn), () => this.inView(inner, false, search, depth + 2));
      search.passedTo.delete(target.fn);
    }
    if (functions.length > 0 || position > 1) return;
    const name = lastName(call.callee);
    const { value } = effect;
    if (callsForEach(call) && value?.kind === 'member' && /header/i.test(value.name) && call.callee.kind === 'member')
      this.look(this.evaluator.value(dictionaryOf(call.callee.object), frame), true, search, depth + 1);
    if (/setopt|header/i.test(name) || (position === 0 && CHANGES_FIRST.test(name)))
      this.setter({ ...call, args: call.args.filter((arg) => arg.value !== effect.value) }, frame, search, depth + 1);
    if (this.#mayPrepare(call, frame)) this.#unknown(search, call, frame);
  }

  /** Whether a function that the sources do not show may set the header on what it is given, by its name. */
  #mayPrepare({ callee, args, creates }: CallExpr, frame: Frame): boolean {
    // A copy of a set of headers leaves that as it is.
    if (creates && makesContainer(lastName(callee))) return false;
    if (!PREPARES.test(lastName(callee)) || /^curl_|setopt/i.test(lastName(callee))) return false;
    const given = args.filter((arg) => this.keyOf(arg.value, frame) !== null);
    if (given.length > 0) return false;
    const root = rootOf(callee);
    const known = root === null ? [] : this.evaluator.value(root, frame).things.flatMap(withoutViews);
    const knowledge = this.evaluator.knowledge(frame.fn.file);
    return !known.some(
      (thing) => (thing.kind === 'outside' || thing.kind === 'made') && knowledge.isLibrary(thing.name),
    );
  }

  #unknown(search: Search, { start, end }: CallExpr, frame: Frame): void {
    search.unknown ??= { cause: 'unknown-headers', at: { file: frame.fn.file, start, end, inner: null } };
  }

  /** An object of the repository: what its constructor hands to a base class, and what its methods do to requests. */
  protected override inInstance(thing: InstanceThing, search: Search, depth: number): void {
    const { instances } = this.evaluator;
    const before = search.evidence.length;
    if (thing.cls.declares !== undefined) {
      this.#inImplemented(thing, search, depth);
      return;
    }
    for (const { call, frame } of instances.outerConstruction(thing))
      this.inArguments(call, frame, false, search, depth + 1);
    if (search.evidence.length > before) return;
    // What comes later on the way decides.
    for (const value of [...nextHandlers(this.evaluator, thing), ...madeRequests(this.evaluator, thing)]) {
      this.look(value, false, search, depth + 1);
      if (search.evidence.length > before) return;
      if (isUnknown(value)) search.unknown ??= { cause: value.awaits ? 'parameter' : 'unknown-headers', at: null };
    }
    const effects = instances.onClient(thing);
    if (effects.length > 0) {
      const frame = this.evaluator.unbound(effects[0]?.fn as FunctionFact);
      this.inView(
        { kind: 'view', of: NOTHING, effects, frame, instance: thing, ...ANY_TIME },
        false,
        search,
        depth + 1,
      );
      if (search.evidence.length > before) return;
    }
    for (const frame of instances.methodFrames(thing)) {
      if (!this.evaluator.knowledge(frame.fn.file).passes(frame.fn.name) && !mayPassRequest(frame.fn.name)) continue;
      along(search, functionStep(frame.fn), () => {
        for (const param of frame.fn.params) this.onParameter(frame, param.name, search, depth);
      });
      if (search.evidence.length > before) return;
    }
    for (const name of HEADER_FIELDS) {
      const value = instances.member({ ...NOTHING, things: [thing] }, name);
      if (value) this.look(value, /header/i.test(name), search, depth + 1);
      if (search.evidence.length > before) return;
    }
  }

  /** An object of an interface that a library implements: what it was made with, or what a container gives it. */
  #inImplemented({ cls, call, frame }: InstanceThing, search: Search, depth: number): void {
    if (call && frame) {
      this.inCall({ kind: 'made', name: lastName(call.callee), call, frame }, false, search, depth + 1);
      return;
    }
    const { program } = this.evaluator;
    const { declaredCalls } = this.evaluator.knowledge(cls.file);
    const base = declaredCalls.find(({ library }) => library === cls.declares)?.base;
    const made = cls.annotations?.find(({ callee }) => lastName(callee) === base?.annotation);
    const isChanged =
      made?.args.some(({ name }) => name === 'configuration') === true ||
      base?.customizers.some((word) => program.subclasses.has(word) || program.providers.has(word)) === true;
    if (!made || isChanged)
      search.unknown ??= {
        cause: 'unknown-client',
        at: { file: cls.file, start: cls.start, end: cls.start, inner: null },
      };
  }

  /** A function that is handed a request or its headers and sets them, or returns them. */
  protected override inFunction(thing: Thing & { kind: 'function' }, search: Search, depth: number): void {
    const frame: Frame = thing.frame
      ? { ...this.evaluator.unbound(thing.fn), outer: thing.frame, memo: new Map() }
      : this.evaluator.unbound(thing.fn);
    const before = search.evidence.length;
    search.trail = { step: functionStep(thing.fn), before: search.trail };
    for (const param of thing.fn.params) this.onParameter(frame, param.name, search, depth);
    if (depth > 11) this.cut(search);
    if (search.evidence.length > before || depth > 11) return;
    for (const { value } of thing.fn.statements)
      if (value.kind === 'call' && value.callee.kind === 'name')
        this.setter(value, frame, search, depth + 2, { effectOnly: true });
    if (search.evidence.length > before) return;
    // What a block gives that sets something up is used by nothing.
    const returned = hasReceiver(thing.fn) ? null : this.evaluator.returns(frame);
    if (returned) this.look(returned, false, search, depth + 2);
  }

  protected onParameter(frame: Frame, name: string, search: Search, depth: number): void {
    const effects = this.evaluator.program.effects(frame.fn, name);
    if (effects.length > 0 && depth > 13) this.cut(search);
    if (effects.length === 0 || depth > 13) return;
    this.inView({ kind: 'view', of: NOTHING, effects, frame, instance: null, ...ANY_TIME }, false, search, depth + 2);
    if (search.evidence.length > 0) return;
    const values = frame.fn.statements.filter((one) => one.kind === 'assign' || one.kind === 'return').slice(0, 8);
    for (const statement of values) {
      const value = this.evaluator.value(statement.value, frame);
      for (const thing of value.things)
        if (thing.kind === 'made' && !handsRequestOn(this.evaluator, thing.call, frame))
          this.inCall(thing, false, search, depth + 2);
    }
  }
}

/** Whether a header is set by an effect itself, and not by what that one goes through. */
function setsItself({ file, start, end }: Evidence, { fn, statement }: Effect): boolean {
  return file === fn.file && start >= statement.start && end <= statement.end;
}

function functionStep(fn: FunctionFact): Step {
  return stepAt('function', fn, { fn }, fn.name || null);
}

/** What is left of lists of effects, by the activation or object in whose terms they are read. */
type Lists = WeakMap<readonly Effect[], WeakMap<Frame | InstanceThing, Remaining>>;

/** Calls of a method that sets a header whose name it is given. With more, any of them may name the header. */
const MAX_CALLS = 24;

/** More places that may set the header, each under a condition: whether one of them did is not followed further. */
const MAX_CONDITIONAL = 100;

/** Functions that put their other arguments into the first. */
const CHANGES_FIRST = /^(?!array_).*(?:assign|merge|extend|update|append|copy)/i;

/** Whether a call is of something that is named after the header, or on it. */
function namesProperty(callee: Expr): boolean {
  return ownNames(callee).some(isProperty);
}

/** The doubt of something that happens only for a condition. */
function conditionOf({ expr, fn }: Effect): Doubt {
  return { cause: 'condition', at: { ...spanOf(expr), file: fn.file, inner: null } };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** A variable that nothing declares, or a module that is not there: of neither the defaults are known. */
function isUndeclared(thing: Thing, knowledge: Knowledge): boolean {
  if (thing.kind !== 'outside' || knowledge.isLibrary(thing.name)) return false;
  return thing.imported || /^[a-z]/.test(thing.name);
}

/** What a chain of calls begins with; null for a plain function. */
function startOf(call: CallExpr): Expr | null {
  let at: Expr = call;
  while (at.kind === 'call' && at.callee.kind === 'member') at = at.callee.object;
  return at === call || at.kind === 'call' ? null : at;
}

/** Names of functions that set something up on what they are given. */
const PREPARES =
  /header|user_?agent|prepare|decorate|appl(?:y|ies)|configur|customi[sz]e|(?<!as)sign(?!al)|enrich|set_?up|^init(?!ial_?state)|option|default|instrument|middleware/i;

/** A method of the object itself that is named after its headers: `request.AddPartnerHeaders()`. */
const HEADERS_METHOD = /(?:headers|user_?agent)$/i;

const HEADER_FIELDS = ['headers', '_headers', 'default_headers', 'defaultHeaders', 'user_agent', 'session', '_session'];
