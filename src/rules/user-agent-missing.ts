import type { Draft, Related } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { type Location, startOf } from '../core/text.ts';
import type { CallSiteResult, ClientResult, ScanResult } from '../scan/result.ts';
import { apiCallsOf, callTrafficOf, noScan, occurrencesOf, placeOf, provenAgent } from './artifacts/api-calls.ts';
import { callFixes } from './artifacts/call-fixes.ts';
import { apiCallMeasurement } from './artifacts/call-map.ts';
import type { CallFixes } from './artifacts/proven-call-fixes.ts';
import { sourceLines } from './artifacts/source-lines.ts';
import { wantedInSources } from './artifacts/source-values.ts';
import { trafficOf } from './artifacts/traffic.ts';
import { userAgentMeasurement } from './artifacts/user-agent-measurement.ts';
import { SOURCES } from './basis.ts';
import { type ProductSubject, productRule } from './subject.ts';
import { refusalWords } from './words/call-refusals.ts';
import { advice, callsThrough, doubt, faultWords } from './words/missing-calls.ts';

/** Further calls, or files, that a finding lists. */
const MOST_RELATED = 5;

const client = (header: string) =>
  `import requests

def alerts(token):
    url = "https://api.security.microsoft.com/api/alerts"
    return requests.get(url, headers={"Authorization": f"Bearer {token}"${header}}).json()
`;

