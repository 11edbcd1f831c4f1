import type { Draft, Fix, Severity } from '../core/finding.ts';
import { listOf } from '../core/list.ts';
import { boxText, canvasOf } from '../logo/canvas.ts';
import { type Framing, framingOf, type InkBox, inkFacts } from '../logo/drawing/ink.ts';
import { drawer, RASTER } from '../logo/drawing/measure-ink.ts';
import type { Box } from '../logo/geometry.ts';
import { canvasPlace } from '../logo/places.ts';
import { percent } from '../logo/words.ts';
import { inkOf, unmeasuredReason } from './artifacts/ink.ts';
import { logoMeasurement, namedHere, type SvgLogo, svgLogo } from './artifacts/logo.ts';
import { LOGO } from './basis.ts';
import { canvasFix } from './edits/logo.ts';
import { productRule } from './subject.ts';
import { estimatedNote } from './words/estimated.ts';
import { SQUARER_MARK } from './words/square-mark.ts';

/** A limit for a notice and one for a warning; from what a thousand real icons do. */
const FILL = { notice: 0.85, warning: 0.75 };
const SHAPE = { notice: 0.5, warning: 0.4 };
const OFFSET = { notice: 0.05, warning: 0.1 };

/** Artwork that is small, thin or off centre on its canvas. */
export const logoFraming = productRule({
  meta: {
    id: 'logo-framing',
    title: 'Logo is poorly framed',
    severities: ['warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    order: 70,
    group: 'artwork',
    restsOn: LOGO,
    docs: {
      what: [
        'Measures the box around the artwork of the drawn logo. An opaque white background does not count as artwork. An',
        'opaque background in another color does, so it fills the canvas.',
        '',
        '| measure | notice | warning |',
        '| --- | --- | --- |',
        '| long side of the box, as a share of the canvas | under 85% | under 75% |',
        '| short side divided by long side | under 0.5 | under 0.4 |',
        '| distance of the box center from the canvas center | over 5% | over 10% |',
        '',
        'If the logo contains a bitmap, filters or CSS rules, the message states that the measure is an estimate. A logo with',
        'text or an embedded document is not measured, because these are not drawn.',
      ].join('\n'),
      why: [
        'A tile shows the whole canvas. A mark with wide margins looks half the size of the logos next to it, and a',
        'wordmark on a square canvas is unreadable at 24 pixels.',
      ].join(' '),
      fix: 'Crop the canvas to the artwork, with a margin of at most 7% on each side. Use a squarer mark, without any wordmark.',
      examples: [
        {
          file: 'assets/logo.svg',
          picture: true,
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M0 0h60v60H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3 -3 66 66"><path d="M0 0h60v60H0z"/></svg>\n',
        },
      ],
    },
  },
  measures: { logo: logoMeasurement },
  skip: unmeasuredReason,
  async *check(subject): AsyncIterable<Draft> {
    const logo = svgLogo(subject);
    const ink = await inkOf(subject);
    if (!logo || !ink?.art) return;
    const framing = framingOf(ink.art, logo.size.ratio ?? 1);
    const severity = severityOf(framing);
    if (!severity) return;
    const fix = ink.overhang === 0 ? await closerCrop(logo, ink.art, framing) : undefined;
    yield {
      severity,
      message: `The artwork ${describe(framing, logo.size.ratio ?? 1, ink.art)}${estimatedNote(ink)}. ${advice(framing)}`,
      location: canvasPlace(logo),
      related: [namedHere(subject)],
      ...(fix && { fix }),
    };
  },
});

function severityOf({ fill, shape, offset }: Framing): Exclude<Severity, 'error'> | undefined {
  if (fill < FILL.warning || shape < SHAPE.warning || offset > OFFSET.warning) return 'warning';
  return fill < FILL.notice || shape < SHAPE.notice || offset > OFFSET.notice ? 'notice' : undefined;
}

/** States only the measures that fail. */
function describe({ fill, shape, offset }: Framing, ratio: number, [left, top, right, bottom]: InkBox): string {
  const isWide = (right - left) * ratio > bottom - top;
  const times = Number((1 / shape).toPrecision(2));
  const parts = [
    ...(shape < SHAPE.notice ? [`is ${times} times as ${isWide ? 'wide as it is tall' : 'tall as it is wide'}`] : []),
    ...(fill < FILL.notice ? [`fills only ${percent(fill)} of the canvas`] : []),
    ...(offset > OFFSET.notice ? [`is ${percent(offset)} off center`] : []),
  ];
  const effect = shape < SHAPE.notice ? ', so it looks small in a tile' : '';
  return `${listOf(parts)}${effect}`;
}

function advice({ fill, shape, offset }: Framing): string {
  if (shape < SHAPE.notice) return SQUARER_MARK;
  if (fill < FILL.notice || offset <= OFFSET.notice) return 'Crop the canvas to the artwork.';
  return 'Center it on the canvas.';
}

/** Share of the canvas that the art fills after the fix. */
const FILLED = 0.9;
/** Art below this share of the canvas has too few pixels for an exact crop; it is drawn again, larger. */
const SHARP = 0.25;

/** A square canvas around the center of the art, if that fixes it. */
async function closerCrop(logo: SvgLogo, art: InkBox, { shape }: Framing): Promise<Fix | undefined> {
  const canvas = canvasOf(logo.size);
  if (!canvas || logo.size.shape !== 'square' || logo.size.aspectRatio.fit === 'none' || shape < SHAPE.notice)
    return undefined;
  let box = crop(canvas, art);
  if (longSide(art) < SHARP) {
    const closer = await artOn(logo, box);
    if (!closer) return undefined;
    box = crop(box, closer);
  }
  const value = boxText(box);
  return canvasFix(logo, `fit the canvas to the artwork (viewBox '${value}')`, { viewBox: value });
}

function longSide([left, top, right, bottom]: InkBox): number {
  return Math.max(right - left, bottom - top);
}

function crop([x, y, width]: Box, art: InkBox): Box {
  const [left, top, right, bottom] = art;
  const side = (longSide(art) * width) / FILLED;
  return [x + ((left + right) * width - side) / 2, y + ((top + bottom) * width - side) / 2, side, side];
}

async function artOn({ svg, size, rasterizer }: SvgLogo, box: Box): Promise<InkBox | null> {
  if (!rasterizer) return null;
  const { drawing } = await drawer(svg.document, size, rasterizer)(box, RASTER);
  return drawing && inkFacts(drawing).art;
}
