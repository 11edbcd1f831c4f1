import type { CheckOutcome } from '../app/check.ts';
import { readText } from '../app/excerpts.ts';
import { ruleRecords } from '../app/rule-records.ts';
import type { Report, ReportFinding } from '../core/report.ts';
import { SourceText } from '../core/text.ts';
import { memoryTree } from '../platform/web/memory-tree.ts';
import { markdownAsText } from '../render/markdown-as-text.ts';
import { measured } from '../render/measured.ts';
import { requirementsText } from '../render/overview.ts';
import { STATES } from '../render/states.ts';
import { MOST_DESCRIPTION_WORDS, requirementOf } from '../requirements.ts';

import { parseCivilDate } from '../text/dates.ts';
import { countWords } from '../text/words.ts';
import { VERSION_TEMPLATE } from '../user-agent/holes.ts';
import { type FieldValue, pathFinder, readValues } from './fields.ts';
import {
  type Listing,
  logoAfter,
  logoLeftOut,
  logoOf,
  logoPath,
  manifestSource,
  manifestsIn,
  manifestText,
} from './listing.ts';
import type { FormField, FormValues, Judged, PageState, ShownRequirement } from './protocol.ts';
import { reviewClocks } from './review-clock.ts';

/** Returns what the page shows of a listing before it is judged. */
export function shownListing(
  listing: Listing,
  index: number,
  today: string,
): Omit<
  PageState,
  'revision' | 'answered' | 'typed' | 'isNew' | 'judged' | 'isLogoJudged' | 'fault' | 'packed' | 'done'
> {
  const { text, isText } = manifestSource(listing);
  const values = readValues(text);
  const count = values.count(['products']) ?? 0;
  const product = Math.max(0, Math.min(index, count - 1));
  const form = formValues(values, product);
  const words = typeof form.description === 'string' ? countWords(form.description).words : [];
  return {
    isStarted: listing.isStarted,
    manifest: listing.manifest,
    manifests: listing.folder === null ? [listing.manifest] : manifestsIn(listing.files),
    text,
    isEditable: values.isEditable && isText,
    isText,
    products: Array.from({ length: count }, (_, at) =>
      String(values.get(['products', at, 'name']) || `Product ${at + 1}`),
    ),
    product,
    values: form,
    unfilled: unfilledIn(form, listing, product),
    clocks: reviewClocks(values, product, today),
    words: words.map((word) => word.text),
    mostWords: MOST_DESCRIPTION_WORDS,
    fitting: words.length > MOST_DESCRIPTION_WORDS ? (words[MOST_DESCRIPTION_WORDS - 1]?.end ?? null) : null,
    logo: logoOf(listing, product),
    logoLeftOut: logoLeftOut(listing, product),
    folder: listing.folder === null ? null : { name: listing.folder, files: listing.files.size },
  };
}

function formValues(values: ReturnType<typeof readValues>, product: number): FormValues {
  const own = (...path: readonly string[]) => values.get(['products', product, ...path]);
  return {
    company: values.get(['company', 'name']),
    name: own('name'),
    description: own('description'),
    landingPage: own('landingPage'),
    userAgent: own('userAgent'),
    multiTenant: own('entraApplication', 'multiTenant'),
    entraName: own('entraApplication', 'name'),
    pressReleases: values.count(['products', product, 'pressReleases']),
    developerLicense: values.get(['readiness', 'developerLicense']),
    customerApproved: dateOf(values.get(['readiness', 'customerApproved'])),
    demoed: dateOf(values.get(['readiness', 'demoed'])),
    misa: values.get(['readiness', 'misa']),
  };
}

/** A control for dates refuses other texts. */
function dateOf(value: FieldValue): FieldValue {
  return typeof value === 'string' && !parseCivilDate(value).ok ? null : value;
}

/** In the order of the form. */
const TO_FILL_IN = ['company', 'name', 'description', 'landingPage'] as const;

/**
 * Of a listing that was opened, only a logo that its link had no room for.
 *
 * The User-Agent is written as soon as both names are there; not from all names, and then it is a fault.
 */
