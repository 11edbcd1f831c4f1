import type { ClassFact, Expr, FunctionFact } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import type { Program } from './program.ts';
import type { InstanceThing } from './value.ts';

interface Assignment {
  readonly target: Expr;
  readonly fn: FunctionFact;
}

const assigned = new WeakMap<Program, ReadonlyMap<string, readonly Assignment[]>>();

/**
 * Whether a field of an object that code makes is declared without a value, and only methods that nothing calls
 * give it one: whoever uses the sources may do so.
 */
export function isNeverGiven(evaluator: Evaluation, { cls, call }: InstanceThing, name: string): boolean {
  const { callers, instances, program } = evaluator;
  // An object that no code of the sources makes may be read from data, but a builder is made by code.
  if (!call && !/builder$/i.test(cls.name)) return false;
  const lineage = instances.lineage(cls);
  const owner = lineage.find(({ fields }) => fields.some((field) => field.name === name));
  const field = owner?.fields.find((one) => one.name === name);
  // What annotations mean is not known: they may have something give the field its value.
  if (!owner || !field || field.value || field.type === null || field.annotations || owner.annotations) return false;
  const all = ensure(assigned, program, () => assignmentsOf(program)).get(name) ?? [];
  evaluator.count(all.length);
  return all.every(({ target, fn }) => !mayMean(target, fn, lineage) || callers.isUncalled(fn));
}

/** Whether an assignment to something of the name may be one to the field of a class. */
function mayMean(target: Expr, fn: FunctionFact, lineage: readonly ClassFact[]): boolean {
  const isOwn = target.kind === 'name' || (target.kind === 'member' && isSelf(target.object));
  const around = isOwn ? ownerOf(fn) : null;
  if (!isOwn) return true;
  for (let at = around; at; at = at.outer) if (lineage.includes(at)) return true;
  return false;
}

function isSelf(expr: Expr): boolean {
  return expr.kind === 'name' && expr.name === 'this';
}

function ownerOf(fn: FunctionFact): ClassFact | null {
  for (let at: FunctionFact | null = fn; at; at = at.outer)
    if (at.owner ?? at.within) return at.owner ?? at.within ?? null;
  return null;
}

function assignmentsOf(program: Program): ReadonlyMap<string, readonly Assignment[]> {
  const all = new Map<string, Assignment[]>();
  for (const { functions } of program.files.values())
    for (const fn of functions)
      for (const { target } of fn.statements)
        if (target?.kind === 'name' || target?.kind === 'member')
          ensure(all, target.name, (): Assignment[] => []).push({ target, fn });
  return all;
}
