import type { HostTable } from '../../api/hosts.ts';
import {
  type CallExpr,
  type ClassFact,
  type Expr,
  type FunctionFact,
  lastName,
  partsOf,
  rootOf,
  type Span,
} from '../facts.ts';
import { guessedForm } from '../libraries/guess.ts';
import { isAddressName } from './address-names.ts';
import { ensure } from './ensure.ts';
import type { Evaluator } from './evaluator.ts';
import type { Program } from './program.ts';
import { addressedHost, FLOWS, holdsAudience } from './unfollowed-addresses.ts';

/** Rounds over all statements; a chain of names in the order of the source takes one. */
const MAX_ROUNDS = 24;

/**
 * Names that carry an address of the APIs from where it is written to where it is used, whatever the evaluator makes of
 * them: variables, fields, keys, and functions that give it back. A name carries it in the scope that it belongs to.
 */
export class AddressFlow {
  readonly #evaluator: Evaluator;
  readonly #program: Program;
  readonly #hosts: HostTable;
  readonly #requests: ReadonlySet<CallExpr>;
  readonly #isFollowed: (fn: FunctionFact, text: Span) => boolean;
  readonly #variables = new Map<FunctionFact, Map<string, string>>();
  readonly #fields = new Map<ClassFact, Map<string, string>>();
  readonly #returning = new Map<FunctionFact, string>();
  readonly #returningNames = new Set<string>();
  /** Names of variables of files whose language shares them, by language. */
  readonly #shared = new Map<string, Map<string, string>>();
  /** Keys and members under which an address is kept. */
  readonly #keys = new Set<string>();
  readonly #passing = new Map<FunctionFact, ReadonlySet<string>>();
  /** What was found in this round: what a name came to carry meanwhile is seen in the next. */
  readonly #known = new Map<Expr, string | null>();
  /** Files in which a name came to carry an address in the last round. */
  readonly #changed = new Set<string>();

  /**
   * @param requests the requests that were followed: what they give is no address that was asked for
   * @param isFollowed whether a literal reached a request: the others are named where they are written
   */
  constructor(
    evaluator: Evaluator,
    hosts: HostTable,
    requests: ReadonlySet<CallExpr>,
    isFollowed: (fn: FunctionFact, text: Span) => boolean,
  ) {
    this.#evaluator = evaluator;
    this.#isFollowed = isFollowed;
    this.#requests = requests;
    this.#program = evaluator.program;
    this.#hosts = hosts;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      this.#changed.clear();
      this.#known.clear();
      for (const { classes, functions } of this.#program.files.values()) {
        for (const cls of classes)
          for (const { name, value } of cls.fields)
            if (value && !holdsAudience(name)) this.#field(cls, name, this.of(value, functions[0] as FunctionFact));
        for (const fn of functions) this.#follow(fn);
      }
      if (this.#changed.size === 0) return;
    }
  }

  /** Files of which not all was followed when the rounds were over. */
  get cut(): ReadonlySet<string> {
    return this.#changed;
  }

  /** The host of an address that an expression carries in some part; null: it carries none. */
  of(expr: Expr, fn: FunctionFact): string | null {
    const known = this.#known.get(expr);
    if (known !== undefined) return known;
    const host = this.#find(expr, fn);
    this.#known.set(expr, host);
    return host;
  }

  #find(expr: Expr, fn: FunctionFact): string | null {
    switch (expr.kind) {
      case 'text': {
        const host = addressedHost(expr.value, this.#hosts);
        return host !== null && this.#isFollowed(fn, expr) ? host : null;
      }
      case 'name':
        return this.#named(expr.name, fn);
      case 'member':
        return this.#member(expr, fn);
      case 'index':
        return this.#entry(expr, fn);
      case 'call':
        return this.#result(expr, fn);
      case 'function':
        return null;
      case 'dict':
        return first(expr.entries, ({ key, value }) =>
          key?.kind === 'text' && holdsAudience(key.value) ? null : this.of(value, fn),
        );
      case 'join':
        return first(expr.parts, (part) => this.of(part, fn)) ?? this.#joined(expr, fn);
      case 'opaque':
        if (expr.keyOf) return null;
        return expr.compares ? null : first(expr.parts, (part) => this.of(part, fn));
      case 'list':
        return first(expr.items, (item) => this.of(item, fn));
      default:
        return first(expr.options, (option) => this.of(option, fn));
    }
  }

