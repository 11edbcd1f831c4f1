import * as z from 'zod/mini';
import { DOCUMENTED_FORM } from '../../text/partner-prefixes.ts';
import { MANIFEST } from './schema.ts';

/** The keywords of a schema that hints are added to. */
interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  [keyword: string]: unknown;
}

/** What an editor can report while a person types. */
interface Hint {
  readonly pattern: string;
  /** Shown if the value does not match. Source: `patternErrorMessage` of yaml-language-server and VS Code. */
  readonly patternErrorMessage: string;
}

const HTTPS: Hint = {
  pattern: '^[hH][tT][tT][pP][sS]://',
  patternErrorMessage: 'Use a URL that begins with https://.',
};
const DAY: Hint = { pattern: '^\\d{4}-\\d{2}-\\d{2}$', patternErrorMessage: 'Use the form YYYY-MM-DD.' };

/**
 * Hints by the path of the value. Each is looser than the rule that judges the value, so that a clean manifest has no
 * mark in an editor.
 */
const HINTS: Readonly<Record<string, Hint>> = {
  'company.website': HTTPS,
  'products[].logo': { pattern: '\\.[sS][vV][gG]$', patternErrorMessage: 'Use the path of an SVG file.' },
  'products[].landingPage': HTTPS,
  'products[].userAgent': {
    pattern: '^MdePartner-[^\\s/]+/\\S',
    patternErrorMessage: `Use the form ${DOCUMENTED_FORM}.`,
  },
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
  for (const [path, hint] of Object.entries(HINTS)) Object.assign(nodeAt(schema, path), hint);
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
