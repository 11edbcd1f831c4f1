import type { Fix } from '../../core/finding.ts';
import { quote } from '../../core/quote.ts';
import { ensure } from '../../scan/analysis/ensure.ts';
import { type Code, Codes } from '../../scan/edits/code.ts';
import type { SourceFiles } from '../../scan/edits/shared-constants.ts';
import type { Value, ValueAt } from '../../scan/edits/writing.ts';
import type { Span } from '../../scan/facts.ts';
import { type CallSiteResult, type ClientResult, isCovered, type ScanResult } from '../../scan/result.ts';
import { DOCUMENTED_FORM } from '../../text/partner-prefixes.ts';
import { Artifacts } from '../artifact.ts';
import {
  type CallEdits,
  callEdits,
  dictionariesOf,
  EDITED,
  type Edited,
  type HeaderInsertion,
  type Refusal,
  type Sources,
} from '../edits/call-headers.ts';
import { repeatedValues } from '../edits/repeated-values.ts';
import { valuesIn } from '../edits/value-names.ts';
import type { ProductSubject, RunFacts } from '../subject.ts';
import { parsedFilesOf, sourcesOf } from './api-calls.ts';
import { isInPage } from './browser-packages.ts';
import { type Change, type Proof, prove, tryOut } from './call-proof.ts';
import { otherHosts } from './other-hosts.ts';
import { sourceTexts } from './source-lines.ts';
import { type VersionedValue, versionedValue, wantedInSources } from './source-values.ts';

/** Scans that the proof may take: each leaves out what the one before refuted. */
const MOST_SCANS = 12;

/** Edits that give the calls of one client the header. */
interface Candidate extends Change {
  readonly client: ClientResult;
  /** The edit of each of its calls, in the order of `client.sites`. */
  readonly edits: readonly CallEdit[];
  readonly versioned: VersionedValue | null;
  /** What may be edited instead if this is refuted. */
  next(): Candidate | null;
  /** The same with other edits, and this one as the next. */
  withEdits(edits: readonly CallEdit[]): Candidate;
}

interface CallEdit {
  readonly site: CallSiteResult;
  readonly edited: Edited;
  readonly insertions: readonly HeaderInsertion[];
}

/** Fixes, and why the other clients that lack the header have none, by the id of the client. */
export interface CallFixes {
  readonly fixes: ReadonlyMap<string, Fix>;
  readonly refusals: ReadonlyMap<string, Refusal>;
}

/**
 * Fixes that give every call of a client its User-Agent. Each is proven: with all of them in place, a second scan finds
 * that exactly their calls turn to `ok`, that no other call changes, and that each file is still wholly in its language.
 * Their calls are those of the finding; a call whose status is open may turn to `ok` only if the edit reaches it, which is
 * known before. An edit that is refuted is replaced by the next one that the same calls allow.
 */
export async function provenCallFixes(
  subject: ProductSubject,
  calls: ScanResult,
  all: ScanResult,
  scan: NonNullable<RunFacts['scan']>,
): Promise<CallFixes> {
  const { run, file } = subject;
  const refusals = new Map<string, Refusal>();
  const parsedFiles = await parsedFilesOf(run);
  const again = { ...run, artifacts: new Artifacts(), ...(parsedFiles && { parsedFiles }) };
  const watchedHosts = otherHosts(calls.sites, run);
  const watching = { file, run: watchedHosts.length > 0 ? { ...again, watchedHosts } : again };
  const before = watchedHosts.length > 0 ? await sourcesOf(watching.run, file) : all;
  if (!before) return { fixes: new Map(), refusals };
  const codes = new Codes(scan);
  try {
    const planner = new Planner(subject, calls, codes, () => scan.search.files());
    const open = await planner.openCalls(all.sites);
    const plans = await Promise.all(
      calls.clients.filter(({ status }) => status === 'missing').map((client) => planner.planOf(client, refusals)),
    );
    let candidates = plans.flatMap((plan) => (plan && candidateOf(plan, EDITED, open)) ?? []);
    candidates = await withoutDoubles(watching, candidates, codes);
    candidates = await withoutRepetition(candidates, planner);
    const settled = await new Settling((some) => prove(watching, some, before, codes), refusals).of(candidates);
    return { fixes: settled ? fixesOf(settled, subject, refusals) : new Map(), refusals };
  } finally {
    await codes.close();
  }
}

