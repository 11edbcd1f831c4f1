import type { CallExpr, Expr } from '../facts.ts';

/** Whether a method is called in the chain that begins with the making of an object: `new Request().WithHeader(name, value)`. */
export function isChainedTo(call: CallExpr, made: CallExpr | null): boolean {
  let at: Expr = call;
  while (at.kind === 'call' && at !== made && at.callee.kind === 'member') at = at.callee.object;
  return at === made;
}

/** Whether the chain of a call begins with the making of an object. */
export function beginsWithMaking(call: CallExpr): boolean {
  let at: Expr = call;
  while (at.kind === 'call' && !at.creates && at.callee.kind === 'member') at = at.callee.object;
  return at.kind === 'call' && at.creates;
}
