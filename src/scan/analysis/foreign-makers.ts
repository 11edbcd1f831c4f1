import { type CallExpr, type Expr, lastName } from '../facts.ts';
import { isVerb, mayBeLibraryClass } from '../libraries/guess.ts';
import { declaredType } from './declared-types.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, type Thing, withoutViews } from './value.ts';

/** Calls of a chain that makes a client. */
const MAX_CHAIN = 12;

/**
 * Whether a client comes from a function, or from a method of a class, that is neither in the sources nor of a library that
 * is known: it may be anything that has a method of that name, and may have any defaults.
 *
 * @param asked what is called on it: of a method that collections have as well, the whole chain must be known
 */
export function isForeignMaker(
  thing: Thing & { kind: 'made' },
  evaluator: Evaluation,
  asked: CallExpr | null = null,
): boolean {
  const { name, call, frame } = thing;
  const { isLibrary, isClient, makesFunction } = evaluator.knowledge(frame.fn.file);
  const owner = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  if (owner !== '') {
    const cls = owner.slice(owner.lastIndexOf('.') + 1);
    return !isLibrary(owner) && !isClient(cls) && !mayBeLibraryClass(cls);
  }
  if (call.creates || asked === null) return false;
  if (call.callee.kind === 'member') return isForeignOwner(call.callee.object, frame, evaluator, { asked, depth: 0 });
  // What a client gives that is called itself is an answer.
  const { things } = evaluator.value(call.callee, frame);
  const answers = withoutViews(things).some((one) => one.kind === 'made' && makesFunction(one.name));
  return !answers && isVerb(lastName(asked.callee)) && isForeignFunction(name, frame, evaluator);
}

/** Whether a function by that name is none that a library is known to have. */
function isForeignFunction(name: string, frame: Frame, evaluator: Evaluation): boolean {
  const { isLibrary, isClient, isFunction, form } = evaluator.knowledge(frame.fn.file);
  if (isLibrary(name) || isClient(name) || isFunction(name) || form(name) !== null) return false;
  return !(/^[A-Z]/.test(name) && mayBeLibraryClass(name));
}

/** Whether all that a method is called on is foreign, or another value than the sources show. */
function isForeignOwner(
  expr: Expr,
  frame: Frame,
  evaluator: Evaluation,
  { asked, depth }: { readonly asked: CallExpr; readonly depth: number },
): boolean {
  const things = withoutViews(evaluator.value(expr, frame).things);
  if (depth > MAX_CHAIN || things.length === 0) return false;
  return things.every((thing) => {
    if (thing.kind === 'outside') return thing.name === '';
    if (thing.kind !== 'made' || !isVerb(lastName(asked.callee))) return false;
    const { call, name } = thing;
    if (name.includes('.') || call.creates || call.callee.kind !== 'member')
      return isForeignMaker(thing, evaluator, asked);
    return isForeignOwner(call.callee.object, thing.frame, evaluator, { asked, depth: depth + 1 });
  });
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
    const things = withoutViews(object.things);
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
