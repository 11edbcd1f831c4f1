import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../src/app/check.ts';
import { readValues } from '../../src/web/fields.ts';
import { reviewClocks } from '../../src/web/review-clock.ts';
import { examples } from '../support/examples.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, withFragment } from '../support/model.ts';

const TODAY = '2026-11-22';
const clockOf = (dates: Readonly<Record<string, string>>) =>
  reviewClocks(readValues(manifest(dates)), 0, TODAY)[0] as ReturnType<typeof reviewClocks>[number];
const manifest = (dates: Readonly<Record<string, string>>) =>
  withFragment(`    pressReleases: ${JSON.stringify([dates])}\n`);

describe('the clock of a press release', () => {
  test.each([
    [{}, 'open', 'If you submit it today, publish on 2026-12-02 or later.', ['2026-11-22', '2026-12-02']],
    [
      { publish: '2026-12-12' },
      'open',
      'Submit it to Microsoft by 2026-12-02 (in 10 days).',
      ['2026-12-02', '2026-12-12'],
    ],
    [{ publish: '2026-12-02' }, 'open', 'Submit it to Microsoft by 2026-11-22 (today).', ['2026-11-22', '2026-12-02']],
    [
      { publish: '2026-12-01' },
      'late',
      'Too late for this date: the review takes 10 days. If you submit it today, publish on 2026-12-02 or later.',
      ['2026-11-21', '2026-12-01'],
    ],
    [{ submitted: '2026-11-20' }, 'good', 'Publish on 2026-11-30 or later.', ['2026-11-20', '2026-11-30']],
    [
      { submitted: '2026-11-20', publish: '2026-11-30' },
      'good',
      'The date leaves enough time for the review.',
      ['2026-11-20', '2026-11-30', '2026-11-30'],
    ],
    [
      { submitted: '2026-11-20', publish: '2026-11-29' },
      'late',
      '1 day too early. Publish on 2026-11-30 or later.',
      ['2026-11-20', '2026-11-29', '2026-11-30'],
    ],
  ])('of %j is %s', (dates, level, advice, days) => {
    const clock = clockOf(dates as Readonly<Record<string, string>>);
    expect(clock).toMatchObject({ level, advice });
    expect(clock.days.map(({ iso }) => iso)).toEqual(days);
  });

  test('says how far away each day is', () => {
    const { days } = clockOf({ submitted: '2026-11-21', publish: '2026-12-05' });
    expect(days.map(({ label, when }) => [label, when])).toEqual([
      ['Submitted', '1 day ago'],
      ['Review period ends', 'in 9 days'],
      ['Publish', 'in 13 days'],
    ]);
  });

  test('is one per press release, and one if there is none or the list is unreadable', () => {
    const two = withFragment('    pressReleases: [{ title: A, publish: 2027-01-01 }, { title: B }]\n');
    expect(reviewClocks(readValues(two), 0, TODAY).map(({ title, publish }) => [title, publish])).toEqual([
      ['A', '2027-01-01'],
      ['B', ''],
    ]);
    for (const text of ['', 'products: [', withFragment('    pressReleases: soon\n')])
      expect(reviewClocks(readValues(text), 0, TODAY)).toHaveLength(1);
    expect(clockOf({ publish: 'soon' })).toMatchObject({ publish: '', level: 'open' });
  });

  test('has no days and no advice while a date cannot be read', () => {
    expect(clockOf({ submitted: '2026-02-30', publish: '2026-12-12' })).toMatchObject({
      days: [],
      advice: '',
      unread: ['submitted'],
    });
  });

  test('asks for nothing that is past', () => {
    expect(clockOf({ submitted: '2026-03-02', publish: '2026-03-08' }).advice).toBe(
      'The publish date was 4 days before the end of the review period.',
    );
    expect(clockOf({ submitted: '2026-03-02', publish: '2026-03-12' }).advice).toBe(
      'The publish date was after the review period.',
    );
  });

  test('is late exactly if the rules report an error', async () => {
    const day = fc.integer({ min: -30, max: 30 }).map((days) => {
      const date = new Date(Date.parse(TODAY) + days * 86_400_000);
      return date.toISOString().slice(0, 10);
    });
    await fc.assert(
      fc.asyncProperty(day, day, async (submitted, publish) => {
        const { report } = await check(
          { paths: [''], rules: ['press-release-window'], failOn: 'never', today: TODAY, release: null },
          memoryTree({ ...MODEL_FILES, 'mde-partner.yml': manifest({ submitted, publish }) }),
          { version: '1.0.0', help: (rule) => rule },
        );
        const isError = report.findings.some(({ severity }) => severity === 'error');
        expect(clockOf({ submitted, publish }).level === 'late').toBe(isError);
        const earliest = report.manifests[0]?.products[0]?.measurements.pressReleases?.[0]?.earliest;
        expect(clockOf({ submitted, publish }).days.map(({ iso }) => iso)).toContain(earliest);
      }),
      examples(60),
    );
  });
});
