import type { Draft, Fix, Severity } from '../core/finding.ts';
import { boxText, canvasOf } from '../logo/canvas.ts';
import type { Box } from '../logo/geometry.ts';
import { type Framing, framingOf, type InkBox, inkFacts } from '../logo/ink.ts';
import { drawer, RASTER } from '../logo/measure-ink.ts';
import { percent } from '../logo/words.ts';
import { inkOf, unjudgedReason } from './artifacts/ink.ts';
import { namedHere, type SvgLogo, svgLogo } from './artifacts/logo.ts';
import { canvasFix, canvasPlace } from './artifacts/logo-places.ts';
import { productRule } from './subject.ts';

/** A limit for a notice and one for a warning; from what a thousand real icons do. */
const FILL = { notice: 0.85, warning: 0.75 };
const SHAPE = { notice: 0.5, warning: 0.4 };
const OFFSET = { notice: 0.05, warning: 0.1 };

/** Artwork that is small, thin or off centre on its canvas. */
export const logoFraming = productRule({
  meta: {
    id: 'logo-framing',
    title: 'The artwork fills its canvas',
    severities: ['warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    docs: {
      what: [
        'Looks at the box around the ink of the drawn logo. In a logo with an opaque white background, it is the box around',
        'what differs from it. An opaque background in a color is a tile: it fills the canvas, whatever is on it.',
        '',
        '| measure | notice | warning |',
        '| --- | --- | --- |',
        '| long side of the box, as a share of the canvas | under 85 % | under 75 % |',
        '| short side over long side | under 0.5 | under 0.4 |',
        '| distance of the centres, as a share of the canvas | over 5 % | over 10 % |',
        '',
        'Estimates (text, filters) say so.',
      ].join('\n'),
      why: [
        'A tile shows the canvas, not the artwork. A mark with wide margins looks half the size of its neighbours; a',
        'wordmark on a square canvas is not readable at 24 pixels.',
      ].join(' '),
      fix: 'Crop the canvas to the artwork, with at most 7 % of margin on each side. Use the symbol without the word.',
      examples: [
        {
          file: 'assets/logo.svg',
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M0 0h60v60H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3 -3 66 66"><path d="M0 0h60v60H0z"/></svg>\n',
        },
      ],
    },
  },
  skip: unjudgedReason,
  async *check(subject): AsyncIterable<Draft> {
    const logo = svgLogo(subject);
    const ink = await inkOf(subject);
    if (!logo || !ink?.art) return;
    const framing = framingOf(ink.art, logo.size.ratio ?? 1);
    const severity = severityOf(framing);
    if (!severity) return;
    const doubt = ink.estimated[0] === undefined ? '' : ` (estimated, it has ${ink.estimated[0]})`;
    const fix = ink.overhang === 0 ? await closerCrop(logo, ink.art, framing) : undefined;
    yield {
      severity,
      message: `${describe(framing)}${doubt}. ${advice(framing)}`,
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

function describe({ fill, shape, offset }: Framing): string {
  const thin = shape < SHAPE.notice ? `, is ${Number((1 / shape).toPrecision(2))} times as long as wide` : '';
  return `Artwork fills ${percent(fill)}${thin} and sits ${percent(offset)} off centre`;
}

function advice({ shape }: Framing): string {
  return shape < SHAPE.notice
    ? 'Use the symbol alone: a wordmark is not readable in a small tile.'
    : 'Fit the canvas to the artwork.';
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
  return canvasFix(logo, `set the viewBox to "${value}"`, { viewBox: value });
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
