import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { folderWith } from '../support/folders.ts';
import { isTested } from '../support/machine.js';
import { andProduct, CLEAN_FILES, MODEL_LOGO, MODEL_MANIFEST, withFragment } from '../support/model.ts';
import { readZip } from '../support/read-zip.ts';
import { runCommand, shippedBundle } from '../support/runner.ts';
import { type Page, Site } from '../support/site.ts';

type Files = Readonly<Record<string, string>>;

const LONG = 'Adds context of the network to each and every alert of Defender for Endpoint for all analysts';
const GOOD = 'Adds network context to every Microsoft Defender for Endpoint alert for faster triage';
const DRAFT: Files = {
  'mde-partner.yml': withFragment(`    description: ${LONG}\n`),
  'assets/logo.svg': MODEL_LOGO,
};
/** With a press release, what is declared, and two products that share a logo. */
const TWO_PRODUCTS: Files = {
  'mde-partner.yml': andProduct(`  - name: Contoso Lens
    description: Adds alerts of Microsoft Defender for Endpoint to Contoso Lens
    logo: assets/logo.svg
    landingPage: https://contoso.com/guides/connect-lens
    userAgent: MdePartner-Contoso-ContosoLens/1.0.0
    entraApplication: { name: Contoso Lens, multiTenant: true }
    pressReleases: [{ title: News, submitted: 2026-01-01, approved: 2026-01-12, publish: 2026-02-01 }]
readiness: { developerLicense: true, customerApproved: 2026-01-01, demoed: 2026-01-01, misa: member }
`),
  'assets/logo.svg': MODEL_LOGO,
};
const CHINESE: Files = {
  'mde-partner.yml': withFragment('    name: Contoso 网络\n'),
  'assets/logo.svg': MODEL_LOGO,
};

const describeHere = isTested('chromium') ? describe : describe.skip;

