import type { Draft, Related } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { type Location, startOf } from '../core/text.ts';
import type { CallSiteResult, ClientResult, ScanResult } from '../user-agent/scan/result.ts';
import { apiCallsOf, callTrafficOf, noScan, provenAgent } from './artifacts/api-calls.ts';
import { counted, doubt, fault, mend } from './artifacts/missing-words.ts';
import { trafficOf } from './artifacts/traffic.ts';
import { type ProductSubject, productRule } from './subject.ts';

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
    title: 'Every API call sends the User-Agent',
    severities: ['error', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    docs: {
      what: [
        'Scans the sources for calls to the Defender for Endpoint and Graph Security APIs, follows each to the client that',
        'sends it, and gives one finding for a client and cause, at the line that sends, with up to five of its calls.',
        '',
        '* **Error**: calls that surely go out without the header: none is set, a call leaves the parameter out that others',
        '  pass (the next page, often), the header has another name (`UserAgent`, `X-User-Agent`), or it is removed again,',
        '  or left empty.',
        '* **Notice**: the sources do not show what a call sends: its client or its headers are passed in or created',
        '  elsewhere, the header is set only under a condition, or a step on the way is known only by its name. Also: no',
        '  call was found at all; a file with an API address outside of comments was not judged; git refuses to list the files.',
        '',
        'A file is not judged if it is code from others (`vendor`, `third_party`, `external` and the like), build output',
        '(`dist`, `build`, `out`), generated or minified, in a language that is not read, larger than 1 MiB, not text, or part',
        "of a submodule or of another manifest's folder. Name your own code in `source` of the product, and it is judged",
        'wherever it is; put a copy of an SDK under `scan.vendored`, with the reason. Calls are not looked for in tests, samples,',
        'documents and comments, nor in sign-in, storage links, the portal, other APIs, and Graph outside `/security`.',
        '',
        'What the manifest takes out (`scan.vendored`, `scan.tests`, `scan.hosts.ignore`, `scan.clients`, and files that no',
        "product's `source` holds) is listed in the report with its reason.",
        '',
        'A call whose files the manifest lists under `scan.clients` counts as unverifiable and is no finding. Recorded traffic',
        '(`--har`) settles unverifiable calls only; a call that the sources show without the header stays an error.',
      ].join('\n'),
      why: [
        'The partner programme asks for the User-Agent "in each API call"; it is also a condition for MISA. This is the',
        'requirement that shipped integrations break most: about half send none, and some lose it on the second page of',
        'results although every caller passes it.',
      ].join('\n'),
      fix: [
        'Set the header where the client is made, so that no call can leave it out: a session, a default header, one',
        'function that sends. If a proxy or gateway adds it, name the files under `scan.clients` in the manifest, with the',
        'reason. A page cannot set the header, for browsers send their own: let your server make the call.',
        'A comment `mde-partner-ignore user-agent-missing -- <reason>` on the line of a call, or on the line before, waives',
        'that call; on the line that sends, all that it sends.',
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
          note: 'The name of the header has a hyphen.',
        },
      ],
    },
  },
  skip: noScan,
  async *check(subject): AsyncIterable<Draft> {
    const calls = await apiCallsOf(subject);
    if (!calls) return;
    if (subject.run.scan?.search.isRefused()) yield refused(subject);
    for (const one of calls.clients) {
      if (one.status === 'missing') yield* missing(subject, one, calls);
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
      'Git does not list the files because another user owns the repository, so ignored files are scanned too. Run this in its folder before the check: git config --global --add safe.directory "$PWD"',
    location: file.locate(['products'], 'key'),
  };
}

function* missing(subject: ProductSubject, found: ClientResult, calls: ScanResult): Iterable<Draft> {
  const sites = found.sites.flatMap((index) => calls.sites[index] ?? []);
  const location = sites[0]?.sender;
  if (!location) return;
  yield {
    severity: 'error',
    message: `${counted(found, sites)} ${fault(found, sites.length)} ${mend(subject, found, location.path)}`,
    location,
    related: [...found.related, ...endpoints(location, sites.map(placeOf)), ...madeAt(found, location)],
  };
}

/** What the manifest says of its clients, and what captured traffic shows, is settled. */
async function* unverifiable(subject: ProductSubject, found: ClientResult, calls: ScanResult): AsyncIterable<Draft> {
  if (found.cause === 'gateway') return;
  const all = found.sites.flatMap((index) => calls.sites[index] ?? []);
  const traffic = await callTrafficOf(subject);
  const sites = all.filter((site) => provenAgent(site, traffic?.of.get(site)) === null);
  const location = sites[0]?.sender;
  if (!location) return;
  yield {
    severity: 'notice',
    message: `The User-Agent of ${counted(found, sites)} could not be determined: ${doubt(found)}. Check recorded traffic with --har, or list the files under 'scan.clients' with the reason.`,
    location,
    related: [...found.related, ...endpoints(location, sites.map(placeOf)), ...madeAt(found, location)],
  };
}

function placeOf({ path, line, column, endColumn, host }: CallSiteResult): Related {
  const location = { path, start: { line, column }, end: { line, column: endColumn } };
  return { message: host === null ? 'a call' : `a call to ${host}`, location };
}

/** The calls that lie elsewhere than the line that sends. */
function endpoints(sender: Location, places: readonly Related[]): Related[] {
  const isSender = ({ location }: Related) =>
    location.path === sender.path && location.start.line === sender.start.line;
  return places.filter((place) => !isSender(place)).slice(0, MOST_RELATED);
}

/** Where the header would serve every call. */
function madeAt({ name, definition }: ClientResult, location: Location): Related[] {
  if (!definition || (definition.path === location.path && definition.start.line === location.start.line)) return [];
  return [{ message: `${quote(name)} is made here`, location: definition }];
}

function notJudged(files: ScanResult['notJudged']): Draft {
  const [first, ...more] = files as [ScanResult['notJudged'][number]];
  const count = more.length === 0 ? 'One file' : `${files.length} files`;
  return {
    severity: 'notice',
    message: `${count} with an API address ${more.length === 0 ? 'was' : 'were'} not judged, first ${quote(first.path)}: ${first.reason}. Calls there are not in the count.`,
    location: startOf(first.path),
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
      'No call to a Defender for Endpoint or Graph Security API was found in the sources. If the product makes them from code that is not here, a HAR file (--har) shows what it sends.',
    location: subject.locate(['userAgent'], 'value'),
  };
}
