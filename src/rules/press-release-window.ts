import type { Draft, Related } from '../core/finding.ts';
import type { Location } from '../core/text.ts';
import { addDays, type CivilDate, daysBetween } from '../text/dates.ts';
import {
  noPressRelease,
  type PressRelease,
  pressReleasesOf,
  REVIEW_DAYS,
  todayOf,
} from './artifacts/press-releases.ts';
import { type ProductSubject, productRule } from './subject.ts';

type Key = 'title' | 'submitted' | 'approved' | 'publish';

/** Less time for the review than the programme asks for, or days in an impossible order. */
export const pressReleaseWindow = productRule({
  meta: {
    id: 'press-release-window',
    title: 'Press releases leave 10 days for the review',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.5'],
    since: '1.0.0',
    docs: {
      what: [
        '* **Error**: no day of submission; fewer than 10 calendar days from `submitted` to `publish` while there is no',
        '  approval; days out of order (`submitted`, `approved`, `publish`; the same day is allowed at each step).',
        '* **Warning**: fewer than 10 days, but approved: Microsoft has finished.',
        '* **Notice**: a submission in the future. The window is judged as planned.',
        '',
        'Exactly 10 days pass. Without a publish day there is nothing to judge yet.',
      ].join('\n'),
      why: [
        'The partner programme asks that marketing and engineering at Microsoft review a press release that names',
        'Microsoft Defender for Endpoint, and to allow at least 10 days for it. It does not speak of business days: ten',
        'calendar days can hold as few as six of them.',
      ].join('\n'),
      fix: 'Submit earlier or publish later; the message names the day.',
      examples: [
        {
          bad: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-11',
          good: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-12',
          options: { today: '2026-03-03' },
        },
      ],
    },
  },
  skip: noPressRelease,
  *check(subject): Iterable<Draft> {
    const today = todayOf(subject);
    for (const release of pressReleasesOf(subject)) {
      const { submitted } = release;
      if (!submitted) {
        yield { severity: 'error', message: unsubmitted(release, today), location: place(subject, release, 'publish') };
        continue;
      }
      if (submitted.day > today.day) {
        const message = `Submission on ${submitted.iso} is still to come; the window is judged as planned.`;
        yield { severity: 'notice', message, location: place(subject, release, 'submitted') };
      }
      yield* disorder(subject, release) ?? shortWindow(subject, release, submitted);
    }
  },
});

function unsubmitted({ publish }: PressRelease, today: CivilDate): string {
  const last = publish && addDays(publish, -REVIEW_DAYS);
  const remedy =
    last && last.day >= today.day
      ? `submit it by ${last.iso} to publish on ${publish.iso}`
      : `submitted today, it may be published from ${addDays(today, REVIEW_DAYS).iso} on`;
  return `No day of submission is stated; ${remedy}. Write 'submitted' once it is done.`;
}

/** The first pair of days that stand in the wrong order. */
function disorder(subject: ProductSubject, release: PressRelease): Draft[] | undefined {
  const steps = (['submitted', 'approved', 'publish'] as const).filter((key) => release[key] !== null);
  for (const [index, key] of steps.slice(1).entries()) {
    const before = steps[index] as (typeof steps)[number];
    const [earlier, later] = [release[before] as CivilDate, release[key] as CivilDate];
    if (later.day >= earlier.day) continue;
    const message = `'${key}' is ${later.iso}, before '${before}' on ${earlier.iso}; the order is submitted, approved, publish.`;
    return [
      {
        severity: 'error',
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
  const earliest = addDays(submitted, REVIEW_DAYS).iso;
  yield {
    severity: approved && approved.day <= todayOf(subject).day ? 'warning' : 'error',
    message: `Submitted ${submitted.iso}, publish ${publish.iso}: ${counted}, at least ${REVIEW_DAYS} are needed. Earliest publish day ${earliest}.`,
    location: place(subject, release, 'publish'),
    related: [named(subject, release, 'submitted')],
  };
}

function place(subject: ProductSubject, release: PressRelease, key: Key): Location {
  const at = (name: Key) => subject.scalar(['pressReleases', release.index, name])?.location;
  return at(key) ?? at('title') ?? subject.locate(['pressReleases', release.index], 'value');
}

function named(subject: ProductSubject, release: PressRelease, key: Key): Related {
  return { message: `${key} here`, location: place(subject, release, key) };
}
