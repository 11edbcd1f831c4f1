import type { PressReleaseMeasurement } from '../../core/report.ts';
import { businessDaysBetween, type CivilDate, daysBetween, implausibility, parseCivilDate } from '../../text/dates.ts';
import { earliestPublication } from '../../text/review-period.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject } from '../subject.ts';

/** Days of one press release; null: not stated. */
export interface PressRelease {
  readonly index: number;
  readonly title: string | null;
  readonly submitted: CivilDate | null;
  readonly approved: CivilDate | null;
  readonly publish: CivilDate | null;
}

/** The press releases whose stated days can all be read; `date-invalid` reports the others. */
export const pressReleasesOf = artifact((subject: ProductSubject): readonly PressRelease[] =>
  (subject.data.pressReleases ?? []).flatMap((data, index) => {
    const [submitted, approved, publish] = [data.submitted, data.approved, data.publish].map((text) =>
      text === undefined ? null : plausible(text, subject.run.today),
    );
    if (submitted === undefined || approved === undefined || publish === undefined) return [];
    return [{ index, title: data.title ?? null, submitted, approved, publish }];
  }),
);

function plausible(text: string, today: string): CivilDate | undefined {
  const date = parseCivilDate(text);
  return date.ok && implausibility(date, today) === null ? date : undefined;
}

/** Why no press release can be judged; undefined: one can. */
export function noPressRelease(subject: ProductSubject): string | undefined {
  if (!subject.data.pressReleases?.length) return 'no press release is declared';
  return pressReleasesOf(subject).length === 0 ? 'no press release has a valid date' : undefined;
}

/** The day of the run. */
export function todayOf(subject: ProductSubject): CivilDate {
  const today = parseCivilDate(subject.run.today);
  if (!today.ok) throw new Error(`the day of the run ${today.reason}`);
  return today;
}

/** What the report shows of them; days and the earliest publish day only where the days can be read. */
export function pressReleaseMeasurements(subject: ProductSubject): readonly PressReleaseMeasurement[] {
  const readable = new Map(pressReleasesOf(subject).map((release) => [release.index, release]));
  return (subject.data.pressReleases ?? []).map((data, index) => {
    const { submitted = null, publish = null } = readable.get(index) ?? {};
    return {
      title: data.title ?? null,
      submitted: data.submitted ?? null,
      publish: data.publish ?? null,
      days: submitted && publish && daysBetween(submitted, publish),
      businessDays: submitted && publish && businessDaysBetween(submitted, publish),
      earliest: submitted && earliestPublication(submitted).iso,
    };
  });
}
