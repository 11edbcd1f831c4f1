import { writtenWaivers } from './artifacts/waivers.ts';
import { manifestRule } from './subject.ts';

/** A waiver that hides nothing, because something is wrong with it. */
export const waiverInvalid = manifestRule({
  meta: {
    id: 'waiver-invalid',
    title: 'Waiver is not valid',
    severities: ['error'],
    requirements: [],
    since: '1.0.0',
    group: 'manifest',
    restsOn: { reads: ['products[].name', 'products[].id'] },
    waivable: false,
    docs: {
      what: [
        'An **error** if a waiver, in `waivers:` or in a comment `mde-partner-ignore <rule-id> -- <reason>`,',
        '',
        '* has no reason,',
        '* is for a rule that does not exist or cannot be waived (`waiver-invalid` itself, `manifest-missing`,',
        '  `manifest-unreadable`, `manifest-syntax`, `requirement-open`, `waiver-added`, `scan-narrowed`,',
        '  `scan-setting-forbidden`), or that the policy of the run does not allow to be waived,',
        '* is for a `product` that is not in the manifest,',
        '* has an `expires` that is not a date or is in the past. The waiver is valid through the `expires` date.',
        '',
        'An invalid waiver has no effect, so the finding counts.',
      ].join('\n'),
      why: [
        'With a waiver, a listing passes that Microsoft may reject. A reader must know, even a year later, what was accepted',
        'and why.',
      ].join('\n'),
      fix: 'Add a reason, correct the rule id, or set a later date. Or fix the finding and remove the waiver.',
      examples: [
        {
          bad: 'waivers:\n  - { rule: logo-hevy, reason: Agreed with the design team }\n',
          good: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
          note: 'The rule does not exist.',
        },
        {
          bad: '    # mde-partner-ignore logo-heavy\n    logo: assets/logo.svg\n',
          good: '    # mde-partner-ignore logo-heavy -- Agreed with the design team\n    logo: assets/logo.svg\n',
          note: 'The comment has no reason.',
        },
      ],
    },
  },
  skip: ({ file }) => (file.state === 'parsed' ? undefined : 'the manifest could not be read'),
  async *check(subject) {
    for (const { faults } of await writtenWaivers(subject))
      for (const { message, location, fix } of faults)
        yield { severity: 'error', message, location, ...(fix && { fix }) };
  },
});
