import type { ClassFact } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import type { CallSite } from './program.ts';
import { withoutViews } from './value.ts';

/** Calls of classes that the running program chooses; beyond these, none says more. */
const MAX_SITES = 100;
/** Entries of a table of classes. */
const MAX_CLASSES = 200;

/** Calls that make objects of classes in a table: `new Resources[name](this)`. */
export class ChosenClasses {
  readonly #evaluator: Evaluation;
  #sites: ReadonlyMap<ClassFact, CallSite[]> | null = null;

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** The calls that may make an object of a class. */
  of(cls: ClassFact): readonly CallSite[] {
    return this.#all().get(cls) ?? [];
  }

  #all(): ReadonlyMap<ClassFact, CallSite[]> {
    if (this.#sites) return this.#sites;
    const found = new Map<ClassFact, CallSite[]>();
    this.#sites = found;
    const { program } = this.#evaluator;
    const sites = (program.callsByName.get('') ?? []).filter(
      ({ call }) => call.creates && call.callee.kind === 'index',
    );
    for (const site of sites.slice(0, MAX_SITES)) {
      const { callee } = site.call;
      if (callee.kind !== 'index') continue;
      const table = this.#evaluator.value(callee.object, this.#evaluator.unbound(site.fn));
      for (const entry of [...this.#evaluator.entries(table).values()].slice(0, MAX_CLASSES))
        for (const thing of withoutViews(entry.things))
          if (thing.kind === 'class') ensure(found, thing.cls, (): CallSite[] => []).push(site);
    }
    return found;
  }
}
