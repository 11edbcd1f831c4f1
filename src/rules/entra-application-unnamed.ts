import type { Draft } from '../core/finding.ts';
import { productRule } from './subject.ts';

/** A multi-tenant application whose name is not given. */
export const entraApplicationUnnamed = productRule({
  meta: {
    id: 'entra-application-unnamed',
    title: 'A multi-tenant Entra application has a name',
    severities: ['error'],
    requirements: ['R5'],
    since: '1.0.0',
    docs: {
      what: 'An **error** if `entraApplication` says `multiTenant: true` and has no `name`.',
      why: [
        'The partner programme asks for the application name if the integration uses the multi-tenant approach of',
        'Microsoft Entra ID: customers meet that name when they consent, and Microsoft must know it.',
      ].join('\n'),
      fix: 'Add `name`, as it stands in the app registration. If each customer registers an application of their own, say `multiTenant: false`.',
      examples: [
        {
          bad: '    entraApplication:\n      multiTenant: true',
          good: '    entraApplication:\n      multiTenant: true\n      name: Contoso Cognito',
        },
      ],
    },
  },
  skip: (subject) => (subject.data.entraApplication === undefined ? 'no Entra application is stated' : undefined),
  *check(subject): Iterable<Draft> {
    const named = subject.scalar(['entraApplication', 'name']) !== undefined;
    if (subject.data.entraApplication?.multiTenant !== true || named) return;
    yield {
      severity: 'error',
      message:
        "Multi-tenant applications need the application name: add 'name' as in the app registration. Say 'multiTenant: false' if it does not apply.",
      location: subject.locate(['entraApplication', 'multiTenant'], 'value'),
    };
  },
});
