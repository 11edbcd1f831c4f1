import type { Evaluation } from './evaluation.ts';
import { type Thing, type Value, withoutViews } from './value.ts';

type Made = Thing & { readonly kind: 'made' };

/** A field of what `X(...)` makes, where `X = namedtuple('X', [fields])`; null: it is no such tuple. */
export function tupleField(evaluator: Evaluation, { call, frame }: Made, name: string): Value | null {
  const makers = withoutViews(evaluator.value(call.callee, frame).things);
  const maker = makers.find((thing) => thing.kind === 'made' && /(?:^|\.)namedtuple$/.test(thing.name));
  if (maker?.kind !== 'made') return null;
  const index = fieldsOf(evaluator, maker).indexOf(name);
  if (index === -1) return null;
  const positional = call.args.filter((arg) => arg.name === null && !arg.spread);
  const arg = call.args.find((one) => one.name === name) ?? positional[index];
  return arg ? evaluator.value(arg.value, frame) : null;
}

/** Names in a list, or in one text with blanks or commas between them. */
function fieldsOf(evaluator: Evaluation, { call, frame }: Made): string[] {
  const fields = call.args[1];
  if (!fields) return [];
  const value = evaluator.value(fields.value, frame);
  const listed = [...evaluator.entries(value).values()].flatMap(({ texts }) => texts.slice(0, 1));
  if (listed.length > 0) return listed.map((text) => text.value);
  return (value.texts[0]?.value ?? '').split(/[\s,]+/);
}
