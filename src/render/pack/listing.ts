import { measured } from '../measured.ts';
import { plural } from '../overview.ts';
import { type DeclaredPressRelease, literal, type PackedProduct, page, requirementFor, stateLine } from './page.ts';

interface Field {
  readonly title: string;
  /** Key of the product that declares it; null: the company does, and no requirement asks for it. */
  readonly key: string | null;
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
    { title: 'Company', key: null, values: [declared.company] },
    { title: 'Website of the company', key: null, values: [declared.website] },
    { title: 'Product name', key: 'name', values: [product.name] },
    {
      title: 'Description',
      key: 'description',
      values: [description?.text],
      note: description && `${plural(description.words, 'word')}.`,
    },
    {
      title: 'Logo',
      key: 'logo',
      values: [logo ? 'logo.svg' : null, measured(requirementFor('logo'), product)],
      note:
        leftOut.length > 0
          ? leftOut.join(' ')
          : '`logo-216.png` is the same logo for Partner Center, at 216 × 216 pixels.',
    },
    { title: 'Landing page', key: 'landingPage', values: [landingPage?.value] },
    { title: 'Application in Microsoft Entra ID', key: 'entraApplication', values: entraValues(packed) },
    { title: 'Press releases', key: 'pressReleases', values: pressReleaseValues(declared.pressReleases) },
    { title: 'User-Agent', key: 'userAgent', values: [userAgent?.value], note: '`user-agent.md` has the evidence.' },
  ];
  return page(
    'Listing',
    packed,
    fields.flatMap((field) => sectionOf(field, packed)),
  );
}

function sectionOf({ title, key, values, note }: Field, packed: PackedProduct): string[] {
  const given = values.filter((value) => typeof value === 'string' && value !== '') as string[];
  const state = key === null ? null : stateLine(requirementFor(key), packed);
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
