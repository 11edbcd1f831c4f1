import { literalKey } from './call-text.ts';
import { effectsOnMember, handingOn } from './deep-effects.ts';
import { isWithin, someWithin } from './effects.ts';
import type { Evaluation, Target } from './evaluation.ts';
import { headerMatch } from './header-names.ts';
import { type Effect, type Frame, UNKNOWN, union, type Value, type ViewThing } from './value.ts';

/** Something of which nothing is known. */
const UNKNOWN_THING: Value = {
  ...UNKNOWN,
  things: [{ kind: 'outside', name: '' }],
};

/** What is done to what an object has under a name, through the object. */
export class MemberChanges {
  readonly #evaluator: Evaluation;

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** What a member holds after what is done to it through the object: `options.headers['Accept'] = '*'`. */
  of(
    held: Value,
    { effects, frame, instance, at, since: made }: ViewThing,
    name: string,
    { since, isSure }: { readonly since: number; readonly isSure: boolean },
  ): Value {
    const stretch = { at, since };
    const deep = effectsOnMember(effects, name);
    const isDone = someWithin(deep, stretch);
    const changed = isDone ? this.#evaluator.viewed(held, deep, frame, stretch, instance) : held;
    // What was done before something else took its place counts no more, as far as that did.
    const isReplaced = !isSure && deep.some((effect) => isWithin(effect, { at: since, since: made }));
    const others = handingOn(effects).filter((effect) => isWithin(effect, { at, since: made }));
    const unknown = others.flatMap((effect) => this.#mayChange(effect, name, frame));
    if (isReplaced) unknown.push(UNKNOWN_THING);
    return unknown.length > 0 ? union([changed, ...unknown]) : changed;
  }

  /** What stands for the changes that a call may make to what an object that it is handed has under a name. */
  #mayChange({ expr, value, fn }: Effect, name: string, frame: Frame): Value[] {
    if (expr.kind !== 'call' || value?.kind !== 'name') return [];
    const { program, targets } = this.#evaluator;
    const around = frame.fn === fn ? frame : this.#evaluator.unbound(fn);
    const called = this.#evaluator.value(expr.callee, around);
    // A function that whoever calls gives may change anything.
    if (called.awaits) return [{ ...UNKNOWN_THING, needs: called.needs, awaits: true }];
    const position = expr.args.findIndex((arg) => arg.value === value);
    const changes = targets.of(expr, around).functions.some((target) => {
      const param = target.fn.params[position];
      const own = param ? effectsOnMember(program.effects(target.fn, param.name), name) : [];
      return own.some((effect) => this.#mayNameHeader(effect, target));
    });
    return changes ? [UNKNOWN_THING] : [];
  }

  /** Whether an effect is not known to be about another header. */
  #mayNameHeader({ expr }: Effect, { fn, frame }: Target): boolean {
    const key = expr.kind === 'index' ? expr.key : expr.kind === 'call' ? expr.args[0]?.value : undefined;
    const around = frame ? this.#evaluator.inside(fn, frame) : this.#evaluator.unbound(fn);
    const written = key ? literalKey(this.#evaluator.value(key, around)) : null;
    return written === null || headerMatch(written) !== null;
  }
}
