import { writtenWaivers } from './artifacts/waivers.ts';
import { manifestRule } from './subject.ts';

/** A waiver that hides nothing, because something is wrong with it. */
export const waiverInvalid = manifestRule({
  meta: {
    id: 'waiver-invalid',
    title: 'Every waiver is in order',
    severities: ['error'],
    requirements: [],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** if a waiver, in `waivers:` or in a comment `mde-partner-ignore <rule-id> -- <reason>`,',
        '',
        '* gives no reason,',
        '* names a rule that does not exist, or one that cannot be waived (`waiver-invalid` itself, `manifest-missing`,',
        '  `manifest-unreadable`, `manifest-syntax`, `requirement-open`, `waiver-added`, `scan-narrowed`),',
        '* is for a `product` that the manifest does not have,',
        '* has an `expires` that is no day, or a day that is past; `expires` is the last day on which it holds.',
        '',
        'A faulty waiver hides nothing: the finding counts again.',
      ].join('\n'),
      why: [
        'A waiver lets a listing pass that a reader at Microsoft may send back. Whoever reads it a year later must know',
        'what was accepted, and why.',
      ].join('\n'),
      fix: 'Give a reason, correct the rule id, set a later day; or mend the finding and remove the waiver.',
      examples: [
        {
          bad: 'waivers:\n  - { rule: logo-hevy, reason: Agreed with the design team }\n',
          good: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
          note: 'A rule that there is not.',
        },
        {
          bad: '    # mde-partner-ignore logo-heavy\n    logo: assets/logo.svg\n',
          good: '    # mde-partner-ignore logo-heavy -- Agreed with the design team\n    logo: assets/logo.svg\n',
          note: 'A comment without a reason.',
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
