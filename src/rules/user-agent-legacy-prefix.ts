import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { PREFIX } from '../user-agent/prefix.ts';
import { isGuid } from '../user-agent/version.ts';
import { placeIn } from './artifacts/scalar-edit.ts';
import { noUserAgent, openNames, userAgentFix, userAgentOf } from './artifacts/user-agent.ts';
import { productRule } from './subject.ts';

/** A User-Agent with a prefix of earlier days. */
export const userAgentLegacyPrefix = productRule({
  meta: {
    id: 'user-agent-legacy-prefix',
    title: 'The User-Agent has the prefix of today',
    severities: ['error'],
    requirements: ['R6'],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** if `userAgent` begins with `MdatpPartner-` or `M365DPartner-`, in any letter case. Such a value is',
        'not reported as malformed for its prefix too.',
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
  skip: noUserAgent,
  *check(subject): Iterable<Draft> {
    const stated = userAgentOf(subject);
    const fault = stated?.judgement.faults.find(({ status }) => status === 'legacy');
    if (!stated || !fault) return;
    const { value } = stated.scalar;
    const { version } = stated.judgement;
    const hasTenant = version !== null && isGuid(value.slice(version.start, version.end));
    const more = hasTenant
      ? " The GUID after the slash belongs to that older form too; give the product's version."
      : '';
    const fix = userAgentFix(stated, fault);
    const open = openNames(stated, stated.judgement.follows);
    yield {
      severity: 'error',
      message: `${quote(value.slice(fault.start, fault.end))} is not the documented prefix; use ${quote(PREFIX)}.${more}${open && ` ${open}`}`,
      location: placeIn(stated.scalar, fault),
      ...(fix && { fix }),
    };
  },
});
