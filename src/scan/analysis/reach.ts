import type { BranchFact, Expr, FileFacts, FunctionFact, Statement } from '../facts.ts';
import { Coverage, conditions, excludes } from './coverage.ts';
import { countUpTo } from './effects.ts';

/** More assignments that may have happened are not told apart: no person who reads the code could. */
const MAX_CHOSEN = 200;

/**
 * The assignments, oldest first, whose value a variable can have at an offset: the last one that surely happened, those
 * after it that may have happened, and those that an earlier turn of the same loop may have made. `whole`: one
 * of them surely happened. `since`: where that one starts, before which nothing was done to what the variable holds;
 * 0: none did. `seen`: how many assignments were looked at. `cut`: there are more than are given.
 */
export function reaching(
  fn: FunctionFact,
  assignments: readonly Statement[],
  at: number,
  branches: FileFacts['branches'],
  decide: (branch: BranchFact) => boolean | null,
): {
  readonly statements: readonly Statement[];
  readonly whole: boolean;
  readonly since: number;
  readonly seen: number;
  readonly cut: boolean;
} {
  if (at === Number.POSITIVE_INFINITY) {
    const [first] = assignments;
    const whole = first?.kind === 'assign' && first.blocks.length === 0;
    return { statements: assignments, whole, since: 0, seen: assignments.length, cut: false };
  }
  const blocks = blocksAt(fn, at);
  const coverage = new Coverage(branches);
  const chosen: Statement[] = [];
  let whole = false;
  let since = 0;
  const inLoop = blocks.some((id) => branches.get(id)?.repeats !== false);
  const from = inLoop ? assignments.length : countUpTo(assignments, at, ({ start }) => start);
  let index = from - 1;
  for (; index >= 0; index--) {
    const statement = assignments[index] as Statement;
    if (statement.end > at) {
      if (statement.start > at && sharesLoop(statement.blocks, blocks, branches)) chosen.push(statement);
      continue;
    }
    if (excludes(statement.blocks, blocks, branches)) continue;
    const decided = conditions(statement.blocks, blocks, branches).map(decide);
    if (decided.includes(false)) continue;
    chosen.push(statement);
    if (chosen.length > MAX_CHOSEN) break;
    const sure = decided.every((one) => one === true) || keptBy(statement) !== null;
    whole = statement.kind === 'assign' && (sure || coverage.add(statement.blocks, blocks));
    if (!whole) continue;
    since = statement.start;
    break;
  }
  return { statements: chosen.reverse(), whole, since, seen: from - index, cut: chosen.length > MAX_CHOSEN };
}

/** Whether an earlier turn may have come past both places. */
function sharesLoop(a: readonly number[], b: readonly number[], branches: FileFacts['branches']): boolean {
  for (let index = 0; index < a.length && a[index] === b[index]; index++)
    if (branches.get(a[index] as number)?.repeats !== false) return true;
  return false;
}

/** What the variable held before, where the value only stands in if that is nothing. */
export function keptBy({ target, value }: Statement): Expr | null {
  const [first] = value.kind === 'choice' && value.standsIn ? value.options : [];
  return first?.kind === 'name' && target?.kind === 'name' && first.name === target.name ? first : null;
}

const NO_BLOCKS: readonly number[] = [];

/** Conditional blocks around an offset; none for Infinity, or if all statements stand in functions. */
export function blocksAt(fn: FunctionFact, at: number): readonly number[] {
  const { statements } = fn;
  if (at === Number.POSITIVE_INFINITY || statements.length === 0) return NO_BLOCKS;
  let low = 0;
  let high = statements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((statements[middle] as Statement).start <= at) low = middle;
    else high = middle - 1;
  }
  for (let index = low; index >= 0 && index > low - 12; index--) {
    const statement = statements[index] as Statement;
    if (statement.start <= at && at < statement.end) return statement.blocks;
  }
  return statements[low]?.blocks ?? NO_BLOCKS;
}