  /** Variables of a function that depend on its parameters, in whatever order they are assigned. */
  passing(fn: FunctionFact): ReadonlySet<string> {
    const known = this.#passing.get(fn);
    if (known) return known;
    const from = new Map<string, string[]>();
    for (const { target, value } of fn.statements) {
      const root = target && rootOf(target);
      if (root) for (const name of this.#dependencies(value, fn)) ensure(from, name, () => []).push(root.name);
    }
    const names = new Set(fn.params.map(({ name }) => name));
    // A set hands out what is added while it is walked.
    for (const name of names) for (const dependent of from.get(name) ?? []) names.add(dependent);
    this.#passing.set(fn, names);
    return names;
  }

  /** Whether what an expression gives depends on one of some variables. */
  mentions(expr: Expr, names: ReadonlySet<string>, fn: FunctionFact): boolean {
    for (const name of this.#dependencies(expr, fn)) if (names.has(name)) return true;
    return false;
  }

  /** The variables that an expression depends on; the answer to a request is no longer an address. */
  *#dependencies(expr: Expr, fn: FunctionFact): Iterable<string> {
    const left = [expr];
    for (let at = left.pop(); at; at = left.pop())
      if (at.kind === 'name') yield at.name;
      else if (!this.#isEnd(at, fn)) left.push(...partsIn(at));
  }

  #isEnd(expr: Expr, fn: FunctionFact): boolean {
    if (expr.kind === 'function' || (expr.kind === 'opaque' && expr.compares)) return true;
    if (expr.kind !== 'call') return false;
    const name = lastName(expr.callee);
    if (this.#requests.has(expr) || FLOWS.answers.test(name) || FLOWS.stores.test(name)) return true;
    return expr.args.length > 0 && isRequest(name, this.#evaluator, fn) && !/^get$/i.test(name);
  }

  #follow(fn: FunctionFact): void {
    for (const { name, fallback } of fn.params)
      if (fallback && !holdsAudience(name)) this.#variable(fn, name, this.of(fallback, fn));
    for (const { kind, target, value } of fn.statements) {
      if (kind === 'return') this.#gives(fn, value);
      else if (target && kind !== 'delete' && !holdsAudience(lastName(target)))
        this.#assign(target, this.of(value, fn), fn);
      this.#calls(value, fn);
    }
  }

  #gives(fn: FunctionFact, value: Expr): void {
    const host = this.#returning.has(fn) ? null : this.of(value, fn);
    if (host === null || holdsAudience(fn.name)) return;
    this.#returning.set(fn, host);
    this.#returningNames.add(fn.name);
    this.#changed.add(fn.file);
  }

  #assign(target: Expr, host: string | null, fn: FunctionFact): void {
    if (host === null) return;
    if (target.kind === 'name') {
      this.#variable(this.#homeOf(target.name, fn), target.name, host);
      return;
    }
    const root = rootOf(target);
    const key = target.kind === 'member' ? target.name : target.kind === 'index' ? textOf(target.key) : null;
    if (key !== null) this.#key(key, fn.file);
    if (root?.name === 'this') {
      const owner = ownerOf(fn);
      if (owner) this.#field(owner, fieldOf(target), host);
    } else if (root) this.#variable(this.#homeOf(root.name, fn), root.name, host);
  }

