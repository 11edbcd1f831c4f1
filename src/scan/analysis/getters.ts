import { type CallExpr, type Expr, type MemberExpr, partsOf } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Evaluator } from './evaluator.ts';
import type { CallSite } from './program.ts';

const calls = new WeakMap<MemberExpr, CallExpr>();

/** Finds the requests that properties make: of `connection.inputStream`, the call of `getInputStream()`. */
export function* getterCalls(evaluator: Evaluator): Iterable<CallSite> {
  for (const facts of evaluator.program.files.values()) {
    const { getters } = evaluator.knowledge(facts.path);
    if (getters.size === 0 || !evaluator.program.language(facts.path).readsGetters) continue;
    for (const fn of facts.functions)
      for (const statement of fn.statements)
        for (const member of membersIn(statement.value, getters)) {
          evaluator.count(1);
          const call = ensure(calls, member, () => callOf(member, getters));
          yield { call, fn, statement, outermost: call };
        }
  }
}

function callOf(member: MemberExpr, getters: ReadonlyMap<string, string>): CallExpr {
  const { start, end } = member;
  const callee: Expr = { ...member, name: getters.get(member.name) ?? member.name };
  return { kind: 'call', callee, args: [], creates: false, start, end };
}

function membersIn(expr: Expr, getters: ReadonlyMap<string, string>): MemberExpr[] {
  const own = expr.kind === 'member' && getters.has(expr.name) ? [expr] : [];
  return [...own, ...partsOf(expr).flatMap((part) => membersIn(part, getters))];
}
