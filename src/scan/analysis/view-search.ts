import {
  type Arg,
  type BranchFact,
  type Expr,
  type FunctionFact,
  lastName,
  rootOf,
  type Statement,
  spanOf,
} from '../facts.ts';
import { setsDefault } from './call-forms.ts';
import { Coverage, conditions, excludes } from './coverage.ts';
import { countUpTo, effectsThat, isWithin, Remaining } from './effects.ts';
import { ensure } from './ensure.ts';
import { CLEARS, handsOn, isDefault, isForCondition, isTornDown, mayReplace, setsUp } from './header-effects.ts';
import {
  conditionOf,
  type Doubt,
  type Evidence,
  type HeaderParts,
  leaveOpen,
  overrideBy,
  push,
  type Search,
  within,
  worstEvidence,
} from './header-evidence.ts';
import { isHeadersName, isProperty } from './header-names.ts';
import { MERGES, ownNames, REMOVES } from './header-setters.ts';
import { loopedObject } from './loops.ts';
import { openBlocks } from './making.ts';
import type { CallSite } from './program.ts';
import { blocksAt } from './reach.ts';
import {
  type Effect,
  type Frame,
  type InstanceThing,
  isFresh,
  NOTHING,
  type Thing,
  type Value,
  type ViewThing,
} from './value.ts';

/** What is left of lists of effects, by the activation or object in whose terms they are read. */
type Lists = WeakMap<readonly Effect[], WeakMap<Frame | InstanceThing, Remaining>>;

/** More places that may set the header, each under a condition: whether one of them did is not followed further. */
const MAX_CONDITIONAL = 100;

/** Variables between an item of a loop and what is asked: loops over the items of an item. */
const MAX_ITEMS = 8;

/** Looks for the header in what is done to a variable or an object, the last first. */
export class ViewSearch {
  readonly #headers: HeaderParts;
  readonly #ofHeaders: Lists = new WeakMap();
  readonly #ofOthers: Lists = new WeakMap();

  constructor(headers: HeaderParts) {
    this.#headers = headers;
  }

  inView(thing: Thing & { kind: 'view' }, asHeaders: boolean, search: Search, depth: number): void {
    const knowledge = this.#headers.evaluator.knowledge(thing.frame.fn.file);
    const isLibrary = thing.of.things.some((one) => one.kind === 'outside' && knowledge.isLibrary(one.name));
    const able = effectsThat(thing.effects, this.#maySetHeader);
    const effects = isLibrary ? effectsThat(able, setsDefault) : able;
    const { program } = this.#headers.evaluator;
    const perhaps: Evidence[] = [];
    const covered = new Map<FunctionFact, Coverage>();
    let condition: Doubt | null = null;
    let afresh = false;
    const left = this.#left(effects, thing, asHeaders);
    let index = left.last(countUpTo(effects, thing.at, ({ statement }) => statement.start) - 1);
    for (; index >= 0 && !afresh; index = left.last(index - 1)) {
      const effect = effects[index] as Effect;
      this.#headers.evaluator.count(1);
      if (!isWithin(effect, thing)) continue;
      const { file } = effect.fn;
      const isPassed = this.#headers.evaluator.knowledge(file).passes(effect.fn.name);
      if (this.#headers.evaluator.closed && !isPassed && this.#isUncalled(effect.fn, search)) continue;
      const blocks = openBlocks(effect, thing.making);
      const branches = program.branches(file);
      const here = effect.fn === thing.frame.fn && !thing.instance ? blocksAt(effect.fn, thing.at) : [];
      const around = conditions(blocks, here, branches);
      const decided = around.map((one) =>
        this.#headers.evaluator.decide(one, this.#headers.evaluator.frameOf(effect, thing)),
      );
      if (excludes(blocks, here, branches) || decided.includes(false)) continue;
      if (thing.instance && this.#headers.evaluator.instances.runs(thing.instance, effect.fn) === false) continue;
      const open = around[decided.indexOf(null)];
      const inner = within(search);
      const { length } = search.values;
      this.#headers.inEffect(effect, thing, asHeaders, inner, depth);
      leaveOpen(search, inner.unknown);
      const [found] = inner.evidence;
      if (found && isDefault(effect) && this.#hasEntry(thing.of, effect, thing)) continue;
      if (!found) {
        const says = inner.unknown ?? inner.override;
        const frame = this.#headers.evaluator.frameOf(effect, thing);
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
    if (!afresh) this.#headers.look(thing.of, asHeaders, base, depth + 1);
    leaveOpen(search, base.unknown);
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
    const { program } = this.#headers.evaluator;
    const [loop = null] = program.assignments(fn, item).map(({ value }) => loopedObject(value));
    const known = new Map<string, boolean>([[item, true]]);
    const isOfItem = (name: string | undefined): boolean => {
      const before = name === undefined ? false : known.get(name);
      if (name === undefined || before !== undefined || known.size > MAX_ITEMS) return before === true;
      known.set(name, false);
      const given = program.assignments(fn, name);
      const isOne = ({ value }: Statement): boolean => isOfItem(rootOf(loopedObject(value) ?? value)?.name);
      known.set(name, given.length > 0 && given.every(isOne));
      return known.get(name) === true;
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
    const requests = this.#headers.evaluator.isRequestWord(name);
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
    const name = key ? this.#headers.keyOf(key.value, this.#headers.evaluator.frameOf(effect, view)) : null;
    return name !== null && this.#headers.evaluator.entries(before).has(name.toLowerCase());
  }

  /** All headers are taken away, or others put in their place. */
  #replaces(effect: Effect, frame: Frame, asHeaders: boolean): boolean {
    if (!mayReplace(effect)) return false;
    const { kind, expr, value } = effect;
    const isOwn = expr.kind === 'index' && !asHeaders ? this.#namesHeaders(expr.key, frame) : true;
    if (kind === 'delete') return !asHeaders && isOwn;
    if (kind === 'set') return isOwn && value !== null && isFresh(this.#headers.evaluator.value(value, frame));
    if (expr.kind !== 'call') return false;
    const name = lastName(expr.callee);
    if (this.#headers.evaluator.knowledge(frame.fn.file).isReset(name)) return true;
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
    const { program, instances } = this.#headers.evaluator;
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
    if (fn === request?.fn || !this.#headers.evaluator.callers.isUncalled(fn)) return false;
    const toRequest = request ? (this.#headers.evaluator.program.callsByName.get(request.fn.name) ?? []) : [];
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
        this.#replaces(one, this.#headers.evaluator.frameOf(one, view), asHeaders),
    );
    if (!other) return null;
    return conditionOf(other);
  }

  #namesHeaders(key: Expr, frame: Frame): boolean {
    const name = this.#headers.keyOf(key, frame);
    return name !== null && isHeadersName(name);
  }

  #bringsHeaders(arg: Arg, frame: Frame): boolean {
    if (arg.name !== null) return isHeadersName(arg.name);
    return this.#headers.evaluator.entries(this.#headers.evaluator.value(arg.value, frame)).has('headers');
  }
}

/** Whether a header is set by an effect itself, and not by what that one goes through. */
function setsItself({ file, start, end }: Evidence, { fn, statement }: Effect): boolean {
  return file === fn.file && start >= statement.start && end <= statement.end;
}

/** Whether a call is of something that is named after the header, or on it. */
function namesProperty(callee: Expr): boolean {
  return ownNames(callee).some(isProperty);
}
