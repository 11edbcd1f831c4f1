import type { Draft, Edit, Fix } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { Rule } from '../core/rule.ts';
import { withoutComment, withoutEntry } from '../manifest/waivers/waiver-removal.ts';
import type { WrittenWaiver } from '../manifest/waivers/waivers.ts';
import type { WaiversSubject } from './artifacts/waivers.ts';
import { SOURCES } from './basis.ts';

/** A waiver that hides nothing any more. */
export const waiverUnused: Rule<WaiversSubject> = {
  subjects: ['waivers'],
  meta: {
    id: 'waiver-unused',
    title: 'Waiver is not used',
    severities: ['notice'],
    requirements: [],
    since: '1.0.0',
    group: 'manifest',
    restsOn: { ...SOURCES, waived: true },
    docs: {
      what: [
        'A **notice** if a waiver does not cover any finding of this run, although its rule ran everywhere the waiver',
        'applies. Waivers of a rule that was skipped or failed are not reported. If the rule has findings without a waiver,',
        'the notice asks you to check the place of the waiver, and no fix removes it.',
      ].join('\n'),
      why: [
        'The finding is fixed. If the waiver stays, it hides the finding when it comes back, and the partner program may',
        'reject the listing.',
      ].join('\n'),
      fix: 'Remove the waiver, or run `mde-partner fix`.',
      examples: [
        {
          bad: 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n',
          good: 'schemaVersion: 1\n',
          note: 'The logo file is small, so the waiver has nothing to cover.',
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
  const message = `The waiver for ${quote(rule ?? '')} does not cover any finding of that rule. Check ${where}, or remove it.`;
  return { severity: 'notice', message, location };
}

function draft({ rule, location }: WrittenWaiver, fix: Fix | undefined): Draft {
  const message = `The waiver for ${quote(rule ?? '')} does not cover any finding. Remove it.`;
  return { severity: 'notice', message, location, ...(fix && { fix }) };
}
