import { type ClassFact, type Expr, type FieldFact, type FunctionFact, lastName, type Statement } from '../facts.ts';
import type { Classes } from './classes.ts';
import type { Construction } from './construction.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { constructedField } from './field-defaults.ts';
import { changesByOptions } from './functional-options.ts';
import { type Assigned, makingOf } from './making.ts';
import type { MemberIndex } from './members.ts';
import type { NameUses } from './name-uses.ts';
import { isNeverGiven } from './never-given.ts';
import { OutsideChanges } from './outside-changes.ts';
import { isField, isFree } from './own-members.ts';
import {
  ANY_TIME,
  atTimes,
  type Effect,
  type Frame,
  type InstanceThing,
  isNothing,
  type Making,
  NOTHING,
  OMITTED,
  thingValue,
  UNKNOWN,
  union,
  type Value,
} from './value.ts';
import { wrappedArgument } from './wrapped-functions.ts';

/** What is known of classes and objects, and of where code names them. */
interface FieldSources {
  readonly classes: Classes;
  readonly construction: Construction;
  readonly members: MemberIndex;
  readonly uses: NameUses;
}

/** What a method gives a field, and does to what it holds. */
interface Given {
  readonly values: readonly Value[];
  readonly effects: readonly Effect[];
  readonly making: Making | null;
}

/** What the fields of objects hold. */
export class FieldValues {
  readonly #evaluator: Evaluation;
  readonly #classes: Classes;
  readonly #construction: Construction;
  readonly #members: MemberIndex;
  readonly #uses: NameUses;
  readonly #outside: OutsideChanges;
  readonly #fields = new WeakMap<InstanceThing, Map<string, Value | null>>();
  readonly #reading = new Set<string>();

