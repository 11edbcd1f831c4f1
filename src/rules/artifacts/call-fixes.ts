import type { Fix } from '../../core/finding.ts';
import { SourceText } from '../../core/text.ts';
import { soundTest } from '../../scan/edits/parses.ts';
import type { CallSiteResult, ClientResult, ScanResult, SiteStatus } from '../../scan/result.ts';
import { Artifacts, artifact } from '../artifact.ts';
import { type HeaderInsertion, headerInsertion } from '../edits/call-headers.ts';
import type { ProductSubject } from '../subject.ts';
import { apiCallsOf, sourcesOf } from './api-calls.ts';
import { sourceTexts } from './source-lines.ts';
import { wantedInSources } from './source-values.ts';
import { DOCUMENTED_FORM } from './user-agent.ts';

/** Scans that the proof may take: each leaves out what the one before refuted. */
const MOST_SCANS = 4;

interface Candidate {
  readonly client: ClientResult;
  readonly insertions: readonly HeaderInsertion[];
  readonly title: string;
}

/**
 * Fixes that give every call of a client its User-Agent, by the id of the client. Each is proven: with all of them in
 * place, a second scan finds that exactly their calls turn to `ok`, that no other call changes, and that each file is
 * still wholly in its language.
 */
export const callFixes = artifact(async (subject: ProductSubject): Promise<ReadonlyMap<string, Fix>> => {
  const { run, file } = subject;
  const calls = run.editsCalls ? await apiCallsOf(subject) : null;
  const all = calls && (await sourcesOf(run, file));
  if (!calls || !all) return new Map();
  let candidates = calls.clients.flatMap((client) => candidateOf(subject, client, calls) ?? []);
  for (let scans = 0; scans < MOST_SCANS && candidates.length > 0; scans++) {
    const refuted = await refute(subject, candidates, all);
    if (refuted.size === 0) return new Map(candidates.map((one) => [one.client.id, fixOf(one, subject)]));
    candidates = candidates.filter((one) => !refuted.has(one));
  }
  return new Map();
});

/** A client whose calls are not all alike, or that has several findings, is left to a person. */
function candidateOf(subject: ProductSubject, client: ClientResult, calls: ScanResult): Candidate | null {
  if (client.status !== 'missing' || calls.clients.filter(({ id }) => id === client.id).length > 1) return null;
  const textAt = sourceTexts(subject.run);
  const found = new Map<string, HeaderInsertion>();
  for (const index of client.sites) {
    const site = calls.sites[index];
    const wanted = wantedInSources(subject, site?.sender.path ?? '');
    if (!site || wanted === DOCUMENTED_FORM) return null;
    const one = headerInsertion(site, client, { textAt, literals: calls.literals, wanted });
    if (!one) return null;
    found.set(`${one.path}:${one.at}`, one);
  }
  const [first] = found.values();
  const title = `add the User-Agent${found.size === 1 && first ? '' : ` in ${found.size} places`}`;
  return { client, insertions: [...found.values()], title };
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
): Promise<ReadonlySet<Candidate>> {
  const { scan, tree } = run;
  if (!scan) return new Set(candidates);
  const textAt = sourceTexts(run);
  const changed = new Map<string, Edited>();
  for (const path of new Set(candidates.flatMap(({ insertions }) => insertions.map((one) => one.path)))) {
    const source = textAt(path);
    if (source)
      changed.set(
        path,
        new Edited(
          source,
          candidates.flatMap(({ insertions }) => insertions.filter((one) => one.path === path)),
        ),
      );
  }
  const isSound = soundTest(scan);
  const broken = new Set<string>();
  for (const [path, { before: old, after: next }] of changed)
    if (!(await isSound(path, old.text, next.text))) broken.add(path);
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
  changed: ReadonlyMap<string, Edited>,
): ReadonlySet<Candidate> {
  const now = new Map<string, SiteStatus | null>();
  for (const site of after.sites) {
    const key = keyOf(site);
    // One call may be reached in several ways.
    now.set(key, now.has(key) && now.get(key) !== site.status ? null : site.status);
  }
  const refuted = new Set<Candidate>();
  const others = new Set<string>();
  const ofClient = new Map(candidates.map((one) => [one.client.id, one]));
  for (const site of before.sites) {
    const status = now.get(keyOf(site, changed.get(site.path)));
    const own = site.status === 'missing' ? ofClient.get(site.client) : undefined;
    if (own ? status === 'ok' : status === site.status) continue;
    if (own) refuted.add(own);
    else others.add(site.path);
  }
  if (after.sites.length !== before.sites.length || after.notJudged.length !== before.notJudged.length)
    return refuted.size > 0 ? refuted : new Set(candidates);
  if (others.size === 0) return refuted;
  const near = touching(candidates, others);
  return near.size > 0 ? new Set([...near, ...refuted]) : new Set(candidates);
}

function touching(candidates: readonly Candidate[], paths: ReadonlySet<string>): ReadonlySet<Candidate> {
  return new Set(candidates.filter(({ insertions }) => insertions.some(({ path }) => paths.has(path))));
}

function keyOf({ path, line, column, host, endpoint }: CallSiteResult, edited?: Edited): string {
  const { line: at, column: from } = edited ? edited.moved({ line, column }) : { line, column };
  return JSON.stringify([path, at, from, host, endpoint]);
}

/** A file with insertions. */
class Edited {
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
