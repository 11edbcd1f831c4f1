import { readinessValidation } from '../../src/rules/readiness-validation.ts';
import { testRule } from '../support/test-rule.ts';

const gate = { release: 'v1.0.0', requireReadiness: true };
const readiness = (customerApproved: string, demoed: string) =>
  `readiness:\n${customerApproved && `  customerApproved: ${customerApproved}\n`}${demoed && `  demoed: ${demoed}\n`}  misa: member`;

testRule(readinessValidation, {
  valid: [
    { name: 'not stated' },
    { name: 'both stated', manifest: readiness('2026-08-01', '2026-08-20') },
    { name: 'both stated, required', manifest: readiness('2026-08-01', '2026-08-20'), options: gate },
    {
      name: 'done on the day of the run',
      manifest: readiness('2026-11-22', '2026-11-22'),
      options: { ...gate, today: '2026-11-22' },
    },
    { name: 'one stated, nothing required', manifest: readiness('2026-08-01', '') },
    { name: 'a day that cannot be read is for another rule', manifest: readiness('true', '2026-08-20'), options: gate },
    { name: 'a key without a value is for another rule', manifest: readiness('~', '2026-08-20'), options: gate },
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
          message: /^Customer approval: stated; demonstration: planned for 2026-11-23\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'an approval still to come, required',
      manifest: readiness('2027-01-01', '2026-08-20'),
      options: { ...gate, today: '2026-11-22' },
      findings: [
        { severity: 'error', underlined: '2027-01-01', message: /^Customer approval: planned for 2027-01-01/ },
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
          message: /^Customer approval: stated; demonstration: not yet\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'not approved, the other not stated',
      manifest: readiness('false', ''),
      findings: [
        {
          severity: 'notice',
          underlined: 'false',
          message: /^Customer approval: not yet; demonstration: not stated\./,
        },
      ],
    },
    {
      name: 'neither',
      manifest: readiness('false', 'false'),
      findings: [{ severity: 'notice', underlined: 'false', at: '11:21' }],
    },
    {
      name: 'not demonstrated, required',
      manifest: readiness('2026-08-01', 'false'),
      options: gate,
      findings: [{ severity: 'error', underlined: 'false', at: '12:11' }],
    },
    {
      name: 'one not stated, required',
      manifest: readiness('2026-08-01', ''),
      options: gate,
      findings: [{ severity: 'error', underlined: '2026-08-01', message: /demonstration: not stated/ }],
    },
    {
      name: 'nothing stated, required',
      options: gate,
      findings: [{ severity: 'error', at: '1:1', message: /approval: not stated; demonstration: not stated/ }],
    },
  ],
});
