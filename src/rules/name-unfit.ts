import type { Draft, Fix } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { isSample, type Scalar } from '../manifest/manifest.ts';
import type { RequirementId } from '../requirements.ts';
import { describeNameFault } from '../text/name-fault-messages.ts';
import { cleanedName, isRemovable, type NameOptions, nameFaults } from '../text/name-faults.ts';
import { trimmed } from '../text/span.ts';
import { placeIn, rewriting } from './artifacts/scalar-edit.ts';
import { NAME_SEVERITIES } from './artifacts/settled-name.ts';
import { type AnySubject, manifestAndProductRule } from './subject.ts';

/** A name that cannot be shown as it stands. */
export const nameUnfit = manifestAndProductRule({
  meta: {
    id: 'name-unfit',
    title: 'Names can be shown as they stand',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.2', 'R5'],
    since: '1.0.0',
    docs: {
      what: [
        'Judges the names of the company, the products and their Entra applications.',
        '',
        '* **Error**: empty; over 200 characters; a line break; markup or entities; invisible characters; a word that mixes',
        '  Latin letters with Greek or Cyrillic ones; a placeholder such as `Product name`, `TBD` or `{CompanyName}`; the',
        '  fictional names Contoso and Fabrikam, or a domain reserved for examples.',
        '* **Warning**: over 60 characters; an emoji; a version number; white space before or after the name; a name that is',
        '  as a whole a common sample name, such as Northwind, Litware, Acme or Foo.',
        '* **Notice**: the signs ® and ™.',
        '',
        'A listing with `sample: true` may have fictional and sample names.',
      ].join('\n'),
      why: [
        'The partner programme asks for the name of the product as the portal is to show it, and for the name of the',
        'application if it is multi-tenant. Both are shown as plain text, beside others. Characters that nobody sees, or',
        'that look like others, are how names are forged.',
      ].join('\n'),
      fix: [
        'Take the underlined piece out. White space around a name is removed by a safe fix; the rest is a suggestion,',
        'for only you know what the name is to be.',
      ].join('\n'),
      examples: [
        { bad: '  - name: Contoso Cognito™ 2.0', good: '  - name: Contoso Cognito' },
        {
          bad: '    entraApplication:\n      multiTenant: true\n      name: <your application>',
          good: '    entraApplication:\n      multiTenant: true\n      name: Contoso Cognito',
        },
      ],
    },
  },
  skip: (subject) => (namesOf(subject).length === 0 ? 'no name to judge' : undefined),
  *check(subject): Iterable<Draft> {
    const options = { sample: isSample(subject.file) };
    for (const { which, requirement, scalar } of namesOf(subject)) {
      const faults = nameFaults(scalar.value, options);
      const fix = faults.some((fault) => isRemovable(fault.kind)) ? cleaning(scalar, options) : undefined;
      for (const fault of faults)
        yield {
          severity: NAME_SEVERITIES[fault.kind],
          message: `${which} name ${describeNameFault(fault)}.`,
          location: placeIn(scalar, fault),
          requirements: [requirement],
          ...(fix && isRemovable(fault.kind) && { fix }),
        };
    }
  },
});

interface Name {
  readonly which: string;
  readonly requirement: RequirementId;
  readonly scalar: Scalar;
}

function namesOf(subject: AnySubject): Name[] {
  const { company } = subject.file.data;
  const named = (which: string, requirement: RequirementId, value: string | undefined, scalar: Scalar | undefined) =>
    value !== undefined && scalar ? [{ which, requirement, scalar }] : [];
  if (subject.kind === 'manifest')
    return named('Company', 'R4.2', company?.name, subject.file.scalar(['company', 'name']));
  const { name, entraApplication } = subject.data;
  return [
    ...named('Product', 'R4.2', name, subject.scalar(['name'])),
    ...named('Application', 'R5', entraApplication?.name, subject.scalar(['entraApplication', 'name'])),
  ];
}

/** One fix for all that can be taken out of a name, so that its findings never offer two that exclude each other. */
function cleaning(scalar: Scalar, options: NameOptions): Fix | undefined {
  const cleaned = cleanedName(scalar.value, options);
  if (cleaned === null) return undefined;
  const onlyBlanks = cleaned === trimmed(scalar.value);
  return {
    title: onlyBlanks ? 'remove the white space around it' : `write ${quote(cleaned)}`,
    applicability: onlyBlanks ? 'safe' : 'suggest',
    edits: [rewriting(scalar, cleaned)],
  };
}
