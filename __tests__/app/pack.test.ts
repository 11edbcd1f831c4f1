import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { PNG } from 'pngjs';
import { check } from '../../src/app/check.ts';
import { pack } from '../../src/app/pack/pack.ts';
import { packedReport } from '../../src/app/pack/packed-report.ts';
import { sha256Of } from '../../src/core/sha256.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { listingPage } from '../../src/render/pack/listing.ts';
import type { PackedProduct } from '../../src/render/pack/page.ts';
import { readinessPage } from '../../src/render/pack/readiness.ts';
import { userAgentPage } from '../../src/render/pack/user-agent.ts';
import { examples } from '../support/examples.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { CLEAN_FILES, MODEL_LOGO, MODEL_MANIFEST, withFragment } from '../support/model.ts';
import { readZip } from '../support/read-zip.ts';
import { aFinding, aReport } from '../support/reports.ts';

const { resolve } = createRequire(import.meta.url);
const FONT = readFileSync(resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'));
const TOOLS = { rasterizer: new ResvgRasterizer(), font: FONT };

async function packOf(files: Files, { draft = false } = {}) {
  const tree = memoryTree(files);
  const { report } = await check(
    { paths: [''], rules: null, failOn: 'error', today: '2026-11-22', release: null },
    tree,
    { version: '1.0.0', help: (rule) => rule },
    { rasterizer: TOOLS.rasterizer },
  );
  const { archive, refusal } = await pack(report, tree, { ...TOOLS, draft });
  const entries = archive === null ? [] : readZip(archive);
  return { refusal, archive, files: new Map(entries.map(({ path, bytes }) => [path, bytes])) };
}

const withManifest = (manifest: string): Files => ({ ...CLEAN_FILES, 'mde-partner.yml': manifest });
const NAMES = ['listing.md', 'logo-216.png', 'logo.svg', 'preview.html', 'readiness.md']
  .concat(['tile-dark.png', 'tile-light.png', 'user-agent.md'])
  .map((name) => `contoso-cognito/${name}`);

describe('a clean listing', () => {
  let clean: Awaited<ReturnType<typeof packOf>>;
  beforeAll(async () => {
    clean = await packOf(CLEAN_FILES);
  });

  test('has its files in order, and no other', async () => {
    const { files, refusal } = clean;
    expect(refusal).toBeNull();
    expect([...files.keys()]).toEqual([...NAMES, 'report.json', 'SHA256SUMS']);
    expect(files.get('contoso-cognito/logo.svg')?.toString()).toBe(MODEL_LOGO);
  });

  test('has checksums of all other files', async () => {
    const { files } = clean;
    const sums = [...files].filter(([path]) => path !== 'SHA256SUMS');
    expect(files.get('SHA256SUMS')?.toString()).toBe(
      sums.map(([path, bytes]) => `${sha256Of(bytes)}  ${path}\n`).join(''),
    );
  });

  test('has the same bytes every time', async () => {
    expect((await packOf(CLEAN_FILES)).archive).toEqual(clean.archive);
  });

  test('shows the logo at 216 pixels, and on the tile', async () => {
    const { files } = clean;
    const logo = PNG.sync.read(files.get('contoso-cognito/logo-216.png') ?? Buffer.of());
    expect([logo.width, logo.height]).toEqual([216, 216]);
    const at = (x: number, y: number) => [...logo.data.subarray(4 * (216 * y + x), 4 * (216 * y + x) + 4)];
    expect([at(108, 108), at(1, 1)]).toEqual([
      [0, 170, 85, 255],
      [0, 0, 0, 0],
    ]);
    const tile = PNG.sync.read(files.get('contoso-cognito/tile-dark.png') ?? Buffer.of());
    const inLogo = 4 * (tile.width * 136 + 136);
    expect([...tile.data.subarray(inLogo, inLogo + 4)]).toEqual([0, 170, 85, 255]);
  });

  test('has each field to copy, with its state', async () => {
    const listing = clean.files.get('contoso-cognito/listing.md')?.toString() ?? '';
    for (const value of [
      'Contoso Cognito',
      'Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
      'https://contoso.com/guides/connect-defender',
      'MdePartner-Contoso-ContosoCognito/1.0.0',
    ])
      expect(listing).toContain(`\n\n    ${value}\n`);
    expect(listing).toContain('R4.3 Description: met');
    expect(listing).not.toContain('Draft');
  });
});

test('the pages are for Microsoft: no word to the vendor, no option of the command line, headings in order', async () => {
  const { files } = await packOf(
    withManifest(`${MODEL_MANIFEST}readiness: { misa: member, developerLicense: true }\n`),
  );
  const pages = [...files].filter(([path]) => /\.(?:md|html)$/.test(path)).map(([, bytes]) => String(bytes));
  expect(pages).toHaveLength(4);
  for (const text of pages) {
    expect(text).not.toMatch(/declared by you| \(--/);
    const levels = (text.match(/^#+(?= )/gm) ?? []).map(({ length }) => length);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  }
  expect(pages.join()).toContain('declared by the vendor');
  expect(pages.join()).toContain('met (the landing page was not opened)');
  expect(String(files.get('report.json'))).toContain('(--online)');
});

test('what is stated has its date, and is never called proven', async () => {
  const readiness =
    'readiness:\n  developerLicense: true\n  customerApproved: 2026-08-01\n  demoed: false\n  misa: member\n';
  const { files } = await packOf(withManifest(withFragment(readiness)));
  const page = files.get('contoso-cognito/readiness.md')?.toString() ?? '';
  expect(page).toContain('| tenant to build against: yes | stated, not proven |');
  expect(page).toContain(
    "| design approved by a joint customer: 2026-08-01; design demonstrated to Microsoft: not yet | not stated as done: the solution has not been demonstrated to Microsoft yet ('demoed: false') |",
  );
  expect(page).toContain('| membership in MISA: member | stated, not proven |');
});

describe('open errors', () => {
  const bad = withManifest(withFragment(`    description: ${'word '.repeat(19).trim()}\n`));

  test('nothing is packed, and one line says why', async () => {
    expect(await packOf(bad)).toMatchObject({ refusal: '1 error is open', archive: null });
  });

  test('an error that a baseline knows is open all the same', async () => {
    const known = aReport({ findings: [aFinding({ severity: 'error', known: true })] });
    expect(known.counts.error).toBe(0);
    const { refusal } = await pack(known, memoryTree({}), { ...TOOLS, draft: false });
    expect(refusal).toBe('1 error is open');
  });

  test('a draft is packed, and every page says so', async () => {
    const { files } = await packOf(bad, { draft: true });
    const pages = [...files].filter(([path]) => /\.(?:md|html)$/.test(path));
    expect(pages).toHaveLength(4);
    for (const [, bytes] of pages) expect(bytes.toString()).toContain('Draft: 1 error is open.');
    const tiles = await Promise.all([packOf(CLEAN_FILES), packOf(CLEAN_FILES, { draft: true })]);
    const [plain, stamped] = tiles.map(({ files: all }) =>
      PNG.sync.read(all.get('contoso-cognito/tile-light.png') ?? Buffer.of()),
    );
    expect((stamped?.height ?? 0) - (plain?.height ?? 0)).toBeGreaterThan(20);
  });

  test.each([true, false])('a check that crashed, or no product, is packed by nobody (draft %s)', async (draft) => {
    const request = { ...TOOLS, draft };
    const crashed = aReport({}).manifests.map((manifest) => ({
      ...manifest,
      checks: [{ rule: 'logo-heavy', product: null, status: 'errored' as const, reason: null }],
    }));
    expect(await pack(aReport({ manifests: crashed }), memoryTree({}), request)).toEqual({
      archive: null,
      refusal: '1 check crashed',
      helps: null,
    });
    const none = aReport({ manifests: [] });
    expect((await pack(none, memoryTree({}), request)).refusal).toBe('no product was found');
    const unfound = { ...none, findings: [aFinding({ message: "'x' does not exist." })] };
    expect(await pack(unfound, memoryTree({}), request)).toMatchObject({
      refusal: "no product was found. 'x' does not exist",
      helps: null,
    });
  });
});

describe('what stays out', () => {
  const SECRET = 'registry.example/:_authToken=0123456789abcdef';

  test.each(['.npmrc', 'secret.svg'])('a file that is not an SVG: %s', async (name) => {
    const manifest = MODEL_MANIFEST.replace('assets/logo.svg', name);
    const { files } = await packOf({ ...withManifest(manifest), [name]: `${SECRET}\n` }, { draft: true });
    expect([...files.keys()]).not.toContain('contoso-cognito/logo.svg');
    for (const [, bytes] of files) expect(bytes.toString('latin1')).not.toContain('0123456789abcdef');
    expect(files.get('contoso-cognito/listing.md')?.toString()).toContain('There are no PNG pictures');
  });

  test('lines of a file with a finding', async () => {
    const manifest = withFragment(`    description: ${'word '.repeat(19).trim()} # ${SECRET}\n`);
    const { files } = await packOf(withManifest(manifest), { draft: true });
    expect(files.get('report.json')?.toString()).toContain('"excerpt": null');
    for (const [, bytes] of files) expect(bytes.toString('latin1')).not.toContain('0123456789abcdef');
  });

  test('what only this clone of the repository knows', () => {
    const report = aReport({});
    const url = 'https://github.com/contoso/cognito';
    const cloned = { ...report, run: { ...report.run, repositoryUrl: url } };
    expect(JSON.stringify(packedReport(cloned))).not.toContain(url);
  });

  test.each(['/home/anna/traffic.har', '../../anna/traffic.har', 'C:/Users/anna/traffic.har'])(
    'the folder of a file outside the repository: %s',
    (path) => {
      const report = packedReport(
        aReport({ findings: [aFinding({ path, message: `The request in ${path}:1 is wrong.` })] }),
      );
      expect(JSON.stringify(report)).not.toContain('anna');
      expect(report.findings[0]).toMatchObject({
        path: 'traffic.har',
        message: 'The request in traffic.har:1 is wrong.',
      });
    },
  );
});

test('a logo that browsers may draw in another way is packed, but not drawn', async () => {
  const logo = MODEL_LOGO.replace('</svg>', '<text x="9" y="99">Contoso</text></svg>');
  const { files } = await packOf({ ...CLEAN_FILES, 'assets/logo.svg': logo }, { draft: true });
  expect([...files.keys()].filter((path) => path.endsWith('.png'))).toEqual([]);
  expect(files.get('contoso-cognito/logo.svg')?.toString()).toBe(logo);
  expect(files.get('contoso-cognito/listing.md')?.toString()).toMatch(
    /no PNG pictures, because browsers may draw text/,
  );
});

test('words that the font lacks are left out of the tile, and the page says so', async () => {
  const manifest = MODEL_MANIFEST.replace('Adds network context', 'Adds 漢 context');
  const { files } = await packOf(withManifest(manifest), { draft: true });
  expect([...files.keys()]).toContain('contoso-cognito/tile-light.png');
  expect(files.get('contoso-cognito/listing.md')?.toString()).toContain('their font lacks a character');
});

test('two products with names alike have a folder each', async () => {
  const second = MODEL_MANIFEST.slice(MODEL_MANIFEST.indexOf('  - name'), MODEL_MANIFEST.indexOf('sample:'));
  const manifest = MODEL_MANIFEST.replace(
    'sample:',
    `${second.replace('Cognito', 'COGNITO').replace('every', 'each')}sample:`,
  );
  const { files } = await packOf(withManifest(manifest), { draft: true });
  const listings = [...files].filter(([path]) => path.endsWith('listing.md'));
  expect(listings.map(([path]) => path)).toEqual(['contoso-cognito-2/listing.md', 'contoso-cognito/listing.md']);
  expect(listings[0]?.[1].toString()).toContain('Listing of Contoso COGNITO');
  expect(files.get('contoso-cognito/preview.html')?.toString()).not.toContain('COGNITO');
});

test('any text of a repository is text on a page: no link, image or element of its own', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('`', '<b>', '![x](y)', '\n', '#', '|', '\r', '    ', '[a](b)', 'a', '~'),
  });
  fc.assert(
    fc.property(hostileReport, hostile, (report, text) => {
      for (const manifest of report.manifests)
        for (const product of manifest.products) {
          const declared = {
            company: text,
            website: text,
            entraApplication: { name: text, applicationId: text },
            pressReleases: [{ title: text, submitted: text }],
            readiness: { misa: text, customerApproved: text },
          };
          const packed: PackedProduct = { report, manifest, product, declared, draft: null };
          const pages = [
            listingPage(packed, { logo: true, leftOut: [] }),
            userAgentPage(packed),
            readinessPage(packed),
          ];
          for (const page of pages) {
            const html = micromark(page, {
              allowDangerousHtml: true,
              extensions: [gfm()],
              htmlExtensions: [gfmHtml()],
            });
            const names = [...html.matchAll(/<\/?([a-z][^\s>/]*)/gi)].map(([, name]) => name ?? '');
            expect(
              names.filter((name) => !/^(?:h[1-4]|p|pre|code|strong|table|thead|tbody|tr|th|td)$/.test(name)),
            ).toEqual([]);
          }
        }
    }),
    examples(40),
  );
});
