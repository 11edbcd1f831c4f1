import type { DataPath } from '../manifest.ts';
import type { ValueShape } from './value-shape.ts';

/** What the schema states about the value at a path. */
export interface KeyFacts {
  readonly type: ValueShape['type'];
  /** Begins in lower case if the first word is an ordinary word. */
  readonly purpose: string | undefined;
  readonly example: string | undefined;
  /** Allowed keys of a mapping, in the order of the schema. */
  readonly keys: readonly string[];
  /** Allowed values of a choice. */
  readonly choices: readonly string[];
  readonly required: boolean;
}

/** Returns undefined if the schema has no such key. */
export function factsAt(root: ValueShape, path: DataPath): KeyFacts | undefined {
  let shape = root;
  let required = true;
  for (const step of path) {
    if (shape.type === 'list') {
      shape = shape.item;
      required = true;
    } else {
      const next: ValueShape | undefined =
        shape.type === 'mapping' && Object.hasOwn(shape.keys, step) ? shape.keys[step] : undefined;
      if (shape.type !== 'mapping' || !next) return undefined;
      required = shape.required.includes(String(step));
      shape = next;
    }
  }
  return {
    type: shape.type,
    purpose: shape.purpose,
    example: shape.example,
    keys: shape.type === 'mapping' ? Object.keys(shape.keys) : [],
    choices: shape.type === 'choice' ? shape.choices : [],
    required,
  };
}

/** Most allowed keys or values that a message lists. */
const SHOWN = 20;

/** Returns `'a', 'b' or 25 more`: the allowed keys or values as a message lists them. */
export function alternatives(allowed: readonly string[]): string {
  const shown = allowed.slice(0, allowed.length > SHOWN ? 3 : SHOWN).map((one) => `'${one}'`);
  const more = allowed.length - shown.length;
  return more > 0 ? `${shown.join(', ')} (or ${more} more)` : shown.join(', ');
}
