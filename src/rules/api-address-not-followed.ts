import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { UnfollowedPlace } from '../user-agent/scan/result.ts';
import { apiCallsOf, noScan } from './artifacts/api-calls.ts';
import { productRule } from './subject.ts';

/** Further addresses that a finding lists. */
const MOST_RELATED = 20;

/** Addresses of the APIs in the sources of which the scan cannot say which call uses them. */
export const apiAddressNotFollowed = productRule({
  meta: {
    id: 'api-address-not-followed',
    title: 'API address leads to no call',
    severities: ['notice'],
    requirements: ['R6'],
    since: '1.0.0',
    docs: {
      what: [
        'The sources hold the URL or the host of a Defender for Endpoint or Graph Security API, and the scan finds no call',
        'that uses it. Some call may, in a way that the scan cannot follow, so R6 is *unknown* and not *met*.',
        '',
        'Audiences, scopes and resources of a token, comparisons, and bare hosts of Microsoft Graph are left out.',
      ].join('\n'),
      why: [
        'An all-clear is a claim. A call that the scan does not see may send no User-Agent, so the address is named instead',
        'of ignored.',
      ].join('\n'),
      fix: [
        'Remove the address if nothing uses it. If a call uses it, pass it to the call in a way that can be followed, or',
        'check recorded traffic (`--har`). If the file belongs to others or the calls are known to be right, list it under',
        '`scan.vendored` or `scan.clients` with the reason.',
      ].join('\n'),
      examples: [
        {
          file: 'settings.py',
          bad: 'import json\n\nSETTINGS = {"base": "https://api.security.microsoft.com/api"}\n\nwith open("settings.json", "w") as file:\n    json.dump(SETTINGS, file)\n',
          good: 'import json\n\nSETTINGS = {"audience": "https://api.security.microsoft.com"}\n\nwith open("settings.json", "w") as file:\n    json.dump(SETTINGS, file)\n',
          note: 'Another program reads the address. The audience of a token is not the address of a call.',
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

function notFollowed({ host, location }: UnfollowedPlace, more: readonly UnfollowedPlace[]): Draft {
  const others =
    more.length === 0 ? '' : ` So ${more.length === 1 ? 'does 1 more' : `do ${more.length} more`} in this file.`;
  return {
    severity: 'notice',
    message: `The address of ${quote(host)} leads to no call that the scan can follow.${others} If a call uses it, check recorded traffic with --har.`,
    location,
    related: more
      .slice(0, MOST_RELATED)
      .map((place) => ({ message: `an address of ${quote(place.host)}`, location: place.location })),
  };
}
