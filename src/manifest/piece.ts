import type { Location } from '../core/text.ts';
import type { Scalar } from './manifest.ts';

/**
 * Place of a piece of a scalar's value. White space at the end of a block scalar, which the block's indicator keeps, is
 * shown at that indicator.
 */
export function placeIn(scalar: Scalar, { start, end }: { readonly start: number; readonly end: number }): Location {
  const isBlock = scalar.style === 'literal' || scalar.style === 'folded';
  const piece = scalar.value.slice(start, end);
  if (!isBlock || piece === '' || piece.trim() !== '' || !piece.startsWith('\n')) return scalar.locate(start, end);
  const indicator = /^\S+/.exec(scalar.raw)?.[0] ?? '';
  const from = scalar.location.start;
  return { path: scalar.location.path, start: from, end: { line: from.line, column: from.column + indicator.length } };
}
