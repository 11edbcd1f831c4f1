import { type CallExpr, type Expr, type FunctionFact, lastName, RECEIVER } from '../facts.ts';
import { declaredType } from './declared-types.ts';
import type { Evaluation, Target } from './evaluation.ts';
import type { Frame } from './value.ts';

/**
 * Of the functions that a call may mean, those that its arguments fit: of several methods of one class with one name the
 * types of the arguments choose, as far as they are written down, and else their number.
 */
export function fitting(
  evaluator: Evaluation,
  functions: readonly Target[],
  call: CallExpr,
  frame: Frame,
): readonly Target[] {
  const byName = new Map<string, Target[]>();
  for (const one of functions) {
    const key = `${one.fn.owner?.file} ${one.fn.owner?.start} ${one.fn.name}`;
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const count = call.args.length;
  const exact = functions.filter(({ fn }) => fn.params.length === count);
  const chosen = [...byName.values()].flatMap((group) => {
    const [first] = group;
    const isTyped = first && evaluator.program.language(first.fn.file).constructors.includes('');
    const best = group.length > 1 && isTyped ? bestOf(evaluator, group, call, frame) : null;
    if (best) return best;
    const own = group.filter((one) => exact.includes(one));
    return own.length > 0 ? own : group;
  });
  return [...chosen.filter((one) => exact.includes(one)), ...chosen.filter((one) => !exact.includes(one))];
}

/** Null: the call fits none of them. */
function bestOf(
  evaluator: Evaluation,
  group: readonly Target[],
  { args }: CallExpr,
  frame: Frame,
): readonly Target[] | null {
  if (args.some(({ spread }) => spread) || group.some(({ fn }) => fn.params[0]?.name === RECEIVER)) return null;
  const types = args.map(({ value }) => typeOf(evaluator, value, frame));
  const unrelated = evaluator.program.language(frame.fn.file).unrelatedTypes ?? [];
  const scored = group.flatMap((target) => {
    const score = scoreOf(target.fn, types, args, unrelated);
    return score === null ? [] : [{ target, score }];
  });
  if (scored.length === 0) return null;
  const most = Math.max(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most).map(({ target }) => target);
  const exact = best.filter(({ fn }) => fn.params.length === args.length);
  return exact.length > 0 ? exact : best;
}

/** How well arguments fit the parameters of a function; null: they do not. */
function scoreOf(
  { params }: FunctionFact,
  types: readonly (string | null)[],
  args: CallExpr['args'],
  unrelated: readonly string[],
): number | null {
  const rest = params.some((param) => param.rest);
  if (args.length > params.length && !rest) return null;
  const given = new Set(args.flatMap(({ name }) => name ?? []));
  if (
    params.some(
      ({ name, fallback, rest: isRest }, index) => index >= args.length && !fallback && !isRest && !given.has(name),
    )
  )
    return null;
  let score = 0;
  for (const [index, type] of types.entries()) {
    const name = args[index]?.name;
    const wanted = (name ? params.find((one) => one.name === name) : params[index])?.type ?? null;
    if (type === null || wanted === null) continue;
    if (type.toLowerCase() === wanted.toLowerCase()) score += EXACT;
    else if (unrelated.includes(type) && unrelated.includes(wanted)) return null;
    else if (lastWord(type) === lastWord(wanted)) score += ALIKE;
  }
  return score;
}

/** What a parameter of the very type of the argument counts. */
const EXACT = 2;
/** What a parameter counts of whose type that of the argument may be a kind: `Content` of `TextContent`. */
const ALIKE = 1;

function lastWord(type: string): string {
  return /[A-Z][a-z0-9]*$/.exec(type)?.[0] ?? type;
}

/** The type of an argument, as far as it is written down; null: it is not. */
function typeOf(evaluator: Evaluation, value: Expr, frame: Frame): string | null {
  const { textType } = evaluator.program.language(frame.fn.file);
  if (value.kind === 'text' || value.kind === 'join') return textType ?? null;
  if (value.kind === 'call') return value.creates ? lastName(value.callee) : null;
  const declared = declaredType(evaluator, value, frame);
  if (declared !== null || value.kind !== 'name') return declared;
  const [only, ...others] = evaluator.program.assignments(frame.fn, value.name);
  const made = others.length === 0 ? only?.value : undefined;
  return made?.kind === 'call' && made.creates ? lastName(made.callee) : null;
}
