import { Budget, LIMITS } from '../../core/budget.ts';
import {
  type BranchFact,
  type CallExpr,
  type ClassFact,
  type Expr,
  type FunctionFact,
  lastName,
  type NameExpr,
  type Statement,
} from '../facts.ts';
import type { Knowledge, Libraries } from '../libraries/knowledge.ts';
import type { Dispatch } from '../libraries/library.ts';
import { BoundFunctions, boundFunction } from './bound-functions.ts';
import { callText, literalKey } from './call-text.ts';
import { Callers } from './callers.ts';
import { inClassBody } from './class-bodies.ts';
import { ClosedWorld } from './closed-world.ts';
import { constantValue } from './constants.ts';
import { pairsOf } from './containers.ts';
import { DelegatedArguments } from './delegated-arguments.ts';
import { effectsThat } from './effects.ts';
import { ensure } from './ensure.ts';
import { Entries } from './entries.ts';
import type { Evaluation, Target } from './evaluation.ts';
import { fieldDefault } from './field-defaults.ts';
import { Frames } from './frames.ts';
import { Instances } from './instances.ts';
import { joinedTexts } from './joined-texts.ts';
import { dictionaryOf } from './loops.ts';
import { type Assigned, makingOf } from './making.ts';
import { mergedBy } from './merges.ts';
import { Options } from './options.ts';
import type { CallSite, Program } from './program.ts';
import { Providers } from './providers.ts';
import { keptBy, reaching } from './reach.ts';
import { Registrations } from './registrations.ts';
import { ScopeCalls } from './scope-calls.ts';
import type { Settings } from './settings.ts';
import { Targets } from './targets.ts';
import { UnsetClients } from './unset-clients.ts';
import {
  allNeeds,
  alternatives,
  atTimes,
  concat,
  cutShort,
  type Effect,
  type Frame,
  holds,
  type InstanceThing,
  isMore,
  isNothing,
  mergedValue,
  NOTHING,
  needing,
  OMITTED,
  type Origin,
  SCALAR,
  type Stretch,
  type Thing,
  textValue,
  thingValue,
  UNKNOWN,
  union,
  type Value,
  type ViewThing,
  withoutViews,
} from './value.ts';
import { wrappedFunction } from './wrapped-functions.ts';

/** The work of the analysis is bounded: beyond this many evaluations a run gives up. */
export class OutOfBudget extends Error {
  override readonly name = 'OutOfBudget';
}

/** One question takes too many steps: it alone is given up. */
export class TooManyWays extends Error {
  override readonly name = 'TooManyWays';
}

const MAX_NESTING = 150;
/** Values that are looked at of those that one function gives back. */
const MAX_RETURNS = 12;
/** Calls that are handed something of the name of a function; of a name that is frequent it says nothing. */
const MAX_HANDED = 20;
/** The clock is read every 4,096 steps. */
const TICK_BITS = 12;

/** Tells what expressions can become, across functions and files. */
export class Evaluator implements Evaluation {
  readonly program: Program;
  readonly settings: Settings;
  readonly libraries: Libraries;
  readonly instances: Instances;
  readonly targets: Targets;
  readonly #frames: Frames;
  readonly #entries: Entries;
  readonly #registrations: Registrations;
  readonly #options: Options;
  readonly #scopeCalls: ScopeCalls;
  readonly callers: Callers;
  /** What parameters are if nobody but the sources calls; null: anybody may. */
  readonly closed: ClosedWorld | null;
  readonly #providers: Providers;
  readonly #bound: BoundFunctions;
  readonly #delegated: DelegatedArguments;
  readonly #unsetClients: UnsetClients;
  /** Called now and then; throws to stop. */
  readonly #tick: () => void;
  readonly #running = new Map<Expr, number>();
  #steps = 0;
  readonly #run: Budget;
  #spare: number = LIMITS.spareSteps;
  #question: Budget | null = null;
  #nesting = 0;
  /** How often an expression was given up: what was worked out meanwhile holds there alone. */
  #cuts = 0;
  readonly #whole = new WeakMap<Frame, Map<string, Value | null>>();

  constructor(program: Program, settings: Settings, libraries: Libraries, tick: () => void, isClosed = false) {
    this.program = program;
    this.settings = settings;
    this.libraries = libraries;
    this.#tick = tick;
    this.instances = new Instances(this);
    this.targets = new Targets(this);
    this.#frames = new Frames(this);
    this.#entries = new Entries(this);
    this.#registrations = new Registrations(this);
    this.#options = new Options(this);
    this.#scopeCalls = new ScopeCalls(this);
    this.callers = new Callers(this);
    this.closed = isClosed ? new ClosedWorld(this) : null;
    this.#run = new Budget(isClosed ? LIMITS.closedSteps : LIMITS.scanSteps);
    this.#providers = new Providers(this);
    this.#bound = new BoundFunctions(this);
    this.#delegated = new DelegatedArguments(this);
    this.#unsetClients = new UnsetClients(this);
  }