function unfilledIn(values: FormValues, listing: Listing, product: number): readonly FormField[] {
  if (!listing.isStarted) return logoLeftOut(listing, product) === null ? [] : ['logo'];
  const isEmpty = (field: keyof FormValues) => values[field] === null || values[field] === '';
  const isUnnamed = isEmpty('company') || isEmpty('name');
  return [
    ...TO_FILL_IN.filter(isEmpty),
    ...(isUnnamed && isEmpty('userAgent') ? (['userAgent'] as const) : []),
    ...(logoPath(listing, product) === null ? (['logo'] as const) : []),
  ];
}

/** Returns a report with what the page shows besides it. */
export async function judgedListing(
  revision: number,
  listing: Listing,
  product: number,
  { report, crashes }: CheckOutcome,
): Promise<Judged> {
  const requirements = requirementsOf(report, product);
  const userAgent = report.manifests[0]?.products[product]?.measurements.userAgent;
  return {
    revision,
    report,
    product,
    logos: logosAfterFixes(report, listing, product),
    requirements,
    requirementsText: requirementsText(requirements),
    fields: fieldsOf(report, listing, product),
    cutRight: cutRight(report, listing),
    why: await reasons(report),
    isTemplate: userAgent?.expected?.endsWith(VERSION_TEMPLATE) ?? false,
    crashed: [...new Set(crashes.map(({ rule }) => rule))],
  };
}

function cutRight({ findings }: Report, { files }: Listing): Judged['cutRight'] {
  const tree = memoryTree(files);
  const sources = new Map<string, SourceText | null>();
  const isCut = ({ path, excerpt }: ReportFinding) => {
    if (!excerpt) return false;
    if (!sources.has(path)) sources.set(path, readText(tree, path));
    const line = sources.get(path)?.line(excerpt.line) ?? '';
    return excerpt.column - 1 + excerpt.text.length < line.length;
  };
  return new Set(findings.flatMap((finding, index) => (isCut(finding) ? [index] : [])));
}

/** A finding in the file of the logo concerns the logo; others concern the field whose value they are in. */
function fieldsOf(report: Report, listing: Listing, product: number): Judged['fields'] {
  const source = new SourceText(listing.manifest, manifestText(listing));
  const pathAt = pathFinder(source.text);
  const logo = logoPath(listing, product);
  return report.findings.map(({ path, start }) => {
    if (path !== listing.manifest) return path === logo ? 'logo' : null;
    const [root, index, key] = pathAt(source.offsetAt(start));
    if (root === 'company') return 'company';
    return root === 'products' && index === product && isFormField(key) ? key : null;
  });
}

const OF_PRODUCT: ReadonlySet<unknown> = new Set([
  'name',
  'description',
  'landingPage',
  'userAgent',
  'logo',
  'pressReleases',
]);

function isFormField(key: unknown): key is FormField {
  return OF_PRODUCT.has(key);
}

async function reasons(report: Report): Promise<Judged['why']> {
  const records = new Map((await ruleRecords()).map(({ id, docs }) => [id, flowing(markdownAsText(docs.why))]));
  return new Map(report.findings.map(({ rule }) => [rule, records.get(rule) ?? '']));
}

/** Joins the lines of a paragraph or of an item of a list, which a record breaks for its own sake. */
export function flowing(text: string): string {
  return text.replace(/(?<=\S)\n *(?=[^\s•])/g, ' ');
}

function logosAfterFixes(report: Report, listing: Listing, product: number): Judged['logos'] {
  return new Map(
    report.findings.flatMap(({ fix }, index) => {
      const after = fix && logoAfter(listing, product, fix);
      return after ? [[index, after.bytes] as const] : [];
    }),
  );
}

/** Those of the company and of one product, in the order of the program. */
function requirementsOf(report: Report, product: number): ShownRequirement[] {
  const [manifest] = report.manifests;
  const shown = manifest?.products[product];
  return (manifest?.requirements ?? [])
    .filter((one) => one.product === null || one.product === shown?.name)
    .map((one) => ({
      ...one,
      title: requirementOf(one.id)?.title ?? one.id,
      asks: requirementOf(one.id)?.asks ?? '',
      word: STATES[one.status].word,
      keys: requirementOf(one.id)?.keys ?? [],
      measured: shown ? measured(one.id, shown) : null,
    }));
}
