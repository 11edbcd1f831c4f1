import { type CallExpr, type Expr, lastName, memberNames, type Statement } from '../facts.ts';
import { effectsThat } from './effects.ts';
import { isHeadersMember } from './header-names.ts';
import { MERGES, REMOVES } from './header-setters.ts';
import type { Effect, ViewThing } from './value.ts';

/** Whether what an effect does is found elsewhere. */
export function handsOn({ kind }: Effect): boolean {
  return kind === 'passed' || kind === 'invoked' || kind === 'delete';
}

/** Whether an effect, as it is written, may put other headers in the place of those before, or take all away. */
export function mayReplace({ kind, expr }: Effect): boolean {
  if (expr.kind === 'call') {
    const name = lastName(expr.callee);
    return kind === 'passed' || CLEARS.test(name) || REMOVES.test(name) || MERGES.test(name);
  }
  return kind === 'call' || (expr.kind === 'member' ? isHeadersMember(expr) : expr.kind === 'index');
}

/** Whether an effect ends what it is done to: no request goes through it any more. */
export function closes({ kind, expr }: Effect): boolean {
  if (kind !== 'call' || expr.kind !== 'call' || expr.callee.kind !== 'member') return false;
  const { object, name } = expr.callee;
  const isItself = object.kind === 'name' || (object.kind === 'member' && object.object.kind === 'name');
  return isItself && /^a?close$/i.test(name);
}

/** Whether a method does this to a field only to close what it holds then, and does nothing else in between. */
export function isTornDown({ fn, statement }: Effect, { instance, effects }: ViewThing): boolean {
  if (!instance) return false;
  const ending = effectsThat(effects, tearsDown);
  const isEnding = ({ start }: Statement): boolean =>
    ending.some((one) => one.fn === fn && one.statement.start === start);
  return effectsThat(effects, closes).some(
    (end) =>
      end.fn === fn &&
      end.statement.start > statement.start &&
      end.statement.blocks.every((block) => statement.blocks.includes(block)) &&
      fn.statements.every((one) => one.start <= statement.start || one.start >= end.statement.start || isEnding(one)),
  );
}

/** Whether an effect takes something away, or closes what it is done to, and sends nothing. */
function tearsDown(effect: Effect): boolean {
  const { kind, expr } = effect;
  if (kind === 'delete' || closes(effect)) return true;
  return (
    kind === 'call' &&
    expr.kind === 'call' &&
    (CLEARS.test(lastName(expr.callee)) || REMOVES.test(lastName(expr.callee)))
  );
}

export const CLEARS = /^(?:clear|initialize_http_header)$/i;

/** Whether an effect gives a value only where there is none. */
export function isDefault({ expr }: Effect): boolean {
  return (
    expr.kind === 'call' && /^(?:set_?default|put_?if_?absent|try_?add|reverse_merge!?)$/i.test(lastName(expr.callee))
  );
}

/** Whether a call changes the object that its chain starts from, and not something that the object made. */
export function setsUp(call: CallExpr): boolean {
  let at: Expr = call.callee;
  for (;;) {
    if (at.kind === 'member' || at.kind === 'index') at = at.object;
    else if (at.kind === 'call') {
      if (!SETTER_CALL.test(lastName(at.callee))) return false;
      at = at.callee;
    } else return true;
  }
}

const SETTER_CALL =
  /^(?:get)?_?(?:default|request)?_?(?:header|interceptor|set|add|with|put|append|ur[il]|method|timeout|version|query|accept|content|user_?agent|take(?:if|unless)$)/i;

/** Whether a call gives what it is called on only for a condition: `builder.takeIf { flag }?.header(name, value)`. */
export function isForCondition({ expr }: Effect): boolean {
  return memberNames(expr).some((name) => /^take(?:If|Unless)$/.test(name));
}
