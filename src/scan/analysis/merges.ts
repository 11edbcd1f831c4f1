import { type CallExpr, lastName } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, isNothing, type MergedThing, union, type Value, withoutViews } from './value.ts';

/** Objects that one call puts together; real ones are two to four. */
const MAX_PARTS = 12;

/**
 * What a call gives that puts objects together, if the language has such calls: `Object.assign({}, defaults, options)`;
 * null: it is none, or nothing is known of what it is given.
 */
export function mergedBy(call: CallExpr, frame: Frame, evaluator: Evaluation): Value | null {
  const { merges } = evaluator.program.language(frame.fn.file);
  const name = lastName(call.callee).toLowerCase();
  const outside = merges ? (evaluator.targets.outsideName(call.callee, frame) ?? name).toLowerCase() : '';
  const form = merges?.find((one) => one.name.test(outside)) ?? null;
  if (!form || call.args.length < 2 || call.args.length > MAX_PARTS) return null;
  const isDeep = call.args[0]?.value.kind === 'opaque' && call.args[0].value.constant;
  const args = isDeep ? call.args.slice(1) : call.args;
  if (args.some(({ spread, name: key }) => spread || key !== null)) return null;
  const parts = args.map(({ value }) => evaluator.value(value, frame)).filter((part) => !isNothing(part));
  const holdsEntries = parts.some(({ things }) => withoutViews(things).some(({ kind }) => kind === 'dict'));
  if (!holdsEntries) return null;
  const nested: MergedThing['nested'] = isDeep ? 'merged' : form.nested;
  const thing: MergedThing = { kind: 'merged', parts: form.keepsFirst ? parts.reverse() : parts, nested };
  return { ...union(parts), texts: [], things: [thing], awaits: false, absent: false };
}
