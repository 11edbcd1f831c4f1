import {
  type CallExpr,
  type Expr,
  type FileFacts,
  type FunctionFact,
  lastName,
  partsOf,
  type Statement,
} from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, type Thing, union, type Value, withoutViews } from './value.ts';

/** Mentions of one name that are looked at: of a name that is frequent, not all can be told apart. */
const MAX_MENTIONS = 200;
/** Objects in one another that a file passes on. */
const MAX_NESTED = 4;

/** A mention of a function that says on which object it works. */
interface Given {
  readonly mention: Expr;
  readonly fn: FunctionFact;
  readonly object: () => Value | null;
}

/**
 * Plain functions that objects are given as methods: `list: alerts.list.bind(this)`, `getAlerts = alerts.get` in a class,
 * `this.list = list` and `Api.prototype.list = list`.
 */
export class BoundFunctions {
  readonly #evaluator: Evaluation;
  /** By language. */
  readonly #objects = new Map<string, ReadonlyMap<FunctionFact, Value>>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** The object that a plain function works on; null: none. It is a guess where the function is also used otherwise. */
  objectOf(fn: FunctionFact): Value | null {
    const { program } = this.#evaluator;
    const { binds } = program.language(fn.file);
    if (binds === undefined || fn.kind === 'module') return null;
    const { language } = program.facts(fn.file);
    const known = this.#objects.get(language);
    if (known) return known.get(fn) ?? null;
    this.#objects.set(language, new Map());
    const found = this.#collect(language);
    this.#objects.set(language, found);
    return found.get(fn) ?? null;
  }

