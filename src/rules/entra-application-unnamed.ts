import type { Draft } from '../core/finding.ts';
import type { Measurements } from '../core/report.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** A multi-tenant application whose name is not given. */
export const entraApplicationUnnamed = productRule({
  meta: {
    id: 'entra-application-unnamed',
    title: 'Multi-tenant Entra application has no name',
    severities: ['error'],
    requirements: ['R5'],
    since: '1.0.0',
    group: 'listing',
    restsOn: { on: ['products[].entraApplication'], reads: ['products[].entraApplication.name'] },
    docs: {
      what: 'An **error** if `entraApplication` has `multiTenant: true` and no `name`.',
      why: [
        'The partner program asks for the application name if the integration uses the multi-tenant approach of',
        'Microsoft Entra ID. Customers see that name when they give consent, and Microsoft must know it.',
      ].join('\n'),
      fix: 'Add `name` as it is in the app registration. If each customer registers their own application, set `multiTenant: false`.',
      examples: [
        {
          bad: '    entraApplication:\n      multiTenant: true',
          good: '    entraApplication:\n      multiTenant: true\n      name: Contoso Cognito',
        },
      ],
    },
  },
  measures: { entraApplication: applicationMeasurement },
  skip: (subject) => (subject.data.entraApplication === undefined ? 'no Entra application is declared' : undefined),
  *check(subject): Iterable<Draft> {
    const named = subject.scalar(['entraApplication', 'name']) !== undefined;
    if (subject.data.entraApplication?.multiTenant !== true || named) return;
    yield {
      severity: 'error',
      message:
        "The multi-tenant application has no name. Add it from the app registration ('name'), or declare that each customer registers their own application ('multiTenant: false').",
      location: subject.locate(['entraApplication', 'multiTenant'], 'value'),
    };
  },
});

function applicationMeasurement({ data }: ProductSubject): Measurements['entraApplication'] {
  const application = data.entraApplication;
  return application ? { multiTenant: application.multiTenant ?? null, name: application.name ?? null } : null;
}
