import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_CHARACTERS, sharedFragment, sharedListing } from '../../src/app/shared-listing.ts';
import { MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';

const FILES = [
  ['mde-partner.yml', MODEL_MANIFEST],
  ['assets/logo.svg', MODEL_LOGO],
] as const;

const texts = async (fragment: string) =>
  (await sharedListing(fragment))?.files.map(({ path, data }) => [path, new TextDecoder().decode(data)]);

/** Text that hardly compresses. */
const noise = (length: number) =>
  Array.from({ length }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36)).join('');

describe('a link', () => {
  test('carries the listing there and back', async () => {
    const shared = await sharedFragment(FILES, 0);
    expect(shared?.fragment).toMatch(/^#listing=[\w-]+$/);
    expect(shared?.leftOut).toEqual([]);
    expect(await texts(shared?.fragment ?? '')).toEqual(FILES);
  });

  test('carries the product to show', async () => {
    const shared = await sharedFragment(FILES, 3);
    expect(await texts(shared?.fragment ?? '')).toEqual(FILES);
    expect((await sharedListing(shared?.fragment ?? ''))?.product).toBe(3);
    expect(await sharedListing(`${shared?.fragment}x`)).toBeNull();
  });

  test('names a logo that does not fit, and is never longer than its limit', async () => {
    const shared = await sharedFragment([FILES[0], ['assets/logo.svg', noise(9_000)], ['b.svg', MODEL_LOGO]], 0);
    expect(shared?.leftOut).toEqual(['assets/logo.svg', 'b.svg']);
    expect((await sharedListing(shared?.fragment ?? ''))?.leftOut).toEqual(['assets/logo.svg', 'b.svg']);
    expect(shared?.fragment.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(await texts(shared?.fragment ?? '')).toEqual([FILES[0]]);
    expect(await sharedFragment([['mde-partner.yml', noise(9_000)]], 0)).toBeNull();
  });

  test('names a file that was not given as text', async () => {
    const shared = await sharedFragment([FILES[0], ['a.svg', null], FILES[1]], 0);
    expect(shared?.leftOut).toEqual(['a.svg']);
    expect(await texts(shared?.fragment ?? '')).toEqual(FILES);
  });

  test('that is damaged or foreign opens nothing', async () => {
    const { fragment = '' } = (await sharedFragment(FILES, 0)) ?? {};
    for (const bad of [
      '',
      '#other',
      '#listing=',
      '#listing=%%%',
      fragment.slice(0, -9),
      `#listing=${'A'.repeat(9_000)}`,
    ])
      expect(await sharedListing(bad)).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.base64String(), async (text) => {
        await expect(sharedListing(`#listing=${text}`)).resolves.toBeDefined();
      }),
    );
  });

  test('that unpacks to far more than a listing opens nothing', async () => {
    const entries = JSON.stringify([['mde-partner.yml', ' '.repeat(2_000_000)]]);
    const fragment = `#listing=${deflateRawSync(entries).toString('base64url')}`;
    expect(fragment.length).toBeLessThan(MOST_CHARACTERS);
    expect(await sharedListing(fragment)).toBeNull();
  });
});
