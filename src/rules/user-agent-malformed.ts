import type { Draft } from '../core/finding.ts';
import { listOf } from '../core/list.ts';
import { quote } from '../core/quote.ts';
import { placeIn } from '../manifest/piece.ts';
import { userAgentToken } from '../text/names.ts';
import { DOCUMENTED_FORM } from '../text/partner-prefixes.ts';
import type { UserAgentFault } from '../user-agent/grammar.ts';
import { apiCallMeasurement } from './artifacts/call-map.ts';
import { sourceFault, sourceValues, wantedInSources } from './artifacts/source-values.ts';
import { type ManifestUserAgent, noUserAgent, userAgentOf } from './artifacts/user-agent.ts';
import { userAgentMeasurement } from './artifacts/user-agent-measurement.ts';
import { USER_AGENT } from './basis.ts';
import { sourceFixes } from './edits/source-values.ts';
import { openNames, userAgentFix } from './edits/user-agent.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** A User-Agent that is not of the documented form. */
export const userAgentMalformed = productRule({
  meta: {
    id: 'user-agent-malformed',
    title: 'User-Agent is malformed',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    order: 10,
    group: 'user-agent',
    restsOn: USER_AGENT,
    scans: true,
    docs: {
      what: [
        'Compares `userAgent` with the documented format `MdePartner-{CompanyName}-{ProductName}/{Version}` and the grammar',
        'of the header (RFC 9110 section 10.1.5). `{version}` at the end is a template that the version file or the release',
        'tag fills in. With the source scan, each value that an API call sends is checked too, at its place in the code: an',
        'error if the call was traced to the value, otherwise a notice. Parts that the program fills in at run time are',
        'assumed to be right.',
        '',
        '* **Error**: a prefix other than `MdePartner-` (letter case counts); a missing or empty part or version; a space',
        '  inside the value; a character that is not allowed in a token; a tab or line break; a template variable that was',
        '  not filled in, such as `%s`, `{Version}`, `$VERSION` or the word `undefined`; a placeholder; the fictional names',
        '  Contoso and Fabrikam, unless the listing has `sample: true`; other products before the partner product; over 256',
        '  characters.',
        '* **Warning**: leading or trailing spaces; a version without a digit or with a leading `v`; a GUID or commit hash',
        '  instead of a version; over 128 characters.',
        '* **Notice**: a hyphen inside a part; more products or comments after the partner product.',
        '',
        'All version schemes are allowed: SemVer, PEP 440, calendar versions, one to four numbers.',
        '`user-agent-legacy-prefix` reports the older prefixes.',
      ].join('\n'),
      why: [
        'The partner program asks for this User-Agent in every call to the Defender for Endpoint and Graph Security',
        'APIs. It is also a condition for MISA membership. Microsoft finds the calls of a partner by this prefix, so a value',
        'that is almost right does not count for any partner.',
      ].join('\n'),
      fix: [
        'Use the value in the message, in the manifest and where the product sets the header. Remove spaces and symbols from',
        'the parts (`Contoso Cognito` becomes `ContosoCognito`). Never percent-encode them.',
      ].join('\n'),
      examples: [
        {
          bad: '    userAgent: mdepartner-Contoso-ContosoCognito/1.0.0',
          good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
        },
        {
          bad: '    userAgent: MdePartner-Contoso-Contoso Cognito/1.0.0',
          good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
        },
        {
          bad: '    userAgent: MdePartner-Contoso-ContosoCognito/%s',
          good: '    userAgent: MdePartner-Contoso-ContosoCognito/{version}',
          note: 'At the end of the value, `{version}` stands for the version of the product.',
        },
      ],
    },
  },
  measures: { userAgent: userAgentMeasurement, apiCalls: apiCallMeasurement },
  skip: (subject) => (subject.run.scan ? undefined : noUserAgent(subject)),
  async *check(subject): AsyncIterable<Draft> {
    yield* inManifest(subject);
    const fixOf = await sourceFixes(subject);
    for (const one of await sourceValues(subject)) {
      const found = sourceFault(subject, one, 'malformed');
      if (!found) continue;
      const { severity, location, fault } = found;
      const fix = fixOf(one);
      const wanted = quote(wantedInSources(subject, location.path));
      const message = `The User-Agent ${quote(one.value)} ${fault.problem}. Use ${wanted}.`;
      yield { severity, message, location, ...(fix && { fix }) };
    }
  },
});

function* inManifest(subject: ProductSubject): Iterable<Draft> {
  const stated = userAgentOf(subject);
  if (!stated) return;
  for (const fault of stated.judgement.faults) {
    if (fault.status !== 'malformed') continue;
    const fix = userAgentFix(stated, fault);
    yield {
      severity: fault.severity,
      ...(fault.title !== undefined && { title: `User-Agent ${fault.title}` }),
      message: `${shown(stated.scalar.value)} ${fault.problem}${wish(stated, fault)}.`,
      location: placeIn(stated.scalar, fault),
      ...(fix && { fix }),
    };
  }
}

/** What is wanted, unless it is there already and the fault lies around it. */
function wish(stated: ManifestUserAgent, { mend, severity, advice }: UserAgentFault): string {
  const { judgement } = stated;
  const isAround = severity === 'notice' || judgement.wanted !== null;
  if (mend === null && (isAround || advice !== undefined)) return advice === undefined ? '' : `. ${advice}`;
  if (judgement.wanted === null) return `. Use the format ${quote(DOCUMENTED_FORM)}${spelling(stated)}`;
  const open = openNames(stated, judgement.follows);
  return open === ''
    ? `. Use ${quote(judgement.wanted)}`
    : `. Fix ${open} first, then use the format ${quote(DOCUMENTED_FORM)}`;
}

/** Names in other scripts, which have to be spelled by a person; empty: there is none. */
function spelling({ names }: ManifestUserAgent): string {
  const other = [names.company, names.product].filter((name) => name && userAgentToken(name) === null);
  return other.length === 0 ? '' : `, with ${listOf(other.map((name) => quote(name ?? '')))} in Latin letters`;
}

/** Names the value as the subject of a sentence. */
function shown(value: string): string {
  return value === '' ? 'The User-Agent' : `The User-Agent ${quote(value)}`;
}
