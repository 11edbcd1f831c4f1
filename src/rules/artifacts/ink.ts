import { LIMITS } from '../../core/budget.ts';
import { listOf } from '../../core/list.ts';
import { type Ink, type MeasuredInk, measureInk, undrawableReason } from '../../logo/drawing/measure-ink.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject, RunFacts } from '../subject.ts';
import { rememberInk } from './known-ink.ts';
import { type SvgLogo, svgLogo, unreadReason } from './logo.ts';

/** What was drawn in a run, by the SHA-256 of the file: equal logos are drawn once, however many products have them. */
const drawn = artifact((_: RunFacts) => new Map<string, Promise<Ink>>());

async function inkIn(run: RunFacts, { file, svg, size, rasterizer }: SvgLogo): Promise<Ink | null> {
  if (!rasterizer) return null;
  const known = drawn(run).get(file.sha256);
  if (known !== undefined) return known;
  const ink = measureInk(svg.document, size, rasterizer);
  drawn(run).set(file.sha256, ink);
  return ink;
}

async function inkResult(subject: ProductSubject): Promise<Ink | null> {
  const logo = svgLogo(subject);
  if (!logo || undrawnReason(subject) !== undefined) return null;
  const ink = await inkIn(subject.run, logo);
  if (ink?.measured) rememberInk(subject, ink.measured);
  return ink;
}

/** What the drawn logo shows; null if it was not to be drawn, or its drawing failed. */
export async function inkOf(subject: ProductSubject): Promise<MeasuredInk | null> {
  return (await inkResult(subject))?.measured ?? null;
}

/** Why drawing was given up; null if it was not. */
export async function drawingFailure(subject: ProductSubject): Promise<Ink['failure']> {
  return (await inkResult(subject))?.failure ?? null;
}

/** Why there is no drawing to judge; undefined: there is one. */
export async function unjudgedReason(subject: ProductSubject): Promise<string | undefined> {
  const undrawn = undrawnReason(subject);
  if (undrawn !== undefined) return undrawn;
  const failure = await drawingFailure(subject);
  if (failure === 'time') return `drawing the logo took more than ${LIMITS.drawingMilliseconds / 1_000} s of CPU time`;
  return failure === 'refused' ? 'the logo could not be drawn' : undefined;
}

/** Why the place of the artwork is not known; undefined: it is. */
export async function unmeasuredReason(subject: ProductSubject): Promise<string | undefined> {
  const unjudged = await unjudgedReason(subject);
  if (unjudged !== undefined) return unjudged;
  const { undrawn = [] } = (await inkOf(subject)) ?? {};
  return undrawn.length > 0 ? `the logo contains ${listOf(undrawn)}, which this check does not draw` : undefined;
}

/** Why the logo is not drawn; undefined if it is. */
export const undrawnReason: (subject: ProductSubject) => string | undefined = artifact((subject) => {
  const logo = svgLogo(subject);
  if (!logo) return unreadReason(subject);
  if (!logo.rasterizer) return 'logos are not drawn in this run';
  return undrawableReason(logo.svg.document, logo.size);
});
