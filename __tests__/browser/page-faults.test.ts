import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sharedFragment } from '../../src/app/shared-listing.ts';
import { folderWith } from '../support/folders.ts';
import { isTested } from '../support/machine.js';
import { MODEL_FILES, MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';
import { type Page, Site } from '../support/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes every edit throw that writes 'throw here'. */
const THROWING = `const encode = TextEncoder.prototype.encode;
  TextEncoder.prototype.encode = function (text) {
    if (String(text).includes('throw here')) throw new Error('secret');
    return encode.call(this, text);
  }`;

const describeHere = isTested('chromium') ? describe : describe.skip;

describeHere('a fault of the page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());

  /** A page that is still to be loaded. Its files come from the server each time, so that a test can replace them. */
  async function prepared(options: object = {}) {
    const context = await site.context({ serviceWorkers: 'block', bypassCSP: true, ...options });
    const page = await context.newPage();
    return { page, close: () => context.close(), load: (fragment = '') => page.goto(site.url + fragment) };
  }

  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const verdict = (page: Page, text: string) => page.locator('.verdict', { hasText: text }).waitFor();
  const retry = (page: Page) => page.getByRole('button', { name: 'Try again' }).click();
  const file = (name: string, content: string | Buffer, mimeType: string) => ({
    name,
    mimeType,
    buffer: Buffer.from(content),
  });

  async function accessible(page: Page) {
    await page.addScriptTag({ content: AXE });
    const found = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as {
      id: string;
      nodes: { html: string }[];
    }[];
    expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  }

  /** Puts code before that of the worker. */
  const withWorker = (page: Page, code: string) =>
    page.route('**/worker.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${code};${await response.text()}` });
    });

  test('a check that cannot be loaded is one line, and the listing of the link is opened by another try', async () => {
    const { page, load, close } = await prepared();
    await page.route('**/worker.js', (route) => route.abort());
    const shared = await sharedFragment([['mde-partner.yml', MODEL_MANIFEST]], 0);
    await load(shared?.fragment);
    await verdict(page, 'The check could not be loaded.');
    await accessible(page);
    await page.unroute('**/worker.js');
    await retry(page);
    await field(page, 'Product').waitFor();
    await verdict(page, '1 error');
    expect(await field(page, 'Product').inputValue()).toBe('Contoso Cognito');
    await close();
  });

  test('a check that throws keeps what was typed, and goes on once it can', async () => {
    const { page, load, close } = await prepared();
    await withWorker(page, THROWING);
    await load();
    await field(page, 'Company').fill('Contoso');
    await field(page, 'Product').fill('throw here');
    await verdict(page, 'This listing could not be checked.');
    await page
      .locator('.fault', { hasText: 'a fault in this tool, not in your listing. What you entered is still' })
      .waitFor();
    await field(page, 'Description').press('a');
    expect(await field(page, 'Product').inputValue()).toBe('throw here');
    expect(await field(page, 'Company').inputValue()).toBe('Contoso');
    await accessible(page);
    // What made it fail is still there.
    await retry(page);
    await verdict(page, 'This listing could not be checked.');
    expect(await field(page, 'Product').inputValue()).toBe('throw here');
    await field(page, 'Product').fill('Contoso Cognito');
    await retry(page);
    await page.locator('.fault').waitFor({ state: 'detached' });
    await verdict(page, 'error');
    expect(await field(page, 'Company').inputValue()).toBe('Contoso');
    expect(await field(page, 'Product').inputValue()).toBe('Contoso Cognito');
    await close();
  });

  test('an edit that fails is no longer in the way once the text is another', async () => {
    const { page, load, close } = await prepared();
    await withWorker(page, THROWING);
    await load();
    await page.locator('.editor .cm-content').waitFor();
    await field(page, 'Company').fill('throw here');
    await verdict(page, 'This listing could not be checked.');
    await page.locator('.editor .cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('# fixed');
    await page.locator('.fault').waitFor({ state: 'detached' });
    await field(page, 'Product').fill('Contoso Cognito');
    await verdict(page, 'so far');
    expect(await field(page, 'Company').inputValue()).toBe('');
    await close();
  });

  test.each(['company: Contoso', 'products: x', 'products: [foo]', 'products: { name: a }', 'readiness: 1'])(
    'a field is off where the manifest has another shape: %s',
    async (manifest) => {
      const { page, load, close } = await prepared();
      await load();
      await page
        .getByLabel('Manifest file')
        .setInputFiles([file('mde-partner.yml', `schemaVersion: 1\n${manifest}\n`, 'text/yaml')]);
      const label = manifest.startsWith('company') ? 'Company' : manifest.startsWith('r') ? 'Membership' : 'Product';
      const control = field(page, label);
      await page.locator('.hint', { hasText: 'The manifest has something else here.' }).first().waitFor();
      expect(await control.isDisabled()).toBe(true);
      const note = await control.getAttribute('aria-describedby');
      expect(await page.locator(`[id="${note?.split(' ')[0]}"]`).innerText()).toContain('Edit it in the manifest.');
      await accessible(page);
      // Whatever is not blocked can be set.
      for (const control of await page.locator('.field :is(input, textarea):enabled').all())
        await control.fill('Contoso');
      await verdict(page, 'error');
      expect(await page.locator('.fault').count()).toBe(0);
      await close();
    },
  );

  test('a state that cannot be shown is a fault until one can be', async () => {
    const { page, load, close } = await prepared();
    await withWorker(
      page,
      `let isBad = false;
       addEventListener('message', ({ data }) => { if (data.value) isBad = data.value === 'throw here'; });
       const written = Date.prototype.toISOString;
       Date.prototype.toISOString = function () {
         if (isBad) throw new Error('secret');
         return written.call(this);
       }`,
    );
    await load();
    await field(page, 'Product').fill('throw here');
    await verdict(page, 'This listing could not be checked.');
    await field(page, 'Company').fill('Contoso');
    await page.locator('.fault').waitFor({ state: 'detached' });
    await verdict(page, 'error');
    expect(await field(page, 'Product').inputValue()).toBe('throw here');
    await close();
  });

  test('a worker that breaks off is replaced, with files, text and logo', async () => {
    const { page, load, close } = await prepared();
    await withWorker(
      page,
      `addEventListener('message', ({ data }) => { if (data.value === 'break') { setTimeout(() => { throw new Error('secret'); }); setTimeout(() => self.close(), 50); } })`,
    );
    await load();
    await page.getByLabel('Folder of the repository').setInputFiles(folderWith(MODEL_FILES));
    await verdict(page, 'No findings');
    await field(page, 'Landing page').fill('break');
    await verdict(page, 'The check stopped.');
    await page.evaluate(
      `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } })`,
    );
    await page.getByRole('button', { name: 'Copy details' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = String(await page.evaluate('copied'));
    expect(copied).toMatch(/^MDE partner check \d[\s\S]*worker\.js:\d+:\d+[\s\S]*Chrome/);
    expect(copied).not.toContain('secret');
    await field(page, 'Landing page').fill('https://contoso.com/guides/connect-defender');
    await retry(page);
    await verdict(page, 'No findings');
    expect(await page.locator('.findings .note').innerText()).toContain('Not looked at');
    await close();
  });

  test('a worker that no longer answers is named after 20 seconds, and can be replaced', async () => {
    const { page, load, close } = await prepared();
    await page.clock.install();
    await withWorker(page, `addEventListener('message', ({ data }) => { if (data.value === 'Hang') for (;;); })`);
    await load();
    await field(page, 'Company').fill('Hang');
    await page.clock.fastForward(6_000);
    for (let look = 0; look < 4; look++) await page.clock.runFor(5_000);
    await verdict(page, 'The check has not answered for 20 seconds.');
    expect(await field(page, 'Company').inputValue()).toBe('Hang');
    await field(page, 'Company').fill('Contoso');
    await retry(page);
    await verdict(page, 'error');
    expect(await field(page, 'Company').inputValue()).toBe('Contoso');
    await close();
  });

  test('checks that need the renderer are named if it cannot be loaded, and made by another try', async () => {
    const { page, load, close } = await prepared();
    await page.route('**/*.wasm', (route) => route.abort());
    await load();
    await page.getByLabel('Folder of the repository').setInputFiles(folderWith(MODEL_FILES));
    await verdict(page, 'checks did not run.');
    await page.locator('.fault', { hasText: 'All other checks ran. Partly checked: Logo.' }).waitFor();
    await verdict(page, 'No findings in what was checked');
    expect(await page.locator('.ladder li.met', { hasText: 'R4.1' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Download the pack|Pack for Microsoft/ }).count()).toBe(1);
    expect(await page.locator('.take-away .primary').count()).toBe(0);
    await accessible(page);
    await page.unroute('**/*.wasm');
    await retry(page);
    await page.locator('.fault').waitFor({ state: 'detached' });
    await page.locator('.ladder li.met', { hasText: 'R4.1' }).waitFor();
    await page.locator('.take-away .primary').waitFor();
    await close();
  });

  test('a pack or an editor that cannot be loaded costs nothing else', async () => {
    const { page, load, close } = await prepared();
    for (const name of ['pack', 'editor-*']) await page.route(`**/${name}.js`, (route) => route.abort());
    await load();
    await page.locator('.manifest .note', { hasText: 'The editor could not be loaded.' }).waitFor();
    await page.getByLabel('Folder of the repository').setInputFiles(folderWith(MODEL_FILES));
    await verdict(page, 'No findings');
    await page.getByRole('button', { name: 'Pack for Microsoft' }).click();
    await verdict(page, 'The pack could not be made.');
    await retry(page);
    await verdict(page, 'No findings');
    await close();
  });

  test('a page that cannot be drawn shows the manifest', async () => {
    const { page, load, close } = await prepared();
    await page.addInitScript(`URL.createObjectURL = () => { throw new Error('no memory'); }`);
    await load();
    await field(page, 'Company').fill('Contoso');
    await field(page, 'Logo file').setInputFiles(file('logo.svg', MODEL_LOGO, 'image/svg+xml'));
    await verdict(page, 'A part of this page failed.');
    expect(await page.locator('.kept .code').innerText()).toContain('name: Contoso');
    await accessible(page);
    await close();
  });

  test.each([
    [
      'refuses',
      'ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no", "SecurityError"))',
    ],
    [
      'hides',
      'Object.defineProperty(navigator, "serviceWorker", { get() { throw new DOMException("no", "SecurityError"); } })',
    ],
  ])('a browser that %s storage costs only the use without a network', async (_, script) => {
    const { page, load, close } = await prepared({ serviceWorkers: 'allow' });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(script);
    await load();
    await page.getByRole('button', { name: 'Show an example' }).click();
    await verdict(page, '2 errors');
    expect([faults, await page.locator('.fault').count()]).toEqual([[], 0]);
    await close();
  });

  test('a browser that refuses the clipboard gets the text to copy by hand', async () => {
    const { page, load, close } = await prepared();
    await page.addInitScript(
      'Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"))',
    );
    await load();
    await page.getByRole('button', { name: 'Show an example' }).click();
    await verdict(page, '2 errors');
    await page.getByRole('button', { name: 'Copy link' }).click();
    const text = page.getByLabel('Your browser blocked copying. Copy this text:');
    await text.waitFor();
    expect(await text.inputValue()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#listing=/);
    expect(await page.evaluate('getSelection().toString()')).toContain('#listing=');
    await accessible(page);
    await close();
  });

  test.each(['#listing=', '#listing=abc', '#listing=!!', '#listing=q1YqVrJSMlSqBQA&product=x'])(
    'a damaged link is named, and the page works: %s',
    async (fragment) => {
      const { page, load, close } = await prepared();
      await load(fragment);
      await page.locator('.message', { hasText: 'The listing in this link cannot be read' }).waitFor();
      await accessible(page);
      await field(page, 'Company').fill('Contoso');
      await page.locator('.message').waitFor({ state: 'detached' });
      await verdict(page, 'error');
      await close();
    },
  );

  test('a logo that the manifest cannot name is refused with a note, and taken once it can', async () => {
    const { page, load, close } = await prepared();
    await load();
    const manifest = page.getByLabel('Manifest file');
    await manifest.setInputFiles([file('mde-partner.yml', 'company: "Contoso\n', 'text/yaml')]);
    await page.locator('.drop', { hasText: 'Fix the manifest first' }).waitFor();
    await field(page, 'Logo file').setInputFiles(file('logo.svg', MODEL_LOGO, 'image/svg+xml'));
    await page.locator('.logo [role=alert]', { hasText: "'logo.svg' was not used" }).waitFor();
    await accessible(page);
    await manifest.setInputFiles([file('mde-partner.yml', 'company: { name: Contoso }\n', 'text/yaml')]);
    await page.locator('.logo [role=alert]').waitFor({ state: 'detached' });
    await field(page, 'Logo file').setInputFiles(file('logo.svg', MODEL_LOGO, 'image/svg+xml'));
    await page.locator('.logo .canvas img').waitFor();
    await close();
  });

  test('a file of another type changes the path of the logo, and undo brings it back', async () => {
    const { page, load, close } = await prepared();
    await load();
    await page.getByLabel('Folder of the repository').setInputFiles(folderWith(MODEL_FILES));
    await verdict(page, 'No findings');
    await field(page, 'Logo file').setInputFiles(file('Brand Guide.pdf', '%PDF-1.7', 'application/pdf'));
    await page.locator('.done', { hasText: "from 'assets/logo.svg' to 'assets/Brand-Guide.pdf'." }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await verdict(page, 'No findings');
    await close();
  });

  test('nothing is handed on of a manifest that is not text', async () => {
    const { page, load, close } = await prepared();
    await load();
    const bytes = Buffer.from([0xff, 0xfe, 0, 0x80, 7]);
    await page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', bytes, 'text/yaml')]);
    await page.locator('.form .note', { hasText: 'cannot be read as text' }).waitFor();
    await page.locator('.findings h3').first().waitFor();
    expect(await page.locator('.take-away .buttons > button:enabled').allInnerTexts()).toEqual([]);
    await page.locator('.agent', { hasText: 'shown here once it can be checked' }).waitFor();
    await field(page, 'Logo file').setInputFiles(file('logo.svg', MODEL_LOGO, 'image/svg+xml'));
    await page.locator('.logo [role=alert]', { hasText: "'logo.svg' was not used" }).waitFor();
    await page.locator('.form .note', { hasText: 'cannot be read as text' }).waitFor();
    await close();
  });

  test('files that are no listing are named, and leave what is there', async () => {
    const { page, load, close } = await prepared();
    await load();
    await field(page, 'Company').fill('Contoso');
    const logo = field(page, 'Logo file');
    await logo.setInputFiles(file('huge.svg', Buffer.alloc(11_000_000, 32), 'image/svg+xml'));
    await page
      .locator('.message', { hasText: "'huge.svg' was not opened: it is 11 MB, and the limit is 10 MB." })
      .waitFor();
    await logo.setInputFiles(file('notes.txt', 'just text', 'text/plain'));
    await page.locator('.logo .field-findings', { hasText: 'SVG' }).waitFor();
    expect(await field(page, 'Company').inputValue()).toBe('Contoso');
    await logo.setInputFiles(file('large.svg', `<svg>${' '.repeat(1_100_000)}</svg>`, 'image/svg+xml'));
    await page.locator('.logo .field-findings', { hasText: 'more than the limit of 1 MB' }).waitFor();
    const manifest = page.getByLabel('Manifest file');
    await manifest.setInputFiles([file('mde-partner.yml', Buffer.from([0xff, 0xfe, 0, 0x80, 7]), 'text/yaml')]);
    await page.locator('.form .note', { hasText: 'cannot be read as text' }).waitFor();
    await page.locator('.findings h3').first().waitFor();
    await accessible(page);
    await page.getByLabel('Folder of the repository').setInputFiles(folderWith({ 'README.md': 'x' }));
    await page.locator('.summary', { hasText: "There is no mde-partner.yml in '" }).waitFor();
    await verdict(page, 'Fill in the form');
    await accessible(page);
    await close();
  });
});
