import { type Expr, rootOf } from '../facts.ts';

/** Name of the variable that an expression starts from; `this.field` for a field of the own object. */
export function rootKey(expr: Expr): string | null {
  const root = rootOf(expr);
  if (!root) return null;
  if (root.name !== 'this') return root.name;
  let at: Expr = expr;
  let member: string | null = null;
  while (at !== root) {
    if (at.kind === 'member') {
      member = at.name;
      at = at.object;
    } else if (at.kind === 'index') {
      member = null;
      at = at.object;
    } else if (at.kind === 'call') {
      member = null;
      at = at.callee;
    } else return null;
  }
  return member === null ? 'this' : `this.${member}`;
}
