import { type CallExpr, type Expr, lastName } from '../facts.ts';
import type { TextBuilders } from '../language.ts';
import { isWithin } from './effects.ts';
import type { Evaluation } from './evaluation.ts';
import { concat, type Effect, type Frame, type Thing, textValue, UNKNOWN, union, type Value } from './value.ts';

/** Parts of one text. */
const MAX_PARTS = 40;
/** Parts that may be left out: each doubles the texts. */
const MAX_OPTIONAL = 2;

/** The text that an object has put together: `new StringBuilder(base).Append(path).ToString()`; null: it is none of these. */
export function builtText(evaluator: Evaluation, { callee, args }: CallExpr, frame: Frame): Value | null {
  const { textBuilders } = evaluator.program.language(frame.fn.file);
  if (!textBuilders || callee.kind !== 'member' || args.length > 0 || callee.name !== textBuilders.gives) return null;
  if (!isWhole(callee.object, textBuilders)) return null;
  const { things } = evaluator.value(callee.object, frame);
  const texts = things.map((thing) => textOf(evaluator, thing));
  const known = texts.filter((text) => text !== null);
  return known.length > 0 && known.length === texts.length ? union(known) : null;
}

/** Whether the calls on the way from a builder only add to its text. */
function isWhole(expr: Expr, { appends }: TextBuilders): boolean {
  let at = expr;
  while (at.kind === 'call' && !at.creates && at.callee.kind === 'member') {
    if (!appends.includes(at.callee.name)) return false;
    at = at.callee.object;
  }
  return true;
}

/** What was put into a builder, piece by piece; null: the object is no builder, or is changed otherwise. */
function textOf(evaluator: Evaluation, thing: Thing): Value | null {
  if (thing.kind === 'made') return startOf(evaluator, thing);
  if (thing.kind !== 'view' || thing.of.things.length !== 1) return null;
  const base = textOf(evaluator, thing.of.things[0] as Thing);
  if (!base) return null;
  const parts: Value[] = [base];
  let optional = 0;
  for (const effect of thing.effects) {
    evaluator.count(1);
    if (!isWithin(effect, thing)) continue;
    const part = partOf(evaluator, effect, evaluator.frameOf(effect, thing));
    if (!part || parts.length > MAX_PARTS) return null;
    const isOptional = effect.statement.blocks.length > 0;
    if (isOptional) optional++;
    parts.push(!isOptional ? part : optional > MAX_OPTIONAL ? UNKNOWN : union([part, textValue('')]));
  }
  return concat(parts);
}

/** What a builder is made with; null: something else is made. */
function startOf(evaluator: Evaluation, { call, frame }: Thing & { kind: 'made' }): Value | null {
  const { textBuilders } = evaluator.program.language(frame.fn.file);
  if (call.creates) {
    if (!textBuilders?.classes.includes(lastName(call.callee))) return null;
    const [first, more] = call.args;
    if (more) return null;
    const given = first ? evaluator.value(first.value, frame) : null;
    return given && given.texts.length > 0 ? given : textValue('');
  }
  if (call.callee.kind !== 'member' || !textBuilders?.appends.includes(call.callee.name)) return null;
  const { things } = evaluator.value(call.callee.object, frame);
  const base = things.length === 1 ? textOf(evaluator, things[0] as Thing) : null;
  const [part, more] = call.args;
  return base && part && !more ? concat([base, evaluator.value(part.value, frame)]) : null;
}

/** What an effect puts behind the text so far; null: it does something else. */
function partOf(evaluator: Evaluation, { kind, expr }: Effect, frame: Frame): Value | null {
  if (kind !== 'call' || expr.kind !== 'call') return null;
  const { textBuilders } = evaluator.program.language(frame.fn.file);
  const name = lastName(expr.callee);
  // What it holds is read.
  if (name === textBuilders?.gives) return textValue('');
  const [part, more] = expr.args;
  return textBuilders?.appends.includes(name) && part && !more ? evaluator.value(part.value, frame) : null;
}
