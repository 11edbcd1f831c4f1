import { type CallExpr, type ClassFact, type Expr, type FunctionFact, lastName } from '../facts.ts';
import { literalKey } from './call-text.ts';
import { declaredType } from './declared-types.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import type { CallSite } from './program.ts';
import { type Frame, mergedValue, thingValue, UNKNOWN, type Value } from './value.ts';

/**
 * Clients that a container makes: for a class (`services.AddHttpClient<Api>(...)`, `AddHttpClient<IApi, Api>(...)`), or for
 * whoever asks for one by its name (`AddHttpClient("api", ...)`, `factory.CreateClient("api")`).
 */
export class Registrations {
  readonly #evaluator: Evaluation;
  readonly #named = new Map<string, ReadonlyMap<string, readonly CallSite[]>>();
  readonly #byCall = new Map<string, ReadonlyMap<string, readonly CallSite[]>>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** What the constructor of a class is given for a parameter of a type; null: nothing registers it. */
  client(cls: ClassFact, type: string): Value | null {
    const registers = this.#evaluator.knowledge(cls.file).typedClients.find((one) => one.type === type);
    if (!registers) return null;
    const { program } = this.#evaluator;
    const all = ensure(this.#byCall, registers.call, () => this.#collect(registers.call)).get(cls.name) ?? [];
    const sites = all.filter((one) => program.reaches(one.fn.file, cls.file));
    const [site] = sites;
    if (!site || sites.length > 1) return null;
    const classes = program.classesByName.get(cls.name) ?? [];
    if (classes.some((one) => one !== cls && program.reaches(site.fn.file, one.file))) return null;
    return this.#made(site, type);
  }

  /** The client that a call asks a factory for, by its name or without one; null: it asks for none. */
  asked(call: CallExpr, frame: Frame): Value | null {
    const { file } = frame.fn;
    const { callee, args } = call;
    const registers = this.#evaluator.knowledge(file).typedClients.find((one) => one.asked?.call === lastName(callee));
    if (!registers || callee.kind !== 'member') return null;
    const isFactory = declaredType(this.#evaluator, callee.object, frame) === registers.asked?.of;
    // Without a name, nothing was set up.
    const made = { ...alone(call), args: [] };
    const bare = thingValue({ kind: 'made', name: registers.type, call: made, frame });
    const [asked] = args;
    const name = asked ? literalKey(this.#evaluator.value(asked.value, frame)) : '';
    const { program } = this.#evaluator;
    const named = ensure(this.#named, registers.call, () => this.#collectNamed(registers.call));
    const all = name === null ? [] : (named.get(name) ?? []);
    const [site, ...others] = all.filter((one) => program.reaches(one.fn.file, file) && !one.fn.test);
    const found = site && others.length === 0 ? this.#made(site, registers.type) : null;
    if (found) return found;
    if (isFactory && name === '' && !site && this.#isSetUp(registers.call, file)) return bare;
    // Whoever sets the factory up says what it makes.
    return isFactory || site ? { ...UNKNOWN, awaits: true } : null;
  }

  /** The object of an interface that a library implements, where a container makes it; null: nothing registers it. */
  implemented(cls: ClassFact): Value | null {
    const { declaredCalls } = this.#evaluator.knowledge(cls.file);
    const by = declaredCalls.find(({ library }) => library === cls.declares)?.registeredBy;
    if (by === undefined) return null;
    const { program } = this.#evaluator;
    const all = ensure(this.#byCall, by, () => this.#collect(by)).get(cls.name) ?? [];
    const [site, ...others] = all.filter((one) => program.reaches(one.fn.file, cls.file) && !one.fn.test);
    if (!site || others.length > 0) return null;
    const kept = site.statement.kind === 'assign' || site.statement.blocks.length > 0;
    const call = kept ? null : severed(site.outermost, site.call);
    return call && thingValue({ kind: 'instance', cls, call, frame: this.#evaluator.unbound(site.fn) });
  }

  /** Whether the sources set up what makes clients. If not, an application does that they are only a part of. */
  #isSetUp(call: string, file: string): boolean {
    const { program } = this.#evaluator;
    return (program.callsByName.get(call) ?? []).some(({ fn }) => !fn.test && program.reaches(fn.file, file));
  }

  #made(site: CallSite, type: string): Value | null {
    const frame = this.#evaluator.unbound(site.fn);
    const kept = site.statement.kind === 'assign' && site.statement.target?.kind === 'name';
    const later = kept ? this.#evaluator.program.effects(site.fn, lastName(site.statement.target as Expr)) : [];
    const calls = later.flatMap(({ expr, kind }) => (kind === 'call' && expr.kind === 'call' ? [expr] : []));
    // What is done under a condition, or by a function that is given it, is not followed.
    if (site.statement.blocks.length > 0) return null;
    if (later.some(({ kind, statement }) => kind === 'passed' || statement.blocks.length > 0)) return null;
    const chain = [...chainOf(site), ...calls.map(alone)];
    const values: Value[] = [];
    for (const call of chain) {
      const own = this.#extensions(call, site.fn.file);
      if (own.length > 1) return null;
      const [fn] = own;
      values.push(
        ...(fn ? this.#setUpIn(fn, call, frame, type) : [thingValue({ kind: 'made', name: type, call, frame })]),
      );
    }
    return mergedValue(values);
  }

  /** What a function does to the registration that it is called on. */
  #setUpIn(fn: FunctionFact, call: CallExpr, frame: Frame, type: string): readonly Value[] {
    const effects = this.#evaluator.program.effects(fn, fn.params[0]?.name ?? '');
    const bound = this.#evaluator.bind(fn, call, frame, null);
    const calls = effects.flatMap(({ expr, kind, statement: { blocks } }) =>
      kind === 'call' && expr.kind === 'call' && blocks.length === 0 ? [expr] : [],
    );
    // What else it does is looked at as a whole.
    if (!bound || calls.length < effects.length) return [thingValue({ kind: 'function', fn, self: null, frame: null })];
    return calls.map((one) => thingValue({ kind: 'made', name: type, call: alone(one), frame: bound }));
  }

  /** The functions of the sources that a call of a registration may mean: they set up what it registers. */
  #extensions({ callee, args }: CallExpr, file: string): readonly FunctionFact[] {
    const { program } = this.#evaluator;
    return (program.functionsByName.get(lastName(callee)) ?? []).filter(
      ({ params, file: home }) =>
        params[0]?.extended === true &&
        args.length < params.length &&
        params.slice(args.length + 1).every(({ fallback, rest }) => fallback || rest) &&
        program.reaches(file, home),
    );
  }

  #collectNamed(call: string): ReadonlyMap<string, readonly CallSite[]> {
    const byName = new Map<string, CallSite[]>();
    for (const site of this.#evaluator.program.callsByName.get(call) ?? []) {
      if (site.call.callee.kind !== 'member') continue;
      const [first] = site.call.args;
      const name = first ? literalKey(this.#evaluator.value(first.value, this.#evaluator.unbound(site.fn))) : null;
      if (name !== null) byName.set(name, [...(byName.get(name) ?? []), site]);
    }
    return byName;
  }

  #collect(call: string): ReadonlyMap<string, readonly CallSite[]> {
    const byClass = new Map<string, CallSite[]>();
    for (const site of this.#evaluator.program.callsByName.get(call) ?? []) {
      const types = site.call.callee.kind === 'member' ? (site.call.callee.types ?? []) : [];
      const name = types.at(-1);
      if (name !== undefined) byClass.set(name, [...(byClass.get(name) ?? []), site]);
    }
    return byClass;
  }
}

/** The calls of a registration, without the container that it is for: that one holds other clients as well. */
function chainOf({ call, outermost }: CallSite): CallExpr[] {
  const chain: CallExpr[] = [];
  for (let at: Expr = outermost; at.kind === 'call' && at.callee.kind === 'member'; at = at.callee.object) {
    chain.unshift(alone(at));
    if (at === call) break;
  }
  return chain;
}

/** A chain of calls without what its first one is called on. */
function severed(outermost: CallExpr, first: CallExpr): CallExpr {
  const { callee } = outermost;
  if (outermost === first || callee.kind !== 'member' || callee.object.kind !== 'call') return alone(outermost);
  return { ...outermost, callee: { ...callee, object: severed(callee.object, first) } };
}

/** A call of a method, without what that is called on. */
function alone(call: CallExpr): CallExpr {
  const { callee, start } = call;
  const nothing: Expr = { kind: 'opaque', parts: [], constant: true, start, end: start };
  return callee.kind === 'member' ? { ...call, callee: { ...callee, object: nothing } } : call;
}
