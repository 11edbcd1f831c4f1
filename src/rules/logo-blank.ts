import type { Draft } from '../core/finding.ts';
import { DRAWING_SECONDS } from '../core/ports.ts';
import { drawingFailure, inkOf, undrawnReason } from './artifacts/ink.ts';
import { namedHere, svgLogo } from './artifacts/logo.ts';
import { canvasPlace } from './artifacts/logo-places.ts';
import { productRule } from './subject.ts';

/** A canvas without ink. */
export const logoBlank = productRule({
  meta: {
    id: 'logo-blank',
    title: 'The logo draws something',
    severities: ['error', 'warning'],
    requirements: ['R4.1'],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** if nothing of the artwork is seen inside the canvas: no pixel of the drawn logo is at least 5 %',
        'opaque. It is a **warning** if the logo holds text, filters or other things that cannot be drawn here as a browser',
        'draws them ("estimated").',
        '',
        'Also a **warning** if drawing had to be stopped after 0.6 s of CPU time: such a logo is not judged, nor its framing and',
        'contrast, and its requirement stays unknown. A logo of nothing but text is left to `logo-active-content`.',
      ].join('\n'),
      why: 'A square canvas is no logo. Artwork gets lost when it is moved off the canvas, or when its colours stay behind in another file.',
      fix: 'Fit the canvas to the artwork in the design program before the export, and look at the exported file in a browser.',
      examples: [
        {
          file: 'assets/logo.svg',
          bad: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M20 0h8v8h-8z"/></svg>\n',
          good: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="20 0 8 8"><path d="M20 0h8v8h-8z"/></svg>\n',
          note: 'The artwork lies beside the canvas.',
        },
      ],
    },
  },
  async skip(subject) {
    const logo = svgLogo(subject);
    if (logo?.size.viewBox.kind === 'empty' && logo.size.ratio !== null) return undefined;
    const undrawn = undrawnReason(subject);
    if (undrawn !== undefined) return undrawn;
    const ink = await inkOf(subject);
    const isText = ink !== null && !ink.box && ink.estimated.includes('text');
    return isText ? 'what it shows is text, which is not drawn here; logo-active-content reports it' : undefined;
  },
  async *check(subject): AsyncIterable<Draft> {
    const logo = svgLogo(subject);
    if (!logo) return;
    const place = { location: canvasPlace(logo), related: [namedHere(subject)] };
    if (logo.size.viewBox.kind === 'empty') {
      const message = 'The logo draws nothing: a side of its viewBox is 0. Give the box of the artwork.';
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
    const where = ink.overhang > 0 ? 'its artwork lies outside' : 'it holds no shape with a colour';
    const [reason] = ink.estimated;
    if (reason === undefined)
      yield { severity: 'error', message: `The logo draws nothing inside its canvas: ${where}.`, ...place };
    else
      yield {
        severity: 'warning',
        message: `The logo seems to draw nothing inside its canvas (estimated, it has ${reason}). Turn text and effects into paths.`,
        ...place,
      };
  },
});

const FAILURES = {
  time: {
    severity: 'warning',
    message: `The logo could not be drawn within ${DRAWING_SECONDS} s of CPU time: not judged. Simplify its filters, masks and patterns.`,
  },
  refused: {
    severity: 'warning',
    message: 'The logo is not judged: the renderer could not draw it (estimated). Export it as plain SVG.',
  },
} as const;