  /** What is known of the libraries that a file's language has. */
  knowledge(file: string): Knowledge {
    return this.libraries.of(this.program.facts(file).language);
  }

  /** What a record says of a call, where its receiver is a library, what that makes, or an heir of its client. */
  dispatch({ callee }: CallExpr, frame: Frame): Dispatch | null {
    const knowledge = this.knowledge(frame.fn.file);
    if (callee.kind !== 'member') return null;
    for (const thing of this.value(callee.object, frame).things.flatMap(withoutViews)) {
      const names =
        thing.kind === 'outside' || thing.kind === 'made'
          ? [thing.name]
          : thing.kind === 'instance'
            ? this.instances.outerBases(thing.cls)
            : [];
      for (const name of names) {
        const found = knowledge.dispatch(name, callee.name);
        if (found) return found;
      }
      const behind = thing.kind === 'made' ? knowledge.dispatchBehind(lastName(thing.call.callee), callee.name) : null;
      if (behind) return behind;
    }
    return null;
  }

  /** What an annotation says that a field or parameter is given; null: none does. */
  annotated(annotations: readonly CallExpr[] | undefined, frame: Frame): Value | null {
    return this.#options.annotated(annotations, frame);
  }

  /** What a call runs a block on; null: it runs none. */
  scopeOf(call: CallExpr, frame: Frame): ReturnType<ScopeCalls['of']> {
    return this.#scopeCalls.of(call, frame);
  }

  /** Whether many classes have a method of that name because it is one of HTTP. */
  isRequestWord(name: string): boolean {
    return this.libraries.isRequestWord(name);
  }

  /** What a container gives a field or parameter; null: nothing says it. */
  provided(type: string, name: string, file: string): Value | null {
    return this.#providers.of(type, name, file);
  }

  /** The object of an interface that a library implements, as a container makes it; null: nothing registers it. */
  registered(cls: ClassFact): Value | null {
    return this.#registrations.implemented(cls);
  }

  /** What other constructors of its class give a parameter of a constructor. */
  delegated(fn: FunctionFact, param: string): readonly Value[] {
    return this.#delegated.of(fn, param);
  }

  unbound(fn: FunctionFact): Frame {
    return this.#frames.unbound(fn);
  }

  bind(fn: FunctionFact, call: CallExpr, frame: Frame, self: Value | null, closure: Frame | null = null): Frame | null {
    return this.#frames.bind(fn, call, frame, self, closure);
  }

  /** The activation of a function inside one that is active. */
  inside(fn: FunctionFact, outer: Frame): Frame {
    return this.#frames.inside(fn, outer);
  }

  /**
   * Bounds the work on one question.
   *
   * @param known the question is worth more steps, as far as the run has them to spare
   * @throws TooManyWays beyond it; what was worked out is kept
   */
  bounded<T>(ask: () => T, known = false): T {
    const spare = known ? this.#spare : 0;
    const question = new Budget(LIMITS.questionSteps + spare);
    this.#question = question;
    try {
      return ask();
    } finally {
      this.#question = null;
      this.#spare -= Math.max(0, spare - Math.max(0, question.left));
    }
  }

  value(expr: Expr, frame: Frame): Value {
    const known = frame.memo.get(expr);
    if (known) return known;
    if (expr.kind === 'text') return this.#remember(expr, frame, this.#literal(expr, frame));
    this.count(1);
    const running = this.#running.get(expr) ?? 0;
    if (running > 1 || this.#nesting > MAX_NESTING) {
      this.#cuts++;
      return UNKNOWN;
    }
    this.#running.set(expr, running + 1);
    this.#nesting++;
    try {
      return this.#remember(expr, frame, this.#compute(expr, frame));
    } finally {
      this.#nesting--;
      if (running === 0) this.#running.delete(expr);
      else this.#running.set(expr, running);
    }
  }

  /** Counts steps. @throws TooManyWays, OutOfBudget beyond the limits */
  count(steps: number): void {
    const before = this.#steps;
    this.#steps += steps;
    if (this.#steps >> TICK_BITS !== before >> TICK_BITS) this.#tick();
    const isWithinRun = this.#run.spend(steps);
    if (this.#question?.spend(steps) === false) throw new TooManyWays();
    if (!isWithinRun) throw new OutOfBudget(`more than ${LIMITS.scanSteps} steps`);
  }

  #remember(expr: Expr, frame: Frame, value: Value): Value {
    frame.memo.set(expr, value);
    return value;
  }

  #literal(expr: Expr & { kind: 'text' }, frame: Frame): Value {
    const { start, end, inner } = expr;
    return textValue(expr.value, [{ file: frame.fn.file, start, end, inner }]);
  }

