import { type CallExpr, type ClassFact, type Expr, type FunctionFact, lastName, partsOf, rootOf } from '../facts.ts';
import type { ContainerBlocks as Blocks } from '../libraries/library.ts';
import { literalKey } from './call-text.ts';
import { ensure, push } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import type { CallSite } from './program.ts';
import { type Frame, UNKNOWN, union, type Value } from './value.ts';

/** With more, which of them is meant is not followed. */
const MAX_GIVEN = 4;

/** Functions that are followed to see what type a block gives. */
const MAX_DEPTH = 4;

/** A block that gives an object to the container, under a name or without one. Null: the name is not known. */
interface Given {
  readonly site: CallSite;
  readonly block: FunctionFact;
  readonly name: string | null;
}

/** Objects that blocks give to a container (`single { Client() }`), for whoever asks it for one of a type (`get()`). */
export class ContainerBlocks {
  readonly #evaluator: Evaluation;
  readonly #byType = new Map<Blocks, ReadonlyMap<string, readonly Given[]>>();
  readonly #made = new Map<Blocks, ReadonlySet<string>>();
  readonly #sites = new Map<string, ReadonlyMap<CallExpr, CallSite>>();
  readonly #around = new Map<Expr, ReadonlyMap<Expr, CallExpr>>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** What a call asks a container for; null: it asks for none, or the sources do not tell for what. */
  asked(call: CallExpr, frame: Frame): Value | null {
    const { callee } = call;
    const { file } = frame.fn;
    const record = this.#evaluator
      .knowledge(file)
      .containerBlocks.find(({ asks }) => callee.kind === 'name' && asks.includes(callee.name));
    const type = record && this.#typeAsked(call, record);
    return record && type ? this.#ofType(type, this.#nameIn(call, frame, record), record, file) : null;
  }

