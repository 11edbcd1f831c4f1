import { createRequire } from 'node:module';
import { serve } from '../../scripts/site/serve.js';
import { buildSite } from '../../scripts/site.js';
import { FLAGS } from './chromium.ts';
import { folderWith } from './folders.ts';
import { CHROMIUM } from './machine.js';

/** What is used of Playwright, whose own types need the DOM's. */
export interface Locator {
  click(options?: object): Promise<void>;
  hover(options?: object): Promise<void>;
  fill(text: string): Promise<void>;
  press(key: string): Promise<void>;
  focus(): Promise<void>;
  selectOption(value: string | object): Promise<unknown>;
  setInputFiles(files: unknown): Promise<void>;
  inputValue(): Promise<string>;
  innerText(): Promise<string>;
  allInnerTexts(): Promise<string[]>;
  count(): Promise<number>;
  first(): Locator;
  nth(index: number): Locator;
  locator(selector: string): Locator;
  waitFor(options?: object): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  isDisabled(): Promise<boolean>;
  isChecked(): Promise<boolean>;
  getAttribute(name: string): Promise<string | null>;
  all(): Promise<Locator[]>;
}

export interface Page {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Answers requests in place of the server; the URL is a glob. */
  route(url: string, answer: (route: Route) => Promise<void>): Promise<void>;
  unroute(url: string): Promise<void>;
  addInitScript(script: string): Promise<void>;
  readonly clock: {
    install(): Promise<void>;
    fastForward(milliseconds: number): Promise<void>;
    runFor(milliseconds: number): Promise<void>;
  };
  evaluate(expression: string): Promise<unknown>;
  addScriptTag(options: { content: string }): Promise<unknown>;
  locator(selector: string, options?: { hasText: string | RegExp }): Locator;
  getByLabel(text: string | RegExp, options?: object): Locator;
  getByRole(role: string, options?: object): Locator;
  waitForFunction(expression: string, argument?: unknown, options?: object): Promise<unknown>;
  waitForEvent(name: string): Promise<{ path(): Promise<string>; suggestedFilename(): string }>;
  on(name: string, listener: (event: Event) => void): void;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  emulateMedia(options: object): Promise<void>;
  screenshot(options: object): Promise<unknown>;
  url(): string;
  context(): Context;
}

interface Route {
  abort(): Promise<void>;
  fetch(): Promise<{ text(): Promise<string> }>;
  fulfill(answer: { response?: unknown; body?: string; contentType?: string }): Promise<void>;
}

/** Of a request, a message of the console, or an error of the page. */
interface Event {
  url(): string;
  type(): string;
  text(): string;
  message: string;
}

export interface Context {
  newPage(): Promise<Page>;
  setOffline(offline: boolean): Promise<void>;
  grantPermissions(names: readonly string[]): Promise<void>;
  /** Commands of the DevTools protocol, for input that no key is. */
  newCDPSession(page: Page): Promise<{ send(command: string, values?: object): Promise<unknown> }>;
  close(): Promise<void>;
}

interface Browser {
  newContext(options?: object): Promise<Context>;
  close(): Promise<void>;
}

/** The page as it is built, on a server of its own, in a headless Chromium. */
export class Site {
  readonly folder: string;
  readonly url: string;
  readonly #browser: Browser;
  readonly #stop: () => void;

  private constructor(folder: string, url: string, browser: Browser, stop: () => void) {
    this.folder = folder;
    this.url = url;
    this.#browser = browser;
    this.#stop = stop;
  }

  static async start(): Promise<Site> {
    const folder = folderWith({});
    await buildSite(folder);
    const { port, close } = await serve(folder, 0);
    const { chromium } = createRequire(import.meta.url)('playwright-core') as {
      chromium: { launch(options: object): Promise<Browser> };
    };
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    return new Site(folder, `http://127.0.0.1:${port}/`, browser, close);
  }

  context(options: object = {}): Promise<Context> {
    return this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  }

  /** A page that is loaded, in a context of its own, with what went wrong in it. */
  async open(options: object = {}, fragment = ''): Promise<Opened> {
    const context = await this.context(options);
    const page = await context.newPage();
    const faults: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(this.url + fragment);
    await page.locator('.panel').first().waitFor();
    return { context, page, faults, requests };
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#stop();
  }
}

export interface Opened {
  readonly context: Context;
  readonly page: Page;
  /** Errors and warnings of the console, breaches of the policy among them. */
  readonly faults: string[];
  readonly requests: string[];
}
