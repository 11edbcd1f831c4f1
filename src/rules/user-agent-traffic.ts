import type { Draft, Related, Severity } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { type Location, type Position, startOf } from '../core/text.ts';
import type { RecordedCall } from '../har/judge.ts';
import { type CallGroup, credentialWords, endingWords, endpointWords, groupWords } from '../har/words.ts';
import type { CallSiteResult } from '../scan/result.ts';
import { DOCUMENTED_FORM } from '../text/partner-prefixes.ts';
import { VERSION_TEMPLATE } from '../user-agent/holes.ts';
import { apiCallsOf, callTrafficOf, placeOf } from './artifacts/api-calls.ts';
import { apiCallMeasurement } from './artifacts/call-map.ts';
import { coveredSenders } from './artifacts/covered-senders.ts';
import {
  expectedVersion,
  faultyCalls,
  type JudgedRecording,
  trafficMeasurement,
  trafficOf,
} from './artifacts/traffic.ts';

import { userAgentMeasurement } from './artifacts/user-agent-measurement.ts';
import { SCAN_KEYS, SOURCES } from './basis.ts';
import { type ProductSubject, productRule } from './subject.ts';
import { contradictions, indistinguishable } from './words/traffic-and-sources.ts';

/** Further endpoints that a finding lists. */
const MOST_RELATED = 5;

const captured = (headers: string) =>
  `{"log": {"version": "1.2", "entries": [
  {"request": {"method": "GET", "url": "https://api.security.microsoft.com/api/alerts", "headers": [${headers}]}}
]}}
`;

/** The User-Agent of requests as they were recorded on the wire. */
export const userAgentTraffic = productRule({
  meta: {
    id: 'user-agent-traffic',
    title: 'Recorded traffic does not confirm the User-Agent',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    order: 70,
    group: 'user-agent',
    restsOn: { ...SOURCES, reads: [...SCAN_KEYS, 'products[].version'], files: ['own', 'version'] },
    scans: true,
    onPage: false,
    docs: {
      what: [
        'Checks the HAR files given with `--har` (the input `har`). A path or glob that does not match any file ends the run.',
        'For each request to an API in scope, redirects included:',
        '',
        '- an **error** if the header is missing, empty, malformed or sent twice, has an older prefix, or has another company',
        '  or product than the manifest;',
        '- if only the version differs, an **error** in a release run, otherwise a **warning**;',
        '- a **notice** if the recording does not show the header (no headers, no body of a Graph batch, an entry over',
        '  16 MiB).',
        '',
        'Compares the requests with the calls in the sources. A request counts for a call only if no other call could have',
        'sent it, by method, host and path. If all requests of a call have the User-Agent:',
        '',
        '- a call that the scan could not follow is covered, and the coverage map shows that traffic proves it;',
        '- a call without the User-Agent in the sources remains an error, and a **notice** at the call reports the conflict.',
        '',
        'Calls that may have sent the same requests are not decided, and a **notice** lists them.',
        '',
        'Sign-in, storage downloads, the portal, preflights and Graph outside `/security` are not checked. A batch counts',
        'if one of its requests goes to `/security`. A header named `UserAgent` or `X-User-Agent` does not count.',
        '',
        'Also an **error**: a file that is damaged, over 1 GiB or unreadable, and a file that git tracks and that contains',
        'an `Authorization` header or cookies. A **notice** if there are no requests in scope or no requests of the product.',
        '',
        'The User-Agent is the only header that is ever shown. Queries and bodies are never shown, and only the documented',
        'parts of a path are.',
      ].join('\n'),
      why: [
        'The partner program asks for the User-Agent in every API call, and MISA membership depends on it.',
        'Recorded traffic proves what a program sends. A header can get lost between the code and the network, for example on',
        'the second page of results.',
      ].join('\n'),
      fix: [
        'Set the header once, on the client that all calls share, and record again. Do not commit recordings, because they',
        'contain tokens. If you must keep a recording, keep what `mde-partner har strip FILE` writes.',
      ].join('\n'),
      examples: [
        {
          file: 'captures/alerts.har',
          bad: captured('{"name": "User-Agent", "value": "python-requests/2.32.3"}'),
          good: captured('{"name": "user-agent", "value": "MdePartner-Contoso-ContosoCognito/1.0.0"}'),
          options: { har: ['captures/alerts.har'] },
        },
      ],
    },
  },
  measures: { userAgent: userAgentMeasurement, apiCalls: apiCallMeasurement, traffic: trafficMeasurement },
  skip: ({ run }) => (run.har ? undefined : { reason: 'no recorded traffic is given (--har)', asked: false }),
  async *check(subject): AsyncIterable<Draft> {
    const sendersOf = coveredSenders((await apiCallsOf(subject))?.sites ?? []);
    const recordings = trafficOf(subject) ?? [];
    for (const recording of recordings) {
      yield* fileFindings(recording);
      for (const [fault, calls] of faultyCalls(recording))
        yield callFinding(fault, calls, recording, subject, sendersOf);
    }
    const traffic = await callTrafficOf(subject);
    if (traffic) {
      yield* contradictions(traffic);
      yield* indistinguishable(traffic);
    }
    if (recordings.some(({ statuses, ending }) => statuses.some(Boolean) || ending.kind !== 'complete')) return;
    const first = recordings[0];
    const location = first ? startOf(first.path) : subject.locate(['userAgent'], 'value');
    const what = recordings.some(({ calls }) => calls.length > 0)
      ? `of ${quote(subject.product)}`
      : 'to the Defender for Endpoint or Graph Security API';
    const message = first
      ? `The recorded traffic has no requests ${what}. Record the product while it calls the API.`
      : 'There is no recorded traffic for this manifest. Record the product while it calls the API.';
    yield { severity: 'notice', message, location };
  },
});

