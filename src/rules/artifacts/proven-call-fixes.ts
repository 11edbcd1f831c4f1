import type { Fix } from '../../core/finding.ts';
import { quote } from '../../core/quote.ts';
import { SourceText } from '../../core/text.ts';
import { Codes } from '../../scan/edits/code.ts';
import type { CallSiteResult, ClientResult, ScanResult } from '../../scan/result.ts';
import { Artifacts } from '../artifact.ts';
import {
  type CallEdits,
  callEdits,
  EDITED,
  type Edited,
  type HeaderInsertion,
  type Refusal,
  type Sources,
} from '../edits/call-headers.ts';
import type { ProductSubject, RunFacts } from '../subject.ts';
import { sourcesOf } from './api-calls.ts';
import { isInPage } from './browser-packages.ts';
import { sourceTexts } from './source-lines.ts';
import { versionedValue, wantedInSources } from './source-values.ts';
import { DOCUMENTED_FORM } from './user-agent.ts';

/** Scans that the proof may take: each leaves out what the one before refuted. */
const MOST_SCANS = 6;

interface Candidate {
  readonly client: ClientResult;
  readonly insertions: readonly HeaderInsertion[];
  readonly title: string;
  /** The User-Agent that its calls are to send. */
  readonly wanted: string;
  /** What may still be edited if this is refuted. */
  readonly others: readonly Edited[];
}

/** Fixes, and why the other clients that lack the header have none, by the id of the client. */
export interface CallFixes {
  readonly fixes: ReadonlyMap<string, Fix>;
  readonly refusals: ReadonlyMap<string, Refusal>;
}

/**
 * Fixes that give every call of a client its User-Agent. Each is proven: with all of them in place, a second scan finds
 * that exactly their calls turn to `ok`, that no call of another client changes, and that each file is still wholly in its language.
 * An edit that is refuted is replaced by the next one that the same calls allow.
 */
export async function provenCallFixes(
  subject: ProductSubject,
  calls: ScanResult,
  all: ScanResult,
  scan: NonNullable<RunFacts['scan']>,
): Promise<CallFixes> {
  const refusals = new Map<string, Refusal>();
  const codes = new Codes(scan);
  try {
    const plans = await Promise.all(
      calls.clients
        .filter(({ status }) => status === 'missing')
        .map((client) => planOf(subject, client, calls, codes, refusals)),
    );
    let candidates = plans.flatMap((plan) => plan?.candidate(EDITED) ?? []);
    const byClient = new Map(plans.flatMap((plan) => (plan ? [[plan.client.id, plan] as const] : [])));
    for (let scans = 0; scans < MOST_SCANS && candidates.length > 0; scans++) {
      const refuted = await refute(subject, candidates, all, codes);
      if (refuted.size === 0)
        return { fixes: new Map(candidates.map((one) => [one.client.id, fixOf(one, subject)])), refusals };
      for (const { client } of refuted) refusals.set(client.id, { reason: 'refuted' });
      candidates = candidates.flatMap((one) => {
        if (!refuted.has(one)) return one;
        const next = byClient.get(one.client.id)?.candidate(one.others) ?? null;
        if (next) refusals.delete(next.client.id);
        return next ?? [];
      });
    }
    for (const { client } of candidates) refusals.set(client.id, { reason: 'refuted' });
    return { fixes: new Map(), refusals };
  } finally {
    await codes.close();
  }
}

/** The edits that the calls of one client allow. */
interface Plan {
  readonly client: ClientResult;
  /** The first of the edits that each call allows; null: one allows none. */
  candidate(allowed: readonly Edited[]): Candidate | null;
}

/** A client whose calls are not all alike, or that has several findings, is left to a person. */
async function planOf(
  subject: ProductSubject,
  client: ClientResult,
  calls: ScanResult,
  codes: Codes,
  refusals: Map<string, Refusal>,
): Promise<Plan | null> {
  const refuse = (refusal: Refusal): null => {
    refusals.set(client.id, refusal);
    return null;
  };
  if (client.cause === 'browser') return refuse({ reason: 'browser' });
  if (client.cause !== 'absent') return null;
  if (calls.clients.filter(({ id, status }) => id === client.id && status === 'missing').length > 1)
    return refuse({ reason: 'shared' });
  const textAt = sourceTexts(subject.run);
  const codeAt = async (path: string) => {
    const source = textAt(path);
    return source && codes.of(source);
  };
  const isSound = async (path: string) => {
    const source = textAt(path);
    return source !== null && codes.isSound(source);
  };
  const edits: CallEdits[] = [];
  let wanted = DOCUMENTED_FORM;
  for (const index of client.sites) {
    const site = calls.sites[index];
    wanted = wantedInSources(subject, site?.sender.path ?? '');
    if (!site || wanted === DOCUMENTED_FORM) return refuse({ reason: 'value' });
    if (isInPage(site.sender.path, subject.run.tree)) return refuse({ reason: 'browser' });
    const own = await callEdits(site, {
      textAt,
      codeAt,
      isSound,
      literals: calls.literals,
      wanted,
      versioned: versionedValue(subject, wanted),
    });
    if (own.refusal) return refuse(own.refusal);
    edits.push(own);
  }
  const value = { wanted, versioned: versionedValue(subject, wanted) };
  return { client, candidate: (allowed) => candidateOf(client, edits, allowed, value) };
}

