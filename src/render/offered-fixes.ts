import { artworkOf, editsArtwork } from '../core/artwork.ts';
import type { Report, ReportFix } from '../core/report.ts';

/**
 * Returns a test for which fixes can be offered together, to be called in order of preference: a file of artwork gets
 * one. Each of its fixes was compared with the picture individually, and two of them together may damage it.
 */
export function oneForEachArtwork({ manifests }: Report): (fix: ReportFix) => boolean {
  const artwork = artworkOf(manifests);
  const free = new Set(artwork);
  return ({ edits }) => {
    if (!editsArtwork(edits, artwork)) return true;
    const paths = edits.map(({ path }) => path).filter((path) => artwork.has(path));
    const isFree = paths.every((path) => free.has(path));
    for (const path of paths) free.delete(path);
    return isFree;
  };
}
