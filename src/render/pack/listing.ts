import { measured } from '../measured.ts';
import { plural } from '../overview.ts';
import { type DeclaredPressRelease, literal, type PackedProduct, page, stateLine } from './page.ts';

interface Field {
  readonly title: string;
  /** Null: no requirement asks for it. */
  readonly requirement: string | null;
  /** To be copied; none: not declared. */
  readonly values: readonly (string | null | undefined)[];
  /** What is to be known besides, Markdown; null: nothing. */
  readonly note?: string | null;
}

/** Says which pictures are in the pack. */
export interface Pictures {
  /** Whether `logo.svg` is there. */
  readonly logo: boolean;
  /** Why a picture or its words are left out, in full sentences. */
  readonly leftOut: readonly string[];
}

/** Renders `listing.md`: each field as it goes into the listing. */
export function listingPage(packed: PackedProduct, { logo, leftOut }: Pictures): string {
  const { product, declared } = packed;
  const { description, landingPage, userAgent } = product.measurements;
  const fields: readonly Field[] = [
    { title: 'Company', requirement: null, values: [declared.company] },
    { title: 'Website of the company', requirement: null, values: [declared.website] },
    { title: 'Product name', requirement: 'R4.2', values: [product.name] },
    {
      title: 'Description',
      requirement: 'R4.3',
      values: [description?.text],
      note: description && `${plural(description.words, 'word')}.`,
    },
    {
      title: 'Logo',
      requirement: 'R4.1',
      values: [logo ? 'logo.svg' : null, measured('R4.1', product)],
      note:
        leftOut.length > 0
          ? leftOut.join(' ')
          : '`logo-216.png` is the same logo for Partner Center, at 216 × 216 pixels.',
    },
    { title: 'Landing page', requirement: 'R4.4', values: [landingPage?.value] },
    { title: 'Application in Microsoft Entra ID', requirement: 'R5', values: entraValues(packed) },
    { title: 'Press releases', requirement: 'R4.5', values: pressReleaseValues(declared.pressReleases) },
    { title: 'User-Agent', requirement: 'R6', values: [userAgent?.value], note: '`user-agent.md` has the evidence.' },
  ];
  return page(
    'Listing',
    packed,
    fields.flatMap((field) => sectionOf(field, packed)),
  );
}

function sectionOf({ title, requirement, values, note }: Field, packed: PackedProduct): string[] {
  const given = values.filter((value) => typeof value === 'string' && value !== '') as string[];
  const state = requirement === null ? null : stateLine(requirement, packed);
  return [
    `## ${title}`,
    given.length === 0 ? 'Not declared.' : given.map(literal).join('\n'),
    ...[state, note ?? null].filter((line) => line !== null),
  ];
}

function entraValues({ declared: { entraApplication } }: PackedProduct): (string | undefined)[] {
  if (!entraApplication) return [];
  const { multiTenant, name, applicationId } = entraApplication;
  const tenants = multiTenant === undefined ? undefined : multiTenant ? 'multi-tenant' : 'not multi-tenant';
  return [name, tenants, applicationId && `application id ${applicationId}`];
}

function pressReleaseValues(releases: readonly DeclaredPressRelease[] | undefined): string[] {
  if (releases?.length === 0) return ['none'];
  return (releases ?? []).map(({ title, url, submitted, approved, publish }) =>
    [
      title ?? url ?? 'Press release',
      ...[
        ['submitted', submitted],
        ['approved', approved],
        ['to be published', publish],
      ].flatMap(([word, day]) => (day === undefined ? [] : [`${word} ${day}`])),
    ].join(', '),
  );
}
