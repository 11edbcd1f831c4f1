import type { Measurements } from './core/report.ts';
import { DOCUMENTED_FORM } from './text/partner-prefixes.ts';

/** Where the text of the program is published. */
export const PROGRAMME_SOURCE = 'https://learn.microsoft.com/defender-endpoint/get-started-partner-integration';

/** Read as a target and a ceiling: listed texts cluster at exactly 15 words. */
export const MOST_DESCRIPTION_WORDS = 15;

export type RequirementId = 'R1' | 'R2' | 'R3' | 'R4.1' | 'R4.2' | 'R4.3' | 'R4.4' | 'R4.5' | 'R5' | 'R6';

/** What a requirement is about, for `--require`. */
type Topic = 'readiness' | 'listing' | 'user-agent';

/**
 * How a key under `readiness` declares a step. `flag`: by true. `date`: by a day that has come; false is "not yet".
 * `word`: by any word but `no`; `notes` has what to add to a word.
 */
export type Statement = {
  /** What it declares, for people. */
  readonly noun: string;
  /** That it is not done, as a clause. */
  readonly pending: string;
} & (
  | { readonly key: 'developerLicense'; readonly form: 'flag' }
  | { readonly key: 'customerApproved' | 'demoed'; readonly form: 'date' }
  | {
      readonly key: 'misa';
      readonly form: 'word';
      readonly no: string;
      readonly notes: Readonly<Record<string, string>>;
    }
);

/**
 * What besides its checks proves a requirement. `drawing`: the logo was drawn as it is; `press-release-texts`: they were
 * read; `review-windows`: their dates are known; `api-calls`: every call was found and followed.
 */
export type Proof = 'drawing' | 'press-release-texts' | 'review-windows' | 'api-calls';

/** One line of what the partner program asks for, in our own words. */
export interface Requirement {
  readonly id: RequirementId;
  readonly title: string;
  readonly asks: string;
  readonly topic: Topic;
  /** Keys of the manifest that declare it, the main one first: from the root, or from `products[]`. */
  readonly keys: readonly [string, ...string[]];
  /** `manifest`: asked once of the vendor; `product`: asked of every product. */
  readonly scope: 'manifest' | 'product';
  /** `stated`: no machine can know. The report shows what the vendor states and never calls it met. */
  readonly evidence: 'checked' | 'stated';
  /** All of them are needed; empty unless the evidence is `stated`. */
  readonly statements: readonly Statement[];
  /**
   * Key of a product that says whether the requirement asks it. False or an empty list: it does not. Absent: that is not
   * declared. Null: it asks every product.
   */
  readonly condition: readonly [string, ...string[]] | null;
  readonly proofs: readonly Proof[];
  /** What is shown as measured; empty: nothing is measured. */
  readonly measured: readonly (keyof Measurements | 'name')[];
  /** What to write in the manifest to declare it. */
  readonly howToDeclare: string;
  readonly source: string;
}

type Optional = 'scope' | 'evidence' | 'statements' | 'condition' | 'proofs' | 'measured' | 'howToDeclare' | 'source';

function requirement(record: Omit<Requirement, Optional> & Partial<Pick<Requirement, Optional>>): Requirement {
  return {
    scope: record.keys[0].startsWith('products[].') ? 'product' : 'manifest',
    evidence: record.statements ? 'stated' : 'checked',
    statements: [],
    condition: null,
    proofs: [],
    measured: [],
    howToDeclare: 'Declare it in the manifest.',
    source: PROGRAMME_SOURCE,
    ...record,
  };
}

