import type { CallExpr, FileFacts, FunctionFact, Statement } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Effect } from './value.ts';

/** What functions do to variables that they do not declare themselves. */
export interface OuterEffects {
  /** Calls of a function by which such functions run. */
  readonly invoked: ReadonlyMap<string, readonly Effect[]>;
  /** What the functions inside one may do at any time. */
  readonly perhaps: ReadonlyMap<string, readonly Effect[]>;
}

/** What is asked of the program. */
interface Source {
  own(fn: FunctionFact): ReadonlyMap<string, readonly Effect[]>;
  declares(fn: FunctionFact, name: string): boolean;
  called(fn: FunctionFact): readonly { readonly call: CallExpr; readonly statement: Statement }[];
  inner(fn: FunctionFact, name: string): readonly FunctionFact[];
}

/** Id of a conditional block that no place of a file is in. */
export const PERHAPS = -1;

/** Finds for each function of a file what others that it calls, or that stand in it, do to its variables. */
export function outerEffects(file: FileFacts, source: Source): ReadonlyMap<FunctionFact, OuterEffects> {
  const all = new Map<FunctionFact, { invoked: Map<string, Effect[]>; perhaps: Map<string, Effect[]> }>();
  const of = (fn: FunctionFact) => ensure(all, fn, () => ({ invoked: new Map(), perhaps: new Map() }));
  const free = freeVariables(file, source);
  for (const fn of file.functions) {
    for (const [root, effects] of source.own(fn)) {
      if (root === 'this' || root.startsWith('this.') || source.declares(fn, root)) continue;
      const home = declaringFunction(fn, root, source);
      if (!home || home === fn) continue;
      const list = ensure(of(home).perhaps, root, (): Effect[] => []);
      for (const effect of effects) list.push({ ...effect, statement: perhaps(effect.statement) });
    }
  }
  for (const fn of file.functions)
    for (const site of source.called(fn)) {
      const { callee } = site.call;
      const target = callee.kind === 'name' ? named(fn, callee.name, source) : null;
      if (!target || target === fn) continue;
      for (const root of free(target)) {
        if (!isAround(declaringFunction(target, root, source), fn)) continue;
        const effect: Effect = {
          kind: 'invoked',
          expr: site.call,
          value: null,
          statement: site.statement,
          fn,
          root,
          called: target,
        };
        ensure(of(fn).invoked, root, (): Effect[] => []).push(effect);
      }
    }
  return all;
}

function perhaps(statement: Statement): Statement {
  return { ...statement, blocks: [PERHAPS, ...statement.blocks] };
}

/** The function around a place that declares a variable; the module where none does. */
function declaringFunction(fn: FunctionFact, name: string, source: Source): FunctionFact | null {
  for (let at: FunctionFact | null = fn; at; at = at.outer)
    if (at.kind === 'module' || source.declares(at, name)) return at;
  return null;
}

/** Whether a function is another one, or has it inside. */
function isAround(outer: FunctionFact | null, fn: FunctionFact): boolean {
  for (let at: FunctionFact | null = fn; at; at = at.outer) if (at === outer) return true;
  return false;
}

/** The function of the file that a name means in another. */
function named(fn: FunctionFact, name: string, source: Source): FunctionFact | null {
  for (let at: FunctionFact | null = fn; at; at = at.outer) {
    const found = source.inner(at, name);
    if (found.length > 0) return found.length === 1 ? (found[0] as FunctionFact) : null;
    if (source.declares(at, name)) return null;
  }
  return null;
}

/** Variables that each function, or one that it calls, does something to and does not declare. */
function freeVariables({ functions }: FileFacts, source: Source): (fn: FunctionFact) => ReadonlySet<string> {
  const free = new Map<FunctionFact, Set<string>>();
  const callers = new Map<FunctionFact, Set<FunctionFact>>();
  const open: [FunctionFact, string][] = [];
  const add = (fn: FunctionFact, root: string): void => {
    const found = ensure(free, fn, () => new Set<string>());
    if (found.has(root) || source.declares(fn, root)) return;
    found.add(root);
    open.push([fn, root]);
  };
  for (const fn of functions) {
    for (const { call } of source.called(fn)) {
      const target = call.callee.kind === 'name' ? named(fn, call.callee.name, source) : null;
      if (target && target !== fn) ensure(callers, target, () => new Set<FunctionFact>()).add(fn);
    }
    for (const root of source.own(fn).keys()) if (root !== 'this' && !root.startsWith('this.')) add(fn, root);
  }
  // To the callers until nothing is new, as functions may call each other in a circle.
  for (let next = open.pop(); next; next = open.pop())
    for (const caller of callers.get(next[0]) ?? []) add(caller, next[1]);
  const none: ReadonlySet<string> = new Set();
  return (fn) => free.get(fn) ?? none;
}
