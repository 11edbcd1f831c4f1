import type { Draft, Severity } from '../core/finding.ts';
import type { InkFacts } from '../logo/drawing/ink.ts';
import { colourPlace } from '../logo/places.ts';
import { inkOf, unjudgedReason } from './artifacts/ink.ts';
import { logoMeasurement, namedHere, svgLogo } from './artifacts/logo.ts';
import { LOGO } from './basis.ts';
import { productRule } from './subject.ts';
import { estimatedNote } from './words/estimated.ts';

/** Less of the art than this is hardly seen. */
const SEEN = 0.1;

/** Artwork in the colour of the page. */
export const logoLowContrast = productRule({
  meta: {
    id: 'logo-low-contrast',
    title: 'Logo has low contrast',
    severities: ['warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    order: 90,
    group: 'artwork',
    restsOn: LOGO,
    docs: {
      what: [
        'A **warning** if less than 10% of the artwork stands out on a white background, a **notice** if less than 10%',
        'stands out on a dark background (`#1f1f1f`). A pixel stands out if one color channel differs by at least 24 of',
        '255.',
        '',
        'A logo that is fully opaque and has the same color in its four corners has its own background. Then it is a',
        '**warning** if less than 10% of the mark stands out on that color. A white mark on a red square is fine.',
      ].join('\n'),
      why: 'The portal is white for most readers and dark for some. A white variant of a logo, drawn for dark slides, disappears on it.',
      fix: 'Use the variant for light backgrounds, or put the mark on a colored shape.',
      examples: [
        {
          file: 'assets/logo.svg',
          picture: true,
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#fff" d="M0 0h8v8H0z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#06c" d="M0 0h8v8H0z"/></svg>\n',
        },
      ],
    },
  },
  measures: { logo: logoMeasurement },
  skip: unjudgedReason,
  async *check(subject): AsyncIterable<Draft> {
    const logo = svgLogo(subject);
    const ink = await inkOf(subject);
    if (!logo || !ink?.art) return;
    for (const [severity, page, remedy] of unseenOn(ink))
      yield {
        severity,
        message: `The logo is barely visible on ${page}${estimatedNote(ink)}. ${remedy}`,
        location: colourPlace(logo),
        related: [namedHere(subject)],
      };
  },
});

type Unseen = readonly [severity: Severity, background: string, remedy: string];

/** A logo that brings its own background is seen as well as its mark is on it, whatever the page. */
function unseenOn({ visible, onOwnBackground }: InkFacts): Unseen[] {
  if (onOwnBackground !== null)
    return onOwnBackground < SEEN
      ? [['warning', 'its own background', 'Give the mark a color with more contrast.']]
      : [];
  return [
    ...(visible.white < SEEN ? [['warning', 'a white background', 'Use a darker variant.'] as const] : []),
    ...(visible.dark < SEEN ? [['notice', 'a dark background', 'Use a variant that also works there.'] as const] : []),
  ];
}