  #collect(language: string): ReadonlyMap<FunctionFact, Value> {
    const { program } = this.#evaluator;
    const files = [...program.files.values()].filter((facts) => facts.language === language);
    const mentions = new Mentions(files);
    const objects = new Map<FunctionFact, Value[]>();
    const told = new Set<Expr>();
    for (const { mention, fn, object } of files.flatMap((facts) => this.#given(facts, mentions))) {
      const functions = this.#functions(mention, fn);
      const value = functions.length > 0 ? object() : null;
      if (!value) continue;
      told.add(mention);
      for (const one of functions) ensure(objects, one, (): Value[] => []).push(value);
    }
    return new Map(
      [...objects].map(([fn, values]) => {
        const all = union(values);
        return [fn, this.#isOtherwiseUsed(fn, mentions, told) ? { ...all, guessed: true } : all];
      }),
    );
  }

  /** Whether a name or member gives a function that is not bound, and not as what an object was given. */
  #isBare(expr: Expr, around: FunctionFact, fn: FunctionFact): boolean {
    const frame = this.#evaluator.unbound(around);
    const isIt = (thing: Thing): boolean => thing.kind === 'function' && thing.fn === fn && thing.self === null;
    if (!withoutViews(this.#evaluator.value(expr, frame).things).some(isIt)) return false;
    const owner = expr.kind === 'member' ? withoutViews(this.#evaluator.value(expr.object, frame).things) : [];
    return !owner.some(({ kind }) => kind === 'instance');
  }

  /** The plain functions that a name or member gives. */
  #functions(mention: Expr, fn: FunctionFact): readonly FunctionFact[] {
    const { things } = this.#evaluator.value(mention, this.#evaluator.unbound(fn));
    return things.flatMap((thing) => (thing.kind === 'function' && !thing.fn.owner ? [thing.fn] : []));
  }

  /** The mentions in a file by which an object may be given a plain function. */
  #given(facts: FileFacts, mentions: Mentions): readonly Given[] {
    const { program, instances } = this.#evaluator;
    const { binds, prototypes } = program.language(facts.path);
    const found: Given[] = [];
    const mayBePlain = (value: Expr): boolean =>
      (value.kind === 'name' || value.kind === 'member') && mentions.isFunction(value.name);
    for (const { call, fn } of program.callsByName.get(binds ?? '') ?? []) {
      const [object] = call.args;
      if (fn.file !== facts.path || call.callee.kind !== 'member' || !object || object.spread) continue;
      const frame = this.#evaluator.unbound(fn);
      found.push({ mention: call.callee.object, fn, object: () => this.#evaluator.value(object.value, frame) });
    }
    for (const cls of facts.classes)
      for (const { value } of cls.fields)
        if (value && mayBePlain(value))
          found.push({ mention: value, fn: facts.module, object: () => instances.anyOf(cls) });
    for (const fn of facts.functions)
      for (const { kind, target, value } of fn.statements) {
        if (kind !== 'assign' || target?.kind !== 'member' || !mayBePlain(value)) continue;
        const { object } = target;
        if (object.kind === 'name' && object.name === 'this')
          found.push({ mention: value, fn, object: () => this.#evaluator.self(this.#evaluator.unbound(fn)) });
        else if (object.kind === 'member' && object.name === prototypes && object.object.kind === 'name') {
          const cls = instances.classNamed(object.object.name, facts.path);
          if (cls) found.push({ mention: value, fn, object: () => instances.anyOf(cls) });
        }
      }
    return found;
  }

  /** Whether a function is also used in a way that does not say on which object it works. */
  #isOtherwiseUsed(fn: FunctionFact, mentions: Mentions, told: ReadonlySet<Expr>): boolean {
    const names = [fn.name, ...mentions.exportsOf(fn)];
    const all = [...new Set(names)].flatMap((name) => mentions.of(name));
    if (all.length > MAX_MENTIONS) return true;
    return all.some(({ expr, fn: around }) => !told.has(expr) && this.#isBare(expr, around, fn));
  }
}

/** What `list.bind(object)` gives: the function itself, which works on that object; null: the call does not bind. */
export function boundFunction({ callee, args }: CallExpr, frame: Frame, evaluator: Evaluation): Value | null {
  const { binds } = evaluator.program.language(frame.fn.file);
  const [object, ...others] = args;
  if (callee.kind !== 'member' || callee.name !== binds || !object || object.spread || others.length > 0) return null;
  const given = evaluator.value(callee.object, frame);
  const things = withoutViews(given.things);
  if (things.length === 0) return null;
  const self = evaluator.value(object.value, frame);
  return { ...given, things: things.map((thing) => (thing.kind === 'function' ? { ...thing, self } : thing)) };
}

interface Mention {
  readonly expr: Expr;
  readonly fn: FunctionFact;
}

/** Where files use names and members, besides to pass on what they define. */
class Mentions {
  readonly #all = new Map<string, Mention[]>();
  /** Names under which a file passes on what it has under another name. */
  readonly #exports = new Map<string, Map<string, string[]>>();
  readonly #functions = new Set<string>();

  constructor(files: readonly FileFacts[]) {
    for (const facts of files) {
      for (const { name, owner } of facts.functions) if (name !== '' && !owner) this.#functions.add(name);
      const passed = this.#passedOn(facts);
      for (const fn of facts.functions)
        for (const { target, value } of fn.statements) {
          // `const { list } = require('./alerts')`
          const isTaken = target?.kind === 'name' && value.kind === 'member' && target.name === value.name;
          this.#visit(isTaken ? value.object : value, fn, passed);
        }
      for (const { fields } of facts.classes)
        for (const { value } of fields) if (value) this.#visit(value, facts.module, passed);
    }
  }

  of(name: string): readonly Mention[] {
    return this.#all.get(name) ?? [];
  }

  exportsOf({ file, name }: FunctionFact): readonly string[] {
    return this.#exports.get(file)?.get(name) ?? [];
  }

  /** Whether a function, or what a file passes on, has a name. */
  isFunction(name: string): boolean {
    return this.#functions.has(name);
  }

  /** Expressions by which a file passes on what it defines: `module.exports = { list: listAlerts }`. */
  #passedOn({ path, module }: FileFacts): ReadonlySet<Expr> {
    const passed = new Set<Expr>();
    const names = ensure(this.#exports, path, () => new Map<string, string[]>());
    const pass = (value: Expr, name: string, depth = 0): void => {
      if (value.kind === 'dict' && depth <= MAX_NESTED)
        for (const { key, value: entry } of value.entries) if (key?.kind === 'text') pass(entry, key.value, depth + 1);
      if (value.kind !== 'name') return;
      passed.add(value);
      this.#functions.add(name);
      ensure(names, value.name, (): string[] => []).push(name);
    };
    for (const { target, value } of module.statements) {
      if (!target || !isExport(target)) continue;
      pass(value, lastName(target));
    }
    return passed;
  }

  #visit(value: Expr, fn: FunctionFact, passed: ReadonlySet<Expr>): void {
    const open = [value];
    for (let next = open.pop(); next; next = open.pop()) {
      if ((next.kind === 'name' || next.kind === 'member') && !passed.has(next))
        ensure(this.#all, next.name, (): Mention[] => []).push({ expr: next, fn });
      open.push(...partsOf(next));
    }
  }
}

/** `module.exports`, `exports.name`, `export default` */
function isExport(target: NonNullable<Statement['target']>): boolean {
  if (target.kind === 'name') return target.name === 'default';
  return target.kind === 'member' && (target.name === 'exports' || lastName(target.object) === 'exports');
}
