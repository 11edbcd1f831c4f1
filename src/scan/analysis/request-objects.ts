import { type CallExpr, type DictExpr, type Expr, type FileFacts, type FunctionFact, partsOf } from '../facts.ts';
import type { RequestObject } from '../libraries/library.ts';
import type { Evaluator } from './evaluator.ts';
import type { CallSite } from './program.ts';

/** Objects nested deeper are not looked at. */
const MAX_LEVEL = 60;

/** Requests that objects of the sources declare, as calls that are given the request and then its defaults, nearest first. */
export function declaredRequests(evaluator: Evaluator): readonly CallSite[] {
  return [...evaluator.program.files.values()].flatMap((facts) => {
    const kinds = evaluator.knowledge(facts.path).requestObjects;
    return kinds.length === 0 ? [] : requestsIn(facts, kinds);
  });
}

function requestsIn(facts: FileFacts, kinds: readonly RequestObject[]): CallSite[] {
  const found: CallSite[] = [];
  const visit = (expr: Expr, fn: FunctionFact, around: readonly DictExpr[], level: number): void => {
    if (level > MAX_LEVEL) return;
    const outer = expr.kind === 'dict' ? [...around, expr] : around;
    if (expr.kind === 'dict')
      for (const kind of kinds) {
        const request = entryOf(expr, kind.key);
        if (request?.kind !== 'dict' || !kind.has.every((key) => entryOf(request, key))) continue;
        if (kind.without?.some((key) => entryOf(expr, key))) continue;
        if (kind.beside && !hasText(expr, kind.beside)) continue;
        const defaults = outer.map((one) => (kind.defaults ? entryOf(one, kind.defaults) : null)).filter(isThere);
        found.push(siteOf(kind.key, [request, ...defaults.reverse()], request, fn));
      }
    for (const part of partsOf(expr)) visit(part, fn, outer, level + 1);
  };
  for (const fn of facts.functions) for (const { value } of fn.statements) visit(value, fn, [], 0);
  for (const { fields } of facts.classes) for (const { value } of fields) if (value) visit(value, facts.module, [], 0);
  return found;
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
