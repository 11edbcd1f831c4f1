import type { Raster } from '../../core/ports.ts';

/** Left, top, right and bottom, as fractions of the raster. */
export type InkBox = readonly [number, number, number, number];

/** What the pixels of a logo show. Ink is every pixel that is not nearly transparent. */
export interface InkFacts {
  /** Smallest box around the ink; null: no ink. */
  readonly box: InkBox | null;
  /** Whether every pixel is opaque, except hairlines: the logo has its own background. */
  readonly opaque: boolean;
  /**
   * Box of the art: the mark if it is on a background that a white page hides; otherwise all ink, including a tile with
   * a visible background. Null: no ink.
   */
  readonly art: InkBox | null;
  /** Fractions of the ink, 0 to 1, that are visible on a white and on a dark page. */
  readonly visible: { readonly white: number; readonly dark: number };
  /**
   * Fraction of the mark, 0 to 1, that is distinguishable from the logo's own background; null: no mark on a
   * background.
   */
  readonly onOwnBackground: number | null;
}

/** 5%: fainter pixels are not ink. */
const INK_ALPHA = 13;
/**
 * Difference from the background, in one channel of 255, that makes a pixel part of the mark on an opaque background.
 */
const MARK_DIFFERENCE = 16;
/** Difference from what is behind it, in one channel of 255 and times alpha, that makes a pixel visible. */
const SEEN_DIFFERENCE = 24;
/** Where two shapes of an opaque logo meet, renderers leave hairlines that are not fully opaque. */
const SEAMS = 0.02;
type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
/** Page color of the portals' dark theme, `#1f1f1f`. */
const DARK: Colour = [31, 31, 31];
/** Looked up once, not for each pixel, which is ten times slower where globals are intercepted (node:vm). */
const { abs, max } = Math;

/**
 * Measures the ink on a raster.
 *
 * @param raster premultiplied RGBA
 */
export function inkFacts(raster: Raster): InkFacts {
  const picture = stretchesOf(raster);
  const { box, count } = inkOf(picture);
  if (!box) return { box, opaque: false, art: null, visible: { white: 0, dark: 0 }, onOwnBackground: null };
  const shown = (page: Colour) => scan(picture, (pixels, at) => differsFromPage(page, pixels, at)).count / count;
  const opaque = isOpaque(picture);
  const facts = { box, opaque, visible: { white: shown(WHITE), dark: shown(DARK) } };
  const background = opaque ? backgroundOf(raster) : null;
  const mark = background && scan(picture, (pixels, at) => difference(pixels, at, background) >= MARK_DIFFERENCE);
  // An opaque logo of one color is all art.
  if (!background || !mark?.box) return { ...facts, art: box, onOwnBackground: null };
  const seen = scan(picture, (pixels, at) => difference(pixels, at, background) >= SEEN_DIFFERENCE);
  const isTile = colourDifference(background, WHITE) >= SEEN_DIFFERENCE;
  return { ...facts, art: isTile ? box : mark.box, onOwnBackground: seen.count / mark.count };
}

/** Returns the smallest box around the ink; null: no ink. */
export function inkBox(raster: Raster): InkBox | null {
  return inkOf(stretchesOf(raster)).box;
}

function inkOf(picture: Stretches) {
  return scan(picture, (pixels, at) => (pixels[at + 3] as number) >= INK_ALPHA);
}

/** Returns the color of all four corners; null: they differ, so the picture has no background to compare with. */
function backgroundOf({ width, height, pixels }: Raster): Colour | null {
  const last = (height - 1) * width;
  const corners = [0, width - 1, last, last + width - 1].map((pixel): Colour => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * pixel);
    return [red, green, blue];
  });
  const [first] = corners as [Colour];
  return corners.every((corner) => colourDifference(corner, first) < MARK_DIFFERENCE) ? first : null;
}

function isOpaque(picture: Stretches): boolean {
  const { width, height } = picture.raster;
  if (scan(picture, (pixels, at) => (pixels[at + 3] as number) < INK_ALPHA).count > 0) return false;
  const seams = scan(picture, (pixels, at) => (pixels[at + 3] as number) < 255).count;
  return seams <= width * height * SEAMS;
}

type Choice = (pixels: Uint8Array, at: number) => boolean;

function colourDifference([red, green, blue]: Colour, other: Colour): number {
  return max(abs(red - other[0]), abs(green - other[1]), abs(blue - other[2]));
}

function difference(pixels: Uint8Array, at: number, [red, green, blue]: Colour): number {
  return max(
    abs((pixels[at] as number) - red),
    abs((pixels[at + 1] as number) - green),
    abs((pixels[at + 2] as number) - blue),
  );
}

/** Only for ink: the difference of fainter pixels is smaller. */
function differsFromPage([red, green, blue]: Colour, pixels: Uint8Array, at: number): boolean {
  // Premultiplied: |color - page| * alpha is |color * alpha - page * alpha|.
  const cover = (pixels[at + 3] as number) / 255;
  return (
    abs((pixels[at] as number) - red * cover) >= SEEN_DIFFERENCE ||
    abs((pixels[at + 1] as number) - green * cover) >= SEEN_DIFFERENCE ||
    abs((pixels[at + 2] as number) - blue * cover) >= SEEN_DIFFERENCE
  );
}

/** A picture as runs of pixels with one color. */
interface Stretches {
  readonly raster: Raster;
  /** The pixel that each begins with, counted row by row; one that goes on in the next row begins anew there. */
  readonly starts: readonly number[];
}

/** Reads every pixel once; everything later works on the runs, which are few. */
function stretchesOf(raster: Raster): Stretches {
  const colours = wordsOf(raster.pixels);
  const { width } = raster;
  const starts: number[] = [];
  let last = -1;
  for (let row = 0; row < colours.length; row += width) {
    last = -1;
    for (let pixel = row; pixel < row + width; pixel++) {
      const colour = colours[pixel] as number;
      if (colour === last) continue;
      last = colour;
      starts.push(pixel);
    }
  }
  return { raster, starts };
}

function scan({ raster, starts }: Stretches, chosen: Choice): { box: InkBox | null; count: number } {
  const { width, height, pixels } = raster;
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  let count = 0;
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] as number;
    if (!chosen(pixels, 4 * start)) continue;
    const end = starts[index + 1] ?? width * height;
    const x = start % width;
    const y = (start - x) / width;
    if (x < left) left = x;
    right = max(right, x + end - start - 1);
    if (y < top) top = y;
    bottom = y;
    count += end - start;
  }
  return {
    box: count === 0 ? null : [left / width, top / height, (right + 1) / width, (bottom + 1) / height],
    count,
  };
}

/** The four channels of each pixel as one number. */
function wordsOf(pixels: Uint8Array): Uint32Array {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

export interface Framing {
  /** Long side of the art divided by that side of the canvas. */
  readonly fill: number;
  /** Short side divided by the long side of the art, as displayed. */
  readonly shape: number;
  /** Largest offset of the art's center from the canvas's center, as a fraction of the canvas. */
  readonly offset: number;
}

/** @param ratio width of the canvas divided by its height */
export function framingOf([left, top, right, bottom]: InkBox, ratio: number): Framing {
  const across = right - left;
  const down = bottom - top;
  const wide = across * ratio;
  return {
    fill: Math.max(across, down),
    shape: Math.min(wide, down) / Math.max(wide, down),
    offset: Math.max(Math.abs((left + right) / 2 - 0.5), Math.abs((top + bottom) / 2 - 0.5)),
  };
}
