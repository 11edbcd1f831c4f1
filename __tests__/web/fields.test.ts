import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { pathFinder, readValues, setField } from '../../src/web/fields.ts';
import { EMPTY_MANIFEST } from '../../src/web/listing.ts';
import { examples } from '../support/examples.ts';
import { MODEL_MANIFEST } from '../support/model.ts';

const COMMENTED = `# Owner: marketing
schemaVersion: 1
company: { name: Contoso, website: "https://contoso.com" } # the holding
products:
  # the first one
  - name:   Contoso Cognito   # as on the web site
    description: >-
      Adds network context
      to every alert
    logo: assets/logo.svg
`;

describe('a value set in a manifest', () => {
  test('is what a parser of YAML reads, for any text, and nothing else changes', () => {
    const path = fc.constantFrom(
      ['company', 'name'],
      ['products', 0, 'name'],
      ['products', 0, 'description'],
      ['products', 0, 'landingPage'],
      ['products', 0, 'entraApplication', 'name'],
      ['readiness', 'misa'],
    );
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'true',
        '1.0',
        '- a',
        '# b',
        'a: b',
        "'",
        '"',
        '\n',
        'x #y',
        '{a}',
        '',
        ' ',
        '2026-08-01',
        '&a',
        '*a',
      ),
    );
    const base = fc.constantFrom(COMMENTED, MODEL_MANIFEST, EMPTY_MANIFEST);
    fc.assert(
      fc.property(base, path, value, (text, at, written) => {
        const after = setField(text, at, written);
        const wanted = structuredClone(parse(text)) as Record<string, unknown>;
        put(wanted, at, written);
        expect(parse(after)).toEqual(wanted);
        expect(readValues(after).get(at)).toBe(written);
      }),
    );
  });

  const PATHS = [
    ['company', 'name'],
    ...['name', 'description', 'landingPage', 'userAgent', 'logo', 'pressReleases'].map((key) => ['products', 0, key]),
    ['products', 0, 'entraApplication', 'multiTenant'],
    ['products', 0, 'pressReleases', 0, 'publish'],
    ['readiness', 'misa'],
  ];

  test('is written into any shape that has room for it, and leaves any other as it is', () => {
    const { value: shape } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('x', 1, true, null, ''),
        fc.array(tie('value'), { maxLength: 2 }),
        fc.dictionary(
          fc.constantFrom('name', 'logo', 'company', 'pressReleases', 'entraApplication', 'publish', 'misa', '0'),
          tie('value'),
          { maxKeys: 3 },
        ),
      ),
    }));
    const manifest = fc.record({ company: shape, products: shape, readiness: shape }, { requiredKeys: [] });
    fc.assert(
      fc.property(manifest, fc.constantFrom(...PATHS), fc.boolean(), (value, path, isFlow) => {
        const text = isFlow ? JSON.stringify(value) : stringify(value);
        const after = setField(text, path, 'Contoso');
        const wanted = structuredClone(value) as Record<string, unknown>;
        const hasRoom = putInto(wanted, path, 'Contoso');
        expect(readValues(text).canSet(path)).toBe(hasRoom);
        if (hasRoom) expect(parse(after)).toEqual(wanted);
        else expect(after).toBe(text);
        expect(parse(setField(text, path, null))).toBeDefined();
      }),
      examples(1_000),
    );
  });

  test.each([
    'company: Contoso',
    'products: x',
    'products: [foo]',
    'products: { name: a }',
    'products: [[a]]',
    'readiness: 1',
    'a: &a { name: x }\ncompany: *a\nproducts: *a\nreadiness: *a',
    'company: { name: *gone }',
    'company: !x { name: y }',
    '? [a]\n: b\ncompany: [Contoso]',
  ])('never throws: %s', (text) => {
    for (const path of PATHS)
      for (const value of ['x', null, [] as const]) expect(setField(text, path, value)).toBeDefined();
  });

  test('an empty value becomes the mapping or the list that is asked for', () => {
    expect(setField('company:\nproducts:\n', ['company', 'name'], 'Contoso')).toBe(
      'company:\n  name: Contoso\nproducts:\n',
    );
    expect(parse(setField('products: ~\n', ['products', 0, 'name'], 'Lens'))).toEqual({ products: [{ name: 'Lens' }] });
  });

  test('leaves comments and spacing alone', () => {
    expect(setField(COMMENTED, ['products', 0, 'name'], 'Contoso Sentry')).toBe(
      COMMENTED.replace('Contoso Cognito', 'Contoso Sentry'),
    );
    expect(setField(COMMENTED, ['company', 'name'], 'Fabrikam')).toBe(
      COMMENTED.replace('name: Contoso', 'name: "Fabrikam"'),
    );
    expect(setField(COMMENTED, ['products', 0, 'description'], 'Adds context')).toBe(
      COMMENTED.replace(/>-\n.*\n.*alert\n/, 'Adds context\n'),
    );
  });

  test('adds a missing key after its neighbors', () => {
    expect(setField(COMMENTED, ['products', 0, 'landingPage'], 'https://contoso.com')).toBe(
      `${COMMENTED}    landingPage: https://contoso.com\n`,
    );
    expect(setField(MODEL_MANIFEST, ['readiness', 'developerLicense'], true)).toContain(
      'readiness:\n  developerLicense: true',
    );
  });

  test('null removes the key; an empty list stays a list', () => {
    expect(readValues(setField(MODEL_MANIFEST, ['sample'], null)).get(['sample'])).toBeNull();
    const none = setField(MODEL_MANIFEST, ['products', 0, 'pressReleases'], []);
    expect(none).toContain('    pressReleases: []\n');
    expect(readValues(none).count(['products', 0, 'pressReleases'])).toBe(0);
  });

  test('a manifest with a syntax error stays as it is', () => {
    const broken = 'company: "Contoso\n';
    expect(setField(broken, ['company', 'name'], 'x')).toBe(broken);
    expect(readValues(broken).isEditable).toBe(false);
  });
});

