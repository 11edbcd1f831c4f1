import type { CallExpr, ClassFact, FunctionFact } from '../facts.ts';
import { baseCalls } from './base-calls.ts';
import { beginsWithMaking, isChainedTo } from './chains.ts';
import type { Classes } from './classes.ts';
import { Constructors } from './constructors.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { isField } from './own-members.ts';
import type { CallSite } from './program.ts';
import { setProperty } from './property-setters.ts';
import { type Frame, type InstanceThing, thingValue, type Value } from './value.ts';

/** Constructors that call one another. */
const MAX_CONSTRUCTORS = 6;

/** How objects are made: the activations of their constructors and methods, and what those hand to a base class. */
export class Construction {
  readonly #evaluator: Evaluation;
  readonly #classes: Classes;
  readonly #constructors: Constructors;
  readonly #self = new WeakMap<InstanceThing, Value>();
  readonly #frames = new WeakMap<InstanceThing, Map<FunctionFact, Frame>>();

  constructor(evaluator: Evaluation, classes: Classes) {
    this.#evaluator = evaluator;
    this.#classes = classes;
    this.#constructors = new Constructors(evaluator);
  }

  /** A method's activation on this object; a constructor's with the arguments that made it. */
  methodFrame(thing: InstanceThing, method: FunctionFact): Frame {
    const frames = ensure(this.#frames, thing, () => new Map<FunctionFact, Frame>());
    const known = frames.get(method);
    if (known) return known;
    const made = this.#makeFrame(thing, method);
    frames.set(method, made);
    return made;
  }

  #makeFrame(thing: InstanceThing, method: FunctionFact): Frame {
    const self = this.selfOf(thing);
    if (method.kind === 'constructor') {
      const bound = this.#constructorFrame(thing, method, self, 0);
      if (bound) return bound;
    }
    const set = setProperty(this.#evaluator, thing, method, (one) => this.methodFrame(thing, one));
    if (set) {
      const args = new Map([[method.params[0]?.name ?? '', set]]);
      return { ...this.#evaluator.unbound(method), args, self, memo: new Map() };
    }
    const site = this.setUpBy(thing, method);
    const bound = site && this.#evaluator.bind(method, site.call, this.methodFrame(thing, site.fn), self);
    if (bound) return bound;
    const link = this.#linkOf(thing, method);
    const linked = link && thing.frame && this.#evaluator.bind(method, link.call, thing.frame, self);
    if (linked) return linked;
    return { ...this.#evaluator.unbound(method), self, memo: new Map() };
  }

  /** The only call of a method in the chain that begins with the making of the object: `new Request().WithPath(path)`. */
  #linkOf({ call: made, frame }: InstanceThing, method: FunctionFact): CallSite | null {
    if (!made || !frame || method.kind !== 'method' || method.params.length === 0) return null;
    const all = this.#evaluator.program.callsByName.get(method.name) ?? [];
    this.#evaluator.count(all.length);
    const [site, ...others] = all.filter(({ call }) => isChainedTo(call, made));
    // Elsewhere, the object may be given something else by it.
    return site && others.length === 0 && all.every(({ call }) => beginsWithMaking(call)) ? site : null;
  }

  /** The only call of a method, if a constructor of the object makes it on the object itself. */
  setUpBy({ cls }: InstanceThing, method: FunctionFact): CallSite | null {
    const [site, ...others] = this.#evaluator.program.callsByName.get(method.name) ?? [];
    if (!site || others.length > 0 || site.statement.blocks.length > 0) return null;
    if (method.kind !== 'method' || method.params.length === 0) return null;
    const { callee } = site.call;
    const isOwn = callee.kind === 'name' || (callee.kind === 'member' && isField(callee, method.name));
    const isBuilt =
      site.fn.kind === 'constructor' && site.fn.owner !== null && this.#classes.lineage(cls).includes(site.fn.owner);
    return isOwn && isBuilt && this.#classes.method(cls, method.name).includes(method) ? site : null;
  }

  /** The constructor that a call of another one of its class runs; null: several may. */
  constructorOf(cls: ClassFact, call: CallExpr, by: FunctionFact): FunctionFact | null {
    return this.#constructors.chosen(cls, call, by);
  }

  /** Whether a method runs when an object is made, if it is one of several constructors; null: another one may. */
  runs(thing: InstanceThing, method: FunctionFact): boolean | null {
    return method.kind === 'constructor' ? this.#constructors.runs(thing, method) : true;
  }

  /** Whether one of several constructors of a class surely runs when an object is made. */
  someRun(thing: InstanceThing, constructors: readonly FunctionFact[]): boolean {
    return this.#constructors.someRun(thing, constructors) === true;
  }

  #constructorFrame(thing: InstanceThing, built: FunctionFact, self: Value, depth: number): Frame | null {
    if (depth > MAX_CONSTRUCTORS) return null;
    const order = this.#classes.lineage(thing.cls);
    const first = order.find((cls) => cls.methods.some((method) => method.kind === 'constructor'));
    if (!first || first === built.owner) {
      const delegation = this.#constructors.delegation(thing, built);
      if (delegation && depth < MAX_CONSTRUCTORS) {
        const by = this.#constructorFrame(thing, delegation.by, self, depth + 1);
        return by && this.#evaluator.bind(built, delegation.call, by, self);
      }
      if (thing.call && thing.frame) return this.#evaluator.bind(built, thing.call, thing.frame, self);
      return { ...this.#evaluator.unbound(built), self, memo: new Map() };
    }
    for (const derived of order) {
      if (derived === built.owner) continue;
      for (const method of derived.methods.filter((one) => one.kind === 'constructor'))
        for (const { call, base } of baseCalls(method, this.#evaluator.program.language(method.file))) {
          if (this.#constructed(derived, base) !== built.owner) continue;
          const calls = this.#constructors.callsTo(built, call);
          let frame = calls && this.#constructorFrame(thing, method, self, depth + 1);
          for (const one of calls ?? []) frame = frame && this.#evaluator.bind(one.fn, one.call, frame, self);
          if (frame) return frame;
        }
    }
    return null;
  }

  /** The class whose constructor a class calls for its base, or for the one that it names. */
  #constructed(derived: ClassFact, base: string | null): ClassFact | undefined {
    const named = base === null ? undefined : this.#classes.classNamed(base, derived.file);
    const order = base === null ? this.#classes.lineage(derived).slice(1) : named ? this.#classes.lineage(named) : [];
    return order.find((cls) => cls.methods.some((method) => method.kind === 'constructor'));
  }

  /** Calls by which the constructors of an object hand arguments to a base class outside the repository. */
  outerConstruction(thing: InstanceThing): { readonly call: CallExpr; readonly frame: Frame }[] {
    const found: { call: CallExpr; frame: Frame }[] = [];
    for (const cls of this.#classes.lineage(thing.cls))
      for (const method of cls.methods.filter((one) => one.kind === 'constructor'))
        for (const { call } of baseCalls(method, this.#evaluator.program.language(method.file)))
          found.push({ call, frame: this.methodFrame(thing, method) });
    const { cls, call, frame } = thing;
    const isOwn = this.#classes.lineage(cls).some(({ methods }) => methods.some(({ kind }) => kind === 'constructor'));
    // Without a constructor of its own, the object is made by that of the base class.
    return call && frame && !isOwn && this.#classes.extendsClient(cls) ? [{ call, frame }] : found;
  }

  /** Every method's activation on this object, for a look at what they do to it. */
  methodFrames(thing: InstanceThing): readonly Frame[] {
    return this.#classes
      .lineage(thing.cls)
      .flatMap((cls) => cls.methods.map((method) => this.methodFrame(thing, method)));
  }

  classFrame(cls: ClassFact, self: Value): Frame {
    return { ...this.frameOfClass(cls), self, body: cls, memo: new Map() };
  }

  frameOfClass(cls: ClassFact): Frame {
    return this.#evaluator.unbound(this.#evaluator.program.facts(cls.file).module);
  }

  /** The object itself as a value; the same each time. */
  selfOf(thing: InstanceThing): Value {
    const known = this.#self.get(thing);
    if (known) return known;
    const made = thingValue(thing);
    this.#self.set(thing, made);
    return made;
  }
}
