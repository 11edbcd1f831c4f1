import { requirement } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Program } from './program.ts';

const known = new WeakMap<Program, Map<string, ReadonlySet<string>>>();

/** Names that files give to all that another file passes on: `const Api = require('./client')`. */
export function requiredAs(program: Program, path: string): ReadonlySet<string> {
  const byPath = ensure(known, program, () => collect(program));
  return byPath.get(path) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

function collect(program: Program): Map<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const facts of program.files.values())
    for (const statement of facts.module.statements) {
      const required = requirement(statement);
      if (required)
        for (const { path } of program.modules(required.module, facts.path))
          ensure(found, path, () => new Set<string>()).add(required.name);
    }
  return found;
}
