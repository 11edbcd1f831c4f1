import { entraApplicationUnnamed } from '../../src/rules/entra-application-unnamed.ts';
import { testRule } from '../support/test-rule.ts';

testRule(entraApplicationUnnamed, {
  valid: [
    { name: 'no application' },
    { name: 'named', manifest: '    entraApplication: { multiTenant: true, name: Contoso Cognito }' },
    { name: 'not multi-tenant', manifest: '    entraApplication: { multiTenant: false }' },
    { name: 'not said', manifest: '    entraApplication: { applicationId: 11111111-2222-3333-4444-555555555555 }' },
    // Other rules report these: one cause, one finding.
    { name: 'an empty name', manifest: "    entraApplication: { multiTenant: true, name: '' }" },
    { name: 'a number for a name', manifest: '    entraApplication: { multiTenant: true, name: 42 }' },
    { name: 'text for a flag', manifest: '    entraApplication: { multiTenant: "true" }' },
    { name: 'text for the whole', manifest: '    entraApplication: Contoso Cognito' },
  ],
  invalid: [
    {
      name: 'multi-tenant without a name',
      manifest: '    entraApplication:\n      multiTenant: true',
      findings: [
        {
          severity: 'error',
          underlined: 'true',
          at: '11:20',
          message: /The multi-tenant application has no name\. Add it from the app registration \('name'\)/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'multi-tenant with an id only',
      manifest: '    entraApplication: { applicationId: 11111111-2222-3333-4444-555555555555, multiTenant: true }',
      findings: [{ severity: 'error', underlined: 'true' }],
    },
  ],
});
