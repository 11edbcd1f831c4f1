/** File names of a manifest in a folder, in the order in which they are tried. */
export const MANIFEST_NAMES = [
  'mde-partner.yml',
  'mde-partner.yaml',
  '.github/mde-partner.yml',
  '.github/mde-partner.yaml',
] as const;

/** The name that messages and examples use. */
export const MANIFEST_NAME = MANIFEST_NAMES[0];

/** Whether a file name without folders is that of a manifest. */
export function isManifestName(name: string): boolean {
  return name === MANIFEST_NAMES[0] || name === MANIFEST_NAMES[1];
}
