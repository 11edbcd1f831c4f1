import type { Expr, FunctionFact } from '../facts.ts';
import type { Program } from './program.ts';

/** Whether a name inside a method is neither a parameter nor declared there. */
export function isFree(program: Program, method: FunctionFact, name: string): boolean {
  if (method.params.some((param) => param.name === name)) return false;
  return program.assignments(method, name).every((statement) => statement.type === null);
}

/** Whether an expression is a field of the own object, and no member of what that one holds. */
export function isField(expr: Expr, name: string): boolean {
  return expr.kind === 'member' && expr.name === name && expr.object.kind === 'name' && expr.object.name === 'this';
}
