import { type CallExpr, type DictExpr, type Expr, type FileFacts, type FunctionFact, partsOf } from '../facts.ts';
import type { RequestObject } from '../libraries/library.ts';
import { ensure } from './ensure.ts';
import type { Evaluator } from './evaluator.ts';
import type { CallSite } from './program.ts';
import { withoutViews } from './value.ts';

/** Objects nested deeper are not looked at. */
const MAX_LEVEL = 60;

/** Requests that objects of the sources declare, as calls that are given the request and then its defaults, nearest first. */
export function declaredRequests(evaluator: Evaluator): readonly CallSite[] {
  const found = [...evaluator.program.files.values()].flatMap((facts) => {
    const kinds = evaluator.knowledge(facts.path).requestObjects;
    return kinds.length === 0 ? [] : requestsIn(facts, kinds, evaluator);
  });
  const withDefaults = new Set(found.filter(hasDefaults).map(({ call }) => call.args[0]?.value));
  return found.filter((site) => hasDefaults(site) || !withDefaults.has(site.call.args[0]?.value));
}

function requestsIn(facts: FileFacts, kinds: readonly RequestObject[], evaluator: Evaluator): CallSite[] {
  const found: CallSite[] = [];
  /** Objects that are named under the same defaults: each is looked at once, however many ways lead to it. */
  const named = new Map<Expr, Set<Expr>>();
  const defaultsIn = (around: readonly DictExpr[], { defaults }: RequestObject): readonly Expr[] =>
    defaults ? around.map((one) => entryOf(one, defaults)).filter(isThere) : [];
  const visit = (expr: Expr, fn: FunctionFact, around: readonly DictExpr[], level: number): void => {
    if (level > MAX_LEVEL) return;
    const outer = expr.kind === 'dict' ? [...around, expr] : around;
    if (expr.kind === 'dict')
      for (const kind of kinds) {
        const request = entryOf(expr, kind.key);
        if (request?.kind !== 'dict' || !kind.has.every((key) => entryOf(request, key))) continue;
        if (kind.without?.some((key) => entryOf(expr, key))) continue;
        if (kind.beside && !hasText(expr, kind.beside)) continue;
        found.push(siteOf(kind.key, [request, ...defaultsIn(outer, kind).toReversed()], request, fn));
      }
    for (const part of partsOf(expr)) visit(part, fn, outer, level + 1);
    // An object elsewhere has the defaults of the object that names it.
    const nearest = expr.kind === 'name' ? kinds.flatMap((kind) => defaultsIn(outer, kind)).at(-1) : undefined;
    if (!nearest) return;
    const known = ensure(named, nearest, () => new Set<Expr>());
    for (const thing of withoutViews(evaluator.value(expr, evaluator.unbound(fn)).things))
      if (thing.kind === 'dict' && !known.has(thing.expr)) {
        known.add(thing.expr);
        visit(thing.expr, thing.frame.fn, outer, level + 1);
      }
  };
  for (const fn of facts.functions) for (const { value } of fn.statements) visit(value, fn, [], 0);
  for (const { fields } of facts.classes) for (const { value } of fields) if (value) visit(value, facts.module, [], 0);
  return found;
}

function hasDefaults({ call }: CallSite): boolean {
  return call.args.length > 1;
}

function siteOf(name: string, values: readonly Expr[], { start, end }: DictExpr, fn: FunctionFact): CallSite {
  const args = values.map((value) => ({ name: null, value, spread: false }));
  const callee: Expr = { kind: 'name', name, start, end: start };
  const call: CallExpr = { kind: 'call', callee, args, creates: false, start, end };
  const statement = { kind: 'run', target: null, value: call, blocks: [], type: null, start, end } as const;
  return { call, fn, statement, outermost: call };
}

/** Whether an object has a key with a text, in any case. */
function hasText(dict: DictExpr, { key, value }: NonNullable<RequestObject['beside']>): boolean {
  const entry = entryOf(dict, key);
  return entry?.kind === 'text' && entry.value.toLowerCase() === value;
}

function entryOf(dict: DictExpr, name: string): Expr | null {
  const entry = dict.entries.find(({ key }) => key?.kind === 'text' && key.value === name);
  return entry?.value ?? null;
}

function isThere(expr: Expr | null): expr is Expr {
  return expr !== null;
}
