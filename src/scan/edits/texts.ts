import { type Expr, type FileFacts, partsOf, type Span } from '../facts.ts';

type TextExpr = Expr & { readonly kind: 'text' };

const KNOWN = new WeakMap<FileFacts, readonly TextExpr[]>();

/** The literal texts in the code of a file, without comments and without texts that stand alone, as docstrings do. */
export function textsIn(facts: FileFacts): readonly TextExpr[] {
  const known = KNOWN.get(facts) ?? collectTexts(facts);
  KNOWN.set(facts, known);
  return known;
}

/** What gives a text where it is written: a format is a call. */
const WRITTEN: ReadonlySet<Expr['kind']> = new Set(['text', 'join', 'call']);

/** The expression of a file at a place that gives a text, or the texts put together of which it is one; null: none is there. */
export function textAround({ functions, classes, annotations }: FileFacts, { start, end }: Span): Expr | null {
  const find = (expr: Expr): Expr | null => {
    if (expr.start === start && expr.end === end && WRITTEN.has(expr.kind)) return expr;
    for (const part of partsOf(expr)) {
      const found = find(part);
      if (found) return expr.kind === 'join' && expr.parts.includes(found) ? expr : found;
    }
    return null;
  };
  const roots = [
    ...functions.flatMap(({ statements, params }) => [
      ...statements.map(({ value }) => value),
      ...params.flatMap(({ fallback }) => fallback ?? []),
    ]),
    ...classes.flatMap(({ fields }) => fields.flatMap(({ value }) => value ?? [])),
    ...annotations,
  ];
  for (const root of roots) {
    const found = find(root);
    if (found) return found;
  }
  return null;
}

function collectTexts({ functions, classes, annotations }: FileFacts): readonly TextExpr[] {
  const found: TextExpr[] = [];
  const collect = (expr: Expr): void => {
    if (expr.kind === 'text') found.push(expr);
    for (const part of partsOf(expr)) collect(part);
  };
  for (const fn of functions) {
    for (const { kind, target, value } of fn.statements) {
      if (target) collect(target);
      if (kind !== 'run' || value.kind !== 'text') collect(value);
    }
    for (const { fallback } of fn.params) if (fallback) collect(fallback);
  }
  for (const { fields } of classes) for (const { value } of fields) if (value) collect(value);
  for (const one of annotations) collect(one);
  return found;
}

/** @param inside the function whose texts are asked for; null: those of the whole file */
export function textsOf(facts: FileFacts, inside: Span | null): readonly string[] {
  return textsIn(facts)
    .filter(({ start, end }) => !inside || (start >= inside.start && end <= inside.end))
    .map(({ value }) => value);
}
