import { codePoint, quote } from '../core/quote.ts';
import { LONG_NAME, type NameFault } from './name-faults.ts';
import { LONGEST_NAME } from './names.ts';

/** What is there and what is wanted, after "Product name". */
export function describeNameFault(fault: NameFault): string {
  const shown = quote(fault.text);
  switch (fault.kind) {
    case 'empty':
      return 'is empty. Add the name that the portal should show';
    case 'too-long':
      return `has ${[...fault.text].length.toLocaleString('en-US')} characters, but the limit is ${LONGEST_NAME}. Shorten it`;
    case 'long':
      return `has ${[...fault.text].length} characters, and lists may cut off names of more than ${LONG_NAME}. Shorten it`;
    case 'line-break':
      return 'contains a line break. Write it on one line';
    case 'placeholder':
      return `contains the placeholder ${shown}. Use the real name`;
    case 'fictional':
      return `contains ${shown}, a fictional name from Microsoft's documentation. Use your own name, or set 'sample: true' for a sample listing`;
    case 'stock':
      return `is the common sample name ${shown}. Use your own name, or set 'sample: true' for a sample listing`;
    case 'markup':
      return `contains the markup ${shown}, but names are shown as plain text. Remove it`;
    case 'invisible':
      return `contains the invisible character ${codePoint(fault.text)}. Remove it`;
    case 'mixed-script':
      return `mixes Latin letters with look-alikes from another script: ${shown} (${foreignLetters(fault.text)}). Retype it`;
    case 'emoji':
      return `contains the emoji ${shown}. Remove it`;
    case 'version':
      return `contains the version number ${shown}, which will be out of date soon. Remove it`;
    case 'outer-blanks':
      return 'has leading or trailing spaces. Remove them';
    case 'trademark':
      return `contains the symbol ${shown}, which listed names do not have. Remove it`;
  }
}

function foreignLetters(word: string): string {
  const letters = word.match(/[\p{sc=Grek}\p{sc=Cyrl}]/gu) ?? [];
  return [...new Set(letters)].slice(0, 5).map(codePoint).join(', ');
}
