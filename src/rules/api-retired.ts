import { retiredWords } from '../api/retired-words.ts';
import type { Draft, Related } from '../core/finding.ts';
import type { Location } from '../core/text.ts';
import type { CallSiteResult, RetiredCall, SourceIgnoreComment } from '../scan/result.ts';
import { apiCallsOf, noScan, placeOf } from './artifacts/api-calls.ts';
import { apiCallMeasurement } from './artifacts/call-map.ts';
import { trafficOf } from './artifacts/traffic.ts';
import { SCAN_KEYS } from './basis.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** Further calls of one file that a finding lists. */
const MOST_CALLS = 20;
/** Places of addresses that a finding lists. */
const MOST_ADDRESSES = 5;

const client = (path: string) =>
  `import requests

session = requests.Session()
session.headers["User-Agent"] = "MdePartner-Contoso-ContosoCognito/1.0.0"

def alerts():
    return session.get("https://graph.microsoft.com/v1.0/security/${path}").json()
`;

/** Calls to endpoints that Microsoft has retired or has announced to retire. */
export const apiRetired = productRule({
  meta: {
    id: 'api-retired',
    title: 'API endpoint is retired',
    severities: ['warning', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    order: 80,
    group: 'user-agent',
    restsOn: { reads: SCAN_KEYS },
    scans: true,
    onPage: false,
    docs: {
      what: [
        'Compares the API calls in the sources, and the recorded requests given with `--har`, with the table in',
        '`docs/retired-endpoints.md`. A call to one of these endpoints is a **warning**, before and after the date.',
        'It is a **notice** if only the metadata of the SDKs, or an old edition of the documentation, shows that the',
        'endpoint is gone.',
        '',
        'Each endpoint is reported once per file, at its first call. The other calls in the file, and the place where the',
        'URL is written, are listed with it. If a call may go to several URLs, each is compared. In a Graph batch, each',
        'request is compared.',
        '',
        'Only calls are checked. Audiences, scopes, resources, documents, tests and samples are not, and neither are',
        '`/security/alerts_v2`, `/api/alerts` and `/api/incidents`. This rule does not decide whether R6 is met.',
      ].join('\n'),
      why: [
        'A retired endpoint stops answering, often for all customers on one day. Its replacement needs another permission,',
        'which the administrator of each customer must grant, so the move takes longer than the code change.',
      ].join('\n'),
      fix: [
        'Call the replacement that the message names, and request its permission in your app registration. There is no',
        'automatic fix, because host, permission and response differ.',
      ].join('\n'),
      examples: [{ file: 'client.py', bad: client('alerts'), good: client('alerts_v2') }],
    },
  },
  measures: { apiCalls: apiCallMeasurement },
  async skip(subject) {
    if (subject.run.har) return undefined;
    if (noScan(subject)) return noScan(subject);
    return (await apiCallsOf(subject))?.sites.length === 0 ? 'no API calls were found in the sources' : undefined;
  },
  async *check(subject): AsyncIterable<Draft> {
    const { sites, ignoreComments } = (await apiCallsOf(subject)) ?? { sites: [], ignoreComments: [] };
    const comments = ignoreComments.filter(({ rule }) => rule === 'api-retired');
    for (const use of byFile([...sites.flatMap((site) => called(site, comments)), ...recorded(subject)]))
      yield finding(use, subject.run.today);
  },
});

/** A call or a recorded request. */
interface Use extends RetiredCall {
  readonly location: Location;
  readonly isRecorded: boolean;
  /** Start of the comment that waives it; null: none does. */
  readonly waivedBy: number | null;
}

function called(site: CallSiteResult, comments: readonly SourceIgnoreComment[]): Use[] {
  if (site.retired.length === 0) return [];
  const waiver = comments.find(
    ({ location, lines }) => location.path === site.path && lines.first <= site.line && site.line <= lines.last,
  );
  const waivedBy = waiver?.location.start.line ?? null;
  return site.retired.map((one) => ({ ...one, location: placeOf(site), isRecorded: false, waivedBy }));
}

/** The requests of the product in recorded traffic. */
function recorded(subject: ProductSubject): Use[] {
  return (trafficOf(subject) ?? []).flatMap(({ path, calls, statuses }) =>
    calls.flatMap(({ retired, place }, index) => {
      if (!statuses[index]) return [];
      const location = { path, start: place, end: { line: place.line, column: place.column + 1 } };
      return retired.map((endpoint) => ({ endpoint, location, address: null, isRecorded: true, waivedBy: null }));
    }),
  );
}

/** The uses of each endpoint in each file, in order. A comment at one call waives no other. */
function byFile(uses: readonly Use[]): Iterable<[Use, ...Use[]]> {
  const groups = new Map<string, [Use, ...Use[]]>();
  for (const use of uses) {
    const key = `${use.endpoint.id} ${use.waivedBy} ${use.location.path}`;
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return groups.values();
}

/** A recording holds the same requests again and again, so only the first is shown. */
function finding(uses: readonly [Use, ...Use[]], today: string): Draft {
  const [{ endpoint, location, isRecorded }, ...others] = uses;
  const calls = isRecorded ? [] : others.slice(0, MOST_CALLS);
  return {
    severity: endpoint.severity,
    message: retiredWords(endpoint, today),
    location,
    occurrences: uses.map((use) => ({ location: use.location })),
    related: [
      ...calls.map((use): Related => ({ message: 'another call to this endpoint', location: use.location })),
      ...addressesOf(uses).map((address): Related => ({ message: 'the URL is written here', location: address })),
    ],
  };
}

/** Where the addresses are written, unless a call on the same line shows it. */
function addressesOf(uses: readonly Use[]): Location[] {
  const lineOf = ({ path, start }: Location) => `${path}:${start.line}`;
  const seen = new Set(uses.map(({ location }) => lineOf(location)));
  const found: Location[] = [];
  for (const { address } of uses) {
    if (!address || seen.has(lineOf(address))) continue;
    seen.add(lineOf(address));
    found.push(address);
  }
  return found.slice(0, MOST_ADDRESSES);
}
