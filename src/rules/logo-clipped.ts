import type { Draft } from '../core/finding.ts';
import { canvasPlace } from '../logo/places.ts';
import { percent } from '../logo/words.ts';
import { inkOf, unjudgedReason } from './artifacts/ink.ts';
import { logoMeasurement, namedHere, svgLogo } from './artifacts/logo.ts';
import { LOGO } from './basis.ts';
import { productRule } from './subject.ts';
import { estimatedNote } from './words/estimated.ts';

/** Overhang as a share of the canvas; from what a thousand real icons do. */
const NOTICE = 0.005;
const WARNING = 0.02;

/** Artwork that goes beyond the canvas. */
export const logoClipped = productRule({
  meta: {
    id: 'logo-clipped',
    title: 'Logo is clipped',
    severities: ['warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    order: 80,
    group: 'artwork',
    restsOn: LOGO,
    docs: {
      what: [
        'Draws the logo and the area around it. A **notice** if visible artwork extends beyond the canvas by more than 0.5%',
        'of its side, a **warning** over 2%. If the canvas is fully opaque, it is never more than a notice, because a',
        'background is often larger than the canvas.',
      ].join('\n'),
      why: 'Artwork beyond the canvas is clipped in the tile, so a rounded end becomes a straight edge.',
      fix: 'Enlarge the `viewBox` until it contains the artwork, or delete the hidden parts.',
      examples: [
        {
          file: 'assets/logo.svg',
          picture: true,
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4.5"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>\n',
        },
      ],
    },
  },
  measures: { logo: logoMeasurement },
  skip: unjudgedReason,
  async *check(subject): AsyncIterable<Draft> {
    const logo = svgLogo(subject);
    const ink = await inkOf(subject);
    // Without ink on the canvas logo-blank says where the artwork is.
    if (!logo || !ink?.box || ink.overhang <= NOTICE) return;
    yield {
      severity: ink.overhang > WARNING && !ink.opaque ? 'warning' : 'notice',
      message: `The artwork extends ${percent(ink.overhang)} beyond the canvas and is clipped${estimatedNote(ink)}. Enlarge the canvas (viewBox) or delete the hidden parts.`,
      location: canvasPlace(logo),
      related: [namedHere(subject)],
    };
  },
});
