import { HOLE } from '../../api/hosts.ts';

/** What functions such as `printf`, `String.format` and `str.format` fill by position; no text that a person wrote. */
const BY_POSITION = /%[-+ #\d.$]{0,12}[disuv](?![A-Za-z\d])|\{\d*(?::[^{}]*)?\}/g;
/** What they fill by name; in the place of a name it may be the documented pattern. */
const BY_NAME = /%\([A-Za-z_]\w*\)[ds]|\{[A-Za-z_]\w*(?::[^{}]*)?\}/g;

/**
 * A text with holes where a format function fills it. Nothing was seen to send it, so it is taken for a template: one
 * that is sent with its marks is judged where it is sent.
 */
export function withFormatHoles(text: string): string {
  const filled = text.replace(BY_POSITION, HOLE);
  const slash = filled.indexOf('/');
  return slash === -1 ? filled : filled.slice(0, slash) + filled.slice(slash).replace(BY_NAME, HOLE);
}
