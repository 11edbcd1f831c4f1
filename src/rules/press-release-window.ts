import type { Draft, Related } from '../core/finding.ts';
import type { Location } from '../core/text.ts';
import { type CivilDate, daysBetween } from '../text/dates.ts';
import { earliestPublication, lastSubmission, REVIEW_DAYS } from '../text/review-period.ts';
import {
  noPressRelease,
  type PressRelease,
  pressReleaseMeasurements,
  pressReleasesOf,
  todayOf,
} from './artifacts/press-releases.ts';
import { PRESS_RELEASE } from './basis.ts';
import { type ProductSubject, productRule } from './subject.ts';

type Key = 'title' | 'submitted' | 'approved' | 'publish';

/** Less time for the review than the programme asks for, or days in an impossible order. */
export const pressReleaseWindow = productRule({
  meta: {
    id: 'press-release-window',
    title: 'Press release leaves too little time for the review',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.5'],
    since: '1.0.0',
    order: 10,
    group: 'listing',
    restsOn: PRESS_RELEASE,
    docs: {
      what: [
        '* **Error**: no submission date; fewer than 10 calendar days from `submitted` to `publish` without an approval;',
        '  dates out of order. The order is `submitted`, `approved`, `publish`, and two of them may be the same day.',
        '* **Warning**: fewer than 10 days, but Microsoft has already approved the press release.',
        '* **Notice**: a submission date in the future. The review period is then checked as planned.',
        '',
        'Exactly 10 days are enough. Without a publish date, the review period is not checked.',
      ].join('\n'),
      why: [
        'The partner program asks that marketing and engineering at Microsoft review a press release that names',
        'Microsoft Defender for Endpoint, and that you allow at least 10 days for it. It does not mention business days. Ten',
        'calendar days may include as few as six of them.',
      ].join('\n'),
      fix: 'Submit earlier or publish later. The message shows the earliest date.',
      examples: [
        {
          bad: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-11',
          good: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-12',
          options: { today: '2026-03-03' },
        },
      ],
    },
  },
  measures: { pressReleases: pressReleaseMeasurements },
  skip: noPressRelease,
  *check(subject): Iterable<Draft> {
    const today = todayOf(subject);
    for (const release of pressReleasesOf(subject)) {
      const { submitted } = release;
      if (!submitted) {
        yield {
          severity: 'error',
          title: 'Press release has no submission date',
          message: unsubmitted(release, today),
          location: place(subject, release, 'publish'),
        };
        continue;
      }
      if (submitted.day > today.day) {
        const message = `The submission date ${submitted.iso} is in the future, so the review period is checked as planned.`;
        const title = 'Press release is not submitted yet';
        yield { severity: 'notice', title, message, location: place(subject, release, 'submitted') };
      }
      yield* disorder(subject, release) ?? shortWindow(subject, release, submitted);
    }
  },
});

function unsubmitted({ publish }: PressRelease, today: CivilDate): string {
  const last = publish && lastSubmission(publish);
  const remedy =
    last && last.day >= today.day
      ? `Submit it by ${last.iso} to publish on ${publish.iso}, then add the submission date ('submitted').`
      : `Submit it today to publish on ${earliestPublication(today).iso} or later, then add the submission date ('submitted').`;
  return `The press release has no submission date. ${remedy}`;
}

/** What people call the dates of a press release. */
const DATES = { submitted: 'submission date', approved: 'approval date', publish: 'publish date' } as const;

/** The first pair of days that stand in the wrong order. */
function disorder(subject: ProductSubject, release: PressRelease): Draft[] | undefined {
  const steps = (['submitted', 'approved', 'publish'] as const).filter((key) => release[key] !== null);
  for (const [index, key] of steps.slice(1).entries()) {
    const before = steps[index] as (typeof steps)[number];
    const [earlier, later] = [release[before] as CivilDate, release[key] as CivilDate];
    if (later.day >= earlier.day) continue;
    const message = `The ${DATES[key]} ${later.iso} is before the ${DATES[before]} ${earlier.iso}. Use the order in which it is submitted, approved, and published.`;
    return [
      {
        severity: 'error',
        title: 'Press release dates are out of order',
        message,
        location: place(subject, release, key),
        related: [named(subject, release, before)],
      },
    ];
  }
  return undefined;
}

function* shortWindow(subject: ProductSubject, release: PressRelease, submitted: CivilDate): Iterable<Draft> {
  const { approved, publish } = release;
  if (!publish) return;
  const days = daysBetween(submitted, publish);
  if (days >= REVIEW_DAYS) return;
  const counted = days === 1 ? '1 day' : `${days} days`;
  const earliest = earliestPublication(submitted).iso;
  yield {
    severity: approved && approved.day <= todayOf(subject).day ? 'warning' : 'error',
    message: `There ${days === 1 ? 'is' : 'are'} only ${counted} from the submission on ${submitted.iso} to the publish date ${publish.iso}, but the review needs at least ${REVIEW_DAYS}. The earliest publish date is ${earliest}.`,
    location: place(subject, release, 'publish'),
    related: [named(subject, release, 'submitted')],
  };
}

function place(subject: ProductSubject, release: PressRelease, key: Key): Location {
  const at = (name: Key) => subject.scalar(['pressReleases', release.index, name])?.location;
  return at(key) ?? at('title') ?? subject.locate(['pressReleases', release.index], 'value');
}

function named(subject: ProductSubject, release: PressRelease, key: keyof typeof DATES): Related {
  return { message: `the ${DATES[key]} is declared here`, location: place(subject, release, key) };
}
