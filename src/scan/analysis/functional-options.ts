import type { CallExpr, Expr } from '../facts.ts';
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
    const isRun = options.length > 0 && runOf(evaluator, handed, expr, frame) === 'all';
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

/**
 * What a call of a variable runs. `all`: each function that it is given, in their order; `some`: some of them; `unknown`:
 * something else, too.
 */
export function runOf(
  evaluator: Evaluation,
  { statement, fn }: Effect,
  call: CallExpr,
  frame: Frame,
): 'all' | 'some' | 'unknown' {
  const around = conditions(statement.blocks, [], evaluator.program.branches(fn.file));
  const loops = around.flatMap(({ over }) => (over ? [over] : []));
  const items = loops.length > 0 ? itemsOf(evaluator, loops, frame) : [evaluator.value(call.callee, frame)];
  const { functions, isCut } = evaluator.targets.of(call, frame);
  if (!items || isCut || !items.every(isKnown)) return 'unknown';
  const isAll = fn === frame.fn && loops.length === around.length && items.every(isOneFunction);
  return isAll && new Set(items.map(({ things }) => things[0])).size === functions.length ? 'all' : 'some';
}

/** What the list holds that a loop runs over; null: not all of it is known. */
function itemsOf(evaluator: Evaluation, loops: readonly Expr[], frame: Frame): readonly Value[] | null {
  const [over, ...outer] = loops;
  const list = over && evaluator.value(dictionaryOf(over), frame);
  const [thing, ...others] = withoutViews(list?.things ?? []);
  if (!list || outer.length > 0 || list.open || others.length > 0) return null;
  if (thing?.kind !== 'dict' || thing.expr.kind !== 'list') return null;
  const items = [...evaluator.entries(list).values()];
  return items.length === thing.expr.items.length ? items : null;
}

/** Whether a value is one of known functions, or given from outside, where it counts as none. */
function isKnown({ things, open, awaits }: Value): boolean {
  return things.length === 0 ? awaits === true : !open && things.every(({ kind }) => kind === 'function');
}

function isOneFunction({ things }: Value): boolean {
  return things.length === 1 && things[0]?.kind === 'function';
}
