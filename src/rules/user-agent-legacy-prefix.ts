import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { PREFIX } from '../user-agent/prefix.ts';
import { isGuid } from '../user-agent/version.ts';
import { placeIn } from './artifacts/scalar-edit.ts';
import { sourceFault, sourceFix, sourceValues } from './artifacts/source-values.ts';
import { noUserAgent, openNames, userAgentFix, userAgentOf } from './artifacts/user-agent.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** A User-Agent with a prefix of earlier days. */
export const userAgentLegacyPrefix = productRule({
  meta: {
    id: 'user-agent-legacy-prefix',
    title: 'The User-Agent has the prefix of today',
    severities: ['error', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** if `userAgent` begins with `MdatpPartner-` or `M365DPartner-`, in any letter case. Such a value is',
        'not reported as malformed for its prefix too. With the source scan on, the same for the values in the code: an',
        '**error** where an API call surely sends it, else a **notice**.',
      ].join('\n'),
      why: [
        'The partner programme asks for `MdePartner-{CompanyName}-{ProductName}/{Version}` in every call. An older public',
        "text asked for `MdatpPartner-`, of security partners with a tenant's id in the place of the version; shipped",
        'products also send `M365DPartner-`, which no public text documents.',
      ].join('\n'),
      fix: 'Write `MdePartner-` instead, here and where the product sets the header; the version is that of the product.',
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
  skip: (subject) => (subject.run.scan ? undefined : noUserAgent(subject)),
  async *check(subject): AsyncIterable<Draft> {
    yield* inManifest(subject);
    for (const one of await sourceValues(subject)) {
      const found = sourceFault(subject, one, 'legacy');
      if (!found) continue;
      const { severity, location, fault } = found;
      const fix = sourceFix(subject, one);
      const prefix = one.value.slice(fault.start, fault.end);
      const version = one.value.slice(one.value.indexOf('/') + 1);
      yield { severity, message: words(prefix, version), location, ...(fix && { fix }) };
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
  const message = words(value.slice(fault.start, fault.end), version ? value.slice(version.start, version.end) : '');
  yield {
    severity: 'error',
    message: open ? `${message} ${open}` : message,
    location: placeIn(stated.scalar, fault),
    ...(fix && { fix }),
  };
}

function words(prefix: string, version: string): string {
  const more = isGuid(version)
    ? " The GUID after the slash belongs to that older form too; give the product's version."
    : '';
  return `${quote(prefix)} is not the documented prefix; use ${quote(PREFIX)}.${more}`;
}
