import { type CallExpr, type Expr, type FunctionFact, lastName, partsOf } from '../facts.ts';
import type { ContainerBlocks } from './container-blocks.ts';
import type { Evaluation, Target } from './evaluation.ts';
import { dictionaryOf, itemsOf, mapsItems } from './loops.ts';
import type { Options } from './options.ts';
import type { CallSite } from './program.ts';
import type { Registrations } from './registrations.ts';
import type { ScopeCalls } from './scope-calls.ts';
import { type Frame, isNothing, NOTHING, needing, thingValue, UNKNOWN, union, type Value } from './value.ts';

/** Calls that are handed something of the name of a function; of a name that is frequent it says nothing. */
const MAX_HANDED = 20;

/** What gives parameters values besides calls. */
interface ParameterSources {
  readonly containers: ContainerBlocks;
  readonly options: Options;
  readonly registrations: Registrations;
  readonly scopeCalls: ScopeCalls;
}

/** What parameters are: what a call gives them, a container, whoever calls a function back, or their defaults. */
export class Parameters {
  readonly #evaluator: Evaluation;
  readonly #sources: ParameterSources;

  constructor(evaluator: Evaluation, sources: ParameterSources) {
    this.#evaluator = evaluator;
    this.#sources = sources;
  }

  /** What a parameter of an activation is. */
  of(frame: Frame, name: string, type: string | null): Value {
    const bound = frame.args?.get(name);
    const optional = !bound || isNothing(bound) ? this.#sources.options.parameter(frame.fn, name) : null;
    if (optional) return optional;
    if (bound)
      return isNothing(bound) ? this.#unlessOmitted(bound, name, frame) : this.typed(bound, type, frame.fn.file);
    const { owner, kind } = frame.fn;
    const registered =
      kind === 'constructor' && owner && type !== null ? this.#sources.registrations.client(owner, type) : null;
    if (registered) return registered;
    const held = kind === 'constructor' && owner && type !== null ? this.#sources.containers.given(owner, type) : null;
    if (held) return held;
    const isManaged = (kind === 'constructor' && owner?.managed) || frame.fn.provides !== undefined;
    const provided = isManaged && type !== null ? this.#evaluator.provided(type, name, frame.fn.file) : null;
    if (provided) return provided;
    const opened = frame.fn.params[0]?.name === name ? this.#opened(frame) : null;
    if (opened) return opened;
    const given =
      this.#sources.scopeCalls.given(frame, name) ?? this.#calledBack(frame, name) ?? this.#eachItem(frame, name);
    if (given) return given;
    const param = frame.fn.params.find((one) => one.name === name);
    const annotated = this.#evaluator.annotated(param?.annotations, frame);
    if (annotated) return annotated;
    const closed = param && this.#evaluator.closed?.param(frame, param);
    if (closed) return this.typed(closed, type, frame.fn.file);
    const fallback = param?.fallback ? this.fallback(param.fallback, frame.fn, frame) : NOTHING;
    const typed = this.typed(NOTHING, type, frame.fn.file);
    const value = union([needing(frame.fn), fallback, typed, ...this.#evaluator.delegated(frame.fn, name)]);
    // Whoever calls, it is an object of that class of the repository.
    return typed.things.length > 0 && !typed.guessed ? { ...value, awaits: false } : value;
  }

  /** What a parameter is that is given nothing: its default, where the language does not tell that from no argument. */
  #unlessOmitted(given: Value, name: string, frame: Frame): Value {
    const { fn } = frame;
    const fallback = fn.params.find((one) => one.name === name)?.fallback;
    const takes = given.omitted && this.#evaluator.program.language(fn.file).nothingIsDefault;
    return takes && fallback ? this.fallback(fallback, fn, this.#evaluator.unbound(fn)) : given;
  }

  /** What a function that is handed to another one of the sources is called with there; null: nothing shows it. */
  #calledBack({ fn, outer }: Frame, name: string): Value | null {
    const values = this.#handedTo(fn).flatMap((site) => {
      const own = this.#evaluator.program.givenTo(fn) === site;
      const around = (own ? outer : null) ?? this.#evaluator.unbound(site.fn);
      const given = this.#evaluator.targets
        .of(site.call, around)
        .functions.flatMap((target) => this.#calledIn(target, site.call, around, fn, own ? around : null, name));
      // What is not in the sources may call it with anything.
      return given.length > 0 || own ? given : [needing(fn)];
    });
    return values.length > 0 ? union(values) : null;
  }

