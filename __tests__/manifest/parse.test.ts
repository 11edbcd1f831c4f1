import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyFixes } from '../../src/app/edits.ts';
import type { Fix } from '../../src/core/finding.ts';
import type { Location } from '../../src/core/text.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { missingManifest, parseManifest } from '../../src/manifest/parse.ts';
import { examples } from '../support/examples.ts';
import { MODEL_MANIFEST } from '../support/model.ts';
import { placeOf, read } from './marked.ts';

describe('locate', () => {
  const manifest = read(`schemaVersion: 1
company: { name: Contoso }
products:
  - name: A
    logo: a.svg
    source:
      - src/**
      - "lib/**"
    version: { file: x }
  - &b
    name: B
x-empty:
`);
  test.each([
    [['schemaVersion'], 'key', '1:1-1:14'],
    [['schemaVersion'], 'value', '1:16-1:17'],
    [['company'], 'value', '2:10-2:27'],
    [['company', 'name'], 'key', '2:12-2:16'],
    [['products'], 'value', '4:3-4:4'],
    [['products', 0], 'key', '4:3-4:4'],
    [['products', 0], 'value', '4:5-4:9'],
    [['products', 0, 'logo'], 'value', '5:11-5:16'],
    [['products', 0, 'source', 1], 'key', '8:7-8:8'],
    [['products', 0, 'source', 1], 'value', '8:9-8:17'],
    [['products', 0, 'version', 'file'], 'value', '9:22-9:23'],
    [['products', 1, 'name'], 'value', '11:11-11:12'],
    [['x-empty'], 'key', '12:1-12:8'],
  ] as const)('%j %s', (path, part, place) => {
    expect(placeOf(manifest.locate(path, part))).toBe(place);
  });

  test.each([
    [['products', 0, 'version', 'tag'], '9:5-9:12'],
    [['products', 0, 'userAgent'], '4:3-4:4'],
    [['products', 0, 'logo', 'deeper', 3], '5:5-5:9'],
    [['products', 7, 'logo'], '3:1-3:9'],
    [['readiness', 'misa'], '1:1-1:1'],
    [[], '1:1-1:1'],
    [['__proto__', 'constructor'], '1:1-1:1'],
  ] as const)('for a missing value, %j returns the nearest key', (path, place) => {
    expect(placeOf(manifest.locate(path, 'key'))).toBe(place);
    expect(placeOf(manifest.locate(path, 'value'))).toBe(place);
    expect(manifest.scalar(path)).toBeUndefined();
  });

  test('is the same with CRLF', () => {
    const crlf = read((manifest.source?.text ?? '').replaceAll('\n', '\r\n'));
    expect(placeOf(crlf.locate(['products', 0, 'source', 1], 'value'))).toBe('8:9-8:17');
    expect(crlf.scalar(['products', 0, 'logo'])?.value).toBe('a.svg');
  });
});

test('paths are relative to the folder of the manifest', () => {
  expect(parseManifest('a/b/mde-partner.yml', new Uint8Array()).folder).toBe('a/b');
  expect(parseManifest('mde-partner.yml', new Uint8Array()).folder).toBe('');
});

test('a missing manifest has a location too', () => {
  const manifest = missingManifest('x/mde-partner.yml');
  expect([manifest.state, manifest.sha256, manifest.folder, manifest.faults]).toEqual(['missing', null, 'x', []]);
  expect(placeOf(manifest.locate(['products', 0], 'value'))).toBe('1:1-1:1');
  expect(manifest.scalar(['company'])).toBeUndefined();
});

test('valid aliases have the value of their anchor', () => {
  const manifest = read(
    'x-common: &common { misa: member }\nx-name: &name Contoso\ncompany: { name: *name }\nreadiness: *common\nwaivers: &w []\nx-w: *w\n',
  );
  expect(JSON.parse(JSON.stringify(manifest.data))).toMatchObject({
    company: { name: 'Contoso' },
    readiness: { misa: 'member' },
    waivers: [],
  });
});

