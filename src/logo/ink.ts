import type { Raster } from '../core/ports.ts';

/** Left, top, right, bottom in fractions of the raster. */
export type InkBox = readonly [number, number, number, number];

/** What the pixels of a logo show. */
export interface InkFacts {
  /** Smallest box round the ink; null: there is none. */
  readonly box: InkBox | null;
  /** Every pixel is opaque, hairlines aside: the logo brings its own background. */
  readonly opaque: boolean;
  /** Box of the art: in an opaque logo what differs from its top left corner, else the ink. Null: no ink. */
  readonly art: InkBox | null;
  /** Shares of the art, 0 to 1, that can be seen on a white and on a dark page. */
  readonly visible: { readonly white: number; readonly dark: number };
}

/** 5 %: what is fainter is no ink. */
const INK_ALPHA = 13;
/** Difference from the corner's colour, in one channel of 255, that makes art on an opaque background. */
const ART_DIFFERENCE = 16;
/** Difference from the page, in one channel of 255 and times alpha, that can be seen. */
const SEEN_DIFFERENCE = 24;
/** Where two shapes of an opaque logo meet, renderers leave hairlines that are not quite opaque. */
const SEAMS = 0.02;
const WHITE = 255;
/** Page colour of the portals' dark theme, `#1f1f1f`. */
const DARK = 31;
/** Looked up once and not for each pixel: that takes ten times as long where globals are intercepted (node:vm). */
const { abs, max } = Math;

/** @param raster premultiplied RGBA. */
export function inkFacts(raster: Raster): InkFacts {
  const ink = scan(raster, (pixels, at) => (pixels[at + 3] as number) >= INK_ALPHA);
  if (!ink.box) return { box: null, opaque: false, art: null, visible: { white: 0, dark: 0 } };
  const opaque = isOpaque(raster);
  const art = opaque ? scan(raster, differsFromCorner(raster.pixels)) : ink;
  // An opaque logo of one colour is all art.
  return art.box
    ? { box: ink.box, opaque, art: art.box, visible: art.visible }
    : { box: ink.box, opaque, art: ink.box, visible: ink.visible };
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

function differsFromCorner(pixels: Uint8Array): Choice {
  const [red = 0, green = 0, blue = 0] = pixels;
  return (all, at) => difference(all, at, red, green, blue) >= ART_DIFFERENCE;
}

function difference(pixels: Uint8Array, at: number, red: number, green: number, blue: number): number {
  return max(
    abs((pixels[at] as number) - red),
    abs((pixels[at + 1] as number) - green),
    abs((pixels[at + 2] as number) - blue),
  );
}

function seenOn(page: number, pixels: Uint8Array, at: number): boolean {
  // Premultiplied: |colour - page| * alpha is |colour * alpha - page * alpha|.
  const covered = (page * (pixels[at + 3] as number)) / 255;
  return difference(pixels, at, covered, covered, covered) >= SEEN_DIFFERENCE;
}

function scan({ width, height, pixels }: Raster, chosen: Choice): { box: InkBox | null; visible: InkFacts['visible'] } {
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  let count = 0;
  let white = 0;
  let dark = 0;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) {
      if (!chosen(pixels, at)) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
      count++;
      if (seenOn(WHITE, pixels, at)) white++;
      if (seenOn(DARK, pixels, at)) dark++;
    }
  if (count === 0) return { box: null, visible: { white: 0, dark: 0 } };
  const box: InkBox = [left / width, top / height, (right + 1) / width, (bottom + 1) / height];
  return { box, visible: { white: white / count, dark: dark / count } };
}

export interface Framing {
  /** Long side of the art over that side of the canvas. */
  readonly fill: number;
  /** Short over long side of the art, as seen. */
  readonly shape: number;
  /** Largest offset of the art's centre from the canvas's, as a share of the canvas. */
  readonly offset: number;
}

/** @param ratio width over height of the canvas. */
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
