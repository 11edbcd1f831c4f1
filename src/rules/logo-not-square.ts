import type { Draft, Fix, Related, Severity } from '../core/finding.ts';
import { listOf } from '../core/list.ts';
import { quote } from '../core/quote.ts';
import { ratioInWords } from '../core/ratio.ts';
import type { Location } from '../core/text.ts';
import { boxText, canvasOf, squareRound } from '../logo/canvas.ts';
import type { LogoSize } from '../logo/size.ts';
import { measure } from '../logo/words.ts';
import type { Range, XmlAttribute } from '../logo/xml/xml.ts';
import { logoMeasurement, namedHere, type SvgLogo, svgLogo, unreadReason } from './artifacts/logo.ts';
import { LOGO } from './basis.ts';
import { canvasFix } from './edits/logo.ts';
import { productRule } from './subject.ts';
import { SQUARER_MARK } from './words/square-mark.ts';

/** The natural shape of the logo, as a browser computes it. */
export const logoNotSquare = productRule({
  meta: {
    id: 'logo-not-square',
    title: 'Logo is not square',
    severities: ['error', 'warning'],
    requirements: ['R4.1'],
    since: '1.0.0',
    order: 30,
    group: 'logo',
    restsOn: LOGO,
    docs: {
      what: [
        'An **error** if the natural width and height differ by more than 1%, or if there is no ratio. A **warning** from',
        '0.1% to 1%. Smaller differences come from the export and are ignored.',
        '',
        'The natural size is the size that a browser computes for `<img>`: `width` and `height` of the root element if both',
        'are lengths, otherwise the ratio of the `viewBox`, unless `preserveAspectRatio` is `none`. A logo has no ratio if a',
        'side is 0 or less, or if it has neither both sides nor a valid `viewBox`. CSS sizes on the root do not count.',
      ].join('\n'),
      why: 'The partner program asks for a square logo. A tile is square, so any other shape is shown small or cropped.',
      fix: [
        'Put the symbol without the wordmark on a square canvas. A long wordmark is unreadable in a square of 24 pixels.',
        '',
        'To keep the artwork as it is, extend the `viewBox` to a square around its center: `0 0 200 100` becomes',
        '`0 -50 200 200`. Set `width` and `height` to the same value, or remove both.',
      ].join('\n'),
      examples: [
        {
          file: 'assets/logo.svg',
          picture: true,
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><path d="M0 0h200v100H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -50 200 200"><path d="M0 0h200v100H0z"/></svg>\n',
          note: 'The padded `viewBox` leaves the artwork where it was.',
        },
        {
          file: 'assets/logo.svg',
          bad: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n',
          note: '`width` and `height` override a square `viewBox`.',
        },
      ],
    },
  },
  measures: { logo: logoMeasurement },
  skip: unreadReason,
  async *check(subject): AsyncIterable<Draft> {
    const logo = svgLogo(subject);
    if (!logo || logo.size.shape === 'square') return;
    const { size } = logo;
    const severity: Severity = size.shape === 'borderline' || size.estimated ? 'warning' : 'error';
    const [location, more] = placesOf(logo, decidingAttributes(size));
    const message = size.ratio === null ? shapeless(size) : notSquare(size, size.ratio);
    const fix = await paddedCanvas(logo);
    yield { severity, message, location, related: [...more, namedHere(subject)], ...(fix && { fix }) };
  },
});

/** A square round the old canvas that shows the same art; a logo that is stretched or cropped would change. */
async function paddedCanvas(logo: SvgLogo): Promise<Fix | undefined> {
  const canvas = canvasOf(logo.size);
  if (!canvas || logo.size.aspectRatio.fit !== 'meet') return undefined;
  const value = boxText(squareRound(canvas));
  const { width, height } = logo.size.attributes;
  const wide = canvas[2] > canvas[3];
  const written = (wide ? width : height)?.value ?? '';
  const long = /^[\w.+-]+$/.test(written) ? written : measure((wide ? logo.size.width : logo.size.height) ?? 0);
  const sides = logo.size.source === 'sides' ? { width: long, height: long } : {};
  return canvasFix(logo, `use a square canvas (viewBox '${value}')`, { viewBox: value, ...sides });
}

