import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { DocumentKind } from './document-kind.ts';
import type { SyntaxFault } from './fault.ts';

/** Returns why the document is not a mapping; undefined if it is one. */
export function rootFault(
  text: string,
  { contents }: Document.Parsed,
  { noun, ifEmpty }: DocumentKind,
): SyntaxFault | undefined {
  if (contents === null || isNothing(contents))
    return {
      message: `The ${noun} is empty. ${ifEmpty}`,
      place: { start: 0, end: 0 },
    };
  if (isMap(contents)) return undefined;
  const [start, end] = contents.range;
  const lineEnd = text.indexOf('\n', start);
  const what = isSeq(contents) ? 'a list' : isAlias(contents) ? 'an alias' : 'plain text';
  return {
    message: `The ${noun} is ${what}, not a mapping. Write a key and its value on each line, such as 'schemaVersion: 1'.`,
    place: { start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) },
  };
}

function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.source === '' && node.type === 'PLAIN';
}
