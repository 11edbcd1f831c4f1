import { lastName } from '../facts.ts';
import { countUpTo, effectsThat, isWithin } from './effects.ts';
import type { Evaluation } from './evaluation.ts';
import {
  concat,
  type Effect,
  pieces,
  type Thing,
  textValue,
  UNKNOWN,
  union,
  type Value,
  type ViewThing,
} from './value.ts';

/** Classes whose objects put a text together, in any case. */
const BUILDERS: ReadonlySet<string> = new Set(['stringbuilder', 'stringbuffer', 'stringio']);

/** Their methods that add to the text, and those that give it. */
const APPENDS = /^(?:append|write)$/i;
const GIVES: ReadonlySet<string> = new Set(['tostring', 'getvalue']);

/** With more, what is added behind is unknown: an address has its host among the first. */
const MAX_APPENDED = 60;
const MAX_DEPTH = 60;

const SOMETHING = textValue('\uE000');

/** Returns the text that a builder of texts has put together; null: the call gives no such text. */
export function builtText(name: string, receiver: () => Value, evaluator: Evaluation): Value | null {
  if (!GIVES.has(name)) return null;
  const { things } = receiver();
  if (things.length === 0) return null;
  const texts = things.map((thing) => textOf(thing, evaluator, 0));
  const known = texts.filter((one) => one !== null);
  return known.length === texts.length ? union(known) : null;
}

/** The text in a builder; null: it is none. */
function textOf(thing: Thing, evaluator: Evaluation, depth: number): Value | null {
  if (depth > MAX_DEPTH) return null;
  if (thing.kind === 'view') return inView(thing, evaluator, depth);
  if (thing.kind !== 'made') return null;
  const { call, frame } = thing;
  const [first] = call.args;
  if (BUILDERS.has(lastName(call.callee).toLowerCase())) {
    const initial = first ? evaluator.value(first.value, frame) : null;
    return initial && (initial.texts.length > 0 || initial.open) ? text(initial) : textValue('');
  }
  if (call.callee.kind !== 'member' || !APPENDS.test(call.callee.name) || !first) return null;
  const [before, ...others] = evaluator.value(call.callee.object, frame).things;
  const own = before && others.length === 0 ? textOf(before, evaluator, depth + 1) : null;
  return own && concat([own, text(evaluator.value(first.value, frame))]);
}

function inView(view: ViewThing, evaluator: Evaluation, depth: number): Value | null {
  const [before, ...others] = view.of.things;
  const base = before && others.length === 0 ? textOf(before, evaluator, depth + 1) : null;
  if (!base) return null;
  const effects = effectsThat(view.effects, changesText);
  const parts: Value[] = [base];
  const from = countUpTo(effects, view.since - 1, ({ statement }) => statement.start);
  let isOpen = false;
  for (const effect of effects.slice(from, from + MAX_APPENDED + 1)) {
    if (!isWithin(effect, view)) continue;
    if (parts.length > MAX_APPENDED) {
      isOpen = true;
      break;
    }
    evaluator.count(1);
    const { expr, statement } = effect;
    const isAppended = effect.kind === 'call' && expr.kind === 'call' && APPENDS.test(lastName(expr.callee));
    const given = isAppended && statement.blocks.length === 0 ? expr.args[0] : undefined;
    if (given) parts.push(text(evaluator.value(given.value, evaluator.frameOf(effect, view))));
    else isOpen = true;
    if (!given && parts.at(-1) !== SOMETHING) parts.push(SOMETHING);
  }
  const whole = concat(parts);
  return isOpen ? { ...whole, open: true } : whole;
}

/** Whether an effect may add to a text or change it. */
function changesText({ kind, expr }: Effect): boolean {
  if (kind === 'passed' || kind === 'invoked') return true;
  return kind === 'call' && expr.kind === 'call' && !GIVES.has(lastName(expr.callee).toLowerCase());
}

/** What is added of a value that is no text: its text, which only the running program knows. */
function text(value: Value): Value {
  return value.texts.length > 0 ? { ...value, texts: pieces(value), things: [] } : { ...UNKNOWN, needs: value.needs };
}
