import { type CallExpr, type Expr, RECEIVER } from '../facts.ts';
import { hasReceiver } from './call-forms.ts';
import { ensure } from './ensure.ts';
import type { Evaluator } from './evaluator.ts';
import type { CallSite } from './program.ts';

const written = new WeakMap<CallExpr, CallExpr>();

/** Finds requests that an extension of a client makes without naming it: `fun Client.alerts() = get(URL)`. */
export function* implicitCalls(evaluator: Evaluator): Iterable<CallSite> {
  for (const site of evaluator.program.calls) {
    const { call, fn, outermost } = site;
    if (call.callee.kind !== 'name' || !fn.params[0]?.extended || !hasReceiver(fn)) continue;
    if (evaluator.knowledge(fn.file).form(call.callee.name) !== 'verb') continue;
    const { functions, cls } = evaluator.targets.of(call, evaluator.unbound(fn));
    if (functions.length > 0 || cls) continue;
    yield { ...site, call: onReceiver(call), outermost: rewritten(outermost, call) as CallExpr };
  }
}

function onReceiver(call: CallExpr): CallExpr {
  return ensure(written, call, () => {
    const { start, end } = call.callee;
    const object: Expr = { kind: 'name', name: RECEIVER, start, end: start };
    const name = call.callee.kind === 'name' ? call.callee.name : '';
    return { ...call, callee: { kind: 'member', object, name, start, end } };
  });
}

/** A chain of calls with one of them written out. */
function rewritten(chain: Expr, call: CallExpr): Expr {
  if (chain === call) return onReceiver(call);
  if (chain.kind === 'call') return ensure(written, chain, () => ({ ...chain, callee: rewritten(chain.callee, call) }));
  return chain.kind === 'member' || chain.kind === 'index'
    ? { ...chain, object: rewritten(chain.object, call) }
    : chain;
}
