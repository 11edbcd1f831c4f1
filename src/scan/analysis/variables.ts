import {
  type BranchFact,
  type ClassFact,
  type Expr,
  type FunctionFact,
  type NameExpr,
  RECEIVER,
  type Statement,
} from '../facts.ts';
import { inClassBody } from './class-bodies.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { type Assigned, makingOf } from './making.ts';
import type { Parameters } from './parameters.ts';
import { keptBy, reaching } from './reach.ts';
import {
  alternatives,
  atTimes,
  concat,
  type Frame,
  isNothing,
  mergedValue,
  NOTHING,
  type Thing,
  thingValue,
  UNKNOWN,
  union,
  type Value,
} from './value.ts';

/** What names stand for: variables as assignments reach a place, names around a function, and those of the file. */
export class Variables {
  readonly #evaluator: Evaluation;
  readonly #parameters: Parameters;
  /** What a variable is at any time, by activation. */
  readonly #whole = new WeakMap<Frame, Map<string, Value | null>>();

  constructor(evaluator: Evaluation, parameters: Parameters) {
    this.#evaluator = evaluator;
    this.#parameters = parameters;
  }

  name(expr: NameExpr, frame: Frame): Value {
    if (expr.name === 'this' || this.isSuper(expr, frame)) return this.#evaluator.self(frame) ?? UNKNOWN;
    const ofBody = frame.body && inClassBody(this.#evaluator, expr, frame.body, frame.self);
    if (ofBody) return ofBody;
    for (let at: Frame | null = frame; at; at = at.outer) {
      const given = at.classes?.get(expr.name);
      if (given) return thingValue({ kind: 'class', cls: given });
      const local = this.#local(expr.name, at, at === frame ? expr.start : Number.POSITIVE_INFINITY);
      if (local) return (at.fn.kind === 'module' ? this.#ofObjects(expr.name, frame) : null) ?? local;
      const inner = at.fn.kind === 'module' ? [] : this.#evaluator.program.inner(at.fn, expr.name);
      if (inner.length > 0)
        return union(inner.map((fn) => thingValue({ kind: 'function', fn, self: null, frame: at })));
    }
    return this.#beyond(expr.name, frame);
  }

  /** Whether a name stands for the object itself, as an object of its base class. */
  isSuper(expr: Expr, frame: Frame): boolean {
    const { supers } = this.#evaluator.program.language(frame.fn.file);
    return expr.kind === 'name' && supers?.includes(expr.name) === true && this.#owner(frame) !== null;
  }

  /** What a variable holds at an offset; at Infinity, whatever it is at any time, worked out once. */
  #local(name: string, frame: Frame, at: number): Value | null {
    if (at !== Number.POSITIVE_INFINITY) return this.#reached(name, frame, at);
    const known = ensure(this.#whole, frame, () => new Map<string, Value | null>());
    const before = known.get(name);
    if (before !== undefined) return before;
    const cuts = this.#evaluator.cuts;
    const value = this.#reached(name, frame, at);
    if (this.#evaluator.cuts === cuts) known.set(name, value);
    return value;
  }

  #reached(name: string, frame: Frame, at: number): Value | null {
    const assignments = this.#evaluator.program.assignments(frame.fn, name);
    const param = frame.fn.params.find((one) => one.name === name);
    if (assignments.length === 0 && !param) return null;
    const branches = this.#evaluator.program.branches(frame.fn.file);
    const decide = (branch: BranchFact): boolean | null => this.#evaluator.decide(branch, frame);
    const { statements, whole, since, seen, cut } = reaching(frame.fn, assignments, at, branches, decide);
    this.#evaluator.count(seen);
    // What is inside of a function runs later.
    const given = at === Number.POSITIVE_INFINITY ? this.#evaluator.later.keptBy(frame) : frame;
    let value = param && !whole ? this.#parameters.of(given, param.name, param.type) : null;
    for (const statement of statements) value = this.#after(value, statement, frame);
    if (value === null) return null;
    if (cut) value = { ...value, open: true, absent: true };
    const mayBeUnset = !whole && !param && !isNothing(value);
    if (mayBeUnset && at !== Number.POSITIVE_INFINITY) value = { ...value, absent: true };
    else if (mayBeUnset && statements.every((one) => this.#evaluator.program.home(one)))
      value = { ...value, unset: true };
    const ofFile = mayBeUnset && at !== Number.POSITIVE_INFINITY ? this.#ofFile(name, frame) : null;
    const effects =
      at === Number.POSITIVE_INFINITY
        ? this.#evaluator.program.effectsAtAnyTime(frame.fn, name)
        : this.#evaluator.program.effects(frame.fn, name);
    const making = param && !whole ? null : makingOf(statements.map((statement) => this.#assigned(statement, frame)));
    const viewed = this.#evaluator.viewed(value, effects, frame, { at, since, making });
    return ofFile ? { ...union([viewed, ofFile]), absent: ofFile.absent === true } : viewed;
  }

  /** What a variable of the file that a function assigns holds if the function did not assign it; null: it is its own. */
  #ofFile(name: string, { fn }: Frame): Value | null {
    const { module } = this.#evaluator.program.facts(fn.file);
    const isOfFile = this.#evaluator.program
      .assignments(module, name)
      .some((one) => this.#evaluator.program.home(one) === fn);
    return isOfFile ? this.#local(name, this.#evaluator.unbound(module), Number.POSITIVE_INFINITY) : null;
  }

  /** What a statement gives a variable, and the function that does so. */
  #assigned(statement: Statement, frame: Frame): Assigned {
    const home = this.#evaluator.program.home(statement);
    const at = home ? this.#evaluator.unbound(home) : frame;
    const before = keptBy(statement);
    const given = this.#evaluator.value(statement.value, at);
    // `let client: Client | null = null`: what is assigned elsewhere tells more than the type.
    const isFilledLater =
      isNothing(given) &&
      statement.target?.kind === 'name' &&
      this.#evaluator.program.assignments(frame.fn, statement.target.name).length > 1;
    const type = isFilledLater ? null : statement.type;
    const value = this.#parameters.typed(given, type, frame.fn.file);
    return { fn: at.fn, statement, value, kept: before && this.#evaluator.value(before, at) };
  }

  #after(before: Value | null, statement: Statement, frame: Frame): Value {
    const { value } = this.#assigned(statement, frame);
    if (before === null) return value;
    const isElsewhere = this.#evaluator.program.home(statement) !== undefined;
    if (statement.kind !== 'append') return isElsewhere ? atTimes([before, value]) : alternatives([before, value]);
    const longer = before.texts.length > 0 && value.texts.length > 0 ? concat([before, value]) : NOTHING;
    if (longer.texts.length === 0 && value.things.length > 0) return mergedValue([before, value]);
    const isItem = before.texts.length === 0 && before.things.length > 0 && before.things.every(isListed);
    const texts = isItem ? value.texts : [];
    return union([longer, { ...before, texts: longer.texts.length > 0 ? [] : before.texts }, { ...value, texts }]);
  }

  #beyond(name: string, frame: Frame): Value {
    const owner = this.#owner(frame);
    const { ownClasses } = this.#evaluator.program.language(frame.fn.file);
    if (owner && ownClasses?.includes(name)) return thingValue({ kind: 'class', cls: owner });
    const own = this.#ofObjects(name, frame);
    if (own) return own;
    return this.#outside(name, frame.fn.file) ?? thingValue({ kind: 'outside', name }, true);
  }

  /** A member that needs no name before it: of what functions around it extend, or of the object itself. */
  #ofObjects(name: string, frame: Frame): Value | null {
    if (!this.#evaluator.program.language(frame.fn.file).implicitSelf) return null;
    for (const self of [...this.#receivers(frame), this.#evaluator.self(frame)]) {
      const own = self && this.#evaluator.instances.member(self, name);
      if (own) return own;
    }
    return null;
  }

  /** What functions around a name extend, or are given to set up. */
  #receivers(frame: Frame): readonly Value[] {
    const found: Value[] = [];
    for (let at: Frame | null = frame; at; at = at.outer) {
      const param = at.fn.params.find((one) => one.name === RECEIVER);
      if (param) found.push(this.#parameters.of(at, RECEIVER, param.type));
    }
    return found;
  }

  #owner(frame: Frame): ClassFact | null {
    for (let at: Frame | null = frame; at; at = at.outer) {
      const around = at.fn.owner ?? at.fn.within;
      if (around) return around;
    }
    return null;
  }

  /** What a name means outside of all functions: in the file, by import, or anywhere in the repository. */
  #outside(name: string, file: string): Value | null {
    const imported = this.#evaluator.targets.imported(name, file);
    if (imported) return imported;
    const own = this.#evaluator.targets.definition(name, this.#evaluator.program.facts(file));
    if (own) return own;
    return this.#evaluator.targets.anywhere(name, file);
  }

  /** What a module's top level gives under a name. */
  global(name: string, module: FunctionFact): Value | null {
    return this.#local(name, this.#evaluator.unbound(module), Number.POSITIVE_INFINITY);
  }
}

/** Whether something is a list that is written out, to which a text is added as an item. */
function isListed(thing: Thing): boolean {
  return thing.kind === 'dict' && thing.expr.kind === 'list';
}
