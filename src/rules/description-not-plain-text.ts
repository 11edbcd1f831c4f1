import type { Draft, Fix, Severity } from '../core/finding.ts';
import { codePoint, quote } from '../core/quote.ts';
import { isSample, type Scalar } from '../manifest/manifest.ts';
import type { NameOptions } from '../text/name-faults.ts';
import {
  isRemovableFromText,
  type PlainTextFault,
  type PlainTextFaultKind,
  plainForm,
  plainTextFaults,
} from '../text/plain-text.ts';
import { trimmed } from '../text/span.ts';
import { noDescription } from './artifacts/description.ts';
import { placeIn, rewriting } from './artifacts/scalar-edit.ts';
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

/** A description with more in it than words. */
export const descriptionNotPlainText = productRule({
  meta: {
    id: 'description-not-plain-text',
    title: 'The description is plain text',
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.3'],
    since: '1.0.0',
    docs: {
      what: [
        '* **Error**: tags or entities; invisible or bidirectional characters; a placeholder such as `Lorem ipsum`, `TBD`',
        '  or `{CompanyName}`; unless the listing says `sample: true`, the fictional names Contoso and Fabrikam or a domain',
        '  reserved for examples.',
        '* **Warning**: Markdown; a web or mail address; an emoji; white space before or after the text.',
        '* **Notice**: a line break that a literal block keeps; letters of a script other than Latin.',
        '  Japanese text is plain text too.',
      ].join('\n'),
      why: [
        'The partner programme asks for a product description of 15 words. The listing shows it as plain text in one',
        'paragraph: marks are shown as they are, addresses are no links.',
      ].join('\n'),
      fix: 'Say it in words. For a line break, write the text on one line or after `>-`. The suggestion takes out what can be taken out.',
      examples: [
        {
          bad: '    description: Adds **network context** to every Microsoft Defender for Endpoint alert &amp; incident for faster triage',
          good: '    description: Adds network context to every Microsoft Defender for Endpoint alert & incident for faster triage',
        },
        {
          bad: '    description: |\n      Adds network context to every Microsoft Defender\n      for Endpoint alert for faster triage',
          good: '    description: >-\n      Adds network context to every Microsoft Defender\n      for Endpoint alert for faster triage',
          note: 'A literal block keeps the line break, a folded one makes it a blank.',
        },
      ],
    },
  },
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
        message: messageOf(fault, location.start.column),
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
    ? { title: 'remove the white space around it', applicability: 'safe', edits }
    : { title: 'write it as plain text', applicability: 'suggest', edits };
}

function messageOf(fault: PlainTextFault, column: number): string {
  if (fault.kind === 'outer-blanks') return 'Description begins or ends with white space; remove it.';
  if (fault.kind === 'fictional')
    return `Description has ${quote(fault.text)} at column ${column}, a fictional name. Name what is yours, or set 'sample: true' for a sample listing.`;
  return `Description holds ${described(fault)} at column ${column}; the listing shows plain text.`;
}

function described(fault: PlainTextFault): string {
  const shown = quote(fault.text);
  switch (fault.kind) {
    case 'outer-blanks':
      return 'white space around it';
    case 'fictional':
      return `the fictional name ${shown}`;
    case 'placeholder':
      return `the placeholder ${shown}`;
    case 'tag':
      return `markup (${shown})`;
    case 'invisible':
      return `the invisible character ${codePoint(fault.text)}`;
    case 'markdown':
      return `Markdown (${shown})`;
    case 'address':
      return `an address (${shown})`;
    case 'emoji':
      return `an emoji (${shown})`;
    case 'line-break':
      return 'a line break';
    case 'script':
      return `letters of another script (${shown})`;
  }
}
