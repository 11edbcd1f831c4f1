import { readinessMisa } from '../../src/rules/readiness-misa.ts';
import { testRule } from '../support/test-rule.ts';

const gate = { release: 'v1.0.0', requireReadiness: true };

testRule(readinessMisa, {
  valid: [
    { name: 'not stated' },
    { name: 'a member', manifest: 'readiness: { misa: member }' },
    { name: 'a member, required', manifest: 'readiness: { misa: member }', options: gate },
    { name: 'another word', manifest: 'readiness: { misa: soon }', options: gate },
  ],
  invalid: [
    {
      name: 'none',
      manifest: 'readiness: { misa: none }',
      findings: [{ severity: 'notice', underlined: 'none', at: '10:20', message: /^MISA: no member/, fix: 'none' }],
    },
    {
      name: 'nominated',
      manifest: 'readiness: { misa: nominated }',
      findings: [{ severity: 'notice', underlined: 'nominated', message: /nominated, not yet a member/ }],
    },
    {
      name: 'none, required',
      manifest: 'readiness: { misa: none }',
      options: gate,
      findings: [{ severity: 'error', underlined: 'none' }],
    },
    {
      name: 'nominated, required',
      manifest: 'readiness: { misa: nominated }',
      options: gate,
      findings: [{ severity: 'notice', underlined: 'nominated' }],
    },
    {
      name: 'not stated, required',
      options: gate,
      findings: [{ severity: 'error', at: '1:1', message: /not stated/ }],
    },
  ],
});
