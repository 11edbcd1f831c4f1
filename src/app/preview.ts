import { resolveInside } from '../core/path.ts';
import type { WorkTree } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { parseManifest } from '../manifest/parse.ts';
import { renderPreview, type Tile } from '../render/preview/preview.ts';
import { logoIn } from './logo-in.ts';

/** An earlier state of the repository. */
export type EarlierFiles = Pick<WorkTree, 'read'>;

export interface PreviewRequest {
  /** How the reader runs this tool. */
  readonly command: string;
  /** Null: no comparison. */
  readonly earlier: EarlierFiles | null;
}

/** Renders the preview page of a report, with the logos of its work tree. */
export function preview(report: Report, tree: WorkTree, { command, earlier }: PreviewRequest): string {
  return renderPreview(report, {
    command,
    logo: (path) => logoIn(tree, path),
    ...(earlier && { before: tilesBefore(report, tree, earlier) }),
  });
}

/** Returns the tile of a product before the change; null: there was none, or it looked the same. */
function tilesBefore(report: Report, tree: WorkTree, earlier: EarlierFiles) {
  const manifests = new Map(report.manifests.map((manifest) => [manifest.path, manifest]));
  const listings = new Map([...manifests.keys()].map((path) => [path, productsAt(path, earlier)]));
  return (path: string, index: number): Tile | null => {
    const product = manifests.get(path)?.products[index];
    const listing = listings.get(path) ?? [];
    const before = listing.find(({ name }) => name === product?.name) ?? listing[index];
    if (!product || !before) return null;
    const { description, logo } = product.measurements;
    const isSame =
      before.name === product.name &&
      before.description === (description?.text ?? '') &&
      isEqual(before.logo, logo === null ? null : logoIn(tree, logo.path));
    return isSame ? null : before;
  };
}

function productsAt(path: string, earlier: EarlierFiles): readonly Tile[] {
  const bytes = earlier.read(path, MOST_BYTES.manifest);
  if (bytes === null) return [];
  const { data, folder } = parseManifest(path, bytes);
  return (data.products ?? []).map(({ name, description, logo }) => {
    const at = typeof logo === 'string' ? resolveInside(folder, logo) : null;
    return { name: name ?? '', description: description ?? '', logo: at === null ? null : logoIn(earlier, at) };
  });
}

function isEqual(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
