import type { Expr } from '../facts.ts';
import { conditions } from './coverage.ts';
import { effectsOnMember } from './deep-effects.ts';
import { memberSets } from './effects.ts';
import type { Evaluation, Target } from './evaluation.ts';
import { dictionaryOf } from './loops.ts';
import { outside } from './outside-changes.ts';
import { type Effect, type Frame, type InstanceThing, UNKNOWN, type Value, withoutViews } from './value.ts';

/** With more, which of the functions a maker is given is not followed. */
const MAX_OPTIONS = 24;

/** What functions that the maker of an object is given do to a field of it. */
export interface OptionChange {
  readonly values: readonly Value[];
  readonly effects: readonly Effect[];
  /** One of them surely sets the field. */
  readonly isSure: boolean;
}

const NONE: OptionChange = { values: [], effects: [], isSure: false };

/**
 * What functional options do to a field: functions that the maker of an object is given, and calls with the object.
 * `for _, option := range options { option(client) }`
 */
export function changesByOptions(evaluator: Evaluation, thing: InstanceThing, name: string): OptionChange {
  const { call: made, frame } = thing;
  if (!made || !frame) return NONE;
  const assigned = frame.fn.statements.find(({ kind, value }) => kind === 'assign' && value === made);
  if (assigned?.target?.kind !== 'name') return NONE;
  const values: Value[] = [];
  const effects: Effect[] = [];
  let isSure = false;
  for (const handed of evaluator.program.effectsAtAnyTime(frame.fn, assigned.target.name)) {
    const { kind, expr, value } = handed;
    if (kind !== 'passed' || expr.kind !== 'call' || value?.kind !== 'name') continue;
    const position = expr.args.findIndex((arg) => arg.value === value);
    const options = optionsIn(evaluator, expr.callee, targetsOf(evaluator, handed, frame));
    const isRun = options.length > 0 && isSurelyRun(evaluator, handed, expr.callee, frame);
    for (const option of options) {
      const param = option.fn.params[position]?.name;
      const inner = param === undefined ? null : evaluator.bind(option.fn, expr, frame, option.self, option.frame);
      if (param === undefined || !inner) continue;
      const all = evaluator.program.effectsAtAnyTime(option.fn, param);
      for (const set of memberSets(all, name)) {
        if (set.expr.kind !== 'member' || set.expr.object.kind !== 'name' || set.expr.object.name !== param) continue;
        const given = set.value ? evaluator.value(set.value, inner) : UNKNOWN;
        const isSet = isRun && set.fn === option.fn && set.statement.blocks.length === 0;
        // The last one wins.
        if (isSet) values.length = 0;
        values.push(isSet ? given : UNKNOWN);
        isSure ||= isSet;
      }
      for (const effect of effectsOnMember(all, name)) effects.push(outside(effect, false));
    }
  }
  return { values, effects, isSure };
}

function targetsOf(evaluator: Evaluation, { expr }: Effect, frame: Frame): readonly Target[] {
  return expr.kind === 'call' ? evaluator.targets.of(expr, frame).functions : [];
}

/** Of what a call may run, the functions that have another name, or none, than the variable that holds them. */
function optionsIn(evaluator: Evaluation, callee: Expr, targets: readonly Target[]): readonly Target[] {
  if (callee.kind !== 'name' || targets.length > MAX_OPTIONS) return [];
  evaluator.count(targets.length);
  return targets.filter(({ fn }) => fn.name !== callee.name);
}

/** Whether a call runs all that is given, and nothing else: by itself, or in a loop over what is wholly known. */
export function isSurelyRun(evaluator: Evaluation, { statement, fn }: Effect, callee: Expr, frame: Frame): boolean {
  const around = conditions(statement.blocks, [], evaluator.program.branches(fn.file));
  return (
    fn === frame.fn &&
    (around.length > 0
      ? around.every((branch) => branch.over != null && givesAll(evaluator, branch.over, frame))
      : isOneFunction(evaluator.value(callee, frame)))
  );
}

/** Whether a loop runs over a list of functions that are all known. */
function givesAll(evaluator: Evaluation, over: Expr, frame: Frame): boolean {
  const list = evaluator.value(dictionaryOf(over), frame);
  const [thing, ...others] = list.things.flatMap(withoutViews);
  if (list.open || others.length > 0 || thing?.kind !== 'dict' || thing.expr.kind !== 'list') return false;
  const items = [...evaluator.entries(list).values()];
  return items.length === thing.expr.items.length && items.every(isOneFunction);
}

/** Whether a value is a known function, and no other. */
function isOneFunction({ things, texts, open }: Value): boolean {
  return !open && texts.length === 0 && things.length === 1 && things[0]?.kind === 'function';
}
