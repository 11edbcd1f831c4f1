import { type CallExpr, type ClassFact, type FunctionFact, lastName } from '../facts.ts';
import { boundFunction } from './bound-functions.ts';
import { callText } from './call-text.ts';
import type { ContainerBlocks } from './container-blocks.ts';
import type { Evaluation, Target } from './evaluation.ts';
import { fieldDefault } from './field-defaults.ts';
import { classMeant } from './frames.ts';
import { isLeftOut } from './left-out.ts';
import { mergedBy } from './merges.ts';
import type { Options } from './options.ts';
import { otherHeaders } from './other-headers.ts';
import type { Registrations } from './registrations.ts';
import type { ScopeCalls } from './scope-calls.ts';
import {
  amongOthers,
  cutShort,
  type Frame,
  type InstanceThing,
  NOTHING,
  thingValue,
  UNKNOWN,
  union,
  type Value,
} from './value.ts';
import type { Variables } from './variables.ts';
import { wrappedFunction } from './wrapped-functions.ts';

/** Values that are looked at of those that one function gives back. */
const MAX_RETURNS = 12;

/** What calls give values besides the functions that they reach. */
interface CallSources {
  readonly containers: ContainerBlocks;
  readonly options: Options;
  readonly registrations: Registrations;
  readonly scopeCalls: ScopeCalls;
  readonly variables: Variables;
}

/** What calls give. */
export class CallValues {
  readonly #evaluator: Evaluation;
  readonly #sources: CallSources;

  constructor(evaluator: Evaluation, sources: CallSources) {
    this.#evaluator = evaluator;
    this.#sources = sources;
  }

  call(call: CallExpr, frame: Frame): Value {
    const value = this.#call(call, frame);
    const { callee } = call;
    return callee.kind === 'member' && this.#evaluator.value(callee.object, frame).among ? amongOthers(value) : value;
  }

  #call(call: CallExpr, frame: Frame): Value {
    if (this.#sources.variables.isSuper(call.callee, frame)) return this.#evaluator.self(frame) ?? UNKNOWN;
    const bound = boundFunction(call, frame, this.#evaluator);
    if (bound) return bound;
    const target = this.#evaluator.targets.of(call, frame);
    if (target.cls) return this.#text(target.cls, call, frame) ?? thingValue(this.#instance(target.cls, call, frame));
    const asked = target.functions.every(({ sure }) => !sure) ? this.#sources.registrations.asked(call, frame) : null;
    if (asked) return asked;
    const results = target.functions.flatMap((one) => this.#returned(one, call, frame));
    if (target.isCut) return cutShort(union([UNKNOWN, ...results]));
    if (results.length > 0 && target.functions.some((one) => one.byName)) return { ...union(results), guessed: true };
    if (results.length > 0) return union(results);
    return (
      this.#sources.containers.asked(call, frame) ??
      this.#sources.scopeCalls.value(call, frame) ??
      this.#implemented(call, frame) ??
      this.#accessed(call, frame) ??
      this.#sources.options.given(call, frame) ??
      fieldDefault(this.#evaluator, call, frame) ??
      callText(call, frame, this.#evaluator) ??
      wrappedFunction(call, frame, this.#evaluator) ??
      mergedBy(call, frame, this.#evaluator) ??
      otherHeaders(call, frame, this.#evaluator) ??
      this.#made(call, frame)
    );
  }

  /** The text that an object is made with, if its class inherits from one of texts; null: it is none. */
  #text(cls: ClassFact, { args }: CallExpr, frame: Frame): Value | null {
    const { textClasses, textMaker } = this.#evaluator.program.language(cls.file);
    const given = args[0];
    if (!textClasses || !given || given.spread) return null;
    const isText =
      this.#evaluator.instances.outerBases(cls).some((base) => textClasses.includes(base)) &&
      cls.methods.every((fn) => keepsText(fn, textMaker));
    const value = isText ? this.#evaluator.value(given.value, frame) : null;
    return value && value.texts.length > 0 ? value : null;
  }

  /** The field that an accessor reads whose method nobody wrote (Lombok's `getName()`, a record's `name()`). */
  #accessed(call: CallExpr, frame: Frame): Value | null {
    const { callee, args } = call;
    if (callee.kind !== 'member' || args.length > 0 || !this.#evaluator.program.language(frame.fn.file).accessors)
      return null;
    const field = callee.name.replace(/^get(?=[A-Z])/, '');
    return this.#evaluator.instances.member(
      this.#evaluator.value(callee.object, frame),
      field.charAt(0).toLowerCase() + field.slice(1),
    );
  }

  /** An object of an interface whose methods a library implements: `maker.create(Api.class)`. */
  #implemented(call: CallExpr, frame: Frame): Value | null {
    const { declaredCalls } = this.#evaluator.knowledge(frame.fn.file);
    const kinds = declaredCalls.filter(({ makers }) => makers.includes(lastName(call.callee)));
    if (kinds.length === 0 || call.callee.kind !== 'member') return null;
    const types = (call.callee.types ?? []).flatMap((type) => classMeant(type, frame, this.#evaluator) ?? []);
    const things = call.args.flatMap(({ value }) => this.#evaluator.value(value, frame).things);
    const named = call.expected === undefined ? undefined : classMeant(call.expected, frame, this.#evaluator);
    const given = things.flatMap((thing) => (thing.kind === 'class' ? [thing.cls] : []));
    const classes = [...types, ...given, ...(named ? [named] : [])];
    const cls = classes.find(({ declares }) => kinds.some(({ library }) => library === declares));
    return cls ? thingValue(this.#instance(cls, call, frame)) : null;
  }

  #instance(cls: ClassFact, call: CallExpr, frame: Frame): InstanceThing {
    return { kind: 'instance', cls, call, frame };
  }

  #returned(target: Target, call: CallExpr, frame: Frame): Value[] {
    const bound = this.#evaluator.bind(target.fn, call, frame, target.self, target.frame);
    if (!bound) return [UNKNOWN];
    const returned = this.returns(bound);
    return returned ? [returned] : [];
  }

  /** What a function gives back; null if it returns nothing. */
  returns(frame: Frame): Value | null {
    const all = frame.fn.statements.filter((statement) => statement.kind === 'return');
    if (all.length === 0) return null;
    const returns = all.filter(({ blocks }) => !isLeftOut(this.#evaluator, blocks, frame));
    const value = union(
      returns.slice(0, MAX_RETURNS).map((statement) => this.#evaluator.value(statement.value, frame)),
    );
    return returns.length > MAX_RETURNS ? cutShort(value) : value;
  }

  #made(call: CallExpr, frame: Frame): Value {
    const name = this.#evaluator.targets.outsideName(call.callee, frame) ?? lastName(call.callee);
    const inputs = [
      call.callee.kind === 'member' ? call.callee.object : null,
      ...call.args.slice(0, 8).map((arg) => arg.value),
    ];
    const needs = union([
      NOTHING,
      ...inputs.flatMap((input) => (input ? [this.#evaluator.value(input, frame)] : [])),
    ]).needs;
    return { texts: [], things: [{ kind: 'made', name, call, frame }], open: true, needs };
  }
}

/** Whether a method makes no text but the one that it is given: `return str.__new__(cls, value)`. */
function keepsText({ name, params, statements }: FunctionFact, maker: string | undefined): boolean {
  return statements.every(({ kind, value }) => {
    if (kind !== 'return' || name !== maker) return true;
    const made = value.kind === 'call' && lastName(value.callee) === name ? value.args[1]?.value : undefined;
    return made?.kind === 'name' && made.name === params.at(-1)?.name;
  });
}
