import { type CallExpr, type Expr, type FileFacts, type FunctionFact, lastName, partsOf } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Program } from './program.ts';
import { requiredAs } from './required-names.ts';

/** A function is followed through that many names: `send` in `{ fetcher: send }` in `this.fetcher = options.fetcher`. */
const MAX_STEPS = 3;
/** Names of one function that are looked at. */
const MAX_NAMES = 12;
/** Functions of one name whose parameters a call may fill. */
const MAX_CALLED = 4;

/**
 * The names of fields, options, variables and parameters that may hold a function: `this.fetcher = fetcher ?? send`,
 * `{ request: send }`, `({ fetcher = send })`, `this.send = send.bind(this)`, and `this.send = makeSend()` of the function
 * that `makeSend` returns. They only say which calls are worth a look: what such a call reaches is worked out from values.
 */
export class HeldFunctions {
  readonly #program: Program;
  /** By the name of what is held, in each language. */
  #held: Map<string, Map<string, Set<string>>> | null = null;

  constructor(program: Program) {
    this.#program = program;
  }

  /** Other names under which a function may be called. */
  namesOf(fn: FunctionFact): readonly string[] {
    this.#held ??= this.#collect();
    const required = fn.outer?.kind === 'module' && !fn.owner ? requiredAs(this.#program, fn.file) : [];
    const byName = this.#held.get(this.#program.facts(fn.file).language);
    const name = fn.name === '' ? returnedBy(fn) : fn.name;
    if (!byName || name === null) return [...required];
    const found = new Set<string>(required);
    let last = [fn.name === '' ? resultOf(name) : name];
    for (let step = 0; step < MAX_STEPS && last.length > 0 && found.size < MAX_NAMES; step++) {
      const next = last.flatMap((one) => [...(byName.get(one) ?? [])]).filter((one) => !found.has(one));
      for (const one of next) found.add(one);
      last = next;
    }
    found.delete(name);
    return [...found].slice(0, MAX_NAMES);
  }

  #collect(): Map<string, Map<string, Set<string>>> {
    const found = new Map<string, Map<string, Set<string>>>();
    for (const facts of this.#program.files.values()) {
      const { binds } = this.#program.language(facts.path);
      const byName = ensure(found, facts.language, () => new Map<string, Set<string>>());
      const add = (name: string, holder: string): void => {
        if (holder !== '' && name !== '' && holder !== name) ensure(byName, name, () => new Set<string>()).add(holder);
      };
      collectFrom(facts, binds, add);
    }
    for (const { call, fn } of this.#program.calls) {
      const { binds, renames } = this.#program.language(fn.file);
      // Elsewhere, a function that is handed on may also be called by what the sources do not show.
      const byName = binds !== undefined || renames ? found.get(this.#program.facts(fn.file).language) : undefined;
      for (const [index, { value, spread }] of byName ? call.args.entries() : []) {
        const given = value.kind === 'name' || value.kind === 'member' ? value.name : '';
        if (spread || !this.#program.functionsByName.has(given)) continue;
        const called = this.#program.functionsByName.get(lastName(call.callee)) ?? [];
        for (const { params } of called.slice(0, MAX_CALLED)) {
          const param = params[index]?.name ?? '';
          if (byName && param !== '' && param !== given) ensure(byName, given, () => new Set<string>()).add(param);
        }
      }
    }
    return found;
  }
}

function collectFrom(facts: FileFacts, binds: string | undefined, add: (name: string, holder: string) => void): void {
  const hold = (holder: string, value: Expr): void => {
    if (value.kind === 'choice') for (const option of value.options) hold(holder, option);
    else if (value.kind === 'name' || value.kind === 'member') add(value.name, holder);
    else if (value.kind === 'call')
      add(isBinding(value, binds) ? bound(value) : resultOf(lastName(value.callee)), holder);
  };
  const open: Expr[] = [];
  const visit = (expr: Expr): void => {
    open.push(expr);
    for (let next = open.pop(); next; next = open.pop()) {
      if (next.kind === 'dict')
        for (const { key, value } of next.entries) if (key?.kind === 'text') hold(key.value, value);
      open.push(...partsOf(next));
    }
  };
  for (const { params, statements } of facts.functions) {
    for (const { name, fallback } of params) if (fallback) hold(name, fallback);
    for (const { target, value } of statements) {
      if (target) hold(lastName(target), value);
      visit(value);
    }
  }
  for (const { fields } of facts.classes) for (const { name, value } of fields) if (value) hold(name, value);
}

function isBinding({ callee }: CallExpr, binds: string | undefined): boolean {
  return callee.kind === 'member' && callee.name === binds;
}

function bound({ callee }: CallExpr): string {
  return callee.kind === 'member' ? lastName(callee.object) : '';
}

/** A name for what calls of a function give. */
function resultOf(name: string): string {
  return name === '' ? '' : `${name}()`;
}

/** The name of the function that returns one without a name; null: none does. */
function returnedBy({ start, outer }: FunctionFact): string | null {
  const isIt = (value: Expr): boolean => value.kind === 'function' && value.fn.start === start;
  const returns = outer?.statements.some(({ kind, value }) => kind === 'return' && isIt(value));
  return returns && outer?.name ? outer.name : null;
}
