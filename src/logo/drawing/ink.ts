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
  const { box, count } = inkOf(raster);
  if (!box) return { box, opaque: false, art: null, visible: { white: 0, dark: 0 }, onOwnBackground: null };
  const shown = (page: Colour) => scan(raster, (pixels, at) => differsFromPage(page, pixels, at)).count / count;
  const opaque = isOpaque(raster);
  const facts = { box, opaque, visible: { white: shown(WHITE), dark: shown(DARK) } };
  const background = opaque ? backgroundOf(raster) : null;
  const mark = background && scan(raster, (pixels, at) => difference(pixels, at, background) >= MARK_DIFFERENCE);
  // An opaque logo of one color is all art.
  if (!background || !mark?.box) return { ...facts, art: box, onOwnBackground: null };
  const seen = scan(raster, (pixels, at) => difference(pixels, at, background) >= SEEN_DIFFERENCE);
  const isTile = colourDifference(background, WHITE) >= SEEN_DIFFERENCE;
  return { ...facts, art: isTile ? box : mark.box, onOwnBackground: seen.count / mark.count };
}

/** Returns the smallest box around the ink; null: no ink. */
export function inkBox(raster: Raster): InkBox | null {
  return inkOf(raster).box;
}

function inkOf(raster: Raster) {
  return scan(raster, (pixels, at) => (pixels[at + 3] as number) >= INK_ALPHA);
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

function isOpaque({ pixels }: Raster): boolean {
  let seams = 0;
  for (let at = 3; at < pixels.length; at += 4) {
    const alpha = pixels[at] as number;
    if (alpha < INK_ALPHA) return false;
    if (alpha < 255) seams++;
  }
  return seams <= (pixels.length / 4) * SEAMS;
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
  return difference(pixels, at, [red * cover, green * cover, blue * cover]) >= SEEN_DIFFERENCE;
}

function scan({ width, height, pixels }: Raster, chosen: Choice): { box: InkBox | null; count: number } {
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  let count = 0;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) {
      if (!chosen(pixels, at)) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
      count++;
    }
  return {
    box: count === 0 ? null : [left / width, top / height, (right + 1) / width, (bottom + 1) / height],
    count,
  };
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
