import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { UserAgentFault } from '../user-agent/grammar.ts';
import { placeIn } from './artifacts/scalar-edit.ts';
import { sourceFault, sourceFix, sourceValues, wantedInSources } from './artifacts/source-values.ts';
import {
  DOCUMENTED_FORM,
  type ManifestUserAgent,
  noUserAgent,
  openNames,
  userAgentFix,
  userAgentOf,
} from './artifacts/user-agent.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** A User-Agent that is not of the documented form. */
export const userAgentMalformed = productRule({
  meta: {
    id: 'user-agent-malformed',
    title: 'The User-Agent has the documented form',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R6'],
    since: '1.0.0',
    docs: {
      what: [
        'Judges `userAgent` by the documented form `MdePartner-{CompanyName}-{ProductName}/{Version}` and the grammar of',
        'the header (RFC 9110 section 10.1.5). At its end `{version}` is a template, filled in from the version file or',
        'the release tag. With the source scan on, each value that an API call sends is judged too, at its place in the code:',
        'an error where the call was followed to it, else a notice; what the program fills in is taken to be right.',
        '',
        '* **Error**: another prefix than `MdePartner-`, in exactly these letters; a part or the version missing or empty;',
        '  a blank inside; a character that no token may hold; a tab or line break; a template that nothing filled in,',
        '  such as `%s`, `{Version}`, `$VERSION` or the word `undefined`; a placeholder; the fictional names Contoso and',
        '  Fabrikam, unless the listing says `sample: true`; other products before the partner product; over 256 characters.',
        '* **Warning**: blanks around the value; a version without a digit, with a leading `v`, or a GUID or commit hash',
        '  in its place; over 128 characters.',
        '* **Notice**: a hyphen inside a part; further products or comments after the first.',
        '',
        'Version schemes are free: SemVer, PEP 440, calendar versions, one to four numbers. The older prefixes are',
        '`user-agent-legacy-prefix`.',
      ].join('\n'),
      why: [
        'The partner programme asks for this User-Agent in every call to the Defender for Endpoint and Graph Security',
        'APIs; it is also a condition for membership of MISA. Microsoft finds the calls of a partner by these letters: a',
        'value that is almost right counts as nobody.',
      ].join('\n'),
      fix: [
        'Write the value that the message names, here and where the product sets the header. Leave spaces and signs out',
        'of the parts (`Contoso Cognito` is `ContosoCognito`); never percent-encode them.',
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
          note: 'At the end of the value `{version}` stands for the version of the product.',
        },
      ],
    },
  },
  skip: (subject) => (subject.run.scan ? undefined : noUserAgent(subject)),
  async *check(subject): AsyncIterable<Draft> {
    yield* inManifest(subject);
    for (const one of await sourceValues(subject)) {
      const found = sourceFault(subject, one, 'malformed');
      if (!found) continue;
      const { severity, location, fault } = found;
      const fix = sourceFix(subject, one);
      const message = `${quote(one.value)} ${fault.problem}; wanted ${quote(wantedInSources(subject, location.path))}.`;
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
      message: `${quote(stated.scalar.value)} ${fault.problem}${wish(stated, fault)}`,
      location: placeIn(stated.scalar, fault),
      ...(fix && { fix }),
    };
  }
}

/** What is wanted, unless it is there already and the fault lies around it. */
function wish(stated: ManifestUserAgent, { mend, severity }: UserAgentFault): string {
  const { judgement } = stated;
  if (mend === null && (severity === 'notice' || judgement.wanted !== null)) return '.';
  const open = openNames(stated, judgement.follows);
  return `; wanted ${quote(judgement.wanted ?? DOCUMENTED_FORM)}.${open && ` ${open}`}`;
}
