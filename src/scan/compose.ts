import { HOLE } from '../api/hosts.ts';
import { pathTemplate } from '../api/path-template.ts';
import { compareText } from '../core/finding.ts';
import type { Location } from '../core/text.ts';
import type { RetiredAddress } from './analysis/api-scope.ts';
import { ensure } from './analysis/ensure.ts';
import { judgeText } from './analysis/judge.ts';
import { causeOf, type FoundSite, shown } from './analysis/sites.ts';
import type { Step } from './analysis/trail.ts';
import type { Origin } from './analysis/value.ts';
import { commentAt, startsAround } from './comment-lines.ts';
import type { DeclaredCall } from './declared/requests.ts';
import type { Span } from './facts.ts';
import type { Reading } from './reading.ts';
import type { Analysis, ScanRequest } from './request.ts';
import type {
  CallSiteResult,
  Cause,
  ClientResult,
  DoubtCause,
  ExcludedPlace,
  ScanResult,
  SiteStatus,
  SiteStep,
  SourceIgnoreComment,
  StepKind,
  UserAgentLiteral,
} from './result.ts';

/** A declared request as a site; its block is the client. */
function declaredSite(call: DeclaredCall, reading: Reading): FoundSite {
  const { file, host, path, retired, userAgent, near, name, block } = call;
  const { status, cause } = declaredStatus(call);
  const at = userAgent && placeOfValue(file, userAgent, reading);
  const step = (kind: StepKind, { start, end }: Span, of: string | null, doubt: DoubtCause | null = null): Step => ({
    kind,
    at: { file, start, end, inner: null },
    name: of,
    doubt,
  });
  const ending = near
    ? step('near-miss', near, null)
    : at
      ? step('value', at, userAgent.value.replaceAll(HOLE, '{…}'))
      : status === 'missing'
        ? step('absent', call, null)
        : step('end', call, null, cause === 'connector' ? cause : 'unknown-value');
  return {
    call,
    file,
    status,
    confidence: 'high',
    cause,
    host,
    path,
    method: null,
    retired: retired.map((endpoint) => ({ endpoint, origins: [] })),
    userAgent: userAgent ? { value: userAgent.value, origins: [] } : null,
    setAt: at && { file, ...at, inner: at },
    blamed: near ? { file, ...near, inner: null } : null,
    headers: null,
    client: { id: `${file}:${block}`, name: name || 'request', file, call, definition: null },
    steps: [
      step('dispatch', call, name || 'request'),
      ...(host === null ? [] : [step('address', call, `${host}${path ?? ''}`)]),
      ending,
    ],
  };
}

function declaredStatus({ connector, near, userAgent, open }: DeclaredCall): Pick<FoundSite, 'status' | 'cause'> {
  if (connector) return { status: 'unverifiable', cause: 'connector' };
  if (near) return { status: 'missing', cause: 'near-miss' };
  if (userAgent) {
    const status = judgeText(userAgent.value);
    return { status, cause: causeOf(status) };
  }
  return open ? { status: 'unverifiable', cause: 'unknown-value' } : { status: 'missing', cause: 'absent' };
}

/** Where the value is in the text that sets it: that may be a line with the name, or a whole program. */
function placeOfValue(file: string, { value, at }: NonNullable<DeclaredCall['userAgent']>, reading: Reading): Span {
  const offset = value === '' ? -1 : (reading.sources.get(file)?.text.slice(at.start, at.end).indexOf(value) ?? -1);
  return offset === -1 ? at : { start: at.start + offset, end: at.start + offset + value.length };
}

interface Placed {
  readonly site: CallSiteResult;
  readonly found: FoundSite;
}

/** Turns offsets into places, groups calls by client and cause. */
export function compose(analysis: Analysis, reading: Reading, request: ScanRequest): ScanResult {
  const declared = reading.declared();
  const found = [
    ...analysis.sites,
    ...declared.filter(({ file }) => reading.isJudged(file)).map((call) => declaredSite(call, reading)),
  ];
  const placed = found.map((one) => ({ found: one, site: placeSite(one, reading, request) }));
  placed.sort(
    (a, b) => compareText(a.site.path, b.site.path) || a.site.line - b.site.line || a.site.column - b.site.column,
  );
  const comments = withinCalls(reading.comments, found, reading);
  const refused = new Map(reading.refused);
  if (analysis.stopped !== null) for (const path of analysis.undecided) refused.set(path, analysis.stopped);
  for (const path of analysis.crowded)
    if (!refused.has(path)) refused.set(path, 'too many ways lead to a request in it');
  return {
    sites: placed.map((one) => one.site),
    clients: clients(placed, comments, reading),
    unfollowed: analysis.unfollowed.map(({ host, isBare, ...origin }) => ({
      host,
      isBare,
      location: locate(origin, reading),
    })),
    literals: literals(analysis, found, reading),
    notJudged: [...refused].map(([path, reason]) => ({ path, reason })).sort((a, b) => compareText(a.path, b.path)),
    excluded: [
      ...excludedFiles(reading),
      ...excludedRequests(declared, reading),
      ...gatewayCalls(placed, request),
    ].sort((a, b) => compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0)),
    ignoreComments: comments,
    files: reading.sources.size,
  };
}

