import type { CheckOutcome } from '../app/check.ts';
import { readText } from '../app/excerpts.ts';
import { ruleRecords } from '../app/rule-records.ts';
import { folderOf, resolveInside } from '../core/path.ts';
import type { Report, ReportFinding } from '../core/report.ts';
import type { RuleMeta } from '../core/rule.ts';
import { SourceText } from '../core/text.ts';
import { memoryTree } from '../platform/web/memory-tree.ts';
import { markdownAsText } from '../render/markdown-as-text.ts';
import { groupBy, plural } from '../render/overview.ts';
import { STATES } from '../render/states.ts';
import { MOST_DESCRIPTION_WORDS } from '../requirements.ts';
import { countWords } from '../text/words.ts';
import { VERSION_TEMPLATE } from '../user-agent/holes.ts';
import { type FieldPath, type FieldValue, type ManifestValues, pathFinder, readValues } from './fields.ts';
import { FORM_PATHS } from './form-paths.ts';
import {
  type Listing,
  logoAfter,
  logoLeftOut,
  logoOf,
  logoPath,
  manifestSource,
  manifestsIn,
  manifestText,
  readableText,
  takesLogo,
  wantedUserAgent,
} from './listing.ts';
import type {
  FindingRelease,
  FormField,
  FormValues,
  Judged,
  PageState,
  ShownRequirement,
  UserAgentState,
} from './protocol.ts';
import { shownRequirements, titlesOf } from './requirements.ts';
import { nameOfRelease, reviewClocks } from './review-clock.ts';

/** Returns what the page shows of a listing before it is judged. */
export function shownListing(
  listing: Listing,
  index: number,
  today: string,
): Omit<
  PageState,
  | 'revision'
  | 'answered'
  | 'typed'
  | 'isNew'
  | 'judged'
  | 'isLogoJudged'
  | 'logoMeasurement'
  | 'refusedLogo'
  | 'fault'
  | 'packed'
  | 'done'
> {
  const { text } = manifestSource(listing);
  const { isText, isEditable } = readability(listing);
  const values = readValues(readableText(listing));
  const count = values.count(['products']) ?? 0;
  const product = Math.max(0, Math.min(index, count - 1));
  const form = formValues(values, product);
  const words = typeof form.description === 'string' ? countWords(form.description).words : [];
  return {
    isStarted: listing.isStarted,
    manifest: listing.manifest,
    manifests: listing.folder === null ? [listing.manifest] : manifestsIn(listing.files),
    text,
    isEditable,
    isText,
    isKept: !isEditable && listing.lastReadable !== null,
    products: Array.from({ length: count }, (_, at) =>
      String(values.get(['products', at, 'name']) || `Product ${at + 1}`),
    ),
    product,
    values: form,
    blocked: new Set(FORM_KEYS.filter((key) => !values.canSet(FORM_PATHS[key](product)))),
    unfilled: unfilledIn(form, listing, product),
    userAgent: userAgentState(form, wantedUserAgent(values, product)),
    clocks: reviewClocks(values, product, today),
    words: words.map((word) => word.text),
    mostWords: MOST_DESCRIPTION_WORDS,
    fitting: words.length > MOST_DESCRIPTION_WORDS ? (words[MOST_DESCRIPTION_WORDS - 1]?.end ?? null) : null,
    logo: logoOf(listing, product),
    logoLeftOut: logoLeftOut(listing, product),
    takesLogo: takesLogo(listing, product, 'logo.svg'),
    folder: listing.folder === null ? null : { name: listing.folder, files: listing.files.size },
  };
}

function readability(listing: Listing): Pick<PageState, 'isText' | 'isEditable'> {
  const { text, isText } = manifestSource(listing);
  return { isText, isEditable: isText && readValues(text).isEditable };
}

const FORM_KEYS = Object.keys(FORM_PATHS) as (keyof FormValues)[];

function formValues(values: ReturnType<typeof readValues>, product: number): FormValues {
  const own = (key: keyof FormValues) => values.get(FORM_PATHS[key](product));
  return {
    company: own('company'),
    name: own('name'),
    description: own('description'),
    landingPage: own('landingPage'),
    userAgent: own('userAgent'),
    multiTenant: own('multiTenant'),
    entraName: own('entraName'),
    pressReleases: values.count(FORM_PATHS.pressReleases(product)),
    developerLicense: own('developerLicense'),
    customerApproved: own('customerApproved'),
    demoed: own('demoed'),
    misa: own('misa'),
  };
}

function userAgentState({ company, name, userAgent }: FormValues, wanted: string | null): UserAgentState {
  if (!company || !name) return userAgent ? 'own' : 'unnamed';
  if (!userAgent) return wanted === null ? 'unwritable' : 'missing';
  return wanted !== null && partsOf(userAgent) === partsOf(wanted) ? 'named' : 'own';
}

/** A User-Agent without its version. */
function partsOf(userAgent: FieldValue): string {
  return String(userAgent).split('/', 1)[0] ?? '';
}

const TEXTS = ['company', 'name', 'description', 'landingPage', 'userAgent'] as const;

/** In the order of the form. */
const TO_FILL_IN = ['company', 'name', 'description', 'landingPage'] as const;

