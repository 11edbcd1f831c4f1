import { type Expr, type NameExpr, RECEIVER, rootOf } from '../facts.ts';

/** Members that the builders of requests and clients have, and that a block names without the builder. */
const OF_BUILDERS = /^(?:url|headers)$/;

/** Returns an expression in a block as one of a member of what the block runs on: `url.host`. Null: it may be another variable's. */
export function onReceiver(expr: Expr): Expr | null {
  const root = rootOf(expr);
  return root && root !== expr && OF_BUILDERS.test(root.name) ? rebased(expr, root) : null;
}

function rebased(expr: Expr, root: NameExpr): Expr {
  if (expr === root) {
    const { start, end, name } = root;
    return { kind: 'member', object: { kind: 'name', name: RECEIVER, start, end: start }, name, start, end };
  }
  if (expr.kind === 'member' || expr.kind === 'index') return { ...expr, object: rebased(expr.object, root) };
  return expr.kind === 'call' ? { ...expr, callee: rebased(expr.callee, root) } : expr;
}
