import { addDays, type CivilDate } from './dates.ts';

/** Calendar days that the program wants between submission and publication of a press release. */
export const REVIEW_DAYS = 10;

/** Returns the day on which the review period ends: the earliest on which the press release may be published. */
export function earliestPublication(submitted: CivilDate): CivilDate {
  return addDays(submitted, REVIEW_DAYS);
}

/** Returns the last day on which it can be submitted to be published on time. */
export function lastSubmission(publish: CivilDate): CivilDate {
  return addDays(publish, -REVIEW_DAYS);
}
