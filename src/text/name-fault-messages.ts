import { codePoint, quote } from '../core/quote.ts';
import { LONG_NAME, type NameFault } from './name-faults.ts';
import { LONGEST_NAME } from './names.ts';

/** What is there and what is wanted, after "Product name". */
export function describeNameFault(fault: NameFault): string {
  const shown = quote(fault.text);
  switch (fault.kind) {
    case 'empty':
      return 'is empty; give the name as it is to be shown';
    case 'too-long':
      return `has ${[...fault.text].length} characters, at most ${LONGEST_NAME} are allowed: ${shown}`;
    case 'long':
      return `has ${[...fault.text].length} characters; more than ${LONG_NAME} are hard to show in a list: ${shown}`;
    case 'line-break':
      return 'has a line break; write it on one line';
    case 'placeholder':
      return `is or holds a placeholder: ${shown}. Give the real name`;
    case 'fictional':
      return `has ${shown}, a fictional name of Microsoft's documentation. Use your own name, or set 'sample: true' for a sample listing`;
    case 'stock':
      return `is ${shown}, a common sample name. Use your own name, or set 'sample: true' for a sample listing`;
    case 'markup':
      return `holds markup: ${shown}. Names are shown as plain text`;
    case 'invisible':
      return `holds the invisible character ${codePoint(fault.text)}; remove it`;
    case 'mixed-script':
      return `mixes Latin letters with look-alikes from another script: ${shown} (${foreignLetters(fault.text)}). Type it anew`;
    case 'emoji':
      return `holds an emoji: ${shown}. Leave it out`;
    case 'version':
      return `holds a version number: ${shown}. Leave it out, the listing outlives it`;
    case 'outer-blanks':
      return 'begins or ends with white space; remove it';
    case 'trademark':
      return `holds the sign ${shown}; listed names go without`;
  }
}

function foreignLetters(word: string): string {
  const letters = word.match(/[\p{sc=Grek}\p{sc=Cyrl}]/gu) ?? [];
  return [...new Set(letters)].slice(0, 5).map(codePoint).join(', ');
}
