import { type Expr, type FileFacts, partsOf, type Span } from '../facts.ts';

/**
 * The literal texts in the code of a file, without comments and without texts that stand alone, as docstrings do.
 *
 * @param inside the function whose texts are asked for; null: those of the whole file
 */
export function textsOf({ functions, classes, annotations }: FileFacts, inside: Span | null): readonly string[] {
  const found: string[] = [];
  const collect = (expr: Expr): void => {
    if (expr.kind === 'text') found.push(expr.value);
    for (const part of partsOf(expr)) collect(part);
  };
  for (const fn of functions) {
    if (inside && (fn.start < inside.start || fn.end > inside.end)) continue;
    for (const { kind, target, value } of fn.statements) {
      if (target) collect(target);
      if (kind !== 'run' || value.kind !== 'text') collect(value);
    }
    for (const { fallback } of fn.params) if (fallback) collect(fallback);
  }
  if (inside) return found;
  for (const { fields } of classes) for (const { value } of fields) if (value) collect(value);
  for (const one of annotations) collect(one);
  return found;
}
