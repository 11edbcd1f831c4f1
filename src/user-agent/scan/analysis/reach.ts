import type { FunctionFact, Statement } from '../facts.ts';

/**
 * The assignments, oldest first, whose value a variable can have at an offset: the last one that surely happened, those
 * after it that may have happened, and those that an earlier turn of the same loop or branch may have made.
 */
export function reaching(fn: FunctionFact, assignments: readonly Statement[], at: number): readonly Statement[] {
  if (at === Number.POSITIVE_INFINITY) return assignments;
  const blocks = blocksAt(fn, at);
  const chosen: Statement[] = [];
  for (let index = assignments.length - 1; index >= 0; index--) {
    const statement = assignments[index] as Statement;
    if (statement.end > at) {
      if (statement.start > at && sharesBlock(statement.blocks, blocks)) chosen.push(statement);
      continue;
    }
    chosen.push(statement);
    if (statement.kind === 'assign' && surely(statement, blocks)) break;
  }
  return chosen.reverse();
}

/** Whether a statement before a place in `blocks` has surely run there. */
export function surely(statement: Statement, blocks: readonly number[]): boolean {
  return statement.blocks.length <= blocks.length && statement.blocks.every((block, index) => blocks[index] === block);
}

function sharesBlock(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && a[0] === b[0];
}

const NO_BLOCKS: readonly number[] = [];

/** Conditional blocks around an offset. */
export function blocksAt(fn: FunctionFact, at: number): readonly number[] {
  const statements = fn.statements;
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
