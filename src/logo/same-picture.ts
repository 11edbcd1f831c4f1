import type { Rasterizer } from '../core/ports.ts';
import { canvasOf } from './canvas.ts';
import { estimateReasons } from './estimate.ts';
import { inkFacts } from './ink.ts';
import { drawer, undrawableReason } from './measure-ink.ts';
import type { LogoSize } from './size.ts';
import type { XmlDocument } from './xml.ts';

interface SizedLogo {
  readonly document: XmlDocument;
  readonly size: LogoSize;
}

const RASTER = 256;
/** Rounded numbers in a new viewBox may shade the edge of a shape differently. */
const SAME_SHADE = 8;
/** Two pixels, for ink at the edge of the old canvas. */
const EDGE = 2 / RASTER;

/**
 * Whether a logo with another canvas surely shows the same art: on the old canvas every pixel stays, and the new one
 * brings nothing into view that the old one cut off. Never true of what can only be estimated.
 */
export async function showsTheSame(before: SizedLogo, after: SizedLogo, rasterizer: Rasterizer): Promise<boolean> {
  const oldCanvas = canvasOf(before.size);
  const newCanvas = canvasOf(after.size);
  if (!oldCanvas || !newCanvas || undrawableReason(before.document, before.size) !== undefined) return false;
  if (estimateReasons(before.document).length > 0) return false;
  const drawAfter = drawer(after.document, after.size, rasterizer);
  const [was, is, whole] = [
    await drawer(before.document, before.size, rasterizer)(oldCanvas, RASTER),
    await drawAfter(oldCanvas, RASTER),
    await drawAfter(newCanvas, RASTER),
  ];
  if (!was.drawing || !is.drawing || !whole.drawing) return false;
  if (!samePixels(was.drawing.pixels, is.drawing.pixels)) return false;
  const { box } = inkFacts(whole.drawing);
  if (!box) return false;
  const [left, top, right, bottom] = box;
  const [x, y, width, height] = newCanvas;
  const [oldX, oldY, oldWidth, oldHeight] = oldCanvas;
  const slack = EDGE * Math.max(width, height);
  return (
    x + left * width >= oldX - slack &&
    y + top * height >= oldY - slack &&
    x + right * width <= oldX + oldWidth + slack &&
    y + bottom * height <= oldY + oldHeight + slack
  );
}

function samePixels(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] as number)) <= SAME_SHADE);
}
