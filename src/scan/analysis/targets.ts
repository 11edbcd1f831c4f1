import { HOLE, NEXT_PAGE } from '../../api/hosts.ts';
import {
  ALL_NAMES,
  type CallExpr,
  type ClassFact,
  type Expr,
  type FileFacts,
  type FunctionFact,
  lastName,
  type NameExpr,
} from '../facts.ts';
import { isAddressName } from './address-names.ts';
import { invokedBy } from './call-forms.ts';
import { declaredType } from './declared-types.ts';
import { ensure } from './ensure.ts';
import type { Evaluation, Resolution, Target } from './evaluation.ts';
import { GivenReceivers } from './given-receivers.ts';
import { fitting } from './overloads.ts';
import { NEXT_LINK } from './text-calls.ts';
import {
  type Frame,
  type InstanceThing,
  type Text,
  type Thing,
  thingValue,
  union,
  type Value,
  withoutViews,
} from './value.ts';

/** Functions of one name that a call is followed into. */
const MAX_FUNCTIONS = 12;

const NOWHERE: Resolution = { functions: [], cls: null };

/** Names too common to lead anywhere by themselves. */
const COMMON =
  /^(?:get|set|add|append|items|keys|values|join|format|strip|split|json|read|write|close|open|log|info|error|debug|warn|warning|map|filter|foreach|push|pop|then|catch|tostring|equals|contains|startswith|endswith|replace|update|copy|load|dump|dumps|loads|parse|start|stop|run|main|init|new|len|print|next|exit|wait|sleep|lower|upper|encode|decode|build|with|body|header|headers|status|text|content|result|data|value|name|type|test|use|on|off|emit|find|remove|delete|clear|insert|create|list|save)$/i;

/** Finds the functions and classes that names and calls mean. */
export class Targets {
  readonly #evaluator: Evaluation;
  readonly #receivers: GivenReceivers;
  readonly #known = new WeakMap<CallExpr, WeakMap<Frame, Resolution>>();

  /** Names that are looked for in files from which others pass them on. */
  readonly #passing = new WeakMap<FileFacts, Set<string>>();

