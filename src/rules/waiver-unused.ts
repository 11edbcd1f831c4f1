import type { Draft, Edit, Fix } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { Rule } from '../core/rule.ts';
import { withoutComment, withoutEntry } from '../manifest/waiver-removal.ts';
import type { WrittenWaiver } from '../manifest/waivers.ts';
import type { WaiversSubject } from './artifacts/waivers.ts';

/** A waiver that hides nothing any more. */
export const waiverUnused: Rule<WaiversSubject> = {
  subjects: ['waivers'],
  meta: {
    id: 'waiver-unused',
    title: 'Every waiver is needed',
    severities: ['notice'],
    requirements: [],
    since: '1.0.0',
    docs: {
      what: [
        'A **notice** if a waiver covers no finding of this run, although its rule ran everywhere the waiver is for. A',
        'rule that was skipped, left out or could not do its work leaves its waivers alone. While the rule still has findings',
        'that no waiver covers, the notice asks to check the place, and no fix removes the waiver.',
      ].join('\n'),
      why: [
        'The finding is mended. A waiver that stays behind would hide it without a word when it comes back, and with it',
        'the listing that the partner programme sends back.',
      ].join('\n'),
      fix: 'Remove the waiver; `mde-partner fix` does.',
      examples: [
        {
          bad: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
          good: 'schemaVersion: 1\n',
          note: 'The logo is small again.',
        },
      ],
    },
  },
  *check({ file, unused, open }) {
    const gone = unused.filter(({ rule }) => !open.has(rule ?? ''));
    const entries = new Set(gone.flatMap(({ entry }) => (entry === null ? [] : [entry])));
    for (const waiver of unused) {
      if (open.has(waiver.rule ?? '')) {
        yield misplaced(waiver);
        continue;
      }
      const edit = removal(file, waiver, entries);
      yield draft(waiver, edit && { title: 'remove the waiver', applicability: 'safe', edits: [edit] });
    }
  },
};

function removal(
  file: WaiversSubject['file'],
  { entry, location }: WrittenWaiver,
  unused: ReadonlySet<number>,
): Edit | undefined {
  if (entry !== null) return withoutEntry(file, entry, unused);
  return file.source && location.path === file.path ? withoutComment(file.source, location) : undefined;
}

/** Its rule still finds something: more likely a wrong place, product or path than a waiver that has done its duty. */
function misplaced({ rule, location, entry }: WrittenWaiver): Draft {
  const where = entry === null ? 'the place of the comment' : "its 'product' and 'paths'";
  const message = `Waiver for ${quote(rule ?? '')} covers none of the findings of that rule. Check ${where}, or remove it.`;
  return { severity: 'notice', message, location };
}

function draft({ rule, location }: WrittenWaiver, fix: Fix | undefined): Draft {
  const message = `Waiver for ${quote(rule ?? '')} is no longer needed: it covers no finding. Remove it.`;
  return { severity: 'notice', message, location, ...(fix && { fix }) };
}
