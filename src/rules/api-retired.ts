import type { Draft, Related } from '../core/finding.ts';
import type { Location } from '../core/text.ts';
import type { RetiredEndpoint } from '../user-agent/retired-endpoints.ts';
import { retiredWords } from '../user-agent/retired-words.ts';
import { apiCallsOf, noScan } from './artifacts/api-calls.ts';
import { trafficOf } from './artifacts/traffic.ts';
import { placeOf } from './artifacts/traffic-and-sources.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** Further calls of one file that a finding lists. */
const MOST_RELATED = 20;

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
    docs: {
      what: [
        'Compares the API calls in the sources, and the recorded requests given with `--har`, with a table of',
        '[retired endpoints](../retired-endpoints.md). A call to one of them is a **warning**, before and after the date.',
        'It is a **notice** if only the metadata of the SDKs, or an old edition of the documentation, shows that the',
        'endpoint is gone.',
        '',
        'Each endpoint is reported once per file, at its first call; the other calls of the file are listed with it.',
        'A call that may go to several addresses is compared with each. A Graph batch counts for the requests in it.',
        '',
        'Only calls are judged. An audience, scope or resource, a document, a test and a sample are not, and neither are',
        '`/security/alerts_v2`, `/api/alerts` and `/api/incidents`. This rule does not decide whether R6 is met.',
      ].join('\n'),
      why: [
        'A retired endpoint stops answering, often for all customers on one day. Its replacement needs another permission,',
        'which the administrator of each customer must grant, so the move takes longer than the code.',
      ].join('\n'),
      fix: [
        'Call the replacement that the message names, and request its permission in your app registration. There is no',
        'automatic fix, because host, permission and response differ.',
      ].join('\n'),
      examples: [{ file: 'client.py', bad: client('alerts'), good: client('alerts_v2') }],
    },
  },
  async skip(subject) {
    if (subject.run.har) return undefined;
    if (noScan(subject)) return noScan(subject);
    return (await apiCallsOf(subject))?.sites.length === 0 ? 'no API call was found in the sources' : undefined;
  },
  async *check(subject): AsyncIterable<Draft> {
    const sites = (await apiCallsOf(subject))?.sites ?? [];
    const inSources = byFile(sites.map((site) => ({ endpoints: site.retired, location: placeOf(site) })));
    for (const { endpoint, locations } of inSources) {
      const related = locations
        .slice(1, MOST_RELATED + 1)
        .map((location): Related => ({ message: 'another call to it', location }));
      yield draft(endpoint, locations[0], subject, related);
    }
    for (const { endpoint, locations } of byFile(recorded(subject))) yield draft(endpoint, locations[0], subject, []);
  },
});

interface Use {
  readonly endpoints: readonly RetiredEndpoint[];
  readonly location: Location;
}

/** The requests of the product in recorded traffic. */
function recorded(subject: ProductSubject): Use[] {
  return (trafficOf(subject) ?? []).flatMap(({ path, calls, statuses }) =>
    calls.flatMap(({ retired, place }, index) => {
      if (!statuses[index]) return [];
      const end = { line: place.line, column: place.column + 1 };
      return [{ endpoints: retired, location: { path, start: place, end } }];
    }),
  );
}

/** Where each file uses each endpoint, in order. */
function byFile(uses: readonly Use[]) {
  const groups = new Map<
    string,
    { readonly endpoint: RetiredEndpoint; readonly locations: [Location, ...Location[]] }
  >();
  for (const { endpoints, location } of uses)
    for (const endpoint of endpoints) {
      const key = `${endpoint.id} ${location.path}`;
      const group = groups.get(key);
      if (group) group.locations.push(location);
      else groups.set(key, { endpoint, locations: [location] });
    }
  return groups.values();
}

function draft(endpoint: RetiredEndpoint, location: Location, { run }: ProductSubject, related: Related[]): Draft {
  return { severity: endpoint.severity, message: retiredWords(endpoint, run.today), location, related };
}
