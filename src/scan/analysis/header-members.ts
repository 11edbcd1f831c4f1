import type { DictExpr, Expr } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Thing, Value } from './value.ts';

const named = new WeakMap<DictExpr, DictExpr>();

/** Headers that are the members of an object, with their names as they are sent: a member has no hyphen in its name. */
export function withHyphens(value: Value): Value {
  return { ...value, things: value.things.map(renamed) };
}

function renamed(thing: Thing): Thing {
  if (thing.kind === 'view') return { ...thing, of: withHyphens(thing.of) };
  if (thing.kind !== 'dict' || thing.expr.kind !== 'dict') return thing;
  const { expr } = thing;
  return { ...thing, expr: ensure(named, expr, () => ({ ...expr, entries: expr.entries.map(withName) })) };
}

function withName({ key, value }: DictExpr['entries'][number]): { readonly key: Expr | null; readonly value: Expr } {
  return { key: key?.kind === 'text' ? { ...key, value: key.value.replaceAll('_', '-'), inner: null } : key, value };
}