/** API calls in the sources that send no User-Agent of the programme. */
export const userAgentMissing = productRule({
  meta: {
    id: 'user-agent-missing',
    title: 'User-Agent is missing or could not be determined',
    titles: { error: 'User-Agent is missing', notice: 'User-Agent could not be determined' },
    severities: ['error', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    order: 40,
    group: 'user-agent',
    restsOn: SOURCES,
    scans: true,
    onPage: false,
    docs: {
      what: [
        'Scans the sources for calls to the Defender for Endpoint and Graph Security APIs and traces each call to the client',
        'that sends it. There is one finding for each client and cause, at the line that sends the request, with up to five',
        'of its calls.',
        '',
        '* **Error**: a call is certainly sent without the header. The header is not set, a caller does not pass the parameter',
        '  that other callers pass (often for the next page), the header has the wrong name (`UserAgent`, `X-User-Agent`), or',
        '  it is removed or left empty.',
        '* **Notice**: the sources do not show what a call sends. Its client or headers are passed in or created elsewhere, the',
        '  header is set only under a condition, or a step on the path was found only by its name. Also if no calls were',
        '  found, if a file with an API URL outside of comments was not checked, or if git refuses to list the files.',
        '',
        'A file is not checked if it is third-party code (`vendor`, `third_party`, `external` and similar folders), build',
        'output (`dist`, `build`, `out`), generated or minified, in an unsupported language, larger than 1 MiB, not text, or',
        'part of a submodule or of the folder of another manifest. To check your own code in such a folder, list it under',
        '`source` of the product. List a copy of an SDK under `scan.vendored`, with the reason. Tests, samples, documents and',
        'comments are not searched. Sign-in, storage links, the portal, other APIs, and Graph outside `/security` are not',
        'checked.',
        '',
        'The report lists what the manifest excludes, with the reason: `scan.vendored`, `scan.tests`, `scan.hosts.ignore`,',
        '`scan.clients`, and files outside the `source` of all products.',
        '',
        'A call in a file that `scan.clients` lists counts as unverifiable and is not reported. Recorded traffic (`--har`)',
        'only decides unverifiable calls. If the sources show a call without the header, it remains an error.',
      ].join('\n'),
      why: [
        'The partner program asks for the User-Agent "in each API call". It is also a condition for MISA. Shipped',
        'integrations violate this requirement most often: about half do not send the User-Agent, and some lose it on the',
        'second page of results.',
      ].join('\n'),
      fix: [
        'Set the header where you create the client, so that every call sends it: use a session, a default header, or one',
        'function that sends all requests. If a proxy or gateway adds the header, list the files under `scan.clients` in the',
        'manifest, with the reason. A web page cannot set the header, so let your server make the call.',
        'To waive a call, add the comment `mde-partner-ignore user-agent-missing -- <reason>` on its line or on the line',
        'before. On the line that sends the request, the comment waives all calls that it sends.',
      ].join('\n'),
      examples: [
        {
          file: 'client.py',
          bad: client(''),
          good: client(', "User-Agent": "MdePartner-Contoso-ContosoCognito/1.0.0"'),
        },
        {
          file: 'client.py',
          bad: client(', "UserAgent": "MdePartner-Contoso-ContosoCognito/1.0.0"'),
          good: client(', "User-Agent": "MdePartner-Contoso-ContosoCognito/1.0.0"'),
          note: 'The header name has a hyphen.',
        },
      ],
    },
  },
  measures: { userAgent: userAgentMeasurement, apiCalls: apiCallMeasurement },
  skip: noScan,
  async *check(subject): AsyncIterable<Draft> {
    const calls = await apiCallsOf(subject);
    if (!calls) return;
    if (subject.run.scan?.search.isRefused()) yield refused(subject);
    const fixes = await callFixes(subject);
    for (const one of calls.clients) {
      if (one.status === 'missing') yield* missing(subject, one, calls, fixes);
      if (one.status === 'unverifiable') yield* unverifiable(subject, one, calls);
    }
    if (calls.notJudged.length > 0) yield notJudged(calls.notJudged);
    else if (calls.unfollowed.length + calls.sites.length === 0 && !isRecorded(subject)) yield noCall(subject);
  },
});

/** The files are listed without git then, ignored ones too. */
function refused({ file }: ProductSubject): Draft {
  return {
    severity: 'notice',
    message:
      'Git refuses to list the files because another user owns the repository, so ignored files are scanned too. Run this in its folder before the check: git config --global --add safe.directory "$PWD"',
    location: file.locate(['products'], 'key'),
  };
}

async function* missing(
  subject: ProductSubject,
  found: ClientResult,
  calls: ScanResult,
  { fixes, refusals }: CallFixes,
): AsyncIterable<Draft> {
  const sites = found.sites.flatMap((index) => calls.sites[index] ?? []);
  const [first, ...others] = sites;
  if (!first) return;
  const location = first.sender;
  const wanted = wantedInSources(subject, location.path);
  const lineAt = sourceLines(subject.run);
  const fix = fixes.get(found.id);
  const refusal = refusals.get(found.id);
  const { callEdit } = await import('./words/call-edit.ts');
  const editOf = (site: CallSiteResult) => callEdit(site, found, wanted, lineAt);
  yield {
    severity: 'error',
    message: [
      faultWords(found, sites, location),
      advice(found, [editOf(first), ...others.map(editOf)], location),
      ...(refusal ? [refusalWords(refusal)] : []),
    ].join(' '),
    location,
    occurrences: occurrencesOf(sites),
    related: [
      ...found.related,
      ...elsewhere(location, sites.map(relatedCall)),
      ...elsewhere(location, headersOf(sites)),
      ...madeAt(found, location),
    ],
    ...(fix && { fix }),
  };
}

/** What the manifest says of its clients, and what captured traffic shows, is settled. */
async function* unverifiable(subject: ProductSubject, found: ClientResult, calls: ScanResult): AsyncIterable<Draft> {
  if (found.cause === 'gateway') return;
  const all = found.sites.flatMap((index) => calls.sites[index] ?? []);
  const traffic = await callTrafficOf(subject);
  const sites = all.filter((site) => provenAgent(site, traffic?.of.get(site)) === null);
  const [first] = sites;
  if (!first) return;
  const location = first.sender;
  yield {
    severity: 'notice',
    message: `The User-Agent of ${callsThrough(found, sites, location)} could not be determined: ${doubt(found)}. Check recorded traffic with --har, or list the files under 'scan.clients' with the reason.`,
    location,
    occurrences: occurrencesOf(sites),
    related: [...found.related, ...elsewhere(location, sites.map(relatedCall)), ...madeAt(found, location)],
  };
}

function relatedCall(site: CallSiteResult): Related {
  return { message: site.host === null ? 'a call' : `a call to ${site.host}`, location: placeOf(site) };
}

/** The dictionaries of headers that calls pass; calls may share one. */
function headersOf(sites: readonly CallSiteResult[]): Related[] {
  const byLine = new Map(
    sites.flatMap(({ headersAt }) => (headersAt ? [[`${headersAt.path}:${headersAt.start.line}`, headersAt]] : [])),
  );
  return [...byLine.values()].map((location) => ({ message: 'the headers are set here', location }));
}

/** The places on other lines than the line that sends. */
function elsewhere(sender: Location, places: readonly Related[]): Related[] {
  const isSender = ({ location }: Related) =>
    location.path === sender.path && location.start.line === sender.start.line;
  return places.filter((place) => !isSender(place)).slice(0, MOST_RELATED);
}

/** Where the header would serve every call. */
function madeAt({ name, definition }: ClientResult, location: Location): Related[] {
  if (!definition || (definition.path === location.path && definition.start.line === location.start.line)) return [];
  return [{ message: `${quote(name)} is created here`, location: definition }];
}

function notJudged(files: ScanResult['notJudged']): Draft {
  const [first, ...more] = files as [ScanResult['notJudged'][number]];
  const found =
    more.length === 0
      ? `This may contain an API URL, but was not checked: ${first.reason}. Its calls are`
      : `${files.length} places may contain an API URL, but were not checked (${quote(first.path)}: ${first.reason}). Their calls are`;
  return {
    severity: 'notice',
    message: `${found} not counted.`,
    location: startOf(first.path),
    occurrences: files.map(({ path }) => ({ location: startOf(path) })),
    related: more.slice(0, MOST_RELATED).map(({ path, reason }) => ({ message: reason, location: startOf(path) })),
  };
}

/** What captured traffic shows needs no source. */
function isRecorded(subject: ProductSubject): boolean {
  return (trafficOf(subject) ?? []).some(({ statuses }) => statuses.includes('ok'));
}

function noCall(subject: ProductSubject): Draft {
  return {
    severity: 'notice',
    message:
      'No calls to the Defender for Endpoint or Graph Security API were found. If they are made elsewhere, check recorded traffic with --har.',
    location: subject.locate(['userAgent'], 'value'),
  };
}
