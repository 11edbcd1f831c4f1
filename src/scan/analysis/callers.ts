import type { ClassFact, FunctionFact } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Evaluation, Resolution } from './evaluation.ts';
import { HeldFunctions } from './held-functions.ts';
import type { CallSite } from './program.ts';
import { withoutViews } from './value.ts';

/** Finds the calls of the sources that reach a function. */
export class Callers {
  readonly #evaluator: Evaluation;
  readonly #known = new Map<FunctionFact, readonly CallSite[]>();
  readonly #uncalled = new Map<FunctionFact, boolean>();
  readonly #held: HeldFunctions;
  /** Functions whose callers are asked for what they give. */
  readonly #asked = new Set<FunctionFact>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
    this.#held = new HeldFunctions(evaluator.program);
  }

  of(fn: FunctionFact): readonly CallSite[] {
    const known = this.#known.get(fn);
    if (known) return known;
    const found = [...this.named(fn), ...this.#elsewhere(fn)].filter((site) => this.reaches(site, fn));
    this.#known.set(fn, found);
    return found;
  }

  /** Calls of what may hold a function under another name. */
  #elsewhere(fn: FunctionFact): readonly CallSite[] {
    if (fn.kind === 'constructor') return [];
    const known = new Set(this.named(fn));
    const sites = this.#held.namesOf(fn).flatMap((name) => this.#evaluator.program.callsByName.get(name) ?? []);
    return sites.filter((site) => !known.has(site));
  }

  /** Whether a method is one that nothing in the sources calls or hands on. */
  isUncalled(fn: FunctionFact): boolean {
    return ensure(this.#uncalled, fn, () => this.#isUncalled(fn));
  }

  #isUncalled(fn: FunctionFact): boolean {
    const { kind, name, file } = fn;
    const { program } = this.#evaluator;
    if (this.isStart(fn)) return false;
    // Names in double underscores are called by the language.
    if (kind !== 'method' || name.startsWith('__') || program.refersTo(name)) return false;
    const sites = program.callsByName.get(name) ?? [];
    this.#evaluator.count(sites.length);
    return sites.every(({ fn: by }) => by.test || !program.concerns(by.file, file));
  }

  /** Whether a library calls a method before any other. */
  isStart({ owner, name, file }: FunctionFact): boolean {
    const { instances } = this.#evaluator;
    if (!owner) return false;
    return instances.outerBases(owner).some((base) => this.#evaluator.knowledge(file).starts(base, name));
  }

  /** Calls of what has the name of a function, or of the class that it constructs. */
  named(fn: FunctionFact): readonly CallSite[] {
    const { program } = this.#evaluator;
    const { owner } = fn;
    const names = owner
      ? fn.kind === 'constructor'
        ? this.#classNames(owner)
        : [fn.name]
      : [fn.name, ...program.aliases(fn)];
    return [...new Set(names)].flatMap((name) => program.callsByName.get(name) ?? []);
  }

  reaches(site: CallSite, fn: FunctionFact): boolean {
    const { functions, cls } = this.resolution(site);
    if (functions.some((one) => one.fn === fn) || this.#isGiven(site, fn)) return true;
    return fn.kind === 'constructor' && cls !== null && this.#constructors(cls).includes(fn);
  }

  /** Whether a call is one of a parameter, of a function that is given another one by its own callers. */
  #isGiven({ call, fn: around }: CallSite, fn: FunctionFact): boolean {
    const { callee } = call;
    const position = callee.kind === 'name' ? around.params.findIndex(({ name }) => name === callee.name) : -1;
    if (position === -1 || this.#asked.has(around)) return false;
    this.#asked.add(around);
    try {
      return this.of(around).some((site) => {
        const arg = site.call.args[position];
        if (!arg || arg.spread || arg.name !== null) return false;
        const { things } = this.#evaluator.value(arg.value, this.#evaluator.unbound(site.fn));
        return withoutViews(things).some((thing) => thing.kind === 'function' && thing.fn === fn);
      });
    } finally {
      this.#asked.delete(around);
    }
  }

  resolution({ call, fn }: CallSite): Resolution {
    return this.#evaluator.targets.of(call, this.#evaluator.unbound(fn));
  }

  /** What makes an object of a class: its own constructors, or those that it inherits. */
  #constructors(cls: ClassFact): readonly FunctionFact[] {
    const built = this.#evaluator.instances.lineage(cls).map(({ methods }) => methods.filter(isConstructor));
    return built.find((own) => own.length > 0) ?? [];
  }

  /** Names under which files make objects of a class or of those that inherit its constructor. */
  #classNames(cls: ClassFact): readonly string[] {
    const { program } = this.#evaluator;
    const heirs = (program.subclasses.get(cls.name) ?? []).filter(
      (heir) => heir !== cls && !heir.methods.some(isConstructor),
    );
    return [cls, ...heirs].flatMap(({ name, file }) => [
      name,
      ...program.aliases({ name, file, outer: program.facts(file).module }),
    ]);
  }
}

function isConstructor({ kind }: FunctionFact): boolean {
  return kind === 'constructor';
}