function notSquare(size: LogoSize, ratio: number): string {
  const { source, width, height, viewBox, estimated } = size;
  const [, , boxWidth, boxHeight] = viewBox.box ?? [];
  const shown = source === 'sides' ? [width, height] : [boxWidth, boxHeight];
  const [w, h] = shown.map((side) => measure(side ?? 0));
  const advice = ratio > 3 || ratio < 1 / 3 ? SQUARER_MARK : 'Put the artwork on a square canvas.';
  const doubt = estimated ? ' (estimated, because the size depends on a font)' : '';
  return `The logo is ${w} × ${h} (${ratioInWords(ratio)}), not square${sizeSource(size)}${doubt}. ${advice}`;
}

function sizeSource({ source, viewBox }: LogoSize): string {
  if (source !== 'sides' || viewBox.kind !== 'valid') return '';
  const [, , width, height] = viewBox.box;
  return width === height ? ', because its width and height override its square viewBox' : '';
}

function shapeless({ shape, sides, viewBox, aspectRatio, attributes }: LogoSize): string {
  if (shape === 'no-area') {
    const name = sides.width.px === 0 ? 'width' : 'height';
    const value = quote(attributes[name]?.value ?? '');
    return `The ${name} of the logo is ${value}, which a browser reads as 0, so nothing is drawn. Set width and height to the same value, or use only a square viewBox.`;
  }
  if (viewBox.kind === 'valid' && aspectRatio.fit === 'none')
    return "The logo has no fixed ratio, because preserveAspectRatio='none' stretches it. Remove preserveAspectRatio, or set width and height to the same value.";
  if (viewBox.kind === 'absent') {
    const sidesGiven = (['width', 'height'] as const).flatMap((name) =>
      attributes[name] ? [`${name} ${quote(attributes[name].value)}`] : [],
    );
    const had =
      sidesGiven.length === 0
        ? ' and no width and height'
        : `, and its ${listOf(sidesGiven, 'and')} ${sidesGiven.length === 1 ? 'does' : 'do'} not say its shape`;
    return `The logo has no viewBox${had}. Add a square viewBox, such as '0 0 128 128'.`;
  }
  const value = quote(attributes.viewBox?.value ?? '');
  return `The viewBox ${value} of the logo is not valid. Use four numbers, the last two equal and greater than 0, such as '0 0 128 128'.`;
}

/** The attributes that gave the shape, or kept the logo from having one. */
function decidingAttributes({ shape, source, sides, viewBox, aspectRatio, attributes }: LogoSize): XmlAttribute[] {
  const { width, height, preserveAspectRatio } = attributes;
  const given = (...all: (XmlAttribute | undefined)[]) => all.filter((one) => one !== undefined);
  if (source === 'sides') return given(width, height);
  if (shape === 'no-area')
    return given(...(sides.width.px === 0 ? [width] : []), ...(sides.height.px === 0 ? [height] : []));
  if (source === null && viewBox.kind === 'valid' && aspectRatio.fit === 'none') return given(preserveAspectRatio);
  return given(attributes.viewBox);
}

/** One range if the attributes stand next to each other, else the first and related places; else the root's name. */
function placesOf({ svg }: SvgLogo, attributes: readonly XmlAttribute[]): [Location, Related[]] {
  const locate = ({ start, end }: Range) => svg.source.locate(start, end);
  const sorted = [...attributes].sort((a, b) => a.range.start - b.range.start);
  const [first, second] = sorted;
  if (!first) return [locate(svg.document.root.nameRange), []];
  if (!second) return [locate(first.range), []];
  const between = svg.source.text.slice(first.range.end, second.range.start);
  if (between.trim() === '' && first.origin === second.origin)
    return [locate({ start: first.range.start, end: second.range.end }), []];
  return [locate(first.range), [{ message: `${quote(second.name)} is here`, location: locate(second.range) }]];
}
