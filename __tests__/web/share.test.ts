import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_CHARACTERS, sharedFiles, sharedFragment } from '../../src/web/share.ts';
import { MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';

const FILES = [
  ['mde-partner.yml', MODEL_MANIFEST],
  ['assets/logo.svg', MODEL_LOGO],
] as const;

const texts = async (fragment: string) =>
  (await sharedFiles(fragment))?.map(({ path, data }) => [path, new TextDecoder().decode(data as Uint8Array)]);

/** Text that hardly compresses. */
const noise = (length: number) =>
  Array.from({ length }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36)).join('');

describe('a link', () => {
  test('carries the listing there and back', async () => {
    const shared = await sharedFragment(FILES);
    expect(shared?.fragment).toMatch(/^#listing=[\w-]+$/);
    expect(shared?.leftOut).toEqual([]);
    expect(await texts(shared?.fragment ?? '')).toEqual(FILES);
  });

  test('leaves out a logo that does not fit, and is never longer than its limit', async () => {
    const shared = await sharedFragment([FILES[0], ['assets/logo.svg', noise(9_000)]]);
    expect(shared?.leftOut).toEqual(['assets/logo.svg']);
    expect(shared?.fragment.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(await texts(shared?.fragment ?? '')).toEqual([FILES[0]]);
    expect(await sharedFragment([['mde-partner.yml', noise(9_000)]])).toBeNull();
  });

  test('that is damaged or foreign opens nothing', async () => {
    const { fragment = '' } = (await sharedFragment(FILES)) ?? {};
    for (const bad of [
      '',
      '#other',
      '#listing=',
      '#listing=%%%',
      fragment.slice(0, -9),
      `#listing=${'A'.repeat(9_000)}`,
    ])
      expect(await sharedFiles(bad)).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.base64String(), async (text) => {
        await expect(sharedFiles(`#listing=${text}`)).resolves.toBeDefined();
      }),
    );
  });

  test('that unpacks to far more than a listing opens nothing', async () => {
    const { fragment = '' } = (await sharedFragment([['mde-partner.yml', ' '.repeat(2_000_000)]])) ?? {};
    expect(fragment.length).toBeLessThan(MOST_CHARACTERS);
    expect(await sharedFiles(fragment)).toBeNull();
  });
});
