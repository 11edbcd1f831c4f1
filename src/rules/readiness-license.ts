import type { Draft } from '../core/finding.ts';
import { declarationAt, placeOf, unjudged } from './artifacts/readiness.ts';
import { manifestRule } from './subject.ts';

/** No developer license, as the vendor declares. */
export const readinessLicense = manifestRule({
  meta: {
    id: 'readiness-license',
    title: 'Developer license is not in place',
    severities: ['notice'],
    requirements: ['R1'],
    since: '1.0.0',
    group: 'manifest',
    restsOn: { reads: ['readiness.developerLicense'] },
    docs: {
      what: [
        'A **notice** if `readiness.developerLicense` is `false`. No machine can check the statement. The report shows it',
        'as declared by you.',
        '',
        'With `--require R1` or `--require readiness`, `requirement-open` reports it as an error instead.',
      ].join('\n'),
      why: 'The partner program asks for a developer license: a Defender for Endpoint tenant to build and test against.',
      fix: 'Apply for the license. Set `developerLicense: true` when you have it.',
      examples: [{ bad: 'readiness:\n  developerLicense: false', good: 'readiness:\n  developerLicense: true' }],
    },
  },
  skip: (subject) => unjudged(subject, 'developerLicense'),
  *check(subject): Iterable<Draft> {
    const declaration = declarationAt('developerLicense', subject);
    if (declaration.status === 'stated') return;
    yield {
      severity: 'notice',
      message:
        "You do not have a developer license yet. Apply for one, and set 'developerLicense: true' when you have it.",
      location: placeOf(declaration, subject.file),
    };
  },
});
