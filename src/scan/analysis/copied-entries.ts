import { type Expr, type FunctionFact, partsOf, rootOf } from '../facts.ts';
import { effectsThat } from './effects.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { dictionaryOf, loopedObject } from './loops.ts';
import type { Program } from './program.ts';
import { type Effect, type Frame, type InstanceThing, NOTHING, union, type Value, type ViewThing } from './value.ts';

/** Expressions in one another, as in `copy[key] = clone(source[key])`. */
const MAX_LEVEL = 4;

/** The object of which an expression is a key or an item, in a loop over it; null: there is no such loop. */
export function loopedOver(item: Expr, frame: Frame, evaluator: Evaluation): Value | null {
  const root = rootOf(item);
  const { program } = evaluator;
  for (let at: Frame | null = root ? frame : null; root && at; at = at.outer) {
    const [loop = null] = program.assignments(at.fn, root.name).map(({ value }) => loopedObject(value));
    if (loop) return evaluator.value(dictionaryOf(loop), at);
    const site = program.eachSite(at.fn);
    if (site?.call.callee.kind === 'member' && at.outer)
      return evaluator.value(dictionaryOf(site.call.callee.object), at.outer);
    if (at.fn.params.some(({ name }) => name === root.name)) return null;
  }
  return null;
}

/** By the effects, and the activation or object in whose terms they are read. */
type Known<Answer> = WeakMap<readonly Effect[], WeakMap<Frame | InstanceThing, Answer>>;

const copied: Known<ReadonlyMap<string, Value>> = new WeakMap();
const given: Known<Value | null> = new WeakMap();

const NO_ENTRIES: ReadonlyMap<string, Value> = new Map();

/** What is known of the effects of a view, worked out once; `meanwhile` while it is. */
function remembered<Answer>(
  known: Known<Answer>,
  effects: readonly Effect[],
  { instance, frame }: ViewThing,
  meanwhile: Answer,
  ask: () => Answer,
): Answer {
  const byTerms = ensure(known, effects, () => new WeakMap<Frame | InstanceThing, Answer>());
  const terms = instance ?? frame;
  const before = byTerms.get(terms);
  if (before !== undefined) return before;
  byTerms.set(terms, meanwhile);
  const answer = ask();
  byTerms.set(terms, answer);
  return answer;
}

/** The entries that loops copy into an object from others, in any order: `for (const key in source) target[key] = source[key]`. */
export function copiedEntries(view: ViewThing, evaluator: Evaluation): ReadonlyMap<string, Value> {
  const sets = effectsThat(view.effects, setsByKey);
  if (sets.length === 0) return NO_ENTRIES;
  return remembered(copied, sets, view, NO_ENTRIES, () => {
    const found = new Map<string, Value>();
    evaluator.count(sets.length);
    for (const effect of sets) {
      const key = effect.expr.kind === 'index' ? effect.expr.key : null;
      if (key?.kind !== 'name' || !effect.value || !takesEntry(effect.value, key.name, evaluator, effect.fn)) continue;
      const source = loopedOver(key, evaluator.frameOf(effect, view), evaluator);
      const isPerhaps = !runsEachTime(effect, evaluator);
      for (const [name, entry] of source ? evaluator.entries(source) : []) {
        const before = found.get(name);
        const copy = isPerhaps ? { ...entry, absent: true } : entry;
        found.set(name, before ? union([before, copy]) : copy);
      }
    }
    return found;
  });
}

/**
 * What whoever uses the sources may put into an object under any key: `this.options[key] = options[key]`; null: nothing.
 */
export function givenByKey(view: ViewThing, evaluator: Evaluation): Value | null {
  const sets = effectsThat(view.effects, setsByKey);
  if (sets.length === 0) return null;
  return remembered(given, sets, view, null, () => {
    evaluator.count(sets.length);
    const values = sets.flatMap(({ value: set, ...effect }) => {
      const value = set ? evaluator.value(set, evaluator.frameOf({ ...effect, value: set }, view)) : NOTHING;
      return value.awaits ? [{ ...NOTHING, open: true, awaits: true, needs: value.needs }] : [];
    });
    return values.length > 0 ? union(values) : null;
  });
}

/** Whether an effect puts something into an object under a key that is no text in the code. */
function setsByKey({ kind, expr }: Effect): boolean {
  return kind === 'set' && expr.kind === 'index' && expr.key.kind !== 'text';
}

/** Whether an effect happens in each turn of the loops around it. */
function runsEachTime({ statement, fn }: Effect, { program }: Evaluation): boolean {
  const branches = program.branches(fn.file);
  return statement.blocks.every((id) => branches.get(id)?.repeats === true);
}

/**
 * Whether what is put under a key is what the object of a loop has there, or is made of that:
 * `for (const key in source) target[key] = source[key]`, and an item of the same loop.
 */
export function takesEntry(value: Expr, key: string, { program }: Evaluation, fn: FunctionFact): boolean {
  const looped = loopOf(key, program, fn);
  const source = looped && rootOf(dictionaryOf(looped))?.name;
  const takes = (expr: Expr, level: number): boolean => {
    if (expr.kind === 'index' && expr.key.kind === 'name' && expr.key.name === key)
      return source === undefined || source === null || rootOf(expr.object)?.name === source;
    if (expr.kind === 'name' && expr.name !== key && looped)
      return loopOf(expr.name, program, fn)?.start === looped.start;
    // What is called on an entry gives another one: `source[key].trim()`.
    const parts = expr.kind === 'call' ? expr.args.map((arg) => arg.value) : partsOf(expr);
    return level < MAX_LEVEL && parts.some((part) => takes(part, level + 1));
  };
  return takes(value, 0);
}

/** What a loop runs over, of which a variable is a key or an item; null: a loop gives it no value. */
function loopOf(name: string, program: Program, fn: FunctionFact): Expr | null {
  for (let at: FunctionFact | null = fn; at; at = at.outer) {
    const [loop = null] = program.assignments(at, name).map(({ value }) => loopedObject(value));
    if (loop) return loop;
    const site = program.eachSite(at);
    if (site?.call.callee.kind === 'member' && at.params.some((param) => param.name === name))
      return site.call.callee.object;
  }
  return null;
}
