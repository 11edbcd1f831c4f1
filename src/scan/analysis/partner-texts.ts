import { HOLE } from '../../api/hosts.ts';
import { type Expr, type FunctionFact, partsOf } from '../facts.ts';
import type { SiteStatus } from '../result.ts';
import type { Evaluator } from './evaluator.ts';
import { withFormatHoles } from './format-marks.ts';
import { judgeText, looksLikePartner } from './judge.ts';
import type { Origin, Text } from './value.ts';

export interface PartnerText {
  readonly text: Text;
  readonly origin: Origin;
  readonly status: SiteStatus;
  readonly fn: FunctionFact;
}

/** Partner values anywhere in the sources. */
export function partnerTexts(evaluator: Evaluator, reported: (file: string) => boolean): readonly PartnerText[] {
  const all: PartnerText[] = [];
  for (const facts of evaluator.program.files.values()) {
    if (!reported(facts.path)) continue;
    for (const fn of facts.functions) if (!fn.test) collect(fn, evaluator, all);
    for (const cls of facts.classes)
      for (const field of cls.fields) if (field.value) visit(field.value, facts.module, evaluator, all);
  }
  return all;
}

function collect(fn: FunctionFact, evaluator: Evaluator, all: PartnerText[]): void {
  for (const statement of fn.statements) {
    if (statement.target) visit(statement.target, fn, evaluator, all);
    visit(statement.value, fn, evaluator, all);
  }
  for (const param of fn.params) if (param.fallback) visit(param.fallback, fn, evaluator, all);
}

function visit(expr: Expr, fn: FunctionFact, evaluator: Evaluator, all: PartnerText[]): void {
  const starts = expr.kind === 'text' ? expr.value : expr.kind === 'join' ? leading(expr) : '';
  if (looksLikePartner(starts)) {
    const [text] = evaluator.value(expr, evaluator.unbound(fn)).texts;
    const origin: Origin = {
      file: fn.file,
      start: expr.start,
      end: expr.end,
      inner: expr.kind === 'text' ? expr.inner : null,
    };
    if (text)
      all.push({
        text: { value: text.value.replaceAll(`${HOLE}${HOLE}`, HOLE), origins: [origin] },
        origin,
        status: judgeText(completed(withFormatHoles(text.value))),
        fn,
      });
    return;
  }
  for (const part of partsOf(expr)) visit(part, fn, evaluator, all);
}

/** A text without its version is a part of a value that is put together elsewhere. */
function completed(text: string): string {
  if (text.endsWith('/')) return text + HOLE;
  return text.includes('/') ? text : `${text}/${HOLE}`;
}

function leading(expr: Expr & { kind: 'join' }): string {
  const [first] = expr.parts;
  return first?.kind === 'text' ? first.value : '';
}