function excludedFiles(reading: Reading): ExcludedPlace[] {
  return [...reading.excluded].map(([path, exclusion]) => ({ path, line: null, ...exclusion }));
}

/** Requests that data files declare which the manifest takes out. */
function excludedRequests(declared: readonly DeclaredCall[], reading: Reading): ExcludedPlace[] {
  return declared.flatMap((call) => {
    const exclusion = reading.exclusionOf(call.file);
    return exclusion ? [{ path: call.file, line: locate(call, reading).start.line, ...exclusion }] : [];
  });
}

function gatewayCalls(placed: readonly Placed[], request: ScanRequest): ExcludedPlace[] {
  return placed.flatMap(({ site: { path, line } }) => {
    const reason = request.gateway(path);
    return reason === null ? [] : [{ path, line, by: 'scan.clients', reason }];
  });
}

function locate(origin: { file: string; start: number; end: number }, reading: Reading): Location {
  const source = reading.sources.get(origin.file);
  if (source) return source.locate(origin.start, origin.end);
  return { path: origin.file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

/** Of a place over several lines, what stands on the first. */
function firstLine(origin: { file: string; start: number; end: number }, reading: Reading): Location {
  const place = locate(origin, reading);
  if (place.end.line === place.start.line) return place;
  const line = reading.sources.get(origin.file)?.line(place.start.line) ?? '';
  const column = Math.max(place.start.column, line.trimEnd().length + 1);
  return { ...place, end: { line: place.start.line, column } };
}

function placeSite(found: FoundSite, reading: Reading, request: ScanRequest): CallSiteResult {
  const span = { file: found.file, start: found.call.start, end: found.call.end };
  const { start, end } = firstLine(span, reading);
  const gateway = request.gateway(found.file) !== null;
  return {
    path: found.file,
    line: start.line,
    column: start.column,
    endColumn: end.column,
    endLine: locate(span, reading).end.line,
    status: gateway ? 'unverifiable' : found.status,
    confidence: found.confidence,
    host: found.host,
    endpoint: found.path === null ? null : pathTemplate(found.path),
    method: found.method,
    retired: found.retired.map((one) => ({ endpoint: one.endpoint, address: addressOf(one, reading) })),
    userAgent: found.userAgent ? shown(found.userAgent) : null,
    setAt: found.setAt ? locate(found.setAt, reading) : null,
    headersAt: found.status === 'missing' && found.headers ? firstLine(found.headers, reading) : null,
    client: found.client.id,
    sender: locate({ file: found.client.file, start: found.client.call.start, end: found.client.call.end }, reading),
    cause: gateway ? 'gateway' : causeIn(found, reading),
    steps: placeSteps(found.steps, reading),
  };
}

/** Steps with their lines, each line once by kind. */
function placeSteps(steps: readonly Step[], reading: Reading): SiteStep[] {
  const seen = new Set<string>();
  return steps.flatMap(({ kind, at, name, doubt }) => {
    const location = firstLine(at, reading);
    const key = `${kind} ${location.path}:${location.start.line}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind, location, name, doubt }];
  });
}

/** Characters; a longer text shows no address at a glance, and many calls may share it. */
const LONGEST_ADDRESS = 2_000;

/** The shortest of the texts that make an address which has the word that names the endpoint. */
function addressOf({ endpoint, origins }: RetiredAddress, reading: Reading): Location | null {
  const words = endpoint.paths.map((path) => path.slice(path.lastIndexOf('/') + 1));
  const named = origins.filter(({ file, start, end }) => {
    if (end - start > LONGEST_ADDRESS) return false;
    const text = reading.sources.get(file)?.text.slice(start, end).toLowerCase() ?? '';
    return words.some((word) => text.includes(word));
  });
  const [first] = named.sort((a, b) => a.end - a.start - (b.end - b.start));
  return first ? firstLine(first, reading) : null;
}

/** In a browser no script decides over the header. */
function causeIn({ cause, file }: FoundSite, reading: Reading): Cause {
  const facts = reading.facts.get(file);
  return cause === 'absent' && facts && reading.language(file).runsInBrowser?.(facts.imports) ? 'browser' : cause;
}

const MAX_RELATED = 3;

/** A comment inside a call over several lines is for that call, which findings place on its first line. */
function withinCalls(
  comments: readonly SourceIgnoreComment[],
  found: readonly FoundSite[],
  reading: Reading,
): readonly SourceIgnoreComment[] {
  const calls = groupBy(found, ({ file }) => file);
  const byFile = groupBy(comments, ({ location }) => location.path);
  const moved = new Map<SourceIgnoreComment, SourceIgnoreComment>();
  for (const [path, own] of byFile) {
    const source = reading.sources.get(path);
    const spans = (calls.get(path) ?? []).map(({ call }) => call);
    if (!source || spans.length === 0) continue;
    const placed = own
      .map((comment) => ({ comment, at: source.offsetAt(comment.location.start) }))
      .sort((a, b) => a.at - b.at);
    const starts = startsAround(
      spans,
      placed.map(({ at }) => at),
    );
    for (const [index, { comment }] of placed.entries()) {
      const start = starts[index] ?? null;
      if (start !== null)
        moved.set(comment, { ...comment, lines: { ...comment.lines, first: source.positionAt(start).line } });
    }
  }
  return comments.map((comment) => moved.get(comment) ?? comment);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) ensure(groups, keyOf(item), (): Item[] => []).push(item);
  return groups;
}

function clients(
  placed: readonly Placed[],
  comments: readonly SourceIgnoreComment[],
  reading: Reading,
): ClientResult[] {
  const groups = new Map<string, { readonly index: number; readonly one: Placed }[]>();
  const waiverAt = commentAt(comments);
  placed.forEach((one, index) => {
    const { path, line, client, cause, status, confidence } = one.site;
    // A comment at one call waives no other.
    const key = `${client} ${cause} ${status} ${confidence} ${waiverAt(path, line)}`;
    const group = groups.get(key);
    if (group) group.push({ index, one });
    else groups.set(key, [{ index, one }]);
  });
  return [...groups.values()].map((group) => {
    const { site, found } = (group[0] as { one: Placed }).one;
    const places = [...new Set(group.flatMap(({ one }) => relatedOf(one.found)))].slice(0, MAX_RELATED);
    return {
      id: site.client,
      name: found.client.name,
      definition:
        found.client.definition && firstLine({ file: found.client.file, ...found.client.definition }, reading),
      cause: site.cause,
      status: site.status,
      confidence: site.confidence,
      sites: group.map(({ index }) => index),
      related: places.map((place) => ({ message: place.message, location: locate(place.origin, reading) })),
    };
  });
}

function relatedOf(found: FoundSite): { readonly message: string; readonly origin: Origin }[] {
  const { blamed, client } = found;
  // The place of the finding needs no second mention.
  if (!blamed || (blamed.file === client.file && blamed.start === client.call.start)) return [];
  return [{ message: BLAMED[found.cause] ?? 'the trail ends here', origin: blamed }];
}

const BLAMED: Readonly<Partial<Record<Cause, string>>> = {
  'near-miss': 'sent under a name that is not User-Agent',
  removed: 'the header is removed or left empty here',
  condition: 'only under this condition',
  parameter: 'the headers come from the caller',
  'process-default': 'the default is set here',
  'unknown-client': 'the client comes from here',
};

/** Partner values anywhere, and whatever else calls in scope send. */
function literals(analysis: Analysis, sites: readonly FoundSite[], reading: Reading): UserAgentLiteral[] {
  const found = new Map<string, UserAgentLiteral>();
  const add = (value: string, origin: Origin, status: SiteStatus, sent: boolean): void => {
    const key = `${origin.file}:${origin.start}`;
    if (found.get(key)?.sent || (found.has(key) && !sent)) return;
    const inner =
      origin.inner && reading.isEditable(origin.file) ? locate({ file: origin.file, ...origin.inner }, reading) : null;
    found.set(key, { value, location: locate(origin, reading), inner, status, sent });
  };
  for (const one of analysis.partnerTexts) add(shown(one.text), one.origin, one.status, false);
  for (const site of sites) if (site.userAgent && site.setAt) add(shown(site.userAgent), site.setAt, site.status, true);
  return [...found.values()].sort(
    (a, b) =>
      compareText(a.location.path, b.location.path) ||
      a.location.start.line - b.location.start.line ||
      a.location.start.column - b.location.start.column,
  );
}
