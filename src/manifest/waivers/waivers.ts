import type { Finding, Fix } from '../../core/finding.ts';
import { globTest } from '../../core/glob.ts';
import { quote } from '../../core/quote.ts';
import type { Location } from '../../core/text.ts';
import { parseCivilDate } from '../../text/dates.ts';
import type { IgnoreComment, Manifest } from '../manifest.ts';
import { candidateFor } from '../schema/key-candidates.ts';
import type { WaiverData } from '../schema/schema.ts';
import { quoted } from '../yaml/quoting.ts';

/** What waivers are judged by. */
export interface WaiverFacts {
  /** Civil date `YYYY-MM-DD`. */
  readonly today: string;
  /** Every rule there is. */
  readonly ruleIds: ReadonlySet<string>;
  /** Those whose findings no waiver hides. */
  readonly unwaivable: ReadonlySet<string>;
}

/** A waiver of a manifest or of a comment. */
export interface WrittenWaiver {
  /** Null: none given. */
  readonly rule: string | null;
  readonly reason: string;
  readonly expires: string | null;
  /** Index of the entry under `waivers:`; null: a comment. */
  readonly entry: number | null;
  /** Where it stands: the rule id of an entry, the whole comment. */
  readonly location: Location;
  /** Product it is limited to, as findings name it; null: none in particular. */
  readonly products: ReadonlySet<string> | null;
  /** It hides findings only if it is in force: no fault, here or in its keys. */
  readonly inForce: boolean;
  readonly faults: readonly WaiverFault[];
  /** Whether place and product of a finding are among those it is for; rules are not looked at. */
  covers(finding: Finding): boolean;
}

/** What is wrong with a waiver. */
export interface WaiverFault {
  readonly message: string;
  readonly location: Location;
  readonly fix?: Fix;
}

/**
 * Every waiver that counts for a manifest: its entries first, then comments, each in the order written.
 *
 * @param comments those of the manifest and, where they were read, of its source files
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
    return { ...finding, waiver: { reason: waiver.reason, expires: waiver.expires } };
  });
  return { findings: marked, used };
}

function fromEntry(manifest: Manifest, data: WaiverData, index: number, facts: WaiverFacts): WrittenWaiver {
  const at = (key: string) => manifest.locate(['waivers', index, key], 'value');
  const rule = data.rule ?? null;
  const reason = data.reason ?? '';
  const faults: WaiverFault[] = [];
  const products = data.product === undefined ? null : productNames(manifest, data.product);
  if (rule !== null) {
    const name = `The waiver for ${quote(rule)}`;
    if (data.product !== undefined && products?.size === 0)
      faults.push(...productFaults(name, data.product, at('product'), manifest));
    const raw = manifest.scalar(['waivers', index, 'rule'])?.style;
    faults.push(...ruleFaults(rule, at('rule'), facts, raw === 'plain' ? String : quoted));
    if (data.reason !== undefined && reason.trim() === '')
      faults.push({ message: `${name} has no reason. Add why its findings are accepted.`, location: at('reason') });
    if (data.expires !== undefined) faults.push(...expiryFaults(name, data.expires, at('expires'), facts.today));
  }
  const tests = data.paths?.map((glob) => globTest(manifest.folder, glob));
  const paths = new Map<string, boolean>();
  const inPaths = (path: string) => {
    if (!tests) return true;
    const known = paths.get(path) ?? tests.some((test) => test(path));
    paths.set(path, known);
    return known;
  };
  return {
    rule,
    reason,
    expires: data.expires ?? null,
    entry: index,
    location: at('rule'),
    products,
    inForce: rule !== null && data.reason !== undefined && faults.length === 0,
    faults,
    covers: ({ product, location }) =>
      (!products || (product !== null && products.has(product))) && inPaths(location.path),
  };
}

/** A waiver for a product that there is not would be no longer needed, and the finding it was meant for stays. */
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

/** How findings name the products with that id or name. */
function productNames(manifest: Manifest, idOrName: string): ReadonlySet<string> {
  const products = manifest.data.products ?? [];
  const labels = products.map(({ id, name }, index) => ({ id, name, label: name || `products[${index}]` }));
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
  { ruleIds, unwaivable }: WaiverFacts,
  write: (id: string) => string,
): WaiverFault[] {
  if (unwaivable.has(rule)) {
    const message = `The waiver for ${quote(rule)} has no effect, because this rule cannot be waived. Remove it.`;
    return [{ message, location }];
  }
  if (ruleIds.has(rule)) return [];
  const candidate = candidateFor(rule, [...ruleIds]);
  const unknown = `The waiver is for ${quote(rule)}, which is not a rule.`;
  if (!candidate) return [{ message: `${unknown} Run 'mde-partner rules' to list all rules.`, location }];
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
