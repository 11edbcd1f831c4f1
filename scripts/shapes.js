/**
 * The shape of a manifest as a table, written from its schema to `src/manifest/schema/shapes.ts`: a run needs what the
 * schema states of a value, and loading zod for it took a sixth of the time of a small run.
 */
import { join } from 'node:path';
import * as z from 'zod/mini';
import { generatedSource } from './generated-source.js';

/** @typedef {import('../src/manifest/schema/value-shape.ts').ValueShape} ValueShape */

const ROOT = join(import.meta.dirname, '..');
/** The checks that the table knows. Products beyond the limit are left out before the shape is judged. */
const CHECKS = new Set(['meta', 'string_format', 'min_length', 'max_length']);
const PATH = 'src/manifest/schema/shapes.ts';

/**
 * The table by path. Only the compiled schema is loaded, not the code that reads the table.
 *
 * @returns {Promise<[string, string]>}
 */
export async function shapesFile() {
  /** @type {Pick<typeof import('../src/manifest/schema/schema.ts'), 'DAYS' | 'MANIFEST'>} */
  const { DAYS, MANIFEST } = await import(join(ROOT, '.build', 'src', 'manifest', 'schema', 'schema.js'));
  const table = shapeOf(MANIFEST, DAYS);
  return [
    PATH,
    generatedSource(
      PATH,
      'the schema',
      `import type { ValueShape } from './value-shape.ts';

/** The shape of a manifest. */
export const SHAPE: ValueShape = ${JSON.stringify(table, null, 2)};
`,
    ),
  ];
}

/**
 * @param {z.core.$ZodType} schema
 * @param {Pick<typeof import('../src/manifest/schema/schema.ts').DAYS, 'has'>} days
 * @returns {ValueShape}
 */
function shapeOf(schema, days) {
  const meta = z.globalRegistry.get(schema);
  const example = exampleText(meta?.['examples']);
  return {
    ...bareShape(schema, days),
    ...(meta?.description && { purpose: lowerFirst(meta.description) }),
    ...(example !== undefined && { example }),
  };
}

/**
 * @param {z.core.$ZodType} schema
 * @param {Parameters<typeof shapeOf>[1]} days
 * @returns {ValueShape}
 */
function bareShape(schema, days) {
  if (days.has(/** @type {z.ZodMiniType} */ (schema)))
    return { type: 'day', ...(schema instanceof z.ZodMiniUnion && { orFalse: true }) };
  if (schema instanceof z.ZodMiniObject) {
    const shape = /** @type {Record<string, z.core.$ZodType>} */ (schema.def.shape);
    const required = Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodMiniOptional));
    const keys = Object.entries(shape).map(([key, field]) => {
      const value = field instanceof z.ZodMiniOptional ? field.def.innerType : field;
      return [key, shapeOf(value, days)];
    });
    return { type: 'mapping', required, keys: Object.fromEntries(keys) };
  }
  if (schema instanceof z.ZodMiniArray) {
    const least = checksOf(schema).find(({ check }) => check === 'min_length')?.minimum;
    return { type: 'list', ...(least !== undefined && { least }), item: shapeOf(schema.def.element, days) };
  }
  if (schema instanceof z.ZodMiniBoolean) return { type: 'flag' };
  if (schema instanceof z.ZodMiniEnum) return { type: 'choice', choices: schema.options.map(String) };
  if (schema instanceof z.ZodMiniLiteral) return { type: 'number', value: Number(schema.def.values[0]) };
  if (!(schema instanceof z.ZodMiniString)) throw new Error(`the table of shapes has no ${schema._zod.def.type}`);
  const pattern = checksOf(schema).find(({ check }) => check === 'string_format')?.pattern;
  return { type: 'text', ...(pattern && { pattern: pattern.source }) };
}

/**
 * @param {z.core.$ZodType} schema
 * @returns {readonly { readonly check: string, readonly minimum?: number, readonly pattern?: RegExp }[]}
 */
function checksOf(schema) {
  const checks = (schema._zod.def.checks ?? []).map((check) => check._zod.def);
  const unknown = checks.find(({ check }) => !CHECKS.has(check));
  if (unknown) throw new Error(`the table of shapes has no check of ${unknown.check}`);
  return checks;
}

/** @param {string} text */
function lowerFirst(text) {
  return /^[A-Z][a-z]+[ ,]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * On one line; only the first key of a mapping.
 *
 * @param {unknown} examples
 */
function exampleText(examples) {
  return Array.isArray(examples) && examples.length > 0 ? written(examples[0]) : undefined;
}

/**
 * @param {unknown} example
 * @returns {string}
 */
function written(example) {
  if (Array.isArray(example)) return example.map((item) => `- ${written(item)}`).join(' ');
  if (typeof example !== 'object' || example === null) return String(example);
  const [key, value] = Object.entries(example)[0] ?? [];
  return `${key}: ${written(value)}`;
}
