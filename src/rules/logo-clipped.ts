import type { Draft } from '../core/finding.ts';
import { percent } from '../logo/words.ts';
import { inkOf, unjudgedReason } from './artifacts/ink.ts';
import { namedHere, svgLogo } from './artifacts/logo.ts';
import { canvasPlace } from './artifacts/logo-places.ts';
import { productRule } from './subject.ts';

/** Overhang as a share of the canvas; from what a thousand real icons do. */
const NOTICE = 0.005;
const WARNING = 0.02;

/** Artwork that goes beyond the canvas. */
export const logoClipped = productRule({
  meta: {
    id: 'logo-clipped',
    title: 'The artwork lies inside its canvas',
    severities: ['warning', 'notice'],
    requirements: ['R4.1'],
    since: '1.0.0',
    docs: {
      what: [
        'Draws the logo with its surroundings. A **notice** if visible artwork goes beyond the canvas by more than 0.5 % of',
        'its side, a **warning** over 2 %. If the canvas is opaque all over, it is a notice at most: there a background',
        'that is larger than the canvas is usual.',
      ].join('\n'),
      why: 'What lies beyond the canvas is cut off in the tile, a rounded end becomes a straight edge.',
      fix: 'Enlarge the `viewBox` until it holds the artwork, or delete what is not to be seen.',
      examples: [
        {
          file: 'assets/logo.svg',
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4.5"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>\n',
        },
      ],
    },
  },
  skip: unjudgedReason,
  async *check(subject): AsyncIterable<Draft> {
    const logo = svgLogo(subject);
    const ink = await inkOf(subject);
    // Without ink on the canvas logo-blank says where the artwork is.
    if (!logo || !ink?.box || ink.overhang <= NOTICE) return;
    const doubt = ink.estimated[0] === undefined ? '' : ` (estimated, it has ${ink.estimated[0]})`;
    yield {
      severity: ink.overhang > WARNING && !ink.opaque ? 'warning' : 'notice',
      message: `The artwork goes ${percent(ink.overhang)} beyond the canvas and is cut off there${doubt}. Enlarge the viewBox, or remove what is not to be seen.`,
      location: canvasPlace(logo),
      related: [namedHere(subject)],
    };
  },
});
