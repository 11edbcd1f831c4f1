import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isTested } from '../support/machine.js';
import { andProduct, MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';
import { type Opened, type Page, Site } from '../support/site.ts';

const LONG =
  'Adds network context and user context to every single Microsoft Defender for Endpoint alert in real time for analysts';

const file = (name: string, text: string, mimeType = 'image/svg+xml') => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

const describeHere = isTested('chromium') ? describe : describe.skip;

/** Between an edit and its report, the page shows the new listing with the report on the last one. */
describeHere('a moment of the page that is wrong', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());

  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const openManifest = (page: Page, text: string) =>
    page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', text, 'text/yaml')]);
  const verdict = (page: Page, text: string) => page.locator('.verdict', { hasText: text }).waitFor();

  /** Collects what an expression is at each change of the page, unless it is empty. */
  const watch = (page: Page, expression: string) =>
    page.evaluate(`
      globalThis.seen = new Set();
      new MutationObserver(() => {
        const found = (() => ${expression})();
        if (found) seen.add(String(found));
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })`);
  const seen = async (page: Page) => [...((await page.evaluate('[...seen]')) as string[])];

  const closed = async ({ context, faults }: Opened) => {
    await context.close();
    expect(faults).toEqual([]);
  };

  test('the last value that is filled in, with a fault, never makes the listing clean', async () => {
    const opened = await site.open();
    const { page } = opened;
    await field(page, 'Company').fill('Northwind Lens');
    await field(page, 'Product').fill('Northwind Insight');
    await field(page, 'Description').fill('Adds network context to every Microsoft Defender for Endpoint alert');
    await field(page, 'Logo file').setInputFiles(file('logo.svg', MODEL_LOGO));
    await page.locator('.summary p', { hasText: 'Still to fill in: landing page.' }).waitFor();
    await watch(
      page,
      `[document.querySelector('.verdict').textContent, document.querySelector('.summary').className, document.querySelector('.findings .empty')?.textContent].join('; ')`,
    );
    await field(page, 'Landing page').fill('http://northwindlens.com/guides');
    await verdict(page, '1 error');
    const moments = await seen(page);
    expect(moments.length).toBeGreaterThan(0);
    expect(moments.filter((one) => /No findings(?! so far)|good|nothing to fix in what/.test(one))).toEqual([]);
    await closed(opened);
  });

  test('the findings of one product are never shown with the values of another', async () => {
    const opened = await site.open();
    const { page } = opened;
    const second = `  - name: Contoso Lens
    description: ${LONG}
    logo: assets/b.svg
    landingPage: https://contoso.com/guides/connect-lens
    userAgent: MdePartner-Contoso-ContosoLens/1.0.0
`;
    await openManifest(page, andProduct(second));
    await page.locator('.form select').selectOption('1');
    await page.locator('.field.description .field-findings').waitFor();
    await watch(
      page,
      `document.querySelector('.field.name input').value === 'Contoso Cognito' && document.querySelector('.field.description :is(.field-findings, [aria-invalid="true"])')?.outerHTML`,
    );
    await page.locator('.form select').selectOption('0');
    await page.locator('.field.description .field-findings').waitFor({ state: 'detached' });
    expect(await seen(page)).toEqual([]);
    await closed(opened);
  });

  test('a listing that is brought back never has the findings of the other', async () => {
    const opened = await site.open();
    const { page } = opened;
    await openManifest(page, MODEL_MANIFEST);
    await verdict(page, 'No findings');
    const other = MODEL_MANIFEST.replaceAll('Cognito', 'Lens').replace(/description: .*/, `description: ${LONG}`);
    await openManifest(page, other);
    await page.locator('.field.description .field-findings').waitFor();
    await watch(
      page,
      `document.querySelector('.field.name input').value === 'Contoso Cognito' && document.querySelector('.findings .list')?.textContent`,
    );
    await page.locator('.done button').click();
    await verdict(page, 'No findings');
    expect(await seen(page)).toEqual([]);
    await closed(opened);
  });

  test('a User-Agent that is corrected is never said to have an error', async () => {
    const opened = await site.open();
    const { page } = opened;
    await openManifest(page, MODEL_MANIFEST.replace('MdePartner-', 'MDEPartner-'));
    await page.locator('.field.userAgent .field-findings').waitFor();
    await watch(page, `/has an error/.test(document.querySelector('.agent').textContent) && 'wrong'`);
    await field(page, 'User-Agent').fill('MdePartner-Contoso-ContosoCognito/1.0.0');
    await page.locator('.field.userAgent .field-findings').waitFor({ state: 'detached' });
    expect(await seen(page)).toEqual([]);
    await closed(opened);
  });

  test('the dates of a press release and what is said of them change together', async () => {
    const opened = await site.open();
    const { page } = opened;
    const early = '    pressReleases: [{ title: News, submitted: 2030-06-01, publish: 2030-06-03 }]\n';
    await openManifest(page, andProduct(early));
    await page.locator('.clock input[aria-invalid=true]').waitFor();
    await watch(
      page,
      `[document.querySelector('.clock .advice')?.className, document.querySelector('.clock [aria-invalid="true"]') ? 'invalid' : 'valid'].join(' ')`,
    );
    await field(page, 'Publish on').fill('2030-06-20');
    await page.locator('.clock input[aria-invalid=true]').waitFor({ state: 'detached' });
    await field(page, 'Publish on').fill('2030-06-04');
    await page.locator('.clock input[aria-invalid=true]').waitFor();
    expect((await seen(page)).sort()).toEqual(['advice good valid', 'advice late invalid']);
    await closed(opened);
  });
});
