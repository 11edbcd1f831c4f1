import type { Finding, Fix, Waiver, WaiverPlace } from '../../core/finding.ts';
import { globTest } from '../../core/glob.ts';
import { productLabel } from '../../core/product-label.ts';
import { quote } from '../../core/quote.ts';
import type { Location } from '../../core/text.ts';
import { parseCivilDate } from '../../text/dates.ts';
import type { IgnoreComment, Manifest } from '../manifest.ts';
import { candidateFor } from '../schema/key-candidates.ts';
import type { WaiverData } from '../schema/schema.ts';
import { quoted } from '../yaml/quoting.ts';

/** What waivers are compared with. */
export interface WaiverFacts {
  /** Civil date `YYYY-MM-DD`. */
  readonly today: string;
  /** Every rule there is. */
  readonly ruleIds: ReadonlySet<string>;
  /** Those whose findings no waiver hides. */
  readonly unwaivable: ReadonlySet<string>;
  /** What the caller forbids to waive in a manifest or comment. */
  readonly policy?: { readonly unwaivable: ReadonlySet<string> } | undefined;
}

/** A waiver of a manifest, a comment or a policy. */
export interface WrittenWaiver {
  /** Null: none given. */
  readonly rule: string | null;
  readonly reason: string;
  readonly expires: string | null;
  readonly owner: string | null;
  readonly from: WaiverPlace;
  /** Index of the entry under `waivers:` of the manifest; null: it is not there. */
  readonly entry: number | null;
  /** Its place: the rule id of an entry, the whole comment. */
  readonly location: Location;
  /** Products that it is limited to, as findings name them; null: no limit. */
  readonly products: ReadonlySet<string> | null;
  /** It hides findings only if it is in force: no fault, here or in its keys. */
  readonly inForce: boolean;
  readonly faults: readonly WaiverFault[];
  /** Whether the place and product of a finding are covered; ignores rules. */
  covers(finding: Finding): boolean;
}

/** What is wrong with a waiver. */
export interface WaiverFault {
  readonly message: string;
  readonly location: Location;
  readonly fix?: Fix;
}

/**
 * Returns every waiver that applies to a manifest: its entries, then comments, each in the order written.
 *
 * @param comments those of the manifest and, if they were read, of its source files
 */
export function waiversOf(
  manifest: Manifest,
  facts: WaiverFacts,
  comments: readonly IgnoreComment[] = manifest.ignoreComments,
): WrittenWaiver[] {
  const entries = manifest.data.waivers ?? [];
  return [
    ...entries.map((data, index) => fromEntry(manifest, data, index, facts)),
    ...comments.map((comment) => fromComment(comment, facts)),
  ];
}

/** Marks each finding with the first waiver in force for its rule, place and product. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly WrittenWaiver[],
): { readonly findings: Finding[]; readonly used: ReadonlySet<WrittenWaiver> } {
  const byRule = new Map<string, WrittenWaiver[]>();
  for (const waiver of waivers) {
    if (!waiver.inForce || waiver.rule === null) continue;
    const others = byRule.get(waiver.rule);
    if (others) others.push(waiver);
    else byRule.set(waiver.rule, [waiver]);
  }
  const used = new Set<WrittenWaiver>();
  const marked = findings.map((finding) => {
    const waiver = byRule.get(finding.rule)?.find((one) => one.covers(finding));
    if (!waiver) return finding;
    used.add(waiver);
    return { ...finding, waiver: waiverOf(waiver) };
  });
  return { findings: marked, used };
}

function waiverOf({ reason, expires, owner, from }: WrittenWaiver): Waiver {
  return { reason, expires, owner, from };
}

function fromEntry(manifest: Manifest, data: WaiverData, index: number, facts: WaiverFacts): WrittenWaiver {
  const rule = data.rule ?? null;
  const products = data.product === undefined ? null : productNames(manifest, data.product);
  const faults = rule === null ? [] : entryFaults(manifest, { ...data, rule }, index, facts);
  const isInPaths = inPaths(manifest.folder, data.paths);
  return {
    rule,
    reason: data.reason ?? '',
    expires: data.expires ?? null,
    owner: data.owner ?? null,
    from: 'manifest',
    entry: index,
    location: manifest.locate(['waivers', index, 'rule'], 'value'),
    products,
    inForce: rule !== null && data.reason !== undefined && faults.length === 0,
    faults,
    covers: (finding) =>
      (!products || (finding.product !== null && products.has(finding.product))) && isInPaths(finding),
  };
}

function entryFaults(
  manifest: Manifest,
  { rule, product, reason, expires }: WaiverData & { readonly rule: string },
  index: number,
  facts: WaiverFacts,
): WaiverFault[] {
  const at = (key: string) => manifest.locate(['waivers', index, key], 'value');
  const name = `The waiver for ${quote(rule)}`;
  const faults: WaiverFault[] = [];
  if (product !== undefined && productNames(manifest, product).size === 0)
    faults.push(...productFaults(name, product, at('product'), manifest));
  const style = manifest.scalar(['waivers', index, 'rule'])?.style;
  faults.push(...ruleFaults(rule, at('rule'), facts, style === 'plain' ? String : quoted));
  if (reason !== undefined && reason.trim() === '')
    faults.push({ message: `${name} has no reason. Add why its findings are accepted.`, location: at('reason') });
  if (expires !== undefined) faults.push(...expiryFaults(name, expires, at('expires'), facts.today));
  return faults;
}

/**
 * Returns a test for whether every occurrence of a finding is in a file that matches one of the globs, cached per path;
 * without globs, each is.
 */