  readonly #exported = new WeakMap<FileFacts, ReadonlyMap<string, Expr>>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
    this.#receivers = new GivenReceivers(evaluator);
  }

  of(call: CallExpr, frame: Frame): Resolution {
    const byFrame = ensure(this.#known, call, () => new WeakMap<Frame, Resolution>());
    const known = byFrame.get(frame);
    if (known) return known;
    byFrame.set(frame, NOWHERE);
    const found = this.#resolve(call, frame);
    byFrame.set(frame, found);
    return found;
  }

  #resolve(call: CallExpr, frame: Frame): Resolution {
    const { callee } = call;
    if (callee.kind === 'name' && call.creates) return this.#creation(callee, frame);
    const own = callee.kind === 'member' ? this.#ofSuper(callee, frame) : null;
    if (own) return own;
    const value = this.#evaluator.value(callee, frame);
    const cls = withoutViews(value.things).find((thing) => thing.kind === 'class');
    if (cls?.kind === 'class') return { functions: [], cls: cls.cls };
    const byName = value.guessed === true;
    const given = value.things.flatMap((thing) => this.#functions(thing, byName));
    const invoked = given.length > 0 ? null : invokedBy(call, this.#evaluator.program.language(frame.fn.file));
    const held = invoked ? this.#evaluator.value(invoked, frame).things : [];
    const run = held.flatMap((thing) => this.#functions(thing, byName));
    const functions = given.length > 0 ? given : run.length > 0 ? run : this.#besideField(callee, frame);
    if (functions.length > 0) {
      const all = fitting(this.#evaluator, functions, call, frame);
      return { functions: all.slice(0, MAX_FUNCTIONS), cls: null, isCut: all.length > MAX_FUNCTIONS };
    }
    if (callee.kind !== 'member') return NOWHERE;
    const extensions = this.#extensions(callee, call.args.length, frame);
    if (extensions.length > 0) return { functions: extensions, cls: null };
    if (callee.name === 'new') {
      const made = withoutViews(this.#evaluator.value(callee.object, frame).things).find(
        (thing) => thing.kind === 'class',
      );
      if (made?.kind === 'class') return { functions: [], cls: made.cls };
    }
    return this.#byName(call, callee, frame);
  }

  /** The methods that a call means where the object has a field of the same name. */
  #besideField(callee: Expr, frame: Frame): Target[] {
    if (!this.#evaluator.program.language(frame.fn.file).fieldsBesideMethods) return [];
    const { instances } = this.#evaluator;
    const object =
      callee.kind === 'member'
        ? this.#evaluator.value(callee.object, frame)
        : callee.kind === 'name'
          ? this.#evaluator.self(frame)
          : null;
    const name = lastName(callee);
    return withoutViews(object?.things ?? []).flatMap((thing) => {
      if (thing.kind !== 'instance') return [];
      const self = instances.selfOf(thing);
      const byName = object?.guessed === true;
      return instances.method(thing.cls, name).map((fn) => ({ fn, self, frame: null, sure: true, byName }));
    });
  }

  /** Functions that are called as methods of what they extend: `api.GetAlerts()` of `GetAlerts(this Api api)`. */
  #extensions(callee: Expr & { kind: 'member' }, count: number, frame: Frame): readonly Target[] {
    const { program } = this.#evaluator;
    const all = (program.functionsByName.get(callee.name) ?? []).filter(
      ({ params, file }) =>
        params[0]?.extended &&
        program.reaches(frame.fn.file, file) &&
        (count < params.length || params.some(({ rest }) => rest)) &&
        params.slice(count + 1).every(({ fallback, rest }) => fallback || rest),
    );
    if (all.length === 0 || all.length > MAX_FUNCTIONS || this.#isOwnMethod(callee, all, frame)) return [];
    const known = this.#typesOf(this.#evaluator.value(callee.object, frame));
    const declared = known.length === 0 ? declaredType(this.#evaluator, callee.object, frame) : null;
    const types = new Set(known);
    const { isHeldAs } = this.#evaluator.knowledge(frame.fn.file);
    const isSure = ({ params }: FunctionFact): boolean => {
      const type = params[0]?.type ?? '';
      return type === declared || types.has(type) || [...types].some((one) => isHeldAs(one, type));
    };
    const own = all.some(isSure) ? all.filter(isSure) : types.size === 0 ? all : [];
    // Of several, the one that the call fits without what stands in for arguments.
    const exact = own.filter(({ params }) => params.length === count + 1);
    const sure = all.some(isSure);
    const meant = preferNear(exact.length > 0 ? exact : own, frame.fn.file);
    return meant.map((fn) => ({ fn, self: null, frame: null, sure, byName: !sure }));
  }

  /** Whether an extension calls the method of a library for which it stands in: it would call itself for ever. */
  #isOwnMethod(callee: Expr & { kind: 'member' }, all: readonly FunctionFact[], { fn, outer }: Frame): boolean {
    const around = all.includes(fn) ? fn : outer && all.includes(outer.fn) ? outer.fn : null;
    const [extended] = around?.params ?? [];
    if (!around || extended?.type == null || callee.object.kind !== 'name') return false;
    const { dispatch } = this.#evaluator.knowledge(around.file);
    return callee.object.name === extended.name && dispatch(extended.type, callee.name) !== null;
  }

  /** Names of the classes that a value may be an object of; none: nothing is known of it. */
  #typesOf({ things }: Value): readonly string[] {
    return withoutViews(things).flatMap((thing) => {
      if (thing.kind === 'instance')
        return this.#evaluator.instances.lineage(thing.cls).flatMap(({ name, bases }) => [name, ...bases]);
      return thing.kind === 'made' && thing.call.creates ? [thing.name.split('.').at(-1) ?? ''] : [];
    });
  }

  #creation(callee: NameExpr, frame: Frame): Resolution {
    const { name } = callee;
    const isOwn = this.#evaluator.program.language(frame.fn.file).ownClasses?.includes(name);
    const owner = isOwn ? (frame.fn.owner ?? undefined) : undefined;
    const { program, instances } = this.#evaluator;
    const { module } = program.facts(frame.fn.file);
    const isAssigned = program.assignments(module, name).length > 0;
    const assigned = isAssigned && !owner ? this.#classOf(callee, frame) : undefined;
    const cls = owner ?? assigned ?? instances.classNamed(name, frame.fn.file) ?? this.#classOf(callee, frame);
    return cls ? { functions: [], cls } : NOWHERE;
  }

  /** The class that a file imports under another name. */
  #classOf(callee: NameExpr, frame: Frame): ClassFact | undefined {
    const found = withoutViews(this.#evaluator.value(callee, frame).things).find((thing) => thing.kind === 'class');
    return found?.kind === 'class' ? found.cls : undefined;
  }

  #functions(thing: Thing, byName: boolean): Target[] {
    if (thing.kind === 'function') return [{ fn: thing.fn, self: thing.self, frame: thing.frame, sure: true, byName }];
    if (thing.kind === 'view') return thing.of.things.flatMap((inner) => this.#functions(inner, byName));
    if (thing.kind !== 'instance') return [];
    const self = this.#evaluator.instances.selfOf(thing);
    const converted = this.#converted(thing);
    if (converted) return converted.things.flatMap((inner) => this.#functions(inner, byName));
    const call = this.#evaluator.instances.method(thing.cls, '__call__');
    return call.map((fn) => ({ fn, self, frame: null, sure: true, byName }));
  }

  /** The function that a type of functions takes for an object with methods: `http.HandlerFunc(serve)`. Null: it is none. */
  #converted({ cls, call, frame }: InstanceThing): Value | null {
    const [given, ...others] = call?.args ?? [];
    if (!call || !frame || call.creates || !given || others.length > 0 || cls.fields.length > 0) return null;
    return this.#evaluator.program.language(cls.file).convertsFunctions
      ? this.#evaluator.value(given.value, frame)
      : null;
  }

  /** `super().method()`, `base.Method()`, `parent::method()`. */
  #ofSuper(callee: Expr & { kind: 'member' }, frame: Frame): Resolution | null {
    const object = callee.object.kind === 'call' ? callee.object.callee : callee.object;
    const { supers } = this.#evaluator.program.language(frame.fn.file);
    if (object.kind !== 'name' || !supers?.includes(object.name)) return null;
    const owner = frame.fn.owner;
    if (!owner) return null;
    const self = this.#evaluator.self(frame);
    for (const cls of this.#evaluator.instances.lineage(owner).slice(1)) {
      const functions = cls.methods.filter((method) => method.name === callee.name);
      if (functions.length > 0)
        return { functions: functions.map((fn) => ({ fn, self, frame: null, sure: true, byName: false })), cls: null };
    }
    return NOWHERE;
  }

  /** Methods that bear the name, where nothing is known of the object that they are called on. */
  #byName(call: CallExpr, callee: Expr & { kind: 'member' }, frame: Frame): Resolution {
    const object = this.#evaluator.value(callee.object, frame);
    if (!object.open || object.texts.length > 0) return NOWHERE;
    if (object.things.some((thing) => thing.kind !== 'view' || thing.of.things.length > 0)) return NOWHERE;
    const language = this.#evaluator.program.facts(frame.fn.file).language;
    const all = (this.#evaluator.program.functionsByName.get(callee.name) ?? []).filter(
      (fn) =>
        fn.owner !== null &&
        this.#evaluator.program.facts(fn.file).language === language &&
        this.#evaluator.program.reaches(frame.fn.file, fn.file) &&
        !this.#isPassing(fn, fn.owner),
    );
    const looksLikeClient = /client|api|conn|service|defender|mde|graph|session|http|self|connector/i.test(
      lastName(callee.object),
    );
    const given = all.length === 0 ? null : this.#receivers.of(call, frame);
    const member = given && this.#evaluator.instances.member(given, callee.name);
    // A call that gives something unknown may give another object.
    const methods = member ? member.things.flatMap((thing) => this.#functions(thing, given.open)) : [];
    if (methods.length > 0) return { functions: methods.slice(0, MAX_FUNCTIONS), cls: null };
    const common = COMMON.test(callee.name) || this.#evaluator.isRequestWord(callee.name);
    if (all.length === 0 || all.length > 4 || (common && !(looksLikeClient && all.length <= 2))) return NOWHERE;
    const functions = all.map((fn) => ({
      fn,
      self: fn.owner ? this.#evaluator.instances.anyOf(fn.owner) : null,
      frame: null,
      sure: false,
      byName: true,
    }));
    return { functions, cls: null };
  }

  /** Whether a library calls a method, and not the code: that of a handler through which requests go. */
  #isPassing({ name, file }: FunctionFact, owner: ClassFact): boolean {
    const { passes, isHandler } = this.#evaluator.knowledge(file);
    return passes(name) && this.#evaluator.instances.outerBases(owner).some(isHandler);
  }

  /** What an import gives a name. */
  imported(name: string, file: string): Value | null {
    const facts = this.#evaluator.program.facts(file);
    const { isLibrary } = this.#evaluator.knowledge(file);
    for (const one of this.#evaluator.program.sources(facts, name)) {
      const modules = this.#evaluator.program.modules(one.module, file);
      for (const module of modules) {
        if (one.name === null) return thingValue({ kind: 'module', module: module.module });
        const found = one.name === 'default' ? this.#default(module) : this.definition(one.name, module);
        if (found) return found;
        const cls = this.#evaluator.program.classIn(module, one.module.split('.').at(-1) ?? '');
        const lent = cls && this.#evaluator.instances.member(thingValue({ kind: 'class', cls }), one.name);
        if (lent) return lent;
      }
      if (one.local === ALL_NAMES) continue;
      // What a library has under a name is no file or class of the sources with the same name.
      if (one.name !== null && one.name !== 'default' && !isLibrary(one.module)) {
        const [inside] = this.#evaluator.program.modules(`${one.module}.${one.name}`, file);
        if (inside) return thingValue({ kind: 'module', module: inside.module });
        const elsewhere = this.anywhere(one.name, file);
        if (elsewhere) return { ...elsewhere, guessed: true };
      }
      const dotted = one.name === null || one.name === 'default' ? one.module : `${one.module}.${one.name}`;
      return thingValue({ kind: 'outside', name: dotted, imported: true }, true);
    }
    return null;
  }

  #default(module: FileFacts): Value | null {
    const marked = this.#evaluator.global('default', module.module) ?? this.#commonJs(module);
    if (marked) return marked;
    return thingValue({ kind: 'module', module: module.module });
  }

  /** `exports.name = ...` */
  #exportedAs(name: string, module: FileFacts): Value | null {
    const value = this.#exports(module).get(name);
    return value ? this.#evaluator.value(value, this.#evaluator.unbound(module.module)) : null;
  }

  /** Members of `exports` that a file assigns, and under `exports` what it puts in their place, each the first time. */
  #exports(module: FileFacts): ReadonlyMap<string, Expr> {
    return ensure(this.#exported, module, () => {
      const all = new Map<string, Expr>();
      for (const { target, value } of module.module.statements) {
        if (target?.kind !== 'member') continue;
        if (target.name === 'exports' || lastName(target.object) === 'exports')
          if (!all.has(target.name)) all.set(target.name, value);
      }
      return all;
    });
  }

  /** What `require` brings. */
  required(module: string, file: string): Value | null {
    const [found] = this.#evaluator.program.modules(module, file);
    if (!found) return thingValue({ kind: 'outside', name: module, imported: true }, true);
    const exported = this.#commonJs(found);
    const whole = thingValue({ kind: 'module', module: found.module });
    return exported ? union([exported, whole]) : whole;
  }

  /** `module.exports = ...` */
  #commonJs(module: FileFacts): Value | null {
    return this.#exportedAs('exports', module);
  }

  /** What a module gives under a name. */
  ofModule(name: string, { file }: FunctionFact): Value | null {
    const { program } = this.#evaluator;
    const found = program.defining(name, program.facts(file)).map((facts) => this.definition(name, facts));
    const known = found.filter((one) => one !== null);
    return known.length > 0 ? union(known) : null;
  }

  /** What a file defines under a name. */
  definition(name: string, facts: FileFacts): Value | null {
    const found: Value[] = [];
    for (const fn of this.#evaluator.program.inner(facts.module, name))
      found.push(thingValue({ kind: 'function', fn, self: null, frame: null }));
    const cls = this.#evaluator.program.classIn(facts, name);
    if (cls) found.push(thingValue({ kind: 'class', cls }));
    const assigned = found.length === 0 ? this.#evaluator.global(name, facts.module) : null;
    if (assigned) found.push(assigned);
    if (found.length > 0) return union(found);
    const member = this.#exportedAs(name, facts);
    if (member) return member;
    const exported = this.#commonJs(facts);
    const entry = exported ? this.#evaluator.entries(exported).get(name.toLowerCase()) : undefined;
    return entry ?? this.#passedOn(name, facts);
  }

  /** What a file passes on from the modules that it imports. */
  #passedOn(name: string, facts: FileFacts): Value | null {
    const passing = ensure(this.#passing, facts, () => new Set<string>());
    if (passing.has(name)) return null;
    passing.add(name);
    try {
      for (const { module: from, name: given } of this.#evaluator.program.sources(facts, name))
        for (const module of given === null ? [] : this.#evaluator.program.modules(from, facts.path)) {
          const found = given === 'default' ? this.#default(module) : this.definition(given ?? name, module);
          if (found) return found;
        }
      return null;
    } finally {
      passing.delete(name);
    }
  }

  /**
   * What the repository defines under a name, if few places do and it is written as a constant, class or function; a
   * guess unless the language shares names between files.
   */
  anywhere(name: string, file: string): Value | null {
    const found = this.#anywhere(name, file);
    const shares = this.#evaluator.program.language(file).shares === true;
    return found && !shares ? { ...found, guessed: true } : found;
  }

  #anywhere(name: string, file: string): Value | null {
    const { program } = this.#evaluator;
    const language = program.facts(file).language;
    const cls = this.#evaluator.instances.classNamed(name, file);
    if (cls) return thingValue({ kind: 'class', cls });
    // A method, as `def self.headers` of a module, is not called by its bare name elsewhere.
    const functions = (program.functionsByName.get(name) ?? []).filter(
      (fn) =>
        fn.kind !== 'method' &&
        fn.owner === null &&
        fn.outer?.kind === 'module' &&
        program.facts(fn.file).language === language &&
        program.reaches(file, fn.file),
    );
    const near = preferNear(functions, file);
    if (near.length > 0 && near.length <= 4)
      return union(near.map((fn) => thingValue({ kind: 'function', fn, self: null, frame: null })));
    const globals = (program.globals.get(name) ?? []).filter(
      ({ module }) => program.facts(module.file).language === language && program.reaches(file, module.file),
    );
    const modules = [...new Set(globals.map((one) => one.module))].filter((module) => module.file !== file);
    if (modules.length === 0 || modules.length > 4 || name.length < 3) return null;
    const values = modules.map((module) => this.#evaluator.global(name, module)).filter((value) => value !== null);
    return values.length > 0 ? { ...union(values), open: true } : null;
  }

  /** Dotted name of something outside the repository; null if a callee is nothing of the kind. */
  outsideName(callee: Expr, frame: Frame): string | null {
    const named = this.#evaluator.value(callee, frame).things.find((thing) => thing.kind === 'outside');
    if (named || callee.kind !== 'member') return named?.name ?? null;
    const things = withoutViews(this.#evaluator.value(callee.object, frame).things);
    const owner = things.find((thing) => thing.kind === 'outside');
    return owner ? `${owner.name}.${callee.name}` : null;
  }

  /** The address of the next page, if that is what a response is asked for: the host of the request that it answers. */
  nextLink(object: Value, key: string): Value | null {
    if (!NEXT_LINK.test(key)) return null;
    const texts: Text[] = [];
    for (const address of this.#answered(object, 0))
      texts.push({ value: address.replace(/[?#].*$/s, '') + NEXT_PAGE, origins: [] });
    if (texts.length === 0 && !object.open) return null;
    if (texts.length === 0) texts.push({ value: HOLE + NEXT_PAGE, origins: [] });
    return { texts: texts.slice(0, 6), things: [], open: true, needs: object.needs };
  }

  /** Addresses of the requests that a value is an answer to. */
  #answered(value: Value, depth: number): string[] {
    if (depth > 7) return [];
    const found: string[] = [];
    for (const thing of value.things) {
      if (thing.kind === 'view') found.push(...this.#answered(thing.of, depth + 1));
      if (thing.kind !== 'made') continue;
      const { call, frame } = thing;
      const inner = call.callee.kind === 'member' ? this.#evaluator.value(call.callee.object, frame) : null;
      const values = call.args.slice(0, 6).map((arg) => this.#evaluator.value(arg.value, frame));
      const entries = values
        .flatMap((one) => [...this.#evaluator.entries(one)])
        .filter(([name]) => isAddressName(name));
      const texts = [...values, ...entries.map(([, entry]) => entry)].flatMap((one) => one.texts);
      for (const text of texts) if (/^https?:\/\/|^\uE000\//.test(text.value)) found.push(text.value);
      if (inner) found.push(...this.#answered(inner, depth + 1));
      for (const arg of call.args.slice(0, 3))
        found.push(...this.#answered(this.#evaluator.value(arg.value, frame), depth + 1));
      if (found.length > 8) break;
    }
    return [...new Set(found)].slice(0, 8);
  }
}

/** Those in the same folder, if there are any. */
function preferNear(functions: readonly FunctionFact[], file: string): readonly FunctionFact[] {
  const own = functions.filter((fn) => fn.file === file);
  if (own.length > 0) return own;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const near = functions.filter((fn) => fn.file.startsWith(folder));
  return near.length > 0 ? near : functions;
}
