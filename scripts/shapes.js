/**
 * The shape of a manifest as a table, written from its schema to `src/manifest/schema/shapes.ts`: a run needs what the
 * schema states of a value, and loading zod for it took a sixth of the time of a small run.
 */
import { join } from 'node:path';
import { generatedSource } from './generated-source.js';

const ROOT = join(import.meta.dirname, '..');
const PATH = 'src/manifest/schema/shapes.ts';

/**
 * The table by path. Only the compiled schema is loaded, not the code that reads the table.
 *
 * @returns {Promise<[string, string]>}
 */
export async function shapesFile() {
  const built = join(ROOT, '.build', 'src', 'manifest', 'schema');
  /** @type {[Pick<typeof import('../src/manifest/schema/schema.ts'), 'MANIFEST'>, typeof import('../src/manifest/schema/schema-shape.ts')]} */
  const [{ MANIFEST }, { shapeOf }] = await Promise.all([
    import(join(built, 'schema.js')),
    import(join(built, 'schema-shape.js')),
  ]);
  const table = shapeOf(MANIFEST);
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
