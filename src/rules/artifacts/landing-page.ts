import type { PageVisit } from '../../core/ports.ts';
import type { Measurements } from '../../core/report.ts';
import type { Skip } from '../../core/rule.ts';
import { type AddressFault, hostOf, judgeAddress } from '../../link/address.ts';
import type { PageContent } from '../../link/page-content.ts';
import { isSample, type Scalar } from '../../manifest/manifest.ts';
import { artifact } from '../artifact.ts';
import { type ProductSubject, textOf } from '../subject.ts';

export interface LandingPage {
  readonly scalar: Scalar;
  /** The first fault of the address; null: it can be opened by anyone, as far as its text tells. */
  readonly fault: AddressFault | null;
}

/** The landing page of a product; null if it has none that can be read. */
export const landingPageOf = artifact((subject: ProductSubject): LandingPage | null => {
  const scalar = textOf(subject, 'landingPage');
  return scalar ? { scalar, fault: judgeAddress(scalar.value, { sample: isSample(subject.file) }) } : null;
});

export function landingPageMeasurement(subject: ProductSubject): Measurements['landingPage'] {
  const page = landingPageOf(subject);
  return page && { value: page.scalar.value, host: hostOf(page.scalar.value) };
}

export interface VisitedPage {
  readonly visit: PageVisit;
  /** Null: the page did not answer well, or with something that is no text. */
  readonly content: PageContent | null;
}

/** The page behind a sound address, opened once; null in an offline run or if there is none. */
export const visitedPageOf = artifact(async (subject: ProductSubject): Promise<VisitedPage | null> => {
  const { pages } = subject.run;
  const page = landingPageOf(subject);
  if (!pages || !page || page.fault) return null;
  const visit = await pages.visit(page.scalar.value);
  if (visit.outcome !== 'good') return { visit, content: null };
  const { contentOf } = await import('../../link/page-content.ts');
  return { visit, content: contentOf(visit.answer) };
});

/** Why the page is not opened; undefined: it is. */
export function notVisited(subject: ProductSubject): Skip | undefined {
  if (subject.run.pages) return noSoundLandingPage(subject);
  return { reason: 'the landing page was not opened (--online)', asked: false };
}

/** Why nothing can be said of the page behind the address; undefined: it can. */
export function noSoundLandingPage(subject: ProductSubject): string | undefined {
  return landingPageOf(subject)?.fault ? 'the URL cannot be used (see landing-page-invalid)' : noLandingPage(subject);
}

/** Why the address cannot be judged; undefined: it can. */
export function noLandingPage(subject: ProductSubject): string | undefined {
  return landingPageOf(subject) ? undefined : 'there is no landing page to check';
}
