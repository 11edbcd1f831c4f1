import type { Box } from './geometry.ts';
import type { LogoSize } from './size.ts';

/**
 * Returns the natural canvas in user units: the part of the drawing plane that a browser shows. It is larger than the
 * viewBox where `meet` leaves bands, and smaller where `slice` crops. Null if there is no natural ratio or nothing is
 * drawn.
 */
export function canvasOf({ ratio, width, height, viewBox, aspectRatio }: LogoSize): Box | null {
  if (ratio === null || width === null || height === null || viewBox.kind === 'empty') return null;
  // An image without a viewBox gets one from its width and height.
  if (viewBox.kind !== 'valid') return [0, 0, width, height];
  const [x, y, boxWidth, boxHeight] = viewBox.box;
  if (aspectRatio.fit === 'none') return viewBox.box;
  const across = width / boxWidth;
  const down = height / boxHeight;
  const scale = aspectRatio.fit === 'slice' ? Math.max(across, down) : Math.min(across, down);
  const canvasWidth = width / scale;
  const canvasHeight = height / scale;
  return [
    x - (canvasWidth - boxWidth) * aspectRatio.x,
    y - (canvasHeight - boxHeight) * aspectRatio.y,
    canvasWidth,
    canvasHeight,
  ];
}

/** How far rounded numbers may move an edge, as a fraction of the canvas. */
const ROUNDING = 1e-4;

/** Whether two sizes show the same part of the drawing plane, apart from rounding; false if nothing is drawn. */
export function isSameCanvas(before: LogoSize, after: LogoSize): boolean {
  const [old, now] = [canvasOf(before), canvasOf(after)];
  if (!old || !now || before.aspectRatio.fit !== after.aspectRatio.fit) return false;
  const slack = ROUNDING * Math.min(old[2], old[3]);
  return old.every((value, index) => Math.abs(value - (now[index] as number)) <= slack);
}

/** Returns the smallest square around the center of a box that contains the box. */
export function squareRound([x, y, width, height]: Box): Box {
  const side = Math.max(width, height);
  return [x - (side - width) / 2, y - (side - height) / 2, side, side];
}

/** Formats a box as an attribute's value, with as many decimals as its size needs. */
export function boxText([x, y, width, height]: Box): string {
  const digits = Math.max(0, Math.min(9, 5 - Math.floor(Math.log10(Math.max(width, height)))));
  return [x, y, width, height].map((value) => Number(value.toFixed(digits))).join(' ');
}

/** Formats a length as an attribute's value, with six significant digits. */
export function lengthText(px: number): string {
  return String(Number(px.toPrecision(6)));
}
