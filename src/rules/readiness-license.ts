import type { Draft } from '../core/finding.ts';
import { isRequired, statedAt, unstated } from './artifacts/readiness.ts';
import { manifestRule } from './subject.ts';

/** No developer licence, as the vendor states. */
export const readinessLicense = manifestRule({
  meta: {
    id: 'readiness-license',
    title: 'The developer licence is there',
    severities: ['error', 'notice'],
    requirements: ['R1'],
    since: '1.0.0',
    docs: {
      what: [
        'A **notice** if `readiness.developerLicense` is `false`. An **error** if it is `false` or not stated in a release',
        'run with `require-readiness`. No machine can check the statement; the report shows it as stated.',
      ].join('\n'),
      why: 'The partner programme asks for a developer licence: a Defender for Endpoint tenant to build and test against.',
      fix: 'Apply for the licence, and state `developerLicense: true` once it is there.',
      examples: [
        { bad: 'readiness:\n  developerLicense: false', good: 'readiness:\n  developerLicense: true' },
        {
          bad: 'readiness:\n  misa: member',
          good: 'readiness:\n  misa: member\n  developerLicense: true',
          options: { release: 'v1.0.0', requireReadiness: true },
        },
      ],
    },
  },
  skip: (subject) => unstated(subject, 'developerLicense'),
  *check(subject): Iterable<Draft> {
    const stated = subject.file.data.readiness?.developerLicense;
    if (stated === true) return;
    const state = stated === false ? 'stated as missing' : 'not stated';
    yield {
      severity: isRequired(subject) ? 'error' : 'notice',
      message: `Developer licence: ${state}. Apply for it, then state 'developerLicense: true'.`,
      location: statedAt(subject, 'developerLicense'),
    };
  },
});
