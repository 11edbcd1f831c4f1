import {
  type CallExpr,
  type ClassFact,
  type Expr,
  type FieldFact,
  type FunctionFact,
  lastName,
  type Statement,
} from '../facts.ts';
import type { Language } from '../language.ts';
import { assignmentsTo } from './assigned-members.ts';
import { beginsWithMaking, isChainedTo } from './chains.ts';
import { ChosenClasses } from './chosen-classes.ts';
import { Constructors } from './constructors.ts';
import { copiedEntries, givenByKey } from './copied-entries.ts';
import { givenFrames } from './creation-frames.ts';
import { isWithin, memberSets } from './effects.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { constructedField } from './field-defaults.ts';
import { holdsClientHeaders } from './header-names.ts';
import { heldResult } from './held-results.ts';
import { type Assigned, makingOf } from './making.ts';
import { MemberChanges } from './member-changes.ts';
import { MemberIndex } from './members.ts';
import { NameUses } from './name-uses.ts';
import { OutsideChanges } from './outside-changes.ts';
import type { CallSite, Program } from './program.ts';
import { setProperty } from './property-setters.ts';
import { requiredAs } from './required-names.ts';
import { tupleField } from './tuples.ts';
import {
  ANY_TIME,
  atTimes,
  type Effect,
  type Frame,
  type InstanceThing,
  isNothing,
  type Making,
  NOTHING,
  type Thing,
  thingValue,
  UNKNOWN,
  union,
  type Value,
  type ViewThing,
} from './value.ts';

const MAX_INSTANCES = 6;
/** Classes that one inherits from; a client can be put together from some dozens. */
const MAX_BASES = 60;
/** Constructors that call one another. */
const MAX_CONSTRUCTORS = 6;

/** A method that is called on a variable works on what was done to that, too. */
function calledOn(member: Thing, view: ViewThing): Thing {
  return member.kind === 'function' && member.self ? { ...member, self: thingValue(view) } : member;
}

/** What a method gives a field, and does to what it holds. */
interface Given {
  readonly values: readonly Value[];
  readonly effects: readonly Effect[];
  readonly making: Making | null;
}

