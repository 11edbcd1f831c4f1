import { folderOf } from '../../core/path.ts';
import type { Location, SourceText } from '../../core/text.ts';
import { type Code, markAt } from '../../scan/edits/code.ts';
import { declaredHeader } from '../../scan/edits/declared.ts';
import { clientEdits, headerEdits } from '../../scan/edits/header-edits.ts';
import {
  callAt,
  callsBehind,
  callsGivenBack,
  dictionariesBehind,
  innerFunction,
  isSameFunction,
} from '../../scan/edits/made-by.ts';
import { passingEdits, sendingEdit } from '../../scan/edits/passing.ts';
import { textsOf } from '../../scan/edits/texts.ts';
import { firstEntry, type Insertion, type Value, type ValueAt } from '../../scan/edits/writing.ts';
import { lastName, rootOf, type Span } from '../../scan/facts.ts';
import type { CallSiteResult } from '../../scan/result.ts';
import { calledHosts, foreignHosts } from './foreign-hosts.ts';

/** What an edit may change, in the order of preference: what more calls share comes first. */
export const EDITED = ['client', 'pass', 'request', 'requests', 'option', 'headers', 'base', 'entry', 'call'] as const;

export type Edited = (typeof EDITED)[number];

/** A place of the sources, and the text to insert there. */
export interface HeaderInsertion extends Insertion {
  readonly path: string;
  /** What it sets the header to, as its text has it; absent: it sets none, or not in code. */
  readonly value?: Value;
}

/** Why no edit of a call is safe to write; `covered`: an edit for other calls reaches it. */
export type Refusal =
  | {
      readonly reason:
        | 'language'
        | 'not-parsed'
        | 'not-written-out'
        | 'refuted'
        | 'value'
        | 'shared'
        | 'browser'
        | 'set-otherwise';
    }
  | { readonly reason: 'covered' }
  /** `at`: the call to that host which the edit would change; absent: the host is only named there. */
  | { readonly reason: 'other-host'; readonly host: string; readonly at?: string }
  /** The edit would change a call that it is not for. */
  | { readonly reason: 'other-call'; readonly at: string }
  /** With the edit, a call may still send something else. */
  | { readonly reason: 'open'; readonly cause: CallSiteResult['cause'] };

export interface Sources {
  /** Null: it cannot be read. */
  textAt(path: string): SourceText | null;
  /** Null: edits cannot write its language. */
  codeAt(path: string): Promise<Code | null>;
  isSound(path: string): Promise<boolean>;
  /** Paths of all files. */
  files(): readonly string[];
  /** How code of a file writes the value to send. */
  valuesIn(code: Code): Promise<ValueAt>;
  readonly wanted: string;
}

/** The insertions that give one call its header, by what they change; else why there are none. */
export interface CallEdits {
  readonly by: ReadonlyMap<Edited, readonly HeaderInsertion[]>;
  readonly refusal: Refusal | null;
}

export async function callEdits(site: CallSiteResult, sources: Sources): Promise<CallEdits> {
  const { sender, headersAt } = site;
  const none = (refusal: Refusal): CallEdits => ({ by: new Map(), refusal });
  const declared = await atDeclared(site, sources);
  if (declared) return declared;
  const code = await sources.codeAt(sender.path);
  if (!code) return none({ reason: 'language' });
  if (!(await sources.isSound(sender.path))) return none({ reason: 'not-parsed' });
  const found = [...(await atCalls(site, code, sources))];
  const passing = await atPassing(site, sources);
  if (passing) found.push(['pass', [passing]]);
  if (headersAt) {
    const headers = await atHeaders(headersAt, sources);
    if (headers) found.push(['headers', [headers]]);
  }
  const base = await atBase(site, sources);
  if (base) found.push(['base', [base]]);
  const by = new Map<Edited, readonly HeaderInsertion[]>();
  let refusal: Refusal = { reason: 'not-written-out' };
  for (const [edited, insertions] of found) {
    const isOwn =
      !MAY_SERVE_OTHERS.has(edited) && isSender(site) && insertions.every((one) => isOwnPlace(one, edited, site, code));
    const inside = MAY_SERVE_OTHERS.has(edited) ? null : await functionAround(site, insertions, sources);
    const host = isOwn
      ? null
      : inside
        ? (hostsIn(inside.code, inside.span)[0] ?? null)
        : await foreignHost([...insertions.map(({ path }) => path), site.path, sender.path], sources);
    if (host === null) by.set(edited, insertions);
    else refusal = { reason: 'other-host', host };
  }
  return { by, refusal: by.size > 0 ? null : refusal };
}

