import type { Draft, Fix, Severity } from '../core/finding.ts';
import { codePoint, quote } from '../core/quote.ts';
import { isSample, type Scalar } from '../manifest/manifest.ts';
import { placeIn } from '../manifest/piece.ts';
import type { NameOptions } from '../text/fictional-names.ts';
import {
  isRemovableFromText,
  type PlainTextFault,
  type PlainTextFaultKind,
  plainForm,
  plainTextFaults,
} from '../text/plain-text.ts';
import { trimmed } from '../text/span.ts';
import { descriptionMeasurement, noDescription } from './artifacts/description.ts';
import { DESCRIPTION } from './basis.ts';
import { rewriting } from './edits/scalar.ts';
import { productRule, textOf } from './subject.ts';

const SEVERITIES: Readonly<Record<PlainTextFaultKind, Severity>> = {
  'outer-blanks': 'warning',
  placeholder: 'error',
  fictional: 'error',
  tag: 'error',
  invisible: 'error',
  markdown: 'warning',
  address: 'warning',
  emoji: 'warning',
  'line-break': 'notice',
  script: 'notice',
};

/** Titles of what is plain text. */
const TITLES: Partial<Readonly<Record<PlainTextFaultKind, string>>> = {
  placeholder: 'Description has a placeholder',
  fictional: 'Description has a fictional name',
};

/** A description with more in it than words. */
export const descriptionNotPlainText = productRule({
  meta: {
    id: 'description-not-plain-text',
    title: 'Description is not plain text',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.3'],
    since: '1.0.0',
    group: 'listing',
    restsOn: { ...DESCRIPTION, reads: ['sample'] },
    docs: {
      what: [
        '* **Error**: tags or entities; invisible or bidirectional characters; a placeholder such as `Lorem ipsum`, `TBD`',
        '  or `{CompanyName}`; the fictional names Contoso and Fabrikam or a domain reserved for examples, unless the',
        '  listing has `sample: true`.',
        '* **Warning**: Markdown; a URL or an email address; an emoji; leading or trailing spaces.',
        '* **Notice**: a line break that a literal block keeps; letters of a script other than Latin, such as Cyrillic.',
        '  Japanese text is not reported.',
      ].join('\n'),
      why: [
        'The partner program asks for a product description of 15 words. The listing shows it as plain text in one',
        'paragraph, so markup is shown as it is written and URLs are not links.',
      ].join('\n'),
      fix: 'Use words only. To avoid a line break, write the text on one line or after `>-`. The suggested fix removes what can be removed.',
      examples: [
        {
          bad: '    description: Adds **network context** to every Microsoft Defender for Endpoint alert &amp; incident for faster triage',
          good: '    description: Adds network context to every Microsoft Defender for Endpoint alert & incident for faster triage',
        },
        {
          bad: '    description: |\n      Adds network context to every Microsoft Defender\n      for Endpoint alert for faster triage',
          good: '    description: >-\n      Adds network context to every Microsoft Defender\n      for Endpoint alert for faster triage',
          note: 'A literal block (`|`) keeps the line break, a folded block (`>-`) turns it into a space.',
        },
      ],
    },
  },
  measures: { description: descriptionMeasurement },
  skip: noDescription,
  *check(subject): Iterable<Draft> {
    const scalar = textOf(subject, 'description');
    if (!scalar) return;
    const options = { sample: isSample(subject.file) };
    const faults = plainTextFaults(scalar.value, options);
    const fix = faults.some((fault) => isRemovableFromText(fault.kind)) ? plainFix(scalar, options) : undefined;
    for (const fault of faults) {
      const location = placeIn(scalar, fault);
      yield {
        severity: SEVERITIES[fault.kind],
        ...(fault.kind in TITLES && { title: TITLES[fault.kind] }),
        message: messageOf(fault),
        location,
        ...(fix && isRemovableFromText(fault.kind) && { fix }),
      };
    }
  },
});

/** One fix for all that can be taken out, so that its findings never offer two that exclude each other. */
function plainFix(scalar: Scalar, options: NameOptions): Fix | undefined {
  const plain = plainForm(scalar.value, options);
  if (plain === null) return undefined;
  const edits = [rewriting(scalar, plain)] as const;
  return plain === trimmed(scalar.value)
    ? { title: 'remove leading and trailing spaces', applicability: 'safe', edits }
    : { title: 'remove what is not plain text', applicability: 'suggest', edits };
}

function messageOf(fault: PlainTextFault): string {
  if (fault.kind === 'outer-blanks') return 'The description has leading or trailing spaces. Remove them.';
  if (fault.kind === 'fictional')
    return `The description contains the fictional name ${quote(fault.text)}. Use your own name, or set 'sample: true' for a sample listing.`;
  return `The description contains ${described(fault)}. ${advice(fault)}`;
}

function advice({ kind }: PlainTextFault): string {
  if (kind === 'placeholder') return 'Describe the product in up to 15 words.';
  if (kind === 'line-break') return "Write the text on one line, or after '>-'.";
  if (kind === 'script') return 'Make sure that this is intended.';
  return 'Remove it, because the listing shows plain text.';
}

function described(fault: PlainTextFault): string {
  const shown = quote(fault.text);
  switch (fault.kind) {
    case 'outer-blanks':
      return 'leading or trailing spaces';
    case 'fictional':
      return `the fictional name ${shown}`;
    case 'placeholder':
      return `the placeholder ${shown}`;
    case 'tag':
      return `the markup ${shown}`;
    case 'invisible':
      return `the invisible character ${codePoint(fault.text)}`;
    case 'markdown':
      return `the Markdown ${shown}`;
    case 'address':
      return `the ${/^[^:/\s]+@/.test(fault.text) ? 'email address' : 'URL'} ${shown}`;
    case 'emoji':
      return `the emoji ${shown}`;
    case 'line-break':
      return 'a line break';
    case 'script':
      return `the letters ${shown}, which are not Latin`;
  }
}
