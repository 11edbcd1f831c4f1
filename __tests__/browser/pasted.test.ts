import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isEventHandler } from '../../src/logo/active-content/event-handlers.ts';
import { svg } from '../support/active-svgs.ts';
import { Chromium } from '../support/chromium.ts';
import { isTested } from '../support/machine.js';
import { SLEEPING, WAKING } from '../support/pasted-svgs.ts';

const LIMIT = 300_000;

(isTested('chromium') ? describe : describe.skip)('pasted into a page, as Chromium reads it', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await Chromium.start();
  }, LIMIT);
  afterAll(() => chromium?.stop());

  const sleeping = async (contents: Readonly<Record<string, string>>) => {
    const live = await chromium.wakes(Object.values(contents).map((content) => svg(content)));
    return Object.keys(contents).filter((_, index) => live[index]?.length === 0);
  };

  test('what is said to wake wakes', async () => expect(await sleeping(WAKING)).toEqual([]), LIMIT);

  test(
    'what is said to sleep sleeps',
    async () => {
      expect(await sleeping(SLEEPING)).toEqual(Object.keys(SLEEPING));
    },
    LIMIT,
  );

  test(
    'every event handler that the browser knows is known',
    async () => {
      const handlers = await chromium.handlers();
      expect(handlers.length).toBeGreaterThan(100);
      expect(handlers.filter((name) => !isEventHandler(name))).toEqual([]);
    },
    LIMIT,
  );
});
