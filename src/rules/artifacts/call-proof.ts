import type { SourceSearch } from '../../core/ports.ts';
import { type Location, SourceText } from '../../core/text.ts';
import { ensure } from '../../scan/analysis/ensure.ts';
import type { Codes } from '../../scan/edits/code.ts';
import type { CallSiteResult, ScanResult } from '../../scan/result.ts';
import { Artifacts } from '../artifact.ts';
import type { Refusal } from '../edits/call-headers.ts';
import type { ProductSubject } from '../subject.ts';
import { sourcesOf } from './api-calls.ts';
import { sourceTexts } from './source-lines.ts';

/** A place of the sources, and the text to insert there. */
export interface Insertion {
  readonly path: string;
  /** Offset in UTF-16 units. */
  readonly at: number;
  /** What the text replaces, up to there; absent: nothing. */
  readonly end?: number;
  readonly text: string;
}

/** Insertions, and the calls that they are to give the header. */
export interface Change {
  readonly insertions: readonly Insertion[];
  readonly wanted: string;
  /** Calls that have to send `wanted` then. */
  readonly intended: readonly CallSiteResult[];
  /** Calls whose status is open and that the insertions reach: they send `wanted` then, or stay open. */
  readonly reached: readonly CallSiteResult[];
  /** The value has to be read back letter for letter, as where it is a constant of another file. */
  readonly isExact: boolean;
}

/** The sources with insertions, scanned in memory. */
export interface Trial {
  /** Files that have a syntax error now. */
  readonly broken: ReadonlySet<string>;
  /** Null: they could not be scanned. */
  readonly result: ScanResult | null;
  /** The call that a call is after the insertions; null: there is none, or it is not alone. */
  callOf(site: CallSiteResult): CallSiteResult | null;
  /** Where a place of the edited sources was before. */
  lineBefore(site: CallSiteResult): number;
  /** What was inserted at a place of the edited sources; null: nothing. */
  insertedAt(place: Location): Insertion | null;
}

/** Scans the sources with insertions. Nothing is written. */
export async function tryOut(
  { run, file }: Pick<ProductSubject, 'run' | 'file'>,
  insertions: readonly Insertion[],
  codes: Codes,
): Promise<Trial> {
  const { tree } = run;
  const textAt = sourceTexts(run);
  const changed = new Map<string, EditedFile>();
  for (const path of new Set(insertions.map((one) => one.path))) {
    const source = textAt(path);
    const own = insertions.filter((one) => one.path === path);
    if (source) changed.set(path, new EditedFile(source, own));
  }
  const broken = new Set<string>();
  for (const [path, { before, after }] of changed) if (!(await codes.staysSound(before, after))) broken.add(path);
  if (broken.size > 0)
    return { broken, result: null, callOf: () => null, lineBefore: ({ line }) => line, insertedAt: () => null };
  const bytes = new Map([...changed].map(([path, { after }]) => [path, new TextEncoder().encode(after.text)]));
  const texts = new Map([...changed].map(([path, { after }]) => [path, after.text.toLowerCase()]));
  const edited = {
    ...run,
    artifacts: new Artifacts(),
    scan: run.scan && { ...run.scan, search: searchWith(run.scan.search, texts) },
    tree: {
      entry: (path: string) => tree.entry(path),
      names: (folder: string) => tree.names(folder),
      glob: (pattern: string) => tree.glob(pattern),
      read: (path: string, limit: number) => {
        const own = bytes.get(path);
        if (!own) return tree.read(path, limit);
        return own.length > limit ? null : own;
      },
    },
  };
  const result = await sourcesOf(edited, file);
  const now = new Map<string, CallSiteResult | null>();
  for (const site of result?.sites ?? []) {
    const key = keyOf(site);
    // One call may be reached in several ways.
    now.set(key, now.has(key) && now.get(key)?.status !== site.status ? null : site);
  }
  return {
    broken,
    result,
    callOf: (site) => now.get(keyOf(site, changed.get(site.path))) ?? null,
    lineBefore: (site) => changed.get(site.path)?.original(site).line ?? site.line,
    insertedAt: (place) => changed.get(place.path)?.insertedAt(place) ?? null,
  };
}

/**
 * A search that sees changed files as they are now: which files a scan reads depends on what they contain.
 *
 * @param texts in small letters
 */