describeHere('the pack of the page', () => {
  let site: Site;
  let bundle: string;
  beforeAll(async () => {
    site = await Site.start();
    bundle = shippedBundle();
  });
  afterAll(() => site.stop());

  const packButton = (page: Page) => page.getByRole('button', { name: 'Pack for Microsoft (ZIP)' });

  async function opened(folder: string) {
    const { page, context, faults, requests } = await site.open({ acceptDownloads: true });
    await page.getByLabel('Folder of the repository').setInputFiles(folder);
    await page.locator('.findings .note').waitFor();
    return {
      page,
      async close() {
        await context.close();
        expect(faults).toEqual([]);
        expect(requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('blob:'))).toEqual([]);
      },
    };
  }

  async function downloaded(page: Page, click: () => Promise<void>) {
    const [download] = await Promise.all([page.waitForEvent('download'), click()]);
    expect(download.suggestedFilename()).toBe('mde-partner-pack.zip');
    return readFileSync(await download.path());
  }

  /** Writes the pack of the command line on the day that the page's pack was made on. */
  function written(folder: string, day: string, args: readonly string[]) {
    const output = join(folderWith({}), 'pack.zip');
    const { exitCode, stderr } = runCommand(bundle, ['pack', '--today', day, '--output', output, ...args], folder);
    expect([exitCode, stderr]).toEqual([0, '']);
    return readFileSync(output);
  }

  const dayOf = (pack: Uint8Array) => {
    const report = readZip(pack).find(({ path }) => path === 'report.json');
    return (JSON.parse(String(report?.bytes)) as { run: { today: string } }).run.today;
  };

  test.each([
    ['a clean listing', CLEAN_FILES],
    ['two products', TWO_PRODUCTS],
    ['a name that the font lacks', CHINESE],
  ])('is that of the command line without a scan, byte for byte: %s', async (_, files) => {
    const folder = folderWith(files);
    const { page, close } = await opened(folder);
    const pack = await downloaded(page, () => packButton(page).click());
    expect(pack.equals(written(folder, dayOf(pack), ['--no-scan']))).toBe(true);
    await page.locator('.take-away .note', { hasText: 'did not look at source code' }).waitFor();
    await close();
  });

  test('differs from a pack with a scan in what rests on the sources, and says that they were not scanned', async () => {
    const folder = folderWith(CLEAN_FILES);
    const { page, close } = await opened(folder);
    const pack = await downloaded(page, () => packButton(page).click());
    const [own, scanned] = [pack, written(folder, dayOf(pack), [])].map(
      (zip) => new Map(readZip(zip).map(({ path, bytes }) => [path, String(bytes)])),
    ) as [Map<string, string>, Map<string, string>];
    expect([...own.keys()]).toEqual([...scanned.keys()]);
    expect([...own].filter(([path, text]) => scanned.get(path) !== text).map(([path]) => path)).toEqual([
      // The state of the User-Agent requirement, and what the scan measured.
      'contoso-cognito/listing.md',
      'contoso-cognito/preview.html',
      'contoso-cognito/user-agent.md',
      'report.json',
      'SHA256SUMS',
    ]);
    const ofAgent = own.get('contoso-cognito/user-agent.md') ?? '';
    expect(ofAgent).toContain('The sources were not scanned.');
    expect(ofAgent).toContain('No recorded traffic was given.');
    expect(ofAgent).toContain('R6 User-Agent: unknown (the sources were not scanned)');
    await close();
  });

  test('is refused while errors are open, and a draft is stamped, as on the command line', async () => {
    const folder = folderWith(DRAFT);
    const { page, close } = await opened(folder);
    await page.locator('.verdict', { hasText: '1 error' }).waitFor();
    await packButton(page).click();
    const note = page.locator('.take-away .note', { hasText: 'Nothing was packed: 1 error is open.' });
    await note.waitFor();
    const refused = runCommand(bundle, ['pack', '--no-scan'], folder);
    expect([refused.exitCode, refused.stderr]).toEqual([
      1,
      expect.stringContaining('nothing was packed: 1 error is open'),
    ]);
    const pack = await downloaded(page, () => note.locator('button').click());
    expect(pack.equals(written(folder, dayOf(pack), ['--no-scan', '--draft']))).toBe(true);
    const said = [page.locator('.summary .done'), page.locator('.take-away .note')];
    expect(await Promise.all(said.map((one) => one.textContent()))).toEqual([
      'The draft is in your downloads. Fix the errors before you send a pack to Microsoft.',
      expect.stringMatching(/^A draft of the pack is in your downloads\. /),
    ]);
    // The note belongs to the listing that was packed.
    await page.getByLabel('Description', { exact: true }).fill(GOOD);
    await page.locator('.verdict', { hasText: 'No findings' }).waitFor();
    expect(await page.locator('.take-away .note').count()).toBe(0);
    await close();
  });

  test('is loaded when it is asked for, and works without a network', async () => {
    const folder = folderWith({ 'mde-partner.yml': MODEL_MANIFEST, 'assets/logo.svg': MODEL_LOGO });
    const first = await site.open({ serviceWorkers: 'block' });
    await first.page.getByLabel('Folder of the repository').setInputFiles(folder);
    await first.page.locator('.verdict', { hasText: 'No findings' }).waitFor();
    const asked = () => first.requests.filter((url) => /(?:pack\.js|\.ttf)$/.test(url)).length;
    expect(asked()).toBe(0);
    await downloaded(first.page, () => packButton(first.page).click());
    expect(asked()).toBe(2);
    await first.context.close();
    const { page, context } = await site.open();
    await page.evaluate('navigator.serviceWorker.ready');
    await page.evaluate(
      `new Promise((done) => navigator.serviceWorker.controller ? done() : navigator.serviceWorker.addEventListener('controllerchange', done))`,
    );
    await context.setOffline(true);
    await page.getByLabel('Folder of the repository').setInputFiles(folder);
    await page.locator('.verdict', { hasText: 'No findings' }).waitFor();
    await downloaded(page, () => packButton(page).click());
    await context.close();
  });
});
