import type { Draft } from '../core/finding.ts';
import { parseCivilDate } from '../text/dates.ts';
import { isRequired, statedAt, unstated } from './artifacts/readiness.ts';
import { manifestRule } from './subject.ts';

/** No approval by a customer or no demonstration to Microsoft, as the vendor states. */
export const readinessValidation = manifestRule({
  meta: {
    id: 'readiness-validation',
    title: 'The solution is validated',
    severities: ['error', 'notice'],
    requirements: ['R2'],
    since: '1.0.0',
    docs: {
      what: [
        'A **notice** if `readiness.customerApproved` or `readiness.demoed` is `false` or a day still to',
        'come. An **error** if one of the two is that or not stated in a release run with `require-readiness`. No machine can check the statements; the report',
        'shows them as stated.',
      ].join('\n'),
      why: [
        'The partner programme asks for a validated solution: a joint customer approves the design of the integration,',
        'and the design is demonstrated to the Defender for Endpoint team.',
      ].join('\n'),
      fix: 'State the day of each step once it is done.',
      examples: [
        {
          bad: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: false',
          good: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: 2026-08-20',
        },
      ],
    },
  },
  skip: (subject) => unstated(subject, 'customerApproved', 'demoed'),
  *check(subject): Iterable<Draft> {
    const { customerApproved, demoed } = subject.file.data.readiness ?? {};
    const required = isRequired(subject);
    const { today } = subject.run;
    const lacks = (day: string | false | undefined) =>
      day === false || (required && day === undefined) || isToCome(day, today);
    if (!lacks(customerApproved) && !lacks(demoed)) return;
    yield {
      severity: required ? 'error' : 'notice',
      message: `Customer approval: ${state(customerApproved, today)}; demonstration: ${state(demoed, today)}. State the day of each once it is done.`,
      location: lacks(customerApproved)
        ? statedAt(subject, 'customerApproved', 'demoed')
        : statedAt(subject, 'demoed', 'customerApproved'),
    };
  },
});

/** Civil dates in their only form compare as texts; what is no date is for date-invalid. */
function isToCome(day: string | false | undefined, today: string): boolean {
  return typeof day === 'string' && parseCivilDate(day).ok && day > today;
}

function state(day: string | false | undefined, today: string): string {
  if (day === undefined) return 'not stated';
  if (isToCome(day, today)) return `planned for ${day}`;
  return day === false ? 'not yet' : 'stated';
}
