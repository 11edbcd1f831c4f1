import type { Arg, CallExpr, Expr, FieldFact } from '../facts.ts';
import type { FieldDeclaration } from '../libraries/library.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, type InstanceThing, UNKNOWN, union, type Value } from './value.ts';

const made = new WeakMap<Arg, CallExpr>();

/** Returns what a call gives the field that it declares: `field(default_factory=requests.Session)`. Null: it declares none. */
export function fieldDefault(evaluator: Evaluation, call: CallExpr, frame: Frame): Value | null {
  const declared = declarationOf(evaluator, call, frame);
  if (!declared) return null;
  const maker = call.args.find(({ name }) => name !== null && declared.makers.includes(name));
  if (maker)
    return evaluator.value(
      ensure(made, maker, () => callOf(maker.value)),
      frame,
    );
  const [first] = call.args;
  const given = call.args.find(({ name }) => name === declared.default) ?? (first?.name === null ? first : undefined);
  return given && !isEllipsis(given.value) ? evaluator.value(given.value, frame) : UNKNOWN;
}

/**
 * Returns what the arguments of a call give a field of the object that it makes, where the class has no constructor of its
 * own that takes them. Null: they give it nothing.
 */
export function constructedField(evaluator: Evaluation, thing: InstanceThing, name: string): Value | null {
  const { call, frame, cls } = thing;
  if (!evaluator.program.language(cls.file).fieldsConstruct || !call || !frame || call.args.length === 0) return null;
  const lineage = evaluator.instances.lineage(cls);
  const writesIt = lineage.some(({ methods }) =>
    methods.some(({ kind, params }) => kind === 'constructor' && params.length > 0),
  );
  if (writesIt) return null;
  const fields = [...lineage].reverse().flatMap((one) => one.fields.filter(({ type }) => type !== null));
  const field = fields.findLast((one) => one.name === name);
  if (!field) return null;
  const names = namesOf(evaluator, field, cls.file);
  const named = call.args.find((arg) => arg.name !== null && names.includes(arg.name));
  if (named) return evaluator.later.given(named.value, call, frame);
  // A class keeps the place that one it inherits from gives a field.
  const order = [...new Set(fields.map((one) => one.name))];
  const index = order.indexOf(name);
  const given = positional(call, index);
  if (given) {
    const before = fields.filter((one) => order.indexOf(one.name) <= index);
    return before.some(isNoPosition) ? UNKNOWN : evaluator.later.given(given.value, call, frame);
  }
  const spread = call.args.filter((arg) => arg.spread).map((arg) => evaluator.value(arg.value, frame));
  return spread.length > 0 ? union([UNKNOWN, ...spread.map((one) => ({ ...one, texts: [], things: [] }))]) : null;
}

/** Whether a field may take no argument by its position. */
function isNoPosition({ type, value }: FieldFact): boolean {
  if (type === 'ClassVar' || type === 'KW_ONLY') return true;
  return value?.kind === 'call' && value.args.some(({ name }) => name === 'init' || name === 'kw_only');
}

/** The argument at a position, as long as nothing before it stands for several. */
function positional({ args }: CallExpr, index: number): Arg | undefined {
  const arg = args[index];
  const isPlain = args.slice(0, index + 1).every(({ name, spread }) => name === null && !spread);
  return isPlain ? arg : undefined;
}

/** The names that a field has as an argument: its own, that without leading underscores, and the one that is declared. */
function namesOf(evaluator: Evaluation, { name, value }: FieldFact, file: string): readonly string[] {
  const args = value?.kind === 'call' ? value.args : [];
  const { fields } = evaluator.knowledge(file);
  const alias = args.flatMap((arg) =>
    arg.value.kind === 'text' && fields.some((one) => one.alias === arg.name) ? [arg.value.value] : [],
  );
  return [name, name.replace(/^_+/, ''), ...alias];
}

function declarationOf(evaluator: Evaluation, call: CallExpr, frame: Frame): FieldDeclaration | null {
  const { fields } = evaluator.knowledge(frame.fn.file);
  if (fields.length === 0) return null;
  const name = evaluator.targets.outsideName(call.callee, frame);
  return fields.find(({ calls }) => name !== null && calls.includes(name)) ?? null;
}

function callOf(callee: Expr): CallExpr {
  const { start, end } = callee;
  return { kind: 'call', callee, args: [], creates: false, start, end };
}

/** `Field(..., env='URL')`: the field has to be given. */
function isEllipsis(value: Expr): boolean {
  return value.kind === 'opaque' && value.end - value.start === 3 && value.parts.length === 0;
}
