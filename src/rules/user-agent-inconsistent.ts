import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { developedVersion, relate } from '../release/compare.ts';
import { PREFIX } from '../user-agent/prefix.ts';
import { apiCallsOf, noScan } from './artifacts/api-calls.ts';
import { apiCallMeasurement } from './artifacts/call-map.ts';
import { releaseOf } from './artifacts/release.ts';
import { OPEN, sourceValues, valueToSend } from './artifacts/source-values.ts';
import { expectedVersion, nameIn } from './artifacts/traffic.ts';
import { userAgentOf } from './artifacts/user-agent.ts';
import { userAgentMeasurement } from './artifacts/user-agent-measurement.ts';
import { SCAN_KEYS, SOURCES } from './basis.ts';
import { sourceFixes } from './edits/source-values.ts';
import { type ProductSubject, productRule } from './subject.ts';

const client = (version: string) =>
  `import requests

session = requests.Session()
session.headers["User-Agent"] = "MdePartner-Contoso-ContosoCognito/${version}"

def alerts():
    return session.get("https://api.security.microsoft.com/api/alerts").json()
`;

/** A User-Agent in the sources that is not the one of the manifest. */
export const userAgentInconsistent = productRule({
  meta: {
    id: 'user-agent-inconsistent',
    title: 'User-Agent in the code differs from the manifest',
    severities: ['error', 'warning'],
    requirements: ['R6'],
    since: '1.0.0',
    order: 60,
    group: 'user-agent',
    restsOn: { ...SOURCES, reads: [...SCAN_KEYS, 'products[].version'], files: ['version'] },
    scans: true,
    onPage: false,
    docs: {
      what: [
        'Compares each User-Agent that an API call in the sources sends with `userAgent`: company, product, and the version',
        'if both have one. A difference is an **error** in a release run, otherwise a **warning**.',
        '',
        'A version that the program fills in at run time is not compared, and neither is `{version}` in the manifest if no',
        'file or tag fills it. A development version (`1.1.0-SNAPSHOT`) matches the final version.',
      ].join('\n'),
      why: [
        'Microsoft counts the calls of a listing by the User-Agent that you submitted. A hard-coded version is forgotten at',
        'the next release, and a value that was copied from another product counts for that product.',
      ].join('\n'),
      fix: [
        'Send the value of the manifest, or correct the manifest. It is best to keep the version in one place: let the',
        'program read it from the package, and end `userAgent` with `{version}`.',
      ].join('\n'),
      examples: [
        { file: 'client.py', bad: client('0.9.0'), good: client('1.0.0'), note: 'The manifest has 1.0.0.' },
        {
          file: 'client.py',
          bad: client('1.0.0').replace('Cognito/', 'Radar/'),
          good: client('1.0.0'),
          note: 'The name belongs to another product.',
        },
      ],
    },
  },
  measures: { userAgent: userAgentMeasurement, apiCalls: apiCallMeasurement },
  async skip(subject) {
    if (noScan(subject)) return noScan(subject);
    if (nameIn(subject.data) === null) return 'the manifest has no User-Agent to compare with';
    const calls = await apiCallsOf(subject);
    return calls?.sites.length === 0 ? 'no API calls were found in the sources' : undefined;
  },
  async *check(subject): AsyncIterable<Draft> {
    const fixOf = await sourceFixes(subject);
    for (const one of await sourceValues(subject)) {
      if (one.sent === 'no' || (one.status !== 'ok' && one.status !== 'templated')) continue;
      if (!differs(subject, one.value)) continue;
      const fix = fixOf(one);

      yield {
        severity: releaseOf(subject).tag?.kind === 'version' ? 'error' : 'warning',
        message: `The code sends the User-Agent ${quote(one.value)}, but the manifest has ${quote(stated(subject))}. Send the value of the manifest, or correct the manifest.`,
        location: one.inner ?? one.location,
        related: [{ message: 'the User-Agent of the manifest', location: subject.locate(['userAgent'], 'value') }],
        ...(fix && { fix }),
      };
    }
  },
});

/** What the program fills in is taken to be right. */
function differs(subject: ProductSubject, value: string): boolean {
  const [product = ''] = value.trim().split(/\s/, 1);
  const slash = product.indexOf('/');
  const name = product.slice(0, slash);
  if (!name.includes(OPEN) && name !== nameIn(subject.data)) return true;
  const version = product.slice(slash + 1);
  const wanted = expectedVersion(subject);
  if (version.includes(OPEN) || wanted === null) return false;
  return [wanted, developedVersion(wanted) ?? wanted].every((one) => relate(version, one) !== 'same');
}

function stated(subject: ProductSubject): string {
  return valueToSend(subject) ?? userAgentOf(subject)?.scalar.value ?? PREFIX;
}