/**
 * Of a listing that was opened, only a logo that was not opened with it.
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
  const written = readValues(readableText(listing));
  const form = formValues(written, product);
  const records = await ruleRecords();
  const failed = new Set(crashes.map(({ rule }) => rule));
  const crashed = records.flatMap(({ id, requirements }) => (failed.has(id) ? requirements : []));
  const unreadable = new Set(records.filter(({ findsUnreadable }) => findsUnreadable).map(({ id }) => id));
  const places = placesOf(report, listing);
  const fields = places.map((place) => fieldAt(place, logoPath(listing, product), product));
  const isLogoRead = !report.findings.some(
    ({ rule, severity }, index) => fields[index] === 'logo' && severity === 'error' && unreadable.has(rule),
  );
  const unfilled = unfilledFindings(places, listing, product);
  const requirements = shownRequirements({
    report,
    product,
    fields,
    values: form,
    unfilled,
    empty: TEXTS.filter((field) => written.isEmpty(FORM_PATHS[field](product))),
    general: new Set([
      ...records.filter(({ requirements }) => requirements.length === 0).map(({ id }) => id),
      ...unreadable,
    ]),
    crashed,
    isLogoRead,
    today: report.run.today,
  });
  const userAgent = report.manifests[0]?.products[product]?.measurements.userAgent;
  return {
    revision,
    report,
    product,
    shown: {
      unfilled: unfilledIn(form, listing, product),
      userAgent: userAgentState(form, wantedUserAgent(written, product)),
      ...readability(listing),
      clocks: reviewClocks(written, product, report.run.today),
    },
    logos: logosAfterFixes(report, listing, product),
    requirements,
    isLogoRead,
    requirementsText: countsOf(requirements),
    fields,
    unfilled,
    counts: countsWithout(report, unfilled),
    releases: places.map((place) => releaseAt(place, listing, product)),
    cutRight: cutRight(report, listing),
    why: reasons(report, records),
    isTemplate: userAgent?.expected?.endsWith(VERSION_TEMPLATE) ?? false,
    crashed: [...failed],
    notChecked: titlesOf(crashed),
  };
}

function unfilledFindings(places: readonly FindingPlace[], listing: Listing, shown: number): ReadonlySet<number> {
  const written = readValues(readableText(listing));
  const known = new Map<number, readonly FormField[]>();
  const unfilledOf = (product: number) => {
    const found = known.get(product) ?? unfilledIn(formValues(written, product), listing, product);
    known.set(product, found);
    return found;
  };
  const isUnfilled = (place: FindingPlace): boolean => {
    if (isFileOnly(place, listing, written, shown)) return true;
    const [root, index] = typeof place === 'string' ? [] : place;
    const product = listing.isStarted && root === 'products' && typeof index === 'number' ? index : shown;
    const field = fieldAt(place, product === shown ? logoPath(listing, shown) : null, product);
    return field !== null && unfilledOf(product).includes(field);
  };
  return new Set(places.flatMap((place, index) => (isUnfilled(place) ? [index] : [])));
}

/**
 * Whether a finding is at a path in the manifest of which nothing was seen: without a folder, a file that was not given.
 * What the shown product lacks of a logo is asked for in its own place.
 */
function isFileOnly(place: FindingPlace, listing: Listing, written: ManifestValues, shown: number): boolean {
  if (listing.folder !== null || typeof place === 'string' || place[0] !== 'products') return false;
  const key = place.slice(2).join('.');
  if (key !== 'version.file' && (key !== 'logo' || place[1] === shown)) return false;
  const value = written.get(place);
  const path = typeof value === 'string' && value !== '' ? resolveInside(folderOf(listing.manifest), value) : null;
  return path !== null && !listing.files.has(path);
}

function countsWithout({ counts, findings }: Report, unfilled: ReadonlySet<number>): Report['counts'] {
  const left = { ...counts };
  for (const [index, { severity, waiver }] of findings.entries()) if (!waiver && unfilled.has(index)) left[severity]--;
  return left;
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

/** Where a finding is: keys and indexes in the manifest, or the path of another file. */
type FindingPlace = FieldPath | string;

function placesOf(report: Report, listing: Listing): readonly FindingPlace[] {
  const source = new SourceText(listing.manifest, manifestText(listing));
  const pathAt = pathFinder(source.text);
  return report.findings.map(({ path, start }) => (path === listing.manifest ? pathAt(source.offsetAt(start)) : path));
}

/** A finding in the file of the logo concerns the logo; others concern the field whose value they are in. */
function fieldAt(place: FindingPlace, logo: string | null, product: number): FormField | null {
  if (typeof place === 'string') return place === logo ? 'logo' : null;
  const [root, index, key] = place;
  if (root === 'company') return 'company';
  return root === 'products' && index === product && isFormField(key) ? key : null;
}

function releaseAt(place: FindingPlace, listing: Listing, product: number): FindingRelease | null {
  if (typeof place === 'string' || fieldAt(place, null, product) !== 'pressReleases') return null;
  const [, , , index, key] = place;
  if (typeof index !== 'number') return null;
  const title = readValues(manifestText(listing)).get(['products', product, 'pressReleases', index, 'title']);
  return { index, name: nameOfRelease(title, index), key: typeof key === 'string' ? key : null };
}

/** `4 of 10 requirements met, 5 not declared, 1 unknown`, without those that do not apply. */
function countsOf(requirements: readonly ShownRequirement[]): string {
  const asked = requirements.filter(({ status }) => status !== 'not-applicable');
  const words = groupBy(asked, ({ word }) => word);
  const met = STATES.met.word;
  const others = [...words].flatMap(([word, own]) => (word === met ? [] : [`${own.length} ${word}`]));
  return [`${words.get(met)?.length ?? 0} of ${plural(asked.length, 'requirement')} met`, ...others].join(', ');
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

function reasons(report: Report, records: readonly RuleMeta[]): Judged['why'] {
  const texts = new Map(records.map(({ id, docs }) => [id, flowing(markdownAsText(docs.why))]));
  return new Map(report.findings.map(({ rule }) => [rule, texts.get(rule) ?? '']));
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
