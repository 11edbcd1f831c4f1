import * as z from 'zod/mini';
import { MANIFEST } from './schema.ts';

/** JSON Schema (draft-07) of the manifest for editors. */
export function manifestJsonSchema(id: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(MANIFEST, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // The parser takes `x-` keys out before the closed objects are judged.
      if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = { '^x-': {} };
    },
  });
  return { $schema, $id: id, ...schema };
}
