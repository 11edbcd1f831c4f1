import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { check } from '../../src/app/check.ts';
import { pageLinks } from '../../src/app/page-links.ts';
import { sharedFragment } from '../../src/app/shared-listing.ts';
import { countsText } from '../../src/render/overview.ts';
import { renderMarkdown } from '../../src/render/summary/markdown.ts';
import { folderWith } from '../support/folders.ts';
import { isTested } from '../support/machine.js';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_LOGO, MODEL_MANIFEST, withFragment } from '../support/model.ts';
import {
  HOSTILE_LOGO,
  inState,
  LONG_DESCRIPTION as LONG,
  pageFile,
  TWO_PRODUCTS,
  WIDE_LOGO,
} from '../support/page-states.ts';
import { type Opened, type Page, Site } from '../support/site.ts';

/** One pixel, as PNG. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const EMBEDDED =
  '<foreignObject x="50" width="40" height="90"><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>';
const file = (name: string, text: string, mimeType = 'image/svg+xml') => pageFile(name, text, mimeType);

const describeHere = isTested('chromium') ? describe : describe.skip;

describeHere('the page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());

  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  /** Waits until the last edit was judged. */
  const verdict = async (page: Page, wanted: string) => {
    await page.locator('.verdict', { hasText: wanted }).waitFor();
    return page.locator('.verdict').innerText();
  };
  const EDITOR_TEXT = `[...document.querySelector('.editor').shadowRoot.querySelectorAll('.cm-line')].map((one) => one.textContent).join('\\n')`;
  const editorText = async (page: Page) => String(await page.evaluate(EDITOR_TEXT));
  /** By evaluation from outside, which the policy of the page does not concern. */
  const until = async (page: Page, condition: string) => {
    for (let tries = 0; !(await page.evaluate(`Promise.resolve(${condition}).then(Boolean)`)); tries++) {
      if (tries === 600) throw new Error(`never: ${condition}`);
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 25))');
    }
  };
  const editorReady = (page: Page) =>
    until(page, `document.querySelector('.editor')?.shadowRoot?.querySelector('.cm-line')`);

  const focused = (page: Page) =>
    page.evaluate('(({ labels, textContent }) => labels?.[0]?.textContent ?? textContent)(document.activeElement)');

  async function closed({ context, faults, requests }: Opened): Promise<void> {
    await context.close();
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url) && !url.startsWith(`blob:${site.url}`))).toEqual([]);
  }

  test('from a bad logo and 19 words to a clean download, by the page alone', async () => {
    const opened = await site.open({ acceptDownloads: true });
    const { page } = opened;
    await field(page, 'Company').fill('Northwind Lens');
    await field(page, 'Product').fill('Northwind Insight');
    await field(page, 'Description').fill(LONG);
    await field(page, 'Landing page').fill('https://northwindlens.com/guides/connect-defender');
    await field(page, 'Logo file').setInputFiles(file('Northwind Logo.svg', WIDE_LOGO));
    await page.locator('.findings h3', { hasText: 'Logo is not square' }).waitFor();
    expect(await page.locator('.words .count').innerText()).toBe('19 of 15 words, 4 too many');
    expect(await page.locator('.words del').allInnerTexts()).toEqual(['real', 'time', 'for', 'analysts']);
    expect(await field(page, 'User-Agent').inputValue()).toBe('MdePartner-NorthwindLens-NorthwindInsight/1.0.0');
    expect(await focused(page)).toBe('Landing page');
    await page.locator('.summary p', { hasText: 'To fix by hand: description.' }).waitFor();
    await page.locator('.summary .primary').click();
    await page.locator('.done').waitFor();
    // The next step has the focus, and what is too much is selected.
    await until(page, `document.activeElement.matches('.field.description textarea')`);
    expect(await page.evaluate('getSelection().toString()')).toBe(' real time for analysts');
    await page.keyboard.press('Delete');
    await page.keyboard.type(' ');
    // The space after a word is not a fault.
    expect(await field(page, 'Description').inputValue()).toMatch(/ alert in $/);
    await verdict(page, 'No findings');
    const [pack] = await Promise.all([page.waitForEvent('download'), page.locator('.summary .primary').click()]);
    expect(pack.suggestedFilename()).toBe('mde-partner-pack.zip');
    await page.locator('.summary .done', { hasText: 'The pack is in your downloads' }).waitFor();
    const downloads: Record<string, Buffer> = {};
    for (const button of ['Manifest (YAML)', 'Logo (SVG)', 'Logo (PNG, 216 × 216)', 'Preview (HTML)']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.take-away button', { hasText: button }).click(),
      ]);
      downloads[download.suggestedFilename()] = readFileSync(await download.path());
    }
    expect(parse(String(downloads['mde-partner.yml']))).toMatchObject({
      company: { name: 'Northwind Lens' },
      products: [{ name: 'Northwind Insight', logo: 'assets/Northwind-Logo.svg' }],
    });
    expect(String(downloads['Northwind-Logo.svg'])).toContain('viewBox="0 -16 96 96"');
    expect(String(downloads['preview.html'])).toContain('Northwind Insight');
    const png = downloads['partner-center-216.png'] as Buffer;
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([216, 216]);
    await closed(opened);
  });

  test('while a listing is filled in, the result says what is missing, and no empty field is called an error', async () => {
    const opened = await site.open();
    const { page } = opened;
    const next = (text: string) => page.locator('.summary p', { hasText: text }).waitFor();
    const top = () => page.evaluate(`document.querySelector('.field.landingPage').getBoundingClientRect().top`);
    const before = await top();
    await page.evaluate(`
      globalThis.reddened = [];
      new MutationObserver((changes) => {
        for (const { target } of changes) if (target.ariaInvalid === 'true') reddened.push(target.labels[0].textContent);
      }).observe(document.body, { subtree: true, attributeFilter: ['aria-invalid'] })`);
    await field(page, 'Company').fill('Northwind Lens');
    await verdict(page, 'No findings so far');
    await next('Still to fill in: product, description, landing page, and logo.');
    expect(await page.locator('.field-findings').count()).toBe(0);
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(0);
    // Not even for a moment, while the new text is shown with the last report.
    expect(await page.evaluate('reddened')).toEqual([]);
    expect(await page.locator('.findings .list > li').count()).toBe(0);
    // What is below does not move while a person types.
    expect(await top()).toBe(before);
    await field(page, 'Product').fill('Northwind Insight');
    await field(page, 'Description').fill(LONG);
    await verdict(page, '1 error so far');
    await next('Still to fill in: landing page and logo.');
    await field(page, 'Landing page').fill('https://northwindlens.com/guides/connect-defender');
    await field(page, 'Logo file').setInputFiles(file('logo.svg', MODEL_LOGO));
    await page.locator('.summary p', { hasText: /^To fix by hand: description\.$/ }).waitFor();
    expect(await verdict(page, '1 error')).toBe('1 error');
    // Of a name in other letters, no User-Agent can be written.
    await field(page, 'Product').fill('كونتوسو');
    await page.locator('.field.userAgent .field-findings').waitFor();
    await closed(opened);
  });

  test('the focus is at the next step, and stays where a person put it', async () => {
    const opened = await site.open();
    const { page } = opened;
    const next = (name: string) =>
      until(page, `(document.activeElement.labels?.[0] ?? document.activeElement).textContent === '${name}'`);
    await next('Company');
    await page.locator('button', { hasText: 'Show an example' }).click();
    await next('Apply 1 fix');
    await page.keyboard.press('Enter');
    await next('Description');
    await page.locator('.done button').click();
    await next('Apply 1 fix');
    await page.locator('button', { hasText: 'Start over' }).click();
    await next('Company');
    await page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', MODEL_MANIFEST, 'text/yaml')]);
    await field(page, 'Logo file').setInputFiles(file('logo.svg', WIDE_LOGO));
    await page.locator('.summary .primary', { hasText: 'Apply' }).click();
    await next('Download the pack');
    await field(page, 'Logo file').setInputFiles(file('logo.svg', WIDE_LOGO));
    await page.locator('.summary .primary', { hasText: 'Apply' }).waitFor();
    await page.evaluate(`document.querySelector('.summary .primary').click(),
      document.querySelector('.field.name input').focus()`);
    await page.locator('.summary .primary', { hasText: 'Download' }).waitFor();
    await next('Product');
    // The next step may be a date.
    const early = '    pressReleases: [{ title: News, submitted: 2026-11-01, publish: 2026-11-03 }]\n';
    await page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', withFragment(early), 'text/yaml')]);
    await field(page, 'Logo file').setInputFiles(file('logo.svg', WIDE_LOGO));
    await page.locator('.summary .primary', { hasText: 'Apply' }).click();
    await next('Publish on');
    await closed(opened);
    const link = await sharedFragment([['mde-partner.yml', MODEL_MANIFEST]], 0);
    const shared = await site.open({}, link?.fragment);
    await until(shared.page, `document.querySelector('.field.company input').value === 'Contoso'`);
    expect(await shared.page.evaluate('document.activeElement === document.body')).toBe(true);
    await closed(shared);
  });

  test('Enter leads from field to field, and from there to the download, without a mouse', async () => {
    const opened = await site.open({ acceptDownloads: true });
    const { page } = opened;
    const next = (name: string) =>
      until(page, `(document.activeElement.labels?.[0] ?? document.activeElement).textContent === '${name}'`);
    for (const [label, text] of [
      ['Company', 'Northwind Lens'],
      ['Product', 'Northwind Insight'],
      ['Description', LONG],
      ['Landing page', 'https://northwindlens.com/guides/connect-defender'],
    ] as const) {
      await next(label);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await next('Choose a file');
    expect(await field(page, 'Description').inputValue()).toBe(LONG);
    await field(page, 'Logo file').setInputFiles(file('Northwind Logo.svg', WIDE_LOGO));
    await next('Apply 1 fix');
    await page.keyboard.press('Enter');
    await next('Description');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await next('Download the pack');
    const [pack] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(pack.suggestedFilename()).toBe('mde-partner-pack.zip');
    // A line break is still possible, and a word that is composed is not left.
    await field(page, 'Description').focus();
    await page.keyboard.press('Shift+Enter');
    await page.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))`,
    );
    expect(await focused(page)).toBe('Description');
    await closed(opened);
  });

  test('a whole listing that is pasted into a field fills the form', async () => {
    const opened = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = opened;
    const paste = async (text: string) => {
      await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
      await page.keyboard.press('Control+v');
    };
    await paste('Company: Contoso\nProduct: Contoso Cognito\nLanding page: https://contoso.com/guides');
    await until(page, `document.activeElement.labels?.[0]?.textContent === 'Description'`);
    expect(await field(page, 'Company').inputValue()).toBe('Contoso');
    expect(await field(page, 'Landing page').inputValue()).toBe('https://contoso.com/guides');
    expect(await field(page, 'User-Agent').inputValue()).toBe('MdePartner-Contoso-ContosoCognito/1.0.0');
    await paste('Adds network context\nto every alert');
    await page.locator('.words .count', { hasText: '6 of 15 words' }).waitFor();
    await closed(opened);
  });

  test('what is to be fixed by hand is named, and what is of another product counted', async () => {
    const opened = await site.open();
    const { page } = opened;
    await page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', TWO_PRODUCTS, 'text/yaml')]);
    await page
      .locator('.summary p', { hasText: 'Still to fill in: logo. 2 of these findings are in other products.' })
      .waitFor();
    await field(page, 'Logo file').setInputFiles(file('logo.svg', MODEL_LOGO));
    await page.locator('.summary p', { hasText: /^2 of these findings are in other products\.$/ }).waitFor();
    await page.locator('.form select').selectOption('1');
    await page.locator('.summary p', { hasText: 'Still to fill in: logo. To fix by hand: description.' }).waitFor();
    await closed(opened);
  });

  test('an empty field of a listing that was opened is an error', async () => {
    const opened = await site.open();
    const { page } = opened;
    const manifest = withFragment('    landingPage: ""\n');
    await page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', manifest, 'text/yaml')]);
    await page.locator('.field.landingPage .field-findings').waitFor();
    const border = async (name: string) =>
      String(await page.evaluate(`getComputedStyle(document.querySelector('.field.${name} input')).borderTopColor`));
    expect(await border('landingPage')).not.toBe(await border('company'));
    await closed(opened);
  });

  test('of the manifests in a folder, any can be shown', async () => {
    const opened = await site.open();
    const { page } = opened;
    const folder = folderWith({ 'lens/mde-partner.yml': MODEL_MANIFEST, 'sentry/mde-partner.yml': TWO_PRODUCTS });
    await page.getByLabel('Folder of the repository').setInputFiles(folder);
    const choice = field(page, 'Manifest to show');
    expect(await choice.inputValue()).toBe('lens/mde-partner.yml');
    await choice.selectOption('sentry/mde-partner.yml');
    await page.locator('.form select').selectOption('1');
    await page.locator('.findings .place', { hasText: 'sentry/mde-partner.yml' }).first().waitFor();
    await until(page, `document.querySelector('.field.name input').value === 'Contoso Lens'`);
    await closed(opened);
  });

  test('a file that is no picture is never shown as a broken one', async () => {
    const opened = await site.open();
    const { page } = opened;
    await page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', MODEL_MANIFEST, 'text/yaml')]);
    await field(page, 'Logo file').setInputFiles(file('logo.svg', MODEL_LOGO));
    await page.locator('.tile img').first().waitFor();
    await field(page, 'Logo file').setInputFiles(file('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="'));
    await page.locator('.stage .hint', { hasText: 'cannot show this file' }).waitFor();
    await until(page, `document.querySelectorAll('main img').length === 0`);
    await closed(opened);
  });

  test('form and manifest stay equal, in both directions', async () => {
    const opened = await site.open();
    const { page } = opened;
    await editorReady(page);
    await field(page, 'Company').fill('Contoso');
    await until(page, `document.querySelector('.editor').shadowRoot.textContent.includes('name: Contoso')`);
    expect(parse(await editorText(page))).toMatchObject({ company: { name: 'Contoso' } });
    await page.locator('.editor .cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('company: {name: Fabrikam}');
    await until(page, `document.querySelector('.field.company input').value === 'Fabrikam'`);
    await page.keyboard.type('}');
    await page.locator('.form .note', { hasText: 'syntax error' }).waitFor();
    expect(await field(page, 'Company').isDisabled()).toBe(true);
    await closed(opened);
  });

  test('a finding is underlined at its range, listed, and fixed by a click; undo brings the listing back', async () => {
    const opened = await site.open();
    const { page } = opened;
    const manifest = withFragment('    landingPage: HTTP://contoso.com/guides/connect-defender\n');
    await page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', manifest, 'text/yaml')]);
    await field(page, 'Logo file').setInputFiles(file('logo.svg', MODEL_LOGO));
    const button = page.locator('.findings button.fix').first();
    await button.waitFor();
    await editorReady(page);
    await until(page, `document.querySelector('.editor').shadowRoot.querySelector('.cm-lintRange')`);
    const underlined = await page.evaluate(
      `document.querySelector('.editor').shadowRoot.querySelector('.cm-lintRange').textContent`,
    );
    expect(manifest).toContain(String(underlined));
    expect(String(underlined)).toMatch(/^HTTP/);
    await button.click();
    await page.locator('.done').waitFor();
    expect(await field(page, 'Landing page').inputValue()).toBe('https://contoso.com/guides/connect-defender');
    await page.locator('.done button').click();
    await until(page, `document.querySelector('.field.landingPage input').value.startsWith('HTTP')`);
    await page.locator('button', { hasText: 'Start over' }).click();
    await verdict(page, 'Fill in the form');
    await page.locator('.done button').click();
    await until(page, `document.querySelector('.field.landingPage input').value.startsWith('HTTP')`);
    await closed(opened);
  });

  test('the editor completes keys and values of the schema, and says what a key is for', async () => {
    const opened = await site.open();
    const { page } = opened;
    await editorReady(page);
    const inEditor = (selector: string) => page.locator(`.editor ${selector}`);
    await inEditor('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('readi');
    await inEditor('.cm-tooltip-autocomplete li').first().waitFor();
    expect(await inEditor('.cm-tooltip-autocomplete li').allInnerTexts()).toEqual(['readiness']);
    // Right after they appear, completions ignore the Enter of a person who did not see them.
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('  mi');
    await inEditor('.cm-tooltip-autocomplete li').first().waitFor();
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    await page.keyboard.press('Enter');
    await page.keyboard.type('mem');
    await inEditor('.cm-tooltip-autocomplete li').first().waitFor();
    expect(await inEditor('.cm-tooltip-autocomplete li').allInnerTexts()).toEqual(['member']);
    await page.keyboard.press('Escape');
    await inEditor('.cm-line')
      .nth(6)
      .locator('span')
      .first()
      .hover({ position: { x: 52, y: 8 } });
    await inEditor('.cm-key-help').waitFor();
    expect(await inEditor('.cm-key-help').innerText()).toContain('Path of the square SVG logo');
    await closed(opened);
  });

  test('no way to edit the manifest breaches the policy of the page', async () => {
    const opened = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = opened;
    const press = (key: string) => page.keyboard.press(key);
    const type = (typed: string) => page.keyboard.type(typed);
    const inEditor = (selector: string) => page.locator(`.editor ${selector}`);
    const manifest = withFragment('    landingPage: HTTP://contoso.com/guides/connect-defender\n');
    await page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', manifest, 'text/yaml')]);
    await editorReady(page);
    await until(page, `document.querySelector('.editor').shadowRoot.querySelector('.cm-lintRange')`);
    const text = await editorText(page);
    const [first = '', second = ''] = text.split('\n');
    const session = await page.context().newCDPSession(page);
    /** As a menu of the browser does, or a key that only some systems have. */
    const command = (name: string) =>
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Unidentified', commands: [name] });
    const compose = async () => {
      await session.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
      await session.send('Input.insertText', { text: '仮' });
    };
    const toStart = () => press('Control+Home');
    const selectLine = async () => {
      await toStart();
      await press('Shift+ArrowDown');
    };
    const edits: readonly (readonly [what: string, edit: () => Promise<unknown>, start: string])[] = [
      ['select all, type', () => press('Control+a').then(() => type('a: b')), 'a: b'],
      ['select a line, type', () => selectLine().then(() => type('a: b')), `a: b${second}`],
      ['select a line, break', () => selectLine().then(() => command('insertNewline')), `\n${second}`],
      ['select a line, delete', () => selectLine().then(() => command('deleteBackward')), second],
      ['select a line, compose', () => selectLine().then(compose), `仮${second}`],
      ['select a line, bold', () => selectLine().then(() => press('Control+b')), first],
      ['join with the next line', () => press('End').then(() => command('deleteForward')), first + second],
      ['join with the line before', () => press('ArrowDown').then(() => command('deleteBackward')), first + second],
      ['delete a line', () => command('deleteToEndOfLine'), `\n${second}`],
      ['delete a word', () => command('deleteWordForward'), first.replace(/^\w+/, '')],
      [
        'cut and paste',
        () =>
          press('Control+a')
            .then(() => press('Control+x'))
            .then(() => press('Control+v')),
        first,
      ],
      ['break a line', () => type('a').then(() => press('Enter')), `a\n${first}`],
    ];
    for (const [what, edit, start] of edits) {
      await inEditor('.cm-content').focus();
      await toStart();
      await edit();
      await until(page, `${EDITOR_TEXT}.startsWith(${JSON.stringify(start)})`);
      expect([what, ...opened.faults]).toEqual([what]);
      for (let tries = 0; (await editorText(page)) !== text && tries < 20; tries++) await press('Control+z');
      expect([what, await editorText(page)]).toEqual([what, text]);
    }
    await until(page, `document.querySelector('.editor').shadowRoot.querySelector('.cm-lintRange')`);
    await inEditor('.cm-lintRange')
      .first()
      .hover({ position: { x: 12, y: 8 } });
    await inEditor('.cm-diagnostic').first().waitFor();
    await inEditor('.cm-lint-marker').first().hover();
    await inEditor('.cm-tooltip-lint').first().waitFor();
    await press('Control+End');
    await type('\nrea');
    await inEditor('.cm-tooltip-autocomplete li').first().waitFor();
    await press('ArrowDown');
    await press('Enter');
    await press('Control+Space');
    await closed(opened);
  });

  test('the editor completes the keys of a mapping that begins an entry of a list', async () => {
    const opened = await site.open();
    const { page } = opened;
    await editorReady(page);
    await page.locator('.editor .cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('products:');
    await page.keyboard.press('Enter');
    await page.keyboard.type('  - version:');
    await page.keyboard.press('Enter');
    await page.keyboard.type('    prec');
    const offered = page.locator('.editor .cm-tooltip-autocomplete li');
    await offered.first().waitFor();
    expect(await offered.allInnerTexts()).toEqual(['precision']);
    await closed(opened);
  });

  test('what is entered before the example is there is kept, and the example does not come', async () => {
    const opened = await site.open();
    const { page } = opened;
    await page.evaluate(`(() => {
      const { fetch } = globalThis;
      globalThis.waiting = [];
      globalThis.fetch = async (...request) => {
        const response = await fetch(...request);
        await new Promise((arrive) => waiting.push(arrive));
        return response;
      };
      globalThis.arrive = () => {
        globalThis.fetch = fetch;
        for (const arrive of waiting) arrive();
      };
    })()`);
    const show = page.locator('button', { hasText: 'Show an example' });
    await show.click();
    await until(page, 'waiting.length === 2');
    await field(page, 'Company').fill('Northwind Lens');
    await verdict(page, 'No findings so far');
    await page.evaluate('arrive(), new Promise((resolve) => setTimeout(resolve, 300))');
    expect(await field(page, 'Company').inputValue()).toBe('Northwind Lens');
    expect(await field(page, 'Product').inputValue()).toBe('');
    expect(await page.locator('.summary .done').count()).toBe(0);
    await page.locator('button', { hasText: 'Start over' }).click();
    await show.click();
    await until(page, `document.querySelector('.field.company input').value === 'Contoso'`);
    await closed(opened);
  });

  test('a logo fix shows the picture before and after', async () => {
    const opened = await site.open();
    const { page } = opened;
    await page.locator('button', { hasText: 'Show an example' }).click();
    await page.locator('.before-after img').nth(1).waitFor();
    expect(await page.locator('.overlay .ink').count()).toBe(1);
    expect(await page.locator('.numbers').innerText()).toContain('96 × 64, 3:2');
    await closed(opened);
  });

  test('pictures before and after a fix are shown once, and only where the fix changes what is seen', async () => {
    const opened = await site.open();
    const { page } = opened;
    const start = '<svg xmlns="http://www.w3.org/2000/svg" onload="a()" viewBox="0 0 96';
    const rest = '"><path fill="#0a5" d="M4 4h88v56H4z"/></svg>';
    await field(page, 'Logo file').setInputFiles(file('logo.svg', `${start} 64${rest}`));
    await page.locator('.logo .fix').nth(1).waitFor();
    await page.locator('.before-after').waitFor();
    await page.locator('.logo .field-findings li', { hasText: 'square' }).locator('.before-after').waitFor();
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
    expect(await page.locator('.before-after').count()).toBe(1);
    await closed(opened);
  });

  test.each([
    ['HTML', `<script>a()</script>${EMBEDDED}`, 'it contains an embedded document'],
    [
      'text and a bitmap',
      `<image width="40" height="40" href="${PIXEL}"/><text x="50" y="50">a</text>`,
      'it contains text',
    ],
  ])('a logo with %s has no numbers and no pictures of what was not drawn', async (_, part, reason) => {
    const opened = await site.open();
    const { page } = opened;
    const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">${part}<path d="M4 4h40v88H4z"/></svg>`;
    await field(page, 'Logo file').setInputFiles(file('logo.svg', logo));
    await page.locator('.logo .numbers dd', { hasText: `not measured, because ${reason}` }).waitFor();
    await page.locator('.logo .field-findings li').first().waitFor();
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
    expect(await page.locator('.before-after, .overlay .ink, .overlay .center').count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toMatch(/\d% (?:off|of the canvas)/);
    await closed(opened);
  });

  test('a logo that no fix can be proven for needs its designer, and the page says so', async () => {
    const opened = await site.open();
    const { page } = opened;
    const hint = page.locator('.logo .note', { hasText: 'Ask its designer to fix what is listed below' });
    const text =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 64"><text x="9" y="40" font-size="20">Lens</text></svg>';
    await field(page, 'Logo file').setInputFiles(file('logo.svg', text));
    await hint.waitFor();
    expect(await page.locator('.numbers').innerText()).toContain('96 × 64, 3:2');
    await field(page, 'Logo file').setInputFiles(file('logo.svg', text.replace('96 64', '32 64')));
    await page.locator('.numbers dd', { hasText: '32 × 64, 1:2' }).waitFor();
    await field(page, 'Logo file').setInputFiles(file('logo.svg', WIDE_LOGO));
    await page.locator('.logo .fix').waitFor();
    expect(await hint.count()).toBe(0);
    await closed(opened);
  });

  test('a logo that is too large to be shown needs its designer too; a logo that is not there does not', async () => {
    const opened = await site.open();
    const { page } = opened;
    // Of a manifest that is opened alone, the logo is asked for.
    const folder = folderWith({ 'mde-partner.yml': MODEL_MANIFEST });
    await page.getByLabel('Folder of the repository').setInputFiles(folder);
    await page.locator('.logo .field-findings').waitFor();
    expect(await page.locator('.logo .note').count()).toBe(0);
    const large = MODEL_LOGO.replace('>', `><!-- ${'x'.repeat(1_200_000)} -->`);
    await field(page, 'Logo file').setInputFiles(file('logo.svg', large));
    await page.locator('.logo .note', { hasText: 'Ask its designer' }).waitFor();
    await closed(opened);
  });

  test('a link carries the listing in its fragment', async () => {
    const first = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await first.page.locator('button', { hasText: 'Show an example' }).click();
    await verdict(first.page, '2 errors');
    await first.page.locator('button', { hasText: 'Copy link' }).click();
    await first.page.locator('button', { hasText: 'Copied' }).waitFor();
    const link = String(await first.page.evaluate('navigator.clipboard.readText()'));
    await first.page.locator('button', { hasText: 'Copy mail text' }).click();
    await until(first.page, `navigator.clipboard.readText().then((text) => text.includes('16 words'))`);
    expect(String(await first.page.evaluate('navigator.clipboard.readText()'))).toContain(link);
    const second = await site.open({}, link.slice(site.url.length));
    await verdict(second.page, '2 errors');
    expect(await field(second.page, 'Product').inputValue()).toBe('Contoso Cognito');
    await second.page.locator('.findings h3', { hasText: 'Logo is not square' }).waitFor();
    for (const url of second.requests) expect(url).not.toContain('listing=');
    await closed(first);
    await closed(second);
  });

  test('the link of a job summary opens exactly the checked listing, product by product', async () => {
    const files = {
      'lens/mde-partner.yml': TWO_PRODUCTS,
      'lens/assets/logo.svg': WIDE_LOGO,
      'lens/assets/b.svg': MODEL_LOGO,
    };
    const tree = memoryTree(files);
    const { report } = await check(
      { paths: ['lens'], rules: null, failOn: 'error', today: '2026-11-22', release: null },
      tree,
      { version: '1.0.0', help: (rule) => rule },
    );
    const pages = await pageLinks(report, tree, site.url);
    const summary = renderMarkdown(report, null, { pages });
    const links = [...summary.matchAll(/\* \[([^\]]+)\]\((\S+?)\)/g)].map(([, name = '', url = '']) => ({ name, url }));
    expect(links.map(({ name }) => name)).toEqual(['Contoso Lens', 'Contoso Cognito']);
    for (const { name, url } of links) {
      const opened = await site.open({}, url.slice(site.url.length));
      const { page } = opened;
      await page.locator('.tile .name', { hasText: name }).first().waitFor();
      expect(await page.locator('.manifest .path').innerText()).toBe('lens/mde-partner.yml');
      await editorReady(page);
      expect(await editorText(page)).toBe(TWO_PRODUCTS);
      await verdict(page, countsText(report));
      const own = report.findings.filter(({ product }) => product === null || product === name);
      const places = page.locator('.findings > .list > li');
      await until(page, `document.querySelectorAll('.findings > .list > li').length === ${own.length}`);
      const messages = await places.locator('h3 + p').allInnerTexts();
      expect(messages.sort()).toEqual(own.map(({ message }) => message).sort());
      await closed(opened);
    }
  });

  test('a logo that the link has no room for is asked for, and then checked', async () => {
    const shared = await sharedFragment(
      [
        ['mde-partner.yml', MODEL_MANIFEST],
        ['assets/logo.svg', null],
      ],
      0,
    );
    const opened = await site.open({}, shared?.fragment);
    const { page } = opened;
    await page.locator('.logo .note', { hasText: "'assets/logo.svg' did not come with what you opened" }).waitFor();
    // It is not missing in the repository.
    await page.locator('.summary p', { hasText: 'Still to fill in: logo.' }).waitFor();
    await until(page, `document.querySelectorAll('.field-findings').length === 0`);
    await field(page, 'Logo file').setInputFiles(file('any.svg', MODEL_LOGO));
    await verdict(page, 'No findings');
    expect(await page.locator('.logo .note').count()).toBe(0);
    await closed(opened);
  });

  test('until a listing that is opened is judged, nothing is said about it', async () => {
    // A service worker would answer in place of this test.
    const { page, context } = await site.open({ serviceWorkers: 'block' });
    let load = () => {};
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    await page.route('**/*.wasm', async (route) => {
      await loaded;
      await route.fulfill({ response: await route.fetch() });
    });
    const folder = folderWith({ 'mde-partner.yml': MODEL_MANIFEST, 'assets/logo.svg': WIDE_LOGO });
    await page.getByLabel('Folder of the repository').setInputFiles(folder);
    await until(page, `document.querySelector('.field.company input').value === 'Contoso'`);
    expect(await verdict(page, '')).toBe('Checking…');
    expect(await page.locator('.field-findings, .findings .list > li').count()).toBe(0);
    expect(await page.locator('.findings .number').innerText()).toBe('');
    load();
    await verdict(page, '1 error');
    await context.close();
  });

  test('a folder is named as not looked at', async () => {
    const opened = await site.open();
    const { page } = opened;
    await page.evaluate(`(() => {
      const transfer = new DataTransfer();
      const entry = (name, files) => ({ name, isFile: false, isDirectory: true, fullPath: '/' + name,
        createReader: () => ({ readEntries: (done) => done(files.splice(0)) }) });
      const data = ${JSON.stringify({ 'mde-partner.yml': MODEL_MANIFEST, 'client.py': 'print()' })};
      const files = Object.entries(data).map(([name, text]) => ({ name, isFile: true, isDirectory: false,
        fullPath: '/product/' + name, file: (done) => done(new File([text], name)) }));
      const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [],
        items: [{ webkitGetAsEntry: () => entry('product', files) }] } });
      dispatchEvent(event);
    })()`);
    await page.locator('.findings .note', { hasText: "source code in 'product'" }).waitFor();
    expect(await field(page, 'Product').inputValue()).toBe('Contoso Cognito');
    await page.locator('.ladder li.unknown', { hasText: 'R6' }).waitFor();
    expect(await page.locator('.ladder li.met', { hasText: 'R6' }).count()).toBe(0);
    await closed(opened);
  });

  test('developers are told to put the version in place of the template', async () => {
    const opened = await site.open();
    const { page } = opened;
    const said = page.locator('.agent .hint', {
      hasText: "User-Agent, with the version of the product in place of '{version}'. This",
    });
    const open = (more: string) =>
      page
        .getByLabel('Manifest file')
        .setInputFiles([file('mde-partner.yml', withFragment(`    userAgent: ${more}\n`), 'text/yaml')]);
    await open('MdePartner-Contoso-ContosoCognito/{version}');
    await said.waitFor();
    await open('MdePartner-Contoso-ContosoCognito/1.0.0');
    await page.locator('.agent .hint', { hasText: 'must send this User-Agent. This' }).waitFor();
    await closed(opened);
  });

  test('developers get the User-Agent of the form, if it has no finding', async () => {
    const opened = await site.open();
    const { page } = opened;
    await field(page, 'Company').fill('Northwind Lens GmbH');
    await field(page, 'Product').fill('Northwind Insight');
    await field(page, 'User-Agent').fill('MdePartner-NorthwindLens-NorthwindInsight/1.0.0');
    await page.locator('.agent .value', { hasText: 'MdePartner-NorthwindLens-NorthwindInsight/1.0.0' }).waitFor();
    await page.locator('.summary', { hasText: 'No findings so far' }).waitFor();
    await closed(opened);
  });

  test('what a person declares goes into the manifest, and is declared, not met', async () => {
    const opened = await site.open();
    const { page } = opened;
    await page.locator('button', { hasText: 'Show an example' }).click();
    // The example does not come if something is declared before it is there.
    await page.locator('.before-after img').nth(1).waitFor();
    await field(page, 'Membership').selectOption('3');
    await field(page, 'Planned press releases').selectOption('1');
    await field(page, 'Customer approved on').fill('2026-08-01');
    await page.locator('.ladder li.stated', { hasText: 'R3' }).waitFor();
    await page.locator('.ladder li.not-applicable', { hasText: 'R4.5' }).waitFor();
    await until(
      page,
      `document.querySelector('.editor')?.shadowRoot?.textContent.includes('customerApproved: 2026-08-01')`,
    );
    expect(parse(await editorText(page))).toMatchObject({
      products: [{ pressReleases: [] }],
      readiness: { misa: 'member', customerApproved: '2026-08-01' },
    });
    await closed(opened);
  });

  test('the name of a multi-tenant application is asked for, and goes into the manifest', async () => {
    const opened = await site.open();
    const { page } = opened;
    await page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', MODEL_MANIFEST, 'text/yaml')]);
    await verdict(page, 'No findings');
    expect(await field(page, 'Application name').count()).toBe(0);
    await field(page, 'Multi-tenant application').selectOption('Yes');
    await page.locator('.ladder li.unmet', { hasText: 'has no name' }).waitFor();
    await field(page, 'Application name').fill('Contoso Cognito');
    await page.keyboard.press('Tab');
    await page.locator('.ladder li.met', { hasText: 'R5' }).waitFor();
    expect(parse(await editorText(page)).products[0].entraApplication).toEqual({
      multiTenant: true,
      name: 'Contoso Cognito',
    });
    await closed(opened);
  });

  test('a date that the manifest does not write as a date is not given to a control for dates', async () => {
    const opened = await site.open();
    const { page } = opened;
    const manifest = `${MODEL_MANIFEST}readiness:\n  demoed: soon\n`;
    await page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', manifest, 'text/yaml')]);
    await page.locator('.findings h3', { hasText: 'Date is not valid' }).waitFor();
    expect(await field(page, 'Demonstrated to Microsoft on').inputValue()).toBe('');
    await closed(opened);
  });

  test('the clock of a press release says until when to submit it, and fills the manifest', async () => {
    const opened = await site.open();
    const { page } = opened;
    await field(page, 'Product').fill('Contoso Cognito');
    await page.locator('.clock .advice', { hasText: 'If you submit it today' }).waitFor();
    await field(page, 'Publish on').fill('2030-06-20');
    await page.locator('.clock .advice', { hasText: 'Submit it to Microsoft by 2030-06-10' }).waitFor();
    await page.locator('.press-release .field-findings', { hasText: 'no submission date' }).waitFor();
    await field(page, 'Submitted on').fill('2030-06-15');
    await page.locator('.clock .advice.late', { hasText: 'Publish on 2030-06-25 or later' }).waitFor();
    await page.locator('.clock input[aria-invalid=true]').waitFor();
    expect(await field(page, 'Publish on').getAttribute('aria-invalid')).toBe('true');
    await field(page, 'Publish on').fill('2030-06-25');
    await page.locator('.clock .advice.good').waitFor();
    await page.locator('.clock input[aria-invalid=true]').waitFor({ state: 'detached' });
    await editorReady(page);
    expect(parse(await editorText(page)).products[0].pressReleases).toEqual([
      { publish: '2030-06-25', submitted: '2030-06-15' },
    ]);
    for (const label of ['Publish on', 'Submitted on']) await field(page, label).fill('');
    await until(page, `!document.querySelector('.editor').shadowRoot.textContent.includes('pressReleases')`);
    await closed(opened);
  });

  test('no bar of days is drawn where no press release is planned', async () => {
    const opened = await site.open();
    const { page } = opened;
    await page.locator('.clock .days').waitFor();
    await field(page, 'Planned press releases').selectOption('None');
    await page.locator('.clock .advice', { hasText: 'none is planned' }).waitFor();
    expect(await page.locator('.clock .days').count()).toBe(0);
    await closed(opened);
  });

  test('hostile files change nothing but the text of the page', async () => {
    const opened = await site.open();
    const { page } = opened;
    const html = `<img src=x onerror="hacked = 3"><script>hacked = 4</script>`;
    const manifest = withFragment(
      `    name: '${html}'\n    description: '${html}'\n    landingPage: 'javascript:hacked=5'\n`,
    );
    await page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', manifest, 'text/yaml')]);
    await field(page, 'Logo file').setInputFiles(file('logo.svg', HOSTILE_LOGO));
    await page.locator('.findings h3', { hasText: 'Logo' }).first().waitFor();
    await page.locator('.tile img').first().waitFor();
    expect(await page.locator('.tile .name').first().innerText()).toBe(html);
    expect(await page.evaluate('typeof hacked')).toBe('undefined');
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.evaluate(`[...document.images].every((one) => one.src.startsWith('blob:'))`)).toBe(true);
    await closed(opened);
  });

  test('works without a network after the first load', async () => {
    const opened = await site.open();
    const { page, context } = opened;
    await page.evaluate('navigator.serviceWorker.ready');
    await until(page, 'navigator.serviceWorker.controller !== null');
    await context.setOffline(true);
    await page.reload();
    await page.locator('.panel').first().waitFor();
    await page.locator('button', { hasText: 'Show an example' }).click();
    await page.locator('.overlay .ink').waitFor();
    await editorReady(page);
    expect(await verdict(page, '2 errors')).toBe('2 errors');
    await closed(opened);
  });

  test('every control is reached by the keyboard, and the editor is no trap', async () => {
    const opened = await site.open();
    const { page } = opened;
    await editorReady(page);
    const reached: string[] = [];
    const covered: unknown[] = [];
    /** What is over the middle of the focused control, if it is the result, which stays in view. */
    const over = `(({ left, top, width, height }) => {
      const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
      return there?.closest('.summary') && !document.activeElement.closest('.summary') ? there.className : null;
    })(document.activeElement.getBoundingClientRect())`;
    // From the first field, which has the focus, back to the start of the page.
    for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+Tab');
    await until(page, `document.activeElement.textContent === 'Open manifest'`);
    await page.keyboard.press('Shift+Tab');
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      covered.push(await page.evaluate(over));
      const name = String(
        await page.evaluate(
          `(({ tagName, className, labels, textContent }) => labels?.[0]?.textContent ?? (textContent || className || tagName))(document.activeElement)`,
        ),
      );
      if (name.includes('MDE partner check') && reached.length > 0) break;
      reached.push(name.trim());
    }
    const inOrder = [
      'Open manifest',
      'Show an example',
      'Company',
      'Description',
      'Choose a file',
      '100%',
      'editor',
      'Membership',
    ];
    // And backwards, from the end of the page.
    for (let step = 0; step < reached.length; step++) {
      await page.keyboard.press('Shift+Tab');
      covered.push(await page.evaluate(over));
    }
    expect(covered.filter((one) => one !== null)).toEqual([]);
    const places = inOrder.map((name) => reached.indexOf(name));
    expect(places.filter((at) => at < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    // There is nothing to take away of an empty listing.
    expect(reached).not.toContain('Copy link');
    await field(page, 'Company').fill('Northwind');
    await until(
      page,
      `[...document.querySelectorAll('.take-away button')].some((one) => one.textContent === 'Copy link' && !one.disabled)`,
    );
    await closed(opened);
  });

  test('the focus is visible everywhere, on the chosen size too', async () => {
    const opened = await site.open();
    const { page } = opened;
    await page.locator('.choice input').first().focus();
    await page.keyboard.press('ArrowRight');
    const style = 'getComputedStyle(document.activeElement.closest("label"))';
    const [ring, background] = (await page.evaluate(`[${style}.boxShadow, ${style}.backgroundColor]`)) as [
      string,
      string,
    ];
    const colors = ring.match(/rgba?\([^)]*\)/g) ?? [];
    expect(colors.filter((one) => one !== background)).toHaveLength(1);
    await closed(opened);
  });

  test('the tiles keep their colors in print and with forced colors, and the chosen size is seen', async () => {
    const opened = await site.open({ forcedColors: 'active' });
    const { page } = opened;
    const style = async (selector: string, property: string) =>
      String(await page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`));
    const [light, dark] = [await style('.tile.light', 'backgroundColor'), await style('.tile.dark', 'backgroundColor')];
    expect([light, dark]).toEqual(['rgb(255, 255, 255)', 'rgb(31, 31, 31)']);
    const chosen = await style('.choice label:has(:checked)', 'backgroundColor');
    expect(chosen).not.toBe(await style('.choice label:not(:has(:checked))', 'backgroundColor'));
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    expect(await style('.tile.dark', 'printColorAdjust')).toBe('exact');
    await closed(opened);
  });

  test.each([390, 1024, 1600])('%i pixels are wide enough, at 200%% too', async (width) => {
    const opened = await site.open({ viewport: { width, height: 900 } });
    const { page } = opened;
    await page.locator('button', { hasText: 'Show an example' }).click();
    await page.locator('.before-after img').nth(1).waitFor();
    await page.locator('.choice label', { hasText: '200%' }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await closed(opened);
  });

  test('the hint of a drop is over everything else', async () => {
    const opened = await site.open();
    const { page } = opened;
    await inState(page, 'drop');
    const hint = await page.evaluate(`(() => {
      const { left, top, width, height } = document.querySelector('.summary').getBoundingClientRect();
      const hint = document.querySelector('.drop-hint');
      hint.style.pointerEvents = 'auto';
      return document.elementFromPoint(left + width / 2, top + height / 2) === hint;
    })()`);
    expect(hint).toBe(true);
    await closed(opened);
  });

  test('a notice in the list is no colored box', async () => {
    const opened = await site.open();
    const { page } = opened;
    await inState(page, 'many findings');
    const notice = `getComputedStyle(document.querySelector('.findings .list > li.notice')).backgroundColor`;
    expect(await page.evaluate(notice)).toBe('rgba(0, 0, 0, 0)');
    await closed(opened);
  });
});
