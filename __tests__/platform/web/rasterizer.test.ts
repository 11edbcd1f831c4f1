import { describe, expect, test } from '@jest/globals';
import { Budget } from '../../../src/core/budget.ts';
import type { Drawing } from '../../../src/core/ports.ts';
import {
  browserRasterizer,
  type DrawReply,
  type DrawRequest,
  type DrawThread,
} from '../../../src/platform/web/rasterizer.ts';

const DRAWING: Drawing = { width: 1, height: 1, pixels: new Uint8Array(4), bounds: null };

/** A thread that draws, refuses, crashes or hangs, by the text of the document. */
class FakeThread implements DrawThread {
  readonly requests: string[] = [];
  terminated = false;
  readonly #listeners = {
    message: new Set<(event: { data: DrawReply }) => void>(),
    error: new Set<(event: { preventDefault(): void }) => void>(),
  };
  /** Errors that were not canceled, which also reach the page. */
  uncaught = 0;

  constructor(loads: boolean | 'failed' | 'never' = true) {
    if (loads === 'failed') setTimeout(() => this.#reply('failed'));
    else if (loads !== 'never') setTimeout(() => (loads ? this.#reply('ready') : this.#fail()));
  }

  addEventListener(type: 'message' | 'error', listener: never): void {
    (this.#listeners[type] as Set<unknown>).add(listener);
  }

  removeEventListener(type: 'message' | 'error', listener: never): void {
    (this.#listeners[type] as Set<unknown>).delete(listener);
  }

  postMessage({ id, svg }: DrawRequest): void {
    this.requests.push(svg);
    if (svg === 'crash') setTimeout(() => this.#fail());
    else if (svg !== 'hang') setTimeout(() => this.#reply({ id, drawing: svg === 'refuse' ? null : DRAWING }));
  }

  terminate(): void {
    this.terminated = true;
  }

  #reply(data: DrawReply): void {
    for (const listener of [...this.#listeners.message]) listener({ data });
  }

  #fail(): void {
    this.uncaught++;
    for (const listener of [...this.#listeners.error]) listener({ preventDefault: () => this.uncaught-- });
  }
}

function rasterizer(...threads: FakeThread[]) {
  const started: FakeThread[] = [];
  const { draw } = browserRasterizer(() => {
    const thread = threads[started.length] ?? new FakeThread();
    started.push(thread);
    return thread;
  });
  const failureOf = async (svg: string, milliseconds = 600) =>
    (await draw({ svg, costly: true, budget: new Budget(milliseconds) })).failure;
  return { started, failureOf };
}

describe('drawing in a browser', () => {
  test('starts nothing before the first document, and draws the same document once', async () => {
    const { started, failureOf } = rasterizer();
    expect(started).toEqual([]);
    expect(await Promise.all(['a', 'b', 'a', 'a'].map((svg) => failureOf(svg)))).toEqual([null, null, null, null]);
    expect(started.map(({ requests }) => requests)).toEqual([['a', 'b']]);
  });

  test('stops a document that takes too long, remembers that, and draws the next in a new thread', async () => {
    const { started, failureOf } = rasterizer();
    expect(await failureOf('hang', 1)).toBe('time');
    expect(await failureOf('hang', 1)).toBe('time');
    expect(await failureOf('a')).toBeNull();
    expect(started.map(({ requests, terminated }) => [requests, terminated])).toEqual([
      [['hang'], true],
      [['a'], false],
    ]);
  });

  test('draws nothing once the budget is used up', async () => {
    const { started, failureOf } = rasterizer();
    expect(await failureOf('a', 0)).toBe('time');
    expect(started).toEqual([]);
  });

  test.each(['refuse', 'crash'])('replaces a thread after: %s', async (svg) => {
    const { started, failureOf } = rasterizer();
    expect([await failureOf(svg), await failureOf('a')]).toEqual(['refused', null]);
    expect(started.map(({ terminated, uncaught }) => [terminated, uncaught])).toEqual([
      [true, 0],
      [false, 0],
    ]);
  });

  test('a renderer that cannot be loaded is tried again with the next document', async () => {
    const { failureOf } = rasterizer(new FakeThread(false), new FakeThread());
    await expect(failureOf('a')).rejects.toThrow('could not be loaded');
    expect(await failureOf('a')).toBeNull();
  });

  test('a renderer that says that it cannot be loaded, or never says anything, is given up', async () => {
    const failed = rasterizer(new FakeThread('failed'), new FakeThread());
    await expect(failed.failureOf('a')).rejects.toThrow('could not be loaded');
    expect(await failed.failureOf('a')).toBeNull();
    const thread = new FakeThread('never');
    const silent = browserRasterizer(() => thread, 1);
    await expect(silent.draw({ svg: 'a', costly: true })).rejects.toThrow('could not be loaded');
    expect(thread.terminated).toBe(true);
  });
});