  constructor(evaluator: Evaluation, { classes, construction, members, uses }: FieldSources) {
    this.#evaluator = evaluator;
    this.#classes = classes;
    this.#construction = construction;
    this.#members = members;
    this.#uses = uses;
    this.#outside = new OutsideChanges(
      evaluator.program,
      uses,
      (cls) => classes.lineage(cls),
      (name, file, cls) => classes.classNamed(name, file) === cls,
    );
  }

  /** What a field of an object holds; null: nothing is known of it. */
  of(thing: InstanceThing, name: string): Value | null {
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
    const methods = this.#classes.method(thing.cls, name);
    const self = this.#construction.selfOf(thing);
    const properties = methods.filter((fn) => fn.kind === 'property');
    const read = properties.length > 0 ? this.property(properties, self) : null;
    const lineage = this.#classes.lineage(thing.cls);
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
    let isOverridden = false;
    for (const cls of lineage) {
      const field = this.#members.field(cls, name);
      if (field?.value && given.length === 0 && !isOverridden) {
        isOverridden = this.#evaluator.program.language(cls.file).fieldsOverride === true;
        values.push(
          this.unlessChanged(this.#evaluator.value(field.value, this.#construction.classFrame(cls, self)), cls, field),
        );
      }
      const set = this.#evaluator.annotated(field?.annotations, this.#construction.frameOfClass(cls));
      if (set) values.push(set);
      for (const method of this.#members.setters(cls, name)) {
        const set = this.#assigned(thing, method, name);
        if (set.values.length > 0 && set.effects.length > 0) afresh.push(set);
        else {
          values.push(...set.values);
          effects.push(...set.effects);
        }
      }
      if (field?.type && values.every(isNothing) && (!field.value || values.length > 0)) {
        const given = cls.managed ? this.#evaluator.provided(field.type, name, cls.file) : null;
        const typed = given ?? this.#evaluator.instances.ofType(field.type, cls.file);
        if (typed) values.push(typed);
      }
    }
    const setters = lineage.flatMap((cls) => this.#members.setters(cls, name));
    const isFixed = setters.every((method) => method.kind === 'constructor' || !this.#assigns(method, name));
    const changes = this.#outside.of(thing, name, isFixed);
    const options = changesByOptions(this.#evaluator, thing, name);
    if (changes.isSure || options.isSure) {
      values.length = 0;
      effects.length = 0;
      afresh.length = 0;
    }
    // Which of the texts it is then, the sources do not tell.
    if (options.values.length > 0 && !options.isSure)
      values.splice(0, values.length, ...values.map((value) => ({ ...value, texts: [] })));
    // Nobody says that the object has it when it is used.
    const isOnlySetOutside = changes.sets.length > 0 && !changes.isSure && values.length + afresh.length === 0;
    for (const { fn, value } of changes.sets)
      if (value) values.push(this.#evaluator.value(value, this.#evaluator.unbound(fn)));
    for (const value of options.values) values.push(value);
    for (const effect of [...changes.effects, ...options.effects]) effects.push(effect);
    const isSetAtFirst = values.some(isNothing) && this.#isSetAtFirst(lineage, name);
    // What it was before it was set is used by nothing.
    if (isSetAtFirst && !(afresh.length === 0 && values.every(isNothing)))
      values.splice(0, values.length, ...values.filter((value) => !isNothing(value)));
    const inner = values.length + afresh.length === 0 ? this.#classes.innerClass(thing.cls, name) : null;
    if (inner) return inner;
    const assigned = afresh.map((set) => this.#withEffects(thing, self, set, effects));
    const others =
      afresh.length === 0 || (values.length > 0 && !values.every(isNothing))
        ? [this.#withEffects(thing, self, { values, effects: [] }, effects, () => this.#lent(thing, name))]
        : [];
    const all = [...others, ...assigned].filter((one) => one !== null);
    if (all.length === 0) return this.#evaluator.closed && isNeverGiven(this.#evaluator, thing, name) ? OMITTED : null;
    const value = atTimes(all);
    const isAssigned = given.length === 0 && values.length + afresh.length > 0 && !changes.isSure;
    const isNothingAtFirst = values.some(isNothing);
    const isUnset =
      isNothingAtFirst || isOnlySetOutside || (isAssigned && !isSetAtFirst && this.#startsUnset(lineage, name));
    return isUnset
      ? { ...value, unset: true, absent: value.absent === true || (isNothingAtFirst && !isNothing(value)) }
      : value;
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
    const bare = this.#classes.extendsClient(thing.cls);
    const base = known ?? (bare ? NOTHING : UNKNOWN);
    const frame = { ...this.#construction.frameOfClass(thing.cls), self };
    const { making = null } = set;
    return this.#evaluator.viewed(base, effects, frame, { ...ANY_TIME, making }, thing);
  }

  /** A member of what an object embeds. */
  #lent(thing: InstanceThing, name: string): Value | null {
    for (const { embedded, name: field } of this.#classes.lineage(thing.cls).flatMap(({ fields }) => fields)) {
      const inner = embedded && field !== name ? this.of(thing, field) : null;
      const found = inner && this.#evaluator.instances.member(inner, name);
      if (found) return found;
    }
    return null;
  }

  property(properties: readonly FunctionFact[], self: Value): Value | null {
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
    const written = literal.value.kind === 'dict' ? literal.value.entries.filter(({ key }) => isText(key, name)) : [];
    const [only, ...others] = written;
    if (only?.value.kind === 'name' && others.length === 0)
      return [this.#evaluator.later.given(only.value, thing.call, thing.frame)];
    const entry = this.#evaluator.entries(this.#evaluator.value(literal.value, thing.frame)).get(name.toLowerCase());
    return entry ? [entry] : [];
  }

  /** A field given by its place in the literal that makes the object: `Config{"https://...", token}`. */
  #listedField({ call, frame, cls }: InstanceThing, name: string): Value | null {
    const list = call?.creates ? call.args[0]?.value : undefined;
    if (!frame || list?.kind !== 'list' || !this.#evaluator.program.language(cls.file).literalsListFields) return null;
    const item = list.items[cls.fields.findIndex((field) => field.name === name)];
    return call && item && list.items.length === cls.fields.length
      ? this.#evaluator.later.given(item, call, frame)
      : null;
  }

  /** What a method assigns to a field, and does to what the field holds. */
  #assigned(thing: InstanceThing, method: FunctionFact, name: string): Given {
    const assigned: Assigned[] = [];
    const effects: Effect[] = [];
    const { program } = this.#evaluator;
    if (this.#construction.runs(thing, method) === false) return { values: [], effects, making: null };
    const declared =
      this.#classes.extendsClient(thing.cls) ||
      this.#classes.lineage(thing.cls).some((cls) => this.#members.field(cls, name) !== undefined);
    const implicit = declared && program.language(method.file).implicitSelf === true && isFree(program, method, name);
    const all = [...program.effects(method, `this.${name}`), ...(implicit ? program.effects(method, name) : [])];
    const bare = implicit ? program.assignments(method, name) : [];
    if (all.length === 0 && bare.length === 0) return { values: [], effects, making: null };
    if (this.#evaluator.closed && this.#evaluator.callers.isUncalled(method))
      return { values: [], effects, making: null };
    const frame = this.#construction.methodFrame(thing, method);
    const gives = (value: Expr, statement: Statement): void => {
      if (this.#isItself(name, value, frame)) return;
      const given = otherThan(name, value, implicit).map((one) => this.#kept(one, frame));
      assigned.push({ fn: method, statement, value: given.length === 1 ? (given[0] as Value) : union(given) });
    };
    for (const statement of bare) gives(statement.value, statement);
    for (const effect of all) {
      if (isField(effect.expr, name) && effect.kind === 'set' && effect.value) gives(effect.value, effect.statement);
      else effects.push(effect);
    }
    return { values: assigned.map(({ value }) => value), effects, making: makingOf(assigned) };
  }

  /** What a field holds that is given an expression; what a call makes has a later life of its own. */
  #kept(expr: Expr, frame: Frame): Value {
    return this.#evaluator.value(expr, expr.kind === 'call' ? frame : this.#evaluator.later.keptBy(frame));
  }

  /** Whether an assignment gives a field what it holds already, in a wrapper: `this.client = rateLimit(this.client)`. */
  #isItself(name: string, value: Expr, frame: Frame): boolean {
    const wrapped = value.kind === 'call' ? wrappedArgument(value, frame, this.#evaluator) : null;
    return wrapped !== null && isField(wrapped, name);
  }

  /** What a class has under a name, and something unknown if code gives it another value or changes it. */
  unlessChanged(value: Value, { name, file }: ClassFact, field: FieldFact): Value {
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
}

/**
 * What an assignment gives a field that it does not hold already: `field = field ?? value`.
 *
 * @param implicit the bare name means the field
 */
function otherThan(name: string, value: Expr, implicit: boolean): readonly Expr[] {
  if (value.kind !== 'choice' || !value.standsIn) return [value];
  const [kept, ...others] = value.options;
  const isKept = kept && (isField(kept, name) || (implicit && kept.kind === 'name' && kept.name === name));
  return isKept ? others : [value];
}

/** Whether a key is a text, whatever its case. */
function isText(key: Expr | null, text: string): boolean {
  return key?.kind === 'text' && key.value.toLowerCase() === text.toLowerCase();
}
