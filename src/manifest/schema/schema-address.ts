/** URL where the JSON Schema of the manifest is published; a test compares it with `repository` in package.json. */
export const SCHEMA_ADDRESS =
  'https://raw.githubusercontent.com/OWNER/mde-partner-check/main/schema/mde-partner.schema.json';
