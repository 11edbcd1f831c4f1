import type { CallExpr, Expr } from '../facts.ts';
import { mayBeLibraryClass } from '../libraries/guess.ts';
import { declaredType } from './declared-types.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, type Thing, withoutViews } from './value.ts';

/**
 * Whether something is, or comes from, a class or module that is neither in the sources nor of a library that is known.
 *
 * @param file where it is used
 */
export function isForeign(thing: Thing, file: string, evaluator: Evaluation): boolean {
  if (thing.kind === 'outside')
    return (thing.imported === true || isClassName(thing.name)) && isForeignName(thing.name, file, evaluator);
  if (thing.kind !== 'made' || !isClassName(thing.name)) return false;
  if (thing.call.creates) return isForeignName(thing.name, thing.frame.fn.file, evaluator);
  const end = thing.name.lastIndexOf('.');
  return end > 0 && isForeignName(thing.name.slice(0, end), thing.frame.fn.file, evaluator);
}

/** Methods that are looked at, each of which is called on what the one before gives. */
const MAX_MAKERS = 20;

/** Whether something comes from a method of an object of which nothing is known. */
export function comesFromUnknown(thing: Thing & { kind: 'made' }, evaluator: Evaluation): boolean {
  const { isClient } = evaluator.knowledge(thing.frame.fn.file);
  const open: (Thing & { kind: 'made' })[] = [thing];
  const seen = new Set<CallExpr>();
  for (let next = open.pop(); next && seen.size < MAX_MAKERS; next = open.pop()) {
    const { call, frame } = next;
    // What code changes in a way that is not followed has no name.
    if (next.name.startsWith('.')) return true;
    if (seen.has(call) || call.creates || next.name.includes('.') || isClient(next.name)) continue;
    seen.add(call);
    if (call.callee.kind === 'name' && isInherited(call.callee.name, frame, evaluator)) return true;
    if (call.callee.kind !== 'member') continue;
    const object = evaluator.value(call.callee.object, frame);
    const things = object.things.flatMap(withoutViews);
    const isNothingKnown = things.length === 0 && object.texts.length === 0;
    if (isNothingKnown && !isTyped(call.callee.object, frame, evaluator)) return true;
    for (const one of things) if (one.kind === 'made') open.push(one);
  }
  return false;
}

/** Whether a bare name is a method that the class around it can only have from a class outside the sources. */
function isInherited(name: string, { fn }: Frame, evaluator: Evaluation): boolean {
  const { implicitSelf } = evaluator.program.language(fn.file);
  const { isClient, form } = evaluator.knowledge(fn.file);
  if (!implicitSelf || !fn.owner || isClient(name) || form(name) !== null) return false;
  return fn.owner.partial === true || evaluator.instances.outerBases(fn.owner).length > 0;
}

/** Whether an expression has the type of a library's client or of what makes one. */
function isTyped(expr: Expr, frame: Frame, evaluator: Evaluation): boolean {
  const type = declaredType(evaluator, expr, frame);
  return type !== null && (evaluator.knowledge(frame.fn.file).isClient(type) || mayBeLibraryClass(type));
}

/** A variable that nothing declares has a name that begins with a small letter. */
function isClassName(name: string): boolean {
  return /^[A-Z]/.test(name);
}

function isForeignName(name: string, file: string, evaluator: Evaluation): boolean {
  const { program } = evaluator;
  const { isLibrary, isClient } = evaluator.knowledge(file);
  const [root = ''] = name.split('.');
  if (isLibrary(name) || isClient(root) || mayBeLibraryClass(root)) return false;
  return !program.imports(program.facts(file), root).some(({ module }) => isLibrary(module));
}