function searchWith(search: SourceSearch, texts: ReadonlyMap<string, string>): SourceSearch {
  return {
    files: () => search.files(),
    target: (path) => search.target(path),
    isForeign: (path) => search.isForeign(path),
    absent: () => search.absent(),
    isRefused: () => search.isRefused(),
    find: async (strings, isWanted, among) => {
      const before = await search.find(strings, isWanted, among);
      const wanted = strings.map((one) => one.toLowerCase());
      const found = new Set(before);
      const asked = among && new Set(among);
      for (const [path, text] of texts)
        if (asked?.has(path) !== false && isWanted(path) && wanted.some((one) => text.includes(one))) found.add(path);
        else found.delete(path);
      if (found.size === before.length && before.every((path) => found.has(path))) return before;
      return search.files().filter((path) => found.has(path));
    },
  };
}

/** What a scan with changes shows. */
export interface Proof<Candidate> {
  /**
   * The changes that it refutes, and why: not exactly their calls send the header, another call changed, or a file has a
   * syntax error.
   */
  readonly refuted: ReadonlyMap<Candidate, Refusal>;
  /** Why they are refuted together, where none of them alone explains what the scan shows; null: all is explained. */
  readonly together: Refusal | null;
  /** Whether a call sends a value now. */
  sends(site: CallSiteResult, wanted: string): boolean;
}

/** Scans the sources with all of the changes. */
export async function prove<Candidate extends Change>(
  subject: Pick<ProductSubject, 'run' | 'file'>,
  candidates: readonly Candidate[],
  before: ScanResult,
  codes: Codes,
): Promise<Proof<Candidate>> {
  const all = candidates.flatMap(({ insertions }) => insertions);
  const { broken, result, callOf, lineBefore, insertedAt } = await tryOut(subject, all, codes);
  const sends = (site: CallSiteResult, wanted: string): boolean => {
    const now = callOf(site);
    return now !== null && isSent(now, wanted);
  };
  if (broken.size > 0) return { refuted: because(REFUTED, touching(candidates, broken)), together: null, sends };
  if (!result) return { refuted: new Map(), together: REFUTED, sends };
  const seenAs = keysIn(before.sites);
  const intended = byCall(candidates, (one) => one.intended, seenAs);
  const reached = byCall(candidates, (one) => one.reached, seenAs);
  const refuted = because(
    REFUTED,
    candidates.filter((one) => one.intended.some((site) => seenAs(site) === null)),
  );
  const others: { readonly near: ReadonlySet<Candidate>; readonly refusal: Refusal }[] = [];
  const nearest = (site: CallSiteResult, now: CallSiteResult | null): ReadonlySet<Candidate> => {
    const inserted = now?.setAt ? insertedAt(now.setAt) : null;
    const having = inserted
      ? candidates.filter(({ insertions }) => insertions.some((one) => isSame(one, inserted)))
      : [];
    if (having.length > 0) return new Set(having);
    const touched = placesOf(site, now).map((some) => touching(candidates, new Set(some)));
    return touched.find(({ size }) => size > 0) ?? new Set();
  };
  const watched = new Set(subject.run.watchedHosts);
  const known = new Set<CallSiteResult>();
  for (const site of before.sites) {
    const key = keyOf(site);
    const own = intended.get(key);
    const [candidate] = own ?? reached.get(key) ?? [];
    const now = callOf(site);
    if (now) known.add(now);
    if (!own && now?.status === site.status) continue;
    const isProven = !candidate?.isExact || now?.status === 'ok';
    if (candidate && isProven && sends(site, candidate.wanted)) continue;
    if (!own) others.push({ near: nearest(site, now), refusal: otherCall(site, watched) });
    for (const one of own ?? []) refuted.set(one, now?.status === 'unverifiable' ? openNow(now) : REFUTED);
  }
  // With the header, a request to an unknown host counts as a call.
  if (result.sites.length > before.sites.length)
    for (const site of result.sites)
      if (!known.has(site)) {
        const refusal = otherCall({ ...site, line: lineBefore(site) }, watched);
        others.push({ near: nearest(site, site), refusal });
      }
  let together: Refusal | null = null;
  for (const { near, refusal } of others) {
    if (near.size === 0) together ??= refusal;
    for (const one of near) if (refuted.get(one)?.reason !== 'other-host') refuted.set(one, refusal);
  }
  const isCut = result.sites.length !== before.sites.length || result.notJudged.length !== before.notJudged.length;
  if (isCut && refuted.size === 0) together ??= REFUTED;
  return { refuted, together, sends };
}

const REFUTED: Refusal = { reason: 'refuted' };

function because<Candidate>(refusal: Refusal, candidates: Iterable<Candidate>): Map<Candidate, Refusal> {
  return new Map([...candidates].map((one) => [one, refusal]));
}

/** Where a change may be that changes a call, nearest first: where its header is set now, where it is sent, on its trail. */
function placesOf({ path, sender, steps }: CallSiteResult, now: CallSiteResult | null): readonly (readonly string[])[] {
  const trail = [...steps, ...(now?.steps ?? [])].map(({ location }) => location.path);
  return [now?.setAt ? [now.setAt.path] : [], [path, sender.path], trail];
}

