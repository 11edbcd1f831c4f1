import * as z from 'zod/mini';
import { DAYS } from './schema.ts';
import type { ValueShape } from './value-shape.ts';

/** The checks that a shape can state. Products beyond the limit are left out before the shape is judged. */
const CHECKS = new Set(['meta', 'string_format', 'min_length', 'max_length']);

/**
 * Returns what a schema states, as a table. A run judges a manifest by a table that is written from its schema
 * beforehand, because loading zod takes a sixth of the time of a small run.
 */
export function shapeOf(schema: z.core.$ZodType): ValueShape {
  const meta = z.globalRegistry.get(schema);
  const example = exampleText(meta?.['examples']);
  return {
    ...bareShape(schema),
    ...(meta?.description && { purpose: lowerFirst(meta.description) }),
    ...(example !== undefined && { example }),
  };
}

function bareShape(schema: z.core.$ZodType): ValueShape {
  if (DAYS.has(schema as z.ZodMiniType))
    return { type: 'day', ...(schema instanceof z.ZodMiniUnion && { orFalse: true as const }) };
  if (schema instanceof z.ZodMiniObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.def.shape;
    const required = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodMiniOptional));
    const keys = Object.entries(shape).map(([key, field]) => {
      const value = field instanceof z.ZodMiniOptional ? field.def.innerType : field;
      return [key, shapeOf(value)] as const;
    });
    return { type: 'mapping', required, keys: Object.fromEntries(keys) };
  }
  if (schema instanceof z.ZodMiniArray) {
    const least = checksOf(schema).find(({ check }) => check === 'min_length')?.minimum;
    return { type: 'list', ...(least !== undefined && { least }), item: shapeOf(schema.def.element) };
  }
  if (schema instanceof z.ZodMiniBoolean) return { type: 'flag' };
  if (schema instanceof z.ZodMiniEnum) return { type: 'choice', choices: schema.options.map(String) };
  if (schema instanceof z.ZodMiniLiteral) return { type: 'number', value: Number(schema.def.values[0]) };
  if (!(schema instanceof z.ZodMiniString)) throw new Error(`a shape has no ${schema._zod.def.type}`);
  const pattern = checksOf(schema).find(({ check }) => check === 'string_format')?.pattern;
  return { type: 'text', ...(pattern && { pattern: pattern.source }) };
}

interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly pattern?: RegExp;
}

function checksOf(schema: z.core.$ZodType): readonly Check[] {
  const checks = (schema._zod.def.checks ?? []).map((check): Check => check._zod.def);
  const unknown = checks.find(({ check }) => !CHECKS.has(check));
  if (unknown) throw new Error(`a shape has no check of ${unknown.check}`);
  return checks;
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