export function inPaths(folder: string, globs: readonly string[] | undefined): (finding: Finding) => boolean {
  if (!globs) return () => true;
  const tests = globs.map((glob) => globTest(folder, glob));
  const known = new Map<string, boolean>();
  const isIn = (path: string) => {
    const matches = known.get(path) ?? tests.some((test) => test(path));
    known.set(path, matches);
    return matches;
  };
  return ({ occurrences }) =>
    occurrences.every(({ location, sender }) => isIn(location.path) || (sender !== undefined && isIn(sender)));
}

/**
 * Reports a waiver for an unknown product, which would hide nothing, so the finding that it was meant for would stay.
 */
function productFaults(name: string, product: string, location: Location, manifest: Manifest): WaiverFault[] {
  const known = (manifest.data.products ?? []).flatMap(({ id, name: own }) =>
    [id, own].filter((one) => one !== undefined),
  );
  if (known.length === 0) return [];
  const near = candidateFor(product, known);
  const message = `${name} is for ${quote(product)}, which is not a product in this manifest`;
  if (!near) return [{ message: `${message}. Use the id or name of a product.`, location }];
  const fix: Fix = {
    title: `use ${quote(near.key)}`,
    applicability: 'suggest',
    edits: [{ location, text: quoted(near.key) }],
  };
  return [{ message: `${message}. Did you mean ${quote(near.key)}?`, location, fix }];
}

/** Returns the names that findings use for the products with that id or name. */
export function productNames(manifest: Manifest, idOrName: string): ReadonlySet<string> {
  const products = manifest.data.products ?? [];
  const labels = products.map(({ id, name }, index) => ({ id, name, label: productLabel(name, index) }));
  return new Set(labels.filter(({ id, name }) => id === idOrName || name === idOrName).map(({ label }) => label));
}

function fromComment(comment: IgnoreComment, facts: WaiverFacts): WrittenWaiver {
  const { rule, reason, location, lines } = comment;
  const faults: WaiverFault[] = [];
  if (rule === null) faults.push({ message: `The waiver has no rule. Use '${FORM}'.`, location });
  else {
    faults.push(...ruleFaults(rule, comment.ruleLocation, facts, String));
    if (comment.separator) faults.push(separatorFault(rule, comment.separator));
    else if (reason === null)
      faults.push({
        message: `The waiver for ${quote(rule)} has no reason. Use '${FORM}'.`,
        location: comment.ruleLocation,
      });
  }
  const isHere = (place: Location) =>
    place.path === location.path && lines.first <= place.start.line && place.start.line <= lines.last;
  return {
    rule,
    reason: reason ?? '',
    expires: null,
    owner: comment.owner,
    from: 'comment',
    entry: null,
    location,
    products: null,
    inForce: faults.length === 0,
    faults,
    covers: (finding) => isHere(finding.location) || finding.related.some((related) => isHere(related.location)),
  };
}

function separatorFault(rule: string, location: Location): WaiverFault {
  return {
    message: `The waiver for ${quote(rule)} has no '--' before its reason. Use '${FORM}'.`,
    location,
    fix: { title: "add ' -- '", applicability: 'suggest', edits: [{ location, text: ' -- ' }] },
  };
}

const FORM = '# mde-partner-ignore <rule-id> -- <reason>';

function ruleFaults(
  rule: string,
  location: Location,
  { ruleIds, unwaivable, policy }: WaiverFacts,
  write: (id: string) => string,
): WaiverFault[] {
  if (unwaivable.has(rule)) {
    const message = `The waiver for ${quote(rule)} has no effect, because this rule cannot be waived. Remove it.`;
    return [{ message, location }];
  }
  if (policy?.unwaivable.has(rule)) {
    const message = `The waiver for ${quote(rule)} has no effect, because the policy does not allow it. Fix the finding, or ask the owner of the policy.`;
    return [{ message, location }];
  }
  if (ruleIds.has(rule)) return [];
  const candidate = candidateFor(rule, [...ruleIds]);
  const unknown = `The waiver is for ${quote(rule)}, which is not a rule.`;
  if (!candidate) return [{ message: `${unknown} The command 'rules' lists all rules.`, location }];
  const title = `use '${candidate.key}'`;
  const fix: Fix = { title, applicability: 'suggest', edits: [{ location, text: write(candidate.key) }] };
  return [{ message: `${unknown} Did you mean '${candidate.key}'?`, location, fix }];
}

function expiryFaults(name: string, expires: string, location: Location, today: string): WaiverFault[] {
  const day = parseCivilDate(expires);
  if (!day.ok)
    return [{ message: `The 'expires' value ${quote(expires)} ${day.reason}. Use the form YYYY-MM-DD.`, location }];
  if (day.iso >= today) return [];
  const message = `${name} expired on ${day.iso}. Fix the finding or extend 'expires'.`;
  return [{ message, location }];
}