function isSame(one: Insertion, other: Insertion): boolean {
  return one.path === other.path && one.at === other.at && one.text === other.text;
}

/** A call that the changes are not for, and that they change. */
function otherCall({ host, path, line }: CallSiteResult, watched: ReadonlySet<string>): Refusal {
  return host !== null && watched.has(host)
    ? { reason: 'other-host', host, at: `${path}:${line}` }
    : { reason: 'other-call', at: `${path}:${line}` };
}

/** A call that may send something else even with the header. */
function openNow({ cause }: CallSiteResult): Refusal {
  return { reason: 'open', cause };
}

/** The key that a call has among others, where it may have another endpoint if it is the only one at its place; null: none. */
function keysIn(sites: readonly CallSiteResult[]): (site: CallSiteResult) => string | null {
  const keys = new Set(sites.map((site) => keyOf(site)));
  const byPlace = new Map<string, Set<string>>();
  for (const site of sites) ensure(byPlace, placeKey(site), () => new Set<string>()).add(keyOf(site));
  return (site) => {
    const key = keyOf(site);
    if (keys.has(key)) return key;
    const [only, ...more] = byPlace.get(placeKey(site)) ?? [];
    return only !== undefined && more.length === 0 ? only : null;
  };
}

function placeKey({ path, line, column, host }: CallSiteResult): string {
  return JSON.stringify([path, line, column, host]);
}

function byCall<Candidate extends Change>(
  candidates: readonly Candidate[],
  callsOf: (one: Candidate) => readonly CallSiteResult[],
  keyAmong: (site: CallSiteResult) => string | null,
): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const one of candidates)
    for (const site of callsOf(one)) {
      const key = keyAmong(site);
      if (key !== null) ensure(found, key, (): Candidate[] => []).push(one);
    }
  return found;
}

/** Whether a call sends a value; only the running program may know its version. */
function isSent({ status, userAgent }: CallSiteResult, wanted: string): boolean {
  if (status === 'ok') return userAgent === wanted;
  return status === 'templated' && userAgent?.startsWith(wanted.slice(0, wanted.indexOf('/') + 1)) === true;
}

function touching<Candidate extends Change>(
  candidates: readonly Candidate[],
  paths: ReadonlySet<string>,
): ReadonlySet<Candidate> {
  return new Set(candidates.filter(({ insertions }) => insertions.some(({ path }) => paths.has(path))));
}

function keyOf({ path, line, column, host, endpoint }: CallSiteResult, edited?: EditedFile): string {
  const { line: at, column: from } = edited ? edited.moved({ line, column }) : { line, column };
  return JSON.stringify([path, at, from, host, endpoint]);
}

/** A file with insertions. */
class EditedFile {
  readonly before: SourceText;
  readonly after: SourceText;
  readonly #insertions: readonly Insertion[];

  constructor(before: SourceText, insertions: readonly Insertion[]) {
    this.before = before;
    const unique = new Map(insertions.map((one) => [`${one.at} ${one.text}`, one]));
    this.#insertions = [...unique.values()].sort((a, b) => a.at - b.at);
    const parts: string[] = [];
    let from = 0;
    for (const { at, end, text } of this.#insertions) {
      parts.push(before.text.slice(from, at), text);
      from = end ?? at;
    }
    this.after = new SourceText(before.path, parts.join('') + before.text.slice(from));
  }

  /** Where a place is now; what is inserted there is behind it. */
  moved(position: { readonly line: number; readonly column: number }): { line: number; column: number } {
    const offset = this.before.offsetAt(position);
    let shift = 0;
    for (const { at, end, text } of this.#insertions) if (at < offset) shift += text.length - ((end ?? at) - at);
    return this.after.positionAt(offset + shift);
  }

  /** What was inserted at a place of the text as it is now; null: nothing. */
  insertedAt({ start }: Location): Insertion | null {
    const offset = this.after.offsetAt(start);
    let shift = 0;
    for (const one of this.#insertions) {
      const from = one.at + shift;
      if (offset >= from && offset < from + one.text.length) return one;
      shift += one.text.length - ((one.end ?? one.at) - one.at);
    }
    return null;
  }

  /** Where a place was before. */
  original(position: { readonly line: number; readonly column: number }): { line: number; column: number } {
    const offset = this.after.offsetAt(position);
    let shift = 0;
    for (const { at, end, text } of this.#insertions)
      if (at + shift < offset) shift += text.length - ((end ?? at) - at);
    return this.before.positionAt(Math.max(0, offset - shift));
  }
}