/** Objects of the repository's own classes: how they are made, what their fields hold. */
export class Instances {
  readonly #evaluator: Evaluation;
  readonly #members: MemberIndex;
  readonly #constructors: Constructors;
  readonly #any = new Map<ClassFact, Value>();
  readonly #named = new Map<string, Map<string, ClassFact | undefined>>();
  readonly #order = new Map<ClassFact, readonly ClassFact[]>();
  readonly #fields = new WeakMap<InstanceThing, Map<string, Value | null>>();
  readonly #self = new WeakMap<InstanceThing, Value>();
  readonly #frames = new WeakMap<InstanceThing, Map<FunctionFact, Frame>>();
  readonly #onClient = new Map<ClassFact, readonly Effect[]>();
  readonly #bodies = new Map<ClassFact, Frame>();
  /** Activations in which the fields of objects of a class get their values. */
  readonly #initial = new Map<ClassFact, Frame>();
  readonly #reading = new Set<string>();
  readonly #changes: MemberChanges;
  readonly #chosen: ChosenClasses;
  readonly #outside: OutsideChanges;
  readonly #uses: NameUses;

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
    this.#changes = new MemberChanges(evaluator);
    this.#members = new MemberIndex(evaluator.program);
    this.#constructors = new Constructors(evaluator);
    this.#chosen = new ChosenClasses(evaluator);
    this.#uses = new NameUses(evaluator.program);
    this.#outside = new OutsideChanges(
      evaluator.program,
      this.#uses,
      (cls) => this.lineage(cls),
      (name, file, cls) => this.classNamed(name, file) === cls,
    );
  }

  /** A class and what it inherits from, as far as the repository holds it. */
  lineage(cls: ClassFact): readonly ClassFact[] {
    const known = this.#order.get(cls);
    if (known) return known;
    const order: ClassFact[] = [cls];
    this.#order.set(cls, order);
    for (let index = 0; index < order.length && order.length < MAX_BASES; index++) {
      const at = order[index] as ClassFact;
      for (const base of at.bases) {
        const found = this.classNamed(base, at.file);
        if (found && !order.includes(found)) order.push(found);
      }
      for (const { embedded, type } of at.fields) {
        const found = embedded && type !== null ? this.classOf(type, at.file) : undefined;
        if (found && !order.includes(found)) order.push(found);
      }
    }
    return order;
  }

  /** Names of what a class inherits from outside the repository. */
  outerBases(cls: ClassFact): readonly string[] {
    const lineage = this.lineage(cls);
    const own = new Set(lineage.map(({ name }) => name));
    return lineage.flatMap(({ bases }) => bases.filter((base) => base !== 'object' && !own.has(base)));
  }

  /** Whether a class inherits from a library's client. */
  extendsClient(cls: ClassFact): boolean {
    return this.lineage(cls).some(({ bases, file }) => bases.some((base) => this.#isClient(base, file)));
  }

  /** Whether a file means a library's client by a name: what it imports under it decides. */
  #isClient(name: string, file: string): boolean {
    const { program } = this.#evaluator;
    const knowledge = this.#evaluator.knowledge(file);
    if (!knowledge.isClient(name)) return false;
    const imports = program.imports(program.facts(file), name).filter((one) => one.name !== null);
    return imports.length === 0 || imports.some(({ module }) => knowledge.isLibrary(module));
  }

  /** The class that a file means by a name: its own, the one that it imports, or most likely one of the repository. */
  classNamed(name: string, file: string): ClassFact | undefined {
    const byName = ensure(this.#named, file, () => new Map<string, ClassFact | undefined>());
    if (byName.has(name)) return byName.get(name);
    byName.set(name, undefined);
    const found = this.#classNamed(name, file);
    byName.set(name, found);
    return found;
  }

  #classNamed(name: string, file: string): ClassFact | undefined {
    const near = this.#evaluator.program.classIn(this.#evaluator.program.facts(file), name);
    if (near) return near;
    const imported = this.#evaluator.targets.imported(name, file)?.things.find(({ kind }) => kind === 'class');
    if (imported?.kind === 'class') return imported.cls;
    const all = this.#evaluator.program.classesByName.get(name);
    if (!all) return undefined;
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const language = this.#evaluator.program.facts(file).language;
    const same = all.filter(
      (cls) =>
        this.#evaluator.program.facts(cls.file).language === language &&
        this.#evaluator.program.reaches(file, cls.file),
    );
    return same.find((cls) => cls.file.startsWith(folder)) ?? (same.length <= 3 ? same[0] : undefined);
  }

  /** The class that a file means by a type, which may be written behind the name of another package. */
  classOf(type: string, file: string): ClassFact | undefined {
    const dot = type.indexOf('.');
    if (dot === -1) return this.classNamed(type, file);
    const { program } = this.#evaluator;
    const modules = program
      .sources(program.facts(file), type.slice(0, dot))
      .flatMap((one) => (one.name === null ? program.modules(one.module, file) : []));
    const found = modules.map((module) => program.classIn(module, type.slice(dot + 1)));
    return found.find((cls) => cls !== undefined);
  }

  /** Every known object of a class or its heirs; one of which nothing is known if none is made anywhere. */
  anyOf(cls: ClassFact): Value {
    const known = this.#any.get(cls);
    if (known) return known;
    const registered = cls.declares === undefined ? null : this.#evaluator.registered(cls);
    const any = thingValue({ kind: 'instance', cls, call: null, frame: null });
    // Another call may make it otherwise.
    const generic = registered && this.#uses.asType(cls.name) > 1 ? union([registered, any]) : (registered ?? any);
    this.#any.set(cls, generic);
    const made: Value[] = [];
    for (const heir of this.#heirs(cls))
      for (const site of this.#creations(heir)) {
        if (made.length > MAX_INSTANCES) break;
        if (this.#evaluator.targets.of(site.call, this.#evaluator.unbound(site.fn)).cls !== heir) continue;
        // Beyond the limit, an object of which nothing is known is among them.
        for (const frame of this.#framesOf(site, cls))
          made.push(made.length < MAX_INSTANCES ? this.#evaluator.value(site.call, frame) : generic);
      }
    for (const { call, fn } of made.length === 0 ? this.#chosen.of(cls) : [])
      made.push(thingValue({ kind: 'instance', cls, call, frame: this.#evaluator.unbound(fn) }));
    if (this.#chosen.of(cls).length > 0 && this.#evaluator.program.mentionsOf(cls.name) > 1) made.push(generic);
    const heirs = this.#heirs(cls).filter((heir) => heir !== cls);
    const unmade = heirs
      .slice(0, MAX_INSTANCES)
      .map((heir) => thingValue({ kind: 'instance', cls: heir, call: null, frame: null }));
    const value =
      made.length > 0
        ? union(this.#settled(made))
        : unmade.length > 0
          ? union(heirs.length > MAX_INSTANCES ? [...unmade, generic] : unmade)
          : generic;
    this.#any.set(cls, value);
    return value;
  }

  /** If nobody but the sources makes objects, those that are made of what the sources show, as long as there are some. */
  #settled(made: readonly Value[]): readonly Value[] {
    const { closed } = this.#evaluator;
    if (!closed) return made;
    const isSettled = ({ things }: Value): boolean =>
      things.every(
        (thing) =>
          thing.kind !== 'instance' ||
          (thing.frame !== null &&
            thing.call?.args.every(({ value }) => !this.#evaluator.value(value, thing.frame as Frame).awaits)),
      );
    const settled = made.filter(isSettled);
    return settled.length > 0 ? settled : made;
  }

  /** Activations in which an object is made: a constructor knows what the object that it makes was given itself. */
  #framesOf(site: CallSite, cls: ClassFact): readonly Frame[] {
    const { fn, statement } = site;
    const body = this.#evaluator.program.bodyOf(statement);
    if (body && body !== cls) return [ensure(this.#initial, body, () => this.#classFrame(body, this.anyOf(body)))];
    const { owner } = fn;
    const isOther = owner !== null && owner !== cls;
    const isSetUp = isOther && this.#setUpBy({ kind: 'instance', cls: owner, call: null, frame: null }, fn) !== null;
    const isKnown = isOther && (fn.kind === 'constructor' || isSetUp);
    const around = isKnown ? this.anyOf(owner).things.filter((thing) => thing.kind === 'instance') : [];
    const made = around.filter(({ call }) => call !== null || isSetUp);
    const frames = made.map((thing) => this.methodFrame(thing, fn));
    if (frames.length > 0 && frames.length === around.length) return frames;
    return [...givenFrames(site, this.#evaluator), this.#evaluator.unbound(fn)];
  }

  /** Calls that may make an object of a class: by its name, or as `Self` in its own methods. */
  #creations(cls: ClassFact): readonly CallSite[] {
    const { program } = this.#evaluator;
    const own = (program.callsByName.get('Self') ?? []).filter((site) => site.fn.owner === cls);
    const names = new Set([cls.name, ...requiredAs(program, cls.file)]);
    const all = [...[...names].flatMap((name) => program.callsByName.get(name) ?? []), ...own];
    return all.filter((site) => program.concerns(site.fn.file, cls.file));
  }

  #heirs(cls: ClassFact): readonly ClassFact[] {
    const { program } = this.#evaluator;
    const heirs = [cls];
    for (let index = 0; index < heirs.length && heirs.length < 12; index++)
      for (const heir of program.subclasses.get((heirs[index] as ClassFact).name) ?? []) {
        const isNear = program.reaches(heir.file, cls.file) && program.concerns(heir.file, cls.file);
        if (isNear && !heirs.includes(heir) && this.#extends(heir, heirs[index] as ClassFact)) heirs.push(heir);
      }
    return heirs;
  }

  /** Whether a class that names a base may mean that class by it, and not another one of the same name. */
  #extends(heir: ClassFact, base: ClassFact): boolean {
    const named = heir.bases.includes(base.name) ? this.classNamed(base.name, heir.file) : undefined;
    return named === undefined || named === base || (named.partial === true && named.name === base.name);
  }

  /** A member of an object that is not known, where only one class of the repository declares a field of that name. */
  declaredAs(name: string, file: string): Value | null {
    const { program } = this.#evaluator;
    const all = name.length > 7 ? (program.typedFields.get(name) ?? []) : [];
    const fields = all.filter((one) => program.reaches(file, one.file));
    const [field] = fields;
    return field && fields.length === 1 ? this.ofType(field.type, file) : null;
  }

  /** What a variable of a declared type holds; null if the type is none of the repository's. */
  ofType(type: string, file: string): Value | null {
    const { program } = this.#evaluator;
    if (type.includes('.')) {
      const cls = this.classOf(type, file);
      return cls ? this.anyOf(cls) : null;
    }
    const near = <Item>(items: readonly Item[] | undefined, fileOf: (item: Item) => string) =>
      items?.filter((one) => program.reaches(file, fileOf(one))) ?? [];
    const own = near(program.classesByName.get(type), (cls) => cls.file);
    const classes = own.length > 0 ? own : near(program.subclasses.get(type), (cls) => cls.file);
    if (classes.length > 4) return null;
    if (classes.length > 0) return { ...union(classes.map((cls) => this.anyOf(cls))), guessed: own.length !== 1 };
    const typed = near(program.typed.get(type), ({ module }) => module.file);
    if (typed.length === 0 || typed.length > 2) return null;
    const values = typed.map(({ statement, module }) =>
      this.#evaluator.value(statement.value, this.#evaluator.unbound(module)),
    );
    // A type says what an object is, but not which text another variable has.
    const things = values.map((value) => (value.things.length > 0 ? { ...value, texts: [] } : UNKNOWN));
    return { ...union(things), guessed: true };
  }

  /** The class that declares a field which a class has, and where that ends. */
  fieldOf(cls: ClassFact, name: string): { readonly owner: ClassFact; readonly end: number } | null {
    for (const owner of this.lineage(cls)) {
      const field = this.#members.field(owner, name);
      if (field) return { owner, end: field.end };
    }
    return null;
  }

  method(cls: ClassFact, name: string): FunctionFact[] {
    const all = this.lineage(cls).map((at) => this.#members.methods(at, name));
    // What a library has comes behind what any class of the sources has.
    const own = all.find((found) => found.some(({ inherited }) => !inherited));
    return (own ?? all.find((found) => found.length > 0) ?? []).slice(0, 4);
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
        return this.#field(thing, name);
      case 'view':
        return this.#viewed(thing, name);
      case 'class':
        return this.#static(thing.cls, name);
      case 'module':
        return this.#evaluator.targets.definition(name, this.#evaluator.program.facts(thing.module.file));
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
    const methods = this.method(cls, name);
    const self = thingValue({ kind: 'class', cls });
    const read = methods.length > 0 && methods.every((fn) => fn.kind === 'property') && this.#property(methods, self);
    if (read) return read;
    if (methods.length > 0) return union(methods.map((fn) => thingValue({ kind: 'function', fn, self, frame: null })));
    for (const at of this.lineage(cls)) {
      const field = this.#members.field(at, name);
      const value = field?.value ? this.#evaluator.value(field.value, this.#bodyOf(at)) : null;
      // It is assigned behind the class, and perhaps to another one.
      const isElsewhere = field && (field.start > at.end || field.end < at.start);
      const isOften = isElsewhere && assignmentsTo(this.#evaluator.program, name) > 1;
      if (value && field) return this.#unlessChanged(isOften ? { ...value, guessed: true } : value, at, field);
    }
    const one: Thing = { kind: 'instance', cls, call: null, frame: null };
    return this.#field(one, name);
  }

  /** What a class has under a name, and something unknown if code gives it another value or changes it. */
  #unlessChanged(value: Value, { name, file }: ClassFact, field: FieldFact): Value {
    const declared = { start: field.start, file };
    if (!this.#uses.changes(name, field.name, declared)) return value;
    const [set, ...others] = this.#uses.sets(name, field.name, declared);
    if (set?.value && others.length === 0 && this.#runsFirst(set, file))
      return this.#evaluator.value(set.value, this.#evaluator.unbound(set.fn));
    return union([
      { ...value, texts: [] },
      { ...UNKNOWN, things: [{ kind: 'outside', name: '' }] },
    ]);
  }

  /** Whether a statement surely runs before anything uses what a file defines. */
  #runsFirst({ fn, statement }: Effect, file: string): boolean {
    if (fn.kind !== 'module' || statement.blocks.length > 0) return false;
    const { folderFile, foldersRunFirst } = this.#evaluator.program.language(file);
    const [, folder, name] = /^(.*\/)?([^/.]*)\.\w+$/.exec(fn.file) ?? [];
    return fn.file === file || (foldersRunFirst === true && name === folderFile && file.startsWith(folder ?? ''));
  }

  #frameOfClass(cls: ClassFact): Frame {
    return this.#evaluator.unbound(this.#evaluator.program.facts(cls.file).module);
  }

  /** The activation in which the fields of a class are given their values. */
  #bodyOf(cls: ClassFact): Frame {
    const self = thingValue({ kind: 'class', cls });
    return ensure(this.#bodies, cls, () => ({ ...this.#classFrame(cls, self), body: cls, memo: new Map() }));
  }

  /** The object itself as a value; the same each time. */
  selfOf(thing: InstanceThing): Value {
    const known = this.#self.get(thing);
    if (known) return known;
    const made = thingValue(thing);
    this.#self.set(thing, made);
    return made;
  }

  #field(thing: InstanceThing, name: string): Value | null {
    const cache = ensure(this.#fields, thing, () => new Map<string, Value | null>());
    if (cache.has(name)) return cache.get(name) ?? null;
    const key = `${thing.cls.file} ${thing.cls.name} ${thing.call?.start} ${name}`;
    if (this.#reading.has(key)) return null;
    this.#reading.add(key);
    const value = this.#readField(thing, name);
    this.#reading.delete(key);
    cache.set(name, value);
    return value;
  }

  #readField(thing: InstanceThing, name: string): Value | null {
    const methods = this.method(thing.cls, name);
    const self = this.selfOf(thing);
    const properties = methods.filter((fn) => fn.kind === 'property');
    const read = properties.length > 0 ? this.#property(properties, self) : null;
    const lineage = this.lineage(thing.cls);
    if (properties.length > 0 && lineage.every((cls) => this.#members.setters(cls, name).length === 0)) return read;
    const isBeside = this.#evaluator.program.language(thing.cls.file).fieldsBesideMethods;
    const isField = isBeside && lineage.some((cls) => this.#members.field(cls, name));
    if (methods.length > properties.length && !isField)
      return union(methods.map((fn) => thingValue({ kind: 'function', fn, self, frame: null })));
    const constructed = constructedField(this.#evaluator, thing, name);
    const given = [...this.#literalFields(thing, name), ...(constructed ? [constructed] : [])];
    const values: Value[] = read ? [...given, read] : [...given];
    const effects: Effect[] = [];
    /** What each method that assigns the field gives it, and does to it then. */
    const afresh: Given[] = [];
    for (const cls of lineage) {
      const field = this.#members.field(cls, name);
      if (field?.value && given.length === 0)
        values.push(this.#unlessChanged(this.#evaluator.value(field.value, this.#classFrame(cls, self)), cls, field));
      const set = this.#evaluator.annotated(field?.annotations, this.#frameOfClass(cls));
      if (set) values.push(set);
      for (const method of this.#members.setters(cls, name)) {
        const set = this.#assigned(thing, method, name);
        if (set.values.length > 0 && set.effects.length > 0) afresh.push(set);
        else {
          values.push(...set.values);
          effects.push(...set.effects);
        }
      }
      if (field && !field.value && field.type && values.length === 0) {
        const given = cls.managed ? this.#evaluator.provided(field.type, name, cls.file) : null;
        const typed = given ?? this.#evaluator.instances.ofType(field.type, cls.file);
        if (typed) values.push(typed);
      }
    }
    const setters = lineage.flatMap((cls) => this.#members.setters(cls, name));
    const isFixed = setters.every((method) => method.kind === 'constructor' || !this.#assigns(method, name));
    const changes = this.#outside.of(thing, name, isFixed);
    if (changes.isSure) {
      values.length = 0;
      effects.length = 0;
      afresh.length = 0;
    }
    for (const { fn, value } of changes.sets)
      if (value) values.push(this.#evaluator.value(value, this.#evaluator.unbound(fn)));
    for (const effect of changes.effects) effects.push(effect);
    const inner = values.length + afresh.length === 0 ? this.#innerClass(thing.cls, name) : null;
    if (inner) return inner;
    const assigned = afresh.map((set) => this.#withEffects(thing, self, set, effects));
    const others =
      afresh.length === 0 || !values.every(isNothing)
        ? [this.#withEffects(thing, self, { values, effects: [] }, effects, () => this.#lent(thing, name))]
        : [];
    const all = [...others, ...assigned].filter((one) => one !== null);
    if (all.length === 0) return null;
    const value = atTimes(all);
    const isUnset = values.some(isNothing) || (given.length === 0 && this.#startsUnset(lineage, name));
    if (!isUnset) return value;
    const isNothingAtFirst = values.some(isNothing) && !isNothing(value) && !this.#isSetAtFirst(lineage, name);
    return { ...value, unset: true, absent: value.absent === true || isNothingAtFirst };
  }

  /** Whether a constructor, a method that it calls on every path, or one that a library calls first gives a field what is not nothing. */
  #isSetAtFirst(lineage: readonly ClassFact[], name: string): boolean {
    const called = lineage
      .flatMap(({ methods }) => methods.filter(({ kind }) => kind === 'constructor'))
      .flatMap(({ statements }) => statements.filter(({ blocks }) => blocks.length === 0))
      .flatMap(({ value }) => (value.kind === 'call' ? [lastName(value.callee)] : []));
    return lineage
      .flatMap((cls) => this.#members.setters(cls, name))
      .some(
        (method) =>
          (method.kind === 'constructor' || called.includes(method.name) || this.#evaluator.callers.isStart(method)) &&
          this.#gives(method, name),
      );
  }

  /** Whether a method assigns a field anew. */
  #assigns(method: FunctionFact, name: string): boolean {
    const { program } = this.#evaluator;
    const isSet = ({ kind, expr }: Effect): boolean => kind === 'set' && isField(expr, name);
    return program.effects(method, `this.${name}`).some(isSet) || program.assignments(method, name).length > 0;
  }

  /** Whether a method assigns something to a field, and not nothing. */
  #gives(method: FunctionFact, name: string): boolean {
    const { program } = this.#evaluator;
    const isConstant = (value: Expr | null): boolean => value?.kind === 'opaque' && value.constant;
    const sets = program.effects(method, `this.${name}`).filter(({ kind }) => kind === 'set');
    return [...sets, ...program.assignments(method, name)].some(({ value }) => !isConstant(value));
  }

  /** Whether a field is declared without a value, and no constructor gives it one. */
  #startsUnset(lineage: readonly ClassFact[], name: string): boolean {
    return (
      lineage.some((cls) => this.#members.field(cls, name)?.value === null) &&
      lineage.every((cls) => this.#members.setters(cls, name).every(({ kind }) => kind !== 'constructor'))
    );
  }

  /** What a field holds after it was assigned, with what is done to it then and by methods that do not assign it. */
  #withEffects(
    thing: InstanceThing,
    self: Value,
    set: Pick<Given, 'values' | 'effects'> & Partial<Given>,
    anywhere: readonly Effect[],
    otherwise: () => Value | null = () => null,
  ): Value | null {
    const known = set.values.length > 0 ? atTimes(set.values) : otherwise();
    const effects = [...set.effects, ...anywhere];
    if (effects.length === 0) return known;
    // A known client has no headers of a partner's before something sets them.
    const bare = this.extendsClient(thing.cls);
    const base = known ?? (bare ? NOTHING : UNKNOWN);
    const frame = { ...this.#frameOfClass(thing.cls), self };
    const { making = null } = set;
    return this.#evaluator.viewed(base, effects, frame, { ...ANY_TIME, making }, thing);
  }

  #innerClass(cls: ClassFact, name: string): Value | null {
    for (const at of this.lineage(cls)) {
      const inner = this.#evaluator.program.innerClass(at, name);
      if (inner) return thingValue({ kind: 'class', cls: inner });
    }
    return null;
  }

  /** A member of what an object embeds. */
  #lent(thing: InstanceThing, name: string): Value | null {
    for (const { embedded, name: field } of this.lineage(thing.cls).flatMap(({ fields }) => fields)) {
      const inner = embedded && field !== name ? this.#field(thing, field) : null;
      const found = inner && this.member(inner, name);
      if (found) return found;
    }
    return null;
  }

  #classFrame(cls: ClassFact, self: Value): Frame {
    return { ...this.#frameOfClass(cls), self, body: cls, memo: new Map() };
  }

  #property(properties: readonly FunctionFact[], self: Value): Value | null {
    const values = properties.flatMap((fn) => {
      const frame: Frame = { ...this.#evaluator.unbound(fn), self, memo: new Map() };
      const returned = this.#evaluator.returns(frame);
      return returned ? [returned] : [];
    });
    return values.length > 0 ? union(values) : null;
  }

  /** Fields given in the literal that makes the object. */
  #literalFields(thing: InstanceThing, name: string): Value[] {
    const listed = this.#listedField(thing, name);
    if (listed) return [listed];
    const literal = thing.call?.args.find((arg) => arg.value.kind === 'dict');
    if (!thing.call?.creates || !thing.frame || !literal) return [];
    const entry = this.#evaluator.entries(this.#evaluator.value(literal.value, thing.frame)).get(name.toLowerCase());
    return entry ? [entry] : [];
  }

  /** A field given by its place in the literal that makes the object: `Config{"https://...", token}`. */
  #listedField({ call, frame, cls }: InstanceThing, name: string): Value | null {
    const list = call?.creates ? call.args[0]?.value : undefined;
    if (!frame || list?.kind !== 'list' || !this.#evaluator.program.language(cls.file).literalsListFields) return null;
    const item = list.items[cls.fields.findIndex((field) => field.name === name)];
    return item && list.items.length === cls.fields.length ? this.#evaluator.value(item, frame) : null;
  }

  /** What a method assigns to a field, and does to what the field holds. */
  #assigned(thing: InstanceThing, method: FunctionFact, name: string): Given {
    const assigned: Assigned[] = [];
    const effects: Effect[] = [];
    const { program } = this.#evaluator;
    if (this.runs(thing, method) === false) return { values: [], effects, making: null };
    const declared =
      this.extendsClient(thing.cls) ||
      this.lineage(thing.cls).some((cls) => this.#members.field(cls, name) !== undefined);
    const implicit = declared && program.language(method.file).implicitSelf === true && isFree(program, method, name);
    const all = [...program.effects(method, `this.${name}`), ...(implicit ? program.effects(method, name) : [])];
    const bare = implicit ? program.assignments(method, name) : [];
    if (all.length === 0 && bare.length === 0) return { values: [], effects, making: null };
    if (this.#evaluator.closed && this.#evaluator.callers.isUncalled(method))
      return { values: [], effects, making: null };
    const frame = this.methodFrame(thing, method);
    const gives = (value: Expr, statement: Statement): void => {
      assigned.push({ fn: method, statement, value: this.#evaluator.value(value, frame) });
    };
    for (const statement of bare) gives(statement.value, statement);
    for (const effect of all) {
      if (isField(effect.expr, name) && effect.kind === 'set' && effect.value) gives(effect.value, effect.statement);
      else effects.push(effect);
    }
    return { values: assigned.map(({ value }) => value), effects, making: makingOf(assigned) };
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
    const site = this.#setUpBy(thing, method);
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
  #setUpBy({ cls }: InstanceThing, method: FunctionFact): CallSite | null {
    const [site, ...others] = this.#evaluator.program.callsByName.get(method.name) ?? [];
    if (!site || others.length > 0 || site.statement.blocks.length > 0) return null;
    if (method.kind !== 'method' || method.params.length === 0) return null;
    const { callee } = site.call;
    const isOwn = callee.kind === 'name' || (callee.kind === 'member' && isField(callee, method.name));
    const isBuilt =
      site.fn.kind === 'constructor' && site.fn.owner !== null && this.lineage(cls).includes(site.fn.owner);
    return isOwn && isBuilt && this.method(cls, method.name).includes(method) ? site : null;
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
    const order = this.lineage(thing.cls);
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
          const frame = this.#constructorFrame(thing, method, self, depth + 1);
          if (frame) return this.#evaluator.bind(built, call, frame, self);
        }
    }
    return null;
  }

  /** The class whose constructor a class calls for its base, or for the one that it names. */
  #constructed(derived: ClassFact, base: string | null): ClassFact | undefined {
    const named = base === null ? undefined : this.classNamed(base, derived.file);
    const order = base === null ? this.lineage(derived).slice(1) : named ? this.lineage(named) : [];
    return order.find((cls) => cls.methods.some((method) => method.kind === 'constructor'));
  }

  /** Calls by which the constructors of an object hand arguments to a base class outside the repository. */
  outerConstruction(thing: InstanceThing): { readonly call: CallExpr; readonly frame: Frame }[] {
    const found: { call: CallExpr; frame: Frame }[] = [];
    for (const cls of this.lineage(thing.cls))
      for (const method of cls.methods.filter((one) => one.kind === 'constructor'))
        for (const { call } of baseCalls(method, this.#evaluator.program.language(method.file)))
          found.push({ call, frame: this.methodFrame(thing, method) });
    return found;
  }

  /** What an object that is a library's client does to what it inherits from there, in methods that something calls. */
  onClient(thing: InstanceThing): readonly Effect[] {
    return ensure(this.#onClient, thing.cls, () => {
      if (!this.extendsClient(thing.cls)) return [];
      const { program } = this.#evaluator;
      const lineage = this.lineage(thing.cls);
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

  /** Every method's activation on this object, for a look at what they do to it. */
  methodFrames(thing: InstanceThing): readonly Frame[] {
    return this.lineage(thing.cls).flatMap((cls) => cls.methods.map((method) => this.methodFrame(thing, method)));
  }
}

/** Whether a name inside a method is neither a parameter nor declared there. */
function isFree(program: Program, method: FunctionFact, name: string): boolean {
  if (method.params.some((param) => param.name === name)) return false;
  return program.assignments(method, name).every((statement) => statement.type === null);
}

/** Whether an expression is a field of the own object, and no member of what that one holds. */
function isField(expr: Expr, name: string): boolean {
  return expr.kind === 'member' && expr.name === name && expr.object.kind === 'name' && expr.object.name === 'this';
}

/** A call of a base constructor; `base`: the class that it names, null: whatever the base is. */
interface BaseCall {
  readonly call: CallExpr;
  readonly base: string | null;
}

/** `super(...)`, `super().__init__(...)`, `base(...)`, `parent::__construct(...)`, `Base.__init__(self, ...)`. */
function* baseCalls(built: FunctionFact, { supers, superConstructors }: Language): Iterable<BaseCall> {
  for (const { value } of built.statements) {
    if (value.kind !== 'call') continue;
    const { callee } = value;
    const names = callee.kind === 'name' ? supers : callee.kind === 'member' ? superConstructors : undefined;
    if (!names?.includes(lastName(callee))) continue;
    const base = callee.kind === 'member' ? lastName(callee.object) : '';
    const [first] = value.args;
    const isNamed = base !== '' && base !== 'this' && !supers?.includes(base);
    if (!isNamed) yield { call: value, base: null };
    else if (first?.value.kind === 'name' && first.value.name === 'this') yield { call: withoutFirst(value), base };
  }
}

const shortened = new WeakMap<CallExpr, CallExpr>();

/** A call without the object that it is given first; the same each time, as activations are kept by their calls. */
function withoutFirst(call: CallExpr): CallExpr {
  return ensure(shortened, call, () => ({ ...call, args: call.args.slice(1) }));
}
