/** Where the programme's text is published. */
export const PROGRAMME_SOURCE = 'https://learn.microsoft.com/defender-endpoint/get-started-partner-integration';

export type RequirementId = 'R1' | 'R2' | 'R3' | 'R4.1' | 'R4.2' | 'R4.3' | 'R4.4' | 'R4.5' | 'R5' | 'R6';

/** One line of what the partner program asks for, in our own words. */
export interface Requirement {
  readonly id: RequirementId;
  readonly title: string;
  readonly asks: string;
  /** `manifest`: asked once of the vendor; `product`: asked of every product. */
  readonly scope: 'manifest' | 'product';
  /** `stated`: no machine can know; the report shows what the vendor states and never calls it met. */
  readonly evidence: 'checked' | 'stated';
  /** Keys of the manifest that declare it, the main one first: from the root, or from `products[]`. */
  readonly keys: readonly [string, ...string[]];
  readonly source: string;
}

function requirement(
  id: RequirementId,
  title: string,
  evidence: Requirement['evidence'],
  keys: Requirement['keys'],
  asks: string,
): Requirement {
  const scope = keys[0].startsWith('products[].') ? 'product' : 'manifest';
  return { id, title, asks, scope, evidence, keys, source: PROGRAMME_SOURCE };
}

/** In the order of the program's text. R4.5 is part of its landing-page item; the number is ours. */
export const REQUIREMENTS: readonly Requirement[] = [
  requirement(
    'R1',
    'Developer license',
    'stated',
    ['readiness.developerLicense'],
    'A Defender for Endpoint tenant to build against.',
  ),
  requirement(
    'R2',
    'Validated solution',
    'stated',
    ['readiness.customerApproved', 'readiness.demoed'],
    'A design that a joint customer approved and that was demonstrated to Microsoft.',
  ),
  requirement(
    'R3',
    'MISA membership',
    'stated',
    ['readiness.misa'],
    'Membership in the Microsoft Intelligent Security Association (MISA).',
  ),
  requirement('R4.1', 'Logo', 'checked', ['products[].logo'], 'A square logo as an SVG file.'),
  requirement(
    'R4.2',
    'Product name',
    'checked',
    ['products[].name', 'company.name'],
    'The product name that the portal will show.',
  ),
  requirement('R4.3', 'Description', 'checked', ['products[].description'], 'A product description of 15 words.'),
  requirement(
    'R4.4',
    'Landing page',
    'checked',
    ['products[].landingPage'],
    'A page where a customer completes the integration or reads how to do it.',
  ),
  requirement(
    'R4.5',
    'Press releases',
    'checked',
    ['products[].pressReleases'],
    'At least 10 days for the review of a press release that names the product.',
  ),
  requirement(
    'R5',
    'Entra application name',
    'checked',
    ['products[].entraApplication'],
    'The application name, if the integration is multi-tenant.',
  ),
  requirement(
    'R6',
    'User-Agent',
    'checked',
    ['products[].userAgent', 'products[].version', 'products[].source', 'scan'],
    'MdePartner-{CompanyName}-{ProductName}/{Version} in every API call.',
  ),
];

/** Names of groups of requirements, for `--require`. */
const GROUPS: Readonly<Record<string, readonly RequirementId[]>> = {
  readiness: ['R1', 'R2', 'R3'],
  listing: ['R4.1', 'R4.2', 'R4.3', 'R4.4', 'R4.5', 'R5'],
  'user-agent': ['R6'],
  all: REQUIREMENTS.map(({ id }) => id),
};

/** What `--require` takes. */
export const REQUIRABLE: readonly string[] = [...REQUIREMENTS.map(({ id }) => id), ...Object.keys(GROUPS)];

/** The requirements that ids and names of groups stand for. */
export function requiredIds(names: readonly string[]): ReadonlySet<RequirementId> {
  return new Set(names.flatMap((name) => GROUPS[name] ?? REQUIREMENTS.flatMap(({ id }) => (id === name ? [id] : []))));
}

/** The requirement with that id. */
export function requirementOf(id: string): Requirement | undefined {
  return REQUIREMENTS.find((one) => one.id === id);
}
