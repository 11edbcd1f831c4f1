import type { DataPath } from '../manifest.ts';
import type { ValueShape } from './value-shape.ts';

/** Where data does not have the shape that the schema states. `value`: it is missing or of the wrong kind. */
export interface Difference {
  readonly kind: 'value' | 'too-few' | 'unknown-keys';
  readonly path: DataPath;
  /** The unknown keys. */
  readonly keys: readonly string[];
}

/** Yields every difference, in the order of the schema; the unknown keys of a mapping follow its known keys. */
export function* differences(shape: ValueShape, value: unknown, path: DataPath = []): Generator<Difference> {
  if (shape.type === 'mapping') {
    if (isMapping(value)) yield* inMapping(shape, value, path);
    else yield { kind: 'value', path, keys: [] };
  } else if (shape.type === 'list') {
    if (Array.isArray(value)) yield* inList(shape, value, path);
    else yield { kind: 'value', path, keys: [] };
  } else if (!fits(shape, value)) yield { kind: 'value', path, keys: [] };
}

type Shape<Type extends ValueShape['type']> = Extract<ValueShape, { readonly type: Type }>;

function* inMapping(
  { keys, required }: Shape<'mapping'>,
  value: Readonly<Record<string, unknown>>,
  path: DataPath,
): Generator<Difference> {
  for (const [key, shape] of Object.entries(keys))
    if (value[key] !== undefined || required.includes(key)) yield* differences(shape, value[key], [...path, key]);
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(keys, key));
  if (unknown.length > 0) yield { kind: 'unknown-keys', path, keys: unknown };
}

function* inList({ item, least = 0 }: Shape<'list'>, value: readonly unknown[], path: DataPath): Generator<Difference> {
  for (const [index, one] of value.entries()) yield* differences(item, one, [...path, index]);
  if (value.length < least) yield { kind: 'too-few', path, keys: [] };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fits(shape: Exclude<ValueShape, { readonly type: 'list' | 'mapping' }>, value: unknown): boolean {
  if (shape.type === 'flag') return typeof value === 'boolean';
  if (shape.type === 'number') return value === shape.value;
  if (shape.type === 'day') return typeof value === 'string' || (shape.orFalse === true && value === false);
  if (typeof value !== 'string') return false;
  if (shape.type === 'choice') return shape.choices.includes(value);
  return shape.pattern === undefined || new RegExp(shape.pattern).test(value);
}
