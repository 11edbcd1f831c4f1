import * as z from 'zod/mini';
import type { DataPath } from '../manifest.ts';
import { DAYS } from './schema.ts';

/** What the schema states about the value at a path. */
export interface KeyFacts {
  readonly type: 'text' | 'flag' | 'number' | 'list' | 'mapping' | 'choice' | 'day';
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
export function factsAt(root: z.core.$ZodType, path: DataPath): KeyFacts | undefined {
  let schema = root;
  let required = true;
  for (const step of path) {
    const next = inside(schema, step);
    if (!next) return undefined;
    required = !(next instanceof z.ZodMiniOptional);
    schema = next instanceof z.ZodMiniOptional ? next.def.innerType : next;
  }
  const meta = z.globalRegistry.get(schema);
  return {
    type: typeOf(schema),
    purpose: meta?.description && lowerFirst(meta.description),
    example: exampleText(meta?.['examples']),
    keys: schema instanceof z.ZodMiniObject ? Object.keys(schema.def.shape) : [],
    choices: schema instanceof z.ZodMiniEnum ? schema.options.map(String) : [],
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

function inside(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodMiniArray) return schema.def.element;
  if (!(schema instanceof z.ZodMiniObject)) return undefined;
  return Object.hasOwn(schema.def.shape, step) ? schema.def.shape[step] : undefined;
}

function typeOf(schema: z.core.$ZodType): KeyFacts['type'] {
  if (DAYS.has(schema)) return 'day';
  if (schema instanceof z.ZodMiniObject) return 'mapping';
  if (schema instanceof z.ZodMiniArray) return 'list';
  if (schema instanceof z.ZodMiniBoolean) return 'flag';
  if (schema instanceof z.ZodMiniEnum) return 'choice';
  return schema instanceof z.ZodMiniLiteral ? 'number' : 'text';
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]+[ ,]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** On one line; only the first key of a mapping. */
function exampleText(examples: unknown): string | undefined {
  return Array.isArray(examples) && examples.length > 0 ? written(examples[0]) : undefined;
}

function written(example: unknown): string {
  if (Array.isArray(example)) return example.map((item) => `- ${written(item)}`).join(' ');
  if (typeof example !== 'object' || example === null) return String(example);
  const [key, value] = Object.entries(example)[0] ?? [];
  return `${key}: ${written(value)}`;
}
