import type { Edit } from '../../core/finding.ts';
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
