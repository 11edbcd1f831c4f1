import { ensure } from './ensure.ts';
import type { Program } from './program.ts';

const known = new WeakMap<Program, ReadonlyMap<string, number>>();

/** How often code assigns a member of that name to what a plain name means, as `Api.DEFAULTS = {}` does. */
export function assignmentsTo(program: Program, member: string): number {
  return ensure(known, program, () => collect(program)).get(member) ?? 0;
}

function collect(program: Program): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { functions } of program.files.values())
    for (const { statements } of functions)
      for (const { target } of statements)
        if (target?.kind === 'member' && target.object.kind === 'name' && target.object.name !== 'this')
          found.set(target.name, (found.get(target.name) ?? 0) + 1);
  return found;
}
