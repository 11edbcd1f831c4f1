import type { Draft } from '../core/finding.ts';
import { noPressRelease, pressReleasesOf, todayOf } from './artifacts/press-releases.ts';
import { productRule } from './subject.ts';

/** Published, or to be published today, without Microsoft's approval. */
export const pressReleaseUnapproved = productRule({
  meta: {
    id: 'press-release-unapproved',
    title: 'Press releases are approved before they appear',
    severities: ['error'],
    requirements: ['R4.5'],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** if the publish day is reached (today or earlier) and no approval is recorded, or if the approval is',
        'dated in the future. In a release run, too, the calendar decides, not the release.',
      ].join('\n'),
      why: [
        'The partner programme asks that marketing and engineering at Microsoft review a press release that names',
        'Microsoft Defender for Endpoint before it is published.',
      ].join('\n'),
      fix: 'Record the day of the approval as `approved`, or move `publish` until it is there.',
      examples: [
        {
          bad: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        publish: 2026-03-16',
          good: '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-03-02\n        approved: 2026-03-11\n        publish: 2026-03-16',
          options: { today: '2026-03-16' },
        },
      ],
    },
  },
  skip: noPressRelease,
  *check(subject): Iterable<Draft> {
    const today = todayOf(subject);
    for (const { index, approved, publish } of pressReleasesOf(subject)) {
      const at = (key: string) => subject.locate(['pressReleases', index, key], 'value');
      if (approved && approved.day > today.day) {
        const message = `Approval is dated ${approved.iso}, which is still to come; record it once it is given.`;
        yield { severity: 'error', message, location: at('approved') };
      } else if (!approved && publish && publish.day <= today.day) {
        const message = `Publish day ${publish.iso} is reached and no approval is recorded. Record 'approved', or publish later.`;
        yield { severity: 'error', message, location: at('publish') };
      }
    }
  },
});