  /** Calls that put an address into what they are called on, or into an object of the repository. */
  #calls(expr: Expr, fn: FunctionFact): void {
    for (const call of callsIn(expr)) {
      const { callee } = call;
      if (callee.kind === 'member' && FLOWS.puts.test(callee.name)) {
        const host = first(call.args, ({ value }) => this.of(value, fn));
        this.#assign(callee.object, host, fn);
      }
      const given = call.args.filter(
        ({ name, value }) => !(name !== null && holdsAudience(name)) && this.of(value, fn) !== null,
      );
      this.#items(call, given.length > 0, fn);
      if (given.length === 0) continue;
      const { functions, cls } = this.#evaluator.targets.of(call, this.#evaluator.unbound(fn));
      const made = cls ? cls.methods.filter(({ kind }) => kind === 'constructor') : [];
      for (const target of [...functions.map((one) => one.fn), ...made])
        for (const [index, { name, value, spread }] of call.args.entries()) {
          const param = name === null ? target.params[index] : target.params.find((one) => one.name === name);
          if (spread || !param || holdsAudience(param.name)) continue;
          this.#variable(target, param.name, this.of(value, fn));
        }
    }
  }

  /** A function that is given together with addresses, or to something that holds them, gets them one by one. */
  #items({ callee, args }: CallExpr, isGiven: boolean, fn: FunctionFact): void {
    if (!args.some(({ value }) => value.kind === 'function' || value.kind === 'name' || value.kind === 'member'))
      return;
    const own = callee.kind === 'member' ? this.of(callee.object, fn) : null;
    if (own === null && !isGiven) return;
    const host = own ?? first(args, ({ value }) => this.of(value, fn));
    for (const { value } of args)
      for (const given of this.handed(value, fn))
        for (const { name } of given.params) if (!holdsAudience(name)) this.#variable(given, name, host);
  }

  /** The functions of the repository that an argument is. */
  handed(value: Expr, fn: FunctionFact): readonly FunctionFact[] {
    if (value.kind === 'function') return [value.fn];
    if ((value.kind !== 'name' && value.kind !== 'member') || !this.#program.functionsByName.has(lastName(value)))
      return [];
    const { things } = this.#evaluator.value(value, this.#evaluator.unbound(fn));
    return things.flatMap((thing) => (thing.kind === 'function' ? [thing.fn] : []));
  }

  #variable(fn: FunctionFact, name: string, host: string | null): void {
    const names = ensure(this.#variables, fn, () => new Map<string, string>());
    if (host === null || names.has(name)) return;
    names.set(name, host);
    this.#changed.add(fn.file);
    if (fn.kind !== 'module') return;
    const { language } = this.#program.facts(fn.file);
    if (this.#program.language(fn.file).shares)
      ensure(this.#shared, language, () => new Map<string, string>()).set(name, host);
  }

  #field(cls: ClassFact, name: string, host: string | null): void {
    const names = ensure(this.#fields, cls, () => new Map<string, string>());
    if (host === null || names.has(name)) return;
    names.set(name, host);
    this.#changed.add(cls.file);
  }

  #key(key: string, file: string): void {
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.#changed.add(file);
  }

  /** The function whose variable a name is. */
  #homeOf(name: string, fn: FunctionFact): FunctionFact {
    for (let at: FunctionFact | null = fn; at; at = at.outer)
      if (at.params.some((one) => one.name === name) || this.#program.assignments(at, name).length > 0) return at;
    return fn;
  }

  #named(name: string, fn: FunctionFact): string | null {
    for (let at: FunctionFact | null = fn; at; at = at.outer) {
      const host = this.#variables.get(at)?.get(name);
      if (host !== undefined) return host;
      if (at.params.some((one) => one.name === name) || this.#program.assignments(at, name).length > 0) return null;
    }
    const facts = this.#program.facts(fn.file);
    for (const one of this.#program.sources(facts, name))
      for (const module of this.#program.modules(one.module, fn.file)) {
        const host = this.#variables.get(module.module)?.get(one.name ?? name);
        if (host !== undefined) return host;
      }
    const owner = ownerOf(fn);
    if (owner && this.#program.language(fn.file).implicitSelf) {
      const host = this.#fieldOf(owner, name);
      if (host !== null) return host;
    }
    return this.#shared.get(facts.language)?.get(name) ?? null;
  }

  #fieldOf(cls: ClassFact, name: string): string | null {
    return first(this.#evaluator.instances.lineage(cls), (one) => this.#fields.get(one)?.get(name) ?? null);
  }

  #member(expr: Expr & { kind: 'member' }, fn: FunctionFact): string | null {
    const { object, name } = expr;
    if (object.kind === 'name' && object.name === 'this') {
      const owner = ownerOf(fn);
      return owner ? (this.#fieldOf(owner, name) ?? this.#property(owner, name)) : null;
    }
    if (object.kind === 'name') {
      const facts = this.#program.facts(fn.file);
      for (const one of this.#program.imports(facts, object.name))
        for (const module of this.#program.modules(one.module, fn.file)) {
          const host = this.#variables.get(module.module)?.get(name);
          if (host !== undefined) return host;
        }
      for (const cls of this.#program.classesByName.get(object.name) ?? []) {
        if (!this.#program.reaches(fn.file, cls.file)) continue;
        const host = this.#fieldOf(cls, name);
        if (host !== null) return host;
      }
    }
    const host = this.of(object, fn);
    return host !== null && this.#mayHold(name) ? host : null;
  }

  #property(owner: ClassFact, name: string): string | null {
    if (!this.#returningNames.has(name)) return null;
    return first(owner.methods, (one) => (one.name === name ? (this.#returning.get(one) ?? null) : null));
  }

  #entry({ object, key }: Expr & { kind: 'index' }, fn: FunctionFact): string | null {
    const host = this.of(object, fn);
    if (host === null) return null;
    const written = textOf(key);
    return written === null || /^\d+$/.test(written) || this.#mayHold(written) ? host : null;
  }

  #mayHold(key: string): boolean {
    return this.#keys.has(key) || isAddressName(key);
  }

  #result(call: CallExpr, fn: FunctionFact): string | null {
    const { callee } = call;
    const name = lastName(callee);
    if (this.#requests.has(call) || holdsAudience(name) || FLOWS.answers.test(name)) return null;
    const asked = first(call.args, (arg) =>
      arg.name !== null && holdsAudience(arg.name) ? null : this.of(arg.value, fn),
    );
    if (asked !== null && isRequest(name, this.#evaluator, fn)) return null;
    const given =
      asked ??
      first(call.args, ({ value }) => (value.kind === 'function' ? (this.#returning.get(value.fn) ?? null) : null)) ??
      (callee.kind === 'member' ? this.of(callee.object, fn) : null);
    if (given === null && !this.#returningNames.has(name)) return null;
    const { functions, cls } = this.#evaluator.targets.of(call, this.#evaluator.unbound(fn));
    if (cls) return null;
    if (functions.length === 0) return given;
    return first(
      functions,
      (one) => this.#returning.get(one.fn) ?? (given !== null && this.#givesBack(one.fn) ? given : null),
    );
  }

  /** Whether what a function gives back depends on what it is given, and no call stands between. */
  #givesBack(fn: FunctionFact): boolean {
    const names = this.passing(fn);
    return fn.statements.some(
      ({ kind, value }) =>
        kind === 'return' && value.kind !== 'call' && value.kind !== 'dict' && this.mentions(value, names, fn),
    );
  }

  /** A base that other APIs share, with the path of one in scope. */
  #joined(expr: Expr & { kind: 'join' }, fn: FunctionFact): string | null {
    if (!expr.parts.some((part) => part.kind === 'text' && /\bsecurity\b/i.test(part.value))) return null;
    const { texts } = this.#evaluator.value(expr, this.#evaluator.unbound(fn));
    return first(texts, ({ value }) => addressedHost(value, this.#hosts));
  }
}

/** Whether a call of a name sends a request, by a record or by its name. */
export function isRequest(name: string, evaluator: Evaluator, fn: FunctionFact): boolean {
  const form = evaluator.knowledge(fn.file).form(name) ?? guessedForm(name);
  return form !== null && form !== 'setup';
}

/** The calls in an expression; lambdas have statements of their own. */
export function* callsIn(expr: Expr): Iterable<CallExpr> {
  const left = [expr];
  for (let at = left.pop(); at; at = left.pop()) {
    if (at.kind === 'call') yield at;
    left.push(...partsIn(at));
  }
}

function partsIn(expr: Expr): readonly Expr[] {
  return expr.kind === 'function' ? [] : partsOf(expr);
}

function textOf(key: Expr): string | null {
  return key.kind === 'text' ? key.value : null;
}

function ownerOf(fn: FunctionFact): ClassFact | null {
  for (let at: FunctionFact | null = fn; at; at = at.outer) if (at.owner) return at.owner;
  return null;
}

/** The field of the own object that a target starts from. */
function fieldOf(target: Expr): string {
  let at: Expr = target;
  while (at.kind === 'member' || at.kind === 'index' || at.kind === 'call') {
    const inner: Expr = at.kind === 'call' ? at.callee : at.object;
    if (at.kind === 'member' && inner.kind === 'name') return at.name;
    at = inner;
  }
  return lastName(at);
}

export function first<T, R>(items: Iterable<T>, find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