test('a fault in the value of an alias is reported for each product and does not affect the others', () => {
  const manifest = read(
    'schemaVersion: 1\ncompany: { name: A }\nx-v: &v { file: a, tag: 1.0 }\nproducts:\n  - &p { name: a, description: b, logo: c, landingPage: d, userAgent: e, version: *v }\n  - { name: f, description: b, logo: c, landingPage: d, userAgent: g, version: *v }\n',
  );
  expect(manifest.faults.map((fault) => [fault.product, placeOf(fault.location)])).toEqual([
    [0, '3:25-3:28'],
    [1, '3:25-3:28'],
  ]);
  expect(manifest.data.products?.map((product) => product.version?.file)).toEqual(['a', 'a']);
});

/**
 * Texts similar to manifests: the model with parts inserted, removed and swapped, and YAML's special characters added.
 */
const pieces = fc.constantFrom(
  ...MODEL_MANIFEST.split(/(?<=[\n: ])/),
  ...[
    '- ',
    '  ',
    '\t',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ': ',
    ':',
    '"',
    "'",
    '#',
    ' #',
    '|\n',
    '>-\n',
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '? ',
    '~',
    '\r\n',
    '\r',
    '\u0000',
    '\uFEFF',
    '😀',
    '\\',
    '\\u',
    '__proto__: ',
    'x-a: ',
    '@',
    '`',
    '# mde-partner-ignore ',
    ' -- ',
    'waivers:\n',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.nat({ max: MODEL_MANIFEST.length }), fc.nat({ max: 12 }), fc.array(pieces, { maxLength: 4 }))
    .map(([at, cut, parts]) => MODEL_MANIFEST.slice(0, at) + parts.join('') + MODEL_MANIFEST.slice(at + cut)),
  fc.string({ unit: 'binary' }),
);
const contents = fc.oneof(
  { weight: 4, arbitrary: texts.map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
);

function expectInside(manifest: Manifest, location: Location): void {
  expect(location.path).toBe('mde-partner.yml');
  const { source } = manifest;
  if (!source) return;
  for (const position of [location.start, location.end]) {
    expect(position.line).toBeGreaterThanOrEqual(1);
    expect(position.line).toBeLessThanOrEqual(source.lineCount);
    expect(source.positionAt(source.offsetAt(position))).toEqual(position);
  }
  expect(source.offsetAt(location.end)).toBeGreaterThanOrEqual(source.offsetAt(location.start));
}

test('any bytes have data or a fault, and every place is inside the file', () => {
  const states = new Set<string>();
  fc.assert(
    fc.property(contents, (bytes) => {
      const manifest = parseManifest('mde-partner.yml', bytes);
      states.add(manifest.state);
      expect(manifest.state === 'parsed').toBe(manifest.root !== null);
      if (manifest.state !== 'parsed') expect(manifest.faults.length).toBeGreaterThan(0);
      for (const { location, message, related, fix } of manifest.faults) {
        expect(message).toMatch(/[.?]$/);
        expectInside(manifest, location);
        for (const one of [...(related ?? []), ...(fix?.edits ?? [])]) expectInside(manifest, one.location);
      }
      for (const comment of manifest.ignoreComments) {
        expectInside(manifest, comment.location);
        expectInside(manifest, comment.ruleLocation);
      }
      expectInside(manifest, manifest.locate(['products', 0, 'description'], 'value'));
      const scalar = manifest.scalar(['products', 0, 'description']);
      if (scalar) expectInside(manifest, scalar.locate(0, scalar.value.length));
    }),
    examples(1000),
  );
  expect([...states].sort()).toEqual(['malformed', 'parsed', 'unreadable']);
});

test('safe fixes keep a manifest readable and are not offered again', () => {
  let applied = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const before = read(text);
      if (before.state !== 'parsed') return;
      const fixes = safeFixes(before);
      if (fixes.length === 0) return;
      const after = read(applyFixes(fixes, () => before.source).texts.get('mde-partner.yml') ?? '');
      expect(after.state).toBe('parsed');
      expect(safeFixes(after)).toEqual([]);
      applied++;
    }),
    examples(1000, 1000),
  );
  expect(applied).toBeGreaterThan(5);
});

function safeFixes(manifest: Manifest): Fix[] {
  return manifest.faults.flatMap(({ fix }) => (fix?.applicability === 'safe' ? [fix] : []));
}