/** Candidates that a scan with all of them confirms. */
interface Settled {
  readonly candidates: readonly Candidate[];
  readonly proof: Proof<Candidate>;
}

/** Finds the candidates that scans confirm together, and says why the others are refused. */
class Settling {
  readonly #prove: (candidates: readonly Candidate[]) => Promise<Proof<Candidate>>;
  readonly #refusals: Map<string, Refusal>;
  /** Why edits of a client were refuted: what was tried first is what a person would do, too. */
  readonly #refuted = new Map<string, Refusal>();
  #scans = 0;

  constructor(prove: (candidates: readonly Candidate[]) => Promise<Proof<Candidate>>, refusals: Map<string, Refusal>) {
    this.#prove = prove;
    this.#refusals = refusals;
  }

  /** Null: none is confirmed. */
  async of(candidates: readonly Candidate[]): Promise<Settled | null> {
    let left = [...candidates];
    while (left.length > 0 && this.#scans < MOST_SCANS) {
      const proof = await this.#scan(left);
      const { refuted, together } = proof;
      if (refuted.size === 0 && together === null) return { candidates: left, proof };
      const [only, ...more] = left;
      if (refuted.size === 0 && only && more.length > 0) return this.#ofHalves(left);
      left = left.flatMap((one) => {
        const refusal = refuted.get(one) ?? (refuted.size === 0 ? together : null);
        return refusal ? this.#instead(one, refusal) : one;
      });
    }
    for (const one of left) this.#refuse(one, { reason: 'refuted' });
    return null;
  }

  /** What no candidate alone explains is sought in each half. */
  async #ofHalves(candidates: readonly Candidate[]): Promise<Settled | null> {
    const middle = Math.ceil(candidates.length / 2);
    const one = await this.of(candidates.slice(0, middle));
    const other = await this.of(candidates.slice(middle));
    if (!one || !other) return one ?? other;
    const both = [...one.candidates, ...other.candidates];
    const proof = this.#scans < MOST_SCANS ? await this.#scan(both) : null;
    if (proof?.refuted.size === 0 && proof.together === null) return { candidates: both, proof };
    const [more, fewer] = callsOf(one) >= callsOf(other) ? [one, other] : [other, one];
    for (const candidate of fewer.candidates) this.#refuse(candidate, { reason: 'refuted' });
    return more;
  }

  #scan(candidates: readonly Candidate[]): Promise<Proof<Candidate>> {
    this.#scans++;
    return this.#prove(candidates);
  }

  /** The next edit that the calls of a client allow; none: it is refused. */
  #instead(candidate: Candidate, refusal: Refusal): Candidate | [] {
    const { id } = candidate.client;
    if ((this.#refuted.get(id)?.reason ?? 'refuted') === 'refuted') this.#refuted.set(id, refusal);
    const next = candidate.next();
    if (!next) this.#refuse(candidate, refusal);
    return next ?? [];
  }

  #refuse({ client }: Candidate, refusal: Refusal): void {
    this.#refusals.set(client.id, this.#refuted.get(client.id) ?? refusal);
  }
}

function callsOf({ candidates }: Settled): number {
  return candidates.reduce((sum, { intended }) => sum + intended.length, 0);
}

/** What the calls of one client allow. */
interface Plan {
  readonly client: ClientResult;
  readonly sites: readonly { readonly site: CallSiteResult; readonly by: CallEdits['by'] }[];
  readonly wanted: string;
  readonly versioned: VersionedValue | null;
}

