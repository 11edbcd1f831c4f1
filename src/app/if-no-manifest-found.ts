/** What a run makes of a folder or glob without a manifest. A path that names a missing file is always an error. */
export const IF_NO_MANIFEST_FOUND = ['error', 'ignore'] as const;

export type IfNoManifestFound = (typeof IF_NO_MANIFEST_FOUND)[number];
