import type { Expr } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import type { Frame } from './value.ts';

/** The type with which a variable, a parameter or a field of the object itself is declared; null: it is not written down. */
export function declaredType(evaluator: Evaluation, expr: Expr, frame: Frame): string | null {
  if (expr.kind === 'member')
    return expr.object.kind === 'name' && expr.object.name === 'this' ? fieldType(evaluator, expr.name, frame) : null;
  if (expr.kind !== 'name') return null;
  for (let at: Frame | null = frame; at; at = at.outer) {
    const param = at.fn.params.find(({ name }) => name === expr.name);
    if (param) return param.type;
    const given = evaluator.program.assignments(at.fn, expr.name);
    const declared = given.find(({ type }) => type !== null);
    if (declared) return declared.type;
    // A field is given a value without its type.
    if (given.length > 0 && !evaluator.program.language(at.fn.file).implicitSelf) return null;
  }
  return fieldType(evaluator, expr.name, frame);
}

function fieldType(evaluator: Evaluation, name: string, frame: Frame): string | null {
  for (let at: Frame | null = frame; at; at = at.outer) {
    if (!at.fn.owner) continue;
    for (const { fields, methods } of evaluator.instances.lineage(at.fn.owner)) {
      const field = fields.find((one) => one.name === name);
      if (!field) continue;
      // A constructor in the head of the class declares the type of its fields.
      const head = methods.find(({ kind, start }) => kind === 'constructor' && start === field.start);
      return field.type ?? head?.params.find((one) => one.name === name)?.type ?? null;
    }
    return null;
  }
  return null;
}
