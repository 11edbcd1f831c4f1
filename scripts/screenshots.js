/**
 * `npm run screenshots`: takes the pictures of the page in docs/pictures from the built page, in Chromium, with the
 * example that it has itself.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './site/serve.js';
import { buildSite } from './site.js';

const PICTURES = join(import.meta.dirname, '..', 'docs', 'pictures');
const VIEWPORT = { width: 1600, height: 1000 };

const folder = mkdtempSync(join(tmpdir(), 'site-'));
await buildSite(folder);
const { port, close } = await serve(folder, 0);
const { chromium } = createRequire(import.meta.url)('playwright-core');
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({ colorScheme, viewport: VIEWPORT });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole('button', { name: 'Show an example' }).click();
  await page.locator('.before-after img').nth(1).waitFor();
  await page.locator('.cm-lintRange').first().waitFor();
  await page.locator('.overlay .ink').waitFor();
  await page.screenshot({ path: join(PICTURES, `page-${colorScheme}.png`) });
  await page.close();
}
await browser.close();
close();
rmSync(folder, { recursive: true });
