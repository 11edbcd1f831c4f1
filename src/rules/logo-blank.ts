import { LIMITS } from '../core/budget.ts';
import type { Draft } from '../core/finding.ts';
import { listOf } from '../core/list.ts';
import { canvasPlace } from '../logo/places.ts';
import { drawingFailure, inkOf, undrawnReason } from './artifacts/ink.ts';
import { logoMeasurement, namedHere, svgLogo } from './artifacts/logo.ts';
import { LOGO } from './basis.ts';
import { productRule } from './subject.ts';
import { estimatedNote } from './words/estimated.ts';

/** A canvas without ink. */
export const logoBlank = productRule({
  meta: {
    id: 'logo-blank',
    title: 'Logo is blank or could not be drawn',
    titles: { error: 'Logo is blank' },
    severities: ['error', 'warning'],
    requirements: ['R4.1'],
    since: '1.0.0',
    order: 60,
    group: 'artwork',
    restsOn: LOGO,
    docs: {
      what: [
        'An **error** if nothing is visible inside the canvas, that is, no pixel of the drawn logo is at least 5% opaque. A',
        '**warning** if the logo contains text, filters or other content that may look different in a browser.',
        '',
        'Also a **warning** if drawing took more than 0.6 s of CPU time and was stopped. The framing and contrast of such a',
        'logo are not checked, and its requirement is *unknown*. A logo that is only text is reported by',
        '`logo-active-content`.',
      ].join('\n'),
      why: 'The listing shows the logo to customers. Artwork disappears when it is moved off the canvas, or when its colors are in another file.',
      fix: 'Fit the canvas to the artwork in the design program before you export, and check the exported file in a browser.',
      examples: [
        {
          file: 'assets/logo.svg',
          picture: true,
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M20 0h8v8h-8z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="20 0 8 8"><path d="M20 0h8v8h-8z"/></svg>\n',
          note: 'The artwork is outside the canvas.',
        },
      ],
    },
  },
  measures: { logo: logoMeasurement },
  async skip(subject) {
    const logo = svgLogo(subject);
    if (logo?.size.viewBox.kind === 'empty' && logo.size.ratio !== null) return undefined;
    const undrawn = undrawnReason(subject);
    if (undrawn !== undefined) return undrawn;
    const ink = await inkOf(subject);
    const left = ink === null || ink.box ? [] : ink.undrawn;
    return left.length > 0
      ? `the logo contains only ${listOf(left)}, which this check does not draw (see logo-active-content)`
      : undefined;
  },
  async *check(subject): AsyncIterable<Draft> {
    const logo = svgLogo(subject);
    if (!logo) return;
    const place = { location: canvasPlace(logo), related: [namedHere(subject)] };
    if (logo.size.viewBox.kind === 'empty') {
      const message =
        'The logo is blank: the width or height of its viewBox is 0. Set the viewBox to the box of the artwork.';
      yield { severity: 'error', message, ...place };
      return;
    }
    const failure = await drawingFailure(subject);
    if (failure) {
      yield { severity: FAILURES[failure].severity, message: FAILURES[failure].message, ...place };
      return;
    }
    const ink = await inkOf(subject);
    if (!ink || ink.box) return;
    const isOutside = ink.overhang > 0;
    const where = isOutside ? 'all of its artwork is outside the canvas' : 'nothing visible is drawn inside its canvas';
    const advice = isOutside ? 'Fit the viewBox to the artwork.' : 'Give the artwork a color.';
    const note = estimatedNote(ink);
    if (note === '') yield { severity: 'error', message: `The logo is blank: ${where}. ${advice}`, ...place };
    else
      yield {
        severity: 'warning',
        message: `The logo may be blank: ${where}${note}. Convert text and effects to paths.`,
        ...place,
      };
  },
});

const FAILURES = {
  time: {
    severity: 'warning',
    message: `The logo could not be drawn within ${LIMITS.drawingMilliseconds / 1_000} s of CPU time, so its artwork was not checked. Simplify its filters, masks and patterns.`,
  },
  refused: {
    severity: 'warning',
    message: 'The logo could not be drawn, so its artwork was not checked. Export it as plain SVG.',
  },
} as const;
