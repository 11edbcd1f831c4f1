import type { FunctionFact, Statement } from '../facts.ts';
import { type Effect, isNothing, type Making, type Thing, type Value } from './value.ts';

/** A value that a statement of a function gives to a variable or field. */
export interface Assigned {
  readonly fn: FunctionFact;
  readonly statement: Statement;
  readonly value: Value;
  /** What was there before, if the value only stands in for it. */
  readonly kept?: Value | null;
}

/**
 * The conditional blocks in which everything is assigned that a variable or field can hold, nothing aside: where
 * something is held, they ran. `if (!client) { client = create(); ... }`
 *
 * @returns null where none is known
 */
export function makingOf(assigned: readonly Assigned[]): Making | null {
  const [first, ...others] = assigned.filter(({ value }) => !isNothing(value));
  if (!first || first.statement.blocks.length === 0 || others.some(({ fn }) => fn !== first.fn)) return null;
  const kept = assigned.flatMap((one) => (one.kept && !isNothing(one.kept) ? one.kept.things : []));
  const blocks = first.statement.blocks.filter(
    (id) =>
      others.every(({ statement }) => statement.blocks.includes(id)) &&
      kept.every((one) => isMadeIn(one, first.fn, id)),
  );
  const before = Math.max(first.statement.start, ...others.map(({ statement }) => statement.start));
  return blocks.length > 0 ? { fn: first.fn, blocks: new Set(blocks), before } : null;
}

function isMadeIn(thing: Thing, fn: FunctionFact, block: number): boolean {
  return thing.kind === 'view' && thing.making?.fn === fn && thing.making.blocks.has(block);
}

/** The blocks around an effect that may not have run although what it is on is there. */
export function openBlocks({ fn, statement }: Effect, making: Making | null | undefined): readonly number[] {
  const isAfter = making?.fn === fn && making.before < statement.start;
  return isAfter ? statement.blocks.filter((id) => !making.blocks.has(id)) : statement.blocks;
}
