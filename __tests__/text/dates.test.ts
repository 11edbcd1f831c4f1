import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  businessDaysBetween,
  type CivilDate,
  daysBetween,
  implausibility,
  parseCivilDate,
} from '../../src/text/dates.ts';
import { examples } from '../support/examples.ts';

function date(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  if (!parsed.ok) throw new Error(`${text} ${parsed.reason}`);
  return parsed;
}

/** Days since 1970-01-01 counted year by year and month by month, without Date. */
function dayNumber(year: number, month: number, day: number): number {
  const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  let days = 0;
  for (let y = 1970; y < year; y++) days += leap(y) ? 366 : 365;
  for (let y = year; y < 1970; y++) days -= leap(y) ? 366 : 365;
  const months = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return months.slice(0, month - 1).reduce((sum, length) => sum + length, days) + day - 1;
}

describe('parseCivilDate', () => {
  test.each<[string, number]>([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-02-01', 31],
    ['1971-01-01', 365],
    ['1973-01-01', 1096],
    ['2000-02-29', 11016],
    ['2000-03-01', 11017],
    ['2016-01-01', 16801],
    ['2024-02-29', 19782],
    ['2026-03-02', 20514],
    ['2026-12-31', 20818],
    ['2400-02-29', 157113],
    ['0001-01-01', -719162],
    ['0050-06-15', dayNumber(50, 6, 15)],
    ['9999-12-31', 2932896],
  ])('%s is day %i', (text, day) => {
    expect(parseCivilDate(text)).toEqual({ ok: true, day, iso: text });
  });

  test.each<[string, RegExp]>([
    // No such day.
    ['2026-02-29', /2026-02 has only 28/],
    ['2024-02-30', /only 29/],
    ['1900-02-29', /only 28/],
    ['2100-02-29', /only 28/],
    ['2026-04-31', /only 30/],
    ['2026-06-31', /only 30/],
    ['2026-09-31', /only 30/],
    ['2026-11-31', /only 30/],
    ['2026-01-32', /only 31/],
    ['2026-12-32', /only 31/],
    ['2026-01-00', /only 31/],
    ['2026-00-10', /no month 00/],
    ['2026-13-01', /no month 13/],
    ['2026-99-99', /no month 99/],
    // One-digit parts.
    ['2026-3-02', /two digits/],
    ['2026-03-2', /two digits/],
    ['2026-3-2', /two digits/],
    // Other separators and orders.
    ['2026/03/02', /hyphens/],
    ['2026.03.02', /hyphens/],
    ['2026 03 02', /hyphens/],
    ['2026_03_02', /hyphens/],
    ['02.03.2026', /hyphens/],
    ['3/2/2026', /hyphens/],
    ['2026‐03‐02', /hyphens/],
    ['2026‑03‑02', /hyphens/],
    ['2026–03–02', /hyphens/],
    ['2026−03−02', /hyphens/],
    ['02-03-2026', /is not a valid date: it does not begin with a four-digit year/],
    ['2-3-2026', /is not a valid date: it does not begin with a four-digit year/],
    ['26-03-02', /is not a valid date: it does not begin with a four-digit year/],
    ['2026-03', /day is missing/],
    // Compact, week and ordinal dates.
    ['20260302', /hyphens are missing/],
    ['2026-W10', /week/],
    ['2026-W10-1', /week/],
    ['2026W101', /week/],
    ['2026-061', /day-of-year/],
    ['2026061', /day-of-year/],
    // Times, offsets, ranges.
    ['2026-03-02T00:00:00Z', /is not a valid date: it has a time or an offset/],
    ['2026-03-02 10:00', /is not a valid date: it has a time or an offset/],
    ['2026-03-02t10', /is not a valid date: it has a time or an offset/],
    ['2026-03-02Z', /is not a valid date: it has a time or an offset/],
    ['2026-03-02+01:00', /is not a valid date: it has a time or an offset/],
    ['2026-03-02/2026-03-09', /range/],
    ['2026-03-02 - 2026-03-09', /range/],
    ['2026-03-02..2026-03-09', /range/],
    ['20260302-20260309', /range/],
    // Look-alike digits.
    ['２０２６-０３-０２', /digits of another script/],
    ['2026-03-0２', /digits of another script/],
    ['٢٠٢٦-٠٣-٠٢', /digits of another script/],
    ['२०२६-०३-०२', /digits of another script/],
    ['𝟐𝟎𝟐𝟔-𝟎𝟑-𝟎𝟐', /digits of another script/],
    ['2O26-03-02', /letters/],
    ['2026-O3-02', /letters/],
    ['2026-03-l2', /letters/],
    // Spaces and nothing.
    [' 2026-03-02', /is not a valid date: it has leading or trailing spaces/],
    ['2026-03-02 ', /is not a valid date: it has leading or trailing spaces/],
    ['2026-03-02\n', /is not a valid date: it has leading or trailing spaces/],
    ['2026-03-02\u00a0', /is not a valid date: it has leading or trailing spaces/],
    ['', /empty/],
    ['  ', /empty/],
    // No date at all.
    ['tomorrow', /^is not a valid date$/],
    ['true', /^is not a valid date$/],
    ['false', /^is not a valid date$/],
    ['TBD', /^is not a valid date$/],
    ['2 March 2026', /^is not a valid date$/],
    ['March 2, 2026', /^is not a valid date$/],
    ['2026', /^is not a valid date$/],
    ['Q1 2026', /^is not a valid date$/],
    ['+002026-03-02', /^is not a valid date$/],
    ['-2026-03-02', /^is not a valid date$/],
    ['12026-03-02', /^is not a valid date$/],
    ['2026-03-002', /^is not a valid date: there is more behind the day$/],
    ['2026-03-02, approved', /^is not a valid date: there is more behind the day$/],
    ['2026-03-02 (draft)', /^is not a valid date: there is more behind the day$/],
    ['2026-03-02.', /^is not a valid date: there is more behind the day$/],
    ['2026--03-02', /^is not a valid date$/],
    ['2026-03\u200b-02', /^is not a valid date$/],
    ['1772409600', /^is not a valid date$/],
    ['46083', /^is not a valid date$/],
    ['0x7ea', /^is not a valid date$/],
    ['1e3', /^is not a valid date$/],
    ['9'.repeat(60_000), /^is not a valid date$/],
  ])('%j is refused', (text, reason) => {
    const parsed = parseCivilDate(text);
    expect(parsed.ok ? 'accepted' : parsed.reason).toMatch(reason);
    if (!parsed.ok) expect(parsed.reason).toMatch(/^is not a valid date(?:$|: )/);
  });

  test('agrees with a calendar counted day by day', () => {
    let expected = dayNumber(1896, 1, 1);
    for (let year = 1896; year <= 2104; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= 31; day++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const exists =
            day <= dayNumber(year + Math.floor(month / 12), (month % 12) + 1, 1) - dayNumber(year, month, 1);
          const parsed = parseCivilDate(text);
          if (parsed.ok !== exists) throw new Error(text);
          if (parsed.ok && parsed.day !== expected++) throw new Error(text);
        }
  });

  test('parses only its own form', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/T :Ol٢２'), maxLength: 22 }), (text) => {
        expect(parseCivilDate(text).ok && !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)).toBe(false);
      }),
      examples(2000),
    );
  });
});

