import { describe, expect, test } from '@jest/globals';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { contentOf } from '../../src/platform/web/memory-tree.ts';
import { readValues } from '../../src/web/fields.ts';
import { fixAll, judge } from '../../src/web/judge.ts';
import {
  homeOf,
  type Listing,
  logoOf,
  manifestText,
  newListing,
  openFiles,
  openFolder,
  takesLogo,
  withField,
  withFix,
  withFixedFiles,
  withLogo,
} from '../../src/web/listing.ts';
import { flowing } from '../../src/web/page-state.ts';
import { MODEL_FILES, MODEL_LOGO, MODEL_MANIFEST, withFragment } from '../support/model.ts';

const files = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, contentOf(text)]));
const userAgent = (listing: Listing) => readValues(manifestText(listing)).get(['products', 0, 'userAgent']);
const bytes = (text: string) => new TextEncoder().encode(text);
const JUDGING = { today: '2026-11-22', rasterizer: new ResvgRasterizer() };

describe('a folder', () => {
  test.each([
    [['src/a.py', 'mde-partner.yaml', 'lens/mde-partner.yml'], 'mde-partner.yaml', ''],
    [['.github/mde-partner.yml', 'lens/mde-partner.yml'], '.github/mde-partner.yml', ''],
    [['b/lens/mde-partner.yml', 'lens/mde-partner.yml'], 'lens/mde-partner.yml', 'lens'],
    [['src/a.py'], 'mde-partner.yml', ''],
  ])('of %j has the manifest %s', (paths, manifest, home) => {
    const listing = openFolder('contoso', files(Object.fromEntries(paths.map((path) => [path, MODEL_MANIFEST]))));
    expect([listing.manifest, homeOf(listing), listing.folder]).toEqual([manifest, home, 'contoso']);
  });
});

test('the reasons of a rule flow, however its record breaks their lines', () => {
  expect(flowing('One line\nand more.\n\n• an item\n  goes on\n• another')).toBe(
    'One line and more.\n\n• an item goes on\n• another',
  );
});

describe('single files', () => {
  test('a logo takes the path that the manifest names', () => {
    const listing = openFiles(files({ 'listing.yml': MODEL_MANIFEST, 'logo.svg': MODEL_LOGO }));
    expect([...listing.files.keys()]).toEqual(['mde-partner.yml', 'assets/logo.svg']);
    expect(logoOf(listing, 0)?.path).toBe('assets/logo.svg');
  });

  test('a logo alone starts a new listing', () => {
    expect(manifestText(openFiles(files({ 'logo.svg': MODEL_LOGO })))).toBe(manifestText(newListing()));
  });
});

describe('the User-Agent of the form', () => {
  test('follows the names until somebody writes another', () => {
    let listing = withField(newListing(), ['company', 'name'], 'Contoso');
    expect(userAgent(listing)).toBe('');
    listing = withField(listing, ['products', 0, 'name'], 'Contoso Cognito');
    expect(userAgent(listing)).toBe('MdePartner-Contoso-ContosoCognito/1.0.0');
    listing = withField(listing, ['company', 'name'], 'Fabrikam');
    expect(userAgent(listing)).toBe('MdePartner-Fabrikam-ContosoCognito/1.0.0');
    listing = withField(listing, ['products', 0, 'userAgent'], 'MdePartner-Fabrikam-ContosoCognito/2.0.0');
    listing = withField(listing, ['products', 0, 'name'], 'Fabrikam Lens');
    expect(userAgent(listing)).toBe('MdePartner-Fabrikam-ContosoCognito/2.0.0');
  });
});

describe('a logo', () => {
  test('without a path in the manifest gets one', () => {
    const listing = withLogo(newListing(), 0, 'My Logo (final).svg', bytes(MODEL_LOGO));
    expect(logoOf(listing, 0)).toEqual({ path: 'assets/My-Logo-final.svg', bytes: bytes(MODEL_LOGO) });
  });

  test('replaces the file that the manifest names', () => {
    const listing = withLogo(openFolder('contoso', files(MODEL_FILES)), 0, 'other.svg', bytes('<svg/>'));
    expect(manifestText(listing)).toBe(MODEL_MANIFEST);
    expect(logoOf(listing, 0)?.bytes).toEqual(bytes('<svg/>'));
  });
});

test.each([
  ['a: "b\n', 'logo.svg', false],
  ['products: x\n', 'logo.svg', false],
  ['products: [{ logo: { a: b } }]\n', 'logo.svg', false],
  ['', 'logo.svg', true],
  [MODEL_MANIFEST, 'logo.svg', true],
  [MODEL_MANIFEST, 'logo.pdf', true],
])('whether a logo can be taken: %j, %s', (text, name, expected) => {
  const listing = { ...newListing(text) };
  expect(takesLogo(listing, 0, name)).toBe(expected);
  expect(logoOf(withLogo(listing, 0, name, bytes(MODEL_LOGO)), 0) !== null).toBe(expected);
});

describe('fixes', () => {
  const wide = MODEL_LOGO.replace('0 0 128 128', '0 0 128 100');
  const crooked = openFolder(
    'contoso',
    files({
      'mde-partner.yml': withFragment('    landingPage: HTTP://contoso.com/guides/connect-defender\n'),
      'assets/logo.svg': wide.replace('h120v120H4z', 'h120v92H4z'),
    }),
  );

  test('of a report are applied one by one, until the rules are silent', async () => {
    let listing = crooked;
    for (let round = 0; round < 9; round++) {
      const { report } = await judge(listing, JUDGING);
      const fix = report.findings.find((finding) => finding.fix)?.fix;
      if (!fix) break;
      listing = withFix(listing, fix);
    }
    const { report } = await judge(listing, JUDGING);
    expect((await judge(crooked, JUDGING)).report.findings.map(({ rule }) => rule)).toContain('logo-not-square');
    expect(report.findings.map(({ rule }) => rule)).not.toContain('logo-not-square');
  });

  test('all at once do what the command line does', async () => {
    const { files: fixed, applied } = await fixAll(crooked, JUDGING);
    const { report } = await judge(withFixedFiles(crooked, fixed), JUDGING);
    expect(applied.map(({ rule }) => rule)).toContain('logo-not-square');
    expect(report.findings.filter(({ fix }) => fix)).toEqual([]);
  });
});

test('a folder with source code is not looked at, and the report says so', async () => {
  const { report } = await judge(openFolder('contoso', files({ ...MODEL_FILES, 'src/a.py': 'x' })), JUDGING);
  const calls = report.manifests[0]?.requirements.find(({ id }) => id === 'R6');
  expect([report.run.scan, calls?.status, calls?.reason]).toEqual([false, 'unknown', 'the sources were not scanned']);
});
