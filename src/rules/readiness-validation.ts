import type { Draft } from '../core/finding.ts';
import { declarationAt, placeOf, unjudged } from './artifacts/readiness.ts';
import { manifestRule } from './subject.ts';

/** No approval by a customer or no demonstration to Microsoft, as the vendor declares. */
export const readinessValidation = manifestRule({
  meta: {
    id: 'readiness-validation',
    title: 'Solution is not validated',
    severities: ['notice'],
    requirements: ['R2'],
    since: '1.0.0',
    order: 10,
    group: 'manifest',
    restsOn: { reads: ['readiness.customerApproved', 'readiness.demoed'] },
    docs: {
      what: [
        'A **notice** if `readiness.customerApproved` or `readiness.demoed` is `false` or a date in the future. No machine',
        'can check the statements. The report shows them as declared by you.',
        '',
        'With `--require R2` or `--require readiness`, `requirement-open` reports it as an error instead.',
      ].join('\n'),
      why: [
        'The partner program asks for a validated solution: a joint customer approves the design of the integration,',
        'and the design is demonstrated to the Defender for Endpoint team.',
      ].join('\n'),
      fix: 'Set the date of each step when it is done.',
      examples: [
        {
          bad: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: false',
          good: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: 2026-08-20',
        },
      ],
    },
  },
  skip: (subject) => unjudged(subject, 'customerApproved'),
  *check(subject): Iterable<Draft> {
    const declaration = declarationAt('customerApproved', subject);
    const { status, reason, key } = declaration;
    if (status !== 'unstated' || subject.file.data.readiness?.[key] === undefined) return;
    yield {
      severity: 'notice',
      message: `The validation is not complete: ${reason}. Add the date of each step when it is done.`,
      location: placeOf(declaration, subject.file),
    };
  },
});
