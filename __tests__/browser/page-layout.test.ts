import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isTested } from '../support/machine.js';
import { MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';
import { type Opened, type Page, Site } from '../support/site.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const TABLET = { viewport: { width: 1024, height: 900 } };
/** What the style sheet has between two panels, and popups have to the edge of the window. */
const [GAP, MARGIN] = [20, 8];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const file = (name: string, text: string, mimeType = 'image/svg+xml') => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

const describeHere = isTested('chromium') ? describe : describe.skip;

describeHere('the layout of the page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.start();
  });
  afterAll(() => site.stop());

  /** Boxes of elements, in order; those of the editor are in its shadow root. */
  const boxes = async (page: Page, selector: string, root = 'document') =>
    (await page.evaluate(
      `[...${root}.querySelectorAll(${JSON.stringify(selector)})].map((one) => { const { left, top, right, bottom } = one.getBoundingClientRect(); return { left, top, right, bottom }; })`,
    )) as Box[];
  const EDITOR = `document.querySelector('.editor').shadowRoot`;
  const widthOf = (box: Box | undefined) => (box ? box.right - box.left : 0);

  const openExample = async (options: object): Promise<Opened> => {
    const opened = await site.open(options);
    await opened.page.getByRole('button', { name: 'Show an example' }).click();
    await opened.page.locator('.before-after img').nth(1).waitFor();
    await opened.page.locator('.editor .cm-lintRange').first().waitFor();
    return opened;
  };

  const closed = async ({ context, faults }: Opened) => {
    await context.close();
    expect(faults).toEqual([]);
  };

  const openManifest = (page: Page, text: string) =>
    page.getByLabel('Manifest file').setInputFiles([file('mde-partner.yml', text, 'text/yaml')]);

  test('keys that the manifest has are not offered, and their help covers none of them on a phone', async () => {
    const opened = await site.open(PHONE);
    const { page } = opened;
    await page.locator('.editor .cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Space');
    await page.locator('.editor .cm-completionInfo').waitFor();
    const offered = await page.locator('.editor .cm-tooltip-autocomplete li').allInnerTexts();
    expect(offered).toEqual(['readiness', 'sample', 'scan', 'waivers']);
    // Right after they appear, completions ignore the keys of a person who did not see them.
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    await page.keyboard.press('ArrowDown');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
    const [list] = await boxes(page, '.cm-tooltip-autocomplete > ul', EDITOR);
    const [help] = await boxes(page, '.cm-completionInfo', EDITOR);
    if (!list || !help) throw new Error('no popup');
    expect(help.top >= list.bottom || help.bottom <= list.top).toBe(true);
    expect(help.left).toBeGreaterThanOrEqual(MARGIN);
    expect(help.right).toBeLessThanOrEqual(PHONE.viewport.width - MARGIN);
    await closed(opened);
  });

  test('a popup does not touch the edge of the window', async () => {
    const opened = await openExample(PHONE);
    const { page } = opened;
    await page
      .locator('.editor .cm-lintRange')
      .first()
      .hover({ position: { x: 12, y: 8 } });
    await page.locator('.editor .cm-diagnostic').first().waitFor();
    const [popup] = await boxes(page, '.cm-tooltip', EDITOR);
    expect(popup?.left).toBeGreaterThanOrEqual(MARGIN);
    expect(popup?.right).toBeLessThanOrEqual(PHONE.viewport.width - MARGIN);
    await closed(opened);
  });

  test('no column has a hole, and a larger tile moves no panel to another column', async () => {
    const opened = await openExample(TABLET);
    const { page } = opened;
    const gaps = async () => {
      const all = await Promise.all([1, 2].map((at) => boxes(page, `.side:nth-child(${at}) .panel`)));
      return all.map((column) => column.slice(1).map(({ top }, at) => top - (column[at]?.bottom ?? 0)));
    };
    expect(await gaps()).toEqual([Array(4).fill(GAP), Array(3).fill(GAP)]);
    const [before] = await boxes(page, '.take-away');
    await page.locator('.choice label', { hasText: '200%' }).click();
    expect((await boxes(page, '.take-away'))[0]?.left).toBe(before?.left);
    expect(await gaps()).toEqual([Array(4).fill(GAP), Array(3).fill(GAP)]);
    await page.setViewportSize({ width: 1600, height: 900 });
    const columns = [
      ['.form', '.logo', '.press-release'],
      ['.manifest', '.findings', '.agent'],
      ['.preview', '.take-away', '.ladder'],
    ];
    const lefts: (number | undefined)[] = [];
    for (const names of columns) {
      const column = (await Promise.all(names.map((name) => boxes(page, `.panel${name}`)))).flat();
      expect(new Set(column.map(({ left }) => left)).size).toBe(1);
      for (const [at, { top }] of column.slice(1).entries())
        expect(top - (column[at]?.bottom ?? 0)).toBeCloseTo(GAP, 3);
      lefts.push(column[0]?.left);
    }
    expect(lefts).toEqual([...new Set(lefts)].sort((a, b) => Number(a) - Number(b)));
    await closed(opened);
  });

  test('what a person chose and has to copy stays while the window is resized', async () => {
    const opened = await openExample(TABLET);
    const { page } = opened;
    await page.evaluate(`Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no'))`);
    await page.locator('.choice label', { hasText: '200%' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.locator('.take-away .by-hand textarea').focus();
    await page.evaluate(`window.before = [...document.querySelectorAll('.panel, .tile img, .sizes img')]`);
    for (const width of [1600, 390, 1399, 1400]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))');
      expect(await page.evaluate('before.every((one) => one.isConnected)')).toBe(true);
      expect(await page.evaluate(`document.activeElement.matches('.take-away .by-hand textarea')`)).toBe(true);
      expect(await page.getByRole('radio', { name: '200%' }).isChecked()).toBe(true);
    }
    await closed(opened);
  });

  test.each([320, 390, 1024, 1600])(
    'at 200 %% a tile is twice as large and as wide as its panel, in a page of %i pixels',
    async (width) => {
      const opened = await openExample({ viewport: { width, height: 900 } });
      const { page } = opened;
      const sizes = async () =>
        (await page.evaluate(
          `[...document.querySelectorAll('.tile img, .tile p')].map((one) => one.matches('img') ? one.getBoundingClientRect().width : parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom)`,
        )) as number[];
      const small = await sizes();
      await page.locator('.choice label', { hasText: '200%' }).click();
      expect(await sizes()).toEqual(small.map((size) => 2 * size));
      const [frame] = await boxes(page, '.tiles');
      for (const { left, right } of await boxes(page, '.tile, .tile *')) {
        expect(left).toBeGreaterThanOrEqual((frame?.left ?? 0) - 1);
        expect(right).toBeLessThanOrEqual((frame?.right ?? 0) + 1);
      }
      const cut = `[...document.querySelectorAll('body *')].filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible' && !one.closest('.hidden, input')).map(({ className }) => className)`;
      expect(await page.evaluate(cut)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await closed(opened);
    },
  );

  test('pictures before and after a fix wrap where a page is enlarged to 200 % on a phone', async () => {
    const opened = await openExample({ viewport: { width: 195, height: 422 } });
    expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBe(195);
    await closed(opened);
  });

  test('a logo before and after a fix is drawn on its canvas', async () => {
    const opened = await openExample(TABLET);
    const [now, after] = await boxes(opened.page, '.logo .before-after .canvas');
    if (!now || !after) throw new Error('no canvas');
    expect(widthOf(now) / (now.bottom - now.top)).toBeCloseTo(96 / 64, 1);
    expect(widthOf(after) / (after.bottom - after.top)).toBeCloseTo(1, 2);
    await closed(opened);
  });

  test('a tall logo stays inside the square that the portal gives it, in each size', async () => {
    const opened = await site.open(TABLET);
    const { page } = opened;
    const tall =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 128"><path fill="#0a5" d="M2 2h28v124H2z"/></svg>';
    await page.getByLabel('Logo file').setInputFiles([file('logo.svg', tall)]);
    await page.locator('.sizes img').nth(4).waitFor();
    const sizes = await boxes(page, '.sizes img');
    expect(sizes.length).toBeGreaterThan(3);
    for (const size of sizes) expect(size.bottom - size.top).toBeCloseTo(widthOf(size), 0);
    await closed(opened);
  });

  test('an excerpt that is cut says so on both sides', async () => {
    const opened = await site.open(TABLET);
    const { page } = opened;
    await openManifest(page, MODEL_MANIFEST);
    const at = (before: number, after: number) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><!-- ${'x'.repeat(before)} --><script>a()</script><!-- ${'y'.repeat(after)} --><path d="M4 4h88v88H4z"/></svg>\n`;
    const excerpt = async (logo: string) => {
      await page.getByLabel('Logo file', { exact: true }).setInputFiles(file('logo.svg', logo));
      const code = page.locator('.findings .code', { hasText: /script/ }).first();
      await code.waitFor();
      return (await code.innerText()).replaceAll('\u2060', '');
    };
    expect(await excerpt(at(400, 400))).toMatch(/^….*script.*…$/s);
    await page.getByRole('button', { name: 'Start over' }).click();
    await openManifest(page, MODEL_MANIFEST);
    const end = await excerpt(at(400, 4));
    expect(end).toMatch(/^…/);
    expect(end).toMatch(/<\/svg>$/);
    await closed(opened);
  });

  test('no date is broken at its hyphens', async () => {
    const opened = await site.open(PHONE);
    const { page } = opened;
    const releases = Array.from({ length: 5 }, (_, at) => `{ title: News, publish: 2027-0${at + 2}-10 }`).join(', ');
    await openManifest(page, MODEL_MANIFEST.replace(/^sample:/m, `    pressReleases: [${releases}]\nsample:`));
    await page.getByLabel('Logo file', { exact: true }).setInputFiles(file('logo.svg', MODEL_LOGO));
    await page.locator('.press-release .field-findings').nth(4).waitFor();
    const broken = `(() => {
      const found = [];
      for (const part of document.querySelectorAll('.press-release :is(.advice, .field-findings, time), .findings .list > li > p')) {
        const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (texts.nextNode())
          for (const { index, 0: date } of texts.currentNode.data.matchAll(/\\d{4}-\\d{2}-\\d{2}/g)) {
            const range = document.createRange();
            range.setStart(texts.currentNode, index);
            range.setEnd(texts.currentNode, index + date.length);
            found.push(new Set([...range.getClientRects()].map(({ top }) => top)).size);
          }
      }
      return found;
    })()`;
    for (let width = 320; width <= 400; width += 8) {
      await page.setViewportSize({ width, height: 844 });
      const lines = (await page.evaluate(broken)) as number[];
      expect(lines.length).toBeGreaterThan(20);
      expect(new Set(lines)).toEqual(new Set([1]));
    }
    await closed(opened);
  });

  test('the number of a long word is on its line', async () => {
    const opened = await site.open(PHONE);
    const { page } = opened;
    await page.getByLabel('Description', { exact: true }).fill(`Adds ${'context'.repeat(12)} to alerts`);
    await page.locator('.words li').nth(3).waitFor();
    // To the first line of the word from the top of its box, in pixels.
    const offset = await page.evaluate(`(() => {
      const item = document.querySelectorAll('.words li')[1];
      const range = document.createRange();
      range.selectNodeContents(item);
      return range.getClientRects()[0].top - item.getBoundingClientRect().top;
    })()`);
    expect(offset).toBeLessThan(5);
    await closed(opened);
  });

  test('a text to copy by hand is below all buttons', async () => {
    const opened = await openExample(TABLET);
    const { page } = opened;
    await page.evaluate(`Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no'))`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.locator('.take-away .by-hand').waitFor();
    const [text] = await boxes(page, '.take-away .by-hand');
    for (const button of await boxes(page, '.take-away .buttons > button'))
      expect(text?.top).toBeGreaterThan(button.bottom);
    await closed(opened);
  });

  test('the example names no schema by a path of this repository', async () => {
    const opened = await openExample(TABLET);
    expect(await opened.page.locator('.editor .cm-line').first().innerText()).toBe('schemaVersion: 1');
    await closed(opened);
  });

  test('controls of the requirements are as wide as the panel on a phone, none as its label', async () => {
    const opened = await site.open(PHONE);
    const { page } = opened;
    await page.locator('.declaration').first().waitFor();
    const widths = (await boxes(page, '.declaration :is(select, input)')).map(widthOf);
    const [list] = await boxes(page, '.ladder ol');
    expect(new Set(widths)).toEqual(new Set([widthOf(list)]));
    await closed(opened);
  });
});
