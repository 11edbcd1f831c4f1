import type { Draft } from '../core/finding.ts';
import { noPressRelease, pressReleaseMeasurements, pressReleasesOf, todayOf } from './artifacts/press-releases.ts';
import { PRESS_RELEASE } from './basis.ts';
import { productRule } from './subject.ts';

/** Published, or to be published today, without Microsoft's approval. */
export const pressReleaseUnapproved = productRule({
  meta: {
    id: 'press-release-unapproved',
    title: 'Press release is not approved',
    severities: ['error'],
    requirements: ['R4.5'],
    since: '1.0.0',
    group: 'listing',
    restsOn: PRESS_RELEASE,
    docs: {
      what: [
        'An **error** if the `publish` date is today or in the past and there is no `approved` date, or if the `approved`',
        'date is in the future. This applies to every run, with or without a release.',
      ].join('\n'),
      why: [
        'The partner program asks that marketing and engineering at Microsoft review a press release that names',
        'Microsoft Defender for Endpoint before it is published.',
      ].join('\n'),
      fix: 'Set `approved` to the date of the approval, or set a later `publish` date.',
      examples: [
        {
          bad: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-16',
          good: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        approved: 2026-03-11\n        publish: 2026-03-16',
          options: { today: '2026-03-16' },
        },
      ],
    },
  },
  measures: { pressReleases: pressReleaseMeasurements },
  skip: noPressRelease,
  *check(subject): Iterable<Draft> {
    const today = todayOf(subject);
    for (const { index, approved, publish } of pressReleasesOf(subject)) {
      const at = (key: string) => subject.locate(['pressReleases', index, key], 'value');
      if (approved && approved.day > today.day) {
        const message = `The approval date ${approved.iso} is in the future. Add the approval date when Microsoft has approved the press release ('approved').`;
        yield { severity: 'error', message, location: at('approved') };
      } else if (!approved && publish && publish.day <= today.day) {
        const when = publish.day === today.day ? 'is today' : 'has passed';
        const message = `The publish date ${publish.iso} ${when}, but there is no approval date. Add the approval date ('approved') if Microsoft has approved the press release, or set a later publish date.`;
        yield { severity: 'error', message, location: at('publish') };
      }
    }
  },
});
