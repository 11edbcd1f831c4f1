import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CHROMIUM } from './machine.js';

/** No network, no sandbox (a container has none of its own to give), a profile that is thrown away. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What is used of Playwright, whose own types need the DOM's. */
interface Page {
  evaluate(expression: string): Promise<unknown>;
}
interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
interface Playwright {
  readonly chromium: { launch(options: { executablePath: string; args: readonly string[] }): Promise<Browser> };
}

/** How Chromium shows a file in `<img>`. */
export interface Shown {
  readonly readable: boolean;
  /** Width over height; null: none, or a natural side is 0. */
  readonly ratio: number | null;
  /** Left, top, right, bottom in fractions of the canvas; null: no ink, or nothing was drawn. */
  readonly ink: readonly [number, number, number, number] | null;
}

/** Gives the page `showImages`. */
const SCRIPT = readFileSync(join(import.meta.dirname, '..', 'browser', 'show-in-page.js'), 'utf8');
/** Gives the page `wakes` and `handlers`. */
const PASTED_SCRIPT = readFileSync(join(import.meta.dirname, '..', 'browser', 'read-pasted.js'), 'utf8');
/** 5 %, the least that is ink (`logo-blank`). */
const INK_ALPHA = 13;
/** Files in one message to the page. */
const BATCH = 50;

/** A headless Chromium with one page. */
export class Chromium {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async start(): Promise<Chromium> {
    const { chromium }: Playwright = createRequire(import.meta.url)('playwright-core');
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    const page = await browser.newPage();
    await page.evaluate(SCRIPT);
    await page.evaluate(PASTED_SCRIPT);
    return new Chromium(browser, page);
  }

  /** @param side long side of the canvas that they are drawn on, in pixels; 0: their ratio alone is asked. */
  async show(files: readonly Uint8Array[], side: number): Promise<Shown[]> {
    const shown: Shown[] = [];
    for (let from = 0; from < files.length; from += BATCH) {
      const batch = files.slice(from, from + BATCH).map((file) => Buffer.from(file).toString('base64'));
      const job = JSON.stringify({ files: batch, side, alpha: INK_ALPHA });
      shown.push(...((await this.#page.evaluate(`showImages(${job})`)) as Shown[]));
    }
    return shown;
  }

  /** What a page that holds each text would run or load, as its parser reads it; nothing is run or loaded. */
  async wakes(texts: readonly string[]): Promise<string[][]> {
    return (await this.#page.evaluate(`wakes(${JSON.stringify(texts)})`)) as string[][];
  }

  /** Every attribute that the browser runs on an event. */
  async handlers(): Promise<string[]> {
    return (await this.#page.evaluate('handlers()')) as string[];
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }
}
