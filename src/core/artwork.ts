import type { ManifestReport, ReportFix } from './report.ts';

/** Returns the paths of the files that a `logo` key names. They are artwork, which a fix changes only on request. */
export function artworkOf(manifests: readonly Pick<ManifestReport, 'products'>[]): ReadonlySet<string> {
  return new Set(
    manifests.flatMap(({ products }) => products.flatMap(({ measurements }) => measurements.logo?.path ?? [])),
  );
}

/** Whether a fix changes artwork. */
export function editsArtwork(
  edits: readonly Pick<ReportFix['edits'][number], 'path'>[],
  artwork: ReadonlySet<string>,
): boolean {
  return edits.some(({ path }) => artwork.has(path));
}