function* fileFindings(recording: JudgedRecording): Iterable<Draft> {
  const { path, ending, credentials } = recording;
  const message = endingWords(recording);
  if (message !== null) {
    const location = 'place' in ending ? { path, start: ending.place, end: ending.place } : startOf(path);
    yield { severity: 'error', message, location };
  }
  if (credentials)
    yield { severity: 'error', message: credentialWords(recording), location: at(path, credentials.first) };
}

function callFinding(
  fault: CallGroup['fault'],
  calls: readonly RecordedCall[],
  { path, calls: all }: JudgedRecording,
  subject: ProductSubject,
  sendersOf: (call: RecordedCall) => readonly CallSiteResult[],
): Draft {
  const [first] = calls as [RecordedCall];
  return {
    severity: severityOf(fault, subject),
    message: groupWords({ fault, count: calls.length, of: all.length, first }, wantedIn(subject)),
    location: at(path, first.place),
    related: [...otherEndpoints(calls, path), ...inSources(calls, sendersOf), ...inManifest(subject)],
  };
}

function severityOf(fault: CallGroup['fault'], { run }: ProductSubject): Severity {
  if (fault === 'version-mismatch') return run.release === null ? 'warning' : 'error';
  return fault === 'unverifiable' ? 'notice' : 'error';
}

/** Of several products none is named, so that they share one finding. */
function wantedIn(subject: ProductSubject): string {
  const stated = userAgentMeasurement(subject);
  if (subject.file.data.products?.length !== 1 || !stated?.company) return DOCUMENTED_FORM;
  return quote(stated.value.replace(VERSION_TEMPLATE, () => expectedVersion(subject) ?? VERSION_TEMPLATE));
}

function otherEndpoints(calls: readonly RecordedCall[], path: string): Related[] {
  const places = new Map<string, Position>();
  for (const call of calls) {
    const words = endpointWords(call);
    if (places.size <= MOST_RELATED && !places.has(words)) places.set(words, call.place);
  }
  return [...places].slice(1).map(([message, place]) => ({ message, location: at(path, place) }));
}

/** Calls that send it by the sources, while requests that they may have sent lack it. */
function inSources(
  calls: readonly RecordedCall[],
  sendersOf: (call: RecordedCall) => readonly CallSiteResult[],
): Related[] {
  const senders = new Set<CallSiteResult>();
  for (const call of calls) {
    for (const site of sendersOf(call)) senders.add(site);
    if (senders.size >= MOST_RELATED) break;
  }
  return [...senders]
    .slice(0, MOST_RELATED)
    .map((site) => ({ message: 'the sources show the User-Agent here', location: placeOf(site) }));
}

function inManifest(subject: ProductSubject): Related[] {
  if (subject.data.userAgent === undefined) return [];
  return [{ message: 'the User-Agent of the manifest', location: subject.locate(['userAgent'], 'value') }];
}

function at(path: string, place: Position): Location {
  return { path, start: place, end: { line: place.line, column: place.column + 1 } };
}
