import { readinessMisa } from '../../src/rules/readiness-misa.ts';
import { testRule } from '../support/test-rule.ts';

testRule(readinessMisa, {
  valid: [
    { name: 'not declared' },
    { name: 'a member', manifest: 'readiness: { misa: member }' },
    { name: 'another word', manifest: 'readiness: { misa: soon }' },
    {
      name: 'none and required: requirement-open reports it',
      manifest: 'readiness: { misa: none }',
      options: { require: ['R3'] },
    },
  ],
  invalid: [
    {
      name: 'none',
      manifest: 'readiness: { misa: none }',
      findings: [{ severity: 'notice', underlined: 'none', at: '10:20', message: /not a MISA member/, fix: 'none' }],
    },
    {
      name: 'nominated',
      manifest: 'readiness: { misa: nominated }',
      findings: [
        {
          severity: 'notice',
          underlined: 'nominated',
          message: /The company is nominated for MISA, but not a member yet\./,
        },
      ],
    },
    {
      name: 'nominated and required, which satisfies',
      manifest: 'readiness: { misa: nominated }',
      options: { require: ['readiness'] },
      findings: [{ severity: 'notice', underlined: 'nominated' }],
    },
  ],
});
