import type { Edit } from '../../core/finding.ts';
import type { Location } from '../../core/text.ts';
import type { Scalar } from '../../manifest/manifest.ts';
import { quoted } from '../../manifest/yaml/quoting.ts';

/** A text that means itself in YAML, also in a flow collection: no blank, no bracket, no sign at the start. */
const PLAIN = /^[A-Za-z][\w\-./:?&=%~+@]*[\w\-./%~+]$/;

/** Words that YAML takes for something else than text. */
const NO_TEXT = /^(?:true|false|null)$/i;

/** Writes a text in the place of a scalar: without quotes where it had none and needs none. */
export function rewriting(scalar: Scalar, text: string): Edit {
  return {
    location: scalar.location,
    text: scalar.style === 'plain' && PLAIN.test(text) && !NO_TEXT.test(text) ? text : quoted(text),
  };
}

/**
 * Place of a piece of a scalar's value. White space at the end of a block scalar, which the block's sign keeps, is shown
 * at that sign.
 */
export function placeIn(scalar: Scalar, { start, end }: { readonly start: number; readonly end: number }): Location {
  const isBlock = scalar.style === 'literal' || scalar.style === 'folded';
  const piece = scalar.value.slice(start, end);
  if (!isBlock || piece === '' || piece.trim() !== '' || !piece.startsWith('\n')) return scalar.locate(start, end);
  const sign = /^\S+/.exec(scalar.raw)?.[0] ?? '';
  const from = scalar.location.start;
  return { path: scalar.location.path, start: from, end: { line: from.line, column: from.column + sign.length } };
}
