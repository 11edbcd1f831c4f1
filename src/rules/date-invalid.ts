import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { DataPath, Scalar } from '../manifest/manifest.ts';
import { implausibility, parseCivilDate } from '../text/dates.ts';
import { type AnySubject, manifestAndProductRule } from './subject.ts';

/** Text that is no day, or a day that cannot be meant. */
export const dateInvalid = manifestAndProductRule({
  meta: {
    id: 'date-invalid',
    title: 'Date is not valid',
    severities: ['error'],
    requirements: ['R2', 'R4.5'],
    since: '1.0.0',
    group: 'listing',
    restsOn: { on: ['readiness', 'products[].pressReleases[]'] },
    docs: {
      what: [
        'An **error** if a date in `readiness` or `pressReleases` is not written as `YYYY-MM-DD`, does not exist, is before',
        '2016, or is more than five years ahead. `customerApproved` and `demoed` may also be `false`. They may not be',
        '`true`, because the date is what counts.',
        '',
        'Quotes make no difference. No other format is read: `03/02/2026` is March 2 to some readers and February 3 to',
        'others.',
      ].join('\n'),
      why: [
        'The partner program asks for at least 10 days between the submission of a press release and its publication,',
        'and for a solution that a joint customer has approved and that was demonstrated. Both are checked by these dates.',
      ].join('\n'),
      fix: 'Write a four-digit year, a two-digit month and a two-digit day, separated by hyphens.',
      examples: [
        {
          bad: '    pressReleases:\n      - title: Contoso joins\n        submitted: 02.03.2026',
          good: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02',
        },
        { bad: 'readiness:\n  customerApproved: true', good: 'readiness:\n  customerApproved: 2026-08-01' },
      ],
    },
  },
  skip: (subject) => (daysOf(subject).length === 0 ? 'no dates are declared' : undefined),
  *check(subject): Iterable<Draft> {
    for (const { scalar, or } of daysOf(subject)) {
      const parsed = parseCivilDate(scalar.value);
      const reason = parsed.ok ? implausibility(parsed, subject.run.today) : parsed.reason;
      if (reason === null) continue;
      const remedy = parsed.ok ? 'Check the year' : `Write the date as YYYY-MM-DD${or}`;
      const message = `${quote(scalar.value)} ${reason}. ${remedy}.`;
      const requirements = [subject.kind === 'manifest' ? 'R2' : 'R4.5'];
      yield { severity: 'error', message, location: scalar.location, requirements };
    }
  },
});

interface StatedDay {
  readonly scalar: Scalar;
  /** What may be written instead of a day. */
  readonly or: string;
}

function daysOf(subject: AnySubject): StatedDay[] {
  return subject.kind === 'manifest' ? readinessDays(subject) : pressReleaseDays(subject);
}

function readinessDays({ file }: AnySubject & { kind: 'manifest' }): StatedDay[] {
  return (['customerApproved', 'demoed'] as const).flatMap((key) => {
    const stated = file.data.readiness?.[key];
    const scalar = typeof stated === 'string' ? file.scalar(['readiness', key]) : undefined;
    return scalar ? [{ scalar, or: ', or false without quotes if it has not happened' }] : [];
  });
}

function pressReleaseDays(subject: AnySubject & { kind: 'product' }): StatedDay[] {
  return (subject.data.pressReleases ?? []).flatMap((release, index) =>
    (['submitted', 'approved', 'publish'] as const).flatMap((key) => {
      const path: DataPath = ['pressReleases', index, key];
      const scalar = release[key] === undefined ? undefined : subject.scalar(path);
      return scalar ? [{ scalar, or: '' }] : [];
    }),
  );
}
