import type { ClassFact, Expr, FunctionFact } from './facts.ts';
import type { Language } from './language.ts';

/** Gives what is assigned to a field its declared type, which says what a call makes: `lateinit var api: Api`. */
export function expectFieldTypes(functions: readonly FunctionFact[], language: Language): void {
  const byClass = new Map<ClassFact, ReadonlyMap<string, string>>();
  for (const fn of functions) {
    const owner = ownerOf(fn);
    if (!owner) continue;
    const types = byClass.get(owner) ?? typesIn(owner);
    byClass.set(owner, types);
    if (types.size === 0) continue;
    for (const { kind, target, type, value } of fn.statements) {
      const name = kind === 'assign' && type === null && target ? fieldName(target, fn, language) : null;
      const declared = name === null ? undefined : types.get(name);
      // The same call may already be known elsewhere as what it is.
      if (declared !== undefined && value.kind === 'call' && !value.creates && value.expected === undefined)
        (value as { expected?: string }).expected = declared;
    }
  }
}

/** The class whose members a function may name. */
function ownerOf(fn: FunctionFact): ClassFact | null {
  for (let at: FunctionFact | null = fn; at; at = at.outer) {
    const around = at.owner ?? at.within;
    if (around) return around;
  }
  return null;
}

function typesIn({ fields }: ClassFact): ReadonlyMap<string, string> {
  return new Map(fields.flatMap(({ name, type }) => (type === null ? [] : [[name, type] as const])));
}

/** The field of its own object that a target names; null: it names something else. */
function fieldName(target: Expr, fn: FunctionFact, { implicitSelf }: Language): string | null {
  if (target.kind === 'member')
    return target.object.kind === 'name' && target.object.name === 'this' ? target.name : null;
  return target.kind === 'name' && implicitSelf && !isParameter(target.name, fn) ? target.name : null;
}

function isParameter(name: string, fn: FunctionFact): boolean {
  for (let at: FunctionFact | null = fn; at; at = at.outer)
    if (at.params.some((param) => param.name === name)) return true;
  return false;
}
