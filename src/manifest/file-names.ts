/** Where a manifest is looked for in a folder, in this order. */
export const MANIFEST_NAMES = [
  'mde-partner.yml',
  'mde-partner.yaml',
  '.github/mde-partner.yml',
  '.github/mde-partner.yaml',
] as const;

/** The name that messages and examples use. */
export const MANIFEST_NAME = MANIFEST_NAMES[0];

/** Whether a file, by its name without folders, is a manifest. */
export function isManifestName(name: string): boolean {
  return name === MANIFEST_NAMES[0] || name === MANIFEST_NAMES[1];
}
