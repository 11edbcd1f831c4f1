import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { placeIn } from '../manifest/piece.ts';
import { PREFIX } from '../user-agent/prefix.ts';
import { isGuid } from '../user-agent/version.ts';
import { apiCallMeasurement } from './artifacts/call-map.ts';
import { sourceFault, sourceValues } from './artifacts/source-values.ts';
import { noUserAgent, userAgentOf } from './artifacts/user-agent.ts';
import { userAgentMeasurement } from './artifacts/user-agent-measurement.ts';
import { USER_AGENT } from './basis.ts';
import { sourceFixes } from './edits/source-values.ts';
import { openNames, userAgentFix } from './edits/user-agent.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** A User-Agent with a prefix of earlier days. */
export const userAgentLegacyPrefix = productRule({
  meta: {
    id: 'user-agent-legacy-prefix',
    title: 'User-Agent has a legacy prefix',
    severities: ['error', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    order: 20,
    group: 'user-agent',
    restsOn: USER_AGENT,
    scans: true,
    docs: {
      what: [
        'An **error** if `userAgent` begins with `MdatpPartner-` or `M365DPartner-`, in any letter case. The prefix of such a',
        'value is not also reported as malformed. With the source scan, the values in the code are checked too: an **error**',
        'if an API call certainly sends the value, otherwise a **notice**.',
      ].join('\n'),
      why: [
        'The partner program asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. An older',
        'document asked security partners for `MdatpPartner-` with a tenant id instead of the version. Shipped products also',
        'send `M365DPartner-`, which is not publicly documented.',
      ].join('\n'),
      fix: 'Use `MdePartner-` in the manifest and where the product sets the header. Use the version of the product.',
      examples: [
        {
          bad: '    userAgent: MdatpPartner-Contoso-ContosoCognito/1.0.0',
          good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
        },
        {
          bad: '    userAgent: M365DPartner-Contoso-ContosoCognito/1.0.0',
          good: '    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0',
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
      const found = sourceFault(subject, one, 'legacy');
      if (!found) continue;
      const { severity, location, fault } = found;
      const fix = fixOf(one);
      const prefix = one.value.slice(fault.start, fault.end);
      const version = one.value.slice(one.value.indexOf('/') + 1);
      yield { severity, message: words(prefix, version, ''), location, ...(fix && { fix }) };
    }
  },
});

function* inManifest(subject: ProductSubject): Iterable<Draft> {
  const stated = userAgentOf(subject);
  const fault = stated?.judgement.faults.find(({ status }) => status === 'legacy');
  if (!stated || !fault) return;
  const { value } = stated.scalar;
  const { version } = stated.judgement;
  const fix = userAgentFix(stated, fault);
  const open = openNames(stated, stated.judgement.follows);
  const written = version ? value.slice(version.start, version.end) : '';
  yield {
    severity: 'error',
    message: words(value.slice(fault.start, fault.end), written, open),
    location: placeIn(stated.scalar, fault),
    ...(fix && { fix }),
  };
}

function words(prefix: string, version: string, open: string): string {
  const more = isGuid(version) ? ', and replace the GUID after the slash with the version of the product' : '';
  return `The User-Agent begins with the legacy prefix ${quote(prefix)}. Use ${quote(PREFIX)}${more}${open}.`;
}