  /** What a function is given that is called for each item of something; null: it is not. */
  #eachItem({ fn, outer }: Frame, name: string): Value | null {
    if (fn.params[0]?.name !== name) return null;
    const { program } = this.#evaluator;
    const mapped = program.givenTo(fn);
    const isMapped = mapped !== undefined && mapsItems(mapped.call);
    const site = isMapped ? mapped : program.eachSite(fn);
    const items = site && (isMapped || fn.params.length === 1) ? itemsOf(site.call, program.language(fn.file)) : null;
    if (!site || !items || dictionaryOf(items) !== items) return null;
    const object = this.#evaluator.value(items, outer ?? this.#evaluator.unbound(site.fn));
    const item = this.#evaluator.anyItem(object, site.fn.file);
    const unknown = { ...UNKNOWN, needs: object.needs };
    if (!item) return unknown;
    return object.open || object.awaits ? union([item, unknown]) : item;
  }

  /** The calls that a function is handed to; none where it is also used otherwise, or is a method. */
  #handedTo(fn: FunctionFact): readonly CallSite[] {
    const site = this.#evaluator.program.givenTo(fn);
    if (site || fn.name === '' || fn.owner) return site ? [site] : [];
    const sites = this.#evaluator.program.handedOn(fn.name);
    const isRenamed = [...this.#evaluator.program.aliases(fn)].some(
      (alias) => alias !== fn.name && this.#evaluator.program.mentions(alias),
    );
    if (sites.length > MAX_HANDED || isRenamed) return [];
    const isIt = (value: Value): boolean => value.things.some((thing) => thing.kind === 'function' && thing.fn === fn);
    const isHanded = ({ call, fn: around }: CallSite): boolean =>
      call.args.some(
        (arg) => arg.value.kind === 'name' && isIt(this.#evaluator.value(arg.value, this.#evaluator.unbound(around))),
      );
    return sites.every(isHanded) ? sites : [];
  }

  /** What a function is called with under the parameter of another to which a call hands it. */
  #calledIn(
    target: Target,
    call: CallExpr,
    frame: Frame,
    fn: FunctionFact,
    closure: Frame | null,
    name: string,
  ): Value[] {
    const bound = this.#evaluator.bind(target.fn, call, frame, target.self, target.frame);
    const values: Value[] = [];
    for (const [param, value] of bound?.args ?? []) {
      if (!bound || !value.things.some((thing) => thing.kind === 'function' && thing.fn === fn)) continue;
      for (const site of this.#evaluator.program.callsByName.get(param) ?? []) {
        const at = site.call.callee.kind === 'name' ? this.#within(site.fn, target.fn, bound) : null;
        if (at) values.push(this.#evaluator.bind(fn, site.call, at, null, closure)?.args?.get(name) ?? UNKNOWN);
      }
      for (const inner of callsIn(target.fn)) {
        const given = this.#sources.scopeCalls.handed(inner, bound, param, fn, name);
        if (given) values.push(given);
      }
    }
    return values;
  }

  /** The activation of a function that stands in one that is active, or that is it; null: it stands elsewhere. */
  #within(fn: FunctionFact, outer: FunctionFact, frame: Frame): Frame | null {
    if (fn === outer) return frame;
    const around = fn.outer && fn.kind !== 'module' ? this.#within(fn.outer, outer, frame) : null;
    return around && this.#evaluator.inside(fn, around);
  }

  /** The connection that a library opens for a block. */
  #opened(frame: Frame): Value | null {
    const site = this.#evaluator.program.givenTo(frame.fn);
    if (!site || !this.#evaluator.knowledge(site.fn.file).opens(lastName(site.call.callee))) return null;
    const outer = frame.outer ?? this.#evaluator.unbound(site.fn);
    const name = this.#evaluator.targets.outsideName(site.call.callee, outer);
    return name !== null && this.#evaluator.knowledge(frame.fn.file).isLibrary(name)
      ? thingValue({ kind: 'made', name, call: site.call, frame: outer })
      : null;
  }

  /** What a parameter is if the caller gives nothing: the function's class may say it under a bare name. */
  fallback(expr: Expr, fn: FunctionFact, frame: Frame): Value {
    const ofClass = expr.kind === 'name' && fn.owner ? thingValue({ kind: 'class', cls: fn.owner }) : null;
    const own = ofClass && expr.kind === 'name' ? this.#evaluator.instances.member(ofClass, expr.name) : null;
    return own ?? this.#evaluator.value(expr, frame);
  }

  /** A value, or what it is asserted to be where nothing else tells, whatever is done to the variable that holds it. */
  asserted(value: Value, type: string, file: string): Value {
    const [view, ...others] = value.things;
    if (view?.kind !== 'view' || others.length > 0) return this.typed(value, type, file);
    const of = this.asserted(view.of, type, file);
    return of === view.of ? value : { ...of, things: [{ ...view, of }] };
  }

  /** A value, or what its declared type says where nothing else does. */
  typed(value: Value, type: string | null, file: string): Value {
    if (type === null || value.texts.length > 0 || value.things.length > 0) return value;
    const typed = this.#evaluator.instances.ofType(type, file);
    return typed ? { ...typed, needs: value.needs } : value;
  }
}

/** The calls among what a function itself works out. */
function callsIn({ statements }: FunctionFact): readonly CallExpr[] {
  const found: CallExpr[] = [];
  const left: Expr[] = statements.map(({ value }) => value);
  for (let at = left.pop(); at; at = left.pop()) {
    if (at.kind === 'call') found.push(at);
    left.push(...partsOf(at));
  }
  return found;
}
