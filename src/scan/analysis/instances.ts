import type { CallExpr, ClassFact, FunctionFact } from '../facts.ts';
import { assignmentsTo } from './assigned-members.ts';
import { Classes } from './classes.ts';
import { Construction } from './construction.ts';
import { copiedEntries, givenByKey } from './copied-entries.ts';
import { isWithin, memberSets } from './effects.ts';
import { ensure } from './ensure.ts';
import type { Evaluation, InstanceAnswers } from './evaluation.ts';
import { FieldValues } from './field-values.ts';
import { holdsClientHeaders } from './header-names.ts';
import { heldResult } from './held-results.ts';
import { KnownObjects } from './known-objects.ts';
import { MemberChanges } from './member-changes.ts';
import { MemberIndex } from './members.ts';
import { NameUses } from './name-uses.ts';
import { isFree } from './own-members.ts';
import { tupleField } from './tuples.ts';
import {
  type Effect,
  type Frame,
  type InstanceThing,
  type Thing,
  thingValue,
  union,
  type Value,
  type ViewThing,
} from './value.ts';

/** A method that is called on a variable works on what was done to that, too. */
function calledOn(member: Thing, view: ViewThing): Thing {
  return member.kind === 'function' && member.self ? { ...member, self: thingValue(view) } : member;
}

/** Objects of the repository's own classes: what their members are. */
export class Instances implements InstanceAnswers {
  readonly #evaluator: Evaluation;
  readonly #members: MemberIndex;
  readonly #classes: Classes;
  readonly #construction: Construction;
  readonly #known: KnownObjects;
  readonly #fields: FieldValues;
  readonly #changes: MemberChanges;
  readonly #onClient = new Map<ClassFact, readonly Effect[]>();
  readonly #bodies = new Map<ClassFact, Frame>();
  /** Members of views, of which many can lead to the same value. */
  readonly #ofViews = new WeakMap<ViewThing, Map<string, Value | null>>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
    this.#changes = new MemberChanges(evaluator);
    this.#members = new MemberIndex(evaluator.program);
    const uses = new NameUses(evaluator.program);
    this.#classes = new Classes(evaluator, this.#members);
    this.#construction = new Construction(evaluator, this.#classes);
    this.#known = new KnownObjects(evaluator, this.#classes, this.#construction, uses);
    const [classes, construction, members] = [this.#classes, this.#construction, this.#members];
    this.#fields = new FieldValues(evaluator, { classes, construction, members, uses });
  }

  /** A class and its base classes, as far as they are in the repository. */
  lineage(cls: ClassFact): readonly ClassFact[] {
    return this.#classes.lineage(cls);
  }

  /** Names of what a class inherits from outside the repository. */
  outerBases(cls: ClassFact): readonly string[] {
    return this.#classes.outerBases(cls);
  }

  /** Whether a class inherits from a library's client. */
  extendsClient(cls: ClassFact): boolean {
    return this.#classes.extendsClient(cls);
  }

  /** The class that a file means by a name: its own, the one that it imports, or most likely one of the repository. */
  classNamed(name: string, file: string): ClassFact | undefined {
    return this.#classes.classNamed(name, file);
  }

  /** The class that a file means by a type, which may be written behind the name of another package. */
  classOf(type: string, file: string): ClassFact | undefined {
    return this.#classes.classOf(type, file);
  }

  /** The class that declares a field which a class has, and where that ends. */
  fieldOf(cls: ClassFact, name: string): { readonly owner: ClassFact; readonly end: number } | null {
    return this.#classes.fieldOf(cls, name);
  }

  method(cls: ClassFact, name: string): FunctionFact[] {
    return this.#classes.method(cls, name);
  }

  /** Every known object of a class or its heirs; one of which nothing is known if none is made anywhere. */
  anyOf(cls: ClassFact): Value {
    return this.#known.anyOf(cls);
  }

  /** A member of an object that is not known, where only one class of the repository declares a field of that name. */
  declaredAs(name: string, file: string): Value | null {
    return this.#known.declaredAs(name, file);
  }

  /** What a variable of a declared type holds; null if the type is none of the repository's. */
  ofType(type: string, file: string): Value | null {
    return this.#known.ofType(type, file);
  }

  /** A method's activation on this object; a constructor's with the arguments that made it. */
  methodFrame(thing: InstanceThing, method: FunctionFact): Frame {
    return this.#construction.methodFrame(thing, method);
  }

  /** The constructor that a call of another one of its class runs; null: several may. */
  constructorOf(cls: ClassFact, call: CallExpr, by: FunctionFact): FunctionFact | null {
    return this.#construction.constructorOf(cls, call, by);
  }

  /** Whether a method runs when an object is made, if it is one of several constructors; null: another one may. */
  runs(thing: InstanceThing, method: FunctionFact): boolean | null {
    return this.#construction.runs(thing, method);
  }

  /** Whether one of several constructors of a class surely runs when an object is made. */
  someRun(thing: InstanceThing, constructors: readonly FunctionFact[]): boolean {
    return this.#construction.someRun(thing, constructors);
  }

  /** Calls by which the constructors of an object hand arguments to a base class outside the repository. */
  outerConstruction(thing: InstanceThing): { readonly call: CallExpr; readonly frame: Frame }[] {
    return this.#construction.outerConstruction(thing);
  }

