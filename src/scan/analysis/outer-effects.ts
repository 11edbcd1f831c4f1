import type { FileFacts, FunctionFact, Statement } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { CallSite } from './program.ts';
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
  called(fn: FunctionFact): readonly CallSite[];
  inner(fn: FunctionFact, name: string): readonly FunctionFact[];
}

/** Id of a conditional block that no place of a file is in. */
export const PERHAPS = -1;

/** Finds for each function of a file what others that it calls, or that stand in it, do to its variables. */
export function outerEffects({ functions }: FileFacts, source: Source): ReadonlyMap<FunctionFact, OuterEffects> {
  const all = new Map<FunctionFact, { invoked: Map<string, Effect[]>; perhaps: Map<string, Effect[]> }>();
  const of = (fn: FunctionFact) => ensure(all, fn, () => ({ invoked: new Map(), perhaps: new Map() }));
  const free = new Map<FunctionFact, ReadonlySet<string>>();
  for (const fn of functions) {
    for (const [root, effects] of source.own(fn)) {
      if (root === 'this' || root.startsWith('this.') || source.declares(fn, root)) continue;
      const home = declaringFunction(fn, root, source);
      if (!home || home === fn) continue;
      const list = ensure(of(home).perhaps, root, (): Effect[] => []);
      for (const effect of effects) list.push({ ...effect, statement: perhaps(effect.statement) });
    }
  }
  for (const fn of functions)
    for (const site of source.called(fn)) {
      const { callee } = site.call;
      const target = callee.kind === 'name' ? named(fn, callee.name, source) : null;
      if (!target || target === fn) continue;
      for (const root of freeOf(target, source, free)) {
        if (declaringFunction(target, root, source) !== fn) continue;
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

/** The function of the file that a name means in another. */
function named(fn: FunctionFact, name: string, source: Source): FunctionFact | null {
  for (let at: FunctionFact | null = fn; at; at = at.outer) {
    const found = source.inner(at, name);
    if (found.length > 0) return found.length === 1 ? (found[0] as FunctionFact) : null;
    if (source.declares(at, name)) return null;
  }
  return null;
}

/** Variables that a function, or one that it calls, does something to and does not declare. */
function freeOf(fn: FunctionFact, source: Source, known: Map<FunctionFact, ReadonlySet<string>>): ReadonlySet<string> {
  const before = known.get(fn);
  if (before) return before;
  const found = new Set<string>();
  // Found again on the way: a function that calls itself.
  known.set(fn, found);
  for (const root of source.own(fn).keys())
    if (root !== 'this' && !root.startsWith('this.') && !source.declares(fn, root)) found.add(root);
  for (const { call } of source.called(fn)) {
    const target = call.callee.kind === 'name' ? named(fn, call.callee.name, source) : null;
    if (target && target !== fn)
      for (const root of freeOf(target, source, known)) if (!source.declares(fn, root)) found.add(root);
  }
  return found;
}
