import type { Draft, Edit } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { Location } from '../core/text.ts';
import type { DataPath } from '../manifest/manifest.ts';
import type { RequirementId } from '../requirements.ts';
import { type FormerNameUse, findFormerNames } from '../text/find-former-names.ts';
import { pressReleaseTexts } from './artifacts/press-release-texts.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** A name that Microsoft has given up. */
export const legacyProductName = productRule({
  meta: {
    id: 'legacy-product-name',
    title: 'Microsoft product has a former name',
    severities: ['warning'],
    requirements: ['R4.2', 'R4.3', 'R4.5'],
    since: '1.0.0',
    group: 'listing',
    restsOn: {
      on: ['products[].name', 'products[].description', 'products[].entraApplication.name'],
      reads: ['products[].pressReleases[].file'],
    },
    docs: {
      what: [
        'A **warning** for a former name of a Microsoft product, such as `Microsoft Defender ATP`, `Azure AD`,',
        '`Azure Sentinel` or `Microsoft 365 Defender`. It is searched for in the names of the product and its Entra',
        'application, in the description, and in the title and the text file of a press release.',
        '',
        'Not reported: a former name after "formerly", "previously" or "was", or in parentheses; names in code and URLs;',
        'names that never changed, such as Azure AD B2C, Azure AD Graph, MSAL or Windows Server Active Directory.',
      ].join('\n'),
      why: [
        'The partner program asks for names, descriptions and press releases that customers see in the portal, next',
        'to the current names. A former name makes an integration look abandoned.',
      ].join('\n'),
      fix: 'Use the current name. The suggested fix replaces only the name, so read the sentence again afterward.',
      examples: [
        {
          bad: '    description: Adds network context to every Microsoft Defender ATP alert for faster triage',
          good: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
        },
      ],
    },
  },
  skip: (subject) => (textsOf(subject).length === 0 ? 'there is no text to check' : undefined),
  *check(subject): Iterable<Draft> {
    for (const { requirement, text, locate } of textsOf(subject)) {
      for (const uses of grouped(findFormerNames(text))) {
        const [first] = uses;
        const { current } = first;
        const edit = (use: FormerNameUse): Edit => ({ location: locate(use.start, use.end), text: current });
        const [one, ...more] = uses;
        yield {
          severity: 'warning',
          message: `${quote(first.text)} is a former name${more.length > 0 ? ` (used ${uses.length} times)` : ''}. Use the current name '${current}'.`,
          location: locate(first.start, first.end),
          requirements: [requirement],
          fix: { title: `use '${current}'`, applicability: 'suggest', edits: [edit(one), ...more.map(edit)] },
        };
      }
    }
  },
});

interface NamedText {
  readonly requirement: RequirementId;
  readonly text: string;
  locate(start: number, end: number): Location;
}

function textsOf(subject: ProductSubject): NamedText[] {
  const { name, description, entraApplication, pressReleases = [] } = subject.data;
  const field = (requirement: RequirementId, value: string | undefined, path: DataPath): NamedText[] => {
    const scalar = value === undefined ? undefined : subject.scalar(path);
    return scalar ? [{ requirement, text: scalar.value, locate: (start, end) => scalar.locate(start, end) }] : [];
  };
  return [
    ...field('R4.2', name, ['name']),
    ...field('R4.2', entraApplication?.name, ['entraApplication', 'name']),
    ...field('R4.3', description, ['description']),
    ...pressReleases.flatMap(({ title }, index) => field('R4.5', title, ['pressReleases', index, 'title'])),
    ...pressReleaseTexts(subject).map(
      (source): NamedText => ({
        requirement: 'R4.5',
        text: source.text,
        locate: (start, end) => source.locate(start, end),
      }),
    ),
  ];
}

/** Uses of the same words together: one finding for each former name of a text. */
function grouped(uses: readonly FormerNameUse[]): [FormerNameUse, ...FormerNameUse[]][] {
  const groups = new Map<string, [FormerNameUse, ...FormerNameUse[]]>();
  for (const use of uses) {
    const group = groups.get(use.text);
    if (group) group.push(use);
    else groups.set(use.text, [use]);
  }
  return [...groups.values()];
}