function candidateOf(
  client: ClientResult,
  edits: readonly CallEdits[],
  allowed: readonly Edited[],
  { wanted, versioned }: Pick<Sources, 'wanted' | 'versioned'>,
): Candidate | null {
  const chosen = edits.map(({ by }) => allowed.find((one) => by.has(one)));
  const used = chosen.map((one) => (one === undefined ? -1 : allowed.indexOf(one)));
  if (used.includes(-1)) return null;
  const found = new Map<string, HeaderInsertion>();
  for (const [index, { by }] of edits.entries())
    for (const one of by.get(chosen[index] as Edited) ?? []) found.set(`${one.path}:${one.at}`, one);
  // No constant that holds the version is in scope there.
  const isLiteral = versioned && [...found.values()].some(({ text }) => text.includes(wanted));
  const title = [
    'add the User-Agent',
    ...(found.size === 1 ? [] : [` in ${found.size} places`]),
    ...(isLiteral ? [`, with the version ${quote(versioned.version)} as text`] : []),
  ].join('');
  const others = allowed.filter((_, index) => index !== Math.min(...used));
  return { client, insertions: [...found.values()], title, wanted, others };
}

function fixOf({ insertions, title }: Candidate, { run }: ProductSubject): Fix {
  const textAt = sourceTexts(run);
  const edits = insertions.flatMap(({ path, at, text }) => {
    const source = textAt(path);
    return source ? [{ location: source.locate(at, at), text }] : [];
  });
  return { title, applicability: 'suggest', edits: edits as unknown as Fix['edits'] };
}

/** Returns the candidates that a scan of the edited files refutes. */
async function refute(
  { run, file }: ProductSubject,
  candidates: readonly Candidate[],
  before: ScanResult,
  codes: Codes,
): Promise<ReadonlySet<Candidate>> {
  const { scan, tree } = run;
  if (!scan) return new Set(candidates);
  const textAt = sourceTexts(run);
  const changed = new Map<string, EditedFile>();
  for (const path of new Set(candidates.flatMap(({ insertions }) => insertions.map((one) => one.path)))) {
    const source = textAt(path);
    if (source)
      changed.set(
        path,
        new EditedFile(
          source,
          candidates.flatMap(({ insertions }) => insertions.filter((one) => one.path === path)),
        ),
      );
  }
  const broken = new Set<string>();
  for (const [path, { before: old, after: next }] of changed)
    if (!(await codes.staysSound(old, next))) broken.add(path);
  if (broken.size > 0) return touching(candidates, broken);
  const bytes = new Map([...changed].map(([path, { after }]) => [path, new TextEncoder().encode(after.text)]));
  const after = await sourcesOf(
    {
      ...run,
      artifacts: new Artifacts(),
      tree: {
        entry: (path) => tree.entry(path),
        names: (folder) => tree.names(folder),
        glob: (pattern) => tree.glob(pattern),
        read: (path, limit) => {
          const edited = bytes.get(path);
          if (!edited) return tree.read(path, limit);
          return edited.length > limit ? null : edited;
        },
      },
    },
    file,
  );
  return after ? contradicted(candidates, before, after, changed) : new Set(candidates);
}

/** What the second scan shows otherwise than promised. */
function contradicted(
  candidates: readonly Candidate[],
  before: ScanResult,
  after: ScanResult,
  changed: ReadonlyMap<string, EditedFile>,
): ReadonlySet<Candidate> {
  const now = new Map<string, CallSiteResult | null>();
  for (const site of after.sites) {
    const key = keyOf(site);
    // One call may be reached in several ways.
    now.set(key, now.has(key) && now.get(key)?.status !== site.status ? null : site);
  }
  const refuted = new Set<Candidate>();
  const others = new Set<string>();
  const ofClient = new Map(candidates.map((one) => [one.client.id, one]));
  for (const site of before.sites) {
    const found = now.get(keyOf(site, changed.get(site.path)));
    const candidate = ofClient.get(site.client);
    const own = site.status === 'missing' ? candidate : undefined;
    const isSent = found && candidate ? sends(found, candidate.wanted) : false;
    // What the same client sends, and was not known to have the header, may have it now.
    const isSettled = site.status === 'unverifiable' && isSent;
    if (own ? isSent : found?.status === site.status || isSettled) continue;
    if (own) refuted.add(own);
    else others.add(site.path);
  }
  if (after.sites.length !== before.sites.length || after.notJudged.length !== before.notJudged.length)
    return refuted.size > 0 ? refuted : new Set(candidates);
  if (others.size === 0) return refuted;
  const near = touching(candidates, others);
  return near.size > 0 ? new Set([...near, ...refuted]) : new Set(candidates);
}

/** Whether a call sends a value; only the running program may know its version. */
function sends({ status, userAgent }: CallSiteResult, wanted: string): boolean {
  if (status === 'ok') return userAgent === wanted;
  return status === 'templated' && userAgent?.startsWith(wanted.slice(0, wanted.indexOf('/') + 1)) === true;
}

function touching(candidates: readonly Candidate[], paths: ReadonlySet<string>): ReadonlySet<Candidate> {
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
  readonly #insertions: readonly HeaderInsertion[];

  constructor(before: SourceText, insertions: readonly HeaderInsertion[]) {
    this.before = before;
    const unique = new Map(insertions.map((one) => [one.at, one]));
    this.#insertions = [...unique.values()].sort((a, b) => a.at - b.at);
    const parts: string[] = [];
    let from = 0;
    for (const { at, text } of this.#insertions) {
      parts.push(before.text.slice(from, at), text);
      from = at;
    }
    this.after = new SourceText(before.path, parts.join('') + before.text.slice(from));
  }

  /** Where a place is now; what is inserted there is behind it. */
  moved(position: { readonly line: number; readonly column: number }): { line: number; column: number } {
    const offset = this.before.offsetAt(position);
    let shift = 0;
    for (const { at, text } of this.#insertions) if (at < offset) shift += text.length;
    return this.after.positionAt(offset + shift);
  }
}