/** Edits of what more calls than those of a finding may use. */
const MAY_SERVE_OTHERS: ReadonlySet<Edited> = new Set(['client', 'pass', 'base']);

/** The edit of a request that a data file declares; null: it has none. */
async function atDeclared({ sender }: CallSiteResult, sources: Sources): Promise<CallEdits | null> {
  const { path, start } = sender;
  const source = sources.textAt(path);
  const made = source && declaredHeader(path, source.text, source.offsetAt(start), sources.wanted);
  if (!made) return null;
  const { isOwn, ...insertion } = made;
  const host = isOwn ? null : await foreignHost([path], sources);
  if (host !== null) return { by: new Map(), refusal: { reason: 'other-host', host } };
  return { by: new Map([['call', [{ path, ...insertion }]]]), refusal: null };
}

/** The literal dictionaries in the file of a call that it is made of. */
export async function dictionariesOf(
  { sender }: CallSiteResult,
  { codeAt }: Pick<Sources, 'codeAt'>,
): Promise<readonly Span[]> {
  const code = await codeAt(sender.path);
  const call = code && callAt(code.facts, code.source.offsetAt(sender.start), code.source.offsetAt(sender.end));
  return call ? dictionariesBehind(code.facts, code.language, call) : [];
}

async function atCalls(site: CallSiteResult, code: Code, sources: Sources) {
  const { sender } = site;
  const found = new Map<Edited, HeaderInsertion[]>();
  const look = async (
    at: Code,
    start: number,
    end: number | null,
    { passedOn }: { readonly passedOn: boolean },
  ): Promise<void> => {
    const { path } = at.source;
    const call = callAt(at.facts, start, end);
    if (!call) return;
    for (const { edits, ...insertion } of headerEdits(at, call, await sources.valuesIn(at))) {
      if (passedOn && (edits === 'call' || edits === 'option' || edits === 'entry')) continue;
      const known = found.get(edits);
      if (!known) found.set(edits, [{ path, ...insertion }]);
      else if (known.every((one) => one.path !== path || one.at !== insertion.at)) known.push({ path, ...insertion });
    }
  };
  await look(code, code.source.offsetAt(sender.start), code.source.offsetAt(sender.end), { passedOn: false });
  const own = isSender(site) ? null : await sources.codeAt(site.path);
  if (own) await look(own, own.source.offsetAt({ line: site.line, column: site.column }), null, { passedOn: true });
  if (!found.has('request')) {
    const elsewhere = await atOthers(site, code, sources);
    if (elsewhere.length > 0) found.set('request', elsewhere);
  }
  if (!found.has('client')) {
    const makers = await atMakers(site, sources);
    if (makers.length > 0) found.set('client', [...makers]);
  }
  const [client, request] = [found.get('client'), found.get('request')];
  const [nearest] = request ?? [];
  return new Map<Edited, readonly HeaderInsertion[]>([
    ...(client ? [['client', client.slice(0, 1)] as const] : []),
    ...(nearest ? [['request', [nearest]] as const] : []),
    ...(request && request.length > 1 && request.length <= MOST_REQUESTS ? [['requests', request] as const] : []),
    ...(['option', 'entry', 'call'] as const).flatMap((edited) => {
      const [first] = found.get(edited) ?? [];
      return first ? [[edited, [first]] as const] : [];
    }),
  ]);
}

