import { type CallExpr, type Expr, type FunctionFact, lastName, partsOf, rootOf, type Statement } from '../facts.ts';
import { onGiven } from './aliases.ts';
import { baseCalls } from './base-calls.ts';
import { setsUpOnly } from './effects.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { PERHAPS } from './outer-effects.ts';
import type { CallSite } from './program.ts';
import { ANY_TIME, type Effect, type Frame, type Value } from './value.ts';

/** Calls through which an object is handed to where it is kept. */
const MAX_LINKS = 4;
/** Functions of one name that a call may run. */
const MAX_TARGETS = 4;
/** Calls inside of calls that are looked at for whether they use an object. */
const MAX_DEPTH = 3;

/** Finds what is done to an object after it was handed to a constructor: `api = Api(session); session.headers.update(own)`. */
export class LaterChanges {
  readonly #evaluator: Evaluation;
  readonly #quiet = new Map<FunctionFact, boolean>();
  readonly #kept = new WeakMap<Frame, Frame>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** Whether a function makes an object, which may keep what the function is given. */
  makes(fn: FunctionFact): boolean {
    return fn.kind === 'constructor' || callsOf(fn).some((call) => call.creates || this.#isOfSources(call, fn));
  }

  /** Returns the activation with all that is done later to what it was given, for what the object keeps of that. */
  keptBy(frame: Frame): Frame {
    const { args, by } = frame;
    if (!args || !by) return frame;
    return ensure(this.#kept, frame, () => {
      const changed = new Map<string, Value>();
      for (const [name, value] of args) {
        const given = value.things.length > 0 ? givenAs(name, frame) : null;
        const kept = given ? this.#on(value, given, by.call, by.frame, this.#isQuiet(frame.fn, 0)) : value;
        if (kept !== value) changed.set(name, kept);
      }
      return changed.size === 0 ? frame : { ...frame, args: new Map([...args, ...changed]), memo: new Map() };
    });
  }

  /** Returns what the fields of an object hold that a literal, or a constructor that no source shows, is given. */
  given(expr: Expr, call: CallExpr, frame: Frame): Value {
    return this.#on(this.#evaluator.value(expr, frame), expr, call, frame, true);
  }

  /**
   * Returns the value of an expression that a call is given with all that is done later to the variable that holds it.
   *
   * @param isKept whether what is called only keeps it
   */
  #on(value: Value, expr: Expr, call: CallExpr, frame: Frame, isKept: boolean, links = 0): Value {
    if (links > MAX_LINKS) return value;
    const { program } = this.#evaluator;
    const { fn } = frame;
    const site = program.siteOf(call);
    if (expr.kind === 'dict' && site?.fn === fn) {
      const done = onGiven(expr, (name) => this.#after(site, name, isKept));
      return done.length > 0 ? this.#evaluator.viewed(value, done, frame, ANY_TIME) : value;
    }
    if (expr.kind !== 'name') return value;
    const all = site?.fn === fn ? this.#after(site, expr.name, isKept) : [];
    const own = all.length > 0 ? this.#evaluator.viewed(value, all, frame, ANY_TIME) : value;
    const given = frame.by && program.assignments(fn, expr.name).length === 0 ? givenAs(expr.name, frame) : null;
    if (!frame.by || !given) return own;
    return this.#on(own, given, frame.by.call, frame.by.frame, isKept && this.#isQuiet(fn, 0), links + 1);
  }