/** In the order of the program's text. R4.5 is part of its landing-page item; the number is ours. */
export const REQUIREMENTS: readonly Requirement[] = [
  requirement({
    id: 'R1',
    title: 'Developer license',
    asks: 'A Defender for Endpoint tenant to build against.',
    topic: 'readiness',
    keys: ['readiness.developerLicense'],
    statements: [
      {
        key: 'developerLicense',
        form: 'flag',
        noun: 'developer license',
        pending: 'you do not have a developer license yet',
      },
    ],
    howToDeclare: 'When you have a tenant to build against, set readiness.developerLicense: true in the manifest.',
  }),
  requirement({
    id: 'R2',
    title: 'Validated solution',
    asks: 'A design that a joint customer approved and that was demonstrated to Microsoft.',
    topic: 'readiness',
    keys: ['readiness.customerApproved', 'readiness.demoed'],
    statements: [
      {
        key: 'customerApproved',
        form: 'date',
        noun: 'customer approval',
        pending: 'no customer has approved the solution yet',
      },
      {
        key: 'demoed',
        form: 'date',
        noun: 'demonstration to Microsoft',
        pending: 'the solution has not been demonstrated to Microsoft yet',
      },
    ],
    howToDeclare: 'Set readiness.customerApproved and readiness.demoed in the manifest, each to a date or false.',
  }),
  requirement({
    id: 'R3',
    title: 'MISA membership',
    asks: 'Membership in the Microsoft Intelligent Security Association (MISA).',
    topic: 'readiness',
    keys: ['readiness.misa'],
    statements: [
      {
        key: 'misa',
        form: 'word',
        noun: 'MISA membership',
        pending: 'the company is not a MISA member yet',
        no: 'none',
        notes: { nominated: 'nominated, but not a member yet' },
      },
    ],
    howToDeclare: 'Set readiness.misa in the manifest: none, nominated or member.',
  }),
  requirement({
    id: 'R4.1',
    title: 'Logo',
    asks: 'A square logo as an SVG file.',
    topic: 'listing',
    keys: ['products[].logo'],
    proofs: ['drawing'],
    measured: ['logo'],
  }),
  requirement({
    id: 'R4.2',
    title: 'Product name',
    asks: 'The product name that the portal will show.',
    topic: 'listing',
    keys: ['products[].name', 'company.name'],
    measured: ['name'],
  }),
  requirement({
    id: 'R4.3',
    title: 'Description',
    asks: 'A product description in at most 15 words.',
    topic: 'listing',
    keys: ['products[].description'],
    measured: ['description'],
  }),
  requirement({
    id: 'R4.4',
    title: 'Landing page',
    asks: 'A page where a customer completes the integration or reads how to do it.',
    topic: 'listing',
    keys: ['products[].landingPage'],
    measured: ['landingPage'],
  }),
  requirement({
    id: 'R4.5',
    title: 'Press releases',
    asks: 'At least 10 days for the review of a press release that names the product.',
    topic: 'listing',
    keys: ['products[].pressReleases'],
    condition: ['pressReleases'],
    proofs: ['press-release-texts', 'review-windows'],
    measured: ['pressReleases'],
    howToDeclare:
      'If a press release names Defender for Endpoint, list it under pressReleases. If none does, write pressReleases: [].',
  }),
  requirement({
    id: 'R5',
    title: 'Entra application name',
    asks: 'The application name, if the integration is multi-tenant.',
    topic: 'listing',
    keys: ['products[].entraApplication'],
    condition: ['entraApplication', 'multiTenant'],
    measured: ['entraApplication'],
    howToDeclare: 'Set entraApplication.multiTenant: true with the application name, or false.',
  }),
  requirement({
    id: 'R6',
    title: 'User-Agent',
    asks: `${DOCUMENTED_FORM} in every API call.`,
    topic: 'user-agent',
    keys: ['products[].userAgent', 'products[].version', 'products[].source', 'scan'],
    proofs: ['api-calls'],
    measured: ['apiCalls', 'userAgent'],
  }),
];

const TOPICS: readonly Topic[] = ['readiness', 'listing', 'user-agent'];

/** Names of groups of requirements, for `--require`. */
const GROUPS: ReadonlyMap<string, readonly RequirementId[]> = new Map([
  ...TOPICS.map((topic) => [topic, REQUIREMENTS.flatMap((one) => (one.topic === topic ? [one.id] : []))] as const),
  ['all', REQUIREMENTS.map(({ id }) => id)],
]);

/** What `--require` takes. */
export const REQUIRABLE: readonly string[] = [...REQUIREMENTS.map(({ id }) => id), ...GROUPS.keys()];

/** The requirements that ids and names of groups stand for. */
export function requiredIds(names: readonly string[]): ReadonlySet<RequirementId> {
  return new Set(
    names.flatMap((name) => GROUPS.get(name) ?? REQUIREMENTS.flatMap(({ id }) => (id === name ? [id] : []))),
  );
}

/** The requirement with that id. */
export function requirementOf(id: string): Requirement | undefined {
  return REQUIREMENTS.find((one) => one.id === id);
}

/** The requirements that a value of the manifest, or a value inside it, declares; none for keys that serve all of them. */
export function requirementsAt(path: readonly (string | number)[]): RequirementId[] {
  const [root, index, ...rest] = path;
  const steps = root === 'products' && index !== undefined ? ['products[]', ...rest] : path;
  const place = `${steps.join('.')}.`;
  return REQUIREMENTS.filter(({ keys }) =>
    keys.some((key) => place.startsWith(`${key}.`) || `${key}.`.startsWith(place)),
  ).map(({ id }) => id);
}
