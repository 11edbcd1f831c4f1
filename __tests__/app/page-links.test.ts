import { expect, test } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { pageLinks } from '../../src/app/page-links.ts';
import { sharedListing } from '../../src/app/shared-listing.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { andProduct, MODEL_FILES, MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';

const PAGE = 'https://contoso.github.io/check/';
const LOGO_B = MODEL_LOGO.replace('#0a5', '#00a');
const TWO = andProduct(`  - name: Contoso Lens
    description: Adds device context to every Microsoft Defender for Endpoint alert for faster triage
    logo: assets/b.svg
    landingPage: https://contoso.com/guides/connect-lens
    userAgent: MdePartner-Contoso-ContosoLens/1.0.0
`);
/** Text that hardly compresses. */
const noise = Array.from({ length: 2_000 }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36)).join(
  '',
);
const LARGE = MODEL_LOGO.replace('</svg>', `<desc>${noise}</desc></svg>`);

async function linksOf(files: Files, paths: readonly string[] = ['']) {
  const tree = memoryTree(files);
  const { report } = await check({ paths, rules: null, failOn: 'never', today: '2026-11-22', release: null }, tree, {
    version: '1.0.0',
    help: (rule) => rule,
  });
  const { links, more } = await pageLinks(report, tree, PAGE);
  const opened = links.map(async ({ url, ...link }) => {
    expect(url.startsWith(`${PAGE}#`)).toBe(true);
    const shared = await sharedListing(url.slice(PAGE.length));
    const texts = shared?.files.map(({ path, data }) => [
      path,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(data),
    ]);
    return { ...link, files: Object.fromEntries(texts ?? []), leftOut: shared?.leftOut, index: shared?.product };
  });
  return { links: await Promise.all(opened), more };
}

test('a link carries manifest and logo, byte for byte', async () => {
  const files = { ...MODEL_FILES, 'mde-partner.yml': `\ufeff${MODEL_MANIFEST}` };
  expect(await linksOf(files)).toEqual({
    links: [
      { manifest: 'mde-partner.yml', product: 'Contoso Cognito', isWithoutLogo: false, files, leftOut: [], index: 0 },
    ],
    more: 0,
  });
});

test('each product has a link, with its own logo first', async () => {
  const files = { 'mde-partner.yml': TWO, 'assets/logo.svg': LARGE, 'assets/b.svg': LOGO_B };
  const { links } = await linksOf(files);
  expect(links.map(({ product, index, leftOut, isWithoutLogo }) => [product, index, leftOut, isWithoutLogo])).toEqual([
    ['Contoso Cognito', 0, ['assets/logo.svg', 'assets/b.svg'], true],
    ['Contoso Lens', 1, ['assets/logo.svg'], false],
  ]);
  expect(links[1]?.files).toEqual({ 'mde-partner.yml': TWO, 'assets/b.svg': LOGO_B });
});

test('only a logo that is an SVG gets into a link: a manifest may name a file with a secret', async () => {
  for (const name of ['.npmrc', 'secret.svg']) {
    const manifest = MODEL_MANIFEST.replace('assets/logo.svg', name);
    const { links } = await linksOf({ 'mde-partner.yml': manifest, [name]: '//registry.example/:_authToken=0123\n' });
    expect(links.map(({ files }) => Object.keys(files))).toEqual([['mde-partner.yml']]);
  }
});

test('there is no link for what a link cannot carry', async () => {
  const utf16 = Buffer.from(`\ufeff${MODEL_MANIFEST}`, 'utf16le');
  expect((await linksOf({ ...MODEL_FILES, 'mde-partner.yml': utf16 })).links).toEqual([]);
  expect((await linksOf({ ...MODEL_FILES, 'mde-partner.yml': `${MODEL_MANIFEST}# ${noise}\n` })).links).toEqual([]);
  expect((await linksOf({})).links).toEqual([]);
});

test('a manifest that cannot be parsed has a link too', async () => {
  const { links } = await linksOf({ 'mde-partner.yml': 'company: {' });
  expect(links.map(({ product, files }) => [product, files])).toEqual([[null, { 'mde-partner.yml': 'company: {' }]]);
});

test('of many products, the ten with most to do have a link', async () => {
  const folders = Array.from({ length: 12 }, (_, index) => `p${index}`);
  const files = folders.flatMap((folder, index) => {
    const text = index === 11 ? MODEL_MANIFEST.replace('Adds', 'Adds the very best') : MODEL_MANIFEST;
    return [
      [`${folder}/mde-partner.yml`, text],
      [`${folder}/assets/logo.svg`, MODEL_LOGO],
    ];
  });
  const { links, more } = await linksOf(Object.fromEntries(files), folders);
  expect([links.length, more]).toEqual([10, 2]);
  expect(links[0]?.manifest).toBe('p11/mde-partner.yml');
});