  #compute(expr: Expr, frame: Frame): Value {
    switch (expr.kind) {
      case 'text':
        return this.#literal(expr, frame);
      case 'join':
        return this.#joined(expr, frame);
      case 'name':
        return this.name(expr, frame);
      case 'member':
        return this.#member(expr, frame);
      case 'index':
        return this.#index(expr, frame);
      case 'call':
        return this.#call(expr, frame);
      case 'dict':
      case 'list':
        return thingValue({ kind: 'dict', expr, frame });
      case 'choice':
        return this.#choice(expr, frame);
      case 'function':
        return thingValue({
          kind: 'function',
          fn: expr.fn,
          self: this.program.methodsAround(expr.fn) ? null : this.self(frame),
          frame,
        });
      default:
        return expr.constant
          ? expr.falsy === false
            ? SCALAR
            : NOTHING
          : {
              ...UNKNOWN,
              needs: union([NOTHING, ...expr.parts.slice(0, 8).map((part) => this.value(part, frame))]).needs,
            };
    }
  }

  #choice({ options, standsIn, requires, test }: Expr & { kind: 'choice' }, frame: Frame): Value {
    const values = options.map((option) => this.value(option, frame));
    const [first, ...rest] = values;
    if (!first) return UNKNOWN;
    if (standsIn) {
      const isThere = first.texts.length === 0 && holds(first) && this.#isSurelyThere(first, frame);
      if (isThere && !this.#standsForMember(options[0], first, frame)) return first;
      if (this.#isEmpty(first)) return this.program.language(frame.fn.file).emptyIsFalse ? union(rest) : first;
      return isNothing(first) ? union(rest) : union(values);
    }
    const truth = requires ? holds(first) : test ? this.#truth(test, frame) : null;
    if (!requires) return truth === null ? alternatives(values) : truth ? first : union(rest);
    if (truth === false) return NOTHING;
    const given = union(rest);
    return truth === null && given.things.length + given.texts.length > 0 ? { ...given, absent: true } : given;
  }

  /** Whether no call of the value may give nothing: what a function outside the repository gives may be null. */
  #isSurelyThere({ things }: Value, frame: Frame): boolean {
    const { isLibrary } = this.knowledge(frame.fn.file);
    return things.flatMap(withoutViews).every((thing) => {
      if (thing.kind !== 'made') return true;
      const { callee, creates } = thing.call;
      return creates || /^[A-Z]/.test(lastName(callee)) || isLibrary(thing.name) || pairsOf(thing.call) !== null;
    });
  }

  /** A dictionary or list without anything in it. */
  #isEmpty(value: Value): boolean {
    return value.things.length > 0 && this.#entries.isClosed(value) && this.entries(value).size === 0;
  }

  #joined(expr: Expr & { kind: 'join' }, frame: Frame): Value {
    const values = expr.parts.map((part) => this.value(part, frame));
    const { first, joined } = joinedTexts(values);
    const origin: Origin | null = expr.inner
      ? { file: frame.fn.file, start: expr.start, end: expr.end, inner: null }
      : null;
    const texts = origin ? joined.texts.map((text) => ({ ...text, origins: [origin, ...text.origins] })) : joined.texts;
    const objects = values.filter((value) => value.things.length > 0);
    const holdsEntries = objects.some(({ things }) => things.flatMap(withoutViews).some(({ kind }) => kind === 'dict'));
    const mayBeObjects = values.filter((value) => value.things.length > 0 || value.open);
    if (first === -1 && (objects.length > 1 || (holdsEntries && mayBeObjects.length > 1))) return mergedValue(values);
    const leading = first === -1 ? values : values.slice(0, first);
    const things = leading.flatMap((value) => value.things);
    return { ...joined, texts: joined.texts.length > 0 ? texts : [], things: things.slice(0, 8) };
  }

  /** The object that a function works on. */
  self(frame: Frame): Value | null {
    for (let at: Frame | null = frame; at; at = at.outer) {
      if (at.self) return at.self;
      const around = at.fn.owner ?? at.fn.within;
      if (around) return this.instances.anyOf(around);
      const methods = this.program.methodsAround(at.fn);
      const bound = this.#bound.objectOf(at.fn);
      if (bound) return bound;
      // What else the object holds may be set at any time.
      if (methods)
        return {
          ...thingValue({ kind: 'dict', expr: methods, frame: at.outer ?? this.unbound(at.fn.outer ?? at.fn) }),
          open: true,
        };
    }
    return null;
  }

  name(expr: NameExpr, frame: Frame): Value {
    if (expr.name === 'this' || this.#isSuper(expr, frame)) return this.self(frame) ?? UNKNOWN;
    const ofBody = frame.body && inClassBody(this, expr, frame.body);
    if (ofBody) return ofBody;
    for (let at: Frame | null = frame; at; at = at.outer) {
      const local = this.#local(expr.name, at, at === frame ? expr.start : Number.POSITIVE_INFINITY);
      if (local) return local;
      const inner = at.fn.kind === 'module' ? [] : this.program.inner(at.fn, expr.name);
      if (inner.length > 0)
        return union(inner.map((fn) => thingValue({ kind: 'function', fn, self: null, frame: at })));
    }
    return this.#beyond(expr.name, frame);
  }

  /** What a variable holds at an offset; at Infinity, whatever it is at any time, worked out once. */
  #local(name: string, frame: Frame, at: number): Value | null {
    if (at !== Number.POSITIVE_INFINITY) return this.#reached(name, frame, at);
    const known = ensure(this.#whole, frame, () => new Map<string, Value | null>());
    const before = known.get(name);
    if (before !== undefined) return before;
    const cuts = this.#cuts;
    const value = this.#reached(name, frame, at);
    if (this.#cuts === cuts) known.set(name, value);
    return value;
  }

  #reached(name: string, frame: Frame, at: number): Value | null {
    const assignments = this.program.assignments(frame.fn, name);
    const param = frame.fn.params.find((one) => one.name === name);
    if (assignments.length === 0 && !param) return null;
    const branches = this.program.branches(frame.fn.file);
    const decide = (branch: BranchFact): boolean | null => this.decide(branch, frame);
    const { statements, whole, since, seen, cut } = reaching(frame.fn, assignments, at, branches, decide);
    this.count(seen);
    let value = param && !whole ? this.#param(frame, param.name, param.type) : null;
    for (const statement of statements) value = this.#after(value, statement, frame);
    if (value === null) return null;
    if (cut) value = { ...value, open: true, absent: true };
    const mayBeUnset = !whole && !param && !isNothing(value);
    if (mayBeUnset && at !== Number.POSITIVE_INFINITY) value = { ...value, absent: true };
    else if (mayBeUnset && statements.every((one) => this.program.home(one))) value = { ...value, unset: true };
    const ofFile = mayBeUnset && at !== Number.POSITIVE_INFINITY ? this.#ofFile(name, frame) : null;
    const effects =
      at === Number.POSITIVE_INFINITY
        ? this.program.effectsAtAnyTime(frame.fn, name)
        : this.program.effects(frame.fn, name);
    const making = param && !whole ? null : makingOf(statements.map((statement) => this.#assigned(statement, frame)));
    const viewed = this.viewed(value, effects, frame, { at, since, making });
    return ofFile ? { ...union([viewed, ofFile]), absent: ofFile.absent === true } : viewed;
  }

  /** What a variable of the file that a function assigns holds if the function did not assign it; null: it is its own. */
  #ofFile(name: string, { fn }: Frame): Value | null {
    const { module } = this.program.facts(fn.file);
    const isOfFile = this.program.assignments(module, name).some((one) => this.program.home(one) === fn);
    return isOfFile ? this.#local(name, this.unbound(module), Number.POSITIVE_INFINITY) : null;
  }

  /** What a statement gives a variable, and the function that does so. */
  #assigned(statement: Statement, frame: Frame): Assigned {
    const home = this.program.home(statement);
    const at = home ? this.unbound(home) : frame;
    const before = keptBy(statement);
    const value = this.#typed(this.value(statement.value, at), statement.type, frame.fn.file);
    return { fn: at.fn, statement, value, kept: before && this.value(before, at) };
  }

  #after(before: Value | null, statement: Statement, frame: Frame): Value {
    const { value } = this.#assigned(statement, frame);
    if (before === null) return value;
    const isElsewhere = this.program.home(statement) !== undefined;
    if (statement.kind !== 'append') return isElsewhere ? atTimes([before, value]) : alternatives([before, value]);
    const longer = before.texts.length > 0 && value.texts.length > 0 ? concat([before, value]) : NOTHING;
    if (longer.texts.length === 0 && value.things.length > 0) return mergedValue([before, value]);
    return union([longer, { ...before, texts: longer.texts.length > 0 ? [] : before.texts }, { ...value, texts: [] }]);
  }

  #param(frame: Frame, name: string, type: string | null): Value {
    const bound = frame.args?.get(name);
    const optional = !bound || isNothing(bound) ? this.#options.parameter(frame.fn, name) : null;
    if (optional) return optional;
    if (bound)
      return isNothing(bound) ? this.#unlessOmitted(bound, name, frame) : this.#typed(bound, type, frame.fn.file);
    const { owner, kind } = frame.fn;
    const registered =
      kind === 'constructor' && owner && type !== null ? this.#registrations.client(owner, type) : null;
    if (registered) return registered;
    const isManaged = (kind === 'constructor' && owner?.managed) || frame.fn.provides !== undefined;
    const provided = isManaged && type !== null ? this.provided(type, name, frame.fn.file) : null;
    if (provided) return provided;
    const opened = frame.fn.params[0]?.name === name ? this.#opened(frame) : null;
    if (opened) return opened;
    const given = this.#scopeCalls.given(frame, name) ?? this.#calledBack(frame, name);
    if (given) return given;
    const param = frame.fn.params.find((one) => one.name === name);
    const annotated = this.annotated(param?.annotations, frame);
    if (annotated) return annotated;
    const closed = param && this.closed?.param(frame, param);
    if (closed) return this.#typed(closed, type, frame.fn.file);
    const fallback = param?.fallback ? this.fallback(param.fallback, frame.fn, frame) : NOTHING;
    const typed = this.#typed(NOTHING, type, frame.fn.file);
    const value = union([needing(frame.fn), fallback, typed, ...this.delegated(frame.fn, name)]);
    // Whoever calls, it is an object of that class of the repository.
    return typed.things.length > 0 && !typed.guessed ? { ...value, awaits: false } : value;
  }

  /** What a parameter is that is given nothing: its default, where the language does not tell that from no argument. */
  #unlessOmitted(given: Value, name: string, frame: Frame): Value {
    const { fn } = frame;
    const fallback = fn.params.find((one) => one.name === name)?.fallback;
    const takes = given.omitted && this.program.language(fn.file).nothingIsDefault;
    return takes && fallback ? this.fallback(fallback, fn, this.unbound(fn)) : given;
  }

  /** What a function that is handed to another one of the sources is called with there; null: nothing shows it. */
  #calledBack({ fn, outer }: Frame, name: string): Value | null {
    const values = this.#handedTo(fn).flatMap((site) => {
      const own = this.program.givenTo(fn) === site;
      const around = (own ? outer : null) ?? this.unbound(site.fn);
      const given = this.targets
        .of(site.call, around)
        .functions.flatMap((target) => this.#calledIn(target, site.call, around, fn, own ? around : null, name));
      // What is not in the sources may call it with anything.
      return given.length > 0 || own ? given : [needing(fn)];
    });
    return values.length > 0 ? union(values) : null;
  }

  /** The calls that a function is handed to; none where it is also used otherwise, or is a method. */
  #handedTo(fn: FunctionFact): readonly CallSite[] {
    const site = this.program.givenTo(fn);
    if (site || fn.name === '' || fn.owner) return site ? [site] : [];
    const sites = this.program.handedOn(fn.name);
    const isRenamed = [...this.program.aliases(fn)].some((alias) => alias !== fn.name && this.program.mentions(alias));
    if (sites.length > MAX_HANDED || isRenamed) return [];
    const isIt = (value: Value): boolean => value.things.some((thing) => thing.kind === 'function' && thing.fn === fn);
    const isHanded = ({ call, fn: around }: CallSite): boolean =>
      call.args.some((arg) => arg.value.kind === 'name' && isIt(this.value(arg.value, this.unbound(around))));
    return sites.every(isHanded) ? sites : [];
  }

  /** What a function is called with under the parameter of another to which a call hands it. */
  #calledIn(
    target: Target,
    call: CallExpr,
    frame: Frame,
    fn: FunctionFact,
    closure: Frame | null,
    name: string,
  ): Value[] {
    const bound = this.bind(target.fn, call, frame, target.self, target.frame);
    const values: Value[] = [];
    for (const [param, value] of bound?.args ?? []) {
      if (!bound || !value.things.some((thing) => thing.kind === 'function' && thing.fn === fn)) continue;
      for (const site of this.program.callsByName.get(param) ?? []) {
        const at = site.call.callee.kind === 'name' ? this.#within(site.fn, target.fn, bound) : null;
        if (at) values.push(this.bind(fn, site.call, at, null, closure)?.args?.get(name) ?? UNKNOWN);
      }
    }
    return values;
  }

  /** The activation of a function that stands in one that is active, or that is it; null: it stands elsewhere. */
  #within(fn: FunctionFact, outer: FunctionFact, frame: Frame): Frame | null {
    if (fn === outer) return frame;
    const around = fn.outer && fn.kind !== 'module' ? this.#within(fn.outer, outer, frame) : null;
    return around && this.inside(fn, around);
  }

  /** The connection that a library opens for a block. */
  #opened(frame: Frame): Value | null {
    const site = this.program.givenTo(frame.fn);
    if (!site || !this.knowledge(site.fn.file).opens(lastName(site.call.callee))) return null;
    const outer = frame.outer ?? this.unbound(site.fn);
    const name = this.targets.outsideName(site.call.callee, outer);
    return name !== null && this.knowledge(frame.fn.file).isLibrary(name)
      ? thingValue({ kind: 'made', name, call: site.call, frame: outer })
      : null;
  }

  /** What a parameter is if the caller gives nothing: the function's class may say it under a bare name. */
  fallback(expr: Expr, fn: FunctionFact, frame: Frame): Value {
    const ofClass = expr.kind === 'name' && fn.owner ? thingValue({ kind: 'class', cls: fn.owner }) : null;
    const own = ofClass && expr.kind === 'name' ? this.instances.member(ofClass, expr.name) : null;
    return own ?? this.value(expr, frame);
  }

  #typed(value: Value, type: string | null, file: string): Value {
    if (type === null || value.texts.length > 0 || value.things.length > 0) return value;
    const typed = this.instances.ofType(type, file);
    return typed ? { ...typed, needs: value.needs } : value;
  }

  /** Adds what is done to a variable to its value, as far as it can matter. */
  viewed(
    value: Value,
    effects: readonly Effect[],
    frame: Frame,
    { at, since, making = null }: Stretch & Pick<ViewThing, 'making'>,
    instance: InstanceThing | null = null,
  ): Value {
    if (effects.length === 0) return value;
    if (value.texts.length > 0 && value.things.length === 0 && !effectsThat(effects, setsMember).length) return value;
    if (value.things.length > 0 && value.things.every(({ kind }) => kind === 'function' || kind === 'class'))
      return value;
    const view: Thing = { kind: 'view', of: value, effects, frame, instance, at, since, making };
    return { ...value, things: [view], guessed: false };
  }

  #beyond(name: string, frame: Frame): Value {
    const owner = this.#owner(frame);
    const language = this.program.language(frame.fn.file);
    if (owner && language.ownClasses?.includes(name)) return thingValue({ kind: 'class', cls: owner });
    const self = language.implicitSelf ? this.self(frame) : null;
    const own = self && this.instances.member(self, name);
    if (own) return own;
    return this.#global(name, frame.fn.file) ?? thingValue({ kind: 'outside', name }, true);
  }

  #owner(frame: Frame): ClassFact | null {
    for (let at: Frame | null = frame; at; at = at.outer) {
      const around = at.fn.owner ?? at.fn.within;
      if (around) return around;
    }
    return null;
  }

  /** What a name means outside of all functions: in the file, by import, or anywhere in the repository. */
  #global(name: string, file: string): Value | null {
    const imported = this.targets.imported(name, file);
    if (imported) return imported;
    const own = this.targets.definition(name, this.program.facts(file));
    if (own) return own;
    return this.targets.anywhere(name, file);
  }

  /** What a module's top level gives under a name. */
  global(name: string, module: FunctionFact): Value | null {
    return this.#local(name, this.unbound(module), Number.POSITIVE_INFINITY);
  }

  #member(expr: Expr & { kind: 'member' }, frame: Frame): Value {
    const object = this.value(expr.object, frame);
    const value =
      this.instances.member(object, expr.name) ??
      constantValue(this, object, expr.name, frame.fn.file) ??
      this.#unknownMember(object, expr.name, expr, frame);
    return object.guessed ? { ...value, guessed: true } : value;
  }

  #unknownMember(object: Value, name: string, expr: Expr & { kind: 'member' }, frame: Frame): Value {
    const link = this.targets.nextLink(object, name);
    if (link) return link;
    const omitted = this.closed?.omitted(object);
    if (omitted) return omitted;
    const option = this.#options.member(object, name, expr, frame.fn.file);
    if (option) return option;
    if (this.#entries.isClosed(object)) return this.closed ? OMITTED : NOTHING;
    const declared = object.things.length === 0 ? this.instances.declaredAs(name, frame.fn.file) : null;
    if (declared) return { ...declared, open: true, needs: object.needs, guessed: true };
    const setting = object.open || object.things.length > 0 ? this.setting(name, frame.fn.file) : null;
    if (setting) return { ...setting, needs: object.needs };
    const outside = object.things.find((thing) => thing.kind === 'outside');
    if (outside)
      return {
        ...thingValue({ kind: 'outside', name: `${outside.name}.${name}`, imported: outside.imported ?? false }, true),
        needs: object.needs,
      };
    const objects = object.things.flatMap(withoutViews);
    if (objects.length > 0 && objects.every((thing) => this.#unsetClients.has(thing, name)))
      return this.closed ? OMITTED : { ...UNKNOWN, awaits: true, needs: object.needs };
    const keeps = object.things.filter(isMore);
    const rest = { texts: [], things: keeps, open: true, needs: object.needs, awaits: object.awaits === true };
    return keeps.flatMap(withoutViews).some((thing) => this.#isWhole(thing)) ? { ...rest, guessed: true } : rest;
  }

  /** Whether the sources show all members of an object: what it has besides is not the object itself. */
  #isWhole(thing: Thing): boolean {
    return thing.kind === 'instance' && this.instances.outerBases(thing.cls).length === 0;
  }

  #index(expr: Expr & { kind: 'index' }, frame: Frame): Value {
    const object = this.value(expr.object, frame);
    const omitted = this.closed?.omitted(object);
    if (omitted) return omitted;
    const asked = this.value(expr.key, frame);
    const key = literalKey(asked);
    if (key === null) return this.anyEntry(object) ?? { ...object, texts: [], open: true };
    if (asked.open && !this.entries(object).has(key.toLowerCase())) {
      const any = this.anyEntry(object);
      if (any) return any;
    }
    const entries = /^\d+$/.test(key) && object.texts.length > 0 ? this.entries(object) : null;
    if (entries?.size === 0) return object;
    return this.lookUp(object, key, frame.fn.file);
  }

  /** What a dictionary or list gives for a key that is not known; null if nothing is known of it. */
  anyEntry(object: Value): Value | null {
    const items = [...this.entries(object).values()];
    if (items.length === 0) return null;
    const any = union(items);
    return { ...any, needs: allNeeds([object, any]) };
  }

  lookUp(object: Value, key: string, file: string): Value {
    return this.#entries.lookUp(object, key, file);
  }

  /** What the configuration that a file may read gives a key; null: nothing. */
  setting(key: string, file: string): Value | null {
    return this.settings.value(key, (configuration) => this.program.mayRead(file, configuration));
  }

  entries(value: Value): Map<string, Value> {
    return this.#entries.of(value, 0);
  }

  /** Whether all entries of a value are known. */
  isClosed(value: Value): boolean {
    return this.#entries.isClosed(value);
  }

  /** Whether a branch is taken; null: the sources do not tell. */
  decide({ test, negated, over }: BranchFact, frame: Frame): boolean | null {
    if (over) {
      const items = this.value(dictionaryOf(over), frame);
      return this.entries(items).size > 0 ? true : this.#entries.isClosed(items) ? false : null;
    }
    const truth = test && this.#truth(test, frame);
    return truth === null ? null : truth !== negated;
  }

  /** Whether a condition holds that asks for a value; null: the sources do not tell. */
  #truth(test: Expr, frame: Frame): boolean | null {
    const value = this.value(test, frame);
    return this.#standsForMember(test, value, frame) ? null : holds(value);
  }

  /** Whether of a member that is not known, the object stands in. */
  #standsForMember(expr: Expr | undefined, { things }: Value, frame: Frame): boolean {
    if (expr?.kind !== 'member' && expr?.kind !== 'index') return false;
    const object = this.value(expr.object, frame);
    return things.length > 0 && things.every((thing) => object.things.includes(thing));
  }

  /** The activation in which an effect's expressions are read. */
  frameOf(effect: Effect, view: ViewThing): Frame {
    const frame = this.#frameAround(effect, view);
    return effect.each ? this.#frames.inside(effect.each, frame) : frame;
  }

  #frameAround(effect: Effect, view: ViewThing): Frame {
    if (effect.outside) return this.unbound(effect.fn);
    if (view.instance) return this.instances.methodFrame(view.instance, effect.fn);
    for (let at: Frame | null = view.frame; at; at = at.outer) if (at.fn === effect.fn) return at;
    return this.unbound(effect.fn);
  }

  /** The text that an object is made with, if its class inherits from one of texts; null: it is none. */
  #text(cls: ClassFact, { args }: CallExpr, frame: Frame): Value | null {
    const { textClasses, textMaker } = this.program.language(cls.file);
    const given = args[0];
    if (!textClasses || !given || given.spread) return null;
    const isText =
      this.instances.outerBases(cls).some((base) => textClasses.includes(base)) &&
      cls.methods.every((fn) => keepsText(fn, textMaker));
    const value = isText ? this.value(given.value, frame) : null;
    return value && value.texts.length > 0 ? value : null;
  }

  /** Whether a name stands for the object itself, as an object of its base class. */
  #isSuper(expr: Expr, frame: Frame): boolean {
    const { supers } = this.program.language(frame.fn.file);
    return expr.kind === 'name' && supers?.includes(expr.name) === true && this.#owner(frame) !== null;
  }

  #call(call: CallExpr, frame: Frame): Value {
    if (this.#isSuper(call.callee, frame)) return this.self(frame) ?? UNKNOWN;
    const bound = boundFunction(call, frame, this);
    if (bound) return bound;
    const target = this.targets.of(call, frame);
    if (target.cls) return this.#text(target.cls, call, frame) ?? thingValue(this.#instance(target.cls, call, frame));
    const asked = target.functions.every(({ sure }) => !sure) ? this.#registrations.asked(call, frame) : null;
    if (asked) return asked;
    const results = target.functions.flatMap((one) => this.#returned(one, call, frame));
    if (target.isCut) return cutShort(union([UNKNOWN, ...results]));
    if (results.length > 0 && target.functions.some((one) => one.byName)) return { ...union(results), guessed: true };
    if (results.length > 0) return union(results);
    return (
      this.#scopeCalls.value(call, frame) ??
      this.#implemented(call, frame) ??
      this.#accessed(call, frame) ??
      this.#options.given(call, frame) ??
      fieldDefault(this, call, frame) ??
      callText(call, frame, this) ??
      wrappedFunction(call, frame, this) ??
      mergedBy(call, frame, this) ??
      this.#made(call, frame)
    );
  }

  /** The field that an accessor reads whose method nobody wrote (Lombok's `getName()`, a record's `name()`). */
  #accessed(call: CallExpr, frame: Frame): Value | null {
    const { callee, args } = call;
    if (callee.kind !== 'member' || args.length > 0 || !this.program.language(frame.fn.file).accessors) return null;
    const field = callee.name.replace(/^get(?=[A-Z])/, '');
    return this.instances.member(this.value(callee.object, frame), field.charAt(0).toLowerCase() + field.slice(1));
  }

  /** An object of an interface whose methods a library implements: `maker.create(Api.class)`. */
  #implemented(call: CallExpr, frame: Frame): Value | null {
    const { declaredCalls } = this.knowledge(frame.fn.file);
    const kinds = declaredCalls.filter(({ makers }) => makers.includes(lastName(call.callee)));
    if (kinds.length === 0 || call.callee.kind !== 'member') return null;
    const types = (call.callee.types ?? []).flatMap((type) => this.instances.classNamed(type, frame.fn.file) ?? []);
    const things = call.args.flatMap(({ value }) => this.value(value, frame).things);
    const classes = [...types, ...things.flatMap((thing) => (thing.kind === 'class' ? [thing.cls] : []))];
    const cls = classes.find(({ declares }) => kinds.some(({ library }) => library === declares));
    return cls ? thingValue(this.#instance(cls, call, frame)) : null;
  }

  #instance(cls: ClassFact, call: CallExpr, frame: Frame): InstanceThing {
    return { kind: 'instance', cls, call, frame };
  }

  #returned(target: Target, call: CallExpr, frame: Frame): Value[] {
    const bound = this.bind(target.fn, call, frame, target.self, target.frame);
    if (!bound) return [UNKNOWN];
    const returned = this.returns(bound);
    return returned ? [returned] : [];
  }

  /** What a function gives back; null if it returns nothing. */
  returns(frame: Frame): Value | null {
    const returns = frame.fn.statements.filter((statement) => statement.kind === 'return');
    if (returns.length === 0) return null;
    const value = union(returns.slice(0, MAX_RETURNS).map((statement) => this.value(statement.value, frame)));
    return returns.length > MAX_RETURNS ? cutShort(value) : value;
  }

  #made(call: CallExpr, frame: Frame): Value {
    const name = this.targets.outsideName(call.callee, frame) ?? lastName(call.callee);
    const inputs = [
      call.callee.kind === 'member' ? call.callee.object : null,
      ...call.args.slice(0, 8).map((arg) => arg.value),
    ];
    const needs = union([NOTHING, ...inputs.flatMap((input) => (input ? [this.value(input, frame)] : []))]).needs;
    return { texts: [], things: [{ kind: 'made', name, call, frame }], open: true, needs };
  }
}

/** Whether an effect assigns a member, as no plain text has: what an address was parsed into is an object. */
function setsMember({ kind, expr }: Effect): boolean {
  return kind === 'set' && expr.kind !== 'call';
}

/** Whether a method makes no text but the one that it is given: `return str.__new__(cls, value)`. */
function keepsText({ name, params, statements }: FunctionFact, maker: string | undefined): boolean {
  return statements.every(({ kind, value }) => {
    if (kind !== 'return' || name !== maker) return true;
    const made = value.kind === 'call' && lastName(value.callee) === name ? value.args[1]?.value : undefined;
    return made?.kind === 'name' && made.name === params.at(-1)?.name;
  });
}