test('text that no parser takes, or that is no manifest, is not edited', () => {
  for (const text of ['['.repeat(60_000), `${'a: {'.repeat(15_000)}`, 'a\n', `# ${'x'.repeat(70_000)}\na: b\n`]) {
    expect(readValues(text).isEditable).toBe(false);
    expect(setField(text, ['company', 'name'], 'x')).toBe(text);
    expect(pathFinder(text)(1)).toEqual([]);
  }
});

describe('the path of an offset', () => {
  test.each([
    ['Contoso,', ['company', 'name']],
    ['Contoso Cognito', ['products', 0, 'name']],
    ['to every', ['products', 0, 'description']],
    ['description', ['products', 0, 'description']],
  ])('%s', (text, path) => {
    expect(pathFinder(COMMENTED)(COMMENTED.indexOf(text))).toEqual(path);
  });

  test('any text has an answer', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), (text, at) => expect(Array.isArray(pathFinder(text)(at))).toBe(true)),
    );
  });
});

function put(root: Record<string, unknown>, path: readonly (string | number)[], value: unknown): void {
  let node = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    node[step] ??= {};
    node = node[step] as Record<string | number, unknown>;
  }
  node[path.at(-1) as string] = value;
}

/** Sets a value as a reader of the parsed manifest would; false: another shape is in its place or above it. */
function putInto(root: Record<string, unknown>, path: readonly (string | number)[], value: unknown): boolean {
  let node = root as Record<string | number, unknown>;
  for (const [depth, step] of path.entries()) {
    const isList = Array.isArray(node);
    if (isList !== (typeof step === 'number') || typeof node !== 'object') return false;
    if (isList && Number(step) > (node as unknown as unknown[]).length) return false;
    const next = path[depth + 1];
    if (next === undefined) {
      const old = node[step];
      const isOther = typeof old === 'object' && old !== null && !(Array.isArray(old) && old.length === 0);
      if (!isOther) node[step] = value;
      return !isOther;
    }
    node[step] ??= typeof next === 'number' ? [] : {};
    node = node[step] as Record<string | number, unknown>;
  }
  return false;
}
