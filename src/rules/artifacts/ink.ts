import { DRAWING_SECONDS } from '../../core/ports.ts';
import { type Ink, type MeasuredInk, measureInk, undrawableReason } from '../../logo/measure-ink.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject } from '../subject.ts';
import { rememberInk } from './known-ink.ts';
import { svgLogo, unreadReason } from './logo.ts';

const drawn: (subject: ProductSubject) => Promise<Ink | null> = artifact(async (subject) => {
  const logo = svgLogo(subject);
  const { rasterizer } = subject.run;
  if (!logo || !rasterizer || undrawnReason(subject) !== undefined) return null;
  const ink = await measureInk(logo.svg.document, logo.size, rasterizer);
  if (ink.measured) rememberInk(subject, ink.measured);
  return ink;
});

/** What the drawn logo shows; null if it was not to be drawn, or its drawing failed. */
export async function inkOf(subject: ProductSubject): Promise<MeasuredInk | null> {
  return (await drawn(subject))?.measured ?? null;
}

/** Why drawing was given up; null if it was not. */
export async function drawingFailure(subject: ProductSubject): Promise<Ink['failure']> {
  return (await drawn(subject))?.failure ?? null;
}

/** Why there is no drawing to judge; undefined: there is one. */
export async function unjudgedReason(subject: ProductSubject): Promise<string | undefined> {
  const undrawn = undrawnReason(subject);
  if (undrawn !== undefined) return undrawn;
  const failure = await drawingFailure(subject);
  if (failure === 'time') return `drawing the logo took more than ${DRAWING_SECONDS} seconds`;
  return failure === 'refused' ? 'the renderer could not draw the logo' : undefined;
}

/** Why the logo is not drawn; undefined if it is. */
export const undrawnReason: (subject: ProductSubject) => string | undefined = artifact((subject) => {
  const logo = svgLogo(subject);
  if (!logo) return unreadReason(subject);
  if (!subject.run.rasterizer) return 'logos are not drawn in this run';
  return undrawableReason(logo.svg.document, logo.size);
});
