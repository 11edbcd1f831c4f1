import { type Expr, lastName } from '../facts.ts';
import type { Evaluator } from './evaluator.ts';
import type { CallSite } from './program.ts';
import { type OutsideThing, type Thing, withoutViews } from './value.ts';

/** Functions of libraries that send requests and that the sources hand to other functions: `retry(requests.get, url)`. */
export class HandedFunctions {
  readonly #evaluator: Evaluator;
  #languages: ReadonlySet<string> | null = null;

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
  }

  /** Whether code in a language hands one over. */
  isIn(language: string): boolean {
    this.#languages ??= this.#collect();
    return this.#languages.has(language);
  }

  #collect(): ReadonlySet<string> {
    const found = new Set<string>();
    const { program } = this.#evaluator;
    for (const site of program.calls) {
      const { language } = program.facts(site.fn.file);
      if (!found.has(language) && site.call.args.some(({ value }) => this.#sendsRequests(value, site)))
        found.add(language);
    }
    return found;
  }

  #sendsRequests(value: Expr, { fn }: CallSite): boolean {
    if (value.kind !== 'name' && value.kind !== 'member') return false;
    const { form, named, isFunction, isLibrary } = this.#evaluator.knowledge(fn.file);
    if (form(lastName(value)) === null) return false;
    const { things } = this.#evaluator.value(value, this.#evaluator.unbound(fn));
    const isGlobal = ({ name, imported }: OutsideThing): boolean =>
      imported !== true && !name.includes('.') && form(name) === 'request';
    const sends = (thing: Thing): boolean =>
      thing.kind === 'outside'
        ? named(thing.name) !== null || isFunction(thing.name) || isGlobal(thing)
        : thing.kind === 'made' && isLibrary(thing.name);
    return withoutViews(things).some(sends);
  }
}
