import type { ClassFact, NameExpr } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { thingValue, type Value } from './value.ts';

/**
 * Returns what a bare name means in the body of a class, where a field is named without the class: `ALERTS = HOST + '/alerts'`.
 * Null: the class has no such field, or the name is in the value of that field itself and means what is around the class.
 */
export function inClassBody(evaluator: Evaluation, { name, start }: NameExpr, cls: ClassFact): Value | null {
  const { seesClassBody, implicitSelf } = evaluator.program.language(cls.file);
  if (!seesClassBody && !implicitSelf) return null;
  const { instances } = evaluator;
  const field = instances.lineage(cls).flatMap(({ fields }) => fields.find((one) => one.name === name) ?? [])[0];
  const isOwn = field !== undefined && field.start <= start && start < field.end;
  return field && !isOwn ? instances.member(thingValue({ kind: 'class', cls }), name) : null;
}
