import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isTested } from '../support/machine.js';
import { PAGE_STATES } from '../support/page-states.ts';
import { type Page, Site } from '../support/site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A folder that takes a picture of each state in all widths and colors, for a person to look at; absent: none are taken. */
const { PICTURES } = process.env;
const WIDTHS = [390, 1024, 1600];
const SCHEMES = ['light', 'dark'] as const;
const HEIGHT = 900;

const describeHere = isTested('chromium') ? describe : describe.skip;

describeHere('each state of the page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.start();
    if (PICTURES) mkdirSync(PICTURES, { recursive: true });
  });
  afterAll(() => site.stop());

  async function look(page: Page, colorScheme: (typeof SCHEMES)[number], width: number) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: HEIGHT });
  }

  test.each(PAGE_STATES)(
    '$name: axe finds nothing, and nothing is wider than the page',
    async ({ name, fragment = '', prepare, reach }) => {
      // A service worker would answer in place of this test.
      const context = await site.context({
        viewport: { width: 1280, height: HEIGHT },
        serviceWorkers: 'block',
        bypassCSP: true,
      });
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(site.url + fragment);
      await page.locator('.panel, .summary').first().waitFor();
      await page.locator('.editor .cm-line, .manifest .note, .fault').first().waitFor();
      await reach(page);
      await page.addScriptTag({ content: AXE });
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 390],
      ] as const) {
        await look(page, colorScheme, width);
        const found = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as {
          id: string;
          nodes: { html: string; failureSummary: string }[];
        }[];
        expect(
          found.flatMap(({ id, nodes }) => nodes.map((one) => `${id}: ${one.html} ${one.failureSummary}`)),
        ).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
      if (PICTURES)
        for (const colorScheme of SCHEMES)
          for (const width of WIDTHS) {
            await look(page, colorScheme, width);
            const file = `${name.replace(/\W+/g, '-')}-${width}-${colorScheme}.png`;
            // The result stays in sight; a picture of the whole page would have it in the middle.
            await page.evaluate('scrollTo(0, 0)');
            await page.screenshot({ path: join(PICTURES, file), fullPage: true });
          }
      await context.close();
    },
    60_000,
  );
});
