import { ensure } from './analysis/ensure.ts';

/** Between the name of a variable and the number of its block; no source can have it in a name. */
const MARK = '~';

/** The name of a variable as it is written. */
export function writtenName(name: string): string {
  const mark = name.indexOf(MARK);
  return mark === -1 ? name : name.slice(0, mark);
}

/** What a name meant before, and the scope that gives it another meaning. */
interface Meaning {
  readonly name: string;
  readonly scope: Scope;
}

interface Scope {
  readonly fn: object;
  /** The function as a whole. */
  readonly isFunction: boolean;
  readonly declared: string[];
}

/**
 * Tells variables of one name apart that belong to different blocks of a function: one that hides another gets a name of
 * its own, so that what is done to it is not done to the other.
 */
export class BlockVariables {
  readonly #scopes: Scope[];
  readonly #meanings = new Map<string, Meaning[]>();
  /** Names that blocks of a function have declared so far. */
  readonly #used = new Map<object, Set<string>>();
  #count = 0;

  constructor(module: object) {
    this.#scopes = [{ fn: module, isFunction: true, declared: [] }];
  }

  /** Which variable a name means here. */
  find(name: string): string {
    return this.#meanings.get(name)?.at(-1)?.name ?? name;
  }

  /** Begins a block, or the function that its variables belong to. */
  open(fn: object, isFunction: boolean): void {
    this.#scopes.push({ fn, isFunction, declared: [] });
  }

  close(): void {
    for (const name of this.#scopes.pop()?.declared ?? []) this.#meanings.get(name)?.pop();
  }

  /**
   * Notes a variable of the block around it.
   *
   * @param isHoisted it belongs to the function, whatever block it is in
   * @returns its name, which is another one if it hides a variable, or if a block before it had one of that name
   */
  declare(name: string, isHoisted = false): string {
    const scope = this.#scopes.at(-1) as Scope;
    const used = ensure(this.#used, scope.fn, () => new Set<string>());
    if (isHoisted) {
      used.add(name);
      return name;
    }
    const meanings = ensure(this.#meanings, name, (): Meaning[] => []);
    const hidden = meanings.at(-1);
    if (hidden?.scope === scope) return hidden.name;
    const isOther = !scope.isFunction && (hidden !== undefined || used.has(name));
    const own = isOther ? `${name}${MARK}${++this.#count}` : name;
    used.add(name);
    meanings.push({ name: own, scope });
    scope.declared.push(name);
    return own;
  }
}
