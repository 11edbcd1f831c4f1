import { codePoint, quote } from '../core/quote.ts';
import { LONG_NAME, type NameFault, type NameFaultKind } from './name-faults.ts';
import { LONGEST_NAME } from './names.ts';

/** Messages by kind: what is there and what is wanted. `shown` is the quoted text at fault. */
const MESSAGES: Readonly<Record<NameFaultKind, (shown: string, text: string) => string>> = {
  empty: () => 'is empty. Add the name that the portal should show',
  'too-long': (_, text) => `has ${lengthOf(text)} characters, but the limit is ${LONGEST_NAME}. Shorten it`,
  long: (_, text) =>
    `has ${lengthOf(text)} characters, and lists may cut off names of more than ${LONG_NAME}. Shorten it`,
  'line-break': () => 'contains a line break. Write it on one line',
  placeholder: (shown) => `contains the placeholder ${shown}. Use the real name`,
  fictional: (shown) =>
    `contains ${shown}, a fictional name from Microsoft's documentation. Use your own name, or set 'sample: true' for a sample listing`,
  stock: (shown) => `is the common sample name ${shown}. Use your own name, or set 'sample: true' for a sample listing`,
  markup: (shown) => `contains the markup ${shown}, but names are shown as plain text. Remove it`,
  invisible: (_, text) => `contains the invisible character ${codePoint(text)}. Remove it`,
  'mixed-script': (shown, text) =>
    `mixes Latin letters with look-alikes from another script: ${shown} (${foreignLetters(text)}). Retype it`,
  emoji: (shown) => `contains the emoji ${shown}. Remove it`,
  version: (shown) => `contains the version number ${shown}, which will be out of date soon. Remove it`,
  'outer-blanks': () => 'has leading or trailing spaces. Remove them',
  trademark: (shown) => `contains the symbol ${shown}, which listed names do not have. Remove it`,
};

/** Titles by kind: the end of a sentence that begins with the name. */
const TITLES: Readonly<Record<NameFaultKind, string>> = {
  empty: 'is empty',
  'too-long': 'is too long',
  long: 'may be too long',
  'line-break': 'contains a line break',
  placeholder: 'contains a placeholder',
  fictional: 'is fictional',
  stock: 'is a sample name',
  markup: 'contains markup',
  invisible: 'contains an invisible character',
  'mixed-script': 'contains look-alike letters',
  emoji: 'contains an emoji',
  version: 'contains a version number',
  'outer-blanks': 'has leading or trailing spaces',
  trademark: 'contains a trademark symbol',
};

/** Returns the text that follows "Product name" in a title. */
export function titleOfNameFault({ kind }: NameFault): string {
  return TITLES[kind];
}

/** Returns the text that follows "Product name" in a message. */
export function describeNameFault({ kind, text }: NameFault): string {
  return MESSAGES[kind](quote(text), text);
}

function lengthOf(text: string): string {
  return [...text].length.toLocaleString('en-US');
}

function foreignLetters(word: string): string {
  const letters = word.match(/[\p{sc=Grek}\p{sc=Cyrl}]/gu) ?? [];
  return [...new Set(letters)].slice(0, 5).map(codePoint).join(', ');
}
