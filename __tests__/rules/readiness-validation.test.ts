import { readinessValidation } from '../../src/rules/readiness-validation.ts';
import { testRule } from '../support/test-rule.ts';

const readiness = (customerApproved: string, demoed: string) =>
  `readiness:\n${customerApproved && `  customerApproved: ${customerApproved}\n`}${demoed && `  demoed: ${demoed}\n`}  misa: member`;

testRule(readinessValidation, {
  valid: [
    { name: 'not declared' },
    { name: 'both declared', manifest: readiness('2026-08-01', '2026-08-20') },
    {
      name: 'done on the day of the run',
      manifest: readiness('2026-11-22', '2026-11-22'),
      options: { today: '2026-11-22' },
    },
    { name: 'one declared', manifest: readiness('2026-08-01', '') },
    { name: 'a date that cannot be read is for another rule', manifest: readiness('true', '2026-08-20') },
    { name: 'a key without a value is for another rule', manifest: readiness('~', '2026-08-20') },
    {
      name: 'not demonstrated and required: requirement-open reports it',
      manifest: readiness('2026-08-01', 'false'),
      options: { require: ['R2'] },
    },
  ],
  invalid: [
    {
      name: 'a demonstration still to come',
      manifest: readiness('2026-08-01', '2026-11-23'),
      options: { today: '2026-11-22' },
      findings: [
        {
          severity: 'notice',
          underlined: '2026-11-23',
          message: /the demonstration to Microsoft is planned for 2026-11-23 \('demoed'\)\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'not demonstrated',
      manifest: readiness('2026-08-01', 'false'),
      findings: [
        {
          severity: 'notice',
          underlined: 'false',
          at: '12:11',
          message:
            /^The validation is not complete: the solution has not been demonstrated to Microsoft yet \('demoed: false'\)\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'not approved, the other not declared',
      manifest: readiness('false', ''),
      findings: [
        {
          severity: 'notice',
          underlined: 'false',
          message: /no customer has approved the solution yet \('customerApproved: false'\)\./,
        },
      ],
    },
    {
      name: 'neither',
      manifest: readiness('false', 'false'),
      findings: [{ severity: 'notice', underlined: 'false', at: '11:21' }],
    },
  ],
});