/** A call whose status is open, and what an edit has to change to reach it. */
interface OpenCall {
  readonly site: CallSiteResult;
  readonly by: CallEdits['by'];
  /** Places in the file of its sender. */
  readonly dictionaries: readonly Span[];
}

/** Asks what edits calls allow. */
class Planner {
  readonly #subject: ProductSubject;
  readonly #calls: ScanResult;
  readonly codeAt: Sources['codeAt'];
  readonly files: () => readonly string[];
  readonly #sources: Pick<Sources, 'textAt' | 'codeAt' | 'isSound'>;
  readonly #files: SourceFiles;
  /** How the code of files writes values, by what has to be sent. */
  readonly #values = new Map<string, Map<Code, Promise<ValueAt>>>();

  constructor(subject: ProductSubject, calls: ScanResult, codes: Codes, files: () => readonly string[]) {
    this.#subject = subject;
    this.#calls = calls;
    const textAt = sourceTexts(subject.run);
    this.#sources = {
      textAt,
      codeAt: async (path) => {
        const source = textAt(path);
        return source && codes.of(source);
      },
      isSound: async (path) => {
        const source = textAt(path);
        return source !== null && codes.isSound(source);
      },
    };
    this.codeAt = this.#sources.codeAt;
    this.files = files;
    this.#files = { ...this.#sources, files };
  }

  /** A client whose calls are not all alike, or that has several findings, is left to a person. */
  async planOf(client: ClientResult, refusals: Map<string, Refusal>): Promise<Plan | null> {
    const refuse = (refusal: Refusal): null => {
      refusals.set(client.id, refusal);
      return null;
    };
    if (client.cause === 'browser') return refuse({ reason: 'browser' });
    if (client.cause !== 'absent' && client.cause !== 'dropped-parameter') return refuse({ reason: 'set-otherwise' });
    if (this.#calls.clients.filter(({ id, status }) => id === client.id && status === 'missing').length > 1)
      return refuse({ reason: 'shared' });
    const sites: Plan['sites'][number][] = [];
    let wanted = DOCUMENTED_FORM;
    for (const index of client.sites) {
      const site = this.#calls.sites[index];
      wanted = wantedInSources(this.#subject, site?.sender.path ?? '');
      if (!site || wanted === DOCUMENTED_FORM) return refuse({ reason: 'value' });
      if (isInPage(site.sender.path, this.#subject.run.tree)) return refuse({ reason: 'browser' });
      const { by, refusal } = await this.#editsOf(site, wanted);
      if (refusal) return refuse(refusal);
      sites.push({ site, by });
    }
    return { client, sites, wanted, versioned: versionedValue(this.#subject, wanted) };
  }

  /** The calls that an edit for other calls may reach. */
  async openCalls(sites: readonly CallSiteResult[]): Promise<readonly OpenCall[]> {
    const paths = new Set(sites.flatMap((site) => (site.status === 'missing' ? pathsOf(site) : [])));
    const open: OpenCall[] = [];
    for (const site of sites) {
      if (site.status !== 'unverifiable' || !pathsOf(site).some((path) => paths.has(path))) continue;
      const { by } = await this.#editsOf(site, wantedInSources(this.#subject, site.sender.path));
      open.push({ site, by, dictionaries: await dictionariesOf(site, this.#sources) });
    }
    return open;
  }

  #editsOf(site: CallSiteResult, wanted: string): Promise<CallEdits> {
    const known = ensure(this.#values, wanted, () => new Map<Code, Promise<ValueAt>>());
    const sent = { literals: this.#calls.literals, wanted, versioned: versionedValue(this.#subject, wanted) };
    return callEdits(site, {
      ...this.#sources,
      files: this.#files.files,
      wanted,
      valuesIn: (code) => ensure(known, code, () => valuesIn(code, sent, this.#files)),
    });
  }
}

/** The files that the trail of a call leads through. */
function pathsOf({ path, sender, steps }: CallSiteResult): readonly string[] {
  return [path, sender.path, ...steps.map(({ location }) => location.path)];
}

/** The first of the edits that each call allows; null: one allows none. */
function candidateOf(plan: Plan, allowed: readonly Edited[], open: readonly OpenCall[]): Candidate | null {
  const edits: CallEdit[] = [];
  for (const { site, by } of plan.sites) {
    const edited = allowed.find((one) => by.has(one));
    if (edited === undefined) return null;
    edits.push({ site, edited, insertions: by.get(edited) ?? [] });
  }
  const first = Math.min(...edits.map(({ edited }) => allowed.indexOf(edited)));
  const rest = allowed.filter((_, index) => index !== first);
  return withEdits(plan, edits, open, () => candidateOf(plan, rest, open));
}

function withEdits(
  plan: Plan,
  edits: readonly CallEdit[],
  open: readonly OpenCall[],
  next: () => Candidate | null,
): Candidate {
  const { client, sites, wanted, versioned } = plan;
  const all = edits.flatMap(({ insertions }) => insertions.flatMap(withNeeds));
  const found = new Map(all.map((one) => [`${placeOf(one)}:${one.text}`, one] as const));
  const isExact = edits.some(({ insertions }) => insertions.some(isFar));
  const candidate: Candidate = {
    client,
    edits,
    insertions: [...found.values()],
    wanted,
    versioned,
    intended: sites.map(({ site }) => site),
    reached: open.filter((one) => isReached(one, [...found.values()])).map(({ site }) => site),
    isExact,
    next: isExact ? () => withEdits(plan, edits.map(asText), open, next) : next,
    withEdits: (others) => withEdits(plan, others, open, () => candidate),
  };
  return candidate;
}

/** Whether an insertion names a constant of another file. */
function isFar({ value }: HeaderInsertion): boolean {
  return value !== undefined && value.inPlaceOf !== null;
}

/** The edit of a call with the value written out. */
function asText(edit: CallEdit): CallEdit {
  const insertions = edit.insertions.map((one) => {
    const written = one.value?.inPlaceOf;
    return one.value && written ? withValue(one, { ...one.value, text: written, inPlaceOf: null, needs: [] }) : one;
  });
  return { ...edit, insertions };
}

function withValue(insertion: HeaderInsertion, value: Value): HeaderInsertion {
  const { text, value: old } = insertion;
  return { ...insertion, value, text: old ? text.replace(old.text, () => value.text) : text };
}

/** An insertion, behind those that its file needs for it. */
function withNeeds(insertion: HeaderInsertion): readonly HeaderInsertion[] {
  const { path, needs = [], value } = insertion;
  return [...needs, ...(value?.needs ?? [])].map((one): HeaderInsertion => ({ path, ...one })).concat(insertion);
}

function placeOf({ path, at }: HeaderInsertion): string {
  return `${path}:${at}`;
}

/** Whether edits for other calls change what gives an open call its headers. */
function isReached({ site, by, dictionaries }: OpenCall, edits: readonly HeaderInsertion[]): boolean {
  const places = new Set(edits.map(placeOf));
  const isEdited = (insertions: readonly HeaderInsertion[]) =>
    insertions.length > 0 && insertions.every((one) => places.has(placeOf(one)));
  if ([...by.values()].some(isEdited)) return true;
  return edits.some(
    ({ path, at }) => path === site.sender.path && dictionaries.some(({ start, end }) => at > start && at < end),
  );
}

/** Edits of what several calls may share. Where one of them reaches a call, that call needs no edit of its own. */
const SHARED: readonly (readonly Edited[])[] = [
  ['client', 'pass'],
  ['client', 'pass', 'headers', 'base'],
];

/**
 * Leaves out edits of calls that get the header by an edit of what they share with others, such as a client that another
 * function creates: never both. Shared edits are tried alone where calls with edits of their own are near.
 */
async function withoutDoubles(
  subject: Pick<ProductSubject, 'run' | 'file'>,
  candidates: readonly Candidate[],
  codes: Codes,
): Promise<Candidate[]> {
  let left = [...candidates];
  for (const level of SHARED) {
    const isShared = ({ edited }: CallEdit) => level.includes(edited);
    const shared = left.flatMap(({ edits }) =>
      edits.filter(isShared).flatMap(({ insertions }) => insertions.flatMap(withNeeds)),
    );
    const near = new Set(shared.map(({ path }) => path));
    const own = left.flatMap(({ edits }) =>
      edits.filter(
        (edit) => !isShared(edit) && edit.insertions.length > 0 && pathsOf(edit.site).some((path) => near.has(path)),
      ),
    );
    if (shared.length === 0 || own.length === 0) continue;
    const { callOf } = await tryOut(subject, shared, codes);
    const covered = new Set(
      own.filter(({ site }) => {
        const found = callOf(site);
        return found !== null && isCovered(found.status);
      }),
    );
    left = left.map((one) => {
      if (!one.edits.some((edit) => covered.has(edit))) return one;
      const edits = one.edits.map((edit) => (covered.has(edit) ? { ...edit, insertions: [] } : edit));
      return one.withEdits(edits);
    });
  }
  return left;
}

/** The same with constants for values that several insertions of a file repeat. */
async function withoutRepetition(candidates: readonly Candidate[], { codeAt, files }: Planner): Promise<Candidate[]> {
  const all = candidates.flatMap(({ edits }) => edits.flatMap(({ insertions }) => insertions));
  const constants = await repeatedValues(all, codeAt, files);
  const named = (insertion: HeaderInsertion): HeaderInsertion => {
    const { path, value } = insertion;
    const constant = constants.get(path);
    if (!constant || !value || !constant.texts.has(value.text)) return insertion;
    const { name, definition } = constant;
    return withValue(insertion, { ...value, text: name, isText: false, needs: [...value.needs, definition] });
  };
  return candidates.map((one) => {
    if (!one.insertions.some(({ path }) => constants.has(path))) return one;
    return one.withEdits(one.edits.map((edit) => ({ ...edit, insertions: edit.insertions.map(named) })));
  });
}

function fixesOf(
  { candidates, proof }: Settled,
  subject: ProductSubject,
  refusals: Map<string, Refusal>,
): ReadonlyMap<string, Fix> {
  const fixes = new Map<string, Fix>();
  for (const one of candidates)
    if (one.insertions.length > 0) fixes.set(one.client.id, fixOf(one, proof, subject));
    else refusals.set(one.client.id, { reason: 'covered' });
  return fixes;
}

function fixOf(candidate: Candidate, proof: Proof<Candidate>, { run }: ProductSubject): Fix {
  const textAt = sourceTexts(run);
  const edits = candidate.insertions.flatMap(({ path, at, end = at, text }) => {
    const source = textAt(path);
    return source ? [{ location: source.locate(at, end), text }] : [];
  });
  return { title: titleOf(candidate, proof), applicability: 'suggest', edits: edits as unknown as Fix['edits'] };
}

function titleOf({ insertions, edits, reached, wanted, versioned }: Candidate, { sends }: Proof<Candidate>): string {
  const settled = reached.filter((site) => sends(site, wanted)).length;
  const places = new Set(edits.flatMap((edit) => edit.insertions.map(placeOf))).size;
  // No constant that holds the version is in scope there.
  const isLiteral = versioned && insertions.some(({ text }) => text.includes(wanted));
  return [
    'add the User-Agent',
    ...(places === 1 ? [] : [` in ${places} places`]),
    ...(settled === 0
      ? []
      : [`, also for ${settled} ${settled === 1 ? 'call' : 'calls'} that could not be determined`]),
    ...(isLiteral ? [`, with the version ${quote(versioned.version)} as text`] : []),
  ].join('');
}
