import type { BranchFact } from '../facts.ts';

type Branches = ReadonlyMap<number, BranchFact>;

/** Finds out whether statements in several branches together run on every path. */
export class Coverage {
  readonly #branches: Branches;
  readonly #covered = new Set<number>();

  constructor(branches: Branches) {
    this.#branches = branches;
  }

  /** Adds a statement in `blocks`. Returns whether, with those added before, one has run at a place in `here`. */
  add(blocks: readonly number[], here: readonly number[]): boolean {
    const own = beyond(blocks, here);
    const last = own.at(-1);
    if (last === undefined) return true;
    this.#covered.add(last);
    for (let index = own.length - 1; index >= 0; index--) {
      const id = own[index] as number;
      const outer = own[index - 1];
      const choice = this.#branches.get(id);
      if (choice && choice.parts.size > 0) {
        if (!choice.exhaustive || !this.#coversAll(choice.parts)) return false;
        if (outer === undefined) return true;
        this.#covered.add(outer);
      } else if (outer === undefined || !this.#covered.has(id)) return false;
      else if (!this.#branches.get(outer)?.parts.has(id)) return false;
    }
    return false;
  }

  #coversAll(parts: ReadonlySet<number>): boolean {
    for (const part of parts) if (!this.#covered.has(part)) return false;
    return true;
  }
}

/** The branches that decide whether a statement in `blocks` has run at a place in `here`. */
export function conditions(blocks: readonly number[], here: readonly number[], branches: Branches): BranchFact[] {
  return beyond(blocks, here)
    .map((id) => branches.get(id) ?? UNKNOWN_BRANCH)
    .filter((branch) => branch.parts.size === 0);
}

/** Whether no path leads from a statement in `blocks` to a place in `here`: they are in different parts of one choice. */
export function excludes(blocks: readonly number[], here: readonly number[], branches: Branches): boolean {
  const shared = blocks.length - beyond(blocks, here).length;
  const [mine, other] = [blocks[shared], here[shared]];
  const choice = branches.get(blocks[shared - 1] ?? Number.NaN);
  if (mine === undefined || other === undefined || !choice || choice.overlaps) return false;
  if (!choice.parts.has(mine) || !choice.parts.has(other)) return false;
  return blocks.slice(0, shared).every((id) => branches.get(id)?.repeats === false);
}

/** The inner ones of the blocks around a statement, which are not around a place in `here`. */
function beyond(blocks: readonly number[], here: readonly number[]): readonly number[] {
  let shared = 0;
  while (shared < blocks.length && blocks[shared] === here[shared]) shared++;
  return blocks.slice(shared);
}

const UNKNOWN_BRANCH: BranchFact = {
  parts: new Set(),
  overlaps: false,
  exhaustive: false,
  repeats: true,
  test: null,
  negated: false,
  start: 0,
  end: 0,
};
