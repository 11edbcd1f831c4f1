import { createRequire } from 'node:module';
import { serve } from './site/serve.js';
import { buildSite } from './site.js';

/** What is used of the events of a trace; times in microseconds. @typedef {{ name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }} TraceEvent */

const EDITS = 30;
/** Until the engine of the browser has compiled what runs often. */
const WARM_UP = 20;
const WORKER = 'DedicatedWorker thread';
const TASK = 'ThreadControllerImpl::RunTask';

/**
 * Returns the CPU time of the page's worker for one edit of the description, in milliseconds, once the logo is drawn: the
 * tasks of its thread in a trace of Chromium. Collecting garbage and compiling in other threads are not part of it.
 *
 * @param {string} folder where to build the page
 * @param {string} chromium
 * @returns {Promise<number>}
 */
export async function editTime(folder, chromium) {
  await buildSite(folder);
  const { port, close } = await serve(folder, 0);
  const browser = await createRequire(import.meta.url)('playwright-core').chromium.launch({
    executablePath: chromium,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.locator('button', { hasText: 'Show an example' }).click();
    await page.locator('.before-after img').nth(1).waitFor();
    const field = page.getByLabel('Description', { exact: true });
    const edit = async (/** @type {string} */ text) => {
      await field.fill(text);
      // The listing is judged again when its length is reported.
      await page
        .locator('.field.description .field-findings', { hasText: `${text.split(' ').length} words` })
        .waitFor();
    };
    const words = (/** @type {number} */ index) => `Adds${' context'.repeat(16 + (index % 8))} to every alert ${index}`;
    for (let index = 0; index < WARM_UP; index++) await edit(words(index));
    await browser.startTracing(page, { categories: ['toplevel'] });
    for (let index = 0; index < EDITS; index++) await edit(words(WARM_UP + index));
    /** @type {{ traceEvents: TraceEvent[] }} */
    const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
    const workers = new Set(
      traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === WORKER).map(threadOf),
    );
    const tasks = traceEvents.filter((event) => event.name === TASK && workers.has(threadOf(event)));
    return tasks.reduce((total, { tdur = 0 }) => total + tdur, 0) / 1000 / EDITS;
  } finally {
    await browser.close();
    close();
  }
}

/** @param {TraceEvent} event */
function threadOf({ pid, tid }) {
  return `${pid} ${tid}`;
}
