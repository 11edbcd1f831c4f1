import * as z from 'zod/mini';
import { MANIFEST } from './schema.ts';

/** Returns the JSON Schema (draft-07) of the manifest, for editors. */
export function manifestJsonSchema(id: string): Record<string, unknown> {
  return editorSchema(MANIFEST, id);
}

/** Returns the JSON Schema (draft-07) of a document that the parser of manifests reads. */
export function editorSchema(kind: z.ZodMiniType, id: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(kind, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // The parser removes `x-` keys before it checks the closed objects.
      if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = { '^x-': {} };
    },
  });
  return { $schema, $id: id, ...schema };
}
