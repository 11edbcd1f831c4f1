import { HOLE } from '../../api/hosts.ts';
import { type BranchFact, type Comparison, type Expr, lastName } from '../facts.ts';
import { pairsOf } from './containers.ts';
import type { Evaluation } from './evaluation.ts';
import { dictionaryOf } from './loops.ts';
import { asksBeginning, beginsWith } from './text-tests.ts';
import {
  alternatives,
  type Frame,
  holds,
  isNothing,
  NOTHING,
  UNKNOWN,
  union,
  type Value,
  withoutViews,
} from './value.ts';

/** What choices between values give, and which branches are taken. */
export class Conditions {
  readonly #evaluator: Evaluation;
  /** Branches whose decision is being asked for: a loop may fill what it goes over. */
  readonly #deciding = new Set<BranchFact>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  choice({ options, standsIn, requires, test }: Expr & { kind: 'choice' }, frame: Frame): Value {
    const values = options.map((option) => this.#evaluator.value(option, frame));
    const [first, ...rest] = values;
    if (!first) return UNKNOWN;
    if (standsIn) {
      const isThere = first.texts.length === 0 && holds(first) && this.#isSurelyThere(first, frame);
      if (isThere && !this.#standsForMember(options[0], first, frame)) return first;
      if (this.#isEmpty(first))
        return this.#evaluator.program.language(frame.fn.file).emptyIsFalse ? union(rest) : first;
      return isNothing(first) ? union(rest) : union(values);
    }
    const truth = requires ? holds(first) : test ? this.#truth(test, frame) : null;
    if (!requires) return truth === null ? alternatives(values) : truth ? first : union(rest);
    if (truth === false) return NOTHING;
    const given = union(rest);
    return truth === null && given.things.length + given.texts.length > 0 ? { ...given, absent: true } : given;
  }

  /** Whether no call of the value may give nothing: what a function outside the repository gives may be null. */
  #isSurelyThere({ things }: Value, frame: Frame): boolean {
    const { isLibrary } = this.#evaluator.knowledge(frame.fn.file);
    const { capitalFunctions } = this.#evaluator.program.language(frame.fn.file);
    return withoutViews(things).every((thing) => {
      if (thing.kind !== 'made') return true;
      const { callee, creates } = thing.call;
      if (creates || pairsOf(thing.call) !== null) return true;
      return !capitalFunctions && (/^[A-Z]/.test(lastName(callee)) || isLibrary(thing.name));
    });
  }

  /** A dictionary or list without anything in it. */
  #isEmpty(value: Value): boolean {
    return value.things.length > 0 && this.#evaluator.isClosed(value) && this.#evaluator.entries(value).size === 0;
  }

  /** Whether a branch is taken; null: the sources do not tell, or that rests on whether it is taken. */
  decide(branch: BranchFact, frame: Frame): boolean | null {
    if (this.#deciding.has(branch)) return null;
    this.#deciding.add(branch);
    try {
      return this.#decide(branch, frame);
    } finally {
      this.#deciding.delete(branch);
    }
  }

  #decide({ test, negated, equals, over }: BranchFact, frame: Frame): boolean | null {
    if (equals) return this.#compare(equals, frame);
    if (over) return this.#hasEntries(dictionaryOf(over), frame);
    const truth = test && this.#truth(test, frame);
    return truth === null ? null : truth !== negated;
  }

  /** Whether a dictionary or list has anything in it; null: not all of it is known. */
  #hasEntries(expr: Expr, frame: Frame): boolean | null {
    const items = this.#evaluator.value(expr, frame);
    return this.#evaluator.entries(items).size > 0 ? true : this.#evaluator.isClosed(items) ? false : null;
  }

  /** Whether a variable is a text, or differs from it; null: not all that it can be is known. */
  #compare({ subject, text, differs }: Comparison, frame: Frame): boolean | null {
    const { texts, things, open, needs, awaits, absent, unset, guessed } = this.#evaluator.value(subject, frame);
    const isOpen = open || awaits || absent || unset || guessed || needs.size > 0 || things.length > 0;
    if (isOpen || texts.length === 0 || texts.some(({ value }) => value.includes(HOLE))) return null;
    const { caseless } = this.#evaluator.program.language(frame.fn.file);
    const plain = (written: string): string => (caseless ? written.toLowerCase() : written);
    const same = texts.filter(({ value }) => plain(value) === plain(text)).length;
    if (same > 0 && same < texts.length) return null;
    return same > 0 !== differs;
  }

  /** Whether a condition holds that asks for a value; null: the sources do not tell. */
  #truth(test: Expr, frame: Frame): boolean | null {
    if (test.kind === 'call' && asksBeginning(test)) return beginsWith(test, frame, this.#evaluator);
    const value = this.#evaluator.value(test, frame);
    if (this.#standsForMember(test, value, frame)) return null;
    const truth = holds(value);
    return truth && !this.#isSurelyThere(value, frame) ? null : truth;
  }

  /** Whether a member, or that of which a variable is given the value, is not known: its object stands in for it. */
  #standsForMember(expr: Expr | undefined, value: Value, frame: Frame): boolean {
    if (expr?.kind === 'name') {
      const all = this.#evaluator.program.assignments(frame.fn, expr.name);
      this.#evaluator.count(all.length);
      return all.some(({ value: given }) => given.kind !== 'name' && this.#standsForMember(given, value, frame));
    }
    if (expr?.kind !== 'member' && expr?.kind !== 'index') return false;
    const things = withoutViews(value.things);
    const object = this.#evaluator.value(expr.object, frame);
    const own = new Set(withoutViews(object.things));
    const stands = things.length > 0 && things.every((thing) => own.has(thing));
    // One of several results, of which only the first is the text.
    const texts = new Set(object.texts.map((text) => text.value));
    const isPart = expr.kind === 'index' && things.length === 0 && value.texts.length > 0;
    return stands || (isPart && value.texts.every((text) => texts.has(text.value)));
  }
}
