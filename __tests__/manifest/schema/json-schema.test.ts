import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { editorSchema, manifestJsonSchema } from '../../../src/manifest/schema/json-schema.ts';
import { MANIFEST } from '../../../src/manifest/schema/schema.ts';
import { starterManifest } from '../../../src/manifest/starter.ts';
import { RULES } from '../../../src/rules/index.ts';
import { examples } from '../../support/examples.ts';
import { MODEL_MANIFEST } from '../../support/model.ts';
import { read } from '../marked.ts';

const ID = 'https://example.com/mde-partner.schema.json';
const RULE_IDS = RULES.map(({ meta }) => meta.id);
const schema = manifestJsonSchema(ID, RULE_IDS);
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false });
ajv.addVocabulary(['defaultSnippets', 'patternErrorMessage']);
const validate = ajv.compile(schema);
/** Without what only rules judge. */
const validateShape = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(
  editorSchema(MANIFEST, ID),
);

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly additionalProperties?: unknown;
  readonly patternProperties?: unknown;
  readonly defaultSnippets?: readonly { readonly body: unknown }[];
}

/** Every subschema with the path to it. */
function* nodes(node: Node, path = ''): Generator<[string, Node]> {
  yield [path, node];
  for (const [key, inner] of Object.entries(node.properties ?? {})) yield* nodes(inner, `${path}/${key}`);
  if (node.items) yield* nodes(node.items, `${path}/-`);
}

describe('the published schema', () => {
  test('is draft-07 with the given URL', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema['$id']).toBe(ID);
  });

  test('describes every key, with examples that it accepts itself', () => {
    for (const [path, node] of nodes(schema)) {
      if (path === '' || (path.endsWith('/-') && node.type === 'string')) continue;
      expect([path, node.description]).toEqual([path, expect.stringMatching(/^[A-Z].*[^.]$/)]);
      expect([path, node.examples?.length]).not.toEqual([path, 0]);
      for (const example of node.examples ?? [expect.anything()])
        expect([path, new Ajv({ strict: false }).validate(node, example)]).toEqual([path, true]);
    }
  });

  test('closes every object except for x- keys', () => {
    const objects = [...nodes(schema)].filter(([, node]) => node.type === 'object');
    expect(objects.length).toBeGreaterThan(8);
    for (const [path, node] of objects)
      expect([path, node.additionalProperties, node.patternProperties]).toEqual([path, false, { '^x-': {} }]);
  });

  test('accepts the model and the starter', () => {
    expect(validate(parse(MODEL_MANIFEST))).toBe(true);
    expect(validate(parse(starterManifest()))).toBe(true);
    expect(read(starterManifest()).faults).toEqual([]);
  });
});

describe('hints for editors', () => {
  const manifest = parse(MODEL_MANIFEST);
  const withProduct = (fields: object) => ({ ...manifest, products: [{ ...manifest.products[0], ...fields }] });
  const withWaiver = (fields: object) => ({ ...manifest, waivers: [{ rule: 'logo-heavy', reason: 'r', ...fields }] });
  const release = { title: 'x', submitted: '2026-03-02', publish: '2026-03-16', url: 'https://contoso.com/news' };

  test.each([
    ['a link without https', withProduct({ landingPage: 'http://contoso.com' })],
    ['a logo that is no SVG', withProduct({ logo: 'logo.png' })],
    ['a User-Agent of another form', withProduct({ userAgent: 'Contoso/1.0' })],
    ['a date in another form', withProduct({ pressReleases: [{ ...release, publish: '16.3.2026' }] })],
    ['a release without https', withProduct({ pressReleases: [{ ...release, url: 'contoso.com' }] })],
    ['a website without https', { ...manifest, company: { name: 'Contoso', website: 'contoso.com' } }],
    ['a waiver for an unknown rule', withWaiver({ rule: 'logo-hevy' })],
    ['a waiver with a wrong date', withWaiver({ expires: 'soon' })],
  ])('mark %s, which a rule reports too', (_, data) => {
    expect(validate(data)).toBe(false);
    expect(validateShape(data)).toBe(true);
  });

  test('leave alone what is right', () => {
    const right = withProduct({ pressReleases: [release], logo: 'a.SVG', userAgent: 'MdePartner-A-B/{version}' });
    expect([validate(right), validate.errors]).toEqual([true, null]);
    for (const rule of RULE_IDS) expect(validate(withWaiver({ rule, expires: '2026-12-31' }))).toBe(true);
  });

  test('every example listing that the check calls clean is valid', () => {
    const root = join(import.meta.dirname, '..', '..', '..', 'examples');
    for (const path of ['contoso/mde-partner.yml', 'monorepo/cognito/mde-partner.yml'])
      if (existsSync(join(root, path)))
        expect([path, validate(parse(readFileSync(join(root, path), 'utf8')))]).toEqual([path, true]);
    expect(existsSync(join(root, 'contoso/mde-partner.yml'))).toBe(true);
  });

  test('snippets, once filled in, are valid', () => {
    const snippets = [...nodes(schema)].flatMap(([path, node]) =>
      (node.defaultSnippets ?? []).map(({ body }) => [path, body] as const),
    );
    expect(snippets.map(([path]) => path)).toEqual(['/products/-', '/products/-/pressReleases/-', '/waivers/-']);
    for (const [path, body] of snippets) {
      const filled = JSON.parse(JSON.stringify(body).replace(/\$\{\d+:([^}]*)\}/g, '$1'));
      const data = path.endsWith('pressReleases/-')
        ? withProduct({ pressReleases: [filled] })
        : path.startsWith('/products')
          ? { ...manifest, products: [filled] }
          : { ...manifest, waivers: [{ ...filled, rule: 'logo-heavy' }] };
      expect([path, validate(data), validate.errors]).toEqual([path, true, null]);
    }
  });
});