  /** Every method's activation on this object, for a look at what they do to it. */
  methodFrames(thing: InstanceThing): readonly Frame[] {
    return this.#construction.methodFrames(thing);
  }

  /** The object itself as a value; the same each time. */
  selfOf(thing: InstanceThing): Value {
    return this.#construction.selfOf(thing);
  }

  /** A member of what a value can be; null if nothing is known of it. */
  member(value: Value, name: string): Value | null {
    const found = value.things.map((thing) => this.#memberOf(thing, name)).filter((one) => one !== null);
    if (found.length === 0) return null;
    const all = union(found);
    return value.needs.size === 0 ? all : union([all, { ...value, texts: [], things: [] }]);
  }

  #memberOf(thing: Thing, name: string): Value | null {
    switch (thing.kind) {
      case 'instance':
        return this.#fields.of(thing, name);
      case 'view':
        return ensure(
          ensure(this.#ofViews, thing, () => new Map<string, Value | null>()),
          name,
          () => this.#viewed(thing, name),
        );
      case 'class':
        return this.#static(thing.cls, name);
      case 'module':
        return this.#evaluator.targets.ofModule(name, thing.module);
      case 'dict':
      case 'merged':
        return this.#evaluator.entries(thingValue(thing)).get(name.toLowerCase()) ?? null;
      case 'made':
        return tupleField(this.#evaluator, thing, name) ?? heldResult(this.#evaluator, thing, name);
      default:
        return null;
    }
  }

  #viewed(thing: Thing & { kind: 'view' }, name: string): Value | null {
    const set: Value[] = [];
    let since = thing.since;
    let isSure = true;
    for (const effect of memberSets(thing.effects, name)) {
      if (effect.expr.kind !== 'member' || !effect.value) continue;
      const object = effect.expr.object;
      if (object.kind !== 'name' && !effect.root.startsWith('this.')) continue;
      if (!isWithin(effect, thing)) continue;
      set.push(this.#evaluator.value(effect.value, this.#evaluator.frameOf(effect, thing)));
      since = Math.max(since, effect.statement.end);
      isSure = effect.statement.blocks.length === 0;
    }
    const own = this.member(thing.of, name) ?? copiedEntries(thing, this.#evaluator).get(name.toLowerCase()) ?? null;
    const base = own && { ...own, things: own.things.map((one) => calledOn(one, thing)) };
    const held = base && (set.length === 0 || base.things.length + base.texts.length > 0) ? [...set, base] : set;
    if (held.length === 0) return null;
    const given = isSure && set.length > 0 ? null : givenByKey(thing, this.#evaluator);
    return this.#changes.of(union(given ? [...held, given] : held), thing, name, { since, isSure });
  }

  #static(cls: ClassFact, name: string): Value | null {
    const methods = this.#classes.method(cls, name);
    const self = thingValue({ kind: 'class', cls });
    const read =
      methods.length > 0 && methods.every((fn) => fn.kind === 'property') && this.#fields.property(methods, self);
    if (read) return read;
    if (methods.length > 0) return union(methods.map((fn) => thingValue({ kind: 'function', fn, self, frame: null })));
    for (const at of this.#classes.lineage(cls)) {
      const field = this.#members.field(at, name);
      const value = field?.value ? this.#evaluator.value(field.value, this.#bodyOf(at)) : null;
      // It is assigned behind the class, and perhaps to another one.
      const isElsewhere = field && (field.start > at.end || field.end < at.start);
      const isOften = isElsewhere && assignmentsTo(this.#evaluator.program, name) > 1;
      if (value && field) return this.#fields.unlessChanged(isOften ? { ...value, guessed: true } : value, at, field);
    }
    const one: Thing = { kind: 'instance', cls, call: null, frame: null };
    return this.#fields.of(one, name);
  }

  /** The activation in which the fields of a class are given their values. */
  #bodyOf(cls: ClassFact): Frame {
    const self = thingValue({ kind: 'class', cls });
    return ensure(this.#bodies, cls, () => ({
      ...this.#construction.classFrame(cls, self),
      body: cls,
      memo: new Map(),
    }));
  }

  /** What an object that is a library's client does to what it inherits from there, in methods that something calls. */
  onClient(thing: InstanceThing): readonly Effect[] {
    return ensure(this.#onClient, thing.cls, () => {
      if (!this.#classes.extendsClient(thing.cls)) return [];
      const { program } = this.#evaluator;
      const lineage = this.#classes.lineage(thing.cls);
      const isInherited = (name: string): boolean =>
        lineage.every((cls) => !this.#members.field(cls, name) && this.#members.methods(cls, name).length === 0);
      const runs = ({ kind, name }: FunctionFact): boolean => kind === 'constructor' || program.callsByName.has(name);
      return lineage
        .flatMap(({ methods }) => methods.filter(runs))
        .flatMap((method) =>
          [...new Set(program.touched(method))]
            .filter((root) => isInherited(root.replace(/^this\./, '')) && this.#isOwnMember(root, method))
            .flatMap((root) => program.effects(method, root)),
        );
    });
  }

  /** Whether a method means a member of its own object by what begins so: `this.headers`, or the bare name of what holds headers. */
  #isOwnMember(root: string, method: FunctionFact): boolean {
    if (root.startsWith('this.')) return true;
    const { program } = this.#evaluator;
    const isImplicit = program.language(method.file).implicitSelf === true;
    return isImplicit && holdsClientHeaders(root) && isFree(program, method, root);
  }
}
