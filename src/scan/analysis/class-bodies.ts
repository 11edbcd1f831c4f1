import type { ClassFact, NameExpr } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { thingValue, type Value } from './value.ts';

/**
 * Returns what a bare name means in the body of a class, where a field is named without the class: `ALERTS = HOST + '/alerts'`.
 * Null: the class has no such field before, and the name means what is around the class.
 *
 * @param self the object whose fields get their values, if it is one
 */
export function inClassBody(
  evaluator: Evaluation,
  { name, start }: NameExpr,
  cls: ClassFact,
  self: Value | null,
): Value | null {
  const { seesClassBody, implicitSelf } = evaluator.program.language(cls.file);
  if (!seesClassBody && !implicitSelf) return null;
  const { instances } = evaluator;
  const field = instances.fieldOf(cls, name);
  const isBefore = field && (field.owner !== cls || field.end <= start);
  const object = seesClassBody || !self ? thingValue({ kind: 'class', cls }) : self;
  return isBefore ? instances.member(object, name) : null;
}