/** Edits where the client of a call is made, if its file does not tell that it is the client: a container may hand it out. */
async function atMakers({ steps }: CallSiteResult, sources: Sources): Promise<readonly HeaderInsertion[]> {
  const found: HeaderInsertion[] = [];
  for (const { kind, location } of steps) {
    if (kind !== 'client') continue;
    const code = await sources.codeAt(location.path);
    const call = code && callAt(code.facts, code.source.offsetAt(location.start), null);
    if (!call || !(await sources.isSound(location.path))) continue;
    for (const { edits: _, ...insertion } of clientEdits(code, call, await sources.valuesIn(code)))
      found.push({ path: location.path, ...insertion });
  }
  return found;
}

/** Files that may define a function by their names or their folder. */
const MOST_DEFINING = 30;

/** Edits where a function of another file makes the request that a call sends. */
async function atOthers({ sender }: CallSiteResult, code: Code, sources: Sources): Promise<HeaderInsertion[]> {
  const { facts, language, source } = code;
  const call = callAt(facts, source.offsetAt(sender.start), source.offsetAt(sender.end));
  if (!call || language.shares !== true) return [];
  const found: HeaderInsertion[] = [];
  for (const { call: made } of callsBehind(facts, language, call)) {
    const name = lastName(made.callee);
    const owner = made.callee.kind === 'member' ? rootOf(made.callee)?.name : undefined;
    if (made.creates || name === '' || facts.functions.some((fn) => fn.name === name)) continue;
    for (const path of mayDefine(owner, source.path, sources.files())) {
      const other = await sources.codeAt(path);
      const [given, ...more] = other ? callsGivenBack(other.facts, name) : [];
      if (!other || !given || !(await sources.isSound(path))) continue;
      for (const one of [given, ...more])
        for (const { edits, ...insertion } of headerEdits(other, one, await sources.valuesIn(other)))
          if (edits === 'request') found.push({ path, ...insertion });
    }
  }
  return found;
}

/** The file that is named after the owner of a function; without one, those beside the file that calls it. */
function mayDefine(owner: string | undefined, from: string, files: readonly string[]): readonly string[] {
  const ending = /\.\w+$/.exec(from)?.[0] ?? '';
  const isNamed = (path: string): boolean => path.endsWith(`/${owner}${ending}`);
  const isBeside = (path: string): boolean => path.endsWith(ending) && folderOf(path) === folderOf(from);
  const wanted = owner === undefined ? isBeside : isNamed;
  return files.filter((path) => path !== from && wanted(path)).slice(0, MOST_DEFINING);
}

/** Objects of which any may be the request: the branches of a choice. */
const MOST_REQUESTS = 3;

function isSender({ path, line, sender }: CallSiteResult): boolean {
  return path === sender.path && line === sender.start.line;
}

/** Whether an edit changes nothing but one request: a dictionary may also be for others, unless it is in the call. */
function isOwnPlace({ path, at }: HeaderInsertion, edited: Edited, { sender }: CallSiteResult, code: Code): boolean {
  if (path !== sender.path) return false;
  const [start, end] = [code.source.offsetAt(sender.start), code.source.offsetAt(sender.end)];
  return edited === 'headers' ? at >= start && at <= end : isSameFunction(code.facts, at, start);
}

/** The function that adds headers to a request on the way of a call: in the file that sends it, else on its trail. */
async function atPassing({ sender, path, steps }: CallSiteResult, sources: Sources): Promise<HeaderInsertion | null> {
  const paths = new Set([sender.path, path, ...steps.map(({ location }) => location.path)]);
  for (const one of paths) {
    const code = await sources.codeAt(one);
    if (!code || !(await sources.isSound(one))) continue;
    const [first] = passingEdits(code, await sources.valuesIn(code));
    if (first) return { path: one, ...first };
  }
  return atSending(sender, sources);
}

