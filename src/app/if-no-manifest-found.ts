/** What a run does if a folder or glob has no manifest. A path to a missing file is always an error. */
export const IF_NO_MANIFEST_FOUND = ['error', 'ignore'] as const;

export type IfNoManifestFound = (typeof IF_NO_MANIFEST_FOUND)[number];
