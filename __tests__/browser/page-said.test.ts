import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { isTested } from '../support/machine.js';
import { andProduct, MODEL_MANIFEST, withFragment } from '../support/model.ts';
import { type Opened, type Page, Site } from '../support/site.ts';

const describeHere = isTested('chromium') ? describe : describe.skip;

describeHere('the page never contradicts its findings', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());

  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const openManifest = (page: Page, text: string) =>
    page
      .getByLabel('Manifest file')
      .setInputFiles([{ name: 'mde-partner.yml', mimeType: 'text/yaml', buffer: Buffer.from(text) }]);
  const manifestOf = async (page: Page) => {
    await page.locator('.editor .cm-line').first().waitFor();
    return (await page.evaluate(
      `[...document.querySelector('.editor').shadowRoot.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\\n')`,
    )) as string;
  };
  const closed = async ({ context, faults }: Opened) => {
    await context.close();
    expect(faults).toEqual([]);
  };

  test('developers get no User-Agent that is made of a name with an error', async () => {
    const opened = await site.open();
    const { page } = opened;
    await field(page, 'Company').fill('Northwind Lens');
    await field(page, 'Product').fill('Microsoft Defender Insight');
    await page.locator('.field.name .field-findings li.error').waitFor();
    await page.locator('.agent', { hasText: 'A name of which it is made has an error.' }).waitFor();
    expect(await page.locator('.agent .value').count()).toBe(0);
    await field(page, 'Product').fill('Northwind Insight');
    await page.locator('.agent .value', { hasText: 'MdePartner-NorthwindLens-NorthwindInsight/1.0.0' }).waitFor();
    await closed(opened);
  });

  test('developers get a User-Agent of which a finding is waived', async () => {
    const opened = await site.open();
    const { page } = opened;
    const agent = 'MdePartner-Contoso-Other/1.0.0';
    const manifest = MODEL_MANIFEST.replace(/userAgent: .*/, `userAgent: ${agent}`);
    await openManifest(page, manifest);
    await page.locator('.field.userAgent .field-findings li').first().waitFor();
    const waiver = '{ rule: user-agent-name-mismatch, reason: The name was agreed with Microsoft }';
    await openManifest(page, `${manifest}\nwaivers: [${waiver}]\n`);
    await page.locator('.agent .value', { hasText: agent }).waitFor();
    await closed(opened);
  });

  test('the days of a press release are not green above an error, and its approval can be filled in', async () => {
    const opened = await site.open();
    const { page } = opened;
    await openManifest(
      page,
      withFragment('    pressReleases: [{ title: News, submitted: 2025-03-01, publish: 2025-03-20 }]\n'),
    );
    await page.locator('.clock .field-findings li.error', { hasText: 'there is no approval date' }).waitFor();
    expect(await page.locator('.clock .good').count()).toBe(0);
    await field(page, 'Approved on').fill('2025-03-18');
    await page.locator('.clock .field-findings li.error').waitFor({ state: 'detached' });
    await page.locator('.clock .days.good').waitFor();
    expect(parse(await manifestOf(page)).products[0].pressReleases).toEqual([
      { title: 'News', submitted: '2025-03-01', publish: '2025-03-20', approved: '2025-03-18' },
    ]);
    await closed(opened);
  });

  test('nothing can be approved before it has a date', async () => {
    const opened = await site.open();
    const { page } = opened;
    await field(page, 'Publish on').waitFor();
    expect(await field(page, 'Approved on').count()).toBe(0);
    await field(page, 'Publish on').fill('2030-06-20');
    await field(page, 'Approved on').waitFor();
    await closed(opened);
  });

  test('a finding in another product names it', async () => {
    const opened = await site.open();
    const { page } = opened;
    await openManifest(page, andProduct('  - name: Contoso Lens\n    description: Short\n'));
    await page.locator('.others > summary').click();
    const places = await page.locator('.others .place').allInnerTexts();
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toMatch(/^Product 'Contoso Lens': mde-partner\.yml, line \d+$/);
    expect((await page.locator('.findings > .list .place').allInnerTexts()).join()).not.toContain('Product');
    await closed(opened);
  });

  test('a sample listing is called one, and made a real one', async () => {
    const opened = await site.open();
    const { page } = opened;
    await openManifest(page, MODEL_MANIFEST);
    const note = page.locator('.summary .sample');
    await note.waitFor();
    expect(parse(await manifestOf(page)).sample).toBe(true);
    await note.locator('button').click();
    await note.waitFor({ state: 'detached' });
    expect(parse(await manifestOf(page)).sample).toBeUndefined();
    await page.locator('.field-findings', { hasText: 'Contoso' }).first().waitFor();
    await closed(opened);
  });

  test('a day of a requirement that cannot be read is marked', async () => {
    const opened = await site.open();
    const { page } = opened;
    const readiness = (day: string) => `${MODEL_MANIFEST}readiness: { customerApproved: ${day} }\n`;
    await openManifest(page, readiness('soon'));
    await page.locator('.ladder input[type=date][aria-invalid=true]').waitFor();
    await openManifest(page, readiness('2026-03-02'));
    await page.locator('.ladder input[type=date][aria-invalid=true]').waitFor({ state: 'detached' });
    await openManifest(page, readiness('true'));
    await page.locator('.ladder input[type=date][aria-invalid=true]').waitFor();
    await openManifest(page, readiness('false'));
    await page.locator('.ladder input[type=date][aria-invalid=true]').waitFor({ state: 'detached' });
    await closed(opened);
  });

  test('one button is the next step: a fix before the download', async () => {
    const opened = await site.open();
    const { page } = opened;
    await openManifest(page, MODEL_MANIFEST);
    const small =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><circle fill="#0a5" cx="64" cy="64" r="12"/></svg>';
    await page
      .getByLabel('Logo file')
      .setInputFiles([{ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(small) }]);
    await page.locator('.summary button', { hasText: 'Apply 1 fix' }).waitFor();
    await page.locator('.summary button', { hasText: 'Download the pack' }).waitFor();
    expect(await page.locator('.summary .primary').allInnerTexts()).toEqual(['Apply 1 fix']);
    await page.locator('.summary .primary').click();
    await page.locator('.summary .primary', { hasText: 'Download the pack' }).waitFor();
    await closed(opened);
  });
});
