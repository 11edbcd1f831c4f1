import { LIMITS } from '../../core/budget.ts';
import {
  type BranchFact,
  type CallExpr,
  type ClassFact,
  type Expr,
  type FunctionFact,
  lastName,
  type NameExpr,
} from '../facts.ts';
import type { Knowledge, Libraries } from '../libraries/knowledge.ts';
import type { Dispatch } from '../libraries/library.ts';
import { BoundFunctions } from './bound-functions.ts';
import { CallValues } from './call-values.ts';
import { Callers } from './callers.ts';
import { ClosedWorld } from './closed-world.ts';
import { Conditions } from './conditions.ts';
import { ContainerBlocks } from './container-blocks.ts';
import { DeclaredSettings } from './declared-settings.ts';
import { DelegatedArguments } from './delegated-arguments.ts';
import { effectsThat } from './effects.ts';
import { Entries } from './entries.ts';
import type { Evaluation } from './evaluation.ts';
import { Frames } from './frames.ts';
import { Instances } from './instances.ts';
import { joinedTexts } from './joined-texts.ts';
import { LaterChanges } from './later-changes.ts';
import { MemberValues } from './member-values.ts';
import { Options } from './options.ts';
import { Parameters } from './parameters.ts';
import type { Program } from './program.ts';
import { Providers } from './providers.ts';
import { Registrations } from './registrations.ts';
import { ScopeCalls } from './scope-calls.ts';
import type { Settings } from './settings.ts';
import { Steps } from './steps.ts';
import { Targets } from './targets.ts';
import {
  type Effect,
  type Frame,
  type InstanceThing,
  mergedValue,
  NOTHING,
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
import { Variables } from './variables.ts';

const MAX_NESTING = 150;

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
  readonly #parameters: Parameters;
  readonly #declaredSettings: DeclaredSettings;
  readonly #variables: Variables;
  readonly #members: MemberValues;
  readonly #calls: CallValues;
  readonly #conditions: Conditions;
  readonly callers: Callers;
  readonly later: LaterChanges;
  /** What parameters are if nobody but the sources calls; null: anybody may. */
  readonly closed: ClosedWorld | null;
  readonly #providers: Providers;
  readonly #bound: BoundFunctions;
  readonly #delegated: DelegatedArguments;
  readonly #running = new Map<Expr, number>();
  readonly #deciding = new Map<BranchFact, number>();
  readonly #steps: Steps;
  #nesting = 0;
  #cuts = 0;

  constructor(program: Program, settings: Settings, libraries: Libraries, tick: () => void, isClosed = false) {
    this.program = program;
    this.settings = settings;
    this.libraries = libraries;
    this.instances = new Instances(this);
    this.targets = new Targets(this);
    this.#frames = new Frames(this);
    this.#entries = new Entries(this);
    this.#registrations = new Registrations(this);
    this.#options = new Options(this);
    this.#scopeCalls = new ScopeCalls(this);
    this.callers = new Callers(this);
    this.later = new LaterChanges(this);
    this.closed = isClosed ? new ClosedWorld(this) : null;
    this.#steps = new Steps(isClosed ? LIMITS.closedSteps : LIMITS.scanSteps, tick);
    this.#providers = new Providers(this);
    this.#bound = new BoundFunctions(this);
    this.#delegated = new DelegatedArguments(this);
    const sources = {
      containers: new ContainerBlocks(this),
      options: this.#options,
      registrations: this.#registrations,
      scopeCalls: this.#scopeCalls,
    };
    this.#parameters = new Parameters(this, sources);
    this.#declaredSettings = new DeclaredSettings(this);
    this.#variables = new Variables(this, this.#parameters);
    this.#members = new MemberValues(this, this.#options);
    this.#calls = new CallValues(this, { ...sources, variables: this.#variables });
    this.#conditions = new Conditions(this);
  }

  /** What is known of the libraries that a file's language has. */
  knowledge(file: string): Knowledge {
    return this.libraries.of(this.program.facts(file).language);
  }

  /** What a record says of a call, where its receiver is a library, what that makes, or an heir of its client. */
  dispatch({ callee }: CallExpr, frame: Frame): Dispatch | null {
    const knowledge = this.knowledge(frame.fn.file);
    if (callee.kind !== 'member') return null;
    for (const thing of withoutViews(this.value(callee.object, frame).things)) {
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
    return this.#steps.bounded(ask, known);
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
      const value = this.#compute(expr, frame);
      const type = 'asserted' in expr ? expr.asserted : undefined;
      return this.#remember(expr, frame, type ? this.#parameters.asserted(value, type, frame.fn.file) : value);
    } finally {
      this.#nesting--;
      if (running === 0) this.#running.delete(expr);
      else this.#running.set(expr, running);
    }
  }

  /** Counts steps. @throws TooManyWays, OutOfBudget beyond the limits */
  count(steps: number): void {
    this.#steps.count(steps);
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
        return this.#variables.name(expr, frame);
      case 'member':
        return this.#members.member(expr, frame);
      case 'index':
        return this.#members.index(expr, frame);
      case 'call':
        return this.#calls.call(expr, frame);
      case 'dict':
      case 'list':
        return thingValue({ kind: 'dict', expr, frame });
      case 'choice':
        return this.#conditions.choice(expr, frame);
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

  #joined(expr: Expr & { kind: 'join' }, frame: Frame): Value {
    const values = expr.parts.map((part) => this.value(part, frame));
    const { first, joined } = joinedTexts(values);
    const origin: Origin | null = expr.inner
      ? { file: frame.fn.file, start: expr.start, end: expr.end, inner: null }
      : null;
    const texts = origin ? joined.texts.map((text) => ({ ...text, origins: [origin, ...text.origins] })) : joined.texts;
    const objects = values.filter((value) => value.things.length > 0);
    const holdsEntries = objects.some(({ things }) => withoutViews(things).some(({ kind }) => kind === 'dict'));
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

  /** How often an expression was given up: what was worked out meanwhile holds there alone. */
  get cuts(): number {
    return this.#cuts;
  }

  name(expr: NameExpr, frame: Frame): Value {
    return this.#variables.name(expr, frame);
  }

  /** What a module's top level gives under a name. */
  global(name: string, module: FunctionFact): Value | null {
    return this.#variables.global(name, module);
  }

  /** What a parameter is if the caller gives nothing: the function's class may say it under a bare name. */
  fallback(expr: Expr, fn: FunctionFact, frame: Frame): Value {
    return this.#parameters.fallback(expr, fn, frame);
  }

  /** What a function gives back; null if it returns nothing. */
  returns(frame: Frame): Value | null {
    return this.#calls.returns(frame);
  }

  /** What a dictionary or list gives for a key that is not known; null if nothing is known of it. */
  anyEntry(object: Value): Value | null {
    return this.#members.anyEntry(object);
  }

  /** What a loop over a value gives each time; null if nothing is known of that. */
  anyItem(object: Value, file: string): Value | null {
    return this.#members.anyItem(object, file);
  }

  /** Whether a branch is taken; null: the sources do not tell. */
  decide(branch: BranchFact, frame: Frame): boolean | null {
    const deciding = this.#deciding.get(branch) ?? 0;
    // What a loop runs over may be what its own body fills.
    if (deciding > 1) {
      this.#cuts++;
      return null;
    }
    this.#deciding.set(branch, deciding + 1);
    try {
      return this.#conditions.decide(branch, frame);
    } finally {
      if (deciding === 0) this.#deciding.delete(branch);
      else this.#deciding.set(branch, deciding);
    }
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

  lookUp(object: Value, key: string, file: string): Value {
    return this.#entries.lookUp(object, key, file);
  }

  /** What the configuration that a file may read gives a key; null: nothing. */
  setting(key: string, file: string): Value | null {
    return this.settings.value(key, (configuration) => this.program.mayRead(file, configuration));
  }

  /** The default that code declares for a setting; null: it declares none. */
  declaredSetting(name: string, file: string): Value | null {
    return this.#declaredSettings.of(name, file);
  }

  /** The default that code declares for a setting of the group that was asked for; null: it is none, or has none. */
  groupedSetting(object: Value, name: string, file: string): Value | null {
    return this.#declaredSettings.ofGroup(object, name, file);
  }

  entries(value: Value): Map<string, Value> {
    return this.#entries.of(value, 0);
  }

  /** Whether all entries of a value are known. */
  isClosed(value: Value): boolean {
    return this.#entries.isClosed(value);
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
}

/** Whether an effect assigns a member, as no plain text has: what an address was parsed into is an object. */
function setsMember({ kind, expr }: Effect): boolean {
  return kind === 'set' && expr.kind !== 'call';
}
