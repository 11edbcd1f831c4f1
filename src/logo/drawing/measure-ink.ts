import type { Drawing, Rasterizer } from '../../core/ports.ts';
import { findUseBomb } from '../active-content/use-references.ts';
import { canvasOf } from '../canvas.ts';
import type { Box } from '../geometry.ts';
import type { LogoSize } from '../size.ts';
import type { XmlDocument } from '../xml/xml.ts';
import { drawingCost, isCheap } from './cost.ts';
import { drawable } from './drawable.ts';
import { estimateReasons, undrawnParts } from './estimate.ts';
import { type InkFacts, inkBox, inkFacts } from './ink.ts';

/** What a logo shows inside and beyond its canvas, measured on a drawing of it. */
export interface MeasuredInk extends InkFacts {
  /** Largest overhang of the art beyond the canvas, as a fraction of the canvas on that side; 0: none. */
  readonly overhang: number;
  /** Why a browser may show something else; empty: it shows the same. */
  readonly estimated: readonly string[];
  /** What a browser shows besides what is measured here; empty: nothing. */
  readonly undrawn: readonly string[];
}

export type Ink =
  | { readonly measured: MeasuredInk; readonly failure: null }
  | { readonly measured: null; readonly failure: 'time' | 'refused' };

/** Long side of the raster for the canvas, in pixels: one pixel is 0.4% of the canvas. */
export const RASTER = 256;
/** Largest long side in pixels, for the canvas with its surroundings. */
const WIDE_RASTER = 1024;
/** A smaller overhang, as a fraction of the canvas, is not examined. */
const NO_OVERHANG = 0.005;

/** Returns why a logo is not drawn at all; undefined: it can be. */
export function undrawableReason(document: XmlDocument, size: LogoSize): string | undefined {
  if (!canvasOf(size)) return 'the logo has no canvas to draw on';
  return findUseBomb(document.root) ? "its 'use' elements multiply beyond the limit" : undefined;
}

/** @throws if `undrawableReason` gives a reason for the logo */
export async function measureInk(document: XmlDocument, size: LogoSize, rasterizer: Rasterizer): Promise<Ink> {
  const canvas = canvasOf(size);
  if (!canvas) throw new Error('there is no canvas');
  const draw = drawer(document, size, rasterizer);
  const first = await draw(canvas, RASTER);
  if (!first.drawing) return { measured: null, failure: first.failure };
  const facts = { ...inkFacts(first.drawing), undrawn: undrawnParts(document) };
  const estimated = estimateReasons(document);
  const bound = first.drawing.bounds ? overhangOf(edges(first.drawing.bounds), canvas) : 0;
  if (bound <= NO_OVERHANG) return { measured: { ...facts, overhang: bound, estimated }, failure: null };
  const region = around(canvas, first.drawing.bounds as Box);
  const second = await draw(region, Math.min(WIDE_RASTER, (RASTER * longSide(region)) / longSide(canvas)));
  if (!second.drawing) return { measured: null, failure: second.failure };
  const overhang = seenOverhang(second.drawing, region, canvas, bound);
  return { measured: { ...facts, overhang, estimated }, failure: null };
}

/** Draws regions of a logo; the side in pixels is that of the region's long side. */
export function drawer(document: XmlDocument, size: LogoSize, rasterizer: Rasterizer) {
  const costly = !isCheap(drawingCost(document));
  return (region: Box, side: number) => {
    const [, , width, height] = region;
    const scale = side / Math.max(width, height);
    const across = Math.max(1, Math.round(width * scale));
    const down = Math.max(1, Math.round(height * scale));
    return rasterizer.draw({ svg: drawable(document, size, region, across, down), costly });
  };
}

function longSide([, , width, height]: Box): number {
  return Math.max(width, height);
}

type Edges = readonly [left: number, top: number, right: number, bottom: number];

function edges([x, y, width, height]: Box): Edges {
  return [x, y, x + width, y + height];
}

function overhangOf([left, top, right, bottom]: Edges, [x, y, width, height]: Box): number {
  return Math.max(
    0,
    (x - left) / width,
    (right - x - width) / width,
    (y - top) / height,
    (bottom - y - height) / height,
  );
}

/** Returns the smallest box that contains the canvas and all shapes. */
function around(canvas: Box, bounds: Box): Box {
  const [left, top, right, bottom] = edges(canvas);
  const [farLeft, farTop, farRight, farBottom] = edges(bounds);
  const x = Math.min(left, farLeft);
  const y = Math.min(top, farTop);
  return [x, y, Math.max(right, farRight) - x, Math.max(bottom, farBottom) - y];
}

/**
 * Measures the overhang of ink; shapes beyond the canvas may be invisible. Pixels show slightly too much, and the bound
 * of all shapes is exact: where both agree the bound is used, otherwise the part that is surely beyond.
 */
function seenOverhang(drawing: Drawing, [x, y, width, height]: Box, canvas: Box, bound: number): number {
  const box = inkBox(drawing);
  if (!box) return 0;
  const [left, top, right, bottom] = box;
  const seen = overhangOf([x + left * width, y + top * height, x + right * width, y + bottom * height], canvas);
  const pixel = Math.max(width / drawing.width / canvas[2], height / drawing.height / canvas[3]);
  return bound - seen < 1.5 * pixel ? bound : Math.max(0, seen - pixel);
}
