import { type CallExpr, type FunctionFact, lastName } from '../facts.ts';
import type { Language } from '../language.ts';
import { ensure } from './ensure.ts';

/** A call of a base constructor; `base`: the class that it names, null: whatever the base is. */
export interface BaseCall {
  readonly call: CallExpr;
  readonly base: string | null;
}

/** `super(...)`, `super().__init__(...)`, `base(...)`, `parent::__construct(...)`, `Base.__init__(self, ...)`. */
export function* baseCalls(built: FunctionFact, { supers, superConstructors }: Language): Iterable<BaseCall> {
  for (const { value } of built.statements) {
    if (value.kind !== 'call') continue;
    const { callee } = value;
    const names = callee.kind === 'name' ? supers : callee.kind === 'member' ? superConstructors : undefined;
    if (!names?.includes(lastName(callee))) continue;
    const base = callee.kind === 'member' ? lastName(callee.object) : '';
    const [first] = value.args;
    const isNamed = base !== '' && base !== 'this' && !supers?.includes(base);
    if (!isNamed) yield { call: value, base: null };
    else if (first?.value.kind === 'name' && first.value.name === 'this') yield { call: withoutFirst(value), base };
  }
}

const shortened = new WeakMap<CallExpr, CallExpr>();

/** A call without the object that it is given first; the same each time, as activations are kept by their calls. */
function withoutFirst(call: CallExpr): CallExpr {
  return ensure(shortened, call, () => ({ ...call, args: call.args.slice(1) }));
}