describe('days between', () => {
  test.each<[string, string, number, number]>([
    // 2026-03-02 is a Monday. Calendar days, business days.
    ['2026-03-02', '2026-03-02', 0, 0],
    ['2026-03-02', '2026-03-03', 1, 1],
    ['2026-03-02', '2026-03-12', 10, 8],
    ['2026-03-03', '2026-03-13', 10, 8],
    ['2026-03-04', '2026-03-14', 10, 7],
    ['2026-03-05', '2026-03-15', 10, 6],
    ['2026-03-06', '2026-03-16', 10, 6],
    ['2026-03-07', '2026-03-17', 10, 7],
    ['2026-03-08', '2026-03-18', 10, 8],
    ['2026-03-06', '2026-03-08', 2, 0],
    ['2026-03-02', '2026-03-16', 14, 10],
    ['2026-03-12', '2026-03-02', -10, 0],
    ['2026-12-28', '2027-01-07', 10, 8],
    ['2024-02-20', '2024-03-01', 10, 8],
    ['2025-02-20', '2025-03-01', 9, 6],
    // Daylight saving time begins or ends in between and does not count.
    ['2026-03-20', '2026-03-30', 10, 6],
    ['2026-10-20', '2026-10-30', 10, 8],
    ['1969-12-29', '1970-01-02', 4, 4],
  ])('%s to %s: %i days, %i of them business days', (from, to, days, business) => {
    expect([daysBetween(date(from), date(to)), businessDaysBetween(date(from), date(to))]).toEqual([days, business]);
  });

  test('business days agree with counting them one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 40_000 }), fc.nat(60), (start, length) => {
        const from = addDays(date('1970-01-01'), start);
        let count = 0;
        for (let step = 1; step <= length; step++) {
          const weekday = new Date(`${addDays(from, step).iso}T00:00:00Z`).getUTCDay();
          if (weekday !== 0 && weekday !== 6) count++;
        }
        expect(businessDaysBetween(from, addDays(from, length))).toBe(count);
      }),
    );
  });

  test('adding days is the inverse of counting them', () => {
    expect(addDays(date('2026-03-02'), 10).iso).toBe('2026-03-12');
    expect(addDays(date('2024-02-20'), 10).iso).toBe('2024-03-01');
    expect(addDays(date('2026-01-05'), -10).iso).toBe('2025-12-26');
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 100_000 }), (days) => {
        const epoch = date('1970-01-01');
        const later = addDays(epoch, days);
        expect(later).toEqual({ day: days, iso: date(later.iso).iso });
        expect(daysBetween(epoch, date(later.iso))).toBe(days);
      }),
    );
  });
});

describe('implausibility', () => {
  test.each<[string, string, string | null]>([
    ['2015-12-31', '2026-11-22', 'is before the year 2016'],
    ['2016-01-01', '2026-11-22', null],
    ['2026-11-22', '2026-11-22', null],
    ['2031-12-31', '2026-01-01', null],
    ['2032-01-01', '2026-12-31', 'is more than 5 years in the future'],
    ['0206-03-02', '2026-11-22', 'is before the year 2016'],
    ['2206-03-02', '2026-11-22', 'is more than 5 years in the future'],
  ])('%s, seen on %s: %j', (text, today, wanted) => {
    expect(implausibility(date(text), today)).toBe(wanted);
  });
});
