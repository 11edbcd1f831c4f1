import * as z from 'zod/mini';
import { MANIFEST } from './schema.ts';

/** A schema, as far as hints are added to it. */
interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  [keyword: string]: unknown;
}

const HTTPS = '^[hH][tT][tT][pP][sS]://';
const DAY = '^\\d{4}-\\d{2}-\\d{2}$';

/**
 * What an editor can tell while a person types, by the path of the value. Each is looser than the rule that judges the
 * value, so that a clean manifest has no mark in an editor.
 */
const PATTERNS: Readonly<Record<string, string>> = {
  'company.website': HTTPS,
  'products[].logo': '\\.[sS][vV][gG]$',
  'products[].landingPage': HTTPS,
  'products[].userAgent': '^MdePartner-[^\\s/]+/\\S',
  'products[].pressReleases[].url': HTTPS,
  'products[].pressReleases[].submitted': DAY,
  'products[].pressReleases[].approved': DAY,
  'products[].pressReleases[].publish': DAY,
  'waivers[].expires': DAY,
};

/** A place to fill in a snippet, with its first text. Source: yaml-language-server. */
function fill(number: number, text: string): string {
  return `\${${number}:${text}}`;
}

/** Text that an editor inserts, by the path of the value. */
const SNIPPETS: Readonly<Record<string, { readonly label: string; readonly body: unknown }>> = {
  'products[]': {
    label: 'product',
    body: {
      name: fill(1, 'Contoso Cognito'),
      description: fill(2, 'What it adds to Defender for Endpoint, in at most 15 words'),
      logo: fill(3, 'assets/logo.svg'),
      landingPage: fill(4, 'https://contoso.com/guides/connect-defender'),
      userAgent: fill(5, 'MdePartner-Contoso-ContosoCognito/1.0.0'),
    },
  },
  'products[].pressReleases[]': {
    label: 'press release',
    body: {
      title: fill(1, 'Title'),
      file: fill(2, 'press/release.md'),
      submitted: fill(3, '2026-03-02'),
      publish: fill(4, '2026-03-16'),
    },
  },
  'waivers[]': { label: 'waiver', body: { rule: fill(1, 'rule'), reason: fill(2, 'Why it is accepted') } },
};

/**
 * Returns the JSON Schema (draft-07) of the manifest, for editors: the shape that the parser checks, and hints on what
 * the rules check.
 *
 * @param ruleIds every rule that a waiver can name
 */
export function manifestJsonSchema(id: string, ruleIds: readonly string[]): Record<string, unknown> {
  const schema = editorSchema(MANIFEST, id);
  for (const [path, pattern] of Object.entries(PATTERNS)) nodeAt(schema, path)['pattern'] = pattern;
  for (const [path, snippet] of Object.entries(SNIPPETS)) nodeAt(schema, path)['defaultSnippets'] = [snippet];
  nodeAt(schema, 'waivers[].rule')['enum'] = ruleIds;
  return schema;
}

/** @param path such as `products[].logo` */
function nodeAt(schema: Node, path: string): Node {
  let at: Node | undefined = schema;
  for (const step of path.replaceAll('[]', '.[]').split('.')) at = step === '[]' ? at?.items : at?.properties?.[step];
  if (!at) throw new Error(`the schema has no ${path}`);
  return at;
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
