import { effectsOnMember } from './deep-effects.ts';
import { memberSets, setsUpOnly } from './effects.ts';
import { ensure } from './ensure.ts';
import type { Program } from './program.ts';
import type { Effect } from './value.ts';

/** Where a class has a member. */
interface Declared {
  readonly start: number;
  readonly file: string;
}

/** What all files do with the names of classes, besides making objects of them. */
export class NameUses {
  readonly #program: Program;
  #effects: ReadonlyMap<string, readonly Effect[]> | null = null;
  #types: ReadonlyMap<string, number> | null = null;

  constructor(program: Program) {
    this.#program = program;
  }

  /** How many calls have a class as a type argument: `AddSingleton<Api>()`. */
  asType(name: string): number {
    this.#types ??= this.#countTypes();
    return this.#types.get(name) ?? 0;
  }

  /** Whether code uses a class as a value, as a table or a container does, and not only to make objects of it. */
  asValue(name: string): boolean {
    return this.#program.mentionsOf(name) > (this.#program.callsByName.get(name) ?? []).length || this.asType(name) > 0;
  }

  /**
   * Whether code changes what a class itself has under a name: `Api.DEFAULTS = {}`, `Api.headers.clear()`.
   *
   * @param declared the statement that makes the member
   */
  changes(cls: string, name: string, declared: Declared): boolean {
    const all = this.#effectsOn(cls);
    return (
      this.sets(cls, name, declared).length > 0 ||
      effectsOnMember(all, name).some((effect) => isOther(effect, declared) && setsUpOnly(effect))
    );
  }

  /** Where code gives what a class itself has under a name another value. */
  sets(cls: string, name: string, declared: Declared): readonly Effect[] {
    const isItself = ({ expr }: Effect): boolean => expr.kind === 'member' && expr.object.kind === 'name';
    return memberSets(this.#effectsOn(cls), name).filter((set) => isItself(set) && isOther(set, declared));
  }

  #effectsOn(cls: string): readonly Effect[] {
    this.#effects ??= this.#collect();
    return this.#effects.get(cls) ?? [];
  }

  #collect(): ReadonlyMap<string, readonly Effect[]> {
    const found = new Map<string, Effect[]>();
    const { classesByName, files } = this.#program;
    for (const { functions } of files.values())
      for (const fn of functions)
        for (const root of this.#program.touched(fn))
          if (classesByName.has(root)) {
            const known = ensure(found, root, (): Effect[] => []);
            for (const effect of this.#program.effects(fn, root)) known.push(effect);
          }
    return found;
  }

  #countTypes(): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const { call } of this.#program.calls)
      for (const type of call.callee.kind === 'member' ? (call.callee.types ?? []) : [])
        found.set(type, (found.get(type) ?? 0) + 1);
    return found;
  }
}

/** Whether an effect is not the declaration itself. */
function isOther({ statement, fn }: Effect, { start, file }: Declared): boolean {
  return statement.start !== start || fn.file !== file;
}
