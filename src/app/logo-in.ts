import type { WorkTree } from '../core/ports.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { loadSvg } from '../logo/load.ts';

/**
 * Returns the bytes of a logo if they are an SVG; null otherwise. A manifest may name any file, also one with a secret,
 * and what is shown or packed is made to be passed on.
 */
export function logoIn(files: Pick<WorkTree, 'read'>, path: string): Uint8Array | null {
  if (!/\.svg$/i.test(path)) return null;
  const bytes = files.read(path, MOST_BYTES.logo);
  return bytes !== null && loadSvg(path, bytes).svg ? bytes : null;
}