/** Manifests as JSON, which is YAML: mostly valid, with any value in any place. */
function manifests(): fc.Arbitrary<unknown> {
  const junk = fc.oneof(
    fc.constantFrom(null, true, false, 1, 1.5, 'x', '', [], {}, ['x'], [1], { a: 1 }, { 'x-a': [null] }, 2),
    fc.string(),
  );
  const maybe = <T>(right: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 100, arbitrary: right as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: junk });
  const object = (
    required: Record<string, fc.Arbitrary<unknown>>,
    optional: Record<string, fc.Arbitrary<unknown>> = {},
  ) =>
    maybe(
      fc
        .tuple(
          fc.record({ ...required, ...optional, 'x-free': junk, wrong: junk, url: junk }, { requiredKeys: [] }),
          fc.record(required),
          fc.nat({ max: 40 }),
        )
        .map(([some, all, dice]) => {
          const { wrong, url, ...right } = some as Record<string, unknown>;
          return dice === 0 ? some : dice === 1 ? { ...all, ...right, wrong, url } : { ...right, ...all };
        }),
    );
  const text = maybe(fc.constantFrom('a', 'contoso', '2026-01-01'));
  const texts = maybe(fc.array(text, { maxLength: 2 }));
  const product = object(
    { name: text, description: text, logo: text, landingPage: text, userAgent: text },
    {
      id: text,
      entraApplication: object({}, { multiTenant: maybe(fc.boolean()), name: text, applicationId: text }),
      version: object(
        {},
        {
          file: text,
          key: text,
          tag: fc.constantFrom('v{version}', 'app@{version}'),
          precision: maybe(fc.constantFrom('full', 'minor')),
        },
      ),
      source: texts,
      pressReleases: maybe(fc.array(object({}, { title: text, file: text }), { maxLength: 2 })),
    },
  );
  return object(
    {
      schemaVersion: maybe(fc.constant(1)),
      company: object({ name: text }),
      products: maybe(fc.array(product, { minLength: 1, maxLength: 2 })),
    },
    {
      readiness: object({}, { developerLicense: maybe(fc.boolean()), misa: maybe(fc.constantFrom('none', 'member')) }),
      waivers: maybe(fc.array(object({ rule: text, reason: text }, { product: text, paths: texts }), { maxLength: 2 })),
      scan: object(
        {},
        {
          hosts: object({}, { extra: texts, ignore: maybe(fc.array(object({ hosts: texts, reason: text }))) }),
          clients: maybe(fc.array(object({ paths: texts, reason: text }))),
          tests: maybe(fc.array(object({ paths: texts, reason: text }))),
          vendored: maybe(fc.array(object({ paths: texts, reason: text }))),
        },
      ),
    },
  );
}

/** Checks beyond the shape, which no schema can express. */
const BEYOND =
  /is also that of|out of the repository|is absolute|is a URL|backslashes|GUID|not an https URL|fictional name/;

test('the parser and the published schema agree on what is valid', () => {
  let right = 0;
  fc.assert(
    fc.property(manifests(), (generated) => {
      const json = JSON.stringify(generated);
      const data: unknown = JSON.parse(json);
      const manifest = read(json);
      if (manifest.state !== 'parsed') return;
      const faults = manifest.faults.filter((fault) => !BEYOND.test(fault.message));
      expect({ data, right: faults.length === 0 }).toEqual({ data, right: validateShape(data) });
      right += faults.length === 0 ? 1 : 0;
    }),
    examples(500, 500),
  );
  expect(right).toBeGreaterThan(20);
});
