import { describe, expect, test } from '@jest/globals';
import type { Raster } from '../../../src/core/ports.ts';
import { framingOf, inkFacts } from '../../../src/logo/drawing/ink.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Rows of letters; each letter is a color that is not premultiplied. */
function raster(rows: readonly string[], colours: Readonly<Record<string, Colour>>): Raster {
  const width = rows[0]?.length ?? 0;
  const pixels = rows.flatMap((row) =>
    [...row].flatMap((letter) => {
      const [red, green, blue, alpha] = colours[letter] ?? [0, 0, 0, 0];
      return [...[red, green, blue].map((channel) => Math.round((channel * alpha) / 255)), alpha];
    }),
  );
  return { width, height: rows.length, pixels: Uint8Array.from(pixels) };
}

const BLACK: Colour = [0, 0, 0, 255];
const WHITE: Colour = [255, 255, 255, 255];

test('the ink box is the smallest box around pixels of at least 5%', () => {
  const colours = { f: [0, 0, 0, 13], g: [0, 0, 0, 12] } as const;
  expect(inkFacts(raster(['gggg', 'g.fg', 'gffg', 'gggg'], colours)).box).toEqual([0.25, 0.25, 0.75, 0.75]);
  expect(inkFacts(raster(['gg', 'gg'], colours))).toMatchObject({ box: null, art: null, opaque: false });
});

test('a raster that is not square', () => {
  expect(inkFacts(raster(['....', '..b.'], { b: BLACK })).box).toEqual([0.5, 0.5, 0.75, 1]);
});

describe('opaque logos', () => {
  test('the art is what differs from the corner by 16', () => {
    const colours = { w: WHITE, n: [240, 255, 255, 255], b: [239, 255, 255, 255] } as const;
    const facts = inkFacts(raster(['wwww', 'wnbw', 'wwbw', 'wwww'], colours));
    expect(facts).toMatchObject({ opaque: true, box: [0, 0, 1, 1], art: [0.5, 0.25, 0.75, 0.75] });
  });

  test('a single clear pixel makes it not opaque', () => {
    expect(inkFacts(raster(['ww', 'w.'], { w: WHITE })).opaque).toBe(false);
    expect(inkFacts(raster(['ww', 'wv'], { w: WHITE, v: [255, 255, 255, 254] })).opaque).toBe(false);
  });

  test('a hairline between shapes is not an opening, a clear line is', () => {
    const rows = (middle: string) => Array.from({ length: 100 }, (_, row) => (row === 50 ? middle : 'b').repeat(100));
    const colours = { b: BLACK, s: [0, 0, 0, 200] } as const;
    expect(inkFacts(raster(rows('s'), colours)).opaque).toBe(true);
    expect(inkFacts(raster(rows('.'), colours)).opaque).toBe(false);
  });

  test('a background that is visible on a white page is a tile, which is all art', () => {
    const colours = { r: [200, 0, 0, 255], w: WHITE } as const;
    const facts = inkFacts(raster(['rrrr', 'rwrr', 'rrrr', 'rrrr'], colours));
    expect(facts).toMatchObject({ art: [0, 0, 1, 1], onOwnBackground: 1 });
  });

  test.each([
    [24, 1],
    [23, 0],
  ])('a mark that differs from its background by %d', (by, seen) => {
    const colours = { r: [200, 0, 0, 255], m: [200, by, 0, 255] } as const;
    expect(inkFacts(raster(['rrr', 'rmr', 'rrr'], colours)).onOwnBackground).toBe(seen);
  });

  test('corners of different colors are not a background', () => {
    const facts = inkFacts(raster(['ww', 'bb'], { w: WHITE, b: BLACK }));
    expect(facts).toMatchObject({ art: [0, 0, 1, 1], visible: { white: 0.5, dark: 1 }, onOwnBackground: null });
  });

  test('a single color is all art', () => {
    expect(inkFacts(raster(['bb', 'bb'], { b: BLACK }))).toMatchObject({ opaque: true, art: [0, 0, 1, 1] });
  });
});

describe('visibility: the largest channel difference times alpha is at least 24', () => {
  test.each([
    [[255, 255, 255, 255], 0, 1],
    [[231, 255, 255, 255], 1, 1],
    [[232, 255, 255, 255], 0, 1],
    [[31, 31, 31, 255], 1, 0],
    [[31, 31, 55, 255], 1, 1],
    [[31, 31, 54, 255], 1, 0],
    [[0, 0, 0, 255], 1, 1],
    [[0, 0, 0, 24], 1, 0],
    [[0, 0, 0, 23], 0, 0],
    [[255, 0, 0, 26], 1, 0],
    [[255, 0, 0, 28], 1, 1],
  ] as const)('%j is visible on white: %d, on dark: %d', (colour, white, dark) => {
    expect(inkFacts(raster(['c.'], { c: colour })).visible).toEqual({ white, dark });
  });

  test('fractions are of the art', () => {
    const facts = inkFacts(raster(['wwwb', '....'], { w: WHITE, b: BLACK }));
    expect(facts.visible).toEqual({ white: 0.25, dark: 1 });
  });
});

describe('framing', () => {
  test('of a box that fills a square canvas', () => {
    expect(framingOf([0, 0, 1, 1], 1)).toEqual({ fill: 1, shape: 1, offset: 0 });
  });

  test('fill is the long side, offset the larger of the two', () => {
    const { fill, shape, offset } = framingOf([0.1, 0.2, 0.6, 0.4], 1);
    expect([fill, shape, offset].map((value) => Number(value.toFixed(9)))).toEqual([0.5, 0.4, 0.2]);
  });

  test('shape is as displayed on a wide canvas', () => {
    expect(framingOf([0, 0, 1, 1], 4).shape).toBe(0.25);
    expect(framingOf([0, 0, 0.25, 1], 4).shape).toBe(1);
  });
});