  /** What a function does to a variable after a call that was given it, up to where it holds something else. */
  #after(site: CallSite, name: string, isKept: boolean): readonly Effect[] {
    const { program } = this.#evaluator;
    const { fn, statement } = site;
    const until = program.nextAssignment(fn, name, statement.start)?.start ?? Number.POSITIVE_INFINITY;
    const later = program
      .effectsAtAnyTime(fn, name)
      .filter((effect) => effect.statement.start > statement.start && effect.statement.start < until);
    if (later.length === 0) return later;
    const used = isKept ? this.#firstUse(site) : 0;
    return later.map((effect) => {
      const isSure = effect.statement.start < used;
      const blocks = effect.statement.blocks.filter((id) => !statement.blocks.includes(id));
      return { ...effect, statement: { ...effect.statement, blocks: isSure ? blocks : [PERHAPS, ...blocks] } };
    });
  }

  /** Where something may use what a call makes for the first time. */
  #firstUse({ call, fn, statement }: CallSite): number {
    const holder = statement.kind === 'assign' && statement.target ? rootOf(statement.target)?.name : undefined;
    const isKept = this.#runsQuietly(call, fn, 0) && this.#onlyKeeps(statement.value, call, fn);
    if (holder === undefined || !isKept) return statement.start;
    const holders = new Set([holder]);
    for (const next of fn.statements) {
      if (next.start <= statement.start) continue;
      if (next.kind === 'return' || !this.#leavesAlone(next, holders, fn)) return next.start;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Whether the calls around one only keep what it makes: `Service(Api(session))`. */
  #onlyKeeps(expr: Expr, call: CallExpr, fn: FunctionFact): boolean {
    if (expr === call) return true;
    if (expr.kind === 'call' && (holds(expr.callee, call) || !this.#runsQuietly(expr, fn, 0))) return false;
    const inner = partsOf(expr).find((part) => holds(part, call));
    return inner !== undefined && this.#onlyKeeps(inner, call, fn);
  }

  /** Whether a statement uses none of the objects, and runs nothing that may; it may put them into others. */
  #leavesAlone({ kind, target, value }: Statement, holders: Set<string>, fn: FunctionFact): boolean {
    const calls = callsIn(value);
    if (!calls.every((one) => this.#runsQuietly(one, fn, 0))) return false;
    if (target && target.kind !== 'name' && mentions(target, holders)) return kind === 'assign';
    if (!mentions(value, holders)) return true;
    const isOutside = (one: CallExpr): boolean =>
      !this.#isOfSources(one, fn) && partsOf(one).some((part) => mentions(part, holders));
    if (kind !== 'assign' || target?.kind !== 'name' || value.kind !== 'call' || calls.some(isOutside)) return false;
    holders.add(target.name);
    return true;
  }

  #isOfSources(call: CallExpr, { file }: FunctionFact): boolean {
    return this.#evaluator.instances.classNamed(lastName(call.callee), file) !== undefined;
  }

  /** Whether a call runs nothing of the sources, or only functions that keep what they are given. */
  #runsQuietly(call: CallExpr, { file }: FunctionFact, depth: number): boolean {
    const { program, instances } = this.#evaluator;
    const { callee } = call;
    const name = callee.kind === 'member' && callee.name === 'new' ? lastName(callee.object) : lastName(callee);
    const cls = instances.classNamed(name, file);
    if (cls) {
      const run = instances.lineage(cls).flatMap(({ methods }) => methods.filter(runsFirst));
      return run.every((one) => this.#isQuiet(one, depth + 1));
    }
    const all = (program.functionsByName.get(name) ?? []).filter((one) => program.reaches(file, one.file));
    return all.length <= MAX_TARGETS && all.every((one) => this.#isQuiet(one, depth + 1));
  }

  /** Whether a function uses neither its own object nor those that it makes, except to set them up. */
  #isQuiet(fn: FunctionFact, depth: number): boolean {
    if (depth > MAX_DEPTH) return false;
    const known = this.#quiet.get(fn);
    if (known !== undefined) return known;
    this.#quiet.set(fn, false);
    const { program } = this.#evaluator;
    const base = new Set([...baseCalls(fn, program.language(fn.file))].map(({ call }) => call.start));
    const own = new Set(['this']);
    for (const { target, value } of fn.statements)
      if (target?.kind === 'name' && callsIn(value).some((one) => this.#isAnyOfSources(one, fn))) own.add(target.name);
    const isQuiet = callsOf(fn).every((call) => base.has(call.start) || this.#isHarmless(call, own, fn, depth));
    this.#quiet.set(fn, isQuiet);
    return isQuiet;
  }

  /** Whether a function in another one, which may run at once, calls methods of what that was given. */
  #usesGiven(inner: FunctionFact, { params }: FunctionFact): boolean {
    const names = new Set(params.map(({ name }) => name));
    return callsOf(inner).some(
      (call) => names.has(rootOf(call.callee)?.name ?? '') && !setsUpOnly(callEffect(call, inner)),
    );
  }

  /** Whether a function has a variable or function of a name inside. */
  #declares(fn: FunctionFact, name: string): boolean {
    const { program } = this.#evaluator;
    return program.inner(fn, name).length > 0 || program.assignments(fn, name).length > 0;
  }

  /** Whether a name is that of a variable of a function around one. */
  #isAround(fn: FunctionFact, name: string): boolean {
    const isParam = ({ params }: FunctionFact): boolean => params.some((param) => param.name === name);
    if (isParam(fn) || this.#declares(fn, name)) return false;
    for (let at = fn.outer; at && at.kind !== 'module'; at = at.outer)
      if (isParam(at) || this.#declares(at, name)) return true;
    return false;
  }

  #isAnyOfSources(call: CallExpr, fn: FunctionFact): boolean {
    return this.#isOfSources(call, fn) || this.#evaluator.program.functionsByName.has(lastName(call.callee));
  }

  #isHarmless(call: CallExpr, own: ReadonlySet<string>, fn: FunctionFact, depth: number): boolean {
    const { callee } = call;
    if (!this.#runsQuietly(call, fn, depth)) return false;
    const root = rootOf(callee)?.name ?? '';
    // A function that it has inside may use what it was given.
    if (callee.kind === 'name' && this.#declares(fn, root)) return false;
    const isOwn = own.has(root) || this.#isAround(fn, root);
    if (callee.kind === 'member' && isOwn && !setsUpOnly(callEffect(call, fn))) return false;
    if (call.args.some(({ value }) => value.kind === 'function' && this.#usesGiven(value.fn, fn))) return false;
    // What is not in the sources may use an object that it is given.
    return (
      this.#isAnyOfSources(call, fn) || call.args.every(({ value }) => value.kind !== 'name' || !own.has(value.name))
    );
  }
}

/** Whether a method runs when an object is made, or when a block is entered with it. */
function runsFirst({ kind, name }: FunctionFact): boolean {
  return kind === 'constructor' || RUN_FIRST.has(name);
}

const RUN_FIRST: ReadonlySet<string> = new Set(['__enter__', '__aenter__', '__post_init__']);

/** The expression that a call gives a parameter; null: none, or one that is not written out. */
function givenAs(name: string, { fn, by }: Frame): Expr | null {
  if (!by) return null;
  const position = fn.params.findIndex((param) => param.name === name);
  const param = fn.params[position];
  if (!param || param.rest || fn.params[0]?.extended || by.call.args.some(({ spread }) => spread)) return null;
  const named = by.call.args.find((arg) => arg.name === name);
  const positional = by.call.args.filter((arg) => arg.name === null);
  return (named ?? positional[position])?.value ?? null;
}

function callEffect(expr: CallExpr, fn: FunctionFact): Effect {
  const statement: Statement = { kind: 'run', target: null, value: expr, blocks: [], type: null, start: 0, end: 0 };
  return { kind: 'call', expr, value: null, statement, fn, root: '' };
}

/** The calls that a function makes, or that functions without a name make which are in it. */
function callsOf({ statements }: FunctionFact): readonly CallExpr[] {
  return statements.flatMap(({ value, target }) => [...callsIn(value), ...(target ? callsIn(target) : [])]);
}

function callsIn(expr: Expr): readonly CallExpr[] {
  if (expr.kind === 'function') return callsOf(expr.fn);
  const inner = partsOf(expr).flatMap(callsIn);
  return expr.kind === 'call' ? [expr, ...inner] : inner;
}

function holds(expr: Expr, inner: Expr): boolean {
  return expr === inner || partsOf(expr).some((part) => holds(part, inner));
}

function mentions(expr: Expr, names: ReadonlySet<string>): boolean {
  if (expr.kind === 'name') return names.has(expr.name);
  if (expr.kind === 'function')
    return expr.fn.statements.some(
      ({ value, target }) => mentions(value, names) || (target !== null && mentions(target, names)),
    );
  return partsOf(expr).some((part) => mentions(part, names));
}