/** In front of where a function sends the request that it is given. */
async function atSending(
  { path, start, end }: CallSiteResult['sender'],
  sources: Sources,
): Promise<HeaderInsertion | null> {
  const code = await sources.codeAt(path);
  if (!code || !(await sources.isSound(path))) return null;
  const call = callAt(code.facts, code.source.offsetAt(start), code.source.offsetAt(end));
  const made = call && sendingEdit(code, call, await sources.valuesIn(code));
  return made && { path, ...made };
}

/** A header of a list, as an object with its name and its value: another entry would be no header. */
const PAIR = /^[{\s]*["']?(?:name|key)["']?\s*(?::|=>?)[^{}]*\bvalue\b/i;
const LONGEST_PAIR = 300;

async function atHeaders({ path, start }: Location, sources: Sources): Promise<HeaderInsertion | null> {
  const code = await sources.codeAt(path);
  const dictionary = code?.writes.dictionary;
  if (!dictionary) return null;
  const { source } = code;
  const at = source.offsetAt(start);
  if (PAIR.test(source.text.slice(at, at + LONGEST_PAIR))) return null;
  const mark = markAt(at, code);
  const value = (await sources.valuesIn(code))(at, mark);
  if (value === null) return null;
  const { assign, pair, lists } = dictionary;
  const list = lists?.open.exec(source.text.slice(at, at + LONGEST_PAIR))?.[1];
  if (lists && list === undefined) return null;
  const entry = `${mark}User-Agent${mark}${assign}${list ? `${list}${value.text}${lists?.close ?? ''}` : value.text}`;
  // Entries of several kinds cannot stand beside each other.
  if (pair && !startsWithPair(source.text, at, pair.open.trim())) return null;
  const made = firstEntry(source.text, at, pair ? `${pair.open}${entry}${pair.close}` : entry, dictionary);
  return made && { path, value, ...made };
}

/** Whether the first entry of a dictionary is in brackets of its own. */
function startsWithPair(text: string, at: number, open: string): boolean {
  return text
    .slice(at, at + LONGEST_PAIR)
    .replace(/\s/g, '')
    .startsWith(open + open);
}

/** The headers that those of the call take over, from the function or variable that is the farthest on its trail. */
async function atBase({ headersAt, steps }: CallSiteResult, sources: Sources): Promise<HeaderInsertion | null> {
  if (!headersAt) return null;
  const isSame = ({ path, start }: Location): boolean =>
    path === headersAt.path && start.line === headersAt.start.line && start.column === headersAt.start.column;
  for (const { kind, location } of steps.toReversed()) {
    if (kind !== 'headers' || isSame(location)) continue;
    const made = (await sources.isSound(location.path)) ? await atHeaders(location, sources) : null;
    if (made) return made;
  }
  return null;
}

/** The function of a call that all edits are in, so that what they change is a request of that function; null: none. */
async function functionAround(
  { path, line, column }: CallSiteResult,
  edits: readonly HeaderInsertion[],
  { codeAt }: Sources,
): Promise<{ readonly code: Code; readonly span: Span } | null> {
  if (edits.some((one) => one.path !== path)) return null;
  const code = await codeAt(path);
  const span = code && innerFunction(code.facts, code.source.offsetAt({ line, column }));
  return code && span && edits.every(({ at }) => at > span.start && at < span.end) ? { code, span } : null;
}

/** The first host of another vendor in the texts of the files; null: there is none. */
async function foreignHost(paths: readonly string[], { textAt, codeAt }: Sources): Promise<string | null> {
  for (const path of new Set(paths)) {
    const code = await codeAt(path);
    const [host] = code ? hostsIn(code, null) : (textAt(path)?.text ?? '').split('\n').flatMap(foreignHosts);
    if (host !== undefined) return host;
  }
  return null;
}

function hostsIn({ facts }: Code, inside: Span | null): readonly string[] {
  return textsOf(facts, inside).flatMap(calledHosts);
}
