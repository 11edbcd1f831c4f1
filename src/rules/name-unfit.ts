import type { Draft, Fix } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { isSample, type Scalar } from '../manifest/manifest.ts';
import { placeIn } from '../manifest/piece.ts';
import type { RequirementId } from '../requirements.ts';
import type { NameOptions } from '../text/fictional-names.ts';
import { describeNameFault, titleOfNameFault } from '../text/name-fault-messages.ts';
import { cleanedName, isRemovable, nameFaults } from '../text/name-faults.ts';
import { NAME_SEVERITIES } from '../text/settled-name.ts';
import { trimmed } from '../text/span.ts';
import { rewriting } from './edits/scalar.ts';
import { type AnySubject, manifestAndProductRule } from './subject.ts';

/** A name that cannot be shown as it stands. */
export const nameUnfit = manifestAndProductRule({
  meta: {
    id: 'name-unfit',
    title: 'Name is not fit for display',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.2', 'R5'],
    since: '1.0.0',
    order: 10,
    group: 'listing',
    restsOn: { on: ['products[].name', 'products[].entraApplication.name'], reads: ['sample'] },
    docs: {
      what: [
        'Checks the names of the company, the products and their Entra applications.',
        '',
        '* **Error**: empty; over 200 characters; a line break; markup or entities; invisible characters; a word that mixes',
        '  Latin with Greek or Cyrillic letters; a placeholder such as `Product name`, `TBD` or `{CompanyName}`; the',
        '  fictional names Contoso and Fabrikam, or a domain reserved for examples.',
        '* **Warning**: over 60 characters; an emoji; a version number; leading or trailing spaces; a common sample name,',
        '  such as Northwind, Litware, Acme or Foo, as the whole name.',
        '* **Notice**: the symbols ® and ™.',
        '',
        'A listing with `sample: true` may use fictional and sample names.',
      ].join('\n'),
      why: [
        'The partner program asks for the product name that the portal will show, and for the name of a multi-tenant',
        'application. Both are shown as plain text next to other names. Invisible and look-alike characters are used to',
        'forge names.',
      ].join('\n'),
      fix: [
        'Remove the underlined part. A safe fix removes leading and trailing spaces. Other fixes are suggestions, because only',
        'you know the right name.',
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
  skip: (subject) => (namesOf(subject).length === 0 ? 'there is no name to check' : undefined),
  *check(subject): Iterable<Draft> {
    const options = { sample: isSample(subject.file) };
    for (const { which, requirement, scalar } of namesOf(subject)) {
      const faults = nameFaults(scalar.value, options);
      const fix = faults.some((fault) => isRemovable(fault.kind)) ? cleaning(scalar, options) : undefined;
      for (const fault of faults)
        yield {
          severity: NAME_SEVERITIES[fault.kind],
          title: `${which.charAt(0).toUpperCase()}${which.slice(1)} name ${titleOfNameFault(fault)}`,
          message: `The ${which} name ${describeNameFault(fault)}.`,
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
    return named('company', 'R4.2', company?.name, subject.file.scalar(['company', 'name']));
  const { name, entraApplication } = subject.data;
  return [
    ...named('product', 'R4.2', name, subject.scalar(['name'])),
    ...named('application', 'R5', entraApplication?.name, subject.scalar(['entraApplication', 'name'])),
  ];
}

/** One fix for all that can be taken out of a name, so that its findings never offer two that exclude each other. */
function cleaning(scalar: Scalar, options: NameOptions): Fix | undefined {
  const cleaned = cleanedName(scalar.value, options);
  if (cleaned === null) return undefined;
  const onlySpaces = cleaned === trimmed(scalar.value);
  return {
    title: onlySpaces ? 'remove leading and trailing spaces' : `use ${quote(cleaned)}`,
    applicability: onlySpaces ? 'safe' : 'suggest',
    edits: [rewriting(scalar, cleaned)],
  };
}
