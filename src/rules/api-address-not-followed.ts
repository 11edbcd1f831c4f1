import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { UnfollowedPlace } from '../scan/result.ts';
import { apiCallsOf, noScan } from './artifacts/api-calls.ts';
import { SOURCES } from './basis.ts';
import { productRule } from './subject.ts';

/** Further addresses that a finding lists. */
const MOST_RELATED = 20;

/** Addresses of the APIs in the sources of which the scan cannot say which call uses them. */
export const apiAddressNotFollowed = productRule({
  meta: {
    id: 'api-address-not-followed',
    title: 'API URL could not be traced to a call',
    severities: ['notice'],
    requirements: ['R6'],
    since: '1.0.0',
    order: 50,
    group: 'user-agent',
    restsOn: SOURCES,
    scans: true,
    onPage: false,
    docs: {
      what: [
        'The sources contain the URL or the host of a Defender for Endpoint or Graph Security API, but the scan finds no',
        'call that uses it. A call may use it in a way that the scan cannot follow, so R6 is *unknown*, not *met*.',
        '',
        'Token audiences, scopes and resources, comparisons, and the bare host of Microsoft Graph are not reported.',
      ].join('\n'),
      why: [
        'A call that the scan does not see may not send the User-Agent. Without this notice, R6 could be reported as met',
        'when it is not.',
      ].join('\n'),
      fix: [
        'Remove the URL if nothing uses it. If a call uses it, pass it to the call directly, or check recorded traffic with',
        '`--har`. If the file is third-party code, list it under `scan.vendored` with the reason. If its calls are known to',
        'be right, list it under `scan.clients`.',
      ].join('\n'),
      examples: [
        {
          file: 'settings.py',
          bad: 'import json\n\nSETTINGS = {"base": "https://api.security.microsoft.com/api"}\n\nwith open("settings.json", "w") as file:\n    json.dump(SETTINGS, file)\n',
          good: 'import json\n\nSETTINGS = {"audience": "https://api.security.microsoft.com"}\n\nwith open("settings.json", "w") as file:\n    json.dump(SETTINGS, file)\n',
          note: 'Another program reads the URL. The audience of a token is not the URL of a call.',
        },
      ],
    },
  },
  skip: noScan,
  async *check(subject): AsyncIterable<Draft> {
    const calls = await apiCallsOf(subject);
    const files = new Map<string, UnfollowedPlace[]>();
    for (const place of calls?.unfollowed ?? []) {
      const { path } = place.location;
      files.set(path, [...(files.get(path) ?? []), place]);
    }
    for (const [first, ...more] of files.values()) if (first) yield notFollowed(first, more);
  },
});

function notFollowed(first: UnfollowedPlace, more: readonly UnfollowedPlace[]): Draft {
  const others =
    more.length === 0 ? '' : ` (and ${more.length} other ${more.length === 1 ? 'URL' : 'URLs'} in this file)`;
  return {
    severity: 'notice',
    message: `The scan found no call for this use of ${first.isBare ? 'the host' : 'a URL of'} ${quote(first.host)}${others}. If a call uses it, check recorded traffic with --har. Otherwise, remove the URL or list the file under 'scan.vendored'.`,
    location: first.location,
    occurrences: [first, ...more].map(({ location }) => ({ location })),
    related: more.slice(0, MOST_RELATED).map(({ isBare, host, location }) => ({
      message: `${isBare ? 'the host' : 'a URL of'} ${quote(host)}`,
      location,
    })),
  };
}
