import type { CallExpr } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, type InstanceThing, NOTHING, UNKNOWN, type Value } from './value.ts';

/** Whether a method of a handler only hands the request to the next one, which a library has: `base.SendAsync(request)`. */
export function handsRequestOn(evaluator: Evaluation, { callee }: CallExpr, { fn }: Frame): boolean {
  if (callee.kind !== 'member' || callee.name !== fn.name || !fn.owner) return false;
  const { supers } = evaluator.program.language(fn.file);
  if (callee.object.kind !== 'name' || !supers?.includes(callee.object.name)) return false;
  const knowledge = evaluator.knowledge(fn.file);
  const bases = evaluator.instances.outerBases(fn.owner);
  return knowledge.passes(fn.name) && bases.length > 0 && bases.every((base) => knowledge.isHandler(base));
}

/** The handlers to which a handler hands its requests, as it was made with them. */
export function nextHandlers(evaluator: Evaluation, thing: InstanceThing): readonly Value[] {
  const { instances } = evaluator;
  const knowledge = evaluator.knowledge(thing.cls.file);
  const bases = instances.outerBases(thing.cls);
  // What a handler does that neither the sources nor a library have is not known.
  if (knowledge.nextHandlers.length > 0 && bases.some((base) => /handler$/i.test(base) && !knowledge.isHandler(base)))
    return [UNKNOWN];
  if (!bases.some((base) => knowledge.isHandler(base))) return [];
  const given = instances
    .outerConstruction(thing)
    .flatMap(({ call, frame }) => call.args.map((arg) => evaluator.value(arg.value, frame)));
  const set = knowledge.nextHandlers.flatMap(
    (member) => instances.member({ ...NOTHING, things: [thing] }, member) ?? [],
  );
  return [...given, ...set];
}

/** What the methods of a client make that make each of its requests: `override WebRequest GetWebRequest(Uri address)`. */
export function madeRequests(evaluator: Evaluation, thing: InstanceThing): readonly Value[] {
  const { instances } = evaluator;
  return instances
    .methodFrames(thing)
    .filter(({ fn }) => evaluator.knowledge(fn.file).makesRequests(fn.name))
    .flatMap((frame) => evaluator.returns(frame) ?? []);
}
