import { type Expr, type FunctionFact, type NameExpr, RECEIVER, rootOf } from '../facts.ts';
import { ensure } from './ensure.ts';

/** Members of what sets up requests and clients, which a block names without it; `context` is the request on its way. */
const OF_BUILDERS = /^(?:url|headers|context|requestPipeline)$/;

/** Returns an expression in a block as one of a member of what the block runs on: `url.host`. Null: it may be another variable's. */
export function onReceiver(expr: Expr, fn: FunctionFact): Expr | null {
  const root = rootOf(expr);
  const isMember = root !== null && root !== expr && OF_BUILDERS.test(root.name) && !isVariable(root.name, fn);
  return isMember ? rebased(expr, root) : null;
}

/** Returns what a call in a block is given as a member of what the block runs on: `stamp(context)`. Null: it is no such member. */
export function ofReceiver(expr: Expr, fn: FunctionFact): Expr | null {
  return expr.kind === 'name' && OF_BUILDERS.test(expr.name) && !isVariable(expr.name, fn) ? rebased(expr, expr) : null;
}

const variables = new WeakMap<FunctionFact, ReadonlySet<string>>();

/** Whether a function or one around it has a variable of that name: that is meant before any member. */
function isVariable(name: string, fn: FunctionFact): boolean {
  for (let at: FunctionFact | null = fn; at; at = at.outer) if (variablesOf(at).has(name)) return true;
  return false;
}

function variablesOf(fn: FunctionFact): ReadonlySet<string> {
  return ensure(variables, fn, () => {
    const assigned = fn.statements.flatMap(({ target }) => (target?.kind === 'name' ? [target.name] : []));
    return new Set([...fn.params.map(({ name }) => name), ...assigned]);
  });
}

function rebased(expr: Expr, root: NameExpr): Expr {
  if (expr === root) {
    const { start, end, name } = root;
    return { kind: 'member', object: { kind: 'name', name: RECEIVER, start, end: start }, name, start, end };
  }
  if (expr.kind === 'member' || expr.kind === 'index') return { ...expr, object: rebased(expr.object, root) };
  return expr.kind === 'call' ? { ...expr, callee: rebased(expr.callee, root) } : expr;
}
