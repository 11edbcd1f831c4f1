import { type AspectRatio, readAspectRatio, readViewBox, type ViewBox } from './geometry.ts';
import { type Length, readLength } from './length.ts';
import { rootStyle } from './root-style.ts';
import { attributeOf, type XmlAttribute, type XmlDocument } from './xml/xml.ts';

/** Largest deviation from a square that counts as export noise: 0.06 px at 64 px. */
export const SQUARE_TOLERANCE = 0.001;
/** Largest deviation that is only a doubt: 0.64 px at 64 px. */
export const BORDERLINE_TOLERANCE = 0.01;

/** `no-ratio`: the browser uses its default of 300 by 150; `no-area`: a side is 0, so nothing is drawn. */
export type Shape = 'square' | 'borderline' | 'not-square' | 'no-ratio' | 'no-area';

/** The natural size of an SVG in `<img>` and its sources. */
export interface LogoSize {
  readonly shape: Shape;
  /** In CSS px; null where there is none. */
  readonly width: number | null;
  readonly height: number | null;
  /** Width divided by height, from the exact numbers; null: no ratio. */
  readonly ratio: number | null;
  /** max(ratio, 1 / ratio) - 1; null without a ratio. */
  readonly deviation: number | null;
  /** The source of the ratio: `width` and `height`, or the viewBox. */
  readonly source: 'sides' | 'viewBox' | null;
  readonly sides: { readonly width: Length; readonly height: Length };
  readonly viewBox: ViewBox;
  readonly aspectRatio: AspectRatio;
  readonly attributes: {
    readonly width: XmlAttribute | undefined;
    readonly height: XmlAttribute | undefined;
    readonly viewBox: XmlAttribute | undefined;
    readonly preserveAspectRatio: XmlAttribute | undefined;
  };
  /** Whether it depends on font metrics that differ between readers. */
  readonly estimated: boolean;
}

/** Height of an image that has a ratio but no size, and size of an image that has neither (CSS 2.2, section 10.3.2). */
const DEFAULT_HEIGHT = 150;

/**
 * Two definite sides determine the ratio; otherwise a viewBox that is not stretched; otherwise there is none (SVG 2,
 * section 8.12, as Chromium implements it). CSS sizes on the root do not count.
 */
export function naturalSize(document: XmlDocument): LogoSize {
  const { root } = document;
  const attributes = {
    width: attributeOf(root, 'width'),
    height: attributeOf(root, 'height'),
    viewBox: attributeOf(root, 'viewBox'),
    preserveAspectRatio: attributeOf(root, 'preserveAspectRatio'),
  };
  const context = rootStyle(document);
  const sides = {
    width: readLength(attributes.width?.value, context),
    height: readLength(attributes.height?.value, context),
  };
  const viewBox = readViewBox(attributes.viewBox?.value);
  const aspectRatio = readAspectRatio(attributes.preserveAspectRatio?.value);
  const measured = measure(sides.width.px, sides.height.px, viewBox, aspectRatio);
  const estimated = measured.source === 'sides' && mixedEstimate(sides.width, sides.height);
  return { ...measured, sides, viewBox, aspectRatio, attributes, estimated };
}

type Measured = Pick<LogoSize, 'shape' | 'width' | 'height' | 'ratio' | 'deviation' | 'source'>;

function measure(width: number | null, height: number | null, viewBox: ViewBox, fit: AspectRatio): Measured {
  if (width === 0 || height === 0)
    return { shape: 'no-area', width, height, ratio: null, deviation: null, source: null };
  if (width !== null && height !== null) return withRatio(width / height, width, height, 'sides');
  if (viewBox.kind !== 'valid' || fit.fit === 'none')
    return { shape: 'no-ratio', width, height, ratio: null, deviation: null, source: null };
  const ratio = viewBox.box[2] / viewBox.box[3];
  const tall = height ?? (width === null ? DEFAULT_HEIGHT : width / ratio);
  return withRatio(ratio, width ?? tall * ratio, tall, 'viewBox');
}

function withRatio(ratio: number, width: number, height: number, source: 'sides' | 'viewBox'): Measured {
  const deviation = Math.max(ratio, 1 / ratio) - 1;
  return { shape: shapeOf(deviation), width, height, ratio, deviation, source };
}

/** Keeps 1010 by 1000 on the right side of its limit despite binary fractions. */
const ROUNDING = 1e-9;

function shapeOf(deviation: number): Shape {
  if (deviation <= SQUARE_TOLERANCE + ROUNDING) return 'square';
  return deviation <= BORDERLINE_TOLERANCE + ROUNDING ? 'borderline' : 'not-square';
}

/** Two sides in the same glyph unit are exact; sides in different units are not. */
function mixedEstimate(width: Length, height: Length): boolean {
  return (width.estimated || height.estimated) && width.unit !== height.unit;
}
