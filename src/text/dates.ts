/** A civil date, without time of day or time zone. */
export interface CivilDate {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** `YYYY-MM-DD`. */
  readonly iso: string;
}

/** `reason` is the predicate of a sentence that begins with the text: `is not a day: the day is missing`. */
export type ParsedDate = ({ readonly ok: true } & CivilDate) | { readonly ok: false; readonly reason: string };

const MILLISECONDS_A_DAY = 86_400_000;

/** The partner program is younger than this year. */
const FIRST_YEAR = 2016;
const YEARS_AHEAD = 5;

/** What people write instead, most specific first. A date in another form is named, but never interpreted. */
const OTHER_FORMS: readonly (readonly [form: RegExp, what: string])[] = [
  [/^\p{White_Space}*$/u, 'it is empty'],
  [/^\p{White_Space}|\p{White_Space}$/u, 'it has leading or trailing spaces'],
  [/(?![0-9])\p{Nd}/u, 'it has digits of another script'],
  [/^(?=.*\d)(?=.*[OoIl])[\dOoIl]{4}-[\dOoIl]{1,2}-[\dOoIl]{1,2}$/, 'it has letters that look like digits'],
  [/^\d{4}\D?\d\d\D?\d\d.*\d{4}\D?\d\d\D?\d\d/, 'it is a range'],
  [/^\d{4}-\d\d-\d\d(?:[Tt ]\d|[Zz]|[+-]\d)/, 'it has a time or an offset'],
  [/^\d{4}-\d\d-\d\d./, 'there is more behind the day'],
  [/^\d{4}-\d{1,2}-\d{1,2}$/, 'the month and the day must have two digits'],
  [/^\d{1,2}-\d{1,2}-(?:\d\d|\d{4})$/, 'it does not begin with a four-digit year'],
  [/^\d{4}-?W\d\d|^\d{4}-?\d{3}$/, 'week dates and day-of-year dates are not supported'],
  [/^\d{4}-\d{1,2}$/, 'the day is missing'],
  [/^\d{8}$/, 'the hyphens are missing'],
  [/^\d{1,4}([^\d-])\d{1,2}\1\d{1,4}$/u, 'year, month and day are not separated by hyphens'],
];

/** Longer texts contain no date in any of the forms above. */
const LONGEST_FORM = 40;

/** Parses `YYYY-MM-DD` in ASCII and nothing else; the date must exist in the Gregorian calendar. */
export function parseCivilDate(text: string): ParsedDate {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) {
    const other = text.length > LONGEST_FORM ? undefined : OTHER_FORMS.find(([form]) => form.test(text));
    return { ok: false, reason: other ? `is not a valid date: ${other[1]}` : 'is not a valid date' };
  }
  const [year, month, dayOfMonth] = parts.slice(1).map(Number) as [number, number, number];
  const date = utc(year, month, dayOfMonth);
  if (date.toISOString().startsWith(text)) return { ok: true, day: date.getTime() / MILLISECONDS_A_DAY, iso: text };
  if (month < 1 || month > 12) return { ok: false, reason: `is not a valid date: there is no month ${parts[2]}` };
  const last = utc(year, month + 1, 0).getUTCDate();
  return { ok: false, reason: `is not a valid date: ${parts[1]}-${parts[2]} has only ${last} days` };
}

/** Returns days since 1970-01-01. Unlike `Date.UTC`, takes the years 0 to 99 literally. */
function utc(year: number, month: number, dayOfMonth: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return date;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  const day = date.day + days;
  return { day, iso: new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10) };
}

/** Returns the calendar days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return to.day - from.day;
}

/**
 * Returns the days from Monday to Friday after `from`, up to and including `to`; 0 if `to` is not later. Public
 * holidays are not considered.
 */
export function businessDaysBetween(from: CivilDate, to: CivilDate): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  let count = Math.floor(days / 7) * 5;
  for (let day = to.day - (days % 7) + 1; day <= to.day; day++) if (isBusinessDay(day)) count++;
  return count;
}

/** 1970-01-01 was a Thursday. */
function isBusinessDay(day: number): boolean {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return sinceMonday < 5;
}

/**
 * Returns why a date is implausible, as a predicate like `reason` above; null if it is plausible.
 *
 * @param today `YYYY-MM-DD`
 */
export function implausibility(date: CivilDate, today: string): string | null {
  const year = Number(date.iso.slice(0, 4));
  if (year < FIRST_YEAR) return `is before the year ${FIRST_YEAR}`;
  if (year > Number(today.slice(0, 4)) + YEARS_AHEAD) return `is more than ${YEARS_AHEAD} years in the future`;
  return null;
}
