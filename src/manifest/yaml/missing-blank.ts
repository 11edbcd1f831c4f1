import { quote } from '../../core/quote.ts';
import type { SyntaxFault } from '../fault.ts';

/** A key and a value without the space that YAML requires between them. */
export interface Glued {
  readonly key: string;
  readonly value: string;
}

/** Parses `key:value`; a URL is not one. */
export function missingBlank(text: string): Glued | undefined {
  const parts = /^([A-Za-z_][\w-]*):([^\s:/].*)$/.exec(text);
  return parts ? { key: parts[1] ?? '', value: parts[2] ?? '' } : undefined;
}

/** @param start offset of the key */
export function missingBlankFault(
  { key, value }: Glued,
  start: number,
): Required<Pick<SyntaxFault, 'message' | 'fix'>> {
  const at = start + key.length + 1;
  return {
    message: `There is no space after the colon. Use ${quote(`${key}: ${value}`)}.`,
    fix: { title: 'add a space after the colon', edits: [{ place: { start: at, end: at }, text: ' ' }] },
  };
}
