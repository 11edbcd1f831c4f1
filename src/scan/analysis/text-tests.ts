import { HOLE } from '../../api/hosts.ts';
import type { CallExpr } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import type { Frame, Value } from './value.ts';

/** Whether a call asks whether a text begins with another. */
export function asksBeginning({ callee }: CallExpr): boolean {
  return callee.kind === 'member' && BEGINS.test(callee.name);
}

/** Methods that tell whether a text begins with another. */
export const BEGINS = /^starts_?with$/i;

/** Whether a text begins with another, as a call asks; null: the sources do not tell. */
export function beginsWith({ callee, args: [given] }: CallExpr, frame: Frame, evaluator: Evaluation): boolean | null {
  if (callee.kind !== 'member' || !given || given.spread) return null;
  const asked = evaluator.value(callee.object, frame);
  if (asked.texts.length === 0 || asked.things.length > 0 || asked.awaits || asked.absent || asked.guessed) return null;
  // What is open beside texts without a gap may be anything.
  if (asked.open && asked.texts.some(({ value }) => !value.includes(HOLE))) return null;
  const prefixes = prefixesOf(evaluator.value(given.value, frame), evaluator);
  if (prefixes === null) return null;
  const answers = asked.texts.map(({ value }) => startsWithAny(value, prefixes));
  const [first = null] = answers;
  return answers.every((one) => one === first) ? first : null;
}

/** The texts of a value, or of a list; null: not all are known. */
function prefixesOf(value: Value, evaluator: Evaluation): readonly string[] | null {
  const isKnown = ({ texts, things, open }: Value): boolean =>
    texts.length === 1 && things.length === 0 && !open && !texts.some((text) => text.value.includes(HOLE));
  if (isKnown(value)) return value.texts.map((text) => text.value);
  const [thing] = value.things;
  if (value.things.length !== 1 || thing?.kind !== 'dict' || thing.expr.kind !== 'list') return null;
  const items = thing.expr.items.map((item) => evaluator.value(item, thing.frame));
  return items.every(isKnown) ? items.flatMap(({ texts }) => texts.map((text) => text.value)) : null;
}

function startsWithAny(text: string, prefixes: readonly string[]): boolean | null {
  const hole = text.indexOf(HOLE);
  const known = hole === -1 ? text : text.slice(0, hole);
  if (prefixes.some((prefix) => known.startsWith(prefix))) return true;
  const mayStart = hole !== -1 && prefixes.some((prefix) => prefix.startsWith(known));
  return mayStart ? null : false;
}
