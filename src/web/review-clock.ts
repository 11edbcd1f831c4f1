import { daysBetween, parseCivilDate } from '../text/dates.ts';
import { earliestPublication, lastSubmission, REVIEW_DAYS } from '../text/review-period.ts';
import type { ManifestValues } from './fields.ts';

/** A press release as the page shows it. */
export interface ReviewClock {
  readonly title: string | null;
  /** As written, if it is a date; else empty. */
  readonly submitted: string;
  readonly publish: string;
  readonly approved: string;
  /** Its dates that have another text than a date. */
  readonly unread: readonly ReleaseDate[];
  /** Whether only the editor can set its dates: the manifest has another shape there. */
  readonly isBlocked: boolean;
  /** What to do until when, or what was missed; a whole sentence. Empty: a date cannot be read. */
  readonly advice: string;
  /** The days in order, with what is due on each; the days of the review are between them. */
  readonly days: readonly { readonly iso: string; readonly label: string; readonly when: string }[];
  readonly level: 'open' | 'good' | 'late';
}

const DATES = ['publish', 'submitted', 'approved'] as const;

/** The key of a date. */
export type ReleaseDate = (typeof DATES)[number];

/** Names a press release by its title, or by its number from 1. */
export function nameOfRelease(title: unknown, index: number): string {
  return typeof title === 'string' && title !== '' ? `'${title}'` : String(index + 1);
}

/** More are in the manifest only. */
const MOST_SHOWN = 5;

type Day = Extract<ReturnType<typeof parseCivilDate>, { ok: true }>;

/**
 * Returns a clock per press release of a product; one without dates if there is none.
 *
 * @param today `YYYY-MM-DD`
 */
export function reviewClocks(values: ManifestValues, product: number, today: string): readonly ReviewClock[] {
  const declared = values.count(['products', product, 'pressReleases']);
  const count = Math.min(declared ?? 0, MOST_SHOWN);
  return Array.from({ length: Math.max(1, count) }, (_, index) => {
    const path = ['products', product, 'pressReleases', index];
    const at = (key: string) => values.get([...path, key]);
    const title = at('title');
    const approved = dayOf(at('approved'));
    const clock = clockOf(dayOf(at('submitted')), dayOf(at('publish')), dayOf(today) as Day);
    const unread = DATES.filter((key) => at(key) !== null && dayOf(at(key)) === null);
    return {
      title: typeof title === 'string' ? title : null,
      isBlocked: DATES.some((key) => !values.canSet([...path, key])),
      unread,
      approved: approved?.iso ?? '',
      ...clock,
      // Another date in its place would change every day and the advice.
      ...(unread.some((key) => key !== 'approved') && { days: [], advice: '', level: 'open' as const }),
      ...(declared === 0 && { days: [], advice: NONE_PLANNED }),
    };
  });
}

const NONE_PLANNED = 'You declared that none is planned. Set a date if that changes.';

function dayOf(value: unknown): Day | null {
  const day = typeof value === 'string' ? parseCivilDate(value) : null;
  return day?.ok ? day : null;
}

function clockOf(
  submitted: Day | null,
  publish: Day | null,
  today: Day,
): Omit<ReviewClock, 'title' | 'unread' | 'isBlocked' | 'approved'> {
  const written = { submitted: submitted?.iso ?? '', publish: publish?.iso ?? '' };
  const named = (day: { readonly iso: string; readonly day: number }, label: string) => ({
    iso: day.iso,
    label,
    when: relative(day.day - today.day),
  });
  if (submitted) {
    const end = earliestPublication(submitted);
    const days = [
      named(submitted, 'Submitted'),
      named(end, 'Review period ends'),
      ...(publish ? [named(publish, 'Publish')] : []),
    ];
    days.sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
    const isPast = publish !== null && publish.day < today.day;
    const missing = publish ? daysBetween(publish, end) : 0;
    if (missing > 0)
      return {
        ...written,
        days,
        level: 'late',
        advice: isPast
          ? `The publish date was ${inDays(missing)} before the end of the review period.`
          : `${inDays(missing)} too early. Publish on ${end.iso} or later.`,
      };
    const advice = isPast
      ? 'The publish date was after the review period.'
      : publish
        ? 'The date leaves enough time for the review.'
        : `Publish on ${end.iso} or later.`;
    return { ...written, days, level: 'good', advice };
  }
  const soonest = earliestPublication(today);
  if (!publish) {
    const days = [named(today, 'Submit'), named(soonest, 'Review period ends')];
    return { ...written, days, level: 'open', advice: `If you submit it today, publish on ${soonest.iso} or later.` };
  }
  const last = lastSubmission(publish);
  const days = [named(last, 'Submit by'), named(publish, 'Publish')];
  if (last.day < today.day) {
    const advice = `Too late for this date: the review takes ${REVIEW_DAYS} days. If you submit it today, publish on ${soonest.iso} or later.`;
    return { ...written, days, level: 'late', advice };
  }
  return {
    ...written,
    days,
    level: 'open',
    advice: `Submit it to Microsoft by ${last.iso} (${relative(last.day - today.day)}).`,
  };
}

function relative(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${inDays(days)}` : `${inDays(-days)} ago`;
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
