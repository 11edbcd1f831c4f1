import type { Draft, Fix } from '../core/finding.ts';
import { ratioInWords } from '../core/ratio.ts';
import { boxText, canvasOf } from '../logo/canvas.ts';
import { canvasPlace } from '../logo/places.ts';
import { type LogoSize, SQUARE_TOLERANCE } from '../logo/size.ts';
import { measure } from '../logo/words.ts';
import { logoMeasurement, namedHere, type SvgLogo, svgLogo, unreadReason } from './artifacts/logo.ts';
import { LOGO } from './basis.ts';
import { canvasFix } from './edits/logo.ts';
import { productRule } from './subject.ts';

/** A viewBox of another shape than the canvas it is shown on. */
export const logoCanvasMismatch = productRule({
  meta: {
    id: 'logo-canvas-mismatch',
    title: 'Logo viewBox does not match its width and height',
    severities: ['warning'],
    requirements: ['R4.1'],
    since: '1.0.0',
    order: 50,
    group: 'logo',
    restsOn: LOGO,
    docs: {
      what: [
        'A **warning** if the ratio of `width` to `height` differs from the ratio of the `viewBox` by more than 0.1%. Then',
        '`preserveAspectRatio` decides what happens to the artwork: it gets empty bands (`meet`, the default), is cropped',
        '(`slice`) or stretched (`none`).',
      ].join('\n'),
      why: [
        'A square canvas around wide artwork is square in name only. The tile shows a small mark between empty bands, or a',
        'distorted mark.',
      ].join(' '),
      fix: [
        'Give the `viewBox` the same ratio as `width` and `height`. If the image stays exactly the same, a fix sets the',
        '`viewBox` to what is shown now. Then decide whether the artwork should fill it.',
      ].join('\n'),
      examples: [
        {
          file: 'assets/logo.svg',
          picture: true,
          bad: '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 200 100"><path d="M0 0h200v100H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 -50 200 200"><path d="M0 0h200v100H0z"/></svg>\n',
          note: 'Both show the same image.',
        },
      ],
    },
  },
  measures: { logo: logoMeasurement },
  skip: unreadReason,
  async *check(subject): AsyncIterable<Draft> {
    const logo = svgLogo(subject);
    if (!logo || !mismatch(logo.size)) return;
    const { size } = logo;
    const [, , boxWidth = 0, boxHeight = 0] = size.viewBox.box ?? [];
    const canvas = `${measure(size.width ?? 0)} × ${measure(size.height ?? 0)}`;
    const box = `${measure(boxWidth)} × ${measure(boxHeight)} (${ratioInWords(boxWidth / boxHeight)})`;
    const fix = await canvasAsViewBox(logo);
    yield {
      severity: 'warning',
      message: `The logo is ${canvas}, but its viewBox is ${box}, so the artwork is ${EFFECT[size.aspectRatio.fit]}. Give both the same ratio.`,
      location: canvasPlace(logo),
      related: [namedHere(subject)],
      ...(fix && { fix }),
    };
  },
});

const EFFECT = {
  meet: 'shown between empty bands',
  slice: 'cropped',
  none: 'distorted',
} as const;

function mismatch({ source, ratio, viewBox }: LogoSize): boolean {
  if (source !== 'sides' || ratio === null || viewBox.kind !== 'valid') return false;
  const own = viewBox.box[2] / viewBox.box[3];
  return Math.max(ratio / own, own / ratio) - 1 > SQUARE_TOLERANCE;
}

/** The visible part of the drawing plane as the viewBox: it says what is shown already. */
async function canvasAsViewBox(logo: SvgLogo): Promise<Fix | undefined> {
  const canvas = canvasOf(logo.size);
  if (!canvas || logo.size.aspectRatio.fit === 'none') return undefined;
  const value = boxText(canvas);
  return canvasFix(logo, `set the viewBox to '${value}' (shows the same image)`, { viewBox: value });
}