  /** What the constructor of a class is given for a parameter of a type, if the container makes the class. */
  given(cls: ClassFact, type: string): Value | null {
    for (const record of this.#evaluator.knowledge(cls.file).containerBlocks)
      if (ensure(this.#made, record, () => this.#madeBy(record)).has(cls.name))
        return this.#ofType(type, '', record, cls.file);
    return null;
  }

  #ofType(type: string, name: string | null, record: Blocks, file: string): Value | null {
    const { program, instances } = this.#evaluator;
    const all = ensure(this.#byType, record, () => this.#collect(record)).get(type) ?? [];
    const near = all.filter(({ site }) => program.reaches(file, site.fn.file) && program.concerns(site.fn.file, file));
    if (near.length === 0) return instances.ofType(type, file);
    const meant = near.filter((one) => one.name === name);
    const isOpen = name === null || near.some((one) => one.name === null);
    if (isOpen || meant.length === 0 || meant.length > MAX_GIVEN) return UNKNOWN;
    const values = meant.map(({ site, block }) => {
      const frame = this.#evaluator.inside(block, this.#evaluator.unbound(site.fn));
      return this.#evaluator.returns(frame) ?? UNKNOWN;
    });
    return meant.length === 1 ? (values[0] as Value) : { ...union(values), guessed: true };
  }

  #collect(record: Blocks): ReadonlyMap<string, readonly Given[]> {
    const { program } = this.#evaluator;
    const byType = new Map<string, Given[]>();
    for (const site of record.gives.flatMap((name) => program.callsByName.get(name) ?? [])) {
      const block = site.call.args.at(-1)?.value;
      if (block?.kind !== 'function' || site.fn.test || !this.#isInside(site.fn, record)) continue;
      const frame = this.#evaluator.unbound(site.fn);
      const type = typesOf(site.call)[0] ?? this.#typeGiven(block.fn, 0);
      if (type !== null) push(byType, type, { site, block: block.fn, name: this.#nameIn(site.call, frame, record) });
    }
    return byType;
  }

  /** Whether a function is the block in which a container is set up. */
  #isInside(fn: FunctionFact, { within }: Blocks): boolean {
    const site = this.#evaluator.program.givenTo(fn);
    return site !== undefined && lastName(site.call.callee) === within;
  }

  /** The classes that a container makes of what it holds: `singleOf(::Api)`. */
  #madeBy({ makes }: Blocks): ReadonlySet<string> {
    const sites = makes.flatMap((name) => this.#evaluator.program.callsByName.get(name) ?? []);
    return new Set(
      sites.flatMap(({ call: { args } }) => {
        const [first] = args;
        return first?.value.kind === 'name' && first.value.refers ? [first.value.name] : [];
      }),
    );
  }

  /** The name under which an object is given or asked for: `named("api")`; empty: none. Null: it is not known. */
  #nameIn({ args }: CallExpr, frame: Frame, record: Blocks): string | null {
    const first = args.find(({ name, value }) => value.kind !== 'function' && (name === null || name === record.name));
    if (!first) return '';
    const [word] = first.value.kind === 'call' ? first.value.args : [];
    return word ? literalKey(this.#evaluator.value(word.value, frame)) : null;
  }

  /** The type of what a function gives, as far as it is written down. */
  #typeGiven(fn: FunctionFact, depth: number): string | null {
    const returns = fn.statements.filter(({ kind }) => kind === 'return');
    const [only] = returns;
    return only && returns.length === 1 ? this.#typeOf(only.value, fn, depth) : null;
  }

  #typeOf(expr: Expr, fn: FunctionFact, depth: number): string | null {
    if (depth > MAX_DEPTH) return null;
    const { program, targets } = this.#evaluator;
    if (expr.kind === 'name') {
      const [only, ...others] = program.assignments(fn, expr.name);
      return only && others.length === 0 ? this.#typeOf(only.value, fn, depth + 1) : null;
    }
    if (expr.kind !== 'call') return null;
    const frame = this.#evaluator.unbound(fn);
    const name = lastName(expr.callee);
    if (this.#evaluator.knowledge(fn.file).declaredCalls.some(({ makers }) => makers.includes(name))) {
      const things = expr.args.flatMap(({ value }) => this.#evaluator.value(value, frame).things);
      const cls = things.find((thing) => thing.kind === 'class');
      const type = typesOf(expr)[0] ?? (cls?.kind === 'class' ? cls.cls.name : undefined) ?? expr.expected;
      if (type !== undefined) return type;
    }
    const target = targets.of(expr, frame);
    if (target.cls) return target.cls.name;
    const [called, ...others] = target.functions;
    if (called) return others.length === 0 ? this.#typeGiven(called.fn, depth + 1) : null;
    const root = rootOf(expr)?.name ?? '';
    return /^[A-Z]/.test(root) ? root : null;
  }

  /** The type that a call asks for: it is written there, or what is given its result has it. */
  #typeAsked(call: CallExpr, { takes }: Blocks): string | null {
    const { program, targets } = this.#evaluator;
    const written = typesOf(call)[0] ?? call.expected;
    if (written !== undefined) return written;
    const name = lastName(call.callee);
    const sites = ensure(this.#sites, name, () => {
      return new Map((program.callsByName.get(name) ?? []).map((one) => [one.call, one]));
    });
    const site = sites.get(call);
    if (!site) return null;
    const { value, type } = site.statement;
    if (value === call) return type;
    const around = ensure(this.#around, value, () => callsAround(value)).get(call);
    const position = around?.args.findIndex((arg) => arg.value === call) ?? -1;
    const arg = around?.args[position];
    if (!around || !arg) return null;
    const { functions, cls } = targets.of(around, this.#evaluator.unbound(site.fn));
    const made = cls?.methods.filter(({ kind }) => kind === 'constructor') ?? functions.map(({ fn }) => fn);
    const [called, ...others] = made;
    if (others.length > 0) return null;
    const param = arg.name === null ? called?.params[position] : called?.params.find(({ name }) => name === arg.name);
    return called ? (param?.type ?? null) : (takes[lastName(around.callee)] ?? null);
  }
}

function typesOf({ callee }: CallExpr): readonly string[] {
  return callee.kind === 'name' || callee.kind === 'member' ? (callee.types ?? []) : [];
}

/** The calls in an expression, by what they are given. */
function callsAround(expr: Expr): ReadonlyMap<Expr, CallExpr> {
  const found = new Map<Expr, CallExpr>();
  const left: Expr[] = [expr];
  for (let at = left.pop(); at; at = left.pop()) {
    if (at.kind === 'call') for (const { value } of at.args) found.set(value, at);
    left.push(...partsOf(at));
  }
  return found;
}
