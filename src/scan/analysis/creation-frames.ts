import { type CallExpr, type FunctionFact, rootOf } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import type { CallSite } from './program.ts';
import type { Frame } from './value.ts';

/** Calls of one function that are looked at for what they give it. */
const MAX_CALLS = 4;

const asked = new WeakMap<Evaluation, Set<FunctionFact>>();

/**
 * The activations of a function that hands what it is given to an object which it makes, by the calls of the sources:
 * `function addResources(client) { client.alerts = new Alerts(client); }` with `addResources(this)`.
 */
export function givenFrames({ call, fn }: CallSite, evaluator: Evaluation): readonly Frame[] {
  if (fn.kind === 'constructor' || fn.kind === 'module' || !handsOn(call, fn)) return [];
  const running = asked.get(evaluator) ?? new Set();
  asked.set(evaluator, running);
  if (running.has(fn)) return [];
  running.add(fn);
  try {
    const sites = evaluator.callers.of(fn);
    if (sites.length > MAX_CALLS) return [];
    return sites.flatMap((site) => {
      const frame = evaluator.unbound(site.fn);
      const target = evaluator.targets.of(site.call, frame).functions.find((one) => one.fn === fn);
      return evaluator.bind(fn, site.call, frame, target?.self ?? null, target?.frame ?? null) ?? [];
    });
  } finally {
    running.delete(fn);
  }
}

/** Whether a call is given a parameter of the function that it is in. */
function handsOn({ args }: CallExpr, { params }: FunctionFact): boolean {
  const names = new Set(params.map(({ name }) => name));
  return args.some(({ value }) => names.has(rootOf(value)?.name ?? ''));
}
